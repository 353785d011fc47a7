import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as core from '@tensorflow/tfjs-core';
import * as layers from '@tensorflow/tfjs-layers';
import { readModel } from '../../src/engine/model-files.js';
import { makeDataset } from '../helpers/dataset.js';

const MODEL = `  model:
    - Conv2D: {filters: 6, kernel_size: 3, padding: same, use_bias: false, kernel_initializer: he_normal}
    - BatchNormalization
    - Activation: {activation: relu}
    - MaxPooling2D: {pool_size: 3, strides: 2}
    - DepthwiseConv2D: {kernel_size: 3, depth_multiplier: 2, activation: elu}
    - AveragePooling2D
    - Dropout: {rate: 0.1}
    - Flatten
    - Dense: {units: 7, activation: tanh, kernel_regularizer: {l1: 0.001, l2: 0.01}}
    - LeakyReLU: {alpha: 0.1}
    - Dense: {units: 1, activation: sigmoid}
`;

test('a model from params.yaml is trained, opens in TensorFlow.js, and predicts the same there', async (context) => {
  const data = await makeDataset(context, { count: 24, side: 20 });
  data.write('params.yaml', `${data.read('params.yaml')}${MODEL}`);
  await data.runUpTo('evaluate');
  assert.deepEqual(data.warnings, []);
  const { topology, weightSpecs, weights } = readModel(data.path('outputs/model'), 'outputs/model');
  await core.setBackend('cpu').catch(() => false);
  await import('@tensorflow/tfjs-backend-cpu');
  await core.setBackend('cpu');
  const model = await layers.loadLayersModel({
    load: async () => ({
      modelTopology: topology as object,
      weightSpecs: weightSpecs.map((spec) => ({ ...spec, shape: [...spec.shape] })),
      weightData: new Uint8Array(weights).buffer,
    }),
  });
  const pixels = data.bytes('data/processed/images.npy').subarray(-24 * 20 * 20 * 4);
  const input = core.tensor4d(
    Float32Array.from(pixels, (byte) => byte / 255),
    [24, 20, 20, 4],
  );
  const scores = (model.predict(input) as core.Tensor).dataSync();
  const rows = data.read('outputs/predictions.csv').trim().split('\n').slice(1);
  for (const [index, row] of rows.entries()) {
    const own = Number(row.split(',').at(-1));
    assert.ok(Math.abs(own - scores[index]!) < 1e-5, `row ${index}: ${own} and ${scores[index]}`);
  }
});

test('a training can go on from the weights of a model.json', async (context) => {
  const data = await makeDataset(context, { count: 24, side: 20 });
  await data.runUpTo('train');
  const first = readModel(data.path('outputs/model'), 'first');
  data.write('start/model.json', data.read('outputs/model/model.json'));
  data.write('start/weights.bin', data.bytes('outputs/model/weights.bin'));
  data.write('params.yaml', `${data.read('params.yaml').replace('0.001', '1.0e-30')}  model: start/model.json\n`);
  await data.run('train');
  assert.deepEqual(Buffer.from(readModel(data.path('outputs/model'), 'second').weights), Buffer.from(first.weights));
});

test('layers of one’s own train on images that the workshop’s CNN is too deep for', async (context) => {
  const models: readonly (readonly [side: number, lines: string])[] = [
    [6, '[{Conv2D: {filters: 3, kernel_size: 3, activation: relu}}, MaxPooling2D, Flatten, '],
    [2, '[{Conv2D: {filters: 3, kernel_size: 5, padding: same}}, GlobalAveragePooling2D, '],
    [1, '[Flatten, {Dense: {units: 3, activation: tanh}}, '],
  ];
  for (const [side, layers] of models) {
    const data = await makeDataset(context, { count: 24, side });
    const params = data.read('params.yaml');
    await data.run('data_preprocess');
    const tooSmall = new RegExp(`Cannot train on images of ${side}×${side}: the model needs at least 16×16`);
    await assert.rejects(() => data.run('data_load'), tooSmall);
    data.write('params.yaml', `${params}  model: ${layers}{Dense: {units: 1, activation: sigmoid}}]\n`);
    await data.runUpTo('evaluate');
    assert.equal(data.read('outputs/predictions.csv').trim().split('\n').length, 25);
    data.write('params.yaml', params); // of the default model now, on the arrays that are there
    await assert.rejects(() => data.run('train'), tooSmall);
  }
});

