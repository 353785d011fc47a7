import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTfjsWasm } from '../../src/engine/tfjs-wasm.js';
import type { EpochRecord, TrainingState } from '../../src/engine/trainer.js';
import { UserError } from '../../src/errors.js';
import { NetworkTrainer } from '../../src/network/network-trainer.js';
import { EXPECTED_TRAINING, runShortTraining } from '../helpers/short-training.js';
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

function withoutSeconds(history: readonly EpochRecord[]): unknown {
  return history.map((record) => ({ ...record, seconds: 0 }));
}
