import { closeSync, constants, copyFileSync, chmodSync, lstatSync, openSync, rmSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { systemCode } from '../errors.js';
import type { HashName } from '../cache/oid.js';
import { failureAt, type JobFailure } from './failure.js';
import { CHUNK_BYTES, hashLargeFile, readFully, startHash, type SlowHashOptions } from './hash.js';
import { moveIntoPlace, OBJECT_MODE, objectName } from './objects.js';
import { scratchPath } from './scratch.js';
import { writeWhole } from './store-job.js';
import type { Team } from './team.js';

const SLOTS = 8;
const SLOT_BYTES = CHUNK_BYTES;
const SLICE_CHUNKS = 16;
const WAIT_MS = 50;

// Indices into the control words that both threads share; after them, the length of each slot.
const FILLED = 0;
const WRITTEN = 1;
const STATE = 2;
const LENGTHS = 3;
const RUNNING = 0;
const FINISHED = 1;
const FAILED = 2;

/** Writes a file from a ring of chunks that another thread fills. */
export interface WriteJob {
  readonly kind: 'write';
  readonly path: string;
  readonly ring: SharedArrayBuffer;
  readonly control: SharedArrayBuffer;
}

export interface WriteJobResult {
  readonly failures: readonly JobFailure[];
}

/** Runs the job in this thread, until the other one says that it is finished. */
export function runWriteJob({ path, ring, control }: WriteJob): WriteJobResult {
  const words = new Int32Array(control);
  const slots = Buffer.from(ring);
  try {
    const file = openSync(path, 'wx', OBJECT_MODE);
    try {
      for (let written = 0; ; written += 1) {
        while (Atomics.load(words, FILLED) === written) {
          if (Atomics.load(words, STATE) !== RUNNING && Atomics.load(words, FILLED) === written)
            return { failures: [] };
          Atomics.wait(words, FILLED, written, WAIT_MS);
        }
        const slot = written % SLOTS;
        writeWhole(file, slots.subarray(slot * SLOT_BYTES, slot * SLOT_BYTES + words[LENGTHS + slot]!));
        Atomics.store(words, WRITTEN, written + 1);
        Atomics.notify(words, WRITTEN);
      }
    } finally {
      closeSync(file);
    }
  } catch (error) {
    Atomics.store(words, STATE, FAILED);
    Atomics.notify(words, WRITTEN);
    return { failures: [failureAt(path, error)] };
  }
}

export interface LargeStore {
  readonly name: HashName;
  /** The hash it must have; empty: whatever it is. */
  readonly expected: string;
  readonly store: string;
  readonly scratch: string;
}

/** What became of a large file. */
export type LargeResult =
  { readonly hash: string; readonly object: Stats | undefined } | { readonly failure: JobFailure };

/**
 * Takes one large file into a store: hashed here while a worker writes, so that it takes hardly longer than hashing
 * alone, in bounded memory. What is hashed is what is written. Where the file system can share blocks, it does.
 */
export async function storeLargeFile(
  path: string,
  target: LargeStore,
  team: Team,
  options: SlowHashOptions = {},
): Promise<LargeResult> {
  const scratch = scratchPath(target.scratch);
  try {
    const found = clone(path, scratch)
      ? { hash: await hashLargeFile(scratch, target.name, options) }
      : await copyAndHash(path, scratch, target.name, team, options);
    if ('failure' in found) return found;
    if (target.expected !== '' && found.hash !== target.expected) {
      return { failure: { path, code: 'CHANGED', message: 'it changed while it was being saved' } };
    }
    const place = join(target.store, objectName(found.hash));
    if (lstatSync(place, { throwIfNoEntry: false })?.isFile()) return { ...found, object: undefined };
    chmodSync(scratch, OBJECT_MODE);
    moveIntoPlace(scratch, place);
    return { ...found, object: lstatSync(place) };
  } catch (error) {
    if (options.signal?.aborted) throw error;
    return { failure: failureAt(path, error) };
  } finally {
    rmSync(scratch, { force: true });
  }
}

function clone(path: string, scratch: string): boolean {
  try {
    copyFileSync(path, scratch, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE_FORCE);
    return true;
  } catch (error) {
    if (['ENOENT', 'EACCES', 'ENOSPC'].includes(systemCode(error) ?? '')) throw error;
    return false;
  }
}

async function copyAndHash(
  path: string,
  scratch: string,
  name: HashName,
  team: Team,
  options: SlowHashOptions,
): Promise<{ hash: string } | { failure: JobFailure }> {
  const file = openSync(path, 'r');
  const control = new SharedArrayBuffer((LENGTHS + SLOTS) * Int32Array.BYTES_PER_ELEMENT);
  const words = new Int32Array(control);
  const ring = new SharedArrayBuffer(SLOTS * SLOT_BYTES);
  const slots = Buffer.from(ring);
  const writing = team.send({ kind: 'write', path: scratch, ring, control });
  try {
    const hash = startHash(name);
    for (let filled = 0; Atomics.load(words, STATE) === RUNNING; filled += 1) {
      const slot = filled % SLOTS;
      const bytes = slots.subarray(slot * SLOT_BYTES, (slot + 1) * SLOT_BYTES);
      await waitForRoom(words, filled);
      const count = readFully(file, bytes);
      if (count === 0) break;
      words[LENGTHS + slot] = count;
      Atomics.store(words, FILLED, filled + 1);
      Atomics.notify(words, FILLED);
      hash.update(bytes.subarray(0, count)); // the slot is written meanwhile
      options.onBytes?.(count);
      if (filled % SLICE_CHUNKS === 0) await setImmediate();
      options.signal?.throwIfAborted();
    }
    Atomics.compareExchange(words, STATE, RUNNING, FINISHED);
    Atomics.notify(words, FILLED);
    const [failure] = (await writing).failures;
    return failure ? { failure: { ...failure, path } } : { hash: hash.digest() };
  } finally {
    Atomics.compareExchange(words, STATE, RUNNING, FINISHED);
    Atomics.notify(words, FILLED);
    await writing.catch(() => {}); // stopped with the rest
    closeSync(file);
  }
}

async function waitForRoom(words: Int32Array, filled: number): Promise<void> {
  while (filled - Atomics.load(words, WRITTEN) >= SLOTS && Atomics.load(words, STATE) === RUNNING) {
    Atomics.wait(words, WRITTEN, Atomics.load(words, WRITTEN), WAIT_MS);
    await setImmediate();
  }
}
