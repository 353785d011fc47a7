import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareNumbers, directionOf } from '../../src/report/compare.js';
import { formatBytes, formatDifference, formatNumber } from '../../src/report/number.js';

test('the direction of the usual names is known', () => {
  const lower = ['loss', 'val_loss', 'rmse', 'mean_absolute_error', 'logLoss', 'top5.error', 'WER', 'accuracy_loss'];
  const higher = ['accuracy', 'F1-score', 'roc_auc', 'test.recall', 'neg_mean_squared_error', 'mAP', 'r2', 'my score'];
  assert.deepEqual(
    lower.map(directionOf),
    lower.map(() => 'lower'),
  );
  assert.deepEqual(
    higher.map(directionOf),
    higher.map(() => 'higher'),
  );
  assert.deepEqual(['images', 'threshold', 'glossary', 'macros'].map(directionOf), [
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});

test('a change is better or worse as the name says, or only a change', () => {
  assert.deepEqual(compareNumbers('loss', 1, 2), { difference: -1, verdict: 'better' });
  assert.deepEqual(compareNumbers('f1', 1, 2), { difference: -1, verdict: 'worse' });
  assert.deepEqual(compareNumbers('images', 1, 2), { difference: -1, verdict: 'changed' });
  assert.deepEqual(compareNumbers('f1', 2, 2), { difference: 0, verdict: 'same' });
  assert.equal(compareNumbers('f1', null, 2), undefined);
  assert.equal(compareNumbers('f1', 1, undefined), undefined);
});

test('numbers are short, and never look like zero when they are not', () => {
  assert.deepEqual([0, 1, 0.12345, -0.5, 12, 1234.5678, 1e-9, 1e20, null].map(formatNumber), [
    '0.0000',
    '1.0000',
    '0.1235',
    '−0.5000',
    '12',
    '1234.6',
    '1.00e−9',
    '1.00e20',
    'NaN',
  ]);
  assert.deepEqual([0.5, -0.5, 3].map(formatDifference), ['+0.5000', '−0.5000', '+3']);
  assert.deepEqual([0, 999, 1000, 34_100_000, 2e15].map(formatBytes), ['0 B', '999 B', '1.0 kB', '34.1 MB', '2.0 PB']);
});
