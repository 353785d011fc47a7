import { ALL_ROWS, type PredictionRows } from './rows.js';

// The order of splits in the report: what counts first.
const SPLIT_ORDER = ['test', 'validation', 'valid', 'val', 'train', 'training'];
const TRAINING = /^train(ing)?$/i;

/** The rows of one split, by their places in the file. */
export interface SplitRows {
  readonly name: string;
  readonly file: PredictionRows;
  readonly rows: Uint32Array;
}

/** Where a split stands among the others: the one that counts is 0. */
export function rankSplit(name: string): number {
  const rank = SPLIT_ORDER.indexOf(name.toLowerCase());
  return rank < 0 ? SPLIT_ORDER.length : rank;
}

/** Whether a split is what the model was trained on, by its name. */
export function isTraining(name: string): boolean {
  return TRAINING.test(name);
}

/** `Test split`; `All rows` of all of them. */
export function titleOfSplit(name: string): string {
  return name === ALL_ROWS || name === '' ? 'All rows' : `${name.charAt(0).toUpperCase()}${name.slice(1)} split`;
}

/** The split that counts: `test` where there is one. */
export function leadingSplit(file: PredictionRows): SplitRows {
  const names = [...file.splits].sort((a, b) => rankSplit(a) - rankSplit(b));
  return rowsOf(file, names[0] ?? ALL_ROWS);
}

/** The rows of the split of that name; none when there is no such split. */
export function rowsOf(file: PredictionRows, name: string): SplitRows {
  const wanted = file.splits.indexOf(name);
  const rows = new Uint32Array(file.count);
  let count = 0;
  for (let row = 0; row < file.count; row += 1) {
    if (file.split[row] !== wanted) continue;
    rows[count] = row;
    count += 1;
  }
  return { name, file, rows: rows.subarray(0, count) };
}
