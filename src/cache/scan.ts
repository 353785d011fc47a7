import { lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.js';
import { compareCodePoints } from '../formats/python-json.js';
import { hashFile } from './hash.js';
import type { HashMemo } from './memo.js';
import type { HashedPath, TreeEntry } from './oid.js';
import { serializeTree, treeOid } from './tree.js';

// What DVC never tracks, whatever .dvcignore says (FORMATS, section 5).
const NEVER_TRACKED = new Set(['.git', '.hg', '.dvc']);

/** Hashes the file or directory at `path`; undefined when nothing is there. */
export function hashPath(memo: HashMemo, path: string): HashedPath | undefined {
  const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
  if (!stats) return undefined;
  if (stats.isFile()) {
    const md5 = memo.get(path, stats) ?? rehash(memo, path);
    const isExec = (Number(stats.mode) & 0o111) !== 0;
    return { hash: { name: 'md5', value: md5 }, meta: { size: Number(stats.size), ...(isExec ? { isExec } : {}) } };
  }
  if (!stats.isDirectory()) {
    throw new UserError('data', `Cannot track "${path}": it is neither a file nor a folder`);
  }
  return hashDirectory(memo, path);
}

function hashDirectory(memo: HashMemo, folder: string): HashedPath {
  const tree: TreeEntry[] = [];
  let size = 0;
  for (const relpath of listFiles(folder)) {
    const path = join(folder, relpath);
    const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
    if (!stats?.isFile()) throw new UserError('data', `Cannot track "${path}": it is a broken link or no regular file`);
    size += Number(stats.size);
    tree.push({ relpath, md5: memo.get(path, stats) ?? rehash(memo, path) });
  }
  tree.sort((a, b) => compareCodePoints(a.relpath, b.relpath));
  const oid = treeOid(serializeTree(tree));
  return { hash: { name: 'md5', value: oid }, meta: { size, nfiles: tree.length }, tree };
}

/** Every file below `folder`, posix, relative to it. */
export function listFiles(folder: string): string[] {
  const files: string[] = [];
  const visit = (prefix: string): void => {
    for (const entry of readdirSync(join(folder, prefix), { withFileTypes: true })) {
      if (NEVER_TRACKED.has(entry.name)) continue;
      const relpath = prefix === '' ? entry.name : `${prefix}/${entry.name}`;
      if (entry.isDirectory()) visit(relpath);
      else if (entry.isSymbolicLink() && isDirectory(join(folder, relpath))) visit(relpath);
      else files.push(relpath);
    }
  };
  if (lstatSync(folder).isDirectory() || isDirectory(folder)) visit('');
  return files;
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function rehash(memo: HashMemo, path: string): string {
  const { md5, stats } = hashFile(path);
  memo.set(path, stats, md5);
  return md5;
}
