import { test } from 'node:test';
import { compare, conv, dense, layer, type Case } from './finite-differences.js';

const flatten = layer('Flatten');
const end = [flatten, dense(1, 'sigmoid')];

const CASES: readonly Case[] = [
  { title: 'dense alone', shape: [1, 1, 7], layers: [dense(1, 'sigmoid')] },
  { title: 'two dense layers, 70 channels', shape: [1, 1, 9], layers: [dense(70, 'tanh'), dense(5, 'softmax')] },
  {
    title: 'conv 3×3 of 3 channels',
    shape: [6, 7, 3],
    layers: [conv(5, [3, 3]), conv(9, [2, 3], { activation: 'relu' }), ...end],
  },
  {
    title: 'conv 1×1 and 5×2, no bias',
    shape: [7, 6, 1],
    layers: [conv(4, [1, 1], { use_bias: false }), conv(3, [5, 2], { activation: 'elu' }), ...end],
  },
  {
    title: 'conv with stride 2, same',
    shape: [7, 8, 2],
    layers: [
      conv(6, [3, 3], { strides: [2, 2], padding: 'same' }),
      conv(2, [3, 3], { strides: [2, 2], padding: 'same', activation: 'tanh' }),
      ...end,
    ],
  },
  {
    title: 'conv with stride 2, valid, a rest that no window reaches',
    shape: [8, 8, 2],
    layers: [conv(3, [3, 3], { strides: [2, 2], activation: 'sigmoid' }), conv(2, [2, 2], { strides: [2, 1] }), ...end],
  },
  {
    title: 'conv, ReLU and pool at once, twice',
    shape: [17, 16, 3],
    layers: [
      conv(4, [3, 3], { activation: 'relu' }),
      layer('MaxPooling2D'),
      conv(5, [3, 3], { activation: 'relu' }),
      layer('MaxPooling2D'),
      ...end,
    ],
  },
  {
    title: 'the workshop’s convolutions, by Winograd’s algorithm',
    shape: [21, 45, 3],
    layers: [
      conv(4, [5, 5], { activation: 'relu' }),
      layer('MaxPooling2D'),
      conv(6, [3, 5], { activation: 'relu' }),
      layer('MaxPooling2D'),
      ...end,
    ],
  },
  {
    title: 'conv and ReLU as two layers, same, pool',
    shape: [9, 10, 4],
    layers: [
      conv(6, [5, 5], { padding: 'same' }),
      layer('Activation', { activation: 'relu' }),
      layer('MaxPooling2D'),
      conv(3, [3, 3], { padding: 'same', activation: 'relu' }),
      layer('MaxPooling2D'),
      ...end,
    ],
  },
  {
    title: 'pools of all kinds',
    shape: [9, 9, 3],
    layers: [
      conv(5, [2, 2]),
      layer('MaxPooling2D', { pool_size: [3, 3], strides: [2, 2], padding: 'same' }),
      conv(4, [1, 1]),
      layer('AveragePooling2D', { pool_size: [2, 3], strides: [2, 1], padding: 'same' }),
      ...end,
    ],
  },
  {
    title: 'global average',
    shape: [5, 4, 3],
    layers: [conv(6, [3, 3], { activation: 'relu' }), layer('GlobalAveragePooling2D'), dense(3, 'softmax')],
  },
  {
    title: 'depthwise, twice the channels, stride 2',
    shape: [7, 7, 3],
    layers: [
      conv(3, [1, 1]),
      layer('DepthwiseConv2D', {
        kernel_size: [3, 3],
        strides: [2, 2],
        padding: 'same',
        depth_multiplier: 2,
        activation: 'relu',
      }),
      layer('DepthwiseConv2D', { kernel_size: [2, 2] }),
      ...end,
    ],
  },
  { title: 'dense on every position', shape: [4, 5, 3], layers: [dense(6, 'relu'), dense(3, 'tanh'), ...end] },
  {
    title: 'batch normalisation, twice',
    shape: [5, 5, 3],
    layers: [
      conv(5, [3, 3]),
      layer('BatchNormalization'),
      layer('Activation', { activation: 'relu' }),
      conv(4, [2, 2]),
      layer('BatchNormalization'),
      ...end,
    ],
    batch: 7,
  },
  {
    title: 'normalisation first, of a vector last',
    shape: [3, 3, 2],
    layers: [layer('BatchNormalization'), flatten, dense(6), layer('BatchNormalization'), dense(3, 'softmax')],
    batch: 9,
  },
  {
    title: 'activations of their own',
    shape: [1, 1, 6],
    layers: [
      dense(7),
      layer('LeakyReLU', { alpha: 0.2 }),
      dense(5),
      layer('ELU', { alpha: 0.7 }),
      layer('Activation', { activation: 'tanh' }),
      dense(2),
    ],
    loss: 'mse',
  },
  { title: 'MAE', shape: [1, 1, 6], layers: [dense(3)], loss: 'mae' },
  {
    title: 'cross-entropy of several outputs',
    shape: [1, 1, 6],
    layers: [dense(3, 'sigmoid')],
    loss: 'binary_crossentropy',
  },
  { title: 'softmax without its loss', shape: [1, 1, 6], layers: [dense(4, 'softmax')], loss: 'mse' },
  {
    title: 'one image',
    shape: [6, 6, 2],
    layers: [conv(3, [3, 3], { activation: 'relu' }), layer('MaxPooling2D'), ...end],
    batch: 1,
  },
];

for (const one of CASES) {
  test(`gradients of ${one.title} agree with finite differences in double precision`, () => compare(one));
}
