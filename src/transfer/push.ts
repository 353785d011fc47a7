import { isDirectoryOid } from '../cache/oid.js';
import { objectFolder, objectKey } from '../cache/store.js';
import { inParallel } from '../remote/parallel.js';
import { chosenFiles, type NamedObject, type TransferContext, type TransferItem } from './context.js';
import { copyObjects } from './copies.js';
import { TransferProgress } from './progress.js';

export interface PushResult {
  readonly pushed: number;
  readonly bytes: number;
  /** Objects that are in neither the cache nor the remote, or damaged in the cache. */
  readonly missing: readonly NamedObject[];
}

/**
 * Sends objects that the remote lacks, directories with their files. A directory object goes last, and only when all its
 * files are there, since it stands for them. Only bytes that were checked are sent.
 */
export async function pushObjects(context: TransferContext, items: readonly TransferItem[]): Promise<PushResult> {
  const { store, remote, signal, jobs } = context;
  const files = new Map<string, string>();
  const directories = new Map<string, { readonly shown: string; readonly files: string[] | undefined }>();
  for (const item of items) {
    const { oid, shown } = item;
    if (!isDirectoryOid(oid)) {
      files.set(oid, shown);
      continue;
    }
    const known = directories.get(oid);
    const tree = known && !known.files ? undefined : store.findTree(oid);
    const chosen = tree && chosenFiles(item, tree);
    for (const { md5, relpath } of chosen ?? []) if (!files.has(md5)) files.set(md5, `${shown}/${relpath}`);
    const oids = chosen?.map(({ md5 }) => md5);
    directories.set(oid, { shown, files: oids && [...(known?.files ?? []), ...oids] });
  }
  const keyOf = (oid: string): string => objectKey(oid, store.hashName);
  const present = await remote.exists([...files.keys(), ...directories.keys()].map(keyOf), { signal, jobs });
  const absent = new Map([...files].filter(([oid]) => !present.has(keyOf(oid))));
  const first = await sendAll(context, absent);
  const lost = new Set(first.missing.map(({ oid }) => oid));
  const complete = new Map<string, string>();
  const missing = [...first.missing];
  for (const [oid, { shown, files: contents }] of directories) {
    if (present.has(keyOf(oid))) continue;
    if (!contents) missing.push({ oid, shown });
    else if (!contents.some((file) => lost.has(file))) complete.set(oid, shown);
  }
  const second = await sendAll(context, complete);
  return {
    pushed: first.pushed + second.pushed,
    bytes: first.bytes + second.bytes,
    missing: [...missing, ...second.missing],
  };
}

/** Objects by oid, with the path each belongs to. */
type NamedObjects = ReadonlyMap<string, string>;

async function sendAll(context: TransferContext, objects: NamedObjects): Promise<PushResult> {
  if (objects.size === 0) return { pushed: 0, bytes: 0, missing: [] };
  const { remote, log } = context;
  const progress = new TransferProgress(log, `Pushing to ${remote.name}`, objects.size);
  try {
    const { folder } = remote;
    return folder === undefined
      ? await uploadAll(context, objects, progress)
      : await copyAll(context, folder, objects, progress);
  } finally {
    progress.end();
  }
}

async function copyAll(
  { store, signal }: TransferContext,
  folder: string,
  objects: NamedObjects,
  progress: TransferProgress,
): Promise<PushResult> {
  const oids = [...objects.keys()];
  const copies = {
    oids,
    from: store.folder,
    to: objectFolder(folder, store.hashName),
    // The list of a directory is JSON: its name is the hash of its very bytes in DVC 2, too.
    name: oids.some(isDirectoryOid) ? 'md5' : store.hashName,
    known: store.knownStamps(oids),
    scratch: store.scratchFor(folder),
  } as const;
  const outcome = await copyObjects('push', copies, { signal, onFiles: progress.onObjects });
  for (const [oid, stamp] of outcome.checked) if (outcome.copied.has(oid)) store.remember(oid, stamp);
  for (const oid of outcome.damaged) store.remove(oid);
  const lost = [...outcome.missing, ...outcome.damaged];
  return {
    pushed: outcome.copied.size,
    bytes: outcome.bytes,
    missing: lost.map((oid) => ({ oid, shown: objects.get(oid) ?? '' })),
  };
}

async function uploadAll(
  { store, remote, signal, jobs }: TransferContext,
  objects: NamedObjects,
  progress: TransferProgress,
): Promise<PushResult> {
  const absent = await store.verifyAll([...objects.keys()], { signal });
  const ready = [...objects.keys()].filter((oid) => !absent.has(oid));
  await inParallel(ready, jobs ?? remote.jobs, async (oid) => {
    const isRaw = store.hashName === 'md5' || isDirectoryOid(oid);
    const md5 = isRaw ? oid.slice(0, 32) : undefined;
    const key = objectKey(oid, store.hashName);
    await remote.upload(store.path(oid), key, { signal, onBytes: progress.onBytes, md5, jobs });
    progress.onObjects(1);
  });
  return {
    pushed: ready.length,
    bytes: progress.bytes,
    missing: [...absent].map((oid) => ({ oid, shown: objects.get(oid) ?? '' })),
  };
}
