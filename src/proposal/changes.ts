import { dirname, join } from 'node:path';
import { lockPath } from '../pipeline/state.js';
import type { Stage } from '../pipeline/stage.js';
import type { Git } from '../repo/git.js';

/** What differs from the last commit, in the work tree or the index. */
export interface Changes {
  /** Files that git tracks and that changed or are gone; paths from the root. */
  readonly tracked: readonly string[];
  /** New files that no rule ignores. */
  readonly untracked: readonly string[];
}

/** Asks git what changed; `paths` (pathspecs, relative to `cwd`) narrow it. */
export async function findChanges(git: Git, cwd?: string, paths: readonly string[] = []): Promise<Changes> {
  const where = cwd === undefined ? [] : ['-C', cwd];
  const command = [...where, 'status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames'];
  const entries = (await git.run([...command, '--', ...paths])).toString().split('\0').filter(Boolean);
  const pathsOf = (wanted: boolean): string[] =>
    entries.filter((entry) => entry.startsWith('?? ') === wanted).map((entry) => entry.slice('XY '.length));
  return { tracked: pathsOf(false), untracked: pathsOf(true) };
}

/** What a run changed: what git tracks, and what stages write, but nothing that was changed before it. */
export function changesOfRun(
  before: Changes,
  after: Changes,
  isWritten: (path: string) => boolean,
): { readonly paths: string[]; readonly leftOut: string[] } {
  const dirty = new Set([...before.tracked, ...before.untracked]);
  const candidates = [...after.tracked, ...after.untracked.filter(isWritten)];
  return {
    paths: candidates.filter((path) => !dirty.has(path)).sort(),
    leftOut: candidates.filter((path) => dirty.has(path) && isWritten(path)).sort(),
  };
}

/** Whether a path is one that stages write and git keeps: dvc.lock, outputs without cache, the ignore files beside outputs. */
export function writtenByStages(git: Git, stages: readonly Stage[]): (path: string) => boolean {
  const files = new Set<string>();
  const folders: string[] = [];
  for (const stage of stages) {
    if (stage.kind === 'pipeline') files.add(git.relativePath(lockPath(stage)));
    for (const out of stage.outs) {
      files.add(git.relativePath(join(dirname(out.absolutePath), '.gitignore')));
      if (out.cache) continue;
      files.add(git.relativePath(out.absolutePath));
      folders.push(`${git.relativePath(out.absolutePath)}/`);
    }
  }
  return (path) => files.has(path) || folders.some((folder) => path.startsWith(folder));
}
