import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lossOf, type LossName } from '../../src/network/loss.js';
import { readFixture } from '../helpers/fixture.js';
import { makeKernels } from '../helpers/kernels.js';

interface Case {
  readonly loss: LossName | 'sparse_categorical_crossentropy';
  readonly predictions: readonly (readonly number[])[];
  /** Numbers for each row, or of a sparse loss the row's class. */
  readonly targets: readonly (readonly number[] | number)[];
  readonly weights: readonly number[] | null;
  readonly value: number;
  readonly gradient: readonly (readonly number[])[];
  readonly logits?: readonly (readonly number[])[];
  readonly valueOfLogits?: number;
}

const CASES = readFixture<Case[]>('keras', 'losses.json');
const EPSILON = 1e-7;
// Of float32, in which Keras computes: a few roundings.
const FLOAT = 1e-6;

/** The mean of a batch's weighted losses, and the gradient by the predictions (or of `isFused` by the logits). */
function lossOfBatch(
  one: Case,
  predictions: Case['predictions'],
  isFused: boolean,
): { readonly value: number; readonly gradient: number[][]; readonly targets: number[][] } {
  const { kernels } = makeKernels();
  const name = one.loss === 'sparse_categorical_crossentropy' ? 'categorical_crossentropy' : one.loss;
  const rows = predictions.length;
  const targets = one.targets.map((target, row) =>
    typeof target === 'number' ? predictions[row]!.map((_, label) => (label === target ? 1 : 0)) : [...target],
  );
  let value = 0;
  const gradient = predictions.map((outputs, row) => {
    const weight = Math.fround(one.weights?.[row] ?? 1);
    const delta = new Float32Array(outputs.length);
    const place = {
      outputs: Float32Array.from(outputs),
      targets: Float32Array.from(targets[row]!),
      delta,
      scale: weight / rows,
      isFused,
    };
    value += (lossOf(kernels, name, place) * weight) / rows;
    return [...delta];
  });
  return { value, gradient, targets };
}

const isSaturated = ({ loss, predictions }: Case): boolean =>
  loss === 'binary_crossentropy' && predictions.flat().some((p) => p < 1e-6 || p > 1 - 1e-6);

test('losses and their gradients by the predictions are those of Keras', () => {
  for (const [index, one] of CASES.entries()) {
    if (isSaturated(one)) continue;
    const { value, gradient, targets } = lossOfBatch(one, one.predictions, false);
    const isBinary = one.loss === 'binary_crossentropy';
    // Keras 2.15 adds its epsilon to what it takes the logarithm of, once more after clipping: that moves log(p) by ε/p.
    const shift = Math.max(
      ...one.predictions.flatMap((row, at) =>
        row.map((p, output) => EPSILON / (targets[at]![output] === 1 ? p : 1 - p)),
      ),
    );
    const slack = isBinary ? shift * Math.max(1, ...(one.weights ?? [])) : 0;
    assertClose(value, one.value, FLOAT * Math.max(1, one.value) + slack, `case ${index}, ${one.loss}`);
    for (const [row, values] of gradient.entries())
      for (const [output, found] of values.entries()) {
        const expected = one.gradient[row]![output]!;
        // 1/p moves by ε/p², as a share of itself by ε/p; what cancels in a sum over classes is of the size of the weight.
        const tolerance = (FLOAT + (isBinary ? 2 * shift : 0)) * Math.max(1, Math.abs(expected));
        assertClose(found, expected, tolerance, `case ${index}, ${one.loss}, gradient of row ${row}, output ${output}`);
      }
  }
});

test('a loss behind its own activation is the one that Keras takes from the logits', () => {
  for (const [index, one] of CASES.entries()) {
    if (one.logits === undefined || one.valueOfLogits === undefined) continue;
    const { value } = lossOfBatch(one, one.predictions, true);
    assertClose(value, one.valueOfLogits, 3 * FLOAT * Math.max(1, value), `case ${index}, ${one.loss}`);
  }
});

test('probabilities of 0 and 1 have a finite loss: −log 1e-7, where Keras 2.15 says −log 2e-7', () => {
  const saturated = CASES.filter(isSaturated);
  assert.equal(saturated.length, 2);
  for (const one of saturated) {
    const { value, gradient } = lossOfBatch(one, one.predictions, false);
    // float32's nearest neighbour of 1 − 1e-7 is 1 − 1.19e-7: on that side Keras's logarithm is of 2.19e-7.
    assertClose(value, one.value, Math.log(2.2) + FLOAT, one.loss);
    assert.ok(gradient.flat().every((slope) => slope === 0)); // clipped, as Keras's
    assert.deepEqual(gradient.flat().map(Math.abs), one.gradient.flat().map(Math.abs));
  }
});

function assertClose(found: number, expected: number, tolerance: number, what: string): void {
  assert.ok(Math.abs(found - expected) <= tolerance, `${what}: found ${found}, expected ${expected} ± ${tolerance}`);
}
