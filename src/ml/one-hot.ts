/** A 0/1 column for each category. */
export interface OneHot {
  /** Sorted. */
  readonly categories: readonly string[];
  /** For each row, 1 at the categories it has, in the categories' order. */
  readonly rows: readonly (readonly (0 | 1)[])[];
}

/**
 * `pandas.get_dummies` over one column or, with several cells a row, over their union: a category is 1 in the rows where
 * any of the cells has it. (The workshop adds the columns' tables up, and what is in one of them only becomes empty.)
 */
export function oneHot(rows: readonly (readonly string[])[]): OneHot {
  const categories = [...new Set(rows.flat())].sort();
  return {
    categories,
    rows: rows.map((cells) => categories.map((category) => (cells.includes(category) ? 1 : 0))),
  };
}
