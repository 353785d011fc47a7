import { throwAll, type UserError } from '../errors.js';
import type { Landing } from '../cache/landing.js';
import { isDirectoryOid } from '../cache/oid.js';
import { objectKey } from '../cache/store.js';
import type { Remote } from '../remote/remote.js';
import { openRemote } from '../remote/select.js';
import { shownPath, type Repository } from '../repo/repository.js';
import type { NamedObject } from '../transfer/context.js';
import { fetchObjects } from '../transfer/fetch.js';
import { damagedError, listObjects, missingError } from './failure.js';
import { fetchRuns } from './runs.js';
import { groupByRemote, groupByStore, type SyncOptions, type TrackedPath } from './tracked-path.js';

export interface FetchOptions extends SyncOptions {
  /** Also the runs that are kept. */
  readonly runCache?: boolean | undefined;
  /** Folders to fill at once, by path. */
  readonly landings?: ReadonlyMap<string, Landing>;
}

/**
 * Brings what `tracked` names into the cache; returns how many objects and kept runs have come. As in DVC: it warns of
 * what is nowhere. A remote that holds a directory's list promises its files: when one is not there, all that can be had is
 * fetched before it fails with exit code 1.
 */
export async function fetchTracked(
  repo: Repository,
  tracked: readonly TrackedPath[],
  options: FetchOptions,
): Promise<number> {
  const { log, signal, jobs } = options;
  const groups = groupByRemote(tracked, options.remote);
  if (options.runCache && !groups.has(options.remote)) groups.set(options.remote, []);
  const errors: UserError[] = [];
  let fetched = 0;
  for (const [name, items] of groups) {
    const isNeeded = options.runCache === true && name === options.remote;
    if (!isNeeded && items.every(({ hash, within }) => within === undefined && isHere(repo, hash))) continue;
    const remote = await openRemote(repo, name);
    const missing: NamedObject[] = [];
    let promised: readonly string[] = [];
    try {
      if (isNeeded) fetched += await fetchRuns(repo, remote, options);
      for (const [store, group] of groupByStore(repo, items, options.landings)) {
        const result = await fetchObjects({ store, remote, log, signal, jobs }, group);
        fetched += result.fetched;
        missing.push(...result.missing);
        if (result.damaged.length > 0) errors.push(damagedError(remote, result.damaged));
      }
      if (missing.length > 0) promised = await promisedFolders(repo, remote, items, options);
    } finally {
      remote.close();
    }
    const isPromised = ({ shown }: NamedObject): boolean => promised.some((folder) => shown.startsWith(`${folder}/`));
    const absent = missing.filter((object) => !isPromised(object));
    if (absent.length > 0) log.warning(`In neither the cache nor remote "${remote.name}": ${listObjects(absent)}`);
    const lost = missing.filter(isPromised);
    if (lost.length > 0) errors.push(missingError([remote.name], lost));
  }
  throwAll(errors);
  return fetched;
}

function isHere(repo: Repository, { name, value }: TrackedPath['hash']): boolean {
  return repo.store(name).missing(value).length === 0;
}

/** The directories whose lists are in the remote, as the user knows them. */
async function promisedFolders(
  repo: Repository,
  remote: Remote,
  items: readonly TrackedPath[],
  { signal, jobs }: FetchOptions,
): Promise<string[]> {
  const keys = new Map(
    items
      .filter(({ hash }) => isDirectoryOid(hash.value))
      .map(({ path, hash }) => [shownPath(repo, path), objectKey(hash.value, hash.name)]),
  );
  const present = await remote.exists([...new Set(keys.values())], { signal, jobs });
  return [...keys].filter(([, key]) => present.has(key)).map(([folder]) => folder);
}
