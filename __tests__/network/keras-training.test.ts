import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildModel, type LayerDescription } from '../../src/engine/model-builder.js';
import type { OptimizerSpec } from '../../src/engine/trainer.js';
import type { ImageSource } from '../../src/ml/image-source.js';
import { METRIC_NAMES, validationName } from '../../src/ml/keras-metrics.js';
import type { LossName } from '../../src/network/loss.js';
import { NetworkTrainer } from '../../src/network/network-trainer.js';
import { readFixture } from '../helpers/fixture.js';

interface Case {
  readonly title: string;
  readonly layers: readonly Readonly<Record<string, LayerDescription['arguments']>>[];
  readonly classes: number;
  readonly loss: LossName | null;
  readonly classWeight: readonly number[] | null;
  readonly sampleWeight: readonly number[] | null;
  readonly optimizer: OptimizerSpec['kind'];
  readonly rate: number;
  readonly seed: number;
  /** Rows that are trained on: the first ones. */
  readonly train: number;
  readonly batch: number;
  readonly pixels: string;
  readonly labels: readonly number[];
  readonly start: readonly (readonly number[])[];
  readonly history: readonly Readonly<Record<string, number>>[];
  readonly end: readonly (readonly number[])[];
}

const SHAPE = { height: 6, width: 5, channels: 2 };
const BYTES = 6 * 5 * 2;
// The optimizers' arguments that make.py gives.
const MORE: Readonly<Record<string, object>> = {
  sgd: { momentum: 0.9, nesterov: true },
  adamw: { weightDecay: 0.05 },
};

for (const one of readFixture<Case[]>('keras', 'trainings.json')) {
  test(`${one.title}: history and weights are those of Keras's fit`, async () => {
    const layers = one.layers.flatMap((layer) =>
      Object.entries(layer).map(([className, values]): LayerDescription => ({ className, arguments: values })),
    );
    const built = buildModel(layers, SHAPE, 1);
    const model = { ...built, weights: new Uint8Array(Float32Array.from(one.start.flat()).buffer) };
    const rows = Int32Array.from(one.labels, (_, row) => row);
    const { model: trained, history } = await new NetworkTrainer(2).train({
      model,
      images: imagesOf(one),
      labels: Float32Array.from(one.labels),
      trainRows: rows.slice(0, one.train),
      validationRows: rows.slice(one.train),
      epochs: one.history.length,
      batchSize: one.batch,
      learningRate: one.rate,
      classWeight: one.classWeight ?? Array<number>(one.classes).fill(1),
      sampleWeight: one.sampleWeight === null ? undefined : Float32Array.from(one.sampleWeight),
      loss: one.loss ?? undefined,
      optimizer: { kind: one.optimizer, ...MORE[one.optimizer] },
      metrics: METRIC_NAMES,
      seed: one.seed,
      signal: new AbortController().signal,
    });
    for (const [epoch, expected] of one.history.entries()) {
      const record = history[epoch]!;
      const found = new Map<string, number | undefined>([
        ['loss', record.loss],
        ['val_loss', record.valLoss],
        ...METRIC_NAMES.flatMap((name) => [
          [name, record[name]] as const,
          [`val_${name}`, record[validationName(name)]] as const,
        ]),
      ]);
      assert.deepEqual([...found.keys()].sort(), Object.keys(expected).sort());
      // Nine steps in float32, whose sums are taken in another order: what issue 9 asks of losses is 1e-4.
      for (const [name, value] of Object.entries(expected))
        assert.ok(
          Math.abs((found.get(name) ?? NaN) - value) < 1e-5,
          `epoch ${epoch + 1}, ${name}: found ${found.get(name)}, expected ${value}`,
        );
    }
    const end = new Float32Array(trained.weights.buffer);
    for (const [index, value] of one.end.flat().entries())
      assert.ok(Math.abs(end[index]! - value) < 2e-5, `weight ${index}: found ${end[index]}, expected ${value}`);
  });
}

function imagesOf({ pixels, labels }: Case): ImageSource {
  const bytes = Buffer.from(pixels, 'base64');
  return {
    ...SHAPE,
    count: labels.length,
    read: (indices, target) => {
      for (let index = 0; index < indices.length; index += 1) {
        const row = indices[index]!;
        target.set(bytes.subarray(row * BYTES, (row + 1) * BYTES), index * BYTES);
      }
    },
  };
}
