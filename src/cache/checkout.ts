import { chmodSync, lstatSync, mkdirSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { CopyJob } from '../bulk/copy-job.js';
import { stampOf } from '../bulk/stamps.js';
import { cutIntoJobs, sharedTeam } from '../bulk/team.js';
import { UserError } from '../errors.js';
import { shownPath, type Repository } from '../repo/repository.js';
import { explainFailure } from './failure.js';
import type { WorkOptions } from './hash-files.js';
import { linkTypes } from './links.js';
import { isDirectoryOid, type HashedPath, type HashInfo, type Meta, type TreeEntry } from './oid.js';
import { hashPath } from './scan.js';
import type { Store } from './store.js';

export interface CheckoutOptions extends WorkOptions {
  /** Replace and remove what no cache holds. */
  readonly force?: boolean;
  /** Make every file anew, linked as `cache.type` says. */
  readonly relink?: boolean;
}

/** What a path is to become. */
export interface CheckoutTarget {
  readonly path: string;
  readonly hash: HashInfo;
  readonly meta: Meta;
}

/** What was done, to the path as a whole and to how many files. */
export interface CheckoutResult {
  readonly change: 'added' | 'modified' | 'unchanged';
  readonly added: number;
  readonly modified: number;
  readonly deleted: number;
}

const NOTHING: CheckoutResult = { change: 'unchanged', added: 0, modified: 0, deleted: 0 };

/**
 * Makes `path` what `hash` says, from the cache. Files of a directory that it does not name are removed. Nothing is
 * touched when an object is missing, or when something would be lost that no cache holds; no byte is restored that does
 * not hash to its name; nothing is written through a link to a folder.
 */
export async function checkoutPath(
  repo: Repository,
  target: CheckoutTarget,
  options: CheckoutOptions = {},
): Promise<CheckoutResult> {
  const { path, hash } = target;
  requireInside(repo, path);
  const store = repo.store(hash.name);
  const present = lstatSync(path, { throwIfNoEntry: false });
  const before = present ? await hashPresent(repo, target, options) : undefined;
  if (before?.hash.value === hash.value && !options.relink) {
    fixMode(path, target);
    return NOTHING;
  }
  const wanted = listWanted(repo, store, target);
  const found = new Map((before ? listFiles(before) : []).map(({ relpath, md5 }) => [relpath, md5]));
  const changed = wanted.filter(({ relpath, md5 }) => options.relink === true || found.get(relpath) !== md5);
  const names = new Set(wanted.map((entry) => entry.relpath));
  const extra = [...found.keys()].filter((relpath) => !names.has(relpath));
  requireObjects(repo, store, target, changed);
  const replaced = changed.filter(({ relpath, md5 }) => found.has(relpath) && found.get(relpath) !== md5);
  if (!options.force) {
    requireSaved(repo, store, path, [...extra, ...replaced.map((entry) => entry.relpath)], found);
    if (present && !before) throw wouldBeLost(repo, path); // a broken link, or something that is no data
  }
  await apply(repo, store, target, { changed, extra, isDirectory: before?.tree !== undefined, present }, options);
  const added = changed.filter(({ relpath }) => !found.has(relpath)).length;
  const modified = options.relink ? replaced.length : changed.length - added;
  const isNew = before === undefined;
  if (!isNew && before.hash.value === hash.value) return NOTHING; // only linked anew
  return { change: isNew ? 'added' : 'modified', added, modified, deleted: extra.length };
}

async function hashPresent(
  repo: Repository,
  { path, hash }: CheckoutTarget,
  options: WorkOptions,
): Promise<HashedPath | undefined> {
  return hashPath(repo, path, { ...options, name: hash.name });
}

/** The files that make up `target`; `relpath` is empty where it is one file. */
function listWanted(repo: Repository, store: Store, { path, hash }: CheckoutTarget): readonly TreeEntry[] {
  if (!isDirectoryOid(hash.value)) return [{ relpath: '', md5: hash.value }];
  const tree = store.findTree(hash.value);
  if (!tree) throw notInCache(repo, path, [hash.value]);
  return tree;
}

function listFiles({ hash, tree }: HashedPath): readonly TreeEntry[] {
  return tree ?? [{ relpath: '', md5: hash.value }];
}

function requireObjects(repo: Repository, store: Store, { path }: CheckoutTarget, entries: readonly TreeEntry[]): void {
  const missing = [...new Set(entries.map((entry) => entry.md5))].filter((md5) => !store.has(md5));
  if (missing.length > 0) throw notInCache(repo, path, missing);
}

function requireSaved(
  repo: Repository,
  store: Store,
  path: string,
  doomed: readonly string[],
  found: ReadonlyMap<string, string>,
): void {
  for (const relpath of doomed) {
    const hash = found.get(relpath);
    if (hash !== undefined && !store.has(hash)) throw wouldBeLost(repo, relpath === '' ? path : join(path, relpath));
  }
}

interface Work {
  readonly changed: readonly TreeEntry[];
  readonly extra: readonly string[];
  readonly isDirectory: boolean;
  readonly present: ReturnType<typeof lstatSync> | undefined;
}

async function apply(
  repo: Repository,
  store: Store,
  { path, hash, meta }: CheckoutTarget,
  { changed, extra, isDirectory, present }: Work,
  options: CheckoutOptions,
): Promise<void> {
  const becomesDirectory = isDirectoryOid(hash.value);
  if (present && (present.isDirectory() !== becomesDirectory || isDirectory !== becomesDirectory)) {
    rmSync(path, { recursive: true, force: true });
  } else {
    for (const relpath of extra) rmSync(join(path, relpath), { force: true });
    removeEmptied(path, extra);
  }
  makeFolders(path, becomesDirectory ? changed : undefined);
  const damaged = await copyFiles(repo, store, path, changed, meta, options);
  if (damaged.length > 0) throw notInCache(repo, path, damaged);
}

async function copyFiles(
  repo: Repository,
  store: Store,
  path: string,
  entries: readonly TreeEntry[],
  meta: Meta,
  options: WorkOptions,
): Promise<string[]> {
  if (entries.length === 0) return [];
  const scratch = repo.scratch.for(dirname(path));
  const links = linkTypes(repo.config);
  const targetOf = ({ relpath }: TreeEntry): string => (relpath === '' ? path : `${path}/${relpath}`);
  const sizes: number[] = [];
  const expected = entries.map(({ md5 }, index) => {
    const stats = lstatSync(store.path(md5), { throwIfNoEntry: false });
    sizes[index] = stats?.size ?? 0;
    return store.isKnown(md5, stats) ? '' : md5;
  });
  const cuts = cutIntoJobs(entries.length, (index) => sizes[index]!);
  const jobs = cuts.map(([start, end]): CopyJob => {
    const part = entries.slice(start, end);
    return {
      kind: 'copy',
      sources: part.map(({ md5 }) => store.path(md5)),
      targets: part.map(targetOf),
      expected: expected.slice(start, end),
      name: store.hashName,
      links,
      mode: meta.isExec ? 0o766 : 0o666, // DVC sets the bit of the owner alone
      exactMode: false,
      scratch,
    };
  });
  const estimate = entries.length * 0.05 + sizes.reduce((sum, size) => sum + size, 0) / 1_000_000;
  const results = await sharedTeam().run<'copy'>(jobs, estimate, options);
  const damaged: string[] = [];
  for (const [at, { stamps, checked, failures }] of results.entries()) {
    const [start, end] = cuts[at]!;
    for (const failure of failures) {
      if (failure.code !== 'DAMAGED' && failure.code !== 'MISSING') throw explainFailure('check out', failure);
      const entry = entries.slice(start, end).find(({ md5 }) => store.path(md5) === failure.path);
      if (!entry) continue;
      store.remove(entry.md5);
      damaged.push(entry.md5);
    }
    for (let index = start; index < end; index += 1) {
      const entry = entries[index]!;
      const target = targetOf(entry);
      const stamp = stampOf(stamps, index - start);
      const object = stampOf(checked, index - start);
      if (stamp) repo.memo.folder(dirname(target), store.hashName).setWritten(basename(target), stamp, entry.md5);
      if (object) store.remember(entry.md5, object);
    }
  }
  return damaged;
}

/** Makes the folders that files go to; a link or file in the place of one, inside of the target, is replaced. */
function makeFolders(top: string, entries: readonly TreeEntry[] | undefined): void {
  mkdirSync(entries ? top : dirname(top), { recursive: true });
  if (!entries) return;
  const known = new Set(['']);
  const make = (folder: string): void => {
    if (known.has(folder)) return;
    make(parentOf(folder));
    const path = join(top, folder);
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats && !stats.isDirectory()) rmSync(path);
    if (!stats?.isDirectory()) mkdirSync(path);
    known.add(folder);
  };
  for (const { relpath } of entries) {
    make(parentOf(relpath));
    const path = join(top, relpath);
    if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) rmSync(path, { recursive: true });
  }
}

