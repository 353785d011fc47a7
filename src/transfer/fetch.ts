import { readFileSync } from 'node:fs';
import type { Landing } from '../cache/landing.js';
import type { FileStamp } from '../cache/memo.js';
import { isDirectoryOid, type TreeEntry } from '../cache/oid.js';
import { objectFolder, objectKey } from '../cache/store.js';
import { parseTree } from '../cache/tree.js';
import { discard } from '../formats/atomic-write.js';
import { inParallel } from '../remote/parallel.js';
import { MissingObject } from '../remote/remote.js';
import { chosenFiles, type NamedObject, type TransferContext, type TransferItem } from './context.js';
import { copyObjects } from './copies.js';
import { TransferProgress } from './progress.js';
import { receiveObject } from './receive.js';

const DAMAGED_TRIES = 2; // bytes may also be damaged on the way

export interface FetchResult {
  /** Objects that are in the cache now and were not. */
  readonly fetched: number;
  readonly bytes: number;
  /** Those that the remote does not hold. */
  readonly missing: readonly NamedObject[];
  /** Those whose bytes there are not what their name says. */
  readonly damaged: readonly NamedObject[];
}

/**
 * Brings objects into the cache, directories with their files. Nothing enters whose bytes do not hash to its name, and a
 * directory object enters after its files, since it stands for their being there.
 */
export async function fetchObjects(context: TransferContext, items: readonly TransferItem[]): Promise<FetchResult> {
  const { store } = context;
  const tops = new Map<string, string>();
  const files = new Map<string, string>();
  for (const { oid, shown } of items) {
    if (store.has(oid)) continue;
    (isDirectoryOid(oid) ? tops : files).set(oid, shown);
  }
  const { folder } = context.remote;
  const directories = await receiveAll(context, tops, { isHeld: true });
  try {
    const contents = new Map<string, readonly string[]>();
    const landings = new Landings();
    for (const item of items) {
      if (!isDirectoryOid(item.oid)) continue;
      const held = directories.held.get(item.oid);
      const tree =
        held === undefined
          ? store.findTree(item.oid)
          : store.noteTree(item.oid, parseTree(readFileSync(held), item.oid));
      const chosen = chosenFiles(item, tree ?? []);
      if (held !== undefined)
        contents.set(item.oid, [...(contents.get(item.oid) ?? []), ...chosen.map(({ md5 }) => md5)]);
      const absent = store.absent(chosen.map(({ md5 }) => md5));
      if (folder !== undefined && item.landing && chosen.every(({ md5 }) => absent.has(md5)))
        landings.add(item.landing, chosen);
      for (const { md5, relpath } of chosen) {
        if (absent.has(md5) && !files.has(md5)) files.set(md5, `${item.shown}/${relpath}`);
      }
    }
    const arrived =
      folder === undefined ? await receiveAll(context, files) : await copyAll(context, folder, files, landings);
    const absent = new Set([...arrived.missing, ...arrived.damaged].map(({ oid }) => oid));
    let placed = 0;
    for (const [oid, path] of directories.held) {
      if (contents.get(oid)?.some((file) => absent.has(file))) continue;
      store.place(path, oid);
      placed += 1;
    }
    return {
      fetched: placed + arrived.fetched,
      bytes: directories.bytes + arrived.bytes,
      missing: [...directories.missing, ...arrived.missing],
      damaged: [...directories.damaged, ...arrived.damaged],
    };
  } finally {
    for (const path of directories.held.values()) discard(path);
  }
}

/** Brings only the lists of directories into the cache; what the remote does not hold is left out. */
export async function fetchDirectories(context: TransferContext, items: readonly TransferItem[]): Promise<void> {
  const { store } = context;
  const absent = items.filter(({ oid }) => isDirectoryOid(oid) && !store.has(oid));
  await receiveAll(context, new Map(absent.map(({ oid, shown }) => [oid, shown])));
}

/** The folders that are filled while their objects arrive. Those of one transfer have one mode. */
class Landings {
  readonly #ownerOf = new Map<string, Landing>();
  readonly #places = new Map<string, string>();
  #mode: number | undefined;

