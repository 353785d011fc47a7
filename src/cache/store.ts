import { chmodSync, lstatSync, readFileSync, rmSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { hashFile, md5 as md5Of } from '../bulk/hash.js';
import { listObjects, listPrefixes, moveIntoPlace, OBJECT_MODE, objectName } from '../bulk/objects.js';
import { scratchPath, type Scratch } from '../bulk/scratch.js';
import { allocateStamps, type Stamps } from '../bulk/stamps.js';
import { UserError } from '../errors.js';
import { writeFileAtomic } from '../formats/atomic-write.js';
import { hashFiles, type WorkOptions } from './hash-files.js';
import type { FileStamp, FolderMemo, HashMemo } from './memo.js';
import { isDirectoryOid, type HashName, type TreeEntry } from './oid.js';
import { printOfStore } from './prints.js';
import { parseTree, serializeTree } from './tree.js';

// For so many, the store's folders are listed instead of asking for each object: whether one has been made writable, and
// perhaps changed, is then left to the check that comes before it is handed out.
export const MANY_OBJECTS = 1_000;

/**
 * A content store in DVC's layout: objects `ab/cdef…` below a folder, read-only, written aside and renamed. There are two
 * in a repository: DVC 3's, and DVC 2's for entries that still have its hash.
 *
 * An object is believed to hold what its name says when it was checked, or written, by us, and nobody has touched it
 * since (the memo knows). `has` also believes one that is read-only, as DVC does: enough to answer a question, not to
 * hand out bytes.
 */
export class Store {
  readonly folder: string;
  readonly hashName: HashName;
  readonly #memo: HashMemo;
  readonly #scratch: Scratch;
  /** Those that this process has put there, or checked. */
  readonly #placed = new Set<string>();
  /** The directory object that was read last: several steps of a command ask for the same. */
  #lastTree: { readonly oid: string; readonly tree: TreeEntry[] } | undefined;

  constructor(folder: string, hashName: HashName, memo: HashMemo, scratch: Scratch) {
    this.folder = folder;
    this.hashName = hashName;
    this.#memo = memo;
    this.#scratch = scratch;
  }

  /** Where the object is, or would be. */
  path(oid: string): string {
    return `${this.folder}/${objectName(oid)}`;
  }

  /** Whether the object is there, by DVC's rule: a read-only one is believed; any other is hashed, and removed when damaged. */
  has(oid: string): boolean {
    const stats = lstatSync(this.path(oid), { throwIfNoEntry: false });
    if (!stats?.isFile()) return false;
    return (stats.mode & 0o777) === OBJECT_MODE || this.isKnown(oid, stats) || this.#check(oid);
  }

  /** Whether the object is there and its bytes are what its name says. A damaged one is removed. */
  verify(oid: string): boolean {
    const stats = lstatSync(this.path(oid), { throwIfNoEntry: false });
    return (stats?.isFile() ?? false) && (this.isKnown(oid, stats) || this.#check(oid));
  }

  /** Whether the bytes of the object with these stats were checked before. */
  isKnown(oid: string, stats: Stats | undefined): boolean {
    if (!stats) return false;
    return this.#memoOf(oid).get(oid.slice(2), stats) === plainHash(oid);
  }

  /** Notes that the object was checked, or written by us, when it had this stamp. */
  remember(oid: string, stamp: FileStamp): void {
    this.#placed.add(oid);
    this.#memoOf(oid).setObject(oid.slice(2), stamp, plainHash(oid));
  }

  /**
   * Every object that is needed and not there, by the rule of `has`: the oid, or files of the directory it names
   * (`known`, where the caller has hashed that very directory).
   */
  missing(oid: string, known?: readonly TreeEntry[]): string[] {
    if (!this.has(oid)) return [oid];
    if (!isDirectoryOid(oid)) return [];
    const complete = this.#memo.folder(`complete:${this.folder}`, this.hashName);
    const now = Date.now();
    let print = complete.holds(oid) ? printOfStore(this.folder, now) : undefined;
    if (print && complete.get(oid, print.stamp) !== undefined) return [];
    const tree = known ?? this.findTree(oid);
    if (!tree) return [oid];
    if (tree.length >= MANY_OBJECTS) print ??= printOfStore(this.folder, now);
    const absent = this.unlisted(tree.map(({ md5 }) => md5));
    if (absent.size === 0 && print?.isSettled) {
      complete.setObject(oid, print.stamp, plainHash(oid));
      complete.prune();
    }
    return [...absent];
  }

  /** Which of these objects are not there, by the rule of `has`; of many, whether there is something of that name. */
  unlisted(oids: readonly string[]): Set<string> {
    const unsure = oids.filter((oid) => !this.#placed.has(oid));
    const names = unsure.length < MANY_OBJECTS ? undefined : listObjects(this.folder, unsure.length);
    return names ? new Set(unsure.filter((oid) => !names.has(oid))) : this.absent(unsure);
  }

  /** Which of these objects are not there, by the rule of `has`. */
  absent(oids: readonly string[]): Set<string> {
    const absent = new Set<string>();
    const prefixes = listPrefixes(this.folder);
    for (const oid of new Set(oids)) {
      if (this.#placed.has(oid)) continue;
      if (!prefixes.has(oid.slice(0, 2)) || !this.has(oid)) absent.add(oid);
    }
    return absent;
  }

  /** The state in which each of these objects was checked, as far as it was. */
  knownStamps(oids: readonly string[]): Stamps {
    const stamps = allocateStamps(oids.length);
    for (const [index, oid] of oids.entries()) {
      this.#memoOf(oid).putKnown(oid.slice(2), plainHash(oid), stamps, index);
    }
    return stamps;
  }

  /** As `missing`, but each object's bytes are checked, unless they were before: to be asked before handing them out. */
  async unusable(oid: string, options: WorkOptions = {}): Promise<string[]> {
    if (!isDirectoryOid(oid)) return [...(await this.verifyAll([oid], options))];
    const tree = this.findTree(oid);
    if (!tree) return [oid];
    const oids = tree.map((entry) => entry.md5);
    return [...(await this.verifyAll(oids, options))];
  }

  /** The files of a directory object, whose bytes are checked. */
  readTree(oid: string): TreeEntry[] {
    const tree = this.findTree(oid);
    if (tree) return tree;
    throw new UserError('cache', `Cannot read directory object "${oid}": it is not in the cache`, {
      hint: 'Run `train-report pull` to fetch it from the remote',
    });
  }

  /** The files of a directory object, or undefined when it is not there or damaged (and removed). */
  findTree(oid: string): TreeEntry[] | undefined {
    const path = this.path(oid);
    if (!(lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false)) return undefined;
    if (this.#lastTree?.oid === oid) return this.#lastTree.tree;
    const bytes = readFileSync(path);
    if (md5Of(bytes) === plainHash(oid)) return this.noteTree(oid, parseTree(bytes, oid));
    this.remove(oid);
    return undefined;
  }

  /** Keeps what was read from a directory object whose bytes were checked, for those who ask next. */
  noteTree(oid: string, tree: TreeEntry[]): TreeEntry[] {
    this.#lastTree = { oid, tree };
    return tree;
  }

  /** Which of these objects are missing, or damaged (and removed now); those that were not checked before are hashed. */
  async verifyAll(oids: readonly string[], options: WorkOptions = {}): Promise<Set<string>> {
    const absent = new Set<string>();
    const unknown: { oid: string; path: string; size: number; stats: Stats }[] = [];
    for (const oid of new Set(oids)) {
      const path = this.path(oid);
      const stats = lstatSync(path, { throwIfNoEntry: false });
      if (!stats?.isFile()) absent.add(oid);
      else if (!this.isKnown(oid, stats)) unknown.push({ oid, path, size: stats.size, stats });
    }
    const hashes = await hashFiles(unknown, this.hashName, options);
    for (const [index, { oid, path, stats }] of unknown.entries()) {
      if (hashes[index] === plainHash(oid)) {
        if ((stats.mode & 0o777) !== OBJECT_MODE) chmodSync(path, OBJECT_MODE);
        this.remember(oid, stats);
      } else {
        this.remove(oid);
        absent.add(oid);
      }
    }
    return absent;
  }

  /** Stores a directory object; `bytes`: what it is, where the caller has it already. */
  writeTree(oid: string, tree: readonly TreeEntry[], bytes = serializeTree(tree)): void {
    const target = this.path(oid);
    const isThere = lstatSync(target, { throwIfNoEntry: false })?.isFile() ?? false;
    if (isThere && readFileSync(target).equals(bytes)) return;
    const scratch = scratchPath(this.#scratch.for(this.folder));
    writeFileAtomic(scratch, bytes, { mode: OBJECT_MODE });
    chmodSync(scratch, OBJECT_MODE);
    moveIntoPlace(scratch, target);
    this.remember(oid, lstatSync(target));
  }

  /** A new name for an unfinished file that `adopt` or `place` will take. */
  unfinished(): string {
    return scratchPath(this.#scratch.for(this.folder));
  }

  /** A folder for unfinished files that will be renamed to somewhere in `folder`. */
  scratchFor(folder: string): string {
    return this.#scratch.for(folder);
  }

  /** A folder for unfinished files that a later run can go on with. */
  unfinishedFolder(): string {
    return this.#scratch.kept(this.folder);
  }

  /** Moves a finished file into the store after checking its bytes; removes it and says why when they are wrong. */
  adopt(temporary: string, oid: string): void {
    const found = hashFile(temporary, isDirectoryOid(oid) ? 'md5' : this.hashName);
    if (found !== plainHash(oid)) {
      rmSync(temporary, { force: true });
      throw new UserError('remote', `Cannot accept object "${oid}": its bytes hash to ${found}`, {
        hint: 'The remote holds a damaged copy: push it again from a machine that has the right one',
      });
    }
    chmodSync(temporary, OBJECT_MODE);
    this.place(temporary, oid);
  }

  /** Moves a finished, read-only file into the store; the caller has just hashed its bytes, and they are right. */
  place(temporary: string, oid: string): void {
    const stats = lstatSync(temporary);
    if ((stats.mode & 0o777) !== OBJECT_MODE) chmodSync(temporary, OBJECT_MODE); // a strict umask
    moveIntoPlace(temporary, this.path(oid));
    this.remember(oid, stats);
  }

  /** Removes an object. */
  remove(oid: string): void {
    this.#placed.delete(oid);
    if (this.#lastTree?.oid === oid) this.#lastTree = undefined;
    rmSync(this.path(oid), { force: true });
  }

  #memoOf(oid: string): FolderMemo {
    return this.#memo.folder(`${this.folder}/${oid.slice(0, 2)}`, this.hashName);
  }

  #check(oid: string): boolean {
    const path = this.path(oid);
    const stats = lstatSync(path);
    if (hashFile(path, isDirectoryOid(oid) ? 'md5' : this.hashName) !== plainHash(oid)) {
      this.remove(oid);
      return false;
    }
    if ((stats.mode & 0o777) !== OBJECT_MODE) chmodSync(path, OBJECT_MODE); // from now on, DVC believes it as well
    this.remember(oid, stats);
    return true;
  }
}

/** Key of an object in the cache's folder and in remotes (FORMATS, sections 2, 14 and 15). */
export function objectKey(oid: string, name: HashName = 'md5'): string {
  return name === 'md5' ? `files/md5/${objectName(oid)}` : objectName(oid);
}

/** Folder of objects below the top of a remote. */
export function objectFolder(top: string, name: HashName): string {
  return name === 'md5' ? join(top, 'files/md5') : top;
}

function plainHash(oid: string): string {
  return isDirectoryOid(oid) ? oid.slice(0, -'.dir'.length) : oid;
}
