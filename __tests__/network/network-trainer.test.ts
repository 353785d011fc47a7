import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildModel, type LayerDescription } from '../../src/engine/model-builder.js';
import { createTfjsWasm } from '../../src/engine/tfjs-wasm.js';
import type { EpochRecord, TrainingState } from '../../src/engine/trainer.js';
import { UserError } from '../../src/errors.js';
import { NetworkTrainer } from '../../src/network/network-trainer.js';
import { makePlan } from '../../src/network/plan.js';
import { EXPECTED_TRAINING, hashTraining, runShortTraining } from '../helpers/short-training.js';
import { makeToyImages, toyTraining } from '../helpers/toy.js';

const signal = new AbortController().signal;

test('it learns a separable toy set', async () => {
  const trainer = new NetworkTrainer(2);
  const { history, model } = await trainer.train(toyTraining(90, 20, { epochs: 8 }));
  assert.equal(history.length, 8);
  assert.ok((history.at(-1)?.valAuc ?? 0) > 0.95, `${history.at(-1)?.valAuc}`);
  const { images, labels } = makeToyImages(30, 20, 5);
  const rows = Int32Array.from({ length: 30 }, (_, index) => index);
  const scores = await trainer.predict(model, images, rows, { signal });
  const right = [...scores].filter((score, row) => score > 0.5 === (labels[row] === 1)).length;
  assert.ok(right >= 24, `${right} of 30`);
});

test('losses and weights are those of TensorFlow.js, from the same weights and masks', async () => {
  const request = toyTraining(60, 21, { epochs: 3, batchSize: 16 });
  const own = await new NetworkTrainer(2).train(request);
  const peer = await createTfjsWasm();
  const other = await peer.train(request);
  for (const [epoch, { loss, valLoss }] of own.history.entries()) {
    const theirs = other.history[epoch]!;
    assert.ok(Math.abs(loss - theirs.loss) < 1e-4, `loss ${loss} and ${theirs.loss}`);
    assert.ok(Math.abs(valLoss - theirs.valLoss) < 1e-4, `validation loss ${valLoss} and ${theirs.valLoss}`);
  }
  peer.dispose();
});

test('the same bytes for 1, 2, 3 and 8 threads, and those that are expected on every machine', async () => {
  for (const threads of [1, 2, 3, 8]) {
    assert.deepEqual(await runShortTraining(threads), EXPECTED_TRAINING, `${threads} threads`);
  }
});

test('the same of a model whose convolutions work by tiles, with strides, normalised and pooled', async () => {
  const shape = { height: 24, width: 24, channels: 4 };
  const request = toyTraining(40, 24, { model: buildModel(WIDE_LAYERS, shape, 3), epochs: 2, batchSize: 13 });
  const ops = makePlan(request.model.topology, shape).ops.map((op) => ('ways' in op ? op.ways.input : undefined));
  assert.ok(ops.some((tiles) => tiles !== undefined));
  for (const threads of [1, 2, 3, 8]) {
    assert.deepEqual(await hashTraining(request, threads), EXPECTED_WIDE, `${threads} threads`);
  }
});

const conv = (filters: number, size: number, more: Readonly<Record<string, unknown>> = {}): LayerDescription => ({
  className: 'Conv2D',
  arguments: { filters, kernel_size: size, ...more },
});
const WIDE_LAYERS: readonly LayerDescription[] = [
  conv(18, 3, { padding: 'same', activation: 'relu' }),
  conv(21, 5, { activation: 'relu' }),
  { className: 'MaxPooling2D', arguments: {} },
  conv(33, 4, { padding: 'same' }),
  { className: 'BatchNormalization', arguments: {} },
  conv(30, 3, { strides: 2, padding: 'same', activation: 'relu' }),
  conv(24, 1, { activation: 'relu' }),
  { className: 'GlobalAveragePooling2D', arguments: {} },
  { className: 'Dense', arguments: { units: 1, activation: 'sigmoid' } },
];
const EXPECTED_WIDE = {
  weights: 'dd95d3be2b0764a7ecbdc059f9d6136e',
  history: '316425a95feb5dec9bc56ed3d2836cd7',
  predictions: 'c0c6d23931e5d62f64fb16297d5bb054',
};

test('a loss that is no number stops the training and names epoch, batch, layer and learning rate', async () => {
  await assert.rejects(
    () => new NetworkTrainer(2).train(toyTraining(40, 16, { learningRate: 1e30, epochs: 5 })),
    (error) =>
      error instanceof UserError &&
      /became (NaN|-?Infinity|[\d.e+]+) in epoch \d, batch \d+(, first in the gradient of layer "\w+")?, at learning rate 1e\+30/.test(
        error.message,
      ),
  );
});

test('an abort stops it', async () => {
  const abort = new AbortController();
  const onBatch = (): void => abort.abort(new Error('stop'));
  const request = toyTraining(40, 16, { epochs: 5000, signal: abort.signal, onBatch });
  await assert.rejects(() => new NetworkTrainer(2).train(request), /stop/);
});

test('images that cannot be read fail the training with what was wrong', async () => {
  const request = toyTraining(40, 16, { epochs: 1 });
  const images = { ...request.images, file: { path: '/nowhere/images.npy', offset: 128 } };
  for (const threads of [1, 3]) {
    await assert.rejects(() => new NetworkTrainer(threads).train({ ...request, images }), /images\.npy/);
  }
});

test('a training that goes on from any epoch ends in the same bytes', async () => {
  const states: TrainingState[] = [];
  const request = toyTraining(50, 19, { epochs: 4, batchSize: 13 });
  const whole = await new NetworkTrainer(2).train({ ...request, checkpoints: { save: (state) => states.push(state) } });
  assert.equal(states.length, 3);
  for (const resume of states) {
    const rest = await new NetworkTrainer(1).train({ ...request, checkpoints: { resume, save: () => {} } });
    assert.deepEqual(rest.model.weights, whole.model.weights);
    assert.deepEqual(withoutSeconds(rest.history), withoutSeconds(whole.history));
  }
});

test('the state is given every so many epochs, and never after the last one', async () => {
  const request = toyTraining(50, 19, { epochs: 6, batchSize: 13 });
  const epochs = async (every: number): Promise<number[]> => {
    const kept: number[] = [];
    const save = ({ history }: TrainingState): void => void kept.push(history.length);
    await new NetworkTrainer(2).train({ ...request, checkpoints: { every, save } });
    return kept;
  };
  assert.deepEqual(await epochs(2), [2, 4]);
  assert.deepEqual(await epochs(4), [4]);
  assert.deepEqual(await epochs(7), []);
  assert.deepEqual(await epochs(0), []);
});

function withoutSeconds(history: readonly EpochRecord[]): unknown {
  return history.map((record) => ({ ...record, seconds: 0 }));
}
