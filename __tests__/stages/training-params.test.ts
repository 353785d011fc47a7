import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { LABELS, makeDataset } from '../helpers/dataset.js';

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

test('train.class_weight: by number or name, balanced, none; without it the workshop’s', async (context) => {
  const data = await makeDataset(context, { count: 24 });
  const params = data.read('params.yaml');
  await data.run('data_preprocess');
  await data.run('data_load');
  const weights = async (lines: string): Promise<string> => {
    data.write('params.yaml', `${params}${lines}`);
    await data.run('train');
    return data.bytes('outputs/model/weights.bin').toString('hex');
  };
  // Of 18 images to train on 6 are of type Water: shares 1/3 and 2/3, balanced 18 ÷ (2 · 12) and 18 ÷ (2 · 6).
  const workshop = await weights('');
  const balanced = await weights('  class_weight: balanced\n');
  const none = await weights('  class_weight: none\n');
  assert.equal(await weights(`  class_weight: {0: ${6 / 18}, 1: ${1 - 6 / 18}}\n`), workshop);
  assert.equal(await weights('  class_weight: {not Water: 0.75, Water: 1.5}\n'), balanced);
  assert.equal(await weights('  class_weight: {1: 1.0}\n'), none);
  assert.equal(new Set([workshop, balanced, none, await weights('  class_weight: {Water: 9}\n')]).size, 4);
});

test('several classes are weighted by name too, and are balanced of themselves', async (context) => {
  const data = await makeDataset(context, { count: 36 });
  const params = data.read('params.yaml').replace('Water', '[Ice, Water]');
  data.write('params.yaml', params);
  await data.runUpTo('train');
  const before = data.bytes('outputs/model/weights.bin');
  data.write('params.yaml', `${params}  class_weight: balanced\n`);
  await data.run('train');
  assert.deepEqual(data.bytes('outputs/model/weights.bin'), before);
  data.write('params.yaml', `${params}  class_weight: {Ice: 2, other: 0}\n`);
  await data.run('train');
  assert.notDeepEqual(data.bytes('outputs/model/weights.bin'), before);
});

test('a column of the labels says how much each image counts', async (context) => {
  const data = await makeDataset(context, { count: 24 });
  const params = data.read('params.yaml');
  const lines = data.read(LABELS).trim().split('\n');
  const withWeights = (of: (row: number) => string): void =>
    data.write(
      LABELS,
      `${lines[0]},weight\n${lines
        .slice(1)
        .map((line, row) => `${line},${of(row)}\n`)
        .join('')}`,
    );
  const train = async (): Promise<string> => {
    await data.runUpTo('train');
    return data.bytes('outputs/model/weights.bin').toString('hex');
  };
  const plain = await train();
  assert.ok(!existsSync(data.path('data/processed/sample_weight.npy')));
  data.write('params.yaml', params.replace('\ntrain:', '\n  sample_weight_column: weight\ntrain:'));
  withWeights(() => '1');
  assert.equal(await train(), plain);
  withWeights((row) => `${(row % 4) / 2}`);
  assert.notEqual(await train(), plain);
  const table = data.read('data/processed/pokemon-with-image-paths.csv').split('\n');
  assert.equal(table[0], 'pokedex_number,name,isFire,isIce,isWater,sample_weight,imagePath');
  assert.match(table[2] ?? '', /,0\.5,data/);
  const array = data.bytes('data/processed/sample_weight.npy');
  assert.deepEqual([...new Float32Array(new Uint8Array(array.subarray(-16)).buffer)], [0, 0.5, 1, 1.5]);
  await data.run('evaluate');
  withWeights(() => '0');
  await assert.rejects(
    train,
    /"data_preprocess\.sample_weight_column" in params\.yaml:9:.*every image to train on has the weight 0/,
  );
  withWeights((row) => (row === 2 ? '-1' : row === 3 ? '' : '1'));
  await assert.rejects(
    train,
    /labels\.csv:4: "weight" is "-1", expected a number >= 0[^]*labels\.csv:5: "weight" is ""/,
  );
  data.write(LABELS, `${lines.join('\n')}\n`);
  await assert.rejects(train, /labels\.csv:1: column "weight" is missing/);
});

test('train.loss: the cross-entropy is the one there is without it, others train otherwise', async (context) => {
  const data = await makeDataset(context, { count: 24 });
  const params = data.read('params.yaml');
  await data.run('data_preprocess');
  await data.run('data_load');
  const history = async (lines: string): Promise<string> => {
    data.write('params.yaml', `${params}${lines}`);
    await data.run('train');
    return data.read('outputs/history.csv');
  };
  const usual = await history('');
  assert.equal(await history('  loss: binary_crossentropy\n'), usual);
  const [squared, absolute] = [await history('  loss: mse\n'), await history('  loss: mean_absolute_error\n')];
  assert.equal(new Set([usual, squared, absolute]).size, 3);
  assert.equal(await history('  loss: mean_squared_error\n'), squared);
});

const WRONG: readonly (readonly [lines: string, message: RegExp])[] = [
  ['  metrics: [acuracy]\n', /"train\.metrics" in params\.yaml:14:\d+: found "acuracy", did you mean "accuracy"\?/],
  ['  metrics: [f1]\n', /found "f1", expected one of accuracy, auc, precision, recall/],
  ['  metrics: {auc: 1}\n', /found .*, expected one of accuracy, auc, precision, recall/],
  [
    '  class_weight: balance\n',
    /"train\.class_weight" .*found "balance", expected "balanced", "none" or a mapping of classes to weights/,
  ],
  ['  class_weight: {2: 1}\n', /there is no class "2", expected a number from 0 to 1, or one of not Water, Water/],
  ['  class_weight: {Watr: 1}\n', /there is no class "Watr", did you mean "Water"\?/],
  ['  class_weight: {1: -1}\n', /the weight of 1 is -1, expected a number >= 0/],
  ['  class_weight: {1: x}\n', /the weight of 1 is "x", expected a number >= 0/],
  ['  class_weight: {1: 2, Water: 3}\n', /class 1 stands twice/],
  ['  class_weight: {0: 0, 1: 0}\n', /every class has the weight 0/],
  ['  checkpoint_every: -1\n', /"train\.checkpoint_every" .*found -1, expected a whole number >= 0 and <= 100000/],
  ['  checkpoint_every: epoch\n', /found "epoch", expected a whole number >= 0/],
  [
    '  loss: categorical_crossentropy\n',
    /"train\.loss" .*found "categorical_crossentropy", expected of 2 classes one of binary_crossentropy, mse, /,
  ],
  ['  loss: {mse: 1}\n', /expected of 2 classes one of binary_crossentropy, mse, mean_squared_error, mae, mean_/],
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
