/** Counts of a binary classification, label 1 being the positive. */
export interface Confusion {
  readonly trueNegatives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly truePositives: number;
}

export interface BinaryMetrics {
  readonly accuracy: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** NaN where one class is missing: the area under the ROC curve is not defined then. */
  readonly auc: number;
}

/** `confusion_matrix` for labels 0 and 1. */
export function confusionOf(labels: ArrayLike<number>, predicted: ArrayLike<number>): Confusion {
  const counts = [0, 0, 0, 0];
  for (let row = 0; row < labels.length; row += 1) counts[(labels[row]! ? 2 : 0) + (predicted[row]! ? 1 : 0)]! += 1;
  const [trueNegatives = 0, falsePositives = 0, falseNegatives = 0, truePositives = 0] = counts;
  return { trueNegatives, falsePositives, falseNegatives, truePositives };
}

/** Accuracy, precision, recall, F1 (0 where undefined, as scikit-learn's default) and AUC, equal to scikit-learn's. */
export function binaryMetrics(
  labels: ArrayLike<number>,
  predicted: ArrayLike<number>,
  scores: ArrayLike<number>,
): BinaryMetrics {
  const { trueNegatives, falsePositives, falseNegatives, truePositives } = confusionOf(labels, predicted);
  const positives = truePositives + falseNegatives;
  const predictedPositives = truePositives + falsePositives;
  return {
    accuracy: divide(trueNegatives + truePositives, labels.length, Number.NaN),
    precision: divide(truePositives, predictedPositives, 0),
    recall: divide(truePositives, positives, 0),
    f1: divide(2 * truePositives, positives + predictedPositives, 0),
    auc: rocAuc(labels, scores),
  };
}

/** `roc_auc_score`: the trapezoid rule over the ROC curve, summed in NumPy's order so that the last digit agrees. */
export function rocAuc(labels: ArrayLike<number>, scores: ArrayLike<number>): number {
  const { fpr, tpr } = rocCurve(labels, scores);
  if (fpr.length === 0) return Number.NaN;
  const areas: number[] = [];
  for (let index = 1; index < fpr.length; index += 1) {
    areas.push(((fpr[index]! - fpr[index - 1]!) * (tpr[index]! + tpr[index - 1]!)) / 2);
  }
  return pairwiseSum(areas, 0, areas.length);
}

/** `roc_curve` with `drop_intermediate`; empty when a class is missing. */
export function rocCurve(labels: ArrayLike<number>, scores: ArrayLike<number>): { fpr: number[]; tpr: number[] } {
  const order = Array.from({ length: labels.length }, (_, row) => row).sort((a, b) => scores[b]! - scores[a]! || a - b);
  let falses: number[] = [];
  let trues: number[] = [];
  let positive = 0;
  for (const [index, row] of order.entries()) {
    if (labels[row]!) positive += 1;
    const next = order[index + 1];
    if (next === undefined || scores[next]! !== scores[row]!) {
      trues.push(positive);
      falses.push(index + 1 - positive);
    }
  }
  const lastTrue = trues.at(-1) ?? 0;
  const lastFalse = falses.at(-1) ?? 0;
  if (lastTrue === 0 || lastFalse === 0) return { fpr: [], tpr: [] };
  if (trues.length > 2) {
    const keep = trues.map((_, index) => {
      if (index === 0 || index === trues.length - 1) return true;
      const bend = (values: number[]): number => values[index + 1]! - 2 * values[index]! + values[index - 1]!;
      return bend(trues) !== 0 || bend(falses) !== 0;
    });
    trues = trues.filter((_, index) => keep[index]);
    falses = falses.filter((_, index) => keep[index]);
  }
  return {
    fpr: [0, ...falses].map((count) => count / lastFalse),
    tpr: [0, ...trues].map((count) => count / lastTrue),
  };
}

// NumPy's pairwise summation: eight accumulators up to 128 values, halves (a multiple of eight) above.
function pairwiseSum(values: readonly number[], start: number, count: number): number {
  if (count < 8) {
    let sum = count > 0 ? values[start]! : 0;
    for (let index = 1; index < count; index += 1) sum += values[start + index]!;
    return sum;
  }
  if (count > 128) {
    let half = count >> 1;
    half -= half % 8;
    return pairwiseSum(values, start, half) + pairwiseSum(values, start + half, count - half);
  }
  const sums = values.slice(start, start + 8);
  let index = 8;
  for (; index < count - (count % 8); index += 8)
    for (let lane = 0; lane < 8; lane += 1) sums[lane]! += values[start + index + lane]!;
  let total = sums[0]! + sums[1]! + (sums[2]! + sums[3]!) + (sums[4]! + sums[5]! + (sums[6]! + sums[7]!));
  for (; index < count; index += 1) total += values[start + index]!;
  return total;
}

function divide(numerator: number, denominator: number, otherwise: number): number {
  return denominator === 0 ? otherwise : numerator / denominator;
}
