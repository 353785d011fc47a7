import { chmodSync, lstatSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyFiles, type Staging } from '../bulk/copy-files.js';
import { scratchPath } from '../bulk/scratch.js';
import { stampOf, type Stamps } from '../bulk/stamps.js';
import { UserError } from '../errors.js';
import { shownPath, type Repository } from '../repo/repository.js';
import type { CheckoutOptions, CheckoutPlan, CheckoutResult, CheckoutTarget } from './checkout.js';
import { explainFailure } from './failure.js';
import { makeFolders, makeFoldersIn, placeFolder, removeEmptied } from './folders.js';
import type { WorkOptions } from './hash-files.js';
import { linkTypes } from './links.js';
import { isDirectoryOid, type TreeEntry } from './oid.js';
import type { Store } from './store.js';

// Below, it is not worth it to write a folder aside; above, too much would be lost by a run that is killed.
const MIN_STAGED = 100;
const MAX_STAGED = 50_000;

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
  const isWhole = becomes === 'directory' && changed.length >= MIN_STAGED && changed.length <= MAX_STAGED;
  const isStaged = isWhole && !lstatSync(path, { throwIfNoEntry: false });
  if (!isStaged) makeFolders(path, becomes === 'directory' ? changed : undefined);
  const damaged = await copyEntries(repo, repo.store(hash.name), target, changed, { ...options, isStaged });
  if (damaged.length > 0) throw notInCache(repo, path, damaged);
  return result;
}

async function copyEntries(
  repo: Repository,
  store: Store,
  { path, meta }: CheckoutTarget,
  entries: readonly TreeEntry[],
  options: WorkOptions & { readonly isStaged: boolean },
): Promise<string[]> {
  if (entries.length === 0) return [];
  const scratch = repo.scratch.for(dirname(path));
  const expected = entries.map(({ md5 }) => md5);
  const list = {
    sources: expected.map((md5) => store.path(md5)),
    targets: entries.map(({ relpath }) => (relpath === '' ? path : `${path}/${relpath}`)),
    expected,
    known: store.knownStamps(expected),
    staging: options.isStaged ? stageFolder(path, entries, scratchPath(scratch)) : undefined,
  };
  const manner = {
    name: store.hashName,
    links: linkTypes(repo.config),
    mode: meta.isExec ? 0o766 : 0o666, // DVC sets the bit of the owner alone
    exactMode: false,
    scratch,
  };
  const { stamps, checked, failures } = await copyFiles(list, manner, options);
  const damaged: string[] = [];
  for (const failure of failures) {
    if (failure.code !== 'DAMAGED' && failure.code !== 'MISSING') throw explainFailure('check out', failure);
    const { md5 } = entries[failure.index]!;
    store.remove(md5);
    damaged.push(md5);
  }
  remember(repo, store, list.targets, entries, stamps, checked);
  return damaged;
}

function stageFolder(path: string, entries: readonly TreeEntry[], stage: string): Staging {
  makeFoldersIn(stage, entries);
  return { targets: entries.map(({ relpath }) => `${stage}/${relpath}`), place: () => placeFolder(stage, path) };
}

function remember(
  repo: Repository,
  store: Store,
  targets: readonly string[],
  entries: readonly TreeEntry[],
  stamps: Stamps,
  checked: Stamps,
): void {
  for (const [index, { md5 }] of entries.entries()) {
    const stamp = stampOf(stamps, index);
    const object = stampOf(checked, index);
    if (object) store.remember(md5, object);
    if (!stamp) continue;
    const target = targets[index]!;
    const slash = target.lastIndexOf('/');
    repo.memo.folder(target.slice(0, slash), store.hashName).setWritten(target.slice(slash + 1), stamp, md5);
  }
}

function fixMode(path: string, { hash, meta }: CheckoutTarget): void {
  if (isDirectoryOid(hash.value) || !meta.isExec) return;
  const { mode } = statSync(path);
  if ((mode & 0o100) === 0) chmodSync(path, (mode & 0o777) | 0o100);
}

/** The error for objects that a checkout needs. */
export function notInCache(repo: Repository, path: string, missing: readonly string[]): UserError {
  const what =
    missing.length === 1 ? `object "${missing[0]}" is` : `${missing.length} objects (such as "${missing[0]}") are`;
  return new UserError('cache', `Cannot check out "${shownPath(repo, path)}": ${what} not in the cache`, {
    hint: 'Run `train-report pull` to fetch what is missing from the remote',
  });
}
