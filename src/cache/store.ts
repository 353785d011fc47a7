import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../errors.js';
import { temporaryBeside, writeFileAtomic } from '../formats/atomic-write.js';
import { hashFile } from './hash.js';
import type { HashMemo } from './memo.js';
import { isDirectoryOid, type HashedPath, type TreeEntry } from './oid.js';
import { parseTree, serializeTree } from './tree.js';

const OBJECT_MODE = 0o444; // DVC takes an object of any other mode for one that may have been changed

/**
 * The content store in DVC's layout: `files/md5/ab/cdef…`. Objects are read-only, written beside and renamed, and their
 * bytes are checked against their name before they are first used; DVC trusts any read-only one.
 */
export class Store {
  readonly folder: string;
  readonly #memo: HashMemo;

  constructor(folder: string, memo: HashMemo) {
    this.folder = folder;
    this.#memo = memo;
  }

  /** Where the object is, or would be. */
  path(oid: string): string {
    return join(this.folder, objectKey(oid));
  }

  /** Whether the object is there with the right bytes. A damaged one is removed, and reads as absent. */
  has(oid: string): boolean {
    const path = this.path(oid);
    const stats = lstatSync(path, { bigint: true, throwIfNoEntry: false });
    if (!stats?.isFile()) return false;
    const expected = oid.replace(/\.dir$/, '');
    const known = this.#memo.get(path, stats);
    if (known === expected) return true;
    const { md5, stats: read } = hashFile(path);
    if (md5 === expected) {
      this.#memo.set(path, read, md5);
      return true;
    }
    rmSync(path, { force: true });
    return false;
  }

  /** Every object a directory needs that is missing, or none; the directory object itself included. */
  missing(oid: string): string[] {
    if (!this.has(oid)) return [oid];
    if (!isDirectoryOid(oid)) return [];
    return [...new Set(this.readTree(oid).map((entry) => entry.md5))].filter((md5) => !this.has(md5));
  }

  readTree(oid: string): TreeEntry[] {
    const path = this.path(oid);
    if (!existsSync(path)) {
      throw new UserError('cache', `Cannot read directory object "${oid}": it is not in the cache`, {
        hint: 'Run `train-report pull` to fetch it from the remote',
      });
    }
    return parseTree(readFileSync(path), oid);
  }

  /** Takes what is at `path`, which was hashed as `hashed`, into the store. */
  save(path: string, hashed: HashedPath): void {
    if (hashed.tree) {
      for (const { relpath, md5 } of hashed.tree) this.#saveFile(join(path, relpath), md5);
      this.writeObject(hashed.hash.value, serializeTree(hashed.tree));
    } else {
      this.#saveFile(path, hashed.hash.value);
    }
  }

  /** Stores small bytes that are known to have this oid. */
  writeObject(oid: string, bytes: Uint8Array): void {
    if (this.has(oid)) return;
    const target = this.path(oid);
    mkdirSync(dirname(target), { recursive: true });
    writeFileAtomic(target, bytes, { mode: OBJECT_MODE });
  }

  /** Moves a finished file into the store after checking its bytes; removes it and says why when they are wrong. */
  adopt(temporary: string, oid: string): void {
    const { md5 } = hashFile(temporary);
    const expected = oid.replace(/\.dir$/, '');
    if (md5 !== expected) {
      rmSync(temporary, { force: true });
      throw new UserError('remote', `Cannot accept object "${oid}": its bytes hash to ${md5}`, {
        hint: 'The remote holds a damaged copy: push it again from a machine that has the right one',
      });
    }
    chmodSync(temporary, OBJECT_MODE);
    const target = this.path(oid);
    mkdirSync(dirname(target), { recursive: true });
    renameSync(temporary, target);
    this.#remember(target, md5);
  }

  #saveFile(source: string, md5: string): void {
    if (this.has(md5)) return;
    const target = this.path(md5);
    mkdirSync(dirname(target), { recursive: true });
    const temporary = temporaryBeside(target);
    try {
      copyFileSync(source, temporary, constants.COPYFILE_FICLONE);
      chmodSync(temporary, OBJECT_MODE);
      // The file may have changed since it was hashed: what goes in must be what its name says.
      if (hashFile(temporary).md5 !== md5) {
        throw new UserError('cache', `Cannot save "${source}": it changed while it was being saved`, {
          hint: 'Let whatever writes it finish, then run this again',
        });
      }
      renameSync(temporary, target);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
    this.#remember(target, md5);
  }

  #remember(path: string, md5: string): void {
    this.#memo.set(path, statSync(path, { bigint: true }), md5);
  }
}

/** Key of an object in the cache and in remotes (FORMATS, sections 2 and 14). */
export function objectKey(oid: string): string {
  return `files/md5/${oid.slice(0, 2)}/${oid.slice(2)}`;
}
