import { parentPort } from 'node:worker_threads';
import { runJob, type Job } from './jobs.js';

// Runs in a worker thread: does the jobs that the team sends, one after the other.
parentPort?.on('message', ({ id, job }: { id: number; job: Job }) => {
  parentPort?.postMessage({ id, result: runJob(job) });
});
