import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

export interface AtomicWriteOptions {
  /** Flush to the disk before the rename: for small files that name others. */
  readonly flush?: boolean;
  readonly mode?: number;
}

/** Path for a new file beside `path`, which nothing else uses. */
export function temporaryBeside(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
}

/** Removes an unfinished file; what fails here must not hide what failed before. */
export function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // its folder is no folder, or may not be written
  }
}

/** Replaces `path` whole or not at all: written beside, then renamed; what was there stays when anything fails. */
export function writeFileAtomic(path: string, content: string | Uint8Array, options: AtomicWriteOptions = {}): void {
  const temporary = temporaryBeside(path);
  try {
    const file = openSync(temporary, 'wx', options.mode ?? 0o666);
    try {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      for (let written = 0; written < bytes.length;) written += writeSync(file, bytes, written);
      if (options.flush) fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    discard(temporary);
    throw error;
  }
}
