import { existsSync } from 'node:fs';
import { resolve, sep } from 'node:path';
import { buildGraph } from '../pipeline/graph.js';
import type { Stage } from '../pipeline/stage.js';
import { selectTargets } from '../pipeline/targets.js';
import type { Repository } from '../repo/repository.js';

export interface StageSelection {
  readonly recursive?: boolean | undefined;
  readonly withDeps?: boolean | undefined;
}

/**
 * The stages that targets stand for: a stage, a `.dvc` file or `dvc.yaml`, an output's path or one in an output; every
 * stage of the repository when none is named.
 */
export function selectTrackingStages(
  repo: Repository,
  stages: readonly Stage[],
  names: readonly string[],
  { recursive = false, withDeps = false }: StageSelection,
): readonly Stage[] {
  if (names.length === 0) return stages;
  const found = names.flatMap((name) => {
    const path = resolve(repo.cwd, name);
    const makers = stages.filter((stage) =>
      stage.outs.some(({ absolutePath }) => path === absolutePath || path.startsWith(absolutePath + sep)),
    );
    if (makers.length > 0) return makers;
    if (recursive && existsSync(path)) {
      const inside = stages.filter((stage) => stage.file.startsWith(path + sep));
      if (inside.length > 0) return inside;
    }
    return selectTargets(repo, stages, [name], { recursive });
  });
  const unique = [...new Set(found)];
  return withDeps ? buildGraph(stages).closure(unique) : unique;
}
