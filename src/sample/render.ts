import { mkdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { workerPath } from '../assets.js';
import type { Logger } from '../log.js';
import type { SampleRow } from './labels.js';
import type { RenderOrder } from './render-worker.js';

export interface RenderOptions {
  readonly artworks: string | undefined;
  readonly seed: number;
  readonly side: number;
  readonly target: string;
  readonly log: Logger;
  readonly signal: AbortSignal;
}

/** Renders every row's picture that is not there yet, on all cores. */
export async function renderPictures(rows: readonly SampleRow[], options: RenderOptions): Promise<void> {
  const { artworks, seed, side, target, log, signal } = options;
  mkdirSync(target, { recursive: true });
  const lanes = Math.max(1, Math.min(availableParallelism(), 8));
  let done = 0;
  await Promise.all(
    Array.from({ length: lanes }, (_, lane) => {
      const order: RenderOrder = {
        task: 'render',
        rows: rows.filter((_row, index) => index % lanes === lane),
        artworks,
        seed,
        side,
        target,
      };
      return runWorker(order, signal, () => {
        done += 1;
        log.progress(`rendering pictures: ${done} of ${rows.length}`);
        if (!log.interactive && done % 100 === 0) log.info(`Rendered ${done} of ${rows.length} pictures`);
      });
    }),
  );
  log.progress('');
}

function runWorker(order: RenderOrder, signal: AbortSignal, onPicture: () => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerPath(), { workerData: order });
    const stop = (): void => {
      void worker.terminate();
      reject(signal.reason as Error);
    };
    signal.addEventListener('abort', stop, { once: true });
    worker.on('message', onPicture);
    worker.on('error', reject);
    worker.on('exit', (code) => {
      signal.removeEventListener('abort', stop);
      if (code === 0) resolve();
      else reject(new Error(`A rendering thread ended with ${code}`));
    });
  });
}
