import { rocAuc } from './curves.js';
import { accuracy, averageScores, classScores, type ClassScores } from './scores.js';
import { mean } from './sum.js';

/** What `metrics.yaml` says of a binary classification. */
export interface BinaryMetrics {
  readonly accuracy: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  /** NaN where one class is missing: the area under the ROC curve is not defined then. */
  readonly auc: number;
}

/** Accuracy, and precision, recall and F1 of label 1 (0 where undefined, as scikit-learn's default), and AUC. */
export function binaryMetrics(
  labels: ArrayLike<number>,
  predicted: ArrayLike<number>,
  scores: ArrayLike<number>,
): BinaryMetrics {
  const [positive] = classScores(labels, predicted, { classes: [1] });
  const { precision = 0, recall = 0, f1 = 0 } = positive ?? {};
  return { accuracy: accuracy(labels, predicted), precision, recall, f1, auc: rocAuc(labels, scores) };
}

/** What `metrics.yaml` says of more than two classes: averages over the classes (`macro`), and each class. */
export interface ClassMetrics extends BinaryMetrics {
  /** AUC is that of the class against the rest. */
  readonly classes: readonly (ClassScores & { readonly auc: number })[];
}

/** `scores`: (rows, classes) probabilities. */
export function classMetrics(
  labels: ArrayLike<number>,
  predicted: ArrayLike<number>,
  scores: ArrayLike<number>,
  count: number,
): ClassMetrics {
  const classes = Array.from({ length: count }, (_, label) => label);
  const each = classScores(labels, predicted, { classes }).map((score, label) => {
    const own = Array.from(labels, (value) => (value === label ? 1 : 0));
    const auc = rocAuc(
      own,
      own.map((_, row) => scores[row * count + label] ?? 0),
    );
    return { ...score, auc };
  });
  return {
    accuracy: accuracy(labels, predicted),
    ...averageScores(labels, predicted, 'macro', { classes }),
    auc: mean(each.map(({ auc }) => auc)),
    classes: each,
  };
}
