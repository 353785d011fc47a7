import { closeSync, fchmodSync, fstatSync, lstatSync, openSync, rmSync, writeSync, type Stats } from 'node:fs';
import type { HashName } from '../cache/oid.js';
import { systemCode } from '../errors.js';
import { failureAt, type JobFailure } from './failure.js';
import { md5, readFully, sharedChunk, startHash } from './hash.js';
import { foldNewlines } from './dos2unix.js';
import { moveIntoPlace, OBJECT_MODE, objectName } from './objects.js';
import { scratchPath } from './scratch.js';
import { allocateStamps, putStamp, type Stamps } from './stamps.js';

/** Takes files into a store: each is read once, and written if the store has no object of its hash. */
export interface StoreJob {
  readonly kind: 'store';
  readonly paths: readonly string[];
  readonly sizes: readonly number[];
  /** The hash that each must have, since it is in use already; empty: whatever it is. */
  readonly expected: readonly string[];
  readonly name: HashName;
  /** Folder of the store: objects are `ab/cdef…` below it. */
  readonly store: string;
  /** The store holds next to nothing: write without asking whether it has an object. */
  readonly isNew: boolean;
  /** Folder for unfinished files, on the store's file system. */
  readonly scratch: string;
  /** A folder in it that is laid out as the store and will be moved there; objects are written to their place in it. */
  readonly stage: string | undefined;
}

export interface StoreJobResult {
  readonly hashes: readonly string[];
  /** Of the objects that were written; none where there was one. */
  readonly objects: Stamps;
  readonly failures: readonly JobFailure[];
}

/** Runs the job in this thread; ends at the first failure. */
export function runStoreJob(job: StoreJob): StoreJobResult {
  const { paths, sizes, expected } = job;
  const hashes: string[] = [];
  const objects = allocateStamps(paths.length);
  const failures: JobFailure[] = [];
  for (const [index, path] of paths.entries()) {
    try {
      const { hash, object } = storeFile(path, sizes[index]!, expected[index]!, job);
      hashes.push(hash);
      if (object) putStamp(objects, index, object);
    } catch (error) {
      failures.push(error instanceof ChangedError ? error.failure : failureAt(path, error));
      break;
    }
  }
  return { hashes, objects, failures };
}

interface StoredFile {
  readonly hash: string;
  readonly object: Stats | undefined;
}

function storeFile(path: string, size: number, expected: string, job: StoreJob): StoredFile {
  const file = openSync(path, 'r');
  try {
    const buffer = sharedChunk();
    const count = readFully(file, buffer, size);
    if (count === buffer.length) return storeStream(file, buffer, path, expected, job);
    const bytes = buffer.subarray(0, count);
    const hash = md5(job.name === 'md5' ? bytes : foldNewlines(bytes));
    requireHash(hash, expected, path);
    if (hasObject(hash, job)) return { hash, object: undefined };
    return {
      hash,
      object: job.stage === undefined ? writeObject(job, hash, bytes) : stageObject(job.stage, hash, bytes),
    };
  } finally {
    closeSync(file);
  }
}

// Larger than a chunk: the hash is known only at the end, so the bytes are written as they come.
function storeStream(file: number, buffer: Buffer, path: string, expected: string, job: StoreJob): StoredFile {
  const hash = startHash(job.name);
  const scratch = scratchPath(job.scratch);
  const target = openSync(scratch, 'wx', OBJECT_MODE);
  try {
    let object: Stats;
    try {
      for (let count = buffer.length; count > 0; count = readFully(file, buffer)) {
        hash.update(buffer.subarray(0, count));
        writeWhole(target, buffer.subarray(0, count));
      }
      object = finish(target);
    } finally {
      closeSync(target);
    }
    const value = hash.digest();
    requireHash(value, expected, path);
    const isThere = hasObject(value, job);
    if (isThere) rmSync(scratch);
    else moveIntoPlace(scratch, `${job.store}/${objectName(value)}`);
    return { hash: value, object: isThere ? undefined : object };
  } catch (error) {
    rmSync(scratch, { force: true });
    throw error;
  }
}

function writeObject(job: StoreJob, hash: string, bytes: Uint8Array): Stats {
  const scratch = scratchPath(job.scratch);
  try {
    const stats = writeFile(scratch, bytes);
    moveIntoPlace(scratch, `${job.store}/${objectName(hash)}`);
    return stats;
  } catch (error) {
    rmSync(scratch, { force: true });
    throw error;
  }
}

/** Undefined when a file of the same content was there before, perhaps in another thread. */
function stageObject(stage: string, hash: string, bytes: Uint8Array): Stats | undefined {
  const path = `${stage}/${objectName(hash)}`;
  try {
    return writeFile(path, bytes);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return undefined;
    rmSync(path, { force: true });
    throw error;
  }
}

function writeFile(path: string, bytes: Uint8Array): Stats {
  const file = openSync(path, 'wx', OBJECT_MODE);
  try {
    writeWhole(file, bytes);
    return finish(file);
  } finally {
    closeSync(file);
  }
}

function finish(file: number): Stats {
  const stats = fstatSync(file);
  if ((stats.mode & 0o777) !== OBJECT_MODE) fchmodSync(file, OBJECT_MODE); // a strict umask
  return stats;
}

// What this thread came across in this run: many files may have the same content.
const MAX_SEEN = 50_000;
const seen = { scratch: '', hashes: new Set<string>() };

function hasObject(hash: string, job: StoreJob): boolean {
  if (seen.scratch !== job.scratch || seen.hashes.size > MAX_SEEN) {
    seen.scratch = job.scratch;
    seen.hashes.clear();
  }
  const isFirst = !seen.hashes.has(hash);
  seen.hashes.add(hash);
  if (isFirst && job.isNew) return false;
  return lstatSync(`${job.stage ?? job.store}/${objectName(hash)}`, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Writes all of `bytes`, however many calls it takes. */
export function writeWhole(file: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
}

class ChangedError extends Error {
  readonly failure: JobFailure;

  constructor(path: string) {
    super('it changed while it was being saved');
    this.failure = { path, code: 'CHANGED', message: this.message };
  }
}

function requireHash(found: string, expected: string, path: string): void {
  if (expected !== '' && found !== expected) throw new ChangedError(path);
}
