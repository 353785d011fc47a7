import * as crypto from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { foldNewlines } from './dos2unix.js';
import type { HashName } from '../cache/oid.js';

/** Bytes read at once. DVC 2 judges text by the chunk, so for its hash this number is part of the format. */
export const CHUNK_BYTES = 1 << 20;
const SLICE_CHUNKS = 16; // how much is hashed before timers and signals get their turn

let chunk: Buffer | undefined;

/** A buffer of CHUNK_BYTES that every synchronous reader in this thread shares. */
export function sharedChunk(): Buffer {
  chunk ??= Buffer.allocUnsafeSlow(CHUNK_BYTES);
  return chunk;
}

/** md5 of bytes that are in memory, as hex. */
export function md5(bytes: Uint8Array): string {
  // The one-shot form (Node 20.12) takes two thirds of the time for small files.
  return crypto.hash ? crypto.hash('md5', bytes, 'hex') : crypto.createHash('md5').update(bytes).digest('hex');
}

/** A hash that is fed by chunks of CHUNK_BYTES (the last one shorter). */
export interface ChunkHash {
  update(bytes: Uint8Array): void;
  digest(): string;
}

/** Starts a hash of the given kind. */
export function startHash(name: HashName): ChunkHash {
  const hash = crypto.createHash('md5');
  return {
    update: (bytes) => void hash.update(name === 'md5' ? bytes : foldNewlines(bytes)),
    digest: () => hash.digest('hex'),
  };
}

/**
 * Fills `buffer` from the file as far as it goes; returns how many bytes there were. At `size`, the file is taken to end:
 * one call less for each small file. Should it have grown, its stamp tells.
 */
export function readFully(file: number, buffer: Buffer, size = Infinity): number {
  let filled = 0;
  while (filled < buffer.length && filled !== size) {
    const count = readSync(file, buffer, filled, buffer.length - filled, null);
    if (count === 0) break;
    filled += count;
  }
  return filled;
}

/** The hash of an open file's bytes from where it stands. */
export function hashDescriptor(file: number, name: HashName, size?: number): string {
  const buffer = sharedChunk();
  const first = readFully(file, buffer, size);
  if (first < buffer.length) {
    const bytes = buffer.subarray(0, first);
    return md5(name === 'md5' ? bytes : foldNewlines(bytes));
  }
  const hash = startHash(name);
  for (let count = first; count > 0; count = readFully(file, buffer)) hash.update(buffer.subarray(0, count));
  return hash.digest();
}

/** The hash of a file's bytes. */
export function hashFile(path: string, name: HashName = 'md5'): string {
  const file = openSync(path, 'r');
  try {
    return hashDescriptor(file, name);
  } finally {
    closeSync(file);
  }
}

export interface SlowHashOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onBytes?: ((count: number) => void) | undefined;
}

/** The hash of a large file on the main thread: signals and timers get their turn between slices. */
export async function hashLargeFile(path: string, name: HashName, options: SlowHashOptions = {}): Promise<string> {
  const file = openSync(path, 'r');
  try {
    const hash = startHash(name);
    const buffer = Buffer.allocUnsafeSlow(Math.min(CHUNK_BYTES, Math.max(1, fstatSync(file).size)));
    for (let chunks = 1; ; chunks += 1) {
      const count = readFully(file, buffer);
      if (count === 0) return hash.digest();
      hash.update(buffer.subarray(0, count));
      options.onBytes?.(count);
      if (chunks % SLICE_CHUNKS === 0) await setImmediate();
      options.signal?.throwIfAborted();
    }
  } finally {
    closeSync(file);
  }
}
