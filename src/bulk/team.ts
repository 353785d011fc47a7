import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { workerPath } from '../assets.js';
import type { Job, JobOf, JobResult, JobResults } from './jobs.js';
import { runJob } from './jobs.js';

const MAX_WORKERS = 3; // beyond that, one disk or one kernel is what is waited for
const AHEAD = 2; // jobs in a worker's hands: one running, one waiting
// Starting workers takes some 40 ms of another core: less work than this is done before they are up.
const PARALLEL_MS = 120;

/** What a small file costs at least: to be opened, read and written. */
export const FILE_MS = 0.06;

export interface TeamOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called as jobs end, with the number of files in each. */
  readonly onFiles?: ((count: number) => void) | undefined;
}

interface Member {
  readonly worker: Worker;
  readonly waiting: Map<number, Pending>;
}

interface Pending {
  readonly resolve: (result: never) => void;
  readonly reject: (error: unknown) => void;
}

/** This thread and a few workers, which are started when there is enough to do for them and kept for the next time. */
export class Team {
  readonly #size: number;
  #members: Member[] = [];
  #lastId = 0;

  constructor(size = Math.max(1, Math.min(MAX_WORKERS, availableParallelism() - 1))) {
    this.#size = size;
  }

  /**
   * Does all `jobs`; results in their order. This thread works as well, and lets signals and timers in between two jobs.
   * Ends early after a job that failed for a reason of the machine (no space, no access): the rest is undefined then.
   */
  async run<K extends Job['kind']>(
    jobs: readonly JobOf<K>[],
    estimatedMs: number,
    options: TeamOptions = {},
  ): Promise<JobResults[K][]> {
    const results: JobResults[K][] = [];
    let next = 0;
    let stopped = false;
    const take = (): number => (stopped || next >= jobs.length ? -1 : next++);
    const done = (index: number, result: JobResults[K]): void => {
      results[index] = result;
      if (isFatal(result)) stopped = true;
      options.onFiles?.(countFiles(jobs[index]!));
    };
    const help = async (): Promise<void> => {
      for (let index = take(); index >= 0; index = take()) {
        options.signal?.throwIfAborted();
        done(index, runJob(jobs[index]!) as JobResults[K]);
        await setImmediate();
      }
    };
    const useWorkers = jobs.length > 1 && estimatedMs > PARALLEL_MS;
    const lane = async (member: Member): Promise<void> => {
      for (let index = take(); index >= 0; index = take()) done(index, await this.#send(member, jobs[index]!));
    };
    const members = useWorkers ? this.#start(Math.min(this.#size, jobs.length - 1)) : [];
    const onAbort = (): void => this.dispose();
    options.signal?.addEventListener('abort', onAbort);
    try {
      await Promise.all([...members.flatMap((member) => Array.from({ length: AHEAD }, () => lane(member))), help()]);
    } finally {
      stopped = true;
      options.signal?.removeEventListener('abort', onAbort);
    }
    options.signal?.throwIfAborted();
    return results;
  }

  /** Starts the workers for work on so many small files, while this thread still prepares it. */
  expect(files: number): void {
    if (files * FILE_MS > PARALLEL_MS) this.#start(this.#size);
  }

  /** Gives a job to a worker and goes on. */
  send<K extends Job['kind']>(job: JobOf<K>): Promise<JobResults[K]> {
    const [member] = this.#start(1);
    return this.#send(member!, job);
  }

  /** Ends the workers, whatever they do. */
  dispose(): void {
    const members = this.#members;
    this.#members = [];
    for (const { worker, waiting } of members) {
      void worker.terminate();
      for (const { reject } of waiting.values()) reject(new Error('The worker was stopped'));
    }
  }

  #start(count: number): Member[] {
    while (this.#members.length < count) {
      const worker = new Worker(workerPath(), { workerData: { task: 'bulk' } });
      const member: Member = { worker, waiting: new Map() };
      worker.on('message', ({ id, result }: { id: number; result: never }) => {
        const pending = member.waiting.get(id);
        member.waiting.delete(id);
        if (member.waiting.size === 0) worker.unref();
        pending?.resolve(result);
      });
      worker.on('error', (error) => {
        this.#members = this.#members.filter((other) => other !== member);
        for (const { reject } of member.waiting.values()) reject(error);
      });
      worker.unref(); // an idle one does not keep the process alive; after the listeners, which do the contrary
      this.#members.push(member);
    }
    return this.#members.slice(0, count);
  }

  #send<K extends Job['kind']>(member: Member, job: JobOf<K>): Promise<JobResults[K]> {
    return new Promise((resolve, reject) => {
      this.#lastId += 1;
      if (member.waiting.size === 0) member.worker.ref();
      member.waiting.set(this.#lastId, { resolve, reject });
      member.worker.postMessage({ id: this.#lastId, job });
    });
  }
}

let team: Team | undefined;

/** The team of this process. */
export function sharedTeam(): Team {
  team ??= new Team();
  return team;
}

const MAX_JOB_FILES = 128;
const MAX_JOB_BYTES = 8 << 20;

/** Files from this size on are not put into jobs, which would hold up this thread for too long. */
export const LARGE_BYTES = 16 << 20;

/** Cuts `count` files into runs that are jobs of a good size: [start, end) of each. */
export function cutIntoJobs(count: number, sizeOf: (index: number) => number): [start: number, end: number][] {
  const cuts: [number, number][] = [];
  let start = 0;
  let bytes = 0;
  for (let index = 0; index < count; index += 1) {
    const size = sizeOf(index);
    if (index > start && (index - start >= MAX_JOB_FILES || bytes + size > MAX_JOB_BYTES)) {
      cuts.push([start, index]);
      start = index;
      bytes = 0;
    }
    bytes += size;
  }
  if (count > start) cuts.push([start, count]);
  return cuts;
}

function countFiles(job: Job): number {
  switch (job.kind) {
    case 'hash':
    case 'store':
      return job.paths.length;
    case 'copy':
      return job.sources.length;
    case 'write':
      return 1;
  }
}

function isFatal({ failures }: JobResult): boolean {
  return failures.some(({ code }) => code !== 'DAMAGED' && code !== 'MISSING');
}
