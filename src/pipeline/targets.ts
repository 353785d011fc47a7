import { join } from 'node:path';
import { UserError } from '../errors.js';
import type { Repository } from '../repo/repository.js';
import { DVC_YAML } from './load.js';
import { nearestName } from './nearest.js';
import type { Stage } from './stage.js';

/** The stages that names stand for; without any, those of the `dvc.yaml` in the folder the user stands in. */
export function selectTargets(repo: Repository, stages: readonly Stage[], names: readonly string[]): Stage[] {
  const here = join(repo.cwd, DVC_YAML);
  if (names.length === 0) return stages.filter((stage) => stage.file === here);
  return names.flatMap((name) => {
    const path = join(repo.cwd, name);
    const found = stages.filter((stage) => stage.address === name || (stage.kind === 'dvcfile' && stage.file === path));
    if (found.length > 0) return found;
    const known = stages.map((stage) => stage.address);
    const nearest = nearestName(name, known);
    throw new UserError(
      'pipeline',
      `Cannot find stage "${name}": ${nearest ? `did you mean "${nearest}"?` : `expected one of ${known.join(', ') || '(there are none)'}`}`,
    );
  });
}
