import { statSync } from 'node:fs';
import type { HashJob } from '../bulk/hash-job.js';
import { hashLargeFile } from '../bulk/hash.js';
import { failureAt } from '../bulk/failure.js';
import { stampOf } from '../bulk/stamps.js';
import { cutIntoJobs, LARGE_BYTES, sharedTeam } from '../bulk/team.js';
import { explainFailure } from './failure.js';
import type { FileStamp } from './memo.js';
import type { HashName } from './oid.js';

export interface WorkOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called as files are done, with how many. */
  readonly onFiles?: ((count: number) => void) | undefined;
  /** Called as bytes of large files are done, with how many. */
  readonly onBytes?: ((count: number) => void) | undefined;
}

/** A hash, and the file's stamp from before its bytes were read. */
export interface FileHash {
  readonly hash: string;
  readonly stamp: FileStamp;
}

/** Hashes files on all cores; fails at the first that cannot be read. */
export async function hashFiles(
  files: readonly { readonly path: string; readonly size: number }[],
  name: HashName,
  options: WorkOptions = {},
): Promise<FileHash[]> {
  const results: FileHash[] = [];
  const small: number[] = [];
  const large: number[] = [];
  for (const [index, file] of files.entries()) (file.size >= LARGE_BYTES ? large : small).push(index);
  await hashLarge(files, large, name, results, options);
  const cuts = cutIntoJobs(small.length, (at) => files[small[at]!]!.size);
  const jobs = cuts.map(([start, end]): HashJob => {
    const paths = small.slice(start, end).map((index) => files[index]!.path);
    return { kind: 'hash', paths, name };
  });
  const bytes = small.reduce((sum, index) => sum + files[index]!.size, 0);
  const done = await sharedTeam().run<'hash'>(jobs, small.length * 0.02 + bytes / 500_000, options);
  for (const [at, { hashes, stamps, failures }] of done.entries()) {
    const [failure] = failures;
    if (failure) throw explainFailure('read', failure);
    const [start] = cuts[at]!;
    for (const [offset, hash] of hashes.entries()) {
      results[small[start + offset]!] = { hash, stamp: stampOf(stamps, offset)! };
    }
  }
  return results;
}

// One in this thread, by slices; the others meanwhile in workers.
async function hashLarge(
  files: readonly { readonly path: string; readonly size: number }[],
  indices: readonly number[],
  name: HashName,
  results: FileHash[],
  options: WorkOptions,
): Promise<void> {
  let next = 0;
  const lane = async (hash: (path: string) => Promise<FileHash>): Promise<void> => {
    while (next < indices.length) {
      const index = indices[next]!;
      next += 1;
      results[index] = await hash(files[index]!.path);
      options.onFiles?.(1);
    }
  };
  const here = async (path: string): Promise<FileHash> => {
    try {
      const stamp = statSync(path);
      return { hash: await hashLargeFile(path, name, options), stamp };
    } catch (error) {
      options.signal?.throwIfAborted();
      throw explainFailure('read', failureAt(path, error));
    }
  };
  const elsewhere = async (path: string): Promise<FileHash> => {
    const { hashes, stamps, failures } = await sharedTeam().send({ kind: 'hash', paths: [path], name });
    if (failures[0]) throw explainFailure('read', failures[0]);
    return { hash: hashes[0]!, stamp: stampOf(stamps, 0)! };
  };
  await Promise.all(indices.length > 1 ? [lane(here), lane(elsewhere)] : [lane(here)]);
}
