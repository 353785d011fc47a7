import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EpochRecord, TrainingCheckpoints, TrainingState, TrainRequest } from '../engine/trainer.js';
import { messageOf } from '../errors.js';
import { writeFileAtomic } from '../formats/atomic-write.js';
import type { Logger } from '../log.js';
import { VERSION } from '../version.js';

const HEAD = 'train-report checkpoint 1\n';
const HASH_CHARS = 64;

/**
 * The checkpoints of a training, in DVC's folder for what is unfinished (`.dvc/tmp`), named by all that the training depends
 * on: another model, seed or parameter never goes on from them. One that is damaged is left, with a warning.
 */
export class CheckpointFile implements TrainingCheckpoints {
  readonly resume: TrainingState | undefined;
  readonly every: number;
  readonly #path: string;
  readonly #log: Logger;
  #isBroken = false;

  /** `every`: epochs from one checkpoint to the next. */
  constructor(path: string, log: Logger, every = 1) {
    this.#path = path;
    this.#log = log;
    this.every = every;
    this.resume = this.#read();
  }

  /** Writes the state beside the last one and renames it: a run that is killed finds the one or the other. */
  readonly save = (state: TrainingState): void => {
    if (this.#isBroken) return;
    try {
      mkdirSync(dirname(this.#path), { recursive: true });
      writeFileAtomic(this.#path, encode(state));
    } catch (error) {
      this.#isBroken = true;
      this.#log.warning(`The training cannot be kept from epoch to epoch: ${messageOf(error)}`);
    }
  };

  /** Removes it: the training is done. */
  remove(): void {
    rmSync(this.#path, { force: true });
  }

  #read(): TrainingState | undefined {
    if (!existsSync(this.#path)) return undefined;
    try {
      const state = decode(readFileSync(this.#path));
      if (state) return state;
    } catch {
      // as damaged as what does not fit its hash
    }
    this.#log.warning(`The checkpoint "${this.#path}" is damaged: the training begins again`);
    return undefined;
  }
}

/** Where a training's checkpoint lies: below the `.dvc` folder around `folder`; undefined where there is none. */
export function checkpointPath(folder: string, request: TrainRequest, hashData: () => string): string | undefined {
  const dvc = findDvc(folder);
  if (dvc === undefined) return undefined; // the data is not hashed for nothing
  const { model, trainRows, validationRows, labels, epochs, batchSize, learningRate, classWeight, seed } = request;
  const { loss, optimizer, schedule, earlyStopping, metrics } = request;
  const how = [epochs, batchSize, learningRate, classWeight, seed, loss, optimizer, schedule, earlyStopping, metrics];
  const hash = createHash('sha256');
  hash.update(JSON.stringify([VERSION, model.topology, how, hashData()]));
  const sampleWeight = request.sampleWeight ?? new Float32Array(0);
  for (const values of [model.weights, trainRows, validationRows, labels, sampleWeight]) hash.update(values);
  return join(dvc, 'tmp', 'train-report', `${hash.digest('hex').slice(0, 32)}.checkpoint`);
}

function findDvc(folder: string): string | undefined {
  for (let current = folder; ; current = dirname(current)) {
    if (existsSync(join(current, '.dvc'))) return join(current, '.dvc');
    if (dirname(current) === current) return undefined;
  }
}

interface Head {
  readonly history: readonly EpochRecord[];
  readonly values: number;
  readonly best: number;
}

function encode({ history, values, best = new Float32Array(0) }: TrainingState): Buffer {
  const head: Head = { history, values: values.length, best: best.length };
  const bytes = (floats: Float32Array): Buffer => Buffer.from(floats.buffer, floats.byteOffset, floats.byteLength);
  const body = Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), bytes(values), bytes(best)]);
  return Buffer.concat([Buffer.from(HEAD + createHash('sha256').update(body).digest('hex')), body]);
}

function decode(bytes: Buffer): TrainingState | undefined {
  const start = HEAD.length + HASH_CHARS;
  const body = bytes.subarray(start);
  const hash = createHash('sha256').update(body).digest('hex');
  if (bytes.subarray(0, start).toString('latin1') !== HEAD + hash) return undefined;
  const end = body.indexOf(10);
  const head = JSON.parse(body.subarray(0, end).toString()) as Head;
  const floats = new Float32Array(new Uint8Array(body.subarray(end + 1)).buffer);
  const best = head.best > 0 ? { best: floats.slice(head.values) } : {};
  return { history: head.history, values: floats.slice(0, head.values), ...best };
}
