import assert from 'node:assert/strict';
import { test } from 'node:test';
import { METRIC_NAMES, metricValues, validationValues, type MetricName } from '../../src/ml/keras-metrics.js';
import { readFixture } from '../helpers/fixture.js';

type Case = Readonly<Record<MetricName, number>> & {
  readonly title: string;
  readonly outputs: number;
  readonly labels: readonly number[];
  readonly scores: readonly number[];
};

const CASES = readFixture<Case[]>('keras', 'metrics.json');

for (const name of METRIC_NAMES) {
  test(`${name} is that of Keras: ties, scores at thresholds, one class, several classes`, () => {
    for (const one of CASES) {
      const scored = { ...one, scores: Float32Array.from(one.scores) };
      const found = metricValues([name], scored)[name] ?? Number.NaN;
      // Counts are whole numbers in both: what is left is a rounding of float32, of AUC those of 200 trapezoids.
      assert.ok(Math.abs(found - one[name]) <= 1e-6, `${one.title}: found ${found}, expected ${one[name]}`);
    }
  });
}

test('only what was asked for is measured, in its order, and named for the rows it is of', () => {
  const scored = { labels: [0, 1], scores: Float32Array.of(0.2, 0.4), outputs: 1 };
  assert.deepEqual(Object.entries(metricValues(['recall', 'accuracy'], scored)), [
    ['recall', 0],
    ['accuracy', 0.5],
  ]);
  assert.deepEqual(validationValues(['auc'], scored), { valAuc: 1 });
  assert.deepEqual(metricValues([], scored), {});
});

test('scores that are no number hit nothing', () => {
  const scored = { labels: [1, 1], scores: Float32Array.of(NaN, NaN), outputs: 1 };
  assert.deepEqual(metricValues(['precision', 'recall', 'accuracy'], scored), {
    precision: 0,
    recall: 0,
    accuracy: 0,
  });
});
