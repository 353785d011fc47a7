import { classesOf, confusionMatrix, requireRows, type Label } from './confusion.js';
import { mean, pairwiseSum, weightedMean } from './sum.js';

/** Precision, recall and F1 of one class, or averaged over classes. */
export interface Scores {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The scores of one class, and how many rows are of it. */
export interface ClassScores extends Scores {
  readonly support: number;
}

export interface ScoreOptions {
  /** The classes to measure, in this order; without: all that occur. */
  readonly classes?: readonly Label[];
  /** The value of a score whose denominator is 0 (scikit-learn's `zero_division`). */
  readonly undefinedAs?: 0 | 1;
}

interface Counts {
  readonly hits: number;
  readonly predicted: number;
  readonly actual: number;
}

/** `precision_recall_fscore_support`, class by class. */
export function classScores(
  truth: ArrayLike<Label>,
  predicted: ArrayLike<Label>,
  options: ScoreOptions = {},
): ClassScores[] {
  return countClasses(truth, predicted, options).map((counts) => ({
    ...scoresOf(counts, options),
    support: counts.actual,
  }));
}

/** `precision_score`, `recall_score` and `f1_score` with `average`; `micro` counts over all classes. */
export function averageScores(
  truth: ArrayLike<Label>,
  predicted: ArrayLike<Label>,
  average: 'macro' | 'micro' | 'weighted',
  options: ScoreOptions = {},
): Scores {
  const counts = countClasses(truth, predicted, options);
  if (average === 'micro') {
    const total = (name: keyof Counts): number => counts.reduce((sum, count) => sum + count[name], 0);
    return scoresOf({ hits: total('hits'), predicted: total('predicted'), actual: total('actual') }, options);
  }
  const scores = counts.map((count) => scoresOf(count, options));
  const support = counts.map(({ actual }) => actual);
  const over = (name: keyof Scores): number => {
    const values = scores.map((score) => score[name]);
    return average === 'macro' ? mean(values) : weightedMean(values, support);
  };
  return { precision: over('precision'), recall: over('recall'), f1: over('f1') };
}

/** `accuracy_score`. */
export function accuracy(truth: ArrayLike<Label>, predicted: ArrayLike<Label>): number {
  requireRows(truth, predicted);
  let right = 0;
  for (let row = 0; row < truth.length; row += 1) if (truth[row] === predicted[row]) right += 1;
  return right / truth.length;
}

/** `balanced_accuracy_score`: the mean recall of the classes that occur. */
export function balancedAccuracy(truth: ArrayLike<Label>, predicted: ArrayLike<Label>): number {
  const counts = countClasses(truth, predicted, {}).filter(({ actual }) => actual > 0);
  return mean(counts.map(({ hits, actual }) => hits / actual));
}

/** `matthews_corrcoef`; 0 where it is undefined. */
export function matthewsCorrelation(truth: ArrayLike<Label>, predicted: ArrayLike<Label>): number {
  const counts = countClasses(truth, predicted, {});
  const rows = truth.length;
  const sum = (value: (count: Counts) => number): number => counts.reduce((total, count) => total + value(count), 0);
  const both = sum(({ hits }) => hits) * rows - sum((count) => count.predicted * count.actual);
  const ofPredicted = rows ** 2 - sum((count) => count.predicted ** 2);
  const ofTruth = rows ** 2 - sum(({ actual }) => actual ** 2);
  return ofPredicted * ofTruth === 0 ? 0 : both / Math.sqrt(ofPredicted * ofTruth);
}

/** `cohen_kappa_score`; NaN where there is one class only. */
export function cohenKappa(truth: ArrayLike<Label>, predicted: ArrayLike<Label>): number {
  const matrix = confusionMatrix(truth, predicted);
  const byTruth = matrix.map((line) => line.reduce((sum, count) => sum + count, 0));
  const byPrediction = matrix.map((_, column) => matrix.reduce((sum, line) => sum + line[column]!, 0));
  const wrong: number[] = [];
  const expected: number[] = [];
  for (const [line, counts] of matrix.entries()) {
    for (const [column, count] of counts.entries()) {
      wrong.push(line === column ? 0 : count);
      expected.push(line === column ? 0 : (byPrediction[line]! * byTruth[column]!) / truth.length);
    }
  }
  return 1 - pairwiseSum(wrong) / pairwiseSum(expected);
}

function countClasses(truth: ArrayLike<Label>, predicted: ArrayLike<Label>, options: ScoreOptions): Counts[] {
  requireRows(truth, predicted);
  const classes = options.classes ?? classesOf(truth, predicted);
  const counts = new Map(classes.map((label) => [label, { hits: 0, predicted: 0, actual: 0 }]));
  for (let row = 0; row < truth.length; row += 1) {
    const actual = counts.get(truth[row]!);
    const found = counts.get(predicted[row]!);
    if (actual) actual.actual += 1;
    if (found) found.predicted += 1;
    if (actual && actual === found) actual.hits += 1;
  }
  return [...counts.values()];
}

function scoresOf({ hits, predicted, actual }: Counts, { undefinedAs = 0 }: ScoreOptions): Scores {
  const divide = (value: number, by: number): number => (by === 0 ? undefinedAs : value / by);
  return {
    precision: divide(hits, predicted),
    recall: divide(hits, actual),
    f1: divide(2 * hits, actual + predicted),
  };
}
