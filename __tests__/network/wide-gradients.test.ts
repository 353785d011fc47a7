import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RandomState } from '../../src/ml/random.js';
import { makePlan } from '../../src/network/plan.js';
import { compare, conv, dense, layer, topologyOf, type Case } from './finite-differences.js';
import type { LayerSpec } from './reference.js';

const SEEDS = 18;
const [first = 1, last = SEEDS] = (process.env['TRAIN_REPORT_SEEDS'] ?? `1-${SEEDS}`).split('-').map(Number);

const strided = (title: string, shape: Case['shape'], last: LayerSpec): Case => ({
  title,
  shape,
  layers: [conv(13, [1, 1]), last, layer('GlobalAveragePooling2D'), dense(3, 'softmax')],
  batch: 1,
  checks: 6,
});
const STRIDED: readonly Case[] = [
  strided('5×5 by 2×2, same', [25, 23, 6], conv(30, [5, 5], { strides: [2, 2], padding: 'same', activation: 'relu' })),
  strided('7×6 by 2×2, a row that no window reaches', [28, 26, 3], conv(21, [7, 6], { strides: [2, 2] })),
];

for (const one of STRIDED) {
  test(`gradients of ${one.title}, folded, agree with finite differences`, () => {
    const [height, width, channels] = one.shape;
    const { ops } = makePlan(topologyOf(one.layers, one.shape), { height, width, channels });
    assert.ok(ops.some((op) => op.kind === 'fold'));
    compare(one);
  });
}

// Wide enough for src/kernels/tiles: each filter's size on 6 and 8 points, channels and borders of all kinds.
for (let seed = first; seed <= last; seed += 1) {
  const one = drawWide(seed);
  const [height, width, channels] = one.shape;
  const words = one.layers.flatMap(({ className, config }) => (className === 'Conv2D' ? [describeConv(config)] : []));
  test(`gradients of ${height}×${width}×${channels}, ${words.join(', ')} (seed ${seed}) agree with finite differences`, () =>
    compare(one));
}

test('the drawn convolutions take all ways that the plan knows', () => {
  const taken = new Set<string>();
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const { shape, layers } = drawWide(seed);
    const [height, width, channels] = shape;
    for (const op of makePlan(topologyOf(layers, shape), { height, width, channels }).ops) {
      if (op.kind === 'convPool') taken.add(op.tiles ? 'pooled, by tiles' : 'pooled, direct');
      if (op.kind !== 'conv') continue;
      for (const [name, way] of Object.entries(op.ways)) taken.add(`${name} ${way ? way.points.join('×') : 'direct'}`);
    }
  }
  const ways = ['forward', 'input', 'weights'];
  const expected = ways.flatMap((way) => [`${way} direct`, `${way} 6×6`, `${way} 8×8`]).concat('pooled, by tiles');
  assert.deepEqual(
    expected.filter((way) => !taken.has(way)),
    [],
  );
});

/** Two convolutions, so that the second wants the gradient by its input. */
function drawWide(seed: number): Case {
  const random = new RandomState(seed);
  const between = (low: number, high: number): number => low + random.interval(high - low);
  const shape = [between(10, 15), between(10, 15), between(1, 70)] as const;
  let left: readonly number[] = shape;
  const drawConv = (filters: number): LayerSpec => {
    const plain = random.interval(2) > 0;
    const first = plain ? between(2, 4 + random.interval(3)) : between(1, 7);
    const size = [first, plain ? first : between(1, 7)] as const;
    const strides = plain ? [1, 1] : random.interval(1) === 0 ? [2, 2] : [between(1, 2), between(1, 2)];
    const isSame = random.interval(1) === 0 || size.some((length, index) => length > left[index]!);
    left = size.map((length, index) => Math.ceil((left[index]! + (isSame ? 0 : 1 - length)) / strides[index]!));
    return conv(filters, size, {
      padding: isSame ? 'same' : 'valid',
      strides,
      ...(random.interval(1) === 0 ? { activation: 'relu' } : {}),
      use_bias: random.interval(3) > 0,
    });
  };
  const layers = [drawConv(between(1, 70)), drawConv(between(1, 70))];
  if (random.interval(2) === 0 && left.every((length) => length > 1))
    layers.push(layer('Activation', { activation: 'relu' }), layer('MaxPooling2D'));
  layers.push(layer('GlobalAveragePooling2D'), dense(3, 'softmax'));
  return { title: '', shape, layers, batch: 1, checks: 5 };
}

function describeConv(config: LayerSpec['config']): string {
  const [size, strides] = ['kernel_size', 'strides'].map((name) => (config[name] as number[]).join('×'));
  return `${size}${strides === '1×1' ? '' : ` by ${strides}`} → ${String(config['filters'])}`;
}
