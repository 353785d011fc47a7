import { isDirectoryOid } from '../cache/oid.js';
import { objectKey } from '../cache/store.js';
import { openRemote } from '../remote/select.js';
import type { Remote } from '../remote/remote.js';
import { shownPath, type Repository } from '../repo/repository.js';
import { chosenFiles } from '../transfer/context.js';
import { fetchDirectories } from '../transfer/fetch.js';
import { groupByRemote, groupByStore, type SyncOptions, type TrackedPath } from './tracked-path.js';

/** `new`: here and not in the remote; `deleted`: in the remote and not here; `missing`: in neither. */
export type CloudChange = 'new' | 'deleted' | 'missing';

/** How cache and remote differ. */
export interface CloudStatus {
  /** By path; a directory and each file in it apart, as DVC's `status --cloud` (FORMATS, section 11). */
  readonly changes: Readonly<Record<string, CloudChange>>;
  /** The names of the remotes that were asked. */
  readonly remotes: readonly string[];
}

/** Compares the cache with the remotes. As in DVC, the list of a directory that only a remote has is fetched for it. */
export async function findCloudStatus(
  repo: Repository,
  tracked: readonly TrackedPath[],
  options: SyncOptions & { readonly oncePerObject?: boolean },
): Promise<CloudStatus> {
  const changes: Record<string, CloudChange> = {};
  const seen = new Set<string>();
  const remotes: string[] = [];
  const groups = groupByRemote(
    tracked.filter((item) => item.push !== false),
    options.remote,
  );
  if (groups.size === 0) groups.set(options.remote, []);
  for (const [name, items] of groups) {
    const remote = await openRemote(repo, name);
    remotes.push(remote.name);
    try {
      for (const { path, oid, isHere, isThere } of await compareWithRemote(repo, remote, items, options)) {
        // As DVC: content that several paths share is named once.
        if (options.oncePerObject && seen.size === seen.add(`${remote.name}\0${oid}`).size) continue;
        if (isHere !== isThere || !isHere) changes[path] = isHere ? 'new' : isThere ? 'deleted' : 'missing';
      }
    } finally {
      remote.close();
    }
  }
  repo.memo.save();
  repo.scratch.clean();
  return { changes, remotes };
}

/** An object that tracked content is made of, and where it is. */
export interface ComparedObject {
  readonly item: TrackedPath;
  /** Of the file, as the user knows it. */
  readonly path: string;
  readonly oid: string;
  readonly isHere: boolean;
  readonly isThere: boolean;
}

/** Looks in cache and remote for every object of `items`, directories apart from the files in them. */
export async function compareWithRemote(
  repo: Repository,
  remote: Remote,
  items: readonly TrackedPath[],
  { log, signal, jobs }: SyncOptions,
): Promise<ComparedObject[]> {
  for (const [store, group] of groupByStore(repo, items)) {
    await fetchDirectories({ store, remote, log, signal, jobs }, group);
  }
  const objects = items.flatMap((item) => listObjects(repo, item));
  const keyOf = ({ item, oid }: LocalObject): string => objectKey(oid, item.hash.name);
  const present = await remote.exists([...new Set(objects.map(keyOf))], { signal, jobs });
  return objects.map((object) => ({ ...object, isThere: present.has(keyOf(object)) }));
}

type LocalObject = Omit<ComparedObject, 'isThere'>;

function listObjects(repo: Repository, item: TrackedPath): LocalObject[] {
  const { path, hash, within } = item;
  const store = repo.store(hash.name);
  const shown = shownPath(repo, path);
  const object = (name: string, oid: string): LocalObject => ({ item, path: name, oid, isHere: store.has(oid) });
  const own = object(shown, hash.value);
  const tree = isDirectoryOid(hash.value) ? store.findTree(hash.value) : undefined;
  if (!tree) return [own];
  const files = chosenFiles({ oid: hash.value, shown, within }, tree);
  return [own, ...files.map(({ relpath, md5 }) => object(`${shown}/${relpath}`, md5))];
}
