import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { createTrainer } from '../../src/engine/choose.js';
import { installTensorflow } from '../../src/engine/install.js';
import { METRIC_NAMES } from '../../src/ml/keras-metrics.js';
import { silentLogger } from '../../src/log.js';
import { toyTraining } from '../helpers/toy.js';

const TOLERANCE = 1e-4;

before(async () => {
  await installTensorflow({ env: process.env, log: silentLogger(), signal: new AbortController().signal });
});

test('both engines agree on the losses of three epochs, from the same weights and masks', async () => {
  const request = toyTraining(150, 32, { batchSize: 40 });
  const embedded = await (await createTrainer('embedded')).train(request);
  const native = await createTrainer('tensorflow');
  const tensorflow = await native.train(request);
  assert.equal(native.name, 'tensorflow');
  assert.match(native.description, /^TensorFlow 2\.15\.1/);
  for (const [epoch, record] of embedded.history.entries()) {
    const other = tensorflow.history[epoch];
    assert.ok(
      Math.abs(record.loss - (other?.loss ?? Number.NaN)) < TOLERANCE,
      `epoch ${epoch}: loss ${record.loss} and ${other?.loss}`,
    );
    assert.ok(
      Math.abs(record.valLoss - (other?.valLoss ?? Number.NaN)) < TOLERANCE,
      `epoch ${epoch}: val_loss ${record.valLoss} and ${other?.valLoss}`,
    );
  }
});

test('metrics, class weights and sample weights mean the same in both', async () => {
  const sampleWeight = Float32Array.from({ length: 90 }, (_, row) => (row % 5) / 2);
  const request = toyTraining(90, 24, { batchSize: 30, sampleWeight, classWeight: [0.4, 1.3], metrics: METRIC_NAMES });
  const embedded = await (await createTrainer('embedded')).train(request);
  const tensorflow = await (await createTrainer('tensorflow')).train(request);
  for (const [epoch, { seconds: _, ...values }] of embedded.history.entries()) {
    const others = new Map(Object.entries(tensorflow.history[epoch]!));
    assert.equal(others.size, Object.keys(values).length + 1);
    for (const [name, value] of Object.entries(values))
      assert.ok(Math.abs(value - (others.get(name) ?? Number.NaN)) < TOLERANCE, `epoch ${epoch}, ${name}: ${value}`);
  }
});

test('a model trained by one engine predicts the same in the other', async () => {
  const request = toyTraining(60, 24, { epochs: 2 });
  const { signal } = request;
  const native = await createTrainer('tensorflow');
  const { model } = await native.train(request);
  const rows = Int32Array.from({ length: 60 }, (_, index) => index);
  const expected = await native.predict(model, request.images, rows, { signal });
  const found = await (await createTrainer('embedded')).predict(model, request.images, rows, { signal });
  for (const [row, score] of found.entries()) assert.ok(Math.abs(score - (expected[row] ?? 0)) < 1e-5, `${row}`);
});
