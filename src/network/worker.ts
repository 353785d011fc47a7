import { openSync, readSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { TrainingState } from '../engine/trainer.js';
import { UserError, UserErrors } from '../errors.js';
import { instantiateKernels } from './kernels.js';
import { Leader } from './leader.js';
import { Session, type ReadImage, type SessionSettings } from './session.js';
import { Team, TeamFailure } from './team.js';
import { Cancelled, predictAll, trainEpochs, type TrainingData } from './training.js';

/** Where images come from: a file of 8-bit pixels, or memory that threads share. */
export type PixelSource =
  | { readonly path: string; readonly offset: number; readonly imageBytes: number }
  | { readonly pixels: SharedArrayBuffer; readonly imageBytes: number };

/** What each thread of a team is given; the first one leads. */
export interface NetworkWorkerData {
  readonly task: 'network';
  readonly thread: number;
  readonly threads: number;
  readonly module: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  readonly settings: SessionSettings;
  readonly pixels: PixelSource;
  readonly job: { readonly train: TrainingData } | { readonly predict: Int32Array };
  readonly capacity: number;
}

/** What the leading thread tells. */
export type NetworkMessage =
  | { readonly kind: 'batch'; readonly progress: Parameters<Parameters<typeof trainEpochs>[2]['onBatch']>[0] }
  | { readonly kind: 'epoch'; readonly record: Parameters<Parameters<typeof trainEpochs>[2]['onEpoch']>[0] }
  | { readonly kind: 'state'; readonly state: TrainingState }
  | { readonly kind: 'predicted'; readonly done: number }
  | { readonly kind: 'done'; readonly scores?: Float32Array }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'failed'; readonly message: string; readonly code?: string; readonly hint?: string };

const data = workerData as NetworkWorkerData;
const tell = (message: NetworkMessage): void => parentPort?.postMessage(message);

try {
  work();
} catch (error) {
  if (error instanceof Cancelled) tell({ kind: 'cancelled' });
  else if (!(error instanceof TeamFailure)) tell(describe(error));
}

function work(): void {
  const { thread, threads, module, memory, settings, pixels, job, capacity } = data;
  const kernels = instantiateKernels(module, memory);
  const team = new Team(memory, threads);
  const read = reader(pixels);
  if (thread > 0) {
    const session = new Session(settings, kernels, memory, team, thread, read);
    team.follow((phase, tile, args) => session.work(phase, tile, args));
    return;
  }
  const leader = new Leader(settings, kernels, memory, team, read);
  const tools = { leader, team, kernels, plan: settings.plan, capacity };
  try {
    if ('train' in job) {
      trainEpochs(job.train, tools, {
        onBatch: (progress) => tell({ kind: 'batch', progress }),
        onEpoch: (record) => tell({ kind: 'epoch', record }),
        onState: (state) => tell({ kind: 'state', state }),
      });
      tell({ kind: 'done' });
    } else {
      leader.prepare();
      tell({ kind: 'done', scores: predictAll(job.predict, tools, (done) => tell({ kind: 'predicted', done })) });
    }
  } finally {
    team.stop();
  }
}

function reader(source: PixelSource): ReadImage {
  const { imageBytes } = source;
  if ('pixels' in source) {
    const all = new Uint8Array(source.pixels);
    return (row, target) => target.set(all.subarray(row * imageBytes, (row + 1) * imageBytes));
  }
  const { path, offset } = source;
  const file = openSync(path, 'r'); // closed with the thread
  return (row, target) => {
    let done = 0;
    while (done < imageBytes) {
      const count = readSync(file, target, done, imageBytes - done, offset + row * imageBytes + done);
      if (count === 0) throw new UserError('data', `Cannot read "${path}": it ends within image ${row + 1}`);
      done += count;
    }
  };
}

function describe(error: unknown): NetworkMessage {
  const one = error instanceof UserErrors ? error.errors[0] : error;
  if (one instanceof UserError)
    return {
      kind: 'failed',
      message: one.message,
      code: one.code,
      ...(one.hint === undefined ? {} : { hint: one.hint }),
    };
  return { kind: 'failed', message: one instanceof Error ? (one.stack ?? one.message) : String(one) };
}