  add(landing: Landing, entries: readonly TreeEntry[]): void {
    this.#mode ??= landing.mode;
    const isShared = entries.some(({ md5 }) => this.#places.has(md5));
    const places = isShared || landing.mode !== this.#mode ? undefined : landing.prepare(entries);
    for (const [oid, place] of places ?? []) {
      this.#places.set(oid, place);
      this.#ownerOf.set(oid, landing);
    }
  }

  get twins(): { readonly places: ReadonlyMap<string, string>; readonly mode: number } | undefined {
    return this.#mode === undefined || this.#places.size === 0 ? undefined : { places: this.#places, mode: this.#mode };
  }

  note(stamps: ReadonlyMap<string, FileStamp>): void {
    for (const [oid, stamp] of stamps) this.#ownerOf.get(oid)?.note(oid, stamp);
  }
}

/** Objects by oid, with the path each belongs to. */
type NamedObjects = ReadonlyMap<string, string>;

interface Arrivals extends FetchResult {
  /** Where the objects wait that were not put into the cache yet. */
  readonly held: ReadonlyMap<string, string>;
}

async function copyAll(
  { store, remote, log, signal }: TransferContext,
  folder: string,
  objects: NamedObjects,
  landings: Landings,
): Promise<FetchResult> {
  const progress = new TransferProgress(log, `Fetching from ${remote.name}`, objects.size);
  try {
    const copies = {
      oids: [...objects.keys()],
      from: objectFolder(folder, store.hashName),
      to: store.folder,
      name: store.hashName,
      scratch: store.scratchFor(store.folder),
      twins: landings.twins,
    };
    const outcome = await copyObjects('fetch', copies, { signal, onFiles: progress.onObjects });
    for (const [oid, stamp] of outcome.copied) store.remember(oid, stamp);
    landings.note(outcome.twins);
    const named = (oid: string): NamedObject => ({ oid, shown: objects.get(oid) ?? '' });
    return {
      fetched: outcome.copied.size,
      bytes: outcome.bytes,
      missing: outcome.missing.map(named),
      damaged: outcome.damaged.map(named),
    };
  } finally {
    progress.end();
  }
}

async function receiveAll(
  context: TransferContext,
  objects: NamedObjects,
  { isHeld = false }: { readonly isHeld?: boolean } = {},
): Promise<Arrivals> {
  const { store, remote, log } = context;
  const missing: NamedObject[] = [];
  const damaged: NamedObject[] = [];
  const held = new Map<string, string>();
  let fetched = 0;
  let bytes = 0;
  const progress = new TransferProgress(log, `Fetching from ${remote.name}`, objects.size);
  try {
    await inParallel([...objects], context.jobs ?? remote.jobs, async ([oid, shown]) => {
      const arrived = await receive(context, oid, progress);
      if (arrived === 'missing') missing.push({ oid, shown });
      else if (arrived === 'damaged') damaged.push({ oid, shown });
      else {
        if (isHeld) held.set(oid, arrived.path);
        else store.place(arrived.path, oid);
        fetched += 1;
        bytes += arrived.bytes;
      }
      progress.onObjects(1);
    });
  } finally {
    progress.end();
  }
  return { fetched, bytes, missing, damaged, held };
}

async function receive(
  { store, remote, signal }: TransferContext,
  oid: string,
  { onBytes }: TransferProgress,
): Promise<{ readonly path: string; readonly bytes: number } | 'missing' | 'damaged'> {
  const key = objectKey(oid, store.hashName);
  const hashName = isDirectoryOid(oid) ? 'md5' : store.hashName;
  for (let tries = 0; tries < DAMAGED_TRIES; tries += 1) {
    const path = store.unfinished();
    try {
      const partialFolder = store.unfinishedFolder();
      const arrival = await receiveObject(remote, key, path, { hashName, partialFolder, signal, onBytes });
      if (arrival.hash === oid.slice(0, 32)) return arrival;
      discard(arrival.path);
    } catch (error) {
      discard(path);
      if (error instanceof MissingObject) return 'missing';
      throw error;
    }
  }
  return 'damaged';
}
