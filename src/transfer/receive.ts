import { createHash, type Hash } from 'node:crypto';
import { closeSync, openSync, writeFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { hashLargeFile, md5 as md5Of } from '../bulk/hash.js';
import { OBJECT_MODE } from '../bulk/objects.js';
import { writeWhole } from '../bulk/store-job.js';
import type { HashName } from '../cache/oid.js';
import { networkCause, RemoteFailure } from '../remote/failure.js';
import { inParallel } from '../remote/parallel.js';
import { PartialFile } from './partial.js';
import { ChangedObject, type OpenObject, type Remote } from '../remote/remote.js';
import { retry } from '../remote/retry.js';

/** Asked for at first, and in each part of a large object. */
export const PART_BYTES = 16 << 20;
const SMALL_BYTES = 1 << 20;
const PARALLEL_PARTS = 4;

export interface ReceiveOptions {
  /** The hash to make of the bytes. */
  readonly hashName: HashName;
  /** Folder for parts of large objects, so that a later run goes on where this one was broken off. */
  readonly partialFolder: string;
  readonly signal?: AbortSignal | undefined;
  readonly onBytes?: ((count: number) => void) | undefined;
}

/** What has arrived: a read-only file. */
export interface Arrival {
  readonly path: string;
  readonly hash: string;
  readonly bytes: number;
}

/**
 * Brings an object into a new file and hashes it on the way. A connection that breaks is taken up where it broke; large
 * objects come in parts, some at once. The caller compares the hash: nothing here is to be believed before that.
 */
export async function receiveObject(
  remote: Remote,
  key: string,
  path: string,
  options: ReceiveOptions,
): Promise<Arrival> {
  const { signal } = options;
  const range = { first: 0, last: PART_BYTES - 1 };
  const opened = await retry(() => remote.open(key, { range, signal }), { ...remote.policy, signal });
  const { size, first } = opened;
  if (size !== undefined && size <= SMALL_BYTES) return receiveSmall(remote, key, path, opened, size, options);
  const isPart = size !== undefined && size > PART_BYTES && first === 0 && opened.tag !== undefined;
  return isPart ? receiveParts(remote, key, opened, size, options) : receiveStream(remote, key, path, opened, options);
}

async function receiveSmall(
  remote: Remote,
  key: string,
  path: string,
  opened: OpenObject,
  size: number,
  options: ReceiveOptions,
): Promise<Arrival> {
  const bytes = Buffer.allocUnsafe(size);
  await readRange(
    remote,
    key,
    { opened, first: 0, last: size - 1, options },
    (chunk, at) => void chunk.copy(bytes, at),
  );
  writeFileSync(path, bytes, { flag: 'wx', mode: OBJECT_MODE });
  const hash =
    options.hashName === 'md5' ? md5Of(bytes) : await hashLargeFile(path, options.hashName, { signal: options.signal });
  return { path, hash, bytes: size };
}

// One after the other: the size is not known, or not large, or the server has no tag that vouches for its parts.
async function receiveStream(
  remote: Remote,
  key: string,
  path: string,
  opened: OpenObject,
  options: ReceiveOptions,
): Promise<Arrival> {
  const hash: Hash = createHash('md5');
  const file = openSync(path, 'wx', OBJECT_MODE);
  let bytes = 0;
  try {
    const last = opened.size === undefined ? Number.POSITIVE_INFINITY : opened.size - 1;
    await readRange(remote, key, { opened, first: 0, last, options }, (chunk) => {
      writeWhole(file, chunk);
      hash.update(chunk);
      bytes += chunk.length;
    });
  } finally {
    closeSync(file);
  }
  return {
    path,
    hash:
      options.hashName === 'md5'
        ? hash.digest('hex')
        : await hashLargeFile(path, options.hashName, { signal: options.signal }),
    bytes,
  };
}

async function receiveParts(
  remote: Remote,
  key: string,
  opened: OpenObject,
  size: number,
  options: ReceiveOptions,
): Promise<Arrival> {
  const { partialFolder, onBytes } = options;
  const tag = opened.tag ?? '';
  const count = Math.ceil(size / PART_BYTES);
  const partial = PartialFile.open(partialFolder, { url: `${remote.url} ${key}`, size, tag, partBytes: PART_BYTES });
  try {
    const absent = Array.from({ length: count }, (_, index) => index).filter((index) => !partial.has(index));
    if (absent[0] !== 0) opened.body.destroy();
    onBytes?.(partial.bytes);
    await inParallel(absent, PARALLEL_PARTS, async (index) => {
      const first = index * PART_BYTES;
      const last = Math.min(size, first + PART_BYTES) - 1;
      const start = index === 0 ? { opened } : { tag };
      await readRange(remote, key, { ...start, first, last, options }, (chunk, at) => partial.write(chunk, at));
      partial.finish(index);
    });
  } catch (error) {
    if (error instanceof ChangedObject) partial.discard();
    throw error;
  } finally {
    partial.close();
  }
  const path = partial.take();
  return { path, hash: await hashLargeFile(path, options.hashName, { signal: options.signal }), bytes: size };
}

interface Range {
  /** A request that was sent already. */
  readonly opened?: OpenObject;
  readonly tag?: string;
  readonly first: number;
  /** Infinity: to the end, wherever that is. */
  readonly last: number;
  readonly options: ReceiveOptions;
}

/** Reads from `first` to `last`, taken up where it broke as long as it comes on. */
async function readRange(
  remote: Remote,
  key: string,
  range: Range,
  take: (chunk: Buffer, at: number) => void,
): Promise<void> {
  const { first, last, options } = range;
  const { signal, onBytes } = options;
  const tag = range.opened?.tag ?? range.tag;
  let next = first;
  let begun = range.opened;
  const isWanting = (): boolean => next <= last;
  if (!isWanting()) {
    begun?.body.destroy();
    return;
  }
  let asked = PART_BYTES - 1; // of a request that was sent already
  await retry(
    async () => {
      while (isWanting()) {
        const opened =
          begun ?? (await remote.open(key, { range: { first: next, last: (asked = endOf(last)) }, tag, signal }));
        begun = undefined;
        const before = next;
        let at = opened.first;
        try {
          await readBody(opened.body, (piece) => {
            signal?.throwIfAborted();
            const skipped = Math.max(0, next - at); // a server that does not know ranges begins at the start
            const chunk = piece.subarray(skipped, skipped + (last + 1 - next));
            at += piece.length;
            if (chunk.length > 0) {
              take(chunk, next);
              next += chunk.length;
              onBytes?.(chunk.length);
            }
            return isWanting(); // and goes on to the end
          });
        } catch (error) {
          throw explainBreak(error, remote, key, signal);
        }
        // Without a length, the end of the answer is the end of the object; if it is not, the hash shows.
        if (!Number.isFinite(last)) return;
        const isWhole = next > before && next > Math.min(last, asked);
        if (!isWhole) throw brokeOff(remote, key, next);
      }
    },
    { ...remote.policy, signal, progress: () => next },
  );
}

// By events: an iterator's promises take longer than all the rest for small objects. `take` says whether more is wanted.
function readBody(body: Readable, take: (piece: Buffer) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    let isWanted = true;
    const stop = (end: () => void): void => {
      body.destroy();
      end();
    };
    body.on('data', (piece: Buffer) => {
      if (!isWanted) return stop(resolve);
      try {
        isWanted = take(piece);
      } catch (error) {
        stop(() => reject(error));
      }
    });
    body.once('end', resolve);
    body.once('error', reject);
    body.once('close', () => reject(Object.assign(new Error('closed'), { code: 'ERR_STREAM_PREMATURE_CLOSE' })));
  });
}

function endOf(last: number): number {
  return Math.min(last, Number.MAX_SAFE_INTEGER);
}

function brokeOff({ name, url }: Remote, key: string, next: number): RemoteFailure {
  const message = `Cannot download "${key}" from remote "${name}" (${url}): the answer broke off after ${next} bytes`;
  return new RemoteFailure(message, { canPass: true, hint: 'Run it again later: what has arrived stays' });
}

function explainBreak(error: unknown, remote: Remote, key: string, signal: AbortSignal | undefined): unknown {
  if (signal?.aborted) return signal.reason;
  const cause = networkCause(error);
  if (!cause) return error;
  return new RemoteFailure(`Cannot download "${key}" from remote "${remote.name}" (${remote.url}): ${cause.found}`, {
    cause: error,
    canPass: cause.canPass,
    ...(cause.hint === undefined ? {} : { hint: cause.hint }),
  });
}
