import { relative, sep } from 'node:path';
import { isDirectoryOid, type HashInfo, type TreeEntry } from '../cache/oid.js';
import { hashPath } from '../cache/scan.js';
import { UserError } from '../errors.js';
import { loadStages } from '../dvcyaml/load.js';
import { trackedPaths } from '../dvcfile/tracked.js';
import type { Repository } from '../repo/repository.js';
import { Snapshots } from '../repo/snapshot.js';

/** Tracked content: a file, or a directory with the files in it. */
export interface TrackedEntry {
  readonly hash: HashInfo;
  /** Of a directory; undefined where its list is not in the cache. */
  readonly tree?: readonly TreeEntry[] | undefined;
}

/** What is tracked, by path relative to the repository, posix. */
export type TrackedEntries = ReadonlyMap<string, TrackedEntry>;

/** What the `.dvc` and lock files of a repository, or of a view of it at a commit, name. */
export function listTracked(repo: Repository, view: Repository = repo): Map<string, TrackedEntry> {
  const entries = new Map<string, TrackedEntry>();
  for (const { path, hash } of trackedPaths(view, loadStages(view))) {
    const isDirectory = isDirectoryOid(hash.value);
    const tree = isDirectory ? repo.store(hash.name).findTree(hash.value) : undefined;
    entries.set(nameOf(view, path), isDirectory ? { hash, tree } : { hash });
  }
  return entries;
}

/** As `listTracked`, with the outputs that no lock file names yet: their hash is empty. */
export function listOutputs(repo: Repository, view: Repository = repo): Map<string, TrackedEntry> {
  const entries = listTracked(repo, view);
  for (const { absolutePath } of loadStages(view).flatMap((stage) => stage.outs.filter(({ cache }) => cache))) {
    const name = nameOf(view, absolutePath);
    if (!entries.has(name)) entries.set(name, { hash: { name: 'md5', value: '' } });
  }
  return entries;
}

/** What is tracked at a commit; throws where the revision names none. */
export async function listTrackedAt(
  repo: Repository,
  revision: string,
  list = listTracked,
): Promise<Map<string, TrackedEntry>> {
  const commit = await repo.scm?.resolve(revision);
  if (commit === undefined || !repo.scm) {
    throw new UserError(
      'config',
      `Cannot compare with "${revision}": it is no branch, tag or commit of this repository`,
      {
        exitCode: 1,
      },
    );
  }
  const found = await new Snapshots(repo, repo.scm).visit(commit, async (view) => list(repo, view));
  return found ?? new Map();
}

/** What is in the workspace at the paths that are tracked, hashed as the files say. */
export async function listPresent(
  repo: Repository,
  tracked: TrackedEntries,
  signal: AbortSignal,
): Promise<Map<string, TrackedEntry>> {
  const entries = new Map<string, TrackedEntry>();
  for (const [name, { hash }] of tracked) {
    const found = await hashPath(repo, `${repo.root}/${name}`, { name: hash.name, signal });
    if (found) entries.set(name, found.tree ? { hash: found.hash, tree: found.tree } : { hash: found.hash });
  }
  return entries;
}

function nameOf({ root }: Repository, path: string): string {
  return relative(root, path).split(sep).join('/');
}
