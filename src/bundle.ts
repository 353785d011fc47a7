// The bundle's one entry: dist/index.js (the Action), dist/cli.js (the command line) and dist/program/worker.js
// (worker threads) each load it and start one face, so that all three share the same chunks.

/** Starts the GitHub Action. */
export const startAction = (): Promise<unknown> => import('./index.js');

/** Starts the command line. */
export const startCommandLine = (): Promise<unknown> => import('./cli.js');

/** Starts a worker thread's task. */
export const startWorker = (): Promise<unknown> => import('./worker.js');
