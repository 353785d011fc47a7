import { throwAll, type UserError } from '../errors.js';
import { isDirectoryOid } from '../cache/oid.js';
import { openRemote } from '../remote/select.js';
import type { Repository } from '../repo/repository.js';
import type { NamedObject } from '../transfer/context.js';
import { fetchObjects } from '../transfer/fetch.js';
import { damagedError, listObjects, missingError } from './failure.js';
import { fetchRuns } from './runs.js';
import { groupByRemote, groupByStore, type SyncOptions, type TrackedPath } from './tracked-path.js';

export interface FetchOptions extends SyncOptions {
  /** Also the runs that are kept. */
  readonly runCache?: boolean | undefined;
}

/**
 * Brings what `tracked` names into the cache; returns how many objects and kept runs have come. As in DVC: when a file is
 * nowhere, all that can be had is fetched before it fails with exit code 1; of a directory that is nowhere it warns.
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
    try {
      if (isNeeded) fetched += await fetchRuns(repo, remote, options);
      for (const [store, group] of groupByStore(repo, items)) {
        const result = await fetchObjects({ store, remote, log, signal, jobs }, group);
        fetched += result.fetched;
        missing.push(...result.missing);
        if (result.damaged.length > 0) errors.push(damagedError(remote, result.damaged));
      }
    } finally {
      remote.close();
    }
    const directories = missing.filter(({ oid }) => isDirectoryOid(oid));
    if (directories.length > 0) {
      log.warning(`In neither the cache nor remote "${remote.name}": ${listObjects(directories)}`);
    }
    const files = missing.filter(({ oid }) => !isDirectoryOid(oid));
    if (files.length > 0) errors.push(missingError([remote.name], files));
  }
  repo.memo.save();
  throwAll(errors);
  return fetched;
}

function isHere(repo: Repository, { name, value }: TrackedPath['hash']): boolean {
  return repo.store(name).missing(value).length === 0;
}
