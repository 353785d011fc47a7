import type { HashInfo } from '../cache/oid.js';
import type { TrackedEntries, TrackedEntry } from './entries.js';

/** One path in two states; `before` or `after` is absent where it is not there. */
export interface EntryChange {
  readonly kind: 'added' | 'modified' | 'deleted' | 'unchanged' | 'unknown';
  /** posix, relative to the repository; of a directory with a slash behind. */
  readonly path: string;
  readonly before: HashInfo | undefined;
  readonly after: HashInfo | undefined;
}

/** The same content under another path. */
export interface Rename {
  readonly from: string;
  readonly to: string;
  readonly hash: HashInfo;
}

/**
 * Compares what is tracked in two states; with `granular`, each file of a directory as well. Files of a directory whose
 * list is not known on one side are `unknown`.
 */
export function compareEntries(
  before: TrackedEntries,
  after: TrackedEntries,
  { granular }: { readonly granular: boolean },
): EntryChange[] {
  const changes: EntryChange[] = [];
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const old = before.get(name);
    const now = after.get(name);
    changes.push(change(isTree(old ?? now) ? `${name}/` : name, old?.hash, now?.hash));
    if (granular && (isTree(old) || isTree(now))) changes.push(...compareFiles(name, old, now));
  }
  return changes;
}

function compareFiles(name: string, old: TrackedEntry | undefined, now: TrackedEntry | undefined): EntryChange[] {
  // The list of a directory may be known of one side only, and be the same on the other.
  const isSame = old?.hash.value === now?.hash.value;
  const before = filesOf(isSame && !old?.tree ? now : old);
  const after = filesOf(isSame && !now?.tree ? old : now);
  const isKnown = isSame || ((!isTree(old) || old?.tree !== undefined) && (!isTree(now) || now?.tree !== undefined));
  return [...new Set([...before.keys(), ...after.keys()])].map((relpath) => {
    const found = change(`${name}/${relpath}`, before.get(relpath), after.get(relpath));
    return isKnown ? found : { ...found, kind: 'unknown' };
  });
}

function filesOf(entry: TrackedEntry | undefined): Map<string, HashInfo> {
  const name = entry?.hash.name ?? 'md5';
  return new Map((entry?.tree ?? []).map(({ relpath, md5 }) => [relpath, { name, value: md5 }]));
}

function isTree(entry: TrackedEntry | undefined): boolean {
  return entry?.hash.value.endsWith('.dir') ?? false;
}

function change(path: string, before: HashInfo | undefined, after: HashInfo | undefined): EntryChange {
  const isSame = before?.value === after?.value && before?.name === after?.name;
  const kind = isSame ? 'unchanged' : !before ? 'added' : !after ? 'deleted' : 'modified';
  return { kind, path, before, after };
}

/** Takes pairs of a deleted and an added path of the same content out of `changes`: they are renames. */
export function detectRenames(changes: readonly EntryChange[]): { changes: EntryChange[]; renames: Rename[] } {
  const byPath = (a: EntryChange, b: EntryChange): number => (a.path < b.path ? -1 : 1);
  const deleted = new Map<string, EntryChange[]>();
  for (const one of changes.filter(({ kind, before }) => kind === 'deleted' && before?.value !== '').sort(byPath)) {
    const key = `${one.before?.name}:${one.before?.value}`;
    deleted.set(key, [...(deleted.get(key) ?? []), one]);
  }
  const renames: Rename[] = [];
  const taken = new Set<EntryChange>();
  for (const one of changes.filter(({ kind }) => kind === 'added').sort(byPath)) {
    const source = deleted.get(`${one.after?.name}:${one.after?.value}`)?.shift();
    if (!source || !one.after) continue;
    renames.push({ from: source.path, to: one.path, hash: one.after });
    taken.add(source).add(one);
  }
  return { changes: changes.filter((one) => !taken.has(one)), renames };
}
