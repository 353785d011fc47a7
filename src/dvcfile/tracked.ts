import { existsSync } from 'node:fs';
import type { TrackedPath } from '../sync/tracked-path.js';
import type { Repository } from '../repo/repository.js';
import { resolve, sep } from 'node:path';
import { readLock } from '../run/run.js';
import { selectTargets } from '../pipeline/targets.js';
import type { Stage } from '../pipeline/stage.js';

export interface TrackedPathOptions {
  /** Also the outputs that no file knows a hash of yet: it is empty then. */
  readonly unmade?: boolean;
}

const UNKNOWN = { name: 'md5', value: '' } as const;

/** What the lock files and `.dvc` files name that a cache or remote holds: outputs of stages and tracked data. */
export function trackedPaths(
  repo: Repository,
  stages: readonly Stage[],
  { unmade = false }: TrackedPathOptions = {},
): TrackedPath[] {
  return stages.flatMap((stage) => {
    const lock = stage.kind === 'pipeline' ? readLock(repo, stage).get(stage.name) : undefined;
    return stage.outs.flatMap((out): TrackedPath[] => {
      if (!out.cache) return [];
      const locked = lock?.outs.find((item) => item.path === out.path);
      const hash = (stage.kind === 'dvcfile' ? out.hash : locked?.hash) ?? (unmade ? UNKNOWN : undefined);
      if (!hash) return [];
      const meta = (stage.kind === 'dvcfile' ? out.meta : locked?.meta) ?? {};
      const { absolutePath: path, remote, location, push, kind } = out;
      return [{ path, hash, meta, remote, location, push, kind, made: stage.kind === 'pipeline' }];
    });
  });
}

export interface TrackedOptions extends TrackedPathOptions {
  readonly recursive?: boolean;
  readonly withDeps?: boolean;
}

/**
 * What targets stand for: a stage, a `.dvc` file or `dvc.yaml`, an output's path, or a path inside of a tracked directory;
 * everything when none is named.
 */
export async function selectTracked(
  repo: Repository,
  stages: readonly Stage[],
  names: readonly string[],
  { recursive = false, withDeps = false, unmade = false }: TrackedOptions = {},
): Promise<TrackedPath[]> {
  if (names.length === 0) return trackedPaths(repo, stages, { unmade });
  const all = trackedPaths(repo, stages, { unmade });
  const found: TrackedPath[] = [];
  for (const name of names) {
    const path = resolve(repo.cwd, name);
    const exact = all.find((item) => item.path === path);
    const holder = all.find((item) => path.startsWith(item.path + sep));
    if (exact) found.push(exact);
    else if (holder)
      found.push({
        ...holder,
        within: path
          .slice(holder.path.length + 1)
          .split(sep)
          .join('/'),
      });
    else if (recursive && existsSync(path)) found.push(...all.filter((item) => item.path.startsWith(path + sep)));
    else {
      const targets = selectTargets(repo, stages, [name], { recursive });
      const { buildGraph } = await import('../pipeline/graph.js');
      found.push(...trackedPaths(repo, withDeps ? buildGraph(stages).closure(targets) : targets, { unmade }));
    }
  }
  return [...new Set(found)];
}