test('a model.json of other images, or with other weights, is refused by layer, expected and found', async (context) => {
  const data = await makeDataset(context, { count: 24, side: 20 });
  await data.runUpTo('train');
  const json = data.read('outputs/model/model.json');
  data.write('start/weights.bin', data.bytes('outputs/model/weights.bin'));
  data.write('params.yaml', `${data.read('params.yaml')}  model: start/model.json\n`);
  const refuse = async (from: RegExp, to: string, message: RegExp): Promise<void> => {
    assert.match(json, from);
    data.write('start/model.json', json.replace(from, to));
    await assert.rejects(() => data.run('train'), message);
  };
  await refuse(
    /(?<="batch_input_shape": \[\s*null,\s*)20,\s*20/,
    '32, 32',
    /layer "conv2d" takes images of 32 × 32 × 4, found 20 × 20 × 4/,
  );
  await refuse(/(?<="units": )8/, '9', /weights "kernel" of layer "dense" are 4 × 8, expected 4 × 9/);
  await refuse(/(?<="name": ")dense\/bias/, 'dense/bios', /weights "dense\/bios" are 8, expected none of that name/);
});

const WRONG: readonly (readonly [what: string, lines: string, message: RegExp])[] = [
  ['no list', '  model: {a: 1}\n', /params\.yaml:14:\d+: found no list of layers/],
  [
    'an unknown layer',
    '  model: [Conv2d]\n',
    /layer 1 of train\.model: "Conv2d" is not known, did you mean "Conv2D"\?/,
  ],
  ['an unknown argument', '  model: [{Dense: {unit: 1}}]\n', /Dense has no argument "unit", did you mean "units"\?/],
  [
    'a missing argument',
    '  model: [Flatten, {Dense: {}}]\n',
    /layer 2 of train\.model: Dense needs the argument "units"/,
  ],
  [
    'a shape that does not fit',
    '  model: [{Conv2D: {filters: 2, kernel_size: 99}}]\n',
    /layer "conv2d": what comes in is 16 × 16 × 4, expected at least 99 × 99, its window/,
  ],
  [
    'a shape that does not fit further on',
    '  model: [{Conv2D: {filters: 2, kernel_size: 9}}, MaxPooling2D, {MaxPooling2D: {pool_size: [4, 5]}}, Flatten]\n',
    /layer "max_pooling2d_1": what comes in is 4 × 4 × 2, expected at least 4 × 5, its window/,
  ],
  [
    'a convolution of a vector',
    '  model: [Flatten, {Conv2D: {filters: 2, kernel_size: 1}}]\n',
    /layer "conv2d": what comes in is a vector of 1024, expected height × width × channels/,
  ],
  [
    'pooling of a vector',
    '  model: [GlobalAveragePooling2D, MaxPooling2D]\n',
    /layer "max_pooling2d": what comes in is a vector of 4, expected height × width × channels/,
  ],
  [
    'an image left at the end',
    '  model: [{Conv2D: {filters: 1, kernel_size: 3, activation: sigmoid}}]\n',
    /its last layer "conv2d" puts out 14 × 14 × 1 by "sigmoid", expected one number by "sigmoid"/,
  ],
  [
    'another output',
    '  model: [Flatten, {Dense: {units: 3}}]\n',
    /its last layer "dense" puts out 1 × 1 × 3 by "linear", expected one number by "sigmoid"/,
  ],
  ['a path out of the repository', '  model: ../m/model.json\n', /expected a path inside of the repository/],
  ['an unknown optimizer', '  optimizer: adm\n', /train\.optimizer" in .*did you mean "adam"\?/],
  [
    'an unknown argument of it',
    '  optimizer: {sgd: {momentun: 1}}\n',
    /"momentun" is not known, did you mean "momentum"\?/,
  ],
  [
    'a schedule without its steps',
    '  learning_rate_schedule: cosine_decay\n',
    /decay_steps is undefined, expected a number/,
  ],
  [
    'values that do not fit the boundaries',
    '  learning_rate_schedule: {piecewise_constant_decay: {boundaries: [1], values: [1]}}\n',
    /found 1 values, expected one more than the 1 boundaries/,
  ],
  [
    'another number to watch',
    '  early_stopping: {monitor: f1}\n',
    /monitor is "f1", expected one of loss, auc, val_loss, val_auc/,
  ],
];

test('what cannot be trained is refused, with its place', async (context) => {
  const data = await makeDataset(context, { count: 12 });
  const params = data.read('params.yaml');
  await data.run('data_preprocess');
  await data.run('data_load');
  for (const [what, lines, message] of WRONG) {
    data.write('params.yaml', `${params}${lines}`);
    await assert.rejects(() => data.run('train'), message, what);
    await assert.rejects(() => data.run('train'), /in params\.yaml:14:/, what);
  }
});

test('optimizers, schedules and early stopping', async (context) => {
  const data = await makeDataset(context, { count: 24 });
  const params = data.read('params.yaml').replace('epochs: 2', 'epochs: 6');
  await data.run('data_preprocess');
  await data.run('data_load');
  const epochs = async (lines: string): Promise<string> => {
    data.write('params.yaml', `${params}${lines}`);
    await data.run('train');
    return data.read('outputs/history.csv');
  };
  const histories = [
    await epochs(''),
    await epochs('  optimizer: adamw\n'),
    await epochs('  optimizer: {sgd: {momentum: 0.9, nesterov: true}}\n'),
    await epochs('  optimizer: {rmsprop: {rho: 0.8, momentum: 0.5}}\n'),
    await epochs('  learning_rate_schedule: {exponential_decay: {decay_steps: 3, decay_rate: 0.5}}\n'),
    await epochs('  learning_rate_schedule: {cosine_decay: {decay_steps: 20}}\n'),
    await epochs('  learning_rate_schedule: {piecewise_constant_decay: {boundaries: [5], values: [0.01, 0.001]}}\n'),
  ];
  assert.equal(new Set(histories).size, histories.length);
  for (const history of histories) assert.equal(history.trim().split('\n').length, 7);
  const stopped = await epochs('  early_stopping: {monitor: val_auc, min_delta: 1, patience: 2}\n');
  assert.equal(stopped.trim().split('\n').length, 4); // the first epoch is the best, then two more
});
