import { RandomState } from './random.js';

/** Row numbers of the two parts, in scikit-learn's order. */
export interface Split {
  readonly train: number[];
  readonly test: number[];
}

/** Why a split cannot be made, so that the caller can name the parameter's place. */
export class SplitError extends Error {}

/** A class with too few rows to be in both parts. */
export class SmallClassError extends SplitError {
  readonly label: number | string;
  readonly count: number;

  constructor(label: number | string, count: number) {
    super(`class ${label} has ${count} row, expected at least 2 of every class`);
    this.label = label;
    this.count = count;
  }
}

export interface SplitSizes {
  /** A share of the rows, or (1 and more) a number of rows; absent: the rest, or a quarter when both are. */
  readonly test?: number | null | undefined;
  readonly train?: number | null | undefined;
}

/** How many rows go where: `ceil` of a test share, `floor` of a training share, as `train_test_split`. */
export function splitSizes(count: number, sizes: SplitSizes): { train: number; test: number } {
  const testSize = sizes.test ?? undefined;
  const trainSize = sizes.train ?? undefined;
  for (const [name, size] of [
    ['test', testSize],
    ['train', trainSize],
  ] as const) {
    if (size === undefined) continue;
    // 1 could be meant as a share (all rows) or as a number (one row): refused as both.
    const fine = Number.isInteger(size) ? size > 1 && size < count : size > 0 && size < 1;
    if (!fine) {
      throw new SplitError(
        `found ${name}_size ${size}, expected a share between 0 and 1 or a number of rows from 2 to ${count - 1}`,
      );
    }
  }
  const asCount = (size: number, round: (value: number) => number): number =>
    Number.isInteger(size) ? size : round(size * count);
  let test = testSize === undefined ? undefined : asCount(testSize, Math.ceil);
  let train = trainSize === undefined ? undefined : asCount(trainSize, Math.floor);
  test ??= train === undefined ? Math.ceil(0.25 * count) : count - train;
  train ??= count - test;
  if (train + test > count)
    throw new SplitError(`${train} rows to train on and ${test} to test on are more than the ${count} there are`);
  if (train === 0) throw new SplitError(`of ${count} rows none is left to train on`);
  return { train, test };
}

/** `train_test_split` without labels to stratify by. */
export function splitRows(count: number, sizes: SplitSizes, seed: number, shuffle = true): Split {
  const { train, test } = splitSizes(count, sizes);
  if (!shuffle) {
    const rows = Array.from({ length: train + test }, (_, index) => index);
    return { train: rows.slice(0, train), test: rows.slice(train) };
  }
  const order = new RandomState(seed).permutation(count);
  return { test: order.slice(0, test), train: order.slice(test, test + train) };
}

/** `train_test_split(stratify=labels)`: every class keeps its share; equal to scikit-learn's, row by row. */
export function splitStratified(labels: ArrayLike<number | string>, sizes: SplitSizes, seed: number): Split {
  const count = labels.length;
  const { train: trainCount, test: testCount } = splitSizes(count, sizes);
  const groups = groupRows(labels);
  const classCounts = groups.map(({ rows }) => rows.length);
  for (const { label, rows } of groups) if (rows.length < 2) throw new SmallClassError(label, rows.length);
  for (const [size, name] of [
    [trainCount, 'train'],
    [testCount, 'test'],
  ] as const) {
    if (size < groups.length)
      throw new SplitError(`${size} rows to ${name} on are fewer than the ${groups.length} classes`);
  }
  const random = new RandomState(seed);
  const trainDraws = approximateMode(classCounts, trainCount, random);
  const testDraws = approximateMode(
    classCounts.map((size, index) => size - trainDraws[index]!),
    testCount,
    random,
  );
  const train: number[] = [];
  const test: number[] = [];
  for (const [index, { rows }] of groups.entries()) {
    const cut = trainDraws[index]!;
    const end = cut + testDraws[index]!;
    for (const [position, drawn] of random.permutation(rows.length).entries()) {
      if (position < end) (position < cut ? train : test).push(rows[drawn]!);
    }
  }
  const reorder = (rows: number[]): number[] => random.permutation(rows.length).map((position) => rows[position]!);
  const orderedTrain = reorder(train);
  return { train: orderedTrain, test: reorder(test) };
}

/** The rows of each class, classes in sorted order. */
function groupRows(labels: ArrayLike<number | string>): { label: number | string; rows: number[] }[] {
  const groups = new Map<number | string, number[]>();
  for (let row = 0; row < labels.length; row += 1) {
    const label = labels[row]!;
    const rows = groups.get(label);
    if (rows) rows.push(row);
    else groups.set(label, [row]);
  }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([label, rows]) => ({ label, rows }));
}

/** Shares `draws` out by class size: floors first, then one each to the largest remainders, ties drawn by lot. */
function approximateMode(counts: readonly number[], draws: number, random: RandomState): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const ideal = counts.map((count) => (count / total) * draws);
  const result = ideal.map(Math.floor);
  let needed = Math.trunc(draws - result.reduce((sum, count) => sum + count, 0));
  if (needed <= 0) return result;
  const remainders = ideal.map((share, index) => share - result[index]!);
  for (const value of [...new Set(remainders)].sort((a, b) => b - a)) {
    const tied = remainders.flatMap((remainder, index) => (remainder === value ? [index] : []));
    const take = Math.min(tied.length, needed);
    for (const index of random.choice(tied, take)) result[index]! += 1;
    needed -= take;
    if (needed === 0) break;
  }
  return result;
}
