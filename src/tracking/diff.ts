import { UserError } from '../errors.js';
import type { Repository } from '../repo/repository.js';
import { compareEntries, detectRenames, type EntryChange } from './compare.js';
import { listPresent, listOutputs, listTrackedAt, type TrackedEntries } from './entries.js';

export interface DataDiffOptions {
  readonly signal: AbortSignal;
  /** The older revision. */
  readonly from: string;
  /** The newer one; the workspace when there is none. */
  readonly to?: string | undefined;
  /** Paths relative to the repository, posix; everything when there is none. */
  readonly targets: readonly string[];
}

export interface DiffItem {
  readonly path: string | { readonly old: string; readonly new: string };
  /** Empty where it is not known. */
  readonly hash: string | { readonly old: string; readonly new: string };
}

/** What `diff --json` shows; empty when nothing differs. */
export type DataDiff = Partial<Record<'added' | 'deleted' | 'modified' | 'renamed' | 'not in cache', DiffItem[]>>;

/** Compares tracked data at two commits, or at one and in the workspace; directories and each file in them. */
export async function diffData(repo: Repository, options: DataDiffOptions): Promise<DataDiff> {
  const { from, to, targets, signal } = options;
  if ((await repo.scm?.resolve('HEAD')) === undefined) return {};
  const before = await listTrackedAt(repo, from, listOutputs);
  const after =
    to === undefined ? await listPresent(repo, listOutputs(repo), signal) : await listTrackedAt(repo, to, listOutputs);
  requireTargets(targets, before, after);
  const isWanted = (path: string): boolean =>
    targets.length === 0 || targets.some((name) => path === name || path === `${name}/` || path.startsWith(`${name}/`));
  const all = compareEntries(before, after, { granular: true }).filter(({ path }) => isWanted(path));
  const { changes, renames } = detectRenames(all);
  const items = (kind: EntryChange['kind'], show: (change: EntryChange) => DiffItem['hash']): DiffItem[] =>
    sorted(
      changes.filter((change) => change.kind === kind).map((change) => ({ path: change.path, hash: show(change) })),
    );
  const isMissing = ({ before: old }: EntryChange): boolean =>
    old !== undefined && old.value !== '' && !repo.store(old.name).has(old.value);
  const diff = {
    added: items('added', ({ after: now }) => now?.value ?? ''),
    deleted: items('deleted', ({ before: old }) => old?.value ?? ''),
    modified: items('modified', ({ before: old, after: now }) => ({ old: old?.value ?? '', new: now?.value ?? '' })),
    renamed: sorted(renames.map((rename) => ({ path: { old: rename.from, new: rename.to }, hash: rename.hash.value }))),
    'not in cache':
      to === undefined
        ? sorted(all.filter(isMissing).map(({ path, before: old }) => ({ path, hash: old?.value ?? '' })))
        : [],
  };
  return Object.values(diff).some((found) => found.length > 0) ? diff : {};
}

function requireTargets(targets: readonly string[], ...sides: readonly TrackedEntries[]): void {
  for (const target of targets) {
    const isKnown = sides.some((entries) =>
      [...entries].some(
        ([name, { tree }]) =>
          name === target ||
          name.startsWith(`${target}/`) ||
          (target.startsWith(`${name}/`) &&
            (tree?.some((file) => isWithin(`${name}/${file.relpath}`, target)) ?? false)),
      ),
    );
    if (isKnown) continue;
    throw new UserError('data', `Cannot compare "${target}": it is tracked on neither side`, { exitCode: 1 });
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(`${folder}/`);
}

function sorted(items: readonly DiffItem[]): DiffItem[] {
  const key = ({ path }: DiffItem): string => (typeof path === 'string' ? path : path.old);
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
