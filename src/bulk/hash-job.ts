import { closeSync, openSync } from 'node:fs';
import type { HashName } from '../cache/oid.js';
import { failureAt, type JobFailure } from './failure.js';
import { hashDescriptor } from './hash.js';

/** Hashes files, and does nothing to them. */
export interface HashJob {
  readonly kind: 'hash';
  readonly paths: readonly string[];
  readonly sizes: readonly number[];
  readonly name: HashName;
}

export interface HashJobResult {
  /** One for each path; empty where it could not be read. */
  readonly hashes: readonly string[];
  readonly failures: readonly JobFailure[];
}

/** Runs the job in this thread. */
export function runHashJob({ paths, sizes, name }: HashJob): HashJobResult {
  const hashes: string[] = [];
  const failures: JobFailure[] = [];
  for (const [index, path] of paths.entries()) {
    try {
      const file = openSync(path, 'r');
      try {
        hashes.push(hashDescriptor(file, name, sizes[index]));
      } finally {
        closeSync(file);
      }
    } catch (error) {
      failures.push(failureAt(path, error));
      hashes.push('');
    }
  }
  return { hashes, failures };
}
