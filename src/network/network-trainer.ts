import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { workerPath } from '../assets.js';
import {
  DEFAULT_METRICS,
  type EpochRecord,
  type LayersModelFiles,
  type Trainer,
  type TrainRequest,
  type TrainResult,
} from '../engine/trainer.js';
import { UserError, type ErrorCode } from '../errors.js';
import { MAX_THREADS } from '../engine/threads.js';
import type { ImageSource } from '../ml/image-source.js';
import { compileKernels } from './kernels.js';
import { createMemory, mapMemory, type MemoryMap } from './memory-map.js';
import { crossEntropyOf } from './loss.js';
import type { Plan } from './op.js';
import { makePlan } from './plan.js';
import type { SessionSettings } from './session.js';
import { Team } from './team.js';
import { exportWeights, importWeights } from './weights.js';
import type { NetworkMessage, NetworkWorkerData, PixelSource } from './worker.js';

const PREDICT_ROWS = 256;

/** Trains and predicts with the kernels of src/kernels, on all cores; the result does not depend on their number. */
export class NetworkTrainer implements Trainer {
  readonly name = 'embedded';
  readonly description: string;
  readonly #threads: number;
  readonly #module: WebAssembly.Module;

  /** `threads`: how many work; undefined: as many as the machine has cores. */
  constructor(threads = Math.min(MAX_THREADS, availableParallelism())) {
    this.#threads = threads;
    this.#module = compileKernels();
    this.description = `the embedded engine (${threads} ${threads === 1 ? 'thread' : 'threads'})`;
  }

  async train(request: TrainRequest): Promise<TrainResult> {
    const { images, model, labels, trainRows, validationRows, epochs, batchSize, learningRate, classWeight, seed } =
      request;
    const plan = makePlan(model.topology, images);
    const loss = request.loss ?? crossEntropyOf(plan.output.channels);
    const capacity = Math.min(batchSize, trainRows.length);
    const run = this.#start(
      plan,
      model,
      images,
      { rows: capacity, isTraining: true },
      { loss, seed, optimizer: request.optimizer ?? { kind: 'adam' } },
    );
    const { resume } = request.checkpoints ?? {};
    const history: EpochRecord[] = [...(resume?.history ?? [])];
    const stateEvery = request.checkpoints ? (request.checkpoints.every ?? 1) : 0;
    const { schedule, earlyStopping, metrics = DEFAULT_METRICS, sampleWeight } = request;
    const work = {
      schedule,
      earlyStopping,
      metrics,
      labels,
      trainRows,
      validationRows,
      epochs,
      batchSize,
      learningRate,
      classWeight,
      sampleWeight,
      seed,
      loss,
    };
    await run.work({ train: { ...work, stateEvery, resume } }, request.signal, (message) => {
      if (message.kind === 'batch') request.onBatch?.(message.progress);
      if (message.kind === 'state') request.checkpoints?.save(message.state);
      if (message.kind !== 'epoch') return;
      history.push(message.record);
      request.onEpoch?.(message.record);
    });
    return { model: exportWeights(plan, run.map, run.memory, model), history };
  }

  async predict(
    model: LayersModelFiles,
    images: ImageSource,
    rows: Int32Array,
    options: { readonly signal: AbortSignal; readonly onProgress?: ((done: number) => void) | undefined },
  ): Promise<Float32Array> {
    const plan = makePlan(model.topology, images);
    const capacity = Math.min(PREDICT_ROWS, rows.length);
    const run = this.#start(
      plan,
      model,
      images,
      { rows: capacity, isTraining: false },
      { loss: 'mse', seed: 0, optimizer: { kind: 'adam' } },
    );
    const done = await run.work({ predict: rows }, options.signal, (message) => {
      if (message.kind === 'predicted') options.onProgress?.(message.done);
    });
    return done.scores ?? new Float32Array(0);
  }

  dispose(): void {}

  #start(
    plan: Plan,
    model: LayersModelFiles,
    images: ImageSource,
    { rows, isTraining }: { readonly rows: number; readonly isTraining: boolean },
    rest: Pick<SessionSettings, 'loss' | 'seed' | 'optimizer'>,
  ): Run {
    const threads = Math.min(this.#threads, MAX_THREADS);
    const map = mapMemory({ plan, threads, rows, isTraining });
    const memory = createMemory(map);
    importWeights(plan, map, memory, model);
    const settings: SessionSettings = { plan, map, ...rest };
    return new Run({ module: this.#module, memory, settings, threads, pixels: sourceOf(images), capacity: rows });
  }
}

type RunData = Omit<NetworkWorkerData, 'task' | 'thread' | 'job'>;

/** One team of threads, from its start to its end. */
class Run {
  readonly memory: WebAssembly.Memory;
  readonly map: MemoryMap;
  readonly #data: RunData;

  constructor(data: RunData) {
    this.#data = data;
    this.memory = data.memory;
    this.map = data.settings.map;
  }

  /** Does the job; rejects when it failed or the signal was given. */
  async work(
    job: NetworkWorkerData['job'],
    signal: AbortSignal,
    onMessage: (message: NetworkMessage) => void,
  ): Promise<{ readonly scores?: Float32Array }> {
    signal.throwIfAborted();
    const team = new Team(this.memory, this.#data.threads);
    const workers = Array.from({ length: this.#data.threads }, (_, thread) => {
      const workerData: NetworkWorkerData = { ...this.#data, task: 'network', thread, job };
      return new Worker(workerPath(), { workerData });
    });
    const cancel = (): void => team.cancel();
    signal.addEventListener('abort', cancel, { once: true });
    const finished = new Promise<{ readonly scores?: Float32Array }>((resolve, reject) => {
      for (const worker of workers) {
        worker.on('error', reject);
        worker.on('message', (message: NetworkMessage) => {
          if (message.kind === 'done') resolve(message);
          else if (message.kind === 'cancelled') reject(signal.reason as Error);
          else if (message.kind === 'failed') reject(failure(message));
          else onMessage(message);
        });
      }
    });
    try {
      return await finished;
    } finally {
      signal.removeEventListener('abort', cancel);
      await Promise.all(workers.map((worker) => worker.terminate()));
    }
  }
}

function failure({ message, code, hint }: Extract<NetworkMessage, { kind: 'failed' }>): Error {
  if (code === undefined) return new Error(message);
  return new UserError(code as ErrorCode, message, hint === undefined ? {} : { hint });
}

function sourceOf(images: ImageSource): PixelSource {
  const imageBytes = images.height * images.width * images.channels;
  if (images.file) return { ...images.file, imageBytes };
  const pixels = new SharedArrayBuffer(images.count * imageBytes);
  const one = new Uint8Array(imageBytes);
  const all = new Uint8Array(pixels);
  for (let row = 0; row < images.count; row += 1) {
    images.read([row], one);
    all.set(one, row * imageBytes);
  }
  return { pixels, imageBytes };
}
