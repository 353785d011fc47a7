import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { workerPath } from '../assets.js';
import type { Logger } from '../log.js';
import type { SampleRow } from './labels.js';
import type { RenderOrder } from './render-worker.js';

export interface RenderOptions {
  readonly artworks: string | undefined;
  readonly side: number;
  readonly target: string;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/** Renders every row's picture that is not there yet, on all cores. */
export async function renderPictures(rows: readonly SampleRow[], options: RenderOptions): Promise<void> {
  const { artworks, side, target, log, signal } = options;
  signal.throwIfAborted();
  mkdirSync(target, { recursive: true });
  removeOthers(target, rows);
  const lanes = Math.max(1, Math.min(availableParallelism(), Math.ceil(rows.length / 8)));
  const failure = new AbortController();
  const stop = AbortSignal.any([signal, failure.signal]);
  let done = 0;
  const onPicture = (): void => {
    done += 1;
    log.progress(`rendering pictures: ${done} of ${rows.length}`);
    if (!log.interactive && done % 100 === 0) log.info(`Rendered ${done} of ${rows.length} pictures`);
  };
  const threads = Array.from({ length: lanes }, async (_, lane) => {
    const own = rows.filter((_row, index) => index % lanes === lane);
    try {
      await runWorker({ task: 'render', rows: own, artworks, side, target }, stop, onPicture);
    } catch (error) {
      failure.abort(error); // the others need not go on
      throw error;
    }
  });
  await Promise.allSettled(threads); // when this fails, nothing writes any more
  await Promise.all(threads);
  log.progress('');
}

// What an interrupted run left half-written would count as data.
function removeOthers(target: string, rows: readonly SampleRow[]): void {
  const wanted = new Set(rows.map((row) => `${row.number}.png`));
  for (const name of readdirSync(target)) if (!wanted.has(name)) rmSync(join(target, name), { recursive: true });
}

function runWorker(order: RenderOrder, signal: AbortSignal, onPicture: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerPath(), { workerData: order });
    const stop = (): void => void worker.terminate();
    signal.addEventListener('abort', stop, { once: true });
    worker.on('message', onPicture);
    worker.on('error', reject);
    worker.on('exit', (code) => {
      signal.removeEventListener('abort', stop);
      if (code === 0) resolve();
      else if (signal.aborted) reject(signal.reason as Error);
      else reject(new Error(`A rendering thread ended with ${code}`));
    });
  });
}
