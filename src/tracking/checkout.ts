import { rmSync, statSync } from 'node:fs';
import { sep } from 'node:path';
import { applyCheckout } from '../cache/checkout-apply.js';
import { planCheckout, type CheckoutPlan, type CheckoutResult } from '../cache/checkout.js';
import type { Landing } from '../cache/landing.js';
import type { HashInfo } from '../cache/oid.js';
import { hashPath } from '../cache/scan.js';
import { UserError } from '../errors.js';
import type { Logger } from '../log.js';
import { shownPath, type Repository } from '../repo/repository.js';
import { findLeftovers, rememberPlaced } from '../run/placed.js';
import { FileProgress } from './progress.js';

/** Content and its place. */
export interface TrackedContent {
  readonly path: string;
  readonly hash: HashInfo;
  readonly meta: { readonly size?: number; readonly nfiles?: number; readonly isExec?: boolean };
  readonly within?: string | undefined;
}

export interface CheckoutTrackedOptions {
  readonly log: Logger;
  readonly signal: AbortSignal;
  /** Replace and remove what no cache holds. */
  readonly force?: boolean;
  readonly relink?: boolean;
  /** All that is tracked: what was placed before and is tracked no more is removed, as far as it is unchanged. */
  readonly everything?: ReadonlySet<string> | undefined;
  /** Folders that were filled aside, by path. */
  readonly landings?: ReadonlyMap<string, Landing>;
}

/** What a checkout did: paths as the user sees them, folders first, and numbers of files. */
export interface CheckoutSummary {
  readonly modified: readonly string[];
  readonly added: readonly string[];
  readonly deleted: readonly string[];
  /** Paths whose objects are not all in the cache: left as they were. */
  readonly failed: readonly string[];
  readonly files: { readonly modified: number; readonly added: number; readonly deleted: number };
}

/** Puts tracked content into the workspace. Nothing is touched when something would be lost that no cache holds. */
export async function checkoutTracked(
  repo: Repository,
  items: readonly TrackedContent[],
  options: CheckoutTrackedOptions,
): Promise<CheckoutSummary> {
  const known = items.filter(({ hash }) => hash.value !== '');
  const unknown = items.filter(({ hash }) => hash.value === '').map(({ path }) => path);
  const progress = new FileProgress(options.log, 'Checking out');
  const work = {
    signal: options.signal,
    force: options.force ?? false,
    relink: options.relink ?? false,
    ...progress.callbacks,
  };
  const paths = { modified: [] as string[], added: [] as string[], deleted: [] as string[] };
  const files = { modified: 0, added: 0, deleted: 0 };
  const count = (path: string, result: CheckoutResult): void => {
    files.added += result.added;
    files.modified += result.modified;
    files.deleted += result.deleted;
    if (result.change !== 'unchanged') paths[result.change].push(shownEntry(repo, path));
  };
  const failed = unknown.map((path) => shownPath(repo, path)); // DVC deletes what is there
  try {
    const plans: CheckoutPlan[] = [];
    const ready: Landing[] = [];
    for (const item of known) {
      const landing = options.landings?.get(item.path);
      if (landing?.isReady && landing.target.hash.value === item.hash.value) ready.push(landing);
      else plans.push(await planCheckout(repo, item, work));
    }
    if (!options.force) refuseLoss(repo, [...(await findUnsaved(repo, unknown, options.signal)), ...unsavedOf(plans)]);
    if (options.everything) paths.deleted = await removeLeftovers(repo, options.everything, options.signal);
    files.deleted = paths.deleted.length;
    for (const plan of plans) {
      const { path, hash } = plan.target;
      if (plan.missing.length > 0) {
        failed.push(shownPath(repo, path));
        continue;
      }
      count(path, await applyCheckout(repo, plan, work));
      if (plan.target.within === undefined) rememberPlaced(repo, path, hash);
    }
    for (const landing of ready) {
      const { path, hash } = landing.target;
      count(path, landing.place());
      rememberPlaced(repo, path, hash);
    }
  } finally {
    progress.end();
  }
  return {
    modified: sorted(paths.modified),
    added: sorted(paths.added),
    deleted: sorted(paths.deleted),
    failed,
    files,
  };
}

/** The lines that `checkout` and `pull` print: `A`, `M` or `D`, a tab, the path. */
export function describeCheckout({ modified, added, deleted }: CheckoutSummary): string {
  const lines = (letter: string, paths: readonly string[]): string[] => paths.map((path) => `${letter}\t${path}\n`);
  return [...lines('M', modified), ...lines('A', added), ...lines('D', deleted)].join('');
}

/** `2 files modified and 1 file added`, as DVC's `--summary`. */
export function summarizeCheckout({ files }: CheckoutSummary): string {
  const parts = (['modified', 'added', 'deleted'] as const)
    .filter((kind) => files[kind] > 0)
    .map((kind) => `${files[kind]} file${files[kind] > 1 ? 's' : ''} ${kind}`);
  if (parts.length === 0) return 'No changes.';
  return parts.length === 1 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}

/** The error for what a checkout could not put in place. */
export function checkoutFailure({ failed }: CheckoutSummary): UserError {
  const shown = failed.slice(0, 10).map((path) => `"${path}"`);
  const more = failed.length > 10 ? ` and ${failed.length - 10} more` : '';
  return new UserError('cache', `Cannot check out ${shown.join(', ')}${more}: not all of it is in the cache`, {
    hint: 'Run `train-report fetch` to bring what is missing from the remote',
  });
}

function unsavedOf(plans: readonly CheckoutPlan[]): string[] {
  return plans.flatMap((plan) => (plan.missing.length > 0 ? [] : plan.unsaved));
}

async function findUnsaved(repo: Repository, paths: readonly string[], signal: AbortSignal): Promise<string[]> {
  const unsaved: string[] = [];
  for (const path of paths) {
    const found = await hashPath(repo, path, { signal });
    if (found && repo.cache.missing(found.hash.value, found.tree).length > 0) unsaved.push(path);
  }
  return unsaved;
}

function refuseLoss(repo: Repository, lost: readonly string[]): void {
  if (lost.length === 0) return;
  const shown = lost.slice(0, 10).map((path) => `"${shownPath(repo, path)}"`);
  const more = lost.length > 10 ? ` and ${lost.length - 10} more` : '';
  throw new UserError('cache', `Cannot check out: ${shown.join(', ')}${more} would be lost, since no cache holds it`, {
    hint: 'Save it with `train-report commit` or `add`, or give --force to replace it',
  });
}

async function removeLeftovers(repo: Repository, tracked: ReadonlySet<string>, signal: AbortSignal): Promise<string[]> {
  const removed: string[] = [];
  for (const { path, hash } of findLeftovers(repo, tracked)) {
    const isWithin = [...tracked].some((other) => other.startsWith(path + sep) || path.startsWith(other + sep));
    if (isWithin || (await repo.scm?.isTracked(path))) continue;
    const now = await hashPath(repo, path, { name: hash.name, signal });
    if (now?.hash.value !== hash.value || repo.store(hash.name).missing(hash.value).length > 0) continue;
    removed.push(shownEntry(repo, path));
    rmSync(path, { recursive: true, force: true });
  }
  return removed;
}

function shownEntry(repo: Repository, path: string): string {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return `${shownPath(repo, path)}${isFolder ? '/' : ''}`;
}

function sorted(paths: readonly string[]): string[] {
  const isFile = (path: string): number => (path.endsWith('/') ? 0 : 1);
  return [...paths].sort((a, b) => isFile(a) - isFile(b) || (a < b ? -1 : 1));
}
