import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as core from '@tensorflow/tfjs-core';
import * as layers from '@tensorflow/tfjs-layers';
import { createTfjsWasm } from '../../src/engine/tfjs-wasm.js';
import { LayersTrainer } from '../../src/engine/layers-trainer.js';
import type { Trainer } from '../../src/engine/trainer.js';
import { UserError } from '../../src/errors.js';
import { METRIC_NAMES } from '../../src/ml/keras-metrics.js';
import { RandomState } from '../../src/ml/random.js';
import { NetworkTrainer } from '../../src/network/network-trainer.js';
import { makeToyImages, toyTraining } from '../helpers/toy.js';

let trainer: Trainer;
before(async () => {
  trainer = await createTfjsWasm();
});
after(() => trainer.dispose());

test('it learns a separable toy set', async () => {
  const { history, model } = await trainer.train(toyTraining(90, 20, { epochs: 8 }));
  assert.equal(history.length, 8);
  const last = history.at(-1);
  assert.ok((last?.valAuc ?? 0) > 0.95, `${last?.valAuc}`);
  const { images, labels } = makeToyImages(30, 20, 5);
  const rows = Int32Array.from({ length: 30 }, (_, index) => index);
  const scores = await trainer.predict(model, images, rows, { signal: new AbortController().signal });
  const right = [...scores].filter((score, row) => score > 0.5 === (labels[row] === 1)).length;
  assert.ok(right >= 24, `${right} of 30`);
});

test('weights that lie in the middle of a larger buffer predict the same', async () => {
  const { model, images } = toyTraining(12, 16);
  const rows = Int32Array.of(0, 1, 2, 3);
  const options = { signal: new AbortController().signal };
  const pool = Buffer.alloc(model.weights.length + 64, 0x7f);
  pool.set(model.weights, 64);
  const inside = { ...model, weights: pool.subarray(64) };
  assert.deepEqual(
    await trainer.predict(inside, images, rows, options),
    await trainer.predict(model, images, rows, options),
  );
});

test('the same seed gives the same weights, another seed others', async () => {
  const weights = async (seed: number): Promise<string> =>
    Buffer.from((await trainer.train(toyTraining(40, 16, { epochs: 2, seed }))).model.weights).toString('hex');
  const first = await weights(1);
  assert.equal(await weights(1), first);
  assert.notEqual(await weights(2), first);
});

test('a batch worked off in pieces gives the gradients of the whole', async () => {
  const inPieces = new LayersTrainer('embedded', 'test', { core, layers }, 5 * 16 * 16 * 4);
  const request = toyTraining(40, 16, { epochs: 3, batchSize: 16 });
  const whole = await trainer.train(request);
  const pieces = await inPieces.train(request);
  for (const [epoch, { loss, valLoss }] of whole.history.entries()) {
    const other = pieces.history[epoch];
    assert.ok(Math.abs(loss - (other?.loss ?? Number.NaN)) < 1e-5, `${loss} and ${other?.loss}`);
    assert.ok(Math.abs(valLoss - (other?.valLoss ?? Number.NaN)) < 1e-5, `${valLoss} and ${other?.valLoss}`);
  }
});

test('metrics and sample weights are those of the embedded kernels', async () => {
  const sampleWeight = Float32Array.from({ length: 40 }, (_, row) => (row % 5) / 2);
  const request = toyTraining(40, 16, { batchSize: 16, sampleWeight, metrics: METRIC_NAMES });
  const own = await new NetworkTrainer(1).train(request);
  const other = await trainer.train(request);
  for (const [epoch, { seconds: _, ...values }] of other.history.entries()) {
    const expected = new Map(Object.entries(own.history[epoch]!));
    for (const [name, value] of Object.entries(values))
      assert.ok(Math.abs(value - (expected.get(name) ?? Number.NaN)) < 1e-4, `${name}: ${value}`);
    assert.equal(expected.size, Object.keys(values).length + 1);
  }
  const plain = await trainer.train(toyTraining(40, 16, { batchSize: 16 }));
  assert.notEqual(plain.history[0]?.loss, other.history[0]?.loss);
});

test('training leaves no tensor behind', async () => {
  await trainer.train(toyTraining(40, 16, { epochs: 1 }));
  const before = core.memory().numTensors;
  await trainer.train(toyTraining(40, 16, { epochs: 3 }));
  assert.equal(core.memory().numTensors, before);
});

test('a loss that is no number stops the training and says where', async () => {
  const broken = toyTraining(40, 16, { learningRate: 1e30, epochs: 5 });
  await assert.rejects(
    () => trainer.train(broken),
    (error) =>
      error instanceof UserError &&
      /the loss became (NaN|Infinity) in epoch \d, batch \d+, at learning rate 1e\+30/.test(error.message),
  );
});

test('an abort stops it at once', async () => {
  const abort = new AbortController();
  const request = toyTraining(40, 16, {
    epochs: 50,
    signal: abort.signal,
    onBatch: () => abort.abort(new Error('stop')),
  });
  await assert.rejects(() => trainer.train(request), /stop/);
});

const SHAPES = [
  { x: [2, 9, 7, 3], filter: [3, 3, 3, 5], strides: 1, pad: 'valid' },
  { x: [1, 8, 8, 1], filter: [5, 5, 1, 4], strides: 1, pad: 'same' },
  { x: [3, 11, 6, 2], filter: [2, 4, 2, 3], strides: 2, pad: 'valid' },
  { x: [2, 7, 7, 4], filter: [3, 3, 4, 2], strides: 2, pad: 'same' },
  { x: [1, 1, 1, 6], filter: [1, 1, 6, 2], strides: 1, pad: 'valid' },
] as const;

for (const { x: xShape, filter: filterShape, strides, pad } of SHAPES) {
  test(`the gradient of a ${filterShape.join('×')} filter, ${pad}, stride ${strides}, agrees with finite differences`, () => {
    const random = new RandomState(3);
    const fill = (shape: readonly number[]): Float32Array =>
      Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, () => random.float() - 0.5);
    const x = core.tensor4d(fill(xShape), [...xShape]);
    const filter = fill(filterShape);
    const loss = (values: Float32Array): number =>
      core.tidy(() => {
        const output = core.conv2d(x, core.tensor4d(values, [...filterShape]), strides, pad);
        return [...output.dataSync()].reduce((sum, value, index) => sum + value * Math.sin(index), 0);
      });
    const found = core.tidy(() => {
      const gradient = core.grad((w: core.Tensor) => {
        const output = core.conv2d(x, w as core.Tensor4D, strides, pad);
        const weights = core.tensor(
          Float32Array.from({ length: output.size }, (_, index) => Math.sin(index)),
          output.shape,
        );
        return core.sum(core.mul(output, weights));
      });
      return gradient(core.tensor4d(filter, [...filterShape])).dataSync();
    });
    const step = 0.25; // the loss is linear in the filter: a large step only makes rounding smaller
    for (let index = 0; index < filter.length; index += 1) {
      const shifted = (by: number): Float32Array =>
        filter.map((value, position) => (position === index ? value + by : value));
      const expected = (loss(shifted(step)) - loss(shifted(-step))) / (2 * step);
      assert.ok(Math.abs((found[index] ?? 0) - expected) < 2e-4, `${index}: ${found[index]} and ${expected}`);
    }
  });
}
