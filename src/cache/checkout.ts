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
  /** Only this file or folder of a directory; posix, relative to it. */
  readonly within?: string | undefined;
}

/** What was done, to the path as a whole and to how many files. */
export interface CheckoutResult {
  readonly change: 'added' | 'modified' | 'unchanged';
  readonly added: number;
  readonly modified: number;
  readonly deleted: number;
}

/** What a checkout will do. */
export interface CheckoutPlan {
  readonly target: CheckoutTarget;
  /** Files to be written, and files to be removed; `relpath` is empty where the target is one file. */
  readonly changed: readonly TreeEntry[];
  readonly extra: readonly string[];
  readonly result: CheckoutResult;
  /** Objects that the cache lacks. */
  readonly missing: readonly string[];
  /** Absolute paths of what is there now, in no cache, and would be lost. */
  readonly unsaved: readonly string[];
  readonly present: 'nothing' | 'file' | 'directory';
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
  const plan = await planCheckout(repo, target, options);
  if (plan.missing.length > 0) throw notInCache(repo, target.path, plan.missing);
  const [lost] = plan.unsaved;
  if (lost !== undefined && !options.force) throw wouldBeLost(repo, lost);
  return applyCheckout(repo, plan, options);
}

/** Finds out what a checkout of `target` has to do, and what stands in its way. */
export async function planCheckout(
  repo: Repository,
  target: CheckoutTarget,
  options: CheckoutOptions = {},
): Promise<CheckoutPlan> {
  const { path, hash } = target;
  requireInside(repo, path);
  const store = repo.store(hash.name);
  const stats = lstatSync(path, { throwIfNoEntry: false });
  const before = stats ? await hashPath(repo, path, { ...options, name: hash.name }) : undefined;
  const present = before?.tree ? 'directory' : stats ? 'file' : 'nothing';
  const nothing = { target, changed: [], extra: [], result: NOTHING, missing: [], unsaved: [], present } as const;
  if (before?.hash.value === hash.value && !options.relink) return nothing;
  const wanted = listWanted(store, target);
  if (!wanted) return { ...nothing, missing: [hash.value] };
  const found = new Map(before ? within(listFiles(before), target).map(({ relpath, md5 }) => [relpath, md5]) : []);
  const changed = wanted.filter(({ relpath, md5 }) => options.relink === true || found.get(relpath) !== md5);
  const names = new Set(wanted.map((entry) => entry.relpath));
  const extra = [...found.keys()].filter((relpath) => !names.has(relpath));
  const replaced = changed.filter(({ relpath, md5 }) => found.has(relpath) && found.get(relpath) !== md5);
  const unsaved = [...extra, ...replaced.map((entry) => entry.relpath)]
    .filter((relpath) => !store.has(found.get(relpath) ?? ''))
    .map((relpath) => (relpath === '' ? path : join(path, relpath)));
  if (stats && !before) unsaved.push(path); // a broken link, or something that is no data
  const missing = [...new Set(changed.map((entry) => entry.md5))].filter((md5) => !store.has(md5));
  const added = changed.filter(({ relpath }) => !found.has(relpath)).length;
  const isSame = added + replaced.length + extra.length === 0;
  const change = isSame ? 'unchanged' : before ? 'modified' : 'added';
  const result = { change, added, modified: replaced.length, deleted: extra.length } as const;
  return { target, changed, extra, result, missing, unsaved, present };
}

/** Does what was planned. Objects are checked as they are copied: a damaged one is removed, and its file left as it was. */
export async function applyCheckout(
  repo: Repository,
  plan: CheckoutPlan,
  options: CheckoutOptions = {},
): Promise<CheckoutResult> {
  const { target, changed, extra, present, result } = plan;
  const { path, hash } = target;
  if (changed.length + extra.length === 0) {
    if (present !== 'nothing') fixMode(path, target);
    return result;
  }
  const becomes = isDirectoryOid(hash.value) ? 'directory' : 'file';
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
  const isReplaced = present !== becomes || (isLink && becomes === 'directory');
  if (present !== 'nothing' && isReplaced) rmSync(path, { recursive: true, force: true });
  else {
    for (const relpath of extra) rmSync(join(path, relpath), { force: true });
    removeEmptied(path, extra);
  }
  makeFolders(path, becomes === 'directory' ? changed : undefined);
  const damaged = await copyFiles(repo, repo.store(hash.name), target, changed, options);
  if (damaged.length > 0) throw notInCache(repo, path, damaged);
  return result;
}

/** The files that make up `target`; undefined where the list of a directory is missing. */
function listWanted(store: Store, target: CheckoutTarget): readonly TreeEntry[] | undefined {
  const { value } = target.hash;
  if (!isDirectoryOid(value)) return [{ relpath: '', md5: value }];
  const tree = store.findTree(value);
  return tree && within(tree, target);
}

function listFiles({ hash, tree }: HashedPath): readonly TreeEntry[] {
  return tree ?? [{ relpath: '', md5: hash.value }];
}

function within(entries: readonly TreeEntry[], { within: part }: CheckoutTarget): readonly TreeEntry[] {
  if (part === undefined) return entries;
  return entries.filter(({ relpath }) => relpath === part || relpath.startsWith(`${part}/`));
}

async function copyFiles(
  repo: Repository,
  store: Store,
  { path, meta }: CheckoutTarget,
  entries: readonly TreeEntry[],
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
      sizes: sizes.slice(start, end),
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
