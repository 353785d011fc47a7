// Trains a model of twelve layers and about a million parameters for one epoch on generated images, in a process of its own,
// for bench/deep.ts: prints JSON.
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTrainer } from '../src/engine/choose.js';
import { buildModel, type LayerDescription } from '../src/engine/model-builder.js';
import type { Trainer } from '../src/engine/trainer.js';
import { RandomState } from '../src/ml/random.js';
import { NetworkTrainer } from '../src/network/network-trainer.js';

const [engine = 'embedded', threads = '2', images = '320'] = process.argv.slice(2);
const SIDE = 96;
const BATCH = 32;
const CLASSES = 3;
const BYTES = SIDE * SIDE * 3;
const count = Number(images);

const layer = (className: string, values: Readonly<Record<string, unknown>> = {}): LayerDescription => ({
  className,
  arguments: values,
});
const conv = (filters: number): LayerDescription =>
  layer('Conv2D', { filters, kernel_size: 3, padding: 'same', activation: 'relu', kernel_initializer: 'he_normal' });
const pool = layer('MaxPooling2D');
const LAYERS = [
  ...[conv(32), conv(32), pool],
  ...[conv(64), conv(64), pool],
  ...[conv(128), conv(128), pool],
  ...[conv(256), conv(160)],
  ...[layer('GlobalAveragePooling2D'), layer('Dense', { units: CLASSES, activation: 'softmax' })],
];

/** A file of noise, as many images as are wanted. */
function writeImages(path: string): void {
  const random = new RandomState(1);
  const some = Uint8Array.from({ length: 8 * BYTES }, () => random.interval(255));
  const file = openSync(path, 'w');
  for (let index = 0; index < count; index += 1) {
    const at = (index % 8) * BYTES;
    writeSync(file, some, at, BYTES);
  }
  closeSync(file);
}

const folder = mkdtempSync(join(process.env['BENCH_FOLDER'] ?? tmpdir(), 'bench-deep-'));
try {
  const path = join(folder, 'images');
  writeImages(path);
  const shape = { height: SIDE, width: SIDE, channels: 3 };
  const trainer: Trainer =
    engine === 'embedded' ? new NetworkTrainer(Number(threads)) : await createTrainer('tensorflow');
  const times: number[] = [];
  let usage: NodeJS.CpuUsage | undefined;
  let begun = process.hrtime.bigint();
  await trainer.train({
    model: buildModel(LAYERS, shape, 1),
    images: {
      count,
      ...shape,
      file: { path, offset: 0 },
      read: (rows, target) => target.fill(100, 0, rows.length * BYTES), // for an engine that does not read the file
    },
    labels: Float32Array.from({ length: count }, (_, index) => index % CLASSES),
    trainRows: Int32Array.from({ length: count }, (_, index) => index),
    validationRows: Int32Array.of(0),
    epochs: 1,
    batchSize: BATCH,
    learningRate: 0.0001,
    classWeight: [1, 1, 1],
    seed: 1,
    signal: new AbortController().signal,
    onBatch: () => {
      usage ??= process.cpuUsage();
      const now = process.hrtime.bigint();
      times.push(Number(now - begun) / 1e9);
      begun = now;
    },
  });
  // The first step compiles and warms up.
  const steps = times.slice(1);
  const rest = count - BATCH;
  const median = [...steps].sort((a, b) => a - b)[steps.length >> 1] ?? Number.NaN;
  const milliseconds = (1000 * steps.reduce((sum, step) => sum + step, 0)) / rest;
  const { user, system } = process.cpuUsage(usage);
  console.log(
    JSON.stringify({ imagesPerSecond: BATCH / median, milliseconds, processor: (user + system) / 1000 / rest }),
  );
} finally {
  rmSync(folder, { recursive: true });
}
process.exit(0);
