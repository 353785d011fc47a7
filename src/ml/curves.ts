import { requireRows } from './confusion.js';
import { pairwiseSum } from './sum.js';

/** Points of a ROC curve, from the strictest threshold on; the first threshold is infinite. */
export interface RocCurve {
  /** NaN throughout when there is no negative. */
  readonly fpr: number[];
  /** NaN throughout when there is no positive. */
  readonly tpr: number[];
  readonly thresholds: number[];
}

/** Points of a precision-recall curve, from the loosest threshold on; the last point (1, 0) has no threshold. */
export interface PrecisionRecallCurve {
  readonly precision: number[];
  readonly recall: number[];
  readonly thresholds: number[];
}

/** Rows predicted positive at each distinct score, from the highest on: how many are so rightly, how many wrongly. */
interface Steps {
  readonly trues: number[];
  readonly falses: number[];
  readonly thresholds: number[];
}

function countSteps(labels: ArrayLike<number>, scores: ArrayLike<number>): Steps {
  requireRows(labels, scores);
  const order = Array.from({ length: labels.length }, (_, row) => row).sort((a, b) => scores[b]! - scores[a]! || a - b);
  const steps: Steps = { trues: [], falses: [], thresholds: [] };
  let positive = 0;
  for (const [index, row] of order.entries()) {
    if (labels[row]!) positive += 1;
    const next = order[index + 1];
    if (next !== undefined && scores[next] === scores[row]) continue;
    steps.trues.push(positive);
    steps.falses.push(index + 1 - positive);
    steps.thresholds.push(scores[row]!);
  }
  return steps;
}

/** `roc_curve` with `drop_intermediate`; labels are 0 and 1. */
export function rocCurve(labels: ArrayLike<number>, scores: ArrayLike<number>): RocCurve {
  const { trues, falses, thresholds } = countSteps(labels, scores);
  // A point on a straight line between its neighbours adds nothing.
  const bend = (counts: number[], index: number): number =>
    counts[index + 1]! - counts[index]! - (counts[index]! - counts[index - 1]!);
  const isKept = (_: unknown, index: number): boolean =>
    index === 0 || index === trues.length - 1 || bend(trues, index) !== 0 || bend(falses, index) !== 0;
  const share = (counts: number[]): number[] => [0, ...counts.filter(isKept)].map((count) => count / counts.at(-1)!);
  return { fpr: share(falses), tpr: share(trues), thresholds: [Infinity, ...thresholds.filter(isKept)] };
}

/** `roc_auc_score`: the trapezoid rule over the ROC curve; NaN where one of the classes is missing. */
export function rocAuc(labels: ArrayLike<number>, scores: ArrayLike<number>): number {
  const { fpr, tpr } = rocCurve(labels, scores);
  const areas = fpr.slice(1).map((x, index) => ((x - fpr[index]!) * (tpr[index + 1]! + tpr[index]!)) / 2);
  return pairwiseSum(areas);
}

/** `precision_recall_curve`; without a positive the recall counts as 1. */
export function precisionRecallCurve(labels: ArrayLike<number>, scores: ArrayLike<number>): PrecisionRecallCurve {
  const { trues, falses, thresholds } = countSteps(labels, scores);
  const positives = trues.at(-1)!;
  const precision = trues.map((count, index) => count / (count + falses[index]!));
  const recall = trues.map((count) => (positives === 0 ? 1 : count / positives));
  return {
    precision: [...precision.reverse(), 1],
    recall: [...recall.reverse(), 0],
    thresholds: thresholds.reverse(),
  };
}

/** `average_precision_score`: the area under the precision-recall curve, in steps. */
export function averagePrecision(labels: ArrayLike<number>, scores: ArrayLike<number>): number {
  const { precision, recall } = precisionRecallCurve(labels, scores);
  const steps = recall.slice(1).map((value, index) => (value - recall[index]!) * precision[index]!);
  return Math.max(0, -pairwiseSum(steps));
}
