import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../errors.js';
import { temporaryBeside } from '../formats/atomic-write.js';
import { listFiles, hashPath } from './scan.js';
import type { HashMemo } from './memo.js';
import { isDirectoryOid, type HashInfo, type Meta } from './oid.js';
import type { Store } from './store.js';

export interface CheckoutOptions {
  /** Replace content that no cache holds. */
  readonly force?: boolean;
}

export type CheckoutChange = 'added' | 'modified' | 'unchanged';

/** Makes `path` what `hash` says, from the store; files of a directory that it does not name are removed. */
export function checkoutPath(
  store: Store,
  memo: HashMemo,
  target: { readonly hash: HashInfo; readonly meta: Meta; readonly path: string },
  options: CheckoutOptions = {},
): CheckoutChange {
  const { hash, meta, path } = target;
  const present = hashPath(memo, path);
  if (present?.hash.value === hash.value) return 'unchanged';
  const missing = store.missing(hash.value);
  if (missing.length > 0) {
    throw new UserError(
      'cache',
      `Cannot check out "${path}": ${missing.length === 1 ? `object "${missing[0]}" is` : `${missing.length} objects are`} not in the cache`,
      {
        hint: 'Run `train-report pull` to fetch what is missing from the remote',
      },
    );
  }
  if (present && !options.force && store.missing(present.hash.value).length > 0) {
    throw new UserError('cache', `Cannot check out "${path}": what is there now is in no cache and would be lost`, {
      hint: 'Save it with `train-report commit` or `add`, or give --force to replace it',
    });
  }
  if (isDirectoryOid(hash.value)) checkoutDirectory(store, hash.value, path);
  else checkoutFile(store.path(hash.value), path, meta.isExec ?? false);
  return present ? 'modified' : 'added';
}

function checkoutDirectory(store: Store, oid: string, folder: string): void {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory()) rmSync(folder);
  mkdirSync(folder, { recursive: true });
  const wanted = new Map(store.readTree(oid).map((entry) => [entry.relpath, entry.md5]));
  for (const relpath of listFiles(folder)) {
    if (!wanted.has(relpath)) rmSync(join(folder, relpath), { force: true });
  }
  const folders = new Set<string>();
  for (const [relpath, md5] of wanted) {
    const target = join(folder, relpath);
    ensureRealFolder(folder, dirname(relpath), folders);
    checkoutFile(store.path(md5), target, false);
  }
  removeEmptyFolders(folder, true);
}

// A link in the place of a folder would let the files of a directory object land anywhere.
function ensureRealFolder(top: string, relative: string, known: Set<string>): void {
  if (relative === '.' || known.has(relative)) return;
  ensureRealFolder(top, dirname(relative), known);
  const path = join(top, relative);
  const stats = lstatSync(path, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory()) rmSync(path);
  mkdirSync(path, { recursive: true });
  known.add(relative);
}

function checkoutFile(object: string, target: string, isExec: boolean): void {
  if (lstatSync(target, { throwIfNoEntry: false })?.isDirectory()) rmSync(target, { recursive: true });
  mkdirSync(dirname(target), { recursive: true });
  const temporary = temporaryBeside(target);
  try {
    copyFileSync(object, temporary, constants.COPYFILE_FICLONE);
    chmodSync(temporary, (isExec ? 0o777 : 0o666) & ~currentUmask());
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function currentUmask(): number {
  return process.umask();
}

function removeEmptyFolders(folder: string, isTop = false): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmptyFolders(join(folder, entry.name));
  }
  if (!isTop && existsSync(folder) && readdirSync(folder).length === 0) rmdirSync(folder);
}
