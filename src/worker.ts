import { workerData } from 'node:worker_threads';

// One script for every kind of worker thread, so that the bundle has one more entry and not one for each.
const TASKS: Readonly<Record<string, () => Promise<unknown>>> = {
  bulk: () => import('./bulk/worker.js'),
  network: () => import('./network/worker.js'),
  render: () => import('./sample/render-worker.js'),
};

const task: unknown = (workerData as { task?: unknown } | undefined)?.task;
const load = typeof task === 'string' ? TASKS[task] : undefined;
if (!load) throw new Error(`Unknown worker task ${JSON.stringify(task)}`);
await load();
