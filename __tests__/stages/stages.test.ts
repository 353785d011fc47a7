import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { makeDataset } from '../helpers/dataset.js';

test('data_preprocess writes a 0/1 column for every type of either column, and relative paths', async (context) => {
  const data = await makeDataset(context, { count: 5 });
  await data.run('data_preprocess');
  assert.equal(
    data.read('data/processed/pokemon-with-image-paths.csv'),
    'pokedex_number,name,isFire,isIce,isWater,imagePath\n' +
      '1,name1,0,1,1,data/processed/pokemon/001.png\n' +
      '2,name2,1,0,0,data/processed/pokemon/002.png\n' +
      '3,name3,1,0,0,data/processed/pokemon/003.png\n' +
      '4,name4,0,0,1,data/processed/pokemon/004.png\n' +
      '5,name5,1,1,0,data/processed/pokemon/005.png\n',
  );
  assert.deepEqual(readdirSync(data.path('data/processed/pokemon')), [
    '001.png',
    '002.png',
    '003.png',
    '004.png',
    '005.png',
  ]);
});

test('the four stages run one after the other and leave what they promise', async (context) => {
  const data = await makeDataset(context, { count: 24 });
  await data.runUpTo('evaluate');
  assert.deepEqual(readdirSync(data.path('outputs')).sort(), [
    'confusion_matrix.png',
    'history.csv',
    'metrics.yaml',
    'model',
    'predictions.csv',
    'train_history.png',
  ]);
  assert.match(
    data.read('outputs/metrics.yaml'),
    /^accuracy: [\d.]+\nprecision: .*\nrecall: .*\nf1: .*\nauc: .*\ntrain:\n {2}accuracy: [^]*test:\n {2}accuracy: /,
  );
  const lines = data.read('outputs/predictions.csv').trim().split('\n');
  assert.equal(lines[0], 'id,path,split,label,predicted,p_not Water,p_Water');
  assert.deepEqual(
    lines.slice(1).map((line) => Number(line.split(',')[0])),
    Array.from({ length: 24 }, (_, index) => index + 1),
  );
  assert.match(data.read('outputs/history.csv'), /^epoch,loss,auc,val_loss,val_auc\n1,/);
  assert.deepEqual(readdirSync(data.folder).sort(), ['data', 'outputs', 'params.yaml']);
});

test('several types are told from one another, and from the rest', async (context) => {
  const data = await makeDataset(context, { count: 36 });
  data.write('params.yaml', data.read('params.yaml').replace('Water', '[Ice, Water]'));
  await data.runUpTo('evaluate');
  const lines = data.read('outputs/predictions.csv').trim().split('\n');
  assert.equal(lines[0], 'id,path,split,label,predicted,p_Ice,p_Water,p_other');
  const rows = lines.slice(1).map((line) => line.split(','));
  // Number 1 is Water and Ice, which comes first in the list.
  assert.deepEqual(
    rows.slice(0, 5).map((row) => row[3]),
    ['Ice', 'other', 'other', 'Water', 'Ice'],
  );
  for (const row of rows) {
    const probabilities = row.slice(5).map(Number);
    assert.ok(Math.abs(probabilities.reduce((sum, value) => sum + value, 0) - 1) < 1e-6);
    assert.equal(row[4], ['Ice', 'Water', 'other'][probabilities.indexOf(Math.max(...probabilities))]);
  }
  assert.match(
    data.read('outputs/metrics.yaml'),
    /^accuracy: [^]*\nIce:\n {2}precision: .*\n {2}recall: .*\n {2}f1: .*\n {2}support: 9\n {2}auc: .*\nWater:[^]*\nother:[^]*\ntrain:\n {2}accuracy: [^]*test:[^]*\n {2}Ice:\n {4}precision/,
  );
});

test('a type that stands twice, or whose rows are all of one before it, is an error', async (context) => {
  const data = await makeDataset(context, { count: 12 });
  const params = data.read('params.yaml');
  await data.run('data_preprocess');
  data.write('params.yaml', params.replace('Water', '[Ice, Ice]'));
  await assert.rejects(() => data.run('data_load'), /params\.yaml:3:\d+: found .*, expected each type once/);
  data.write('params.yaml', params.replace('Water', '[Water, Fire, Ice]'));
  await assert.rejects(() => data.run('data_load'), /every row of type "Ice" is of a type before it in the list/);
});
