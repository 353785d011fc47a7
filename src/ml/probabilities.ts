import { classesOf, requireRows, type Label } from './confusion.js';
import { rocAuc } from './curves.js';
import { log } from './elementary.js';
import { mean, weightedMean } from './sum.js';

/** For each row, a probability for each class, in the classes' order. */
export type Probabilities = readonly (readonly number[])[];

/** `log_loss`; needs two classes at least, since one alone says nothing of what the columns are. */
export function logLoss(truth: ArrayLike<Label>, probabilities: Probabilities): number {
  const positions = positionsOf(truth, probabilities);
  if (positions.size < 2) throw new RangeError('Cannot measure the log loss of one class');
  const epsilon = Number.EPSILON;
  const losses = probabilities.map((row, index) => {
    const probability = row[positions.get(truth[index]!)!]!;
    return -log(Math.min(1 - epsilon, Math.max(epsilon, probability)));
  });
  return mean(losses);
}

/** `brier_score_loss` of two classes, from the probability of label 1. */
export function brierScore(truth: ArrayLike<number>, scores: ArrayLike<number>): number {
  requireRows(truth, scores);
  const errors = Array.from({ length: truth.length }, (_, row) => {
    const [label, score] = [truth[row]!, scores[row]!];
    return (1 - label - (1 - score)) ** 2 + (label - score) ** 2;
  });
  return mean(errors) * 0.5;
}

/** `roc_auc_score(multi_class='ovr')`: each class against the rest. */
export function rocAucOneVersusRest(
  truth: ArrayLike<Label>,
  probabilities: Probabilities,
  average: 'macro' | 'weighted',
): number {
  const positions = positionsOf(truth, probabilities);
  const rows = Array.from(truth);
  const areas: number[] = [];
  const support: number[] = [];
  for (const [label, column] of positions) {
    const labels = rows.map((other) => (other === label ? 1 : 0));
    areas.push(
      rocAuc(
        labels,
        probabilities.map((row) => row[column]!),
      ),
    );
    support.push(labels.reduce<number>((sum, value) => sum + value, 0));
  }
  return average === 'macro' ? mean(areas) : weightedMean(areas, support);
}

/** `roc_auc_score(multi_class='ovo', average='macro')`: each pair of classes, both ways. */
export function rocAucOneVersusOne(truth: ArrayLike<Label>, probabilities: Probabilities): number {
  const columns = [...positionsOf(truth, probabilities)];
  const rows = Array.from(truth, (label, index) => ({ label, scores: probabilities[index]! }));
  const areas: number[] = [];
  for (const [index, [first, firstColumn]] of columns.entries()) {
    for (const [second, secondColumn] of columns.slice(index + 1)) {
      const pair = rows.filter(({ label }) => label === first || label === second);
      const area = (positive: Label, column: number): number =>
        rocAuc(
          pair.map(({ label }) => (label === positive ? 1 : 0)),
          pair.map(({ scores }) => scores[column]!),
        );
      areas.push((area(first, firstColumn) + area(second, secondColumn)) / 2);
    }
  }
  return mean(areas);
}

/** The column of each class. */
function positionsOf(truth: ArrayLike<Label>, probabilities: Probabilities): Map<Label, number> {
  requireRows(truth, probabilities);
  return new Map(classesOf(truth).map((label, index) => [label, index]));
}
