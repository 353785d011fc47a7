/** The name of a class. */
export type Label = number | string;

/** The classes that occur, sorted as NumPy sorts them. */
export function classesOf(...lists: readonly ArrayLike<Label>[]): Label[] {
  const found = new Set<Label>();
  for (const list of lists) for (let row = 0; row < list.length; row += 1) found.add(list[row]!);
  return [...found].sort((a, b) => (a < b ? -1 : 1));
}

/** `confusion_matrix`: a row for each true class, a column for each predicted one; rows of other classes are left out. */
export function confusionMatrix(
  truth: ArrayLike<Label>,
  predicted: ArrayLike<Label>,
  classes: readonly Label[] = classesOf(truth, predicted),
): number[][] {
  requireRows(truth, predicted);
  const positions = new Map(classes.map((label, index) => [label, index]));
  const matrix = classes.map(() => classes.map(() => 0));
  for (let row = 0; row < truth.length; row += 1) {
    const line = positions.get(truth[row]!);
    const column = positions.get(predicted[row]!);
    if (line !== undefined && column !== undefined) matrix[line]![column]! += 1;
  }
  return matrix;
}

/** Fails where there is nothing to measure, or where the lists do not belong together. */
export function requireRows(truth: ArrayLike<unknown>, other: ArrayLike<unknown>): void {
  if (truth.length === 0) throw new RangeError('Cannot measure 0 rows');
  if (truth.length !== other.length) throw new RangeError(`Cannot measure ${truth.length} labels by ${other.length}`);
}
