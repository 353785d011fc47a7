/** Numbers of rows by class: how many are of it, were taken for it, and both. */
export interface Tally {
  readonly actual: Float64Array;
  readonly predicted: Float64Array;
  readonly hits: Float64Array;
}

export const SCORES = ['precision', 'recall', 'f1'] as const;
/** A score that counts rows by class. */
export type Score = (typeof SCORES)[number];

export function emptyTally(classes: number): Tally {
  return {
    actual: new Float64Array(classes),
    predicted: new Float64Array(classes),
    hits: new Float64Array(classes),
  };
}

export function clear({ actual, predicted, hits }: Tally): void {
  actual.fill(0);
  predicted.fill(0);
  hits.fill(0);
}

/** Counts `rows` rows of one class that were taken for another or the same. */
export function count({ actual, predicted, hits }: Tally, label: number, guess: number, rows: number): void {
  actual[label]! += rows;
  predicted[guess]! += rows;
  if (label === guess) hits[label]! += rows;
}

/** Precision, recall or F1 of a class; 0 where it is undefined, as in scikit-learn. */
export function scoreOf({ actual, predicted, hits }: Tally, score: Score, name: number): number {
  const hit = hits[name]!;
  const by =
    score === 'precision'
      ? predicted[name]!
      : score === 'recall'
        ? actual[name]!
        : (actual[name]! + predicted[name]!) / 2;
  return by === 0 ? 0 : hit / by;
}

/** The mean over the classes that occur, as labels or as predictions: scikit-learn's `macro`. */
export function macroScore(tally: Tally, score: Score): number {
  let sum = 0;
  let classes = 0;
  for (let name = 0; name < tally.actual.length; name += 1) {
    if (Math.max(tally.actual[name]!, tally.predicted[name]!) === 0) continue;
    sum += scoreOf(tally, score, name);
    classes += 1;
  }
  return classes === 0 ? 0 : sum / classes;
}
