import type { Logger } from '../../log.js';
import { diffTables, type DiffTable } from '../../metrics/diff.js';
import type { ValueTable } from '../../metrics/values.js';
import { forEachView, WORKSPACE, type View } from '../../metrics/view.js';
import type { Repository } from '../../repo/repository.js';
import type { RevisionFlags } from '../../repo/snapshot.js';

type Read = (view: View) => Promise<ValueTable>;

/** Reads values at every revision chosen; the workspace is left out where it is as the branch it stands on. */
export async function showRevisions(
  repo: Repository,
  choice: RevisionFlags,
  read: Read,
): Promise<Map<string, ValueTable>> {
  const tables = new Map<string, ValueTable>();
  await forEachView(repo, choice, async (name, view) => void tables.set(name, await read(view)));
  const branch = tables.has(WORKSPACE)
    ? await repo.scm?.ask(['symbolic-ref', '--short', '--quiet', 'HEAD'])
    : undefined;
  const [now, committed] = [tables.get(WORKSPACE), branch === undefined ? undefined : tables.get(branch)];
  if (now && committed && isSame(now, committed)) tables.delete(WORKSPACE);
  return tables;
}

function isSame(a: ValueTable, b: ValueTable): boolean {
  const isError = [...a.values(), ...b.values()].some((found) => 'error' in found);
  return !isError && a.size === b.size && diffTables(a, b, false).size === 0;
}

export interface Comparison {
  readonly before: string;
  readonly after: string;
  readonly all: boolean;
  readonly log: Logger;
}

/** Reads values at two revisions and compares them; before the first commit nothing has changed. */
export async function compareRevisions(
  repo: Repository,
  { before, after, all, log }: Comparison,
  read: Read,
): Promise<DiffTable> {
  if ((await repo.scm?.resolve('HEAD')) === undefined) return new Map();
  const tables = new Map<string, ValueTable>();
  await forEachView(repo, { names: [before, after] }, async (name, view) => void tables.set(name, await read(view)));
  for (const [revision, table] of tables) {
    for (const found of table.values()) if ('error' in found) log.warning(`${revision}: ${found.error.msg}`);
  }
  return diffTables(tables.get(before) ?? new Map(), tables.get(after) ?? new Map(), all);
}
