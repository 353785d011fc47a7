// One engine's training steps in a process of their own, for bench/engine.ts: prints JSON.
import { createTrainer } from '../src/engine/choose.js';
import { buildCnn } from '../src/engine/model.js';
import { createTfjsWasm } from '../src/engine/tfjs-wasm.js';
import type { Trainer } from '../src/engine/trainer.js';
import { RandomState } from '../src/ml/random.js';
import { NetworkTrainer } from '../src/network/network-trainer.js';

const [engine = 'embedded', threads = '2', images = '240', side = '475'] = process.argv.slice(2);
const count = Number(images);
const size = Number(side);
const BATCH = 120;

/** Noise: what costs time depends on no picture but for how many gradients ReLU lets through. */
function makePixels(): Uint8Array {
  const random = new RandomState(1);
  const one = Uint8Array.from({ length: size * size * 4 }, () => random.interval(255));
  const all = new Uint8Array(count * one.length);
  for (let index = 0; index < count; index += 1) all.set(one, index * one.length);
  return all;
}

function makeTrainer(): Promise<Trainer> {
  if (engine === 'tfjs') return createTfjsWasm();
  if (engine === 'tensorflow') return createTrainer('tensorflow');
  return Promise.resolve(new NetworkTrainer(Number(threads)));
}

const pixels = makePixels();
const bytes = size * size * 4;
const trainer = await makeTrainer();
const times: number[] = [];
let begun = process.hrtime.bigint();
await trainer.train({
  model: buildCnn({ height: size, width: size, channels: 4, seed: 1 }),
  images: {
    count,
    height: size,
    width: size,
    channels: 4,
    read: (rows, target) => {
      for (let index = 0; index < rows.length; index += 1) {
        const row = rows[index] ?? 0;
        target.set(pixels.subarray(row * bytes, (row + 1) * bytes), index * bytes);
      }
    },
  },
  labels: Float32Array.from({ length: count }, (_, index) => (index % 5 === 0 ? 1 : 0)),
  trainRows: Int32Array.from({ length: count }, (_, index) => index),
  validationRows: Int32Array.of(0),
  epochs: engine === 'embedded' ? 3 : 1,
  batchSize: Math.min(BATCH, count),
  learningRate: 0.001,
  classWeight: [0.2, 0.8],
  seed: 1,
  signal: new AbortController().signal,
  onBatch: ({ imagesDone }) => {
    const now = process.hrtime.bigint();
    times.push(Number(now - begun) / 1e9);
    begun = now;
    void imagesDone;
  },
});
// The first step compiles and warms up.
const steps = times.slice(1).sort((a, b) => a - b);
const median = steps[steps.length >> 1] ?? times[0] ?? Number.NaN;
console.log(JSON.stringify({ imagesPerSecond: Math.min(BATCH, count) / median }));
process.exit(0);
