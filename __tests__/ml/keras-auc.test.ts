import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kerasAucOf } from '../../src/ml/keras-auc.js';
import { readFixture } from '../helpers/fixture.js';

interface Case {
  readonly title: string;
  readonly outputs: number;
  readonly labels: readonly number[];
  readonly scores: readonly number[];
  readonly auc: number;
}

test('AUC is that of Keras, with ties, scores at the thresholds, and of one class', () => {
  for (const { title, outputs, labels, scores, auc } of readFixture<Case[]>('keras', 'metrics.json')) {
    const found = kerasAucOf(labels, Float32Array.from(scores), outputs);
    // Counts are whole numbers in both: what is left is the rounding of 200 trapezoids in float32.
    assert.ok(Math.abs(found - auc) <= 1e-6, `${title}: found ${found}, expected ${auc}`);
  }
});
