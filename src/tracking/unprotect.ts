import { lstatSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { copyFiles } from '../bulk/copy-files.js';
import { explainFailure } from '../cache/failure.js';
import { isLinked } from '../cache/links.js';
import { walkFolder } from '../cache/walk.js';
import { requireInside } from '../cache/checkout.js';
import { UserError } from '../errors.js';
import { shownPath, type Repository } from '../repo/repository.js';

const MANNER = { name: 'md5', links: ['reflink', 'copy'], mode: 0o666, exactMode: false } as const;

/** Makes files that are links into the cache files of their own, which may be written. */
export async function unprotectPath(repo: Repository, path: string, signal: AbortSignal): Promise<void> {
  requireInside(repo, path);
  const own = lstatSync(path, { throwIfNoEntry: false });
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!own || !stats) {
    throw new UserError('data', `Cannot unprotect "${shownPath(repo, path)}": it is not there`);
  }
  const paths = stats.isDirectory()
    ? walkFolder(path, repo.ignore).folders.flatMap(({ path: folder, names }) =>
        names.map((name) => `${folder}/${name}`),
      )
    : [path];
  const links = paths.filter((file) => isLinked(file) || (statSync(file).mode & 0o200) === 0);
  if (links.length === 0) return;
  const sizes = links.map((file) => statSync(file).size);
  const list = { sources: links, targets: links, expected: links.map(() => ''), sizes };
  const scratch = repo.scratch.for(dirname(path));
  const { failures } = await copyFiles(list, { ...MANNER, scratch }, { signal });
  if (failures[0]) throw explainFailure('unprotect', failures[0]);
}
