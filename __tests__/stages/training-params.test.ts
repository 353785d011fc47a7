import assert from 'node:assert/strict';
import { test } from 'node:test';
import { makeDataset } from '../helpers/dataset.js';

test('the history has the metrics that train.metrics names, in its order, in file and log', async (context) => {
  const data = await makeDataset(context, { count: 24 });
  const params = data.read('params.yaml');
  await data.runUpTo('train');
  const plain = { history: data.read('outputs/history.csv'), model: data.bytes('outputs/model/weights.bin') };
  assert.match(plain.history, /^epoch,loss,auc,val_loss,val_auc\n1,/);
  data.write('params.yaml', `${params}  metrics: [accuracy, AUC, Precision, Recall]\n`);
  data.infos.length = 0;
  await data.run('train');
  const [head, first] = data.read('outputs/history.csv').split('\n');
  assert.equal(head, 'epoch,loss,accuracy,auc,precision,recall,val_loss,val_accuracy,val_auc,val_precision,val_recall');
  assert.ok(
    data.infos.some((line) => /^epoch 1\/2: loss [\d.]+, accuracy [\d.]+, auc .* val_recall [\d.]+ \(/.test(line)),
  );
  // What is measured does not change what is learnt.
  assert.deepEqual(data.bytes('outputs/model/weights.bin'), plain.model);
  const [, loss, , auc, , , valLoss, , valAuc] = first?.split(',') ?? [];
  assert.equal(`1,${loss},${auc},${valLoss},${valAuc}`, plain.history.split('\n')[1]);
  data.write('params.yaml', `${params}  metrics: []\n`);
  await data.run('train');
  assert.match(data.read('outputs/history.csv'), /^epoch,loss,val_loss\n1,[^,]+,[^,]+\n2/);
});

test('early stopping watches what is measured; without patience it ends at the first epoch that is no better', async (context) => {
  const data = await makeDataset(context, { count: 24 });
  const params = data.read('params.yaml').replace('epochs: 2', 'epochs: 6');
  await data.run('data_preprocess');
  await data.run('data_load');
  data.write('params.yaml', `${params}  metrics: recall\n  early_stopping: {monitor: val_recall, min_delta: 1}\n`);
  await data.run('train');
  assert.equal(data.read('outputs/history.csv').trim().split('\n').length, 3);
  data.write('params.yaml', `${params}  metrics: recall\n  early_stopping: {monitor: auc}\n`);
  await assert.rejects(() => data.run('train'), /monitor is "auc", expected one of loss, recall, val_loss, val_recall/);
});

const WRONG: readonly (readonly [lines: string, message: RegExp])[] = [
  ['  metrics: [acuracy]\n', /"train\.metrics" in params\.yaml:14:\d+: found "acuracy", did you mean "accuracy"\?/],
  ['  metrics: [f1]\n', /found "f1", expected one of accuracy, auc, precision, recall/],
  ['  metrics: {auc: 1}\n', /found .*, expected one of accuracy, auc, precision, recall/],
  ['  metrics: [auc, AUC]\n', /found "auc" twice, expected each metric once/],
];

test('values that mean nothing are refused at their place', async (context) => {
  const data = await makeDataset(context, { count: 12 });
  const params = data.read('params.yaml');
  await data.run('data_preprocess');
  await data.run('data_load');
  for (const [lines, message] of WRONG) {
    data.write('params.yaml', `${params}${lines}`);
    await assert.rejects(() => data.run('train'), message, lines);
  }
});
