import assert from 'node:assert/strict';
import { compileKernels, instantiateKernels } from '../../src/network/kernels.js';
import { Leader } from '../../src/network/leader.js';
import type { LossName } from '../../src/network/loss.js';
import { createMemory, mapMemory } from '../../src/network/memory-map.js';
import { makePlan } from '../../src/network/plan.js';
import { Team } from '../../src/network/team.js';
import { exportWeights, importWeights } from '../../src/network/weights.js';
import { RandomState } from '../../src/ml/random.js';
import { referenceForward, type LayerSpec, type Weights } from './reference.js';

/** A model and what it learns from. */
export interface Case {
  readonly title: string;
  readonly shape: readonly [number, number, number];
  readonly layers: readonly LayerSpec[];
  readonly loss?: LossName;
  readonly batch?: number;
  /** How many numbers of each weight are checked; 40 if not given. */
  readonly checks?: number;
}

export const conv = (
  filters: number,
  size: readonly [number, number],
  more: Record<string, unknown> = {},
): LayerSpec => ({
  className: 'Conv2D',
  config: { filters, kernel_size: size, ...more },
});
export const layer = (className: string, config: Record<string, unknown> = {}): LayerSpec => ({ className, config });
export const dense = (units: number, activation = 'linear'): LayerSpec => layer('Dense', { units, activation });
/** Fails where a gradient is not the finite difference of the reference, in double precision. */
export function compare({ shape, layers, loss, batch = 5, checks = 40 }: Case): void {
  const random = new RandomState(shape[0] * 31 + layers.length);
  const topology = topologyOf(layers, shape);
  const [height, width, channels] = shape;
  const plan = makePlan(topology, { height, width, channels });
  const outputs = plan.output.channels;
  const name = loss ?? (outputs === 1 ? 'binary_crossentropy' : 'categorical_crossentropy');
  const weights = drawWeights(layers, shape, random);
  const pixels = Array.from({ length: batch }, () =>
    Uint8Array.from({ length: height * width * channels }, () => random.interval(255)),
  );
  const targets = new Float32Array(batch * outputs);
  for (let row = 0; row < batch; row += 1) {
    if (outputs === 1) targets[row] = row % 2;
    else targets[row * outputs + random.interval(outputs - 1)] = 1;
  }
  const rowWeights = Float32Array.from({ length: batch }, () => 0.5 + random.float());
  const lossOf = (changed: Weights): number => {
    const images = pixels.map((bytes) => Float64Array.from(bytes, (byte) => byte / 255));
    const result = referenceForward(layers, changed, images, shape);
    return result.reduce((sum, out, row) => {
      const own = targets.subarray(row * outputs, (row + 1) * outputs);
      return sum + (rowWeights[row]! * referenceLoss(name, out, own)) / batch;
    }, 0);
  };
  const { loss: found, gradients } = learn({ plan, topology, name, weights, pixels, targets, rowWeights });
  assert.ok(
    Math.abs(found - lossOf(weights)) < 1e-5 * Math.max(1, found),
    `loss ${found}, expected ${lossOf(weights)}`,
  );
  const largest = gradients.flat().reduce((most, list) => list.reduce((a, b) => Math.max(a, Math.abs(b)), most), 0);
  for (const [index, own] of weights.entries()) {
    for (const [part, values] of own.entries()) {
      if (layers[index]!.className === 'BatchNormalization' && part > 1) continue; // moving moments are not learnt
      for (let at = 0; at < values.length; at += Math.max(1, Math.floor(values.length / checks))) {
        const before = values[at]!;
        const step = 1e-6;
        values[at] = before + step;
        const up = lossOf(weights);
        values[at] = before - step;
        const down = lossOf(weights);
        values[at] = before;
        const expected = (up - down) / (2 * step);
        const actual = gradients[index]![part]![at]!;
        const message = `layer ${index}, weights ${part}, number ${at}: found ${actual}, expected ${expected}`;
        assert.ok(Math.abs(actual - expected) < 2e-5 * Math.max(largest, Math.abs(expected)) + 1e-6, message);
      }
    }
  }
}

function referenceLoss(name: LossName, outputs: Float64Array, targets: Float32Array): number {
  const terms = [...outputs].map((value, index) => {
    const target = targets[index]!;
    if (name === 'mse') return (value - target) ** 2;
    if (name === 'mae') return Math.abs(value - target);
    if (name === 'categorical_crossentropy') return target === 0 ? 0 : -target * Math.log(value);
    return -(target * Math.log(value) + (1 - target) * Math.log(1 - value));
  });
  return terms.reduce((sum, term) => sum + term, 0) / (name === 'categorical_crossentropy' ? 1 : outputs.length);
}

interface Lesson {
  readonly plan: ReturnType<typeof makePlan>;
  readonly topology: unknown;
  readonly name: LossName;
  readonly weights: Weights;
  readonly pixels: readonly Uint8Array[];
  readonly targets: Float32Array;
  readonly rowWeights: Float32Array;
}

