import { closeSync, fstatSync, openSync } from 'node:fs';
import type { HashName } from '../cache/oid.js';
import { failureAt, type JobFailure } from './failure.js';
import { hashDescriptor } from './hash.js';
import { allocateStamps, putStamp, type Stamps } from './stamps.js';

/** Hashes files, and does nothing to them. */
export interface HashJob {
  readonly kind: 'hash';
  readonly paths: readonly string[];
  readonly name: HashName;
}

export interface HashJobResult {
  /** One for each path; empty where it could not be read. */
  readonly hashes: readonly string[];
  /** Taken before the bytes were read. */
  readonly stamps: Stamps;
  readonly failures: readonly JobFailure[];
}

/** Runs the job in this thread. */
export function runHashJob({ paths, name }: HashJob): HashJobResult {
  const hashes: string[] = [];
  const failures: JobFailure[] = [];
  const stamps = allocateStamps(paths.length);
  for (const [index, path] of paths.entries()) {
    hashes.push('');
    try {
      const file = openSync(path, 'r');
      try {
        putStamp(stamps, index, fstatSync(file));
        hashes[index] = hashDescriptor(file, name);
      } finally {
        closeSync(file);
      }
    } catch (error) {
      failures.push(failureAt(path, error));
    }
  }
  return { hashes, stamps, failures };
}
