import { relative, sep } from 'node:path';
import type { Logger } from '../log.js';
import { loadStages } from '../dvcyaml/load.js';
import { trackedPaths } from '../dvcfile/tracked.js';
import type { Repository } from '../repo/repository.js';
import { compareEntries, detectRenames, type EntryChange, type Rename } from './compare.js';
import { listPresent, listTracked, listTrackedAt, type TrackedEntries } from './entries.js';

export interface DataStatusOptions {
  readonly log: Logger;
  readonly signal: AbortSignal;
  /** Each file of a directory, too. */
  readonly granular: boolean;
  /** Absolute paths to look at; all that is tracked when there is none. */
  readonly targets: readonly string[];
  readonly untracked: boolean;
  /** Ask the remote (the default one without a name) what it lacks. */
  readonly notInRemote?: { readonly remote: string | undefined } | undefined;
}

/** Paths by what became of them; a kind without paths is left out. */
export interface DataChanges {
  readonly modified?: readonly string[];
  readonly added?: readonly string[];
  readonly deleted?: readonly string[];
  readonly renamed?: readonly { readonly old: string; readonly new: string }[];
  readonly unknown?: readonly string[];
}

/** How the last commit, DVC's files and the workspace differ, as `data status --json` shows it (FORMATS, section 11). */
export interface DataStatus {
  readonly not_in_cache: readonly string[];
  readonly not_in_remote: readonly string[];
  readonly committed: DataChanges;
  readonly uncommitted: DataChanges;
  readonly untracked: readonly string[];
  readonly unchanged: readonly string[];
}

/** Compares the last commit with DVC's files, and these with the workspace. */
export async function findDataStatus(repo: Repository, options: DataStatusOptions): Promise<DataStatus> {
  const { granular } = options;
  const isWanted = targetFilter(repo, options.targets);
  const index = listTracked(repo);
  const present = await listPresent(repo, index, options.signal);
  const here = compareEntries(index, present, { granular }).filter(({ path }) => isWanted(path));
  const head = await entriesOfHead(repo);
  const committed = head ? compareEntries(head, index, { granular }).filter(({ path }) => isWanted(path)) : [];
  const same = (changes: readonly EntryChange[]): string[] =>
    changes.filter(({ kind }) => kind === 'unchanged').map(({ path }) => path);
  const isCommitted = new Set(same(committed));
  return {
    not_in_cache: here.filter((change) => isMissing(repo, change)).map(({ path }) => path),
    not_in_remote: options.notInRemote ? await listNotInRemote(repo, options, isWanted) : [],
    committed: groupChanges(committed),
    uncommitted: groupChanges(here),
    untracked: options.untracked ? await listUntracked(repo, options.targets) : [],
    unchanged: head ? same(here).filter((path) => isCommitted.has(path)) : same(here),
  };
}

// Nothing is committed before the first commit; without git, nothing ever is.
async function entriesOfHead(repo: Repository): Promise<TrackedEntries | undefined> {
  if (!repo.scm) return undefined;
  return (await repo.scm.resolve('HEAD')) === undefined ? new Map() : listTrackedAt(repo, 'HEAD');
}

function isMissing(repo: Repository, { before }: EntryChange): boolean {
  return before !== undefined && !repo.store(before.name).has(before.value);
}

function groupChanges(all: readonly EntryChange[]): DataChanges {
  const { changes, renames } = detectRenames(all);
  // What is not known of a list that is gone says nothing of files that are gone as well.
  const of = (kind: EntryChange['kind']): string[] =>
    changes.filter((one) => one.kind === kind && (kind !== 'unknown' || one.after)).map(({ path }) => path);
  const groups = {
    modified: of('modified'),
    added: of('added'),
    deleted: of('deleted'),
    renamed: renames.map(({ from, to }: Rename) => ({ old: from, new: to })),
    unknown: of('unknown'),
  };
  return Object.fromEntries(Object.entries(groups).filter(([, paths]) => paths.length > 0));
}

function targetFilter(repo: Repository, targets: readonly string[]): (path: string) => boolean {
  const names = targets.map((path) => relative(repo.root, path).split(sep).join('/'));
  if (names.length === 0) return () => true;
  return (path) => names.some((name) => path === name || path === `${name}/` || path.startsWith(`${name}/`));
}

async function listNotInRemote(
  repo: Repository,
  { log, signal, granular, notInRemote }: DataStatusOptions,
  isWanted: (path: string) => boolean,
): Promise<string[]> {
  const { findCloudStatus } = await import('../sync/cloud-status.js');
  const tracked = trackedPaths(repo, loadStages(repo));
  const root = { ...repo, cwd: repo.root };
  const { changes } = await findCloudStatus(root, tracked, { log, signal, remote: notInRemote?.remote });
  const tops = new Map(tracked.map(({ path, hash }) => [relative(repo.root, path).split(sep).join('/'), hash.value]));
  return Object.entries(changes)
    .filter(([path, change]) => change !== 'deleted' && (granular || tops.has(path)))
    .map(([path]) => (tops.get(path)?.endsWith('.dir') ? `${path}/` : path))
    .filter(isWanted);
}

async function listUntracked(repo: Repository, targets: readonly string[]): Promise<string[]> {
  if (!repo.scm) return [];
  const listed = await repo.scm.run(['ls-files', '--others', '--exclude-standard', '-z', '--full-name']);
  return listed
    .toString()
    .split('\0')
    .filter((name) => name !== '')
    .map((name) => `${repo.scm?.root ?? ''}/${name}`)
    .filter((path) => path.startsWith(repo.root + sep))
    .filter((path) => targets.length === 0 || targets.some((top) => path === top || path.startsWith(top + sep)))
    .map((path) => relative(repo.cwd, path).split(sep).join('/'));
}
