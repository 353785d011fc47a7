import { statSync } from 'node:fs';
import { join } from 'node:path';
import { storeLargeFile } from '../bulk/large-file.js';
import { isNearlyEmpty, isWorthStaging, makeStage, placeStage } from '../bulk/objects.js';
import { scratchPath } from '../bulk/scratch.js';
import { stampOf } from '../bulk/stamps.js';
import type { StoreJob, StoreJobResult } from '../bulk/store-job.js';
import { cutIntoJobs, FILE_MS, LARGE_BYTES, sharedTeam } from '../bulk/team.js';
import { explainFailure } from './failure.js';
import type { WorkOptions } from './hash-files.js';
import type { HashedPath } from './oid.js';
import type { Store } from './store.js';

/** A file to be taken into a store. */
export interface FileToStore {
  readonly path: string;
  readonly size: number;
  /** The hash it must have, since others name it already; empty: whatever it is. */
  readonly expected: string;
}

const MAX_STAGED_BYTES = 4e9; // what a run that is killed may lose

/**
 * Takes files into the store, each read once. Objects that are there already are checked, unless they were before:
 * a damaged one is replaced. Fails when a file is not what `expected` says, since then it changed meanwhile.
 */
export async function saveFiles(
  store: Store,
  files: readonly FileToStore[],
  options: WorkOptions = {},
): Promise<string[]> {
  const results: string[] = [];
  if (files.length === 0) return results;
  const present = new Map<string, string>();
  const small: number[] = [];
  let bytes = 0;
  for (const [index, file] of files.entries()) {
    if (file.size >= LARGE_BYTES) results[index] = await saveLarge(store, file, options, present);
    else {
      small.push(index);
      bytes += file.size;
    }
  }
  const isStaged = bytes <= MAX_STAGED_BYTES && isWorthStaging(store.folder, small.length);
  const stage = isStaged ? scratchPath(store.scratchFor(store.folder)) : undefined;
  if (stage !== undefined) makeStage(stage);
  const cuts = cutIntoJobs(small.length, (at) => files[small[at]!]!.size);
  const isNew = isNearlyEmpty(store.folder, small.length);
  const jobs = cuts.map(([start, end]): StoreJob => {
    const part = small.slice(start, end).map((index) => files[index]!);
    return {
      kind: 'store',
      paths: part.map((file) => file.path),
      sizes: part.map((file) => file.size),
      expected: part.map((file) => file.expected),
      name: store.hashName,
      store: store.folder,
      isNew,
      scratch: store.scratchFor(store.folder),
      stage,
    };
  });
  const done = await sharedTeam().run<'store'>(jobs, small.length * FILE_MS + bytes / 400_000, options);
  if (stage !== undefined) placeStage(stage, store.folder);
  for (const [at, result] of done.entries()) {
    const [failure] = result.failures;
    if (failure) throw explainFailure('save', failure);
    const [start] = cuts[at]!;
    collect(store, result, small.slice(start, start + result.hashes.length), files, results, present);
  }
  await ensure(store, present);
  return results;
}

/** Takes what is at `path`, hashed as `hashed`, into the store; the directory object last, since it stands for the rest. */
export async function saveHashed(
  store: Store,
  path: string,
  hashed: HashedPath,
  options: WorkOptions = {},
): Promise<void> {
  const files = hashed.tree
    ? hashed.tree.map(({ relpath, md5 }) => ({ path: join(path, relpath), oid: md5 }))
    : [{ path, oid: hashed.hash.value }];
  const absent = await store.verifyAll(
    files.map((file) => file.oid),
    options,
  );
  const queue = files
    .filter(({ oid }) => absent.has(oid))
    .map((file) => ({ path: file.path, size: sizeOf(file.path), expected: file.oid }));
  await saveFiles(store, queue, options);
  if (hashed.tree) store.writeTree(hashed.hash.value, hashed.tree);
}

function collect(
  store: Store,
  result: StoreJobResult,
  indices: readonly number[],
  files: readonly FileToStore[],
  results: string[],
  present: Map<string, string>,
): void {
  for (const [at, index] of indices.entries()) {
    const hash = result.hashes[at]!;
    const object = stampOf(result.objects, at);
    if (object) store.remember(hash, object);
    else present.set(hash, files[index]!.path);
    results[index] = hash;
  }
}

async function saveLarge(
  store: Store,
  file: FileToStore,
  options: WorkOptions,
  present: Map<string, string>,
): Promise<string> {
  const { path, expected } = file;
  const target = { name: store.hashName, expected, store: store.folder, scratch: store.scratchFor(store.folder) };
  const result = await storeLargeFile(path, target, sharedTeam(), options);
  if ('failure' in result) throw explainFailure('save', result.failure);
  if (result.object) store.remember(result.hash, result.object);
  else present.set(result.hash, path);
  options.onFiles?.(1);
  return result.hash;
}

// There were objects of these hashes already: make sure that they are good, or put the files' bytes in their place.
async function ensure(store: Store, present: ReadonlyMap<string, string>): Promise<void> {
  if (present.size === 0) return;
  const absent = await store.verifyAll([...present.keys()]);
  const queue = [...absent].map((hash) => {
    const path = present.get(hash)!;
    return { path, size: sizeOf(path), expected: hash };
  });
  if (queue.length > 0) await saveFiles(store, queue);
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
