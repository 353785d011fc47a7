import { chmodSync, lstatSync, readdirSync, readFileSync, rmSync, statSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { hashFile, md5 as md5Of } from '../bulk/hash.js';
import { storeLargeFile } from '../bulk/large-file.js';
import { moveIntoPlace, OBJECT_MODE, objectName } from '../bulk/objects.js';
import { scratchPath, type Scratch } from '../bulk/scratch.js';
import { stampOf } from '../bulk/stamps.js';
import type { StoreJob, StoreJobResult } from '../bulk/store-job.js';
import { cutIntoJobs, LARGE_BYTES, sharedTeam } from '../bulk/team.js';
import { UserError } from '../errors.js';
import { writeFileAtomic } from '../formats/atomic-write.js';
import { explainFailure } from './failure.js';
import { hashFiles, type WorkOptions } from './hash-files.js';
import type { FileStamp, FolderMemo, HashMemo } from './memo.js';
import { isDirectoryOid, type HashedPath, type HashName, type TreeEntry } from './oid.js';
import { parseTree, serializeTree } from './tree.js';

// For so many, the store's folders are listed instead of asking for each object: whether one has been made writable, and
// perhaps changed, is then left to the check that comes before it is handed out.
const MANY_OBJECTS = 1_000;

/** A file to be taken into a store. */
export interface FileToStore {
  readonly path: string;
  readonly size: number;
  /** The hash it must have, since others name it already; empty: whatever it is. */
  readonly expected: string;
}

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
    this.#memoOf(oid).setObject(oid.slice(2), stamp, plainHash(oid));
  }

  /**
   * Every object that is needed and not there, by the rule of `has`: the oid, or files of the directory it names
   * (`known`, where the caller has hashed that very directory).
   */
  missing(oid: string, known?: readonly TreeEntry[]): string[] {
    if (!this.has(oid)) return [oid];
    if (!isDirectoryOid(oid)) return [];
    const tree = known ?? this.findTree(oid);
    if (!tree) return [oid];
    const names = tree.length < MANY_OBJECTS ? undefined : this.#list(tree.length);
    const absent = new Set<string>();
    for (const { md5 } of tree) {
      const isThere = names ? names.has(md5) : absent.has(md5) ? false : this.has(md5);
      if (!isThere) absent.add(md5);
    }
    return [...absent];
  }

  /** As `missing`, but each object's bytes are checked, unless they were before: to be asked before handing them out. */
  async unusable(oid: string, options: WorkOptions = {}): Promise<string[]> {
    if (!isDirectoryOid(oid)) return [...(await this.verifyAll([oid], options))];
    const tree = this.findTree(oid);
    if (!tree) return [oid];
    const oids = tree.map((entry) => entry.md5);
    return [...(await this.verifyAll(oids, options))];
  }

  /** The files of a directory object, whose bytes are checked each time. */
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
    const bytes = readFileSync(path);
    if (md5Of(bytes) === plainHash(oid)) return parseTree(bytes, oid);
    this.remove(oid);
    return undefined;
  }

  /**
   * Takes files into the store, each read once. Objects that are there already are checked, unless they were before:
   * a damaged one is replaced. Fails when a file is not what `expected` says, since then it changed meanwhile.
   */
  async saveFiles(files: readonly FileToStore[], options: WorkOptions = {}): Promise<string[]> {
    const results: string[] = [];
    const small: number[] = [];
    const scratch = files.length === 0 ? '' : this.#scratch.for(this.folder);
    for (const [index, file] of files.entries()) {
      if (file.size >= LARGE_BYTES) results[index] = await this.#saveLarge(file, scratch, options);
      else small.push(index);
    }
    const isNew = this.#isNearlyEmpty(small.length);
    const cuts = cutIntoJobs(small.length, (at) => files[small[at]!]!.size);
    const jobs = cuts.map(([start, end]): StoreJob => {
      const part = small.slice(start, end).map((index) => files[index]!);
      return {
        kind: 'store',
        paths: part.map((file) => file.path),
        sizes: part.map((file) => file.size),
        expected: part.map((file) => file.expected),
        name: this.hashName,
        store: this.folder,
        isNew,
        scratch,
      };
    });
    const bytes = small.reduce((sum, index) => sum + files[index]!.size, 0);
    const done = await sharedTeam().run<'store'>(jobs, small.length * 0.06 + bytes / 400_000, options);
    const present = new Map<string, string>();
    for (const [at, result] of done.entries()) {
      const [failure] = result.failures;
      if (failure) throw explainFailure('save', failure);
      const [start] = cuts[at]!;
      this.#collect(result, small.slice(start, start + result.hashes.length), files, results, present);
    }
    await this.#ensure(present);
    return results;
  }

  /** Takes what is at `path`, hashed as `hashed`, into the store; the directory object last, since it stands for the rest. */
  async save(path: string, hashed: HashedPath, options: WorkOptions = {}): Promise<void> {
    const files = hashed.tree
      ? hashed.tree.map(({ relpath, md5 }) => ({ path: join(path, relpath), oid: md5 }))
      : [{ path, oid: hashed.hash.value }];
    const absent = await this.verifyAll(
      files.map((file) => file.oid),
      options,
    );
    const queue = files
      .filter(({ oid }) => absent.has(oid))
      .map((file) => ({ path: file.path, size: sizeOf(file.path), expected: file.oid }));
    await this.saveFiles(queue, options);
    if (hashed.tree) this.writeTree(hashed.hash.value, hashed.tree);
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

  /** Stores a directory object. */
  writeTree(oid: string, tree: readonly TreeEntry[]): void {
    if (this.findTree(oid)) return;
    const target = this.path(oid);
    const scratch = scratchPath(this.#scratch.for(this.folder));
    writeFileAtomic(scratch, serializeTree(tree), { mode: OBJECT_MODE });
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
    rmSync(this.path(oid), { force: true });
  }

  #collect(
    result: StoreJobResult,
    indices: readonly number[],
    files: readonly FileToStore[],
    results: string[],
    present: Map<string, string>,
  ): void {
    for (const [at, index] of indices.entries()) {
      const hash = result.hashes[at]!;
      const object = stampOf(result.objects, at);
      if (object) this.remember(hash, object);
      else present.set(hash, files[index]!.path);
      results[index] = hash;
    }
  }

  async #saveLarge(file: FileToStore, scratch: string, options: WorkOptions): Promise<string> {
    const { path, expected } = file;
    const target = { name: this.hashName, expected, store: this.folder, scratch };
    const result = await storeLargeFile(path, target, sharedTeam(), options);
    if ('failure' in result) throw explainFailure('save', result.failure);
    if (result.object) this.remember(result.hash, result.object);
    else await this.#ensure(new Map([[result.hash, path]]));
    options.onFiles?.(1);
    return result.hash;
  }

  // There were objects of these hashes already: make sure that they are good, or put the files' bytes in their place.
  async #ensure(present: ReadonlyMap<string, string>): Promise<void> {
    if (present.size === 0) return;
    const absent = await this.verifyAll([...present.keys()]);
    const queue = [...absent].map((hash) => {
      const path = present.get(hash)!;
      return { path, size: sizeOf(path), expected: hash };
    });
    if (queue.length > 0) await this.saveFiles(queue);
  }

  #isNearlyEmpty(wanted: number): boolean {
    const prefixes = listFolder(this.folder).filter((name) => /^[0-9a-f]{2}$/.test(name));
    const [first] = prefixes;
    if (first === undefined) return true;
    return listFolder(`${this.folder}/${first}`).length * prefixes.length * 8 < wanted;
  }

  /** The names of all objects; undefined when there are so many that looking for `wanted` of them is less work. */
  #list(wanted: number): Set<string> | undefined {
    const names = new Set<string>();
    const prefixes = listFolder(this.folder).filter((name) => /^[0-9a-f]{2}$/.test(name));
    for (const [index, prefix] of prefixes.entries()) {
      for (const name of listFolder(`${this.folder}/${prefix}`)) names.add(prefix + name);
      if (index === 0 && names.size * prefixes.length > wanted * 8) return undefined;
    }
    return names;
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

function listFolder(path: string): string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}

function plainHash(oid: string): string {
  return isDirectoryOid(oid) ? oid.slice(0, -'.dir'.length) : oid;
}
