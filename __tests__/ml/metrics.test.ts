import assert from 'node:assert/strict';
import { test } from 'node:test';
import { binaryMetrics, confusionOf } from '../../src/ml/metrics.js';
import { readFixture } from '../helpers/fixture.js';

type Value = number | { nonfinite: string } | { error: string };

interface Row {
  name: string;
  y_true: (number | string)[];
  y_pred: (number | string)[];
  y_score?: number[] | null;
  labels: unknown;
  accuracy: Value;
  precision_binary: Value;
  recall_binary: Value;
  f1_binary: Value;
  roc_auc?: Value;
  confusion_matrix?: number[][];
}

const isBinary = (values: (number | string)[]) => values.every((value) => value === 0 || value === 1);
const rows = readFixture<{ rows: Row[] }>('sklearn', 'metrics.json').rows.filter(
  ({ y_true, y_pred, labels }) => isBinary(y_true) && isBinary(y_pred) && labels === null && y_true.length > 0,
);

test('there are binary rows to compare with', () => assert.ok(rows.length >= 8, `${rows.length}`));

for (const row of rows) {
  test(`metrics of "${row.name}" equal scikit-learn’s`, () => {
    const labels = row.y_true.map(Number);
    const predicted = row.y_pred.map(Number);
    const found = binaryMetrics(labels, predicted, row.y_score ?? predicted);
    assert.equal(found.accuracy, row.accuracy);
    if (typeof row.precision_binary === 'number') {
      assert.equal(found.precision, row.precision_binary);
      assert.equal(found.recall, row.recall_binary);
      assert.equal(found.f1, row.f1_binary);
    }
    if (row.y_score && row.roc_auc !== undefined) {
      if (typeof row.roc_auc === 'number') assert.equal(found.auc, row.roc_auc);
      else assert.ok(Number.isNaN(found.auc));
    }
    const { trueNegatives, falsePositives, falseNegatives, truePositives } = confusionOf(labels, predicted);
    if (row.confusion_matrix?.length === 2) {
      assert.deepEqual(
        [
          [trueNegatives, falsePositives],
          [falseNegatives, truePositives],
        ],
        row.confusion_matrix,
      );
    }
  });
}
