import { constants, copyFileSync, lstatSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { scratchPath } from '../bulk/scratch.js';
import { sharedTeam } from '../bulk/team.js';
import type { Repository } from '../repo/repository.js';
import { requireInside, type CheckoutResult, type CheckoutTarget } from './checkout.js';
import { makeFoldersIn, placeFolder } from './folders.js';
import { sharesFiles } from './links.js';
import type { FileStamp } from './memo.js';
import { isDirectoryOid, type TreeEntry } from './oid.js';

// Below, it is not worth it; above, too much would be lost by a run that is killed.
const MIN_FILES = 100;
const MAX_FILES = 50_000;

/**
 * The folder of a directory that is not in the workspace yet, filled aside while its objects arrive in the cache, so that
 * each is read once. A checkout then moves it to its place as a whole.
 */
export class Landing {
  readonly target: CheckoutTarget;
  readonly #repo: Repository;
  #stage = '';
  #entries: readonly TreeEntry[] = [];
  #places: ReadonlyMap<string, string> = new Map();
  readonly #stamps = new Map<string, FileStamp>();

  private constructor(repo: Repository, target: CheckoutTarget) {
    this.#repo = repo;
    this.target = target;
  }

  /** For what is whole, absent and of a good size; undefined for anything else. */
  static open(repo: Repository, target: CheckoutTarget): Landing | undefined {
    const { path, hash, meta, within } = target;
    const count = meta.nfiles ?? 0;
    if (!isDirectoryOid(hash.value) || within !== undefined || count < MIN_FILES || count > MAX_FILES) return undefined;
    if (sharesFiles(repo.config) || lstatSync(path, { throwIfNoEntry: false })) return undefined;
    requireInside(repo, path);
    sharedTeam().expect(count);
    return new Landing(repo, target);
  }

  /** Mode of the files, before the umask. */
  get mode(): number {
    return this.target.meta.isExec ? 0o766 : 0o666;
  }

  /** Where the file of each object goes; the first one where several have its content. */
  prepare(entries: readonly TreeEntry[]): ReadonlyMap<string, string> | undefined {
    if (entries.length < MIN_FILES || entries.length > MAX_FILES) return undefined;
    const scratch = this.#repo.scratch.for(dirname(this.target.path));
    const stage = scratchPath(scratch);
    const places = new Map<string, string>();
    for (const { md5, relpath } of entries) if (!places.has(md5)) places.set(md5, `${stage}/${relpath}`);
    if (places.size * 2 < entries.length) return undefined; // copies of copies are made by one thread
    makeFoldersIn(stage, entries);
    this.#places = places;
    this.#stage = stage;
    this.#entries = entries;
    return places;
  }

  /** Notes that the file of an object was written. */
  note(oid: string, stamp: FileStamp): void {
    this.#stamps.set(oid, stamp);
  }

  /** Whether every file was written, and nothing has come to the folder's place. */
  get isReady(): boolean {
    const isWhole = this.#places.size > 0 && this.#stamps.size === this.#places.size;
    return isWhole && !lstatSync(this.target.path, { throwIfNoEntry: false });
  }

  /** Moves the folder to its place. */
  place(): CheckoutResult {
    const { path, hash } = this.target;
    const repeats = new Map<string, FileStamp>();
    for (const { md5, relpath } of this.#entries) {
      const first = this.#places.get(md5);
      const own = `${this.#stage}/${relpath}`;
      if (first === undefined || first === own) continue;
      copyFileSync(first, own, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE);
      repeats.set(relpath, statSync(own));
    }
    placeFolder(this.#stage, path);
    for (const { md5, relpath } of this.#entries) {
      const stamp = repeats.get(relpath) ?? this.#stamps.get(md5);
      const slash = relpath.lastIndexOf('/');
      const folder = slash < 0 ? path : `${path}/${relpath.slice(0, slash)}`;
      if (stamp) this.#repo.memo.folder(folder, hash.name).setWritten(relpath.slice(slash + 1), stamp, md5);
    }
    return { change: 'added', added: this.#entries.length, modified: 0, deleted: 0 };
  }
}
