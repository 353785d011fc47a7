import { unreachable } from '../errors.js';
import { runCopyJob, type CopyJob, type CopyJobResult } from './copy-job.js';
import type { JobFailure } from './failure.js';
import { runHashJob, type HashJob, type HashJobResult } from './hash-job.js';
import { runStoreJob, type StoreJob, type StoreJobResult } from './store-job.js';
import { runWriteJob, type WriteJob, type WriteJobResult } from './large-file.js';

/** Work on files that any thread can do, with synchronous calls: the fastest there is (bench/). */
export type Job = HashJob | StoreJob | CopyJob | WriteJob;

/** The jobs of one kind. */
export type JobOf<K extends Job['kind']> = Extract<Job, { readonly kind: K }>;

/** The result of each kind of job. */
export interface JobResults {
  readonly hash: HashJobResult;
  readonly store: StoreJobResult;
  readonly copy: CopyJobResult;
  readonly write: WriteJobResult;
}

export type JobResult = { readonly failures: readonly JobFailure[] };

/** Does a job in this thread. */
export function runJob(job: Job): JobResults[Job['kind']] {
  switch (job.kind) {
    case 'hash':
      return runHashJob(job);
    case 'store':
      return runStoreJob(job);
    case 'copy':
      return runCopyJob(job);
    case 'write':
      return runWriteJob(job);
    default:
      return unreachable(job);
  }
}
