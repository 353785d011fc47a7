import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confusionMatrix, classesOf, type Label } from '../../src/ml/confusion.js';
import { averagePrecision, precisionRecallCurve, rocAuc, rocCurve } from '../../src/ml/curves.js';
import { binaryMetrics } from '../../src/ml/metrics.js';
import { brierScore, logLoss, rocAucOneVersusOne, rocAucOneVersusRest } from '../../src/ml/probabilities.js';
import {
  accuracy,
  averageScores,
  balancedAccuracy,
  classScores,
  cohenKappa,
  matthewsCorrelation,
} from '../../src/ml/scores.js';
import { readFixture } from '../helpers/fixture.js';
import { assertGolden, type Golden } from '../helpers/sklearn.js';

type Row = Record<string, Golden> & {
  readonly name: string;
  readonly y_true: Label[];
  readonly y_pred: Label[];
  readonly y_score: number[] | number[][] | null;
  readonly labels: Label[] | null;
  readonly matrix_labels: Label[];
};

const { rows } = readFixture<{ rows: Row[] }>('sklearn', 'metrics.json');
/** What each field of a row is computed by; every field has to be here. */
type Compute = (row: Row) => unknown;

const classesIn = ({ labels }: Row): { classes?: Label[] } => (labels ? { classes: labels } : {});
const numbers = (labels: Label[]): number[] => labels.map(Number);
const scoresIn = ({ y_score }: Row): number[] => (y_score ?? []) as number[];
const FIELDS: Record<string, Compute> = {
  accuracy: ({ y_true, y_pred }) => accuracy(y_true, y_pred),
  balanced_accuracy: ({ y_true, y_pred }) => balancedAccuracy(y_true, y_pred),
  confusion_matrix: ({ y_true, y_pred, labels }) => confusionMatrix(y_true, y_pred, labels ?? undefined),
  matrix_labels: ({ y_true, y_pred, labels }) => labels ?? classesOf(y_true, y_pred),
  mcc: ({ y_true, y_pred }) => matthewsCorrelation(y_true, y_pred),
  kappa: ({ y_true, y_pred }) => cohenKappa(y_true, y_pred),
  per_class: (row) => {
    const scores = classScores(row.y_true, row.y_pred, classesIn(row));
    return (['precision', 'recall', 'f1', 'support'] as const).map((name) => scores.map((score) => score[name]));
  },
  roc_auc: (row) => rocAuc(numbers(row.y_true), scoresIn(row)),
  average_precision: (row) => averagePrecision(numbers(row.y_true), scoresIn(row)),
  log_loss: ({ y_true, y_score }) =>
    logLoss(
      y_true,
      (y_score ?? []).map((score) => (Array.isArray(score) ? score : [1 - score, score])),
    ),
  brier: (row) => brierScore(numbers(row.y_true), scoresIn(row)),
  roc_curve: (row) => {
    const { fpr, tpr, thresholds } = rocCurve(numbers(row.y_true), scoresIn(row));
    return { fpr, tpr, thr: thresholds };
  },
  pr_curve: (row) => {
    const { precision, recall, thresholds } = precisionRecallCurve(numbers(row.y_true), scoresIn(row));
    return { precision, recall, thr: thresholds };
  },
  roc_auc_ovr_macro: ({ y_true, y_score }) => rocAucOneVersusRest(y_true, y_score as number[][], 'macro'),
  roc_auc_ovr_weighted: ({ y_true, y_score }) => rocAucOneVersusRest(y_true, y_score as number[][], 'weighted'),
  roc_auc_ovo_macro: ({ y_true, y_score }) => rocAucOneVersusOne(y_true, y_score as number[][]),
};
for (const [suffix, undefinedAs] of [
  ['', 0],
  ['_zd1', 1],
] as const) {
  for (const name of ['precision', 'recall', 'f1'] as const) {
    FIELDS[`${name}_binary${suffix}`] = ({ y_true, y_pred }) =>
      classScores(y_true, y_pred, { classes: [1], undefinedAs })[0]?.[name];
    for (const average of ['macro', 'micro', 'weighted'] as const) {
      FIELDS[`${name}_${average}${suffix}`] = (row) =>
        averageScores(row.y_true, row.y_pred, average, { ...classesIn(row), undefinedAs })[name];
    }
  }
}
const GIVEN = ['name', 'y_true', 'y_pred', 'y_score', 'labels'];

for (const row of rows) {
  test(`metrics of "${row.name}" equal scikit-learn’s`, () => {
    for (const [field, expected] of Object.entries(row)) {
      if (GIVEN.includes(field)) continue;
      const compute = FIELDS[field];
      assert.ok(compute, `nothing computes ${field}`);
      assertGolden(() => compute(row), expected, field);
    }
  });
}

for (const row of rows.filter(({ y_true, roc_auc }) => roc_auc !== undefined && y_true.length > 0)) {
  test(`metrics.yaml’s numbers for "${row.name}" are the same ones`, () => {
    const found = binaryMetrics(numbers(row.y_true), numbers(row.y_pred), scoresIn(row));
    assertGolden(
      () => found,
      {
        accuracy: row['accuracy'],
        precision: row['precision_binary'],
        recall: row['recall_binary'],
        f1: row['f1_binary'],
        auc: row['roc_auc'],
      },
      row.name,
    );
  });
}

test('the matrix of two classes has two rows also where one class is missing', () => {
  assert.deepEqual(confusionMatrix([0, 0, 0], [0, 1, 0], [0, 1]), [
    [2, 1],
    [0, 0],
  ]);
});

test('a million rows are measured', () => {
  const labels = Array.from({ length: 1_000_000 }, (_, row) => (row % 7 === 0 ? 1 : 0));
  const scores = labels.map((label, row) => ((row * 7919) % 1000) / 2000 + label / 4);
  const { auc } = binaryMetrics(
    labels,
    scores.map((score) => (score > 0.5 ? 1 : 0)),
    scores,
  );
  assert.ok(auc > 0.8 && auc < 1, String(auc));
});
