import { lstatSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { sharedTeam } from '../bulk/team.js';
import { UserError } from '../errors.js';
import { shownPath, type Repository } from '../repo/repository.js';
import { applyCheckout, notInCache } from './checkout-apply.js';
import type { WorkOptions } from './hash-files.js';
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
  if (!stats) sharedTeam().expect(target.meta.nfiles ?? 1);
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
  const missing = [...store.unlisted([...new Set(changed.map((entry) => entry.md5))])];
  const added = changed.filter(({ relpath }) => !found.has(relpath)).length;
  const isSame = added + replaced.length + extra.length === 0;
  const change = isSame ? 'unchanged' : before ? 'modified' : 'added';
  const result = { change, added, modified: replaced.length, deleted: extra.length } as const;
  return { target, changed, extra, result, missing, unsaved, present };
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

function wouldBeLost(repo: Repository, path: string): UserError {
  return new UserError(
    'cache',
    `Cannot check out "${shownPath(repo, path)}": what is there now is in no cache and would be lost`,
    { hint: 'Save it with `train-report commit` or `add`, or give --force to replace it' },
  );
}
