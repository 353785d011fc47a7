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
      const present = await remote.exists([...new Set(objects.map(({ oid }) => objectKey(oid)))], { signal });
      for (const { path, oid } of objects) {
        const isHere = repo.cache.has(oid);
        const isThere = present.has(objectKey(oid));
        if (isHere !== isThere || !isHere) status[path] = isHere ? 'new' : isThere ? 'deleted' : 'missing';
      }
    } finally {
      remote.close();
    }
  }
  repo.memo.save();
  return status;
}

function listObjects(repo: Repository, { path, hash, within }: TrackedPath): { path: string; oid: string }[] {
  const shown = shownPath(repo, path);
  const own = { path: shown, oid: hash.value };
  if (!isDirectoryOid(hash.value) || !repo.cache.has(hash.value)) return [own];
  const wanted = within === undefined ? undefined : new Set(filesWithin(repo, hash.value, within));
  const files = repo.cache.readTree(hash.value).filter(({ md5 }) => wanted === undefined || wanted.has(md5));
  return [own, ...files.map(({ relpath, md5 }) => ({ path: `${shown}/${relpath}`, oid: md5 }))];
}