/** One step of plain gradient descent at rate 1: what the weights lose is the gradient. */
function learn({ plan, topology, name, weights, pixels, targets, rowWeights }: Lesson): {
  loss: number;
  gradients: Float64Array[][];
} {
  const map = mapMemory({ plan, threads: 1, rows: pixels.length, isTraining: true });
  const memory = createMemory(map);
  const kernels = instantiateKernels(compileKernels(), memory);
  const team = new Team(memory, 1);
  const settings = { plan, map, loss: name, optimizer: { kind: 'sgd' as const }, seed: 1 };
  const leader = new Leader(settings, kernels, memory, team, (row, target) => target.set(pixels[row]!));
  const all = weights.flat();
  const model = {
    topology,
    weightSpecs: plan.weights.map(({ name: own }, index) => ({
      name: own,
      shape: [all[index]!.length],
      dtype: 'float32' as const,
    })),
    weights: new Uint8Array(Float32Array.from(all.flatMap((values) => [...values])).buffer),
  };
  importWeights(plan, map, memory, model);
  team.learningRate = 1;
  const { loss } = leader.step({ rows: pixels.map((_, row) => row), targets, weights: rowWeights }, 0);
  assert.equal(team.poisoned, undefined);
  const after = new Float32Array(exportWeights(plan, map, memory, model).weights.buffer);
  let at = 0;
  const gradients = weights.map((own) =>
    own.map((values) =>
      values.map((value) => {
        at += 1;
        return Math.fround(value) - after[at - 1]!;
      }),
    ),
  );
  return { loss, gradients };
}

/** The model as Keras's JSON has it. */
export function topologyOf(layers: readonly LayerSpec[], shape: readonly number[]): unknown {
  const list = layers.map(({ className, config }, index) => ({
    class_name: className,
    config: { name: `layer${index}`, ...(index === 0 ? { batch_input_shape: [null, ...shape] } : {}), ...config },
  }));
  return { class_name: 'Sequential', config: { name: 'sequential', layers: list } };
}

/** Random weights, exactly floats, of the sizes that the layers want. */
function drawWeights(
  layers: readonly LayerSpec[],
  shape: readonly [number, number, number],
  random: RandomState,
): Float64Array[][] {
  const draw = (count: number, scale: number, offset = 0): Float64Array =>
    Float64Array.from({ length: count }, () => Math.fround(offset + scale * (2 * random.float() - 1)));
  const drawn: Float64Array[][] = [];
  for (const [index, { className, config }] of layers.entries()) {
    // The reference itself says what comes in: run it as far as it goes.
    const zero = new Float64Array(shape[0] * shape[1] * shape[2]);
    const before = referenceForward(layers.slice(0, index), drawn, [zero, zero], shape)[0]!.length;
    const { h, w } = placeOf(layers.slice(0, index), shape, drawn);
    const c = before / (h * w);
    const hasBias = config['use_bias'] !== false;
    const [kh, kw] = (config['kernel_size'] ?? [1, 1]) as readonly [number, number];
    if (className === 'Conv2D') {
      const filters = Number(config['filters']);
      drawn.push([draw(kh * kw * c * filters, 1 / Math.sqrt(kh * kw * c)), ...(hasBias ? [draw(filters, 0.3)] : [])]);
    } else if (className === 'DepthwiseConv2D') {
      const wide = c * Number(config['depth_multiplier'] ?? 1);
      drawn.push([draw(kh * kw * wide, 0.6), ...(hasBias ? [draw(wide, 0.3)] : [])]);
    } else if (className === 'Dense') {
      const units = Number(config['units']);
      drawn.push([draw(c * units, 1 / Math.sqrt(c)), draw(units, 0.3)]);
    } else if (className === 'BatchNormalization') {
      drawn.push([draw(c, 0.5, 1), draw(c, 0.5), draw(c, 0), draw(c, 0, 1)]);
    } else drawn.push([]);
  }
  return drawn;
}

/** Height and width behind some layers, found by what a channel-wise layer would see. */
function placeOf(
  layers: readonly LayerSpec[],
  shape: readonly [number, number, number],
  weights: Weights,
): { h: number; w: number } {
  const zero = new Float64Array(shape[0] * shape[1] * shape[2]);
  const last = [...layers].reverse().find(({ className }) => className === 'Flatten' || className.startsWith('Global'));
  if (last || (shape[0] === 1 && shape[1] === 1)) return { h: 1, w: 1 };
  const pooled = [...layers, layer('GlobalAveragePooling2D')];
  const all = referenceForward(layers, weights, [zero, zero], shape)[0]!.length;
  const channels = referenceForward(pooled, [...weights, []], [zero, zero], shape)[0]!.length;
  return { h: all / channels, w: 1 };
}
