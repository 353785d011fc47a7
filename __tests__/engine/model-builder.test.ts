import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildModel, type LayerDescription } from '../../src/engine/model-builder.js';
import { RandomState } from '../../src/ml/random.js';
import { readFixture } from '../helpers/fixture.js';

interface Case {
  readonly name: string;
  readonly title: string;
  readonly shape: readonly number[];
  /** Of the uniform ones. */
  readonly high?: number;
  /** Of the normal ones, before they are cut off at two deviations. */
  readonly deviation?: number;
  readonly variance: number;
}

const SEEDS = 40;

for (const one of readFixture<Case[]>('keras', 'initializers.json')) {
  test(`${one.name} of ${one.title} ${one.shape.join('×')} draws from Keras's distribution`, () => {
    const draws = Array.from({ length: SEEDS }, (_, seed) => [...draw(one, seed)]);
    const values = draws.flat();
    const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
    const limit = one.high ?? 2 * one.deviation!;
    // Of a uniform distribution limit²/3; a normal one that is cut off has the variance the initializer was asked for.
    const expected = one.high === undefined ? (0.87962566103423978 * one.deviation!) ** 2 : limit ** 2 / 3;
    assert.ok(largest <= limit * (1 + 1e-7), `${largest} is out of ±${limit}`);
    // Five deviations of the estimates; both distributions are flatter than a normal one, whose variance's spread is √(2/n).
    const spread = 5 / Math.sqrt(values.length);
    assert.ok(Math.abs(mean) <= spread * Math.sqrt(expected), `mean ${mean}`);
    assert.ok(Math.abs(variance / expected - 1) <= Math.SQRT2 * spread, `variance ${variance}, expected ${expected}`);
    assert.ok(Math.abs(variance / one.variance - 1) <= 2 * Math.SQRT2 * spread, `Keras's draws: ${one.variance}`);
    if (one.high === undefined) return;
    const random = new RandomState(0);
    for (const value of draws[0]!) {
      const exact = (2 * random.float() - 1) * one.high;
      assert.ok(Math.abs(value - exact) <= 1e-7 * limit, `${value}, expected ${exact}`);
    }
  });
}

function draw({ name, title, shape }: Case, seed: number): Float32Array {
  const [rows = 1, columns = 1] = shape;
  const [channels = 1, units = 1] = shape.slice(-2);
  const size = [rows, columns];
  const layer: LayerDescription =
    shape.length === 2
      ? { className: 'Dense', arguments: { units, kernel_initializer: name } }
      : title === 'depthwise'
        ? {
            className: 'DepthwiseConv2D',
            arguments: { kernel_size: size, depth_multiplier: units, depthwise_initializer: name },
          }
        : { className: 'Conv2D', arguments: { filters: units, kernel_size: size, kernel_initializer: name } };
  const input = shape.length === 2 ? { height: 1, width: 1, channels } : { height: 8, width: 8, channels };
  const { weights, weightSpecs } = buildModel([layer], input, seed);
  assert.deepEqual(weightSpecs[0]?.shape, shape);
  return new Float32Array(weights.buffer).subarray(
    0,
    shape.reduce((product, one) => product * one, 1),
  );
}