function parentOf(relpath: string): string {
  return relpath.slice(0, Math.max(0, relpath.lastIndexOf('/')));
}

/** Removes the folders that are empty since these files are gone. */
function removeEmptied(top: string, removed: readonly string[]): void {
  for (const folder of new Set(removed.map(parentOf))) {
    for (let name = folder; name !== ''; name = parentOf(name)) {
      const path = join(top, name);
      if (!(lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false)) break;
      if (readdirSync(path).length > 0) break;
      rmdirSync(path);
    }
  }
}

function fixMode(path: string, { hash, meta }: CheckoutTarget): void {
  if (isDirectoryOid(hash.value) || !meta.isExec) return;
  const { mode } = statSync(path);
  if ((mode & 0o100) === 0) chmodSync(path, (mode & 0o777) | 0o100);
}

/** Refuses a path out of the repository, also by way of a link to a folder. */
export function requireInside(repo: Pick<Repository, 'root' | 'cwd'>, path: string): void {
  const inside = relative(repo.root, path);
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) {
    throw new UserError('data', `Cannot write "${shownPath(repo, path)}": it lies outside of the repository`);
  }
  let current = repo.root;
  for (const part of inside.split(sep).slice(0, -1)) {
    current = join(current, part);
    if (lstatSync(current, { throwIfNoEntry: false })?.isSymbolicLink()) {
      throw new UserError(
        'data',
        `Cannot write "${shownPath(repo, path)}": "${shownPath(repo, current)}" is a symbolic link, expected a real folder`,
      );
    }
  }
}

function notInCache(repo: Repository, path: string, missing: readonly string[]): UserError {
  const what =
    missing.length === 1 ? `object "${missing[0]}" is` : `${missing.length} objects (such as "${missing[0]}") are`;
  return new UserError('cache', `Cannot check out "${shownPath(repo, path)}": ${what} not in the cache`, {
    hint: 'Run `train-report pull` to fetch what is missing from the remote',
  });
}

function wouldBeLost(repo: Repository, path: string): UserError {
  return new UserError(
    'cache',
    `Cannot check out "${shownPath(repo, path)}": what is there now is in no cache and would be lost`,
    { hint: 'Save it with `train-report commit` or `add`, or give --force to replace it' },
  );
}
