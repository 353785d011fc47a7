import { lstatSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { UserError } from '../errors.js';
import type { DvcIgnore } from '../repo/dvcignore.js';
import { hashFiles, type FileHash, type WorkOptions } from './hash-files.js';
import type { HashMemo } from './memo.js';
import type { HashedPath, HashName, TreeEntry } from './oid.js';
import type { FileToStore, Store } from './store.js';
import { serializeTree, sortTree, treeOid } from './tree.js';
import { walkFolder, type WalkedFile } from './walk.js';

export interface HashOptions extends WorkOptions {
  /** Which hash: DVC 3's by default. */
  readonly name?: HashName;
  /** Take what is there into this store as well, in the same pass: each file is read once. */
  readonly store?: Store;
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
  const own = lstatSync(path, { throwIfNoEntry: false });
  const stats = own?.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : own;
  if (!own || !stats) return undefined;
  if (stats.isDirectory()) return hashDirectory(context, path, startedAt, options);
  if (!stats.isFile()) {
    throw new UserError('data', `Cannot track "${path}": it is neither a file nor a folder`);
  }
  const file = { relpath: '', folder: dirname(path), name: basename(path), stats };
  const [hash] = await hashAll(context, [file], startedAt, options);
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
  const { files, folders, hasLinks } = walkFolder(top, context.ignore);
  const hashes = await hashAll(context, files, startedAt, options);
  const { name = 'md5', store } = options;
  for (const folder of folders) context.memo.folder(folder, name).prune();
  const tree = sortTree(files.map(({ relpath }, index): TreeEntry => ({ relpath, md5: hashes[index]! })));
  const value = treeOid(serializeTree(tree));
  store?.writeTree(value, tree);
  const size = files.reduce((sum, { stats }) => sum + stats.size, 0);
  return { hash: { name, value }, meta: { size, nfiles: tree.length }, tree, ...(hasLinks ? { hasLinks } : {}) };
}

/** The hash of each file: from the memo, or of its bytes. With a store, all of them are in it afterwards. */
async function hashAll(
  { memo }: ScanContext,
  files: readonly WalkedFile[],
  startedAt: number,
  options: HashOptions,
): Promise<string[]> {
  const { name = 'md5', store } = options;
  const hashes = files.map((file) => memo.folder(file.folder, name).get(file.name, file.stats) ?? '');
  const unknown = hashes.flatMap((hash, index) => (hash === '' ? [index] : []));
  let found: readonly FileHash[];
  if (store) {
    const absent = await store.verifyAll(
      hashes.filter((hash) => hash !== ''),
      options,
    );
    const lost = hashes.flatMap((hash, index) => (hash !== '' && absent.has(hash) ? [index] : []));
    const queue = [...unknown, ...lost].map((index): FileToStore => {
      const { folder, name: fileName, stats } = files[index]!;
      return { path: `${folder}/${fileName}`, size: stats.size, expected: hashes[index]! };
    });
    found = await store.saveFiles(queue, options);
  } else {
    const queue = unknown.map((index) => {
      const { folder, name: fileName, stats } = files[index]!;
      return { path: `${folder}/${fileName}`, size: stats.size };
    });
    found = await hashFiles(queue, name, options);
  }
  for (const [at, index] of unknown.entries()) {
    const { folder, name: fileName } = files[index]!;
    const { hash, stamp } = found[at]!;
    hashes[index] = hash;
    memo.folder(folder, name).set(fileName, stamp, hash, startedAt);
  }
  return hashes;
}
