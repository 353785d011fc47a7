import { chmodSync, lstatSync } from 'node:fs';
import type { Repository } from '../repo/repository.js';
import { checkoutPath } from './checkout.js';
import type { WorkOptions } from './hash-files.js';
import { sharesFiles } from './links.js';
import type { HashedPath, HashName } from './oid.js';
import { hashPath } from './scan.js';

export interface SaveOptions extends WorkOptions {
  readonly name?: HashName;
  /** Leave the files as they are, also where `cache.type` asks for links. */
  readonly noRelink?: boolean;
}

/**
 * Takes what is at `path` into the cache, reading each file once, and puts links in its place where `cache.type` asks
 * for them; undefined when nothing is there.
 */
export async function savePath(
  repo: Repository,
  path: string,
  options: SaveOptions = {},
): Promise<HashedPath | undefined> {
  const name = options.name ?? 'md5';
  if (!options.noRelink) settleMode(path);
  const hashed = await hashPath(repo, path, { ...options, name, store: repo.store(name) });
  if (hashed && !options.noRelink) await relinkSaved(repo, path, hashed, options);
  return hashed;
}

/** After saving: what `cache.type` asks for. A symbolic link becomes a file of its own in any case, as in DVC. */
export async function relinkSaved(
  repo: Repository,
  path: string,
  hashed: HashedPath,
  options: WorkOptions = {},
): Promise<void> {
  if (!hashed.hasLinks && !sharesFiles(repo.config)) return;
  await checkoutPath(repo, { path, hash: hashed.hash, meta: hashed.meta }, { ...options, relink: true });
}

// DVC puts its own copy in the place of a file: what is left of its mode is whether the owner may run it.
function settleMode(path: string): void {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile() || stats.nlink > 1) return;
  const mode = (0o666 & ~process.umask()) | ((stats.mode & 0o111) === 0 ? 0 : 0o100);
  if ((stats.mode & 0o777) !== mode) chmodSync(path, mode);
}
