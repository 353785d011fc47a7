import { isDirectoryOid } from '../cache/oid.js';
import type { Logger } from '../log.js';
import { localRemote } from '../remote/local.js';
import type { Remote } from '../remote/remote.js';
import { openRemote } from '../remote/select.js';
import type { Repository } from '../repo/repository.js';
import { damagedError, missingError } from '../sync/failure.js';
import { groupByRemote, groupByStore, type TrackedPath } from '../sync/tracked-path.js';
import { fetchDirectories, fetchObjects } from '../transfer/fetch.js';
import type { Source } from './source.js';

export interface BringOptions {
  readonly log: Logger;
  readonly signal: AbortSignal;
  /** The remote to take it from, instead of the source's default one. */
  readonly remote?: string | undefined;
  readonly jobs?: number | undefined;
}

/** Brings objects of a source into its private cache: from its own cache, where that is here, else from its remotes. */
export async function bringObjects(
  source: Source,
  items: readonly TrackedPath[],
  { log, signal, remote: chosen, jobs }: BringOptions,
): Promise<void> {
  const { repo } = source;
  if (!repo) return;
  await fromOwnCache(source, async (remote) => {
    for (const [store, group] of groupByStore(repo, items)) await fetchObjects({ store, remote, log, signal }, group);
  });
  for (const [name, group] of groupByRemote(items, chosen)) {
    if (group.every((item) => isHere(repo, item))) continue;
    const remote = await openRemote(repo, name);
    try {
      for (const [store, objects] of groupByStore(repo, group)) {
        const { missing, damaged } = await fetchObjects({ store, remote, log, signal, jobs }, objects);
        if (damaged.length > 0) throw damagedError(remote, damaged);
        if (missing.length > 0) throw missingError([remote.name], missing);
      }
    } finally {
      remote.close();
    }
  }
}

/** Brings just the lists of directories; those that are nowhere are left out. */
export async function bringLists(
  source: Source,
  items: readonly TrackedPath[],
  { log, signal, remote: chosen, jobs }: BringOptions,
): Promise<void> {
  const { repo } = source;
  if (!repo) return;
  const absent = (): TrackedPath[] =>
    items.filter(({ hash }) => isDirectoryOid(hash.value) && !repo.store(hash.name).has(hash.value));
  await fromOwnCache(source, async (remote) => {
    for (const [store, group] of groupByStore(repo, absent())) {
      await fetchDirectories({ store, remote, log, signal }, group);
    }
  });
  for (const [name, group] of groupByRemote(absent(), chosen)) {
    if (name === undefined && repo.config.get('core', 'remote') === undefined) continue;
    const remote = await openRemote(repo, name);
    try {
      for (const [store, lists] of groupByStore(repo, group)) {
        await fetchDirectories({ store, remote, log, signal, jobs }, lists);
      }
    } finally {
      remote.close();
    }
  }
}

// A cache has the layout of a remote.
async function fromOwnCache({ cacheFolder }: Source, body: (remote: Remote) => Promise<void>): Promise<void> {
  if (cacheFolder !== undefined) await body(localRemote('cache', cacheFolder));
}

function isHere(repo: Repository, { hash, within }: TrackedPath): boolean {
  return within === undefined && repo.store(hash.name).missing(hash.value).length === 0;
}
