import { lstatSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { isDirectoryOid, type TreeEntry } from '../cache/oid.js';
import { loadStages } from '../dvcyaml/load.js';
import { trackedPaths } from '../dvcfile/tracked.js';
import type { Repository } from '../repo/repository.js';
import type { TrackedPath } from '../sync/tracked-path.js';
import { bringLists, type BringOptions } from './bring.js';
import type { Source } from './source.js';

/** A file or folder of a repository, from git or tracked by DVC. */
export interface Entry {
  /** posix, relative to the repository. */
  readonly path: string;
  readonly isDirectory: boolean;
  readonly isExec: boolean;
  readonly size: number | undefined;
  /** Set for what DVC tracks: its hash, where it is known. */
  readonly out: { readonly oid: string | undefined; readonly item: TrackedPath | undefined } | undefined;
}

/** All that a repository holds; the files of tracked directories too, whose lists are fetched where they are missing. */
export async function readEntries(source: Source, options: BringOptions): Promise<Entry[]> {
  const { root, repo } = source;
  const entries = new Map<string, Entry>();
  walk(root, '', repo, entries);
  if (!repo) return sorted(entries);
  const stages = loadStages(repo);
  for (const out of stages.flatMap((stage) => stage.outs).filter(({ cache }) => cache)) {
    const path = relative(root, out.absolutePath).split(sep).join('/');
    const here = entries.get(path) ?? { path, isDirectory: false, isExec: false, size: undefined };
    addParents(entries, path);
    entries.set(path, { ...here, out: { oid: undefined, item: undefined } }); // until it is made
  }
  const tracked = trackedPaths(repo, stages);
  await bringLists(source, tracked, options);
  for (const item of tracked) {
    const path = relative(root, item.path).split(sep).join('/');
    for (const known of [...entries.keys()]) if (known.startsWith(`${path}/`)) entries.delete(known);
    const isDirectory = isDirectoryOid(item.hash.value);
    addParents(entries, path);
    entries.set(path, {
      path,
      isDirectory,
      isExec: item.meta.isExec ?? false,
      size: item.meta.size,
      out: { oid: item.hash.value, item },
    });
    const tree = isDirectory ? repo.store(item.hash.name).findTree(item.hash.value) : undefined;
    for (const file of tree ?? []) addFile(entries, path, file, item);
  }
  return sorted(entries);
}

function addFile(entries: Map<string, Entry>, top: string, { relpath, md5 }: TreeEntry, item: TrackedPath): void {
  const parts = relpath.split('/');
  for (let count = 1; count < parts.length; count += 1) {
    const path = `${top}/${parts.slice(0, count).join('/')}`;
    if (entries.has(path)) continue;
    entries.set(path, { path, isDirectory: true, isExec: false, size: undefined, out: { oid: undefined, item } });
  }
  const path = `${top}/${relpath}`;
  entries.set(path, { path, isDirectory: false, isExec: false, size: undefined, out: { oid: md5, item } });
}

function addParents(entries: Map<string, Entry>, path: string): void {
  const parts = path.split('/');
  for (let count = 1; count < parts.length; count += 1) {
    const parent = parts.slice(0, count).join('/');
    if (entries.has(parent)) continue;
    entries.set(parent, { path: parent, isDirectory: true, isExec: false, size: undefined, out: undefined });
  }
}

function walk(root: string, folder: string, repo: Repository | undefined, entries: Map<string, Entry>): void {
  for (const name of readdirSync(join(root, folder))) {
    if (name === '.git' || name === '.dvc') continue;
    const path = folder === '' ? name : `${folder}/${name}`;
    const absolute = join(root, path);
    const own = lstatSync(absolute);
    const stats = own.isSymbolicLink() ? (statSync(absolute, { throwIfNoEntry: false }) ?? own) : own;
    const isDirectory = own.isDirectory();
    if (repo?.ignore.isIgnored(absolute, isDirectory)) continue;
    const isExec = !isDirectory && (stats.mode & 0o100) !== 0;
    entries.set(path, { path, isDirectory, isExec, size: stats.size, out: undefined });
    if (isDirectory) walk(root, path, repo, entries);
  }
}

function sorted(entries: ReadonlyMap<string, Entry>): Entry[] {
  return [...entries.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}
