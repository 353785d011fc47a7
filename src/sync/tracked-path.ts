import type { Landing } from '../cache/landing.js';
import type { HashInfo, Meta } from '../cache/oid.js';
import type { Store } from '../cache/store.js';
import type { Location } from '../errors.js';
import type { Logger } from '../log.js';
import { shownPath, type Repository } from '../repo/repository.js';
import type { TransferItem } from '../transfer/context.js';

/** Content that a lock or `.dvc` file names, and where it belongs. */
export interface TrackedPath {
  readonly path: string;
  readonly hash: HashInfo;
  readonly meta: Meta;
  /** The remote that alone holds it, if the file says so. */
  readonly remote: string | undefined;
  readonly location: Location;
  /** A stage makes it: the run can do without it. */
  readonly made: boolean;
  /** `push: false` keeps it out of remotes. */
  readonly push?: boolean;
  /** Only these files of a directory are meant; posix, relative to it, a folder standing for all in it. */
  readonly within?: string | undefined;
  readonly kind?: 'out' | 'metric' | 'plot' | undefined;
}

export interface SyncOptions {
  readonly log: Logger;
  readonly signal: AbortSignal;
  /** The remote that was asked for, instead of the default one. */
  readonly remote?: string | undefined;
  readonly jobs?: number | undefined;
  /** Replace content that no cache holds. */
  readonly force?: boolean;
}

/**
 * What to move, by the name of the remote that holds it: the one that its file names, else the one asked for, or the
 * default. As in DVC, content that belongs to another remote than the one asked for is left out.
 */
export function groupByRemote(
  items: readonly TrackedPath[],
  chosen: string | undefined,
): Map<string | undefined, TrackedPath[]> {
  const groups = new Map<string | undefined, TrackedPath[]>();
  for (const item of items) {
    const own = item.remote?.toLowerCase();
    if (chosen !== undefined && own !== undefined && own !== chosen.toLowerCase()) continue;
    const name = own ?? chosen;
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}

/** The objects by the store they belong to: DVC 2's lie elsewhere, here and in the remote. */
export function groupByStore(
  repo: Repository,
  items: readonly TrackedPath[],
  landings?: ReadonlyMap<string, Landing>,
): Map<Store, TransferItem[]> {
  const groups = new Map<Store, TransferItem[]>();
  for (const { path, hash, within } of items) {
    const store = repo.store(hash.name);
    const item = { oid: hash.value, shown: shownPath(repo, path), within, landing: landings?.get(path) };
    const group = groups.get(store);
    if (group) group.push(item);
    else groups.set(store, [item]);
  }
  return groups;
}
