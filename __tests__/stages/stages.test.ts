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
