import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RandomState } from '../../src/ml/random.js';
import { makePlan } from '../../src/network/plan.js';
import { compare, conv, dense, layer, topologyOf, type Case } from './finite-differences.js';
import type { LayerSpec } from './reference.js';

const SEEDS = 16;
const [first = 1, last = SEEDS] = (process.env['TRAIN_REPORT_SEEDS'] ?? `1-${SEEDS}`).split('-').map(Number);

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
  const drawConv = (filters: number): LayerSpec => {
    const plain = random.interval(3) > 0;
    const size = [plain ? between(2, 4 + random.interval(3)) : between(1, 7), between(1, 7)] as const;
    return conv(filters, plain ? [size[0], size[0]] : size, {
      padding: random.interval(1) === 0 ? 'same' : 'valid',
      strides: plain ? [1, 1] : [between(1, 2), between(1, 2)],
      ...(random.interval(1) === 0 ? { activation: 'relu' } : {}),
      use_bias: random.interval(3) > 0,
    });
  };
  return {
    title: '',
    shape: [between(9, 17), between(9, 17), between(1, 70)],
    layers: [
      drawConv(between(1, 70)),
      drawConv(between(1, 70)),
      ...(random.interval(2) === 0 ? [layer('Activation', { activation: 'relu' }), layer('MaxPooling2D')] : []),
      layer('GlobalAveragePooling2D'),
      dense(3, 'softmax'),
    ],
    batch: 1,
    checks: 7,
  };
}

function describeConv(config: LayerSpec['config']): string {
  const [size, strides] = ['kernel_size', 'strides'].map((name) => (config[name] as number[]).join('×'));
  return `${size}${strides === '1×1' ? '' : ` by ${strides}`} → ${String(config['filters'])}`;
}
