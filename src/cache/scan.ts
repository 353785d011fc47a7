import { basename, dirname } from 'node:path';
import { allocateStamps, putStamp, sizeAt, stampOf, type Stamps } from '../bulk/stamps.js';
import { sharedTeam } from '../bulk/team.js';
import { UserError } from '../errors.js';
import type { DvcIgnore } from '../repo/dvcignore.js';
import { hashFiles, type WorkOptions } from './hash-files.js';
import type { HashMemo } from './memo.js';
import type { HashedPath, HashName, Meta, TreeEntry } from './oid.js';
import { printOfFiles } from './prints.js';
import { saveFiles, type FileToStore } from './save-files.js';
import { statIfThere } from './stat.js';
import { MANY_OBJECTS, type Store } from './store.js';
import { serializeTree, sortTree, treeOid } from './tree.js';
import { walkFolder, type WalkedFolder } from './walk.js';

export interface HashOptions extends WorkOptions {
  /** Which hash: DVC 3's by default. */
  readonly name?: HashName;
  /** Take what is there into this store as well, in the same pass: each file is read once. */
  readonly store?: Store;
  /** The files of a directory are not asked for: `tree` may be absent when nothing has changed. */
  readonly noTree?: boolean;
}

/** What a scan needs of a repository. */
export interface ScanContext {
  readonly memo: HashMemo;
  readonly ignore: DvcIgnore;
}

/** Hashes the file or directory at `path`; undefined when nothing is there. Links are followed. */
export async function hashPath(
  context: ScanContext,
  path: string,
  options: HashOptions = {},
): Promise<HashedPath | undefined> {
  const startedAt = Date.now();
  const own = statIfThere(path, { followLink: false });
  const stats = own?.isSymbolicLink() ? statIfThere(path, { followLink: true }) : own;
  if (!own || !stats) return undefined;
  if (stats.isDirectory()) return hashDirectory(context, path, startedAt, options);
  if (!stats.isFile()) {
    throw new UserError('data', `Cannot track "${path}": it is neither a file nor a folder`);
  }
  const stamps = allocateStamps(1);
  putStamp(stamps, 0, stats);
  const folder = { path: dirname(path), names: [basename(path)], stamps };
  const [hash] = await hashAll(context, [folder], startedAt, options);
  const isExec = (stats.mode & 0o111) !== 0;
  return {
    hash: { name: options.name ?? 'md5', value: hash! },
    meta: { size: stats.size, ...(isExec ? { isExec } : {}) },
    ...(own.isSymbolicLink() ? { hasLinks: true } : {}),
  };
}

async function hashDirectory(
  context: ScanContext,
  top: string,
  startedAt: number,
  options: HashOptions,
): Promise<HashedPath> {
  const { name = 'md5', store } = options;
  const trees = context.memo.folder(`tree:${top}`, name);
  const expect = trees.holds('') ? undefined : (count: number): void => sharedTeam().expect(count);
  const { folders, hasLinks } = walkFolder(top, context.ignore, expect);
  const print = printOfFiles(folders, startedAt);
  const known = trees.get('', print.stamp);
  if (known !== undefined && options.noTree && !store) {
    return { hash: { name, value: `${known}.dir` }, meta: sumUp(folders), ...(hasLinks ? { hasLinks } : {}) };
  }
  const hashes = await hashAll(context, folders, startedAt, options);
  const entries: TreeEntry[] = [];
  for (const { path, prefix, names } of folders) {
    for (let index = 0; index < names.length; index += 1) {
      entries.push({ relpath: prefix + names[index]!, md5: hashes[entries.length]! });
    }
    context.memo.folder(path, name).prune();
  }
  const tree = sortTree(entries);
  const bytes = serializeTree(tree);
  const value = treeOid(bytes);
  store?.writeTree(value, tree, bytes);
  if (print.isSettled && known === undefined) trees.setObject('', print.stamp, value.slice(0, 32));
  return {
    hash: { name, value },
    meta: sumUp(folders),
    tree,
    ...(hasLinks ? { hasLinks } : {}),
  };
}

function sumUp(folders: readonly WalkedFolder[]): Meta {
  let size = 0;
  let nfiles = 0;
  for (const { names, stamps } of folders) {
    for (let index = 0; index < names.length; index += 1) size += sizeAt(stamps, index);
    nfiles += names.length;
  }
  return { size, nfiles };
}

interface FolderOfFiles {
  readonly path: string;
  readonly names: readonly string[];
  readonly stamps: Stamps;
}

/** A file whose bytes have to be read. */
interface Unread extends FileToStore {
  readonly folder: FolderOfFiles;
  /** Its index in the folder, and among all files. */
  readonly at: number;
  readonly index: number;
}

/** The hash of each file, folder by folder: from the memo, or of its bytes. With a store, all are in it afterwards. */
async function hashAll(
  { memo }: ScanContext,
  folders: readonly FolderOfFiles[],
  startedAt: number,
  options: HashOptions,
): Promise<string[]> {
  const { name = 'md5', store } = options;
  const hashes: string[] = [];
  for (const { path, names, stamps } of folders) {
    const known = memo.folder(path, name);
    for (let at = 0; at < names.length; at += 1) hashes.push(known.find(names[at]!, stamps, at));
  }
  const unknown = listUnread(folders, hashes, (hash) => hash === '');
  let found: readonly string[];
  if (store) {
    const known = hashes.filter((hash) => hash !== '');
    const isMany = known.length >= MANY_OBJECTS;
    const lost = isMany ? store.unlisted(known) : await store.verifyAll(known, options);
    found = await saveFiles(store, [...unknown, ...listUnread(folders, hashes, (hash) => lost.delete(hash))], options);
  } else found = await hashFiles(unknown, name, options);
  for (const [order, { folder, at, index }] of unknown.entries()) {
    const hash = found[order]!;
    hashes[index] = hash;
    memo.folder(folder.path, name).set(folder.names[at]!, stampOf(folder.stamps, at)!, hash, startedAt);
  }
  return hashes;
}

function listUnread(
  folders: readonly FolderOfFiles[],
  hashes: readonly string[],
  isWanted: (hash: string) => boolean,
): Unread[] {
  const unread: Unread[] = [];
  let index = 0;
  for (const folder of folders) {
    const { path, names, stamps } = folder;
    for (let at = 0; at < names.length; at += 1) {
      const expected = hashes[index]!;
      if (isWanted(expected)) {
        unread.push({ path: `${path}/${names[at]!}`, size: sizeAt(stamps, at), expected, folder, at, index });
      }
      index += 1;
    }
  }
  return unread;
}
