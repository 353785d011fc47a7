import { systemCode, UserError } from '../errors.js';
import { discard } from '../formats/atomic-write.js';
import type { Logger } from '../log.js';
import type { Store } from '../cache/store.js';
import { objectKey } from '../cache/store.js';
import { isDirectoryOid } from '../cache/oid.js';
import { MissingObject, type Remote } from './remote.js';
import { retry } from './retry.js';

export interface TransferContext {
  readonly store: Store;
  readonly remote: Remote;
  readonly log: Logger;
  readonly signal: AbortSignal;
  /** How many at once; the remote's own number when absent. */
  readonly jobs?: number | undefined;
}

export interface FetchResult {
  readonly fetched: number;
  readonly bytes: number;
  /** Objects that the remote does not hold. */
  readonly missing: readonly string[];
}

/**
 * Brings objects into the cache, directories with all their files (`onlyListed`: without them); what arrives is checked
 * against its name.
 */
export async function fetchObjects(
  context: TransferContext,
  oids: readonly string[],
  { onlyListed = false }: { readonly onlyListed?: boolean } = {},
): Promise<FetchResult> {
  const { store } = context;
  const tops = oids.filter((oid) => !store.has(oid));
  const first = await fetchAll(context, tops);
  if (onlyListed) return first;
  const files = new Set<string>();
  for (const oid of oids) {
    if (!isDirectoryOid(oid) || !store.has(oid)) continue;
    for (const { md5 } of store.readTree(oid)) if (!store.has(md5)) files.add(md5);
  }
  const second = await fetchAll(context, [...files]);
  return {
    fetched: first.fetched + second.fetched,
    bytes: first.bytes + second.bytes,
    missing: [...first.missing, ...second.missing],
  };
}

async function fetchAll(context: TransferContext, oids: readonly string[]): Promise<FetchResult> {
  const { store, remote, signal } = context;
  const missing: string[] = [];
  let fetched = 0;
  let bytes = 0;
  await inParallel([...new Set(oids)], context.jobs ?? remote.jobs, async (oid) => {
    const temporary = store.unfinished();
    try {
      await retry(
        async () => {
          await remote.download(objectKey(oid, store.hashName), temporary, {
            signal,
            onBytes: (count) => (bytes += count),
          });
          store.adopt(temporary, oid);
        },
        { signal, tries: 3, canRetry: isTransient },
      );
      fetched += 1;
      context.log.progress(`fetching from ${remote.name}: ${fetched} of ${oids.length}, ${megabytes(bytes)}`);
    } catch (error) {
      discard(temporary);
      if (!(error instanceof MissingObject)) throw error;
      missing.push(oid);
    }
  });
  context.log.progress('');
  return { fetched, bytes, missing };
}

export interface PushResult {
  readonly pushed: number;
  readonly bytes: number;
}

/** Sends objects, directories with all their files, that the remote lacks. */
export async function pushObjects(context: TransferContext, oids: readonly string[]): Promise<PushResult> {
  const { store } = context;
  const files = new Set<string>();
  const directories = new Set<string>();
  for (const oid of oids) {
    if (!isDirectoryOid(oid)) files.add(oid);
    else {
      directories.add(oid);
      for (const { md5 } of store.findTree(oid) ?? []) files.add(md5);
    }
  }
  return pushExactly(context, [...files], [...directories]);
}

/** Sends just these objects; a directory object goes last, since it stands for its files being there. */
export async function pushExactly(
  context: TransferContext,
  files: readonly string[],
  directories: readonly string[],
): Promise<PushResult> {
  const first = await pushAll(context, files);
  const second = await pushAll(context, directories);
  return { pushed: first.pushed + second.pushed, bytes: first.bytes + second.bytes };
}

async function pushAll(context: TransferContext, oids: readonly string[]): Promise<PushResult> {
  const { store, remote, signal } = context;
  const keyOf = (oid: string): string => objectKey(oid, store.hashName);
  const present = await remote.exists(oids.map(keyOf), { signal });
  const absent = oids.filter((oid) => !present.has(keyOf(oid)));
  // What is handed on is checked first: a damaged object would be restored wherever it is pulled.
  const nowhere = [...(await store.verifyAll(absent, { signal }))];
  if (nowhere.length > 0) {
    const what = nowhere.length === 1 ? `object "${nowhere[0]}" is` : `${nowhere.length} objects are`;
    throw new UserError('cache', `Cannot push: ${what} in neither the cache nor remote "${remote.name}"`, {
      exitCode: 1,
      hint: 'Pull what is missing from another remote, or run the stage that makes it',
    });
  }
  let pushed = 0;
  let bytes = 0;
  await inParallel(absent, context.jobs ?? remote.jobs, async (oid) => {
    await remote.upload(store.path(oid), keyOf(oid), {
      signal,
      onBytes: (count) => (bytes += count),
    });
    pushed += 1;
    context.log.progress(`pushing to ${remote.name}: ${pushed} of ${absent.length}, ${megabytes(bytes)}`);
  });
  context.log.progress('');
  return { pushed, bytes };
}

/** Runs `work` on every item, at most `limit` at once; the first failure ends it. */
export async function inParallel<T>(
  items: readonly T[],
  limit: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  let next = 0;
  let failed = false;
  const lane = async (): Promise<void> => {
    while (next < items.length && !failed) {
      const item = items[next] as T;
      next += 1;
      try {
        await work(item);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, lane));
}

/** Bytes as people read them. */
export function megabytes(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

function isTransient(error: unknown): boolean {
  if (error instanceof MissingObject || error instanceof UserError) return false;
  return ['ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'].includes(systemCode(error) ?? '');
}
