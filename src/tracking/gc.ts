import { readdirSync, rmdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { listObjects } from '../cache/list-objects.js';
import { isDirectoryOid, type HashName } from '../cache/oid.js';
import { objectKey } from '../cache/store.js';
import { UserError } from '../errors.js';
import type { Logger } from '../log.js';
import { loadStages } from '../dvcyaml/load.js';
import { trackedPaths } from '../dvcfile/tracked.js';
import { openRemote } from '../remote/select.js';
import type { Repository } from '../repo/repository.js';
import { Snapshots } from '../repo/snapshot.js';
import type { TrackedPath } from '../sync/tracked-path.js';

export interface CollectOptions {
  readonly log: Logger;
  readonly signal: AbortSignal;
  /** Commits whose data stays, beside that of the workspace. */
  readonly commits: readonly string[];
  /** Other repositories on this machine whose data stays, too. */
  readonly others: readonly Repository[];
  /** Leave out commits that cannot be read; without it, that is an error. */
  readonly skipFailed: boolean;
  /** Go on when the list of a directory is nowhere, so that the files in it cannot be kept. */
  readonly force: boolean;
}

/** What is in use: oids by kind of hash, for every remote (undefined: the default one). */
export type UsedObjects = Map<string | undefined, Map<HashName, Set<string>>>;

const HASH_NAMES: readonly HashName[] = ['md5', 'md5-dos2unix'];

/** Collects the objects that the workspace and the commits name. */
export async function collectUsed(repo: Repository, options: CollectOptions): Promise<UsedObjects> {
  const used: UsedObjects = new Map();
  for (const one of [repo, ...options.others]) addUsed(repo, trackedPaths(one, loadStages(one)), used, options);
  if (!repo.scm) return used;
  const snapshots = new Snapshots(repo, repo.scm);
  for (const commit of options.commits) {
    options.signal.throwIfAborted();
    try {
      await snapshots.visit(commit, async (view) => addUsed(repo, trackedPaths(view, loadStages(view)), used, options));
    } catch (error) {
      if (!options.skipFailed) throw error;
      options.log.warning(`Left out commit ${commit.slice(0, 7)}, which cannot be read`);
    }
  }
  return used;
}

function addUsed(
  repo: Repository,
  items: readonly TrackedPath[],
  used: UsedObjects,
  { force }: Pick<CollectOptions, 'force'>,
): void {
  for (const { path, hash, remote } of items) {
    const name = remote?.toLowerCase();
    const kinds = used.get(name) ?? new Map<HashName, Set<string>>();
    used.set(name, kinds);
    const oids = kinds.get(hash.name) ?? new Set<string>();
    kinds.set(hash.name, oids);
    if (oids.has(hash.value)) continue;
    oids.add(hash.value);
    if (!isDirectoryOid(hash.value)) continue;
    const tree = repo.store(hash.name).findTree(hash.value);
    if (!tree && !force) {
      throw new UserError(
        'cache',
        `Cannot collect garbage: the list of "${relative(repo.root, path)}" (${hash.value}) is not in the cache, so that its files cannot be told from garbage`,
        { hint: 'Run `train-report fetch` first, or give --force to let them go' },
      );
    }
    for (const { md5 } of tree ?? []) oids.add(md5);
  }
}

/** Removes objects of the cache that are not in use; returns how many. With `dry`, it only names them. */
export function collectCache(
  repo: Repository,
  isUsed: (oid: string, name: HashName) => boolean,
  { log, dry }: { readonly log: Logger; readonly dry: boolean },
): number {
  let count = 0;
  for (const name of HASH_NAMES) {
    const store = repo.store(name);
    // Directories first: one without its files would pass for whole.
    const garbage = listObjects(store)
      .filter((oid) => !isUsed(oid, name))
      .sort((a, b) => Number(isDirectoryOid(b)) - Number(isDirectoryOid(a)));
    for (const oid of garbage) {
      if (dry) log.info(`Would remove ${store.path(oid)}`);
      else store.remove(oid);
    }
    if (!dry)
      for (const prefix of new Set(garbage.map((oid) => oid.slice(0, 2)))) removeIfEmpty(join(store.folder, prefix));
    count += garbage.length;
  }
  return count;
}

/** Removes objects of a remote that are not in use; returns how many. */
export async function collectRemote(
  repo: Repository,
  name: string | undefined,
  kinds: ReadonlyMap<HashName, ReadonlySet<string>>,
  { log, signal, dry }: { readonly log: Logger; readonly signal: AbortSignal; readonly dry: boolean },
): Promise<number> {
  const remote = await openRemote(repo, name);
  try {
    const garbage: string[] = [];
    for (const hashName of HASH_NAMES) {
      const oids = kinds.get(hashName);
      const prefix = hashName === 'md5' ? 'files/md5' : '';
      for await (const key of remote.list(prefix, { signal })) {
        const oid = oidOf(key, hashName);
        if (oid !== undefined && !oids?.has(oid)) garbage.push(key);
      }
    }
    garbage.sort((a, b) => Number(b.endsWith('.dir')) - Number(a.endsWith('.dir')));
    if (dry) for (const key of garbage) log.info(`Would remove ${remote.url}/${key}`);
    else if (garbage.length > 0) await remote.remove(garbage, { signal });
    log.info(`${dry ? 'Would remove' : 'Removed'} ${garbage.length} objects from remote "${remote.name}"`);
    return garbage.length;
  } finally {
    remote.close();
  }
}

/** Which of the objects in use a remote holds: they may go from the cache (`--not-in-remote`). */
export async function listInRemote(
  repo: Repository,
  name: string | undefined,
  kinds: ReadonlyMap<HashName, ReadonlySet<string>>,
  signal: AbortSignal,
): Promise<Set<string>> {
  const remote = await openRemote(repo, name);
  try {
    const keys = [...kinds].flatMap(([hashName, oids]) => [...oids].map((oid) => objectKey(oid, hashName)));
    return await remote.exists(keys, { signal });
  } finally {
    remote.close();
  }
}

// A key of another shape is none of ours.
function oidOf(key: string, name: HashName): string | undefined {
  const match =
    name === 'md5'
      ? /^files\/md5\/([0-9a-f]{2})\/([0-9a-f]{30}(?:\.dir)?)$/
      : /^([0-9a-f]{2})\/([0-9a-f]{30}(?:\.dir)?)$/;
  const [, prefix, rest] = match.exec(key) ?? [];
  return prefix === undefined || rest === undefined ? undefined : prefix + rest;
}

function removeIfEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) rmdirSync(folder);
}
