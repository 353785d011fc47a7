import { existsSync, lstatSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UserError } from '../errors.js';
import { removeStage } from '../dvcfile/remove-stage.js';
import type { Stage } from '../pipeline/stage.js';
import { selectTargets } from '../pipeline/targets.js';
import { shownPath, type Repository } from '../repo/repository.js';
import { unprotectPath } from './unprotect.js';

/**
 * Stops tracking: takes stages out of `dvc.yaml` and `dvc.lock`, deletes `.dvc` files, and their outputs' lines in
 * `.gitignore`; with `outs` the outputs as well. Returns the files that changed and are still there.
 */
export async function removeTargets(
  repo: Repository,
  stages: readonly Stage[],
  names: readonly string[],
  { outs = false, signal }: { readonly outs?: boolean; readonly signal: AbortSignal },
): Promise<string[]> {
  const changed = new Set<string>();
  for (const name of names) {
    for (const stage of findStages(repo, stages, name)) {
      for (const out of stage.outs) {
        if (outs) rmSync(out.absolutePath, { recursive: true, force: true });
        else if (lstatSync(out.absolutePath, { throwIfNoEntry: false })) {
          await unprotectPath(repo, out.absolutePath, signal);
        }
        if (out.cache) repo.gitignore.remove(out.absolutePath);
      }
      removeFrom(repo, stage);
      changed.add(stage.file);
    }
  }
  return [...changed].filter((file) => existsSync(file));
}

function findStages(repo: Repository, stages: readonly Stage[], name: string): Stage[] {
  const fail = (why: string, hint?: string): never => {
    throw new UserError('pipeline', `Cannot remove "${name}": ${why}`, { exitCode: 1, ...(hint ? { hint } : {}) });
  };
  try {
    const found = selectTargets(repo, stages, [name]);
    const [first] = found;
    if (first?.isTemplated)
      fail('it is made from a template', `Remove it from "${shownPath(repo, first.file)}" by hand`);
    return found;
  } catch (error) {
    const owner = stages.find((stage) => stage.outs.some((out) => out.absolutePath === join(repo.cwd, name)));
    if (owner) fail('it is an output, expected a stage or a .dvc file', `Did you mean \`${owner.address}\`?`);
    throw error instanceof UserError ? error.withExitCode(1) : error;
  }
}

function removeFrom(repo: Repository, stage: Stage): void {
  if (stage.kind === 'dvcfile') {
    rmSync(stage.file);
    return;
  }
  const lock = join(dirname(stage.file), 'dvc.lock');
  removeStage(lock, shownPath(repo, lock), stage.name);
  removeStage(stage.file, shownPath(repo, stage.file), stage.name);
}
