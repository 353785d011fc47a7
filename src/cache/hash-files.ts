import type { HashJob } from '../bulk/hash-job.js';
import { hashLargeFile } from '../bulk/hash.js';
import { failureAt } from '../bulk/failure.js';
import { cutIntoJobs, LARGE_BYTES, sharedTeam } from '../bulk/team.js';
import { explainFailure } from './failure.js';
import type { HashName } from './oid.js';

export interface WorkOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called as files are done, with how many. */
  readonly onFiles?: ((count: number) => void) | undefined;
  /** Called as bytes of large files are done, with how many. */
  readonly onBytes?: ((count: number) => void) | undefined;
}

/** A file, and its size by a stamp that was taken before. */
export interface SizedFile {
  readonly path: string;
  readonly size: number;
}

/** Hashes files on all cores; fails at the first that cannot be read. */
export async function hashFiles(
  files: readonly SizedFile[],
  name: HashName,
  options: WorkOptions = {},
): Promise<string[]> {
  const results: string[] = [];
  const small: number[] = [];
  const large: number[] = [];
  for (const [index, file] of files.entries()) (file.size >= LARGE_BYTES ? large : small).push(index);
  await hashLarge(files, large, name, results, options);
  const cuts = cutIntoJobs(small.length, (at) => files[small[at]!]!.size);
  const jobs = cuts.map(([start, end]): HashJob => {
    const part = small.slice(start, end).map((index) => files[index]!);
    return { kind: 'hash', paths: part.map((file) => file.path), sizes: part.map((file) => file.size), name };
  });
  const bytes = small.reduce((sum, index) => sum + files[index]!.size, 0);
  const done = await sharedTeam().run<'hash'>(jobs, small.length * 0.02 + bytes / 500_000, options);
  for (const [at, { hashes, failures }] of done.entries()) {
    const [failure] = failures;
    if (failure) throw explainFailure('read', failure);
    const [start] = cuts[at]!;
    for (const [offset, hash] of hashes.entries()) results[small[start + offset]!] = hash;
  }
  return results;
}

// One in this thread, by slices; the others meanwhile in workers.
async function hashLarge(
  files: readonly SizedFile[],
  indices: readonly number[],
  name: HashName,
  results: string[],
  options: WorkOptions,
): Promise<void> {
  let next = 0;
  const lane = async (hash: (file: SizedFile) => Promise<string>): Promise<void> => {
    while (next < indices.length) {
      const index = indices[next]!;
      next += 1;
      results[index] = await hash(files[index]!);
      options.onFiles?.(1);
    }
  };
  const here = async ({ path }: SizedFile): Promise<string> => {
    try {
      return await hashLargeFile(path, name, options);
    } catch (error) {
      options.signal?.throwIfAborted();
      throw explainFailure('read', failureAt(path, error));
    }
  };
  const elsewhere = async ({ path, size }: SizedFile): Promise<string> => {
    const { hashes, failures } = await sharedTeam().send({ kind: 'hash', paths: [path], sizes: [size], name });
    if (failures[0]) throw explainFailure('read', failures[0]);
    return hashes[0]!;
  };
  await Promise.all(indices.length > 1 ? [lane(here), lane(elsewhere)] : [lane(here)]);
}
