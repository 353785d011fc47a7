import { checkoutPath } from '../cache/checkout.js';
import { readInputs, saveStage, type RunContext } from './execute.js';
import type { LockEntry } from './lockfile.js';
import { canRestore, findRun } from './runcache.js';
import type { Stage } from './stage.js';

/** An earlier run whose outputs can be put back instead of running again. */
export interface Restorable {
  readonly entry: LockEntry;
  readonly from: 'cache' | 'run-cache';
}

/** Looks for a run on the same inputs: the one in `dvc.lock` when nothing that is read has changed, then the run-cache. */
export function findRestorable(context: RunContext, stage: Stage, isSameInput: boolean): Restorable | undefined {
  const { repo, workspace, options } = context;
  if (!canRestore(stage, repo.root)) return undefined;
  if (options.dry && stage.deps.some((dep) => !workspace.hash(dep.absolutePath))) return undefined;
  const lock = workspace.lock(stage);
  if (isSameInput && lock && isComplete(context, stage, lock)) return { entry: lock, from: 'cache' };
  if (options.noRunCache) return undefined;
  const found = findRun(repo, stage, { ...readInputs(context, stage), outs: [] });
  return found ? { entry: found, from: 'run-cache' } : undefined;
}

function isComplete({ repo, workspace }: RunContext, stage: Stage, lock: LockEntry): boolean {
  return stage.outs.every((out) => {
    const hash = lock.outs.find((item) => item.path === out.path)?.hash;
    if (!hash) return false;
    if (!out.cache && workspace.hash(out.absolutePath)?.hash.value === hash.value) return true;
    return repo.cache.missing(hash.value).length === 0;
  });
}

/** Puts back the outputs of an earlier run and writes the stage's lock entry. */
export async function restoreOutputs(context: RunContext, stage: Stage, run: LockEntry): Promise<void> {
  const { repo, workspace } = context;
  const inputs = readInputs(context, stage);
  for (const out of stage.outs) {
    const item = run.outs.find((one) => one.path === out.path);
    if (!item?.hash || workspace.hash(out.absolutePath)?.hash.value === item.hash.value) continue;
    const target = { hash: item.hash, meta: item.meta, path: out.absolutePath };
    checkoutPath(repo.cache, repo.memo, target, { force: true });
  }
  workspace.forget();
  await saveStage(context, stage, inputs);
}
