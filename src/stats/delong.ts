import { mean } from '../ml/sum.js';
import { criticalValue, twoSidedP } from './normal.js';

/** An area under the ROC curve with what each row adds to its variance. */
export interface AucComponents {
  readonly auc: number;
  /** For each positive row, the share of negatives that it stands above, equal scores counting half. */
  readonly positives: Float64Array;
  /** For each negative row, the share of positives that stand above it. */
  readonly negatives: Float64Array;
}

/** A difference of two areas, or of two means of areas. */
export interface AucDifference {
  readonly difference: number;
  readonly variance: number;
  readonly interval: readonly [low: number, high: number];
  readonly p: number;
}

/**
 * DeLong, DeLong and Clarke-Pearson's structural components (Biometrics 44, 1988) in O(n log n): each is the difference of
 * two midranks (Sun and Xu, IEEE Signal Processing Letters 21, 2014), found here by two searches in the sorted scores of
 * the other class. `labels` are 0 and 1. Undefined when one of them is missing.
 */
export function aucComponents(labels: Uint8Array, scores: Float64Array): AucComponents | undefined {
  const positive = scores.filter((_, row) => labels[row] === 1);
  const negative = scores.filter((_, row) => labels[row] === 0);
  if (positive.length === 0 || negative.length === 0) return undefined;
  const positives = placements(positive, negative.slice().sort());
  const negatives = placements(negative, positive.slice().sort()).map((share) => 1 - share);
  return { auc: mean(positives), positives, negatives };
}

/** For each score, the share of the sorted others that are below it, equal ones counting half. */
function placements(scores: Float64Array, others: Float64Array): Float64Array {
  return scores.map((score) => {
    const below = countBelow(others, score, false);
    const upTo = others[below] === score ? countBelow(others, score, true) : below;
    return (below + upTo) / 2 / others.length;
  });
}

function countBelow(sorted: Float64Array, score: number, isEqualBelow: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const value = sorted[middle]!;
    if (value < score || (isEqualBelow && value === score)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The variance of an area; NaN when a class has a single row. */
export function aucVariance({ positives, negatives }: AucComponents): number {
  return sampleVariance(positives) / positives.length + sampleVariance(negatives) / negatives.length;
}

/** `now` against `before` on the same rows in the same order. Undefined where the variance says nothing. */
export function compareAucs(before: AucComponents, now: AucComponents, level: number): AucDifference | undefined {
  const minus = (a: Float64Array, b: Float64Array): Float64Array => a.map((value, row) => value - b[row]!);
  const positives = minus(now.positives, before.positives);
  const negatives = minus(now.negatives, before.negatives);
  return describe(now.auc - before.auc, aucVariance({ auc: 0, positives, negatives }), level);
}

/** `now` against `before` on other rows: the variances add up. */
export function compareUnpairedAucs(
  before: AucComponents,
  now: AucComponents,
  level: number,
): AucDifference | undefined {
  return describe(now.auc - before.auc, aucVariance(before) + aucVariance(now), level);
}

/** The test of a difference whose variance is known; undefined when nothing can be said. */
export function describe(difference: number, variance: number, level: number): AucDifference | undefined {
  if (difference === 0 && variance === 0) return { difference, variance, interval: [0, 0], p: 1 };
  if (!(variance > 0)) return undefined;
  const error = Math.sqrt(variance);
  const reach = criticalValue(level) * error;
  return {
    difference,
    variance,
    interval: [difference - reach, difference + reach],
    p: twoSidedP(difference / error),
  };
}

function sampleVariance(values: Float64Array): number {
  const centre = mean(values);
  return mean(values.map((value) => (value - centre) ** 2)) * (values.length / (values.length - 1));
}
