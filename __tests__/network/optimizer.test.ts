import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OptimizerSpec, ScheduleSpec } from '../../src/engine/trainer.js';
import { scheduledRate, stepRate, updatePiece } from '../../src/network/optimizer.js';
import { readFixture } from '../helpers/fixture.js';
import { makeKernels } from '../helpers/kernels.js';

type Arguments = Readonly<Record<string, number | boolean | number[]>>;

interface Fixture {
  readonly start: readonly number[];
  readonly gradients: readonly (readonly number[])[];
  readonly steps: readonly {
    readonly kind: OptimizerSpec['kind'];
    readonly arguments: Arguments;
    readonly rate: number;
    readonly after: readonly (readonly number[])[];
  }[];
  readonly schedules: readonly {
    readonly kind: string;
    readonly arguments: Arguments;
    readonly rate: number;
    readonly steps: readonly number[];
    readonly rates: readonly number[];
  }[];
}

const FIXTURE = readFixture<Fixture>('keras', 'optimizers.json');
const NAMES: Readonly<Record<string, string>> = { beta_1: 'beta1', beta_2: 'beta2', weight_decay: 'weightDecay' };

for (const one of FIXTURE.steps) {
  test(`eight steps of ${one.kind} ${JSON.stringify(one.arguments)} are those of Keras`, () => {
    const { kernels, floats, base } = makeKernels();
    const count = FIXTURE.start.length;
    const values = Object.entries(one.arguments).map(([name, value]) => [NAMES[name] ?? name, value] as const);
    const spec = { kind: one.kind, ...Object.fromEntries(values) } as OptimizerSpec;
    floats.set(FIXTURE.start);
    const at = (index: number): number => base + 4 * count * index;
    const piece = { weights: at(0), gradients: at(1), first: at(2), second: at(3), count };
    let travelled = FIXTURE.start.map(() => 0);
    for (const [step, gradient] of FIXTURE.gradients.entries()) {
      floats.set(gradient, count);
      const rate = stepRate(spec, one.rate, step);
      updatePiece(kernels, spec, piece, rate, one.rate);
      const before = step === 0 ? FIXTURE.start : one.after[step - 1]!;
      const after = one.after[step]!;
      travelled = travelled.map((way, index) => way + Math.abs(after[index]! - before[index]!));
      for (const [index, expected] of after.entries()) {
        // Two roundings a step of the weight itself (decay, step); and of what it moved 1.4e-5: in float32 1 − β₂ is 1.3e-5
        // off 0.001, which Keras has in the bias corrections and the kernel in the moment, each by its root and to another side.
        const tolerance = (step + 1) * 2.4e-7 * Math.abs(expected) + 1.4e-5 * travelled[index]! + 1e-12;
        const found = floats[index]!;
        assert.ok(
          Math.abs(found - expected) <= tolerance,
          `step ${step + 1}, weight ${index}: found ${found}, expected ${expected} ± ${tolerance}`,
        );
      }
    }
  });
}

test('learning rates of the schedules are those of Keras', () => {
  const { kernels } = makeKernels();
  for (const { kind, arguments: given, rate, steps, rates } of FIXTURE.schedules) {
    const schedule = scheduleOf(kind, given);
    for (const [index, step] of steps.entries()) {
      const found = scheduledRate(kernels, schedule, rate, step);
      const expected = rates[index]!;
      // Keras's cosine is of float32, whose last bit is 6e-8 of 1; near its end that is what is left of the rate.
      assert.ok(
        Math.abs(found - expected) <= 1e-6 * expected + 1e-7 * rate,
        `${kind} at ${step}: ${found}, ${expected}`,
      );
    }
  }
});

function scheduleOf(kind: string, given: Arguments): ScheduleSpec {
  const number = (name: string, fallback = 0): number => Number(given[name] ?? fallback);
  const decaySteps = number('decay_steps');
  if (kind === 'CosineDecay') return { kind: 'cosine', decaySteps, alpha: number('alpha') };
  if (kind === 'ExponentialDecay')
    return {
      kind: 'exponential',
      decaySteps,
      decayRate: number('decay_rate'),
      staircase: given['staircase'] === true,
    };
  return { kind: 'piecewise', boundaries: given['boundaries'] as number[], values: given['values'] as number[] };
}
