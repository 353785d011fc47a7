import { isDirectoryOid } from '../cache/oid.js';
import { objectKey } from '../cache/store.js';
import { shownPath, type Repository } from '../repo/repository.js';
import { openRemote } from './select.js';
import { filesWithin, groupByRemote, type SyncOptions, type TrackedPath } from './sync.js';

/** `new`: here and not in the remote; `deleted`: in the remote and not here; `missing`: in neither. */
export type CloudChange = 'new' | 'deleted' | 'missing';

/** How cache and remote differ, by path; a directory and each file in it apart, as DVC's `status --cloud` (FORMATS, section 11). */
export async function findCloudStatus(
  repo: Repository,
  tracked: readonly TrackedPath[],
  { signal, remote: chosen }: SyncOptions,
): Promise<Record<string, CloudChange>> {
  const status: Record<string, CloudChange> = {};
  for (const [name, items] of groupByRemote(
    tracked.filter((item) => item.push !== false),
    chosen,
  )) {
    const remote = await openRemote(repo, name);
    try {
      const objects = items.flatMap((item) => listObjects(repo, item));
      const present = await remote.exists([...new Set(objects.map(({ key }) => key))], { signal });
      for (const { path, key, isHere } of objects) {
        const isThere = present.has(key);
        if (isHere !== isThere || !isHere) status[path] = isHere ? 'new' : isThere ? 'deleted' : 'missing';
      }
    } finally {
      remote.close();
    }
  }
  repo.memo.save();
  return status;
}

interface RemoteObject {
  readonly path: string;
  readonly key: string;
  readonly isHere: boolean;
}

function listObjects(repo: Repository, { path, hash, within }: TrackedPath): RemoteObject[] {
  const store = repo.store(hash.name);
  const shown = shownPath(repo, path);
  const object = (name: string, oid: string): RemoteObject => ({
    path: name,
    key: objectKey(oid, hash.name),
    isHere: store.has(oid),
  });
  const own = object(shown, hash.value);
  if (!isDirectoryOid(hash.value) || !own.isHere) return [own];
  const wanted = within === undefined ? undefined : new Set(filesWithin(repo, hash, within));
  const files = store.readTree(hash.value).filter(({ md5 }) => wanted === undefined || wanted.has(md5));
  return [own, ...files.map(({ relpath, md5 }) => object(`${shown}/${relpath}`, md5))];
}
