// One engine of this program in a process of its own, for contests: trains or predicts as its argument says, prints JSON.
import { openSync, readFileSync, readSync } from 'node:fs';
import { createTrainer } from '../src/engine/choose.js';
import { buildCnn } from '../src/engine/model.js';
import { buildModel } from '../src/engine/model-builder.js';
import { createTfjsWasm } from '../src/engine/tfjs-wasm.js';
import type { LayersModelFiles, Trainer, TrainRequest } from '../src/engine/trainer.js';
import type { ImageSource } from '../src/ml/image-source.js';
import { NetworkTrainer } from '../src/network/network-trainer.js';
import type { EngineSettings } from './contest.js';

const settings = JSON.parse(process.argv[2] ?? '{}') as EngineSettings;
const { work, count, side } = settings;
const batch = Math.min(settings.batch, count);
const channels = settings.model === 'cnn' ? 4 : 3;
const { signal } = new AbortController();

const trainer = await makeTrainer();
const images = openImages();
const { speed, processorMs } = work === 'train' ? await train() : await predict();
const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
console.log(JSON.stringify({ imagesPerSecond: speed, processorMs, megabytes: Number(peak) / 1024 }));
process.exit(0);

/** Images a second, and milliseconds of processor time an image, of all threads. */
interface Speed {
  readonly speed: number;
  readonly processorMs: number;
}

async function train(): Promise<Speed> {
  const times: number[] = [];
  let usage = process.cpuUsage();
  let begun = process.hrtime.bigint();
  const request: TrainRequest = {
    model: makeModel(),
    images,
    labels: Float32Array.from({ length: count }, (_, row) => (settings.model === 'deep' ? row % 10 : +(row % 5 === 0))),
    trainRows: Int32Array.from({ length: count }, (_, row) => row),
    validationRows: Int32Array.of(0),
    epochs: settings.epochs,
    batchSize: batch,
    learningRate: 0.001,
    classWeight: settings.model === 'cnn' ? [0.2, 0.8] : Array<number>(10).fill(1),
    seed: 1,
    signal,
    onBatch: () => {
      if (times.length === 0) usage = process.cpuUsage();
      const now = process.hrtime.bigint();
      times.push(Number(now - begun) / 1e9);
      begun = now;
    },
  };
  await trainer.train(request);
  const steps = times.slice(1).sort((a, b) => a - b); // the first one compiles and warms up
  const seconds = steps[steps.length >> 1] ?? times[0] ?? Number.NaN;
  return { speed: batch / seconds, processorMs: processorSince(usage) / (steps.length * batch) };
}

async function predict(): Promise<Speed> {
  const model = makeModel();
  const rows = Int32Array.from({ length: count }, (_, row) => row);
  await trainer.predict(model, images, rows.subarray(0, batch), { signal });
  const usage = process.cpuUsage();
  const begun = process.hrtime.bigint();
  await trainer.predict(model, images, rows, { signal });
  const speed = count / (Number(process.hrtime.bigint() - begun) / 1e9);
  return { speed, processorMs: processorSince(usage) / count };
}

function processorSince(usage: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(usage);
  return (user + system) / 1000;
}

function makeTrainer(): Promise<Trainer> {
  if (settings.engine === 'tfjs') return createTfjsWasm();
  if (settings.engine === 'tensorflow') return createTrainer('tensorflow');
  return Promise.resolve(new NetworkTrainer(settings.threads));
}

function makeModel(): LayersModelFiles {
  const shape = { height: side, width: side, channels };
  if (settings.model === 'cnn') return buildCnn({ ...shape, seed: 1 });
  const layers = JSON.parse(readFileSync('bench/peers/deep.json', 'utf8')) as [string, Record<string, unknown>][];
  return buildModel(
    layers.map(([className, values]) => ({ className, arguments: values })),
    shape,
    1,
  );
}

function openImages(): ImageSource {
  const bytes = side * side * channels;
  const file = openSync(settings.file, 'r');
  return {
    count,
    height: side,
    width: side,
    channels,
    file: { path: settings.file, offset: 0 },
    read: (rows, target) => {
      for (let index = 0; index < rows.length; index += 1) {
        readSync(file, target, index * bytes, bytes, (rows[index] ?? 0) * bytes);
      }
    },
  };
}
