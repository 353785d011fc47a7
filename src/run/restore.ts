import { checkoutPath } from '../cache/checkout.js';
import { readInputs, saveStage, type RunContext } from './execute.js';
import type { LockEntry } from '../dvcfile/lockfile.js';
import { canRestore, findRun } from './runcache.js';
import type { Stage } from '../pipeline/stage.js';

/** An earlier run whose outputs can be put back instead of running again. */
export interface Restorable {
  readonly entry: LockEntry;
  readonly from: 'cache' | 'run-cache';
}

/** Looks for a run on the same inputs: the one in `dvc.lock` when nothing that is read has changed, then the run-cache. */
export async function findRestorable(
  context: RunContext,
  stage: Stage,
  isSameInput: boolean,
): Promise<Restorable | undefined> {
  const { repo, workspace, options } = context;
  if (!canRestore(stage, repo.root)) return undefined;
  if (options.dry) {
    for (const dep of stage.deps) if (!(await workspace.hash(dep.absolutePath))) return undefined;
  }
  const lock = workspace.lock(stage);
  if (isSameInput && lock && (await isComplete(context, stage, lock))) return { entry: lock, from: 'cache' };
  if (options.noRunCache) return undefined;
  const found = await findRun(repo, stage, { ...(await readInputs(context, stage)), outs: [] });
  return found ? { entry: found, from: 'run-cache' } : undefined;
}

async function isComplete({ repo, workspace }: RunContext, stage: Stage, lock: LockEntry): Promise<boolean> {
  for (const out of stage.outs) {
    const hash = lock.outs.find((item) => item.path === out.path)?.hash;
    if (!hash) return false;
    if (!out.cache && (await workspace.hash(out.absolutePath, hash.name))?.hash.value === hash.value) continue;
    if ((await repo.store(hash.name).unusable(hash.value)).length > 0) return false;
  }
  return true;
}

/** Puts back the outputs of an earlier run and writes the stage's lock entry. */
export async function restoreOutputs(context: RunContext, stage: Stage, run: LockEntry): Promise<void> {
  const { repo, workspace } = context;
  const inputs = await readInputs(context, stage);
  for (const out of stage.outs) {
    const item = run.outs.find((one) => one.path === out.path);
    if (!item?.hash) continue;
    if ((await workspace.hash(out.absolutePath, item.hash.name))?.hash.value === item.hash.value) continue;
    const target = { hash: item.hash, meta: item.meta, path: out.absolutePath };
    await checkoutPath(repo, target, { force: true, signal: context.options.signal });
  }
  workspace.forget();
  await saveStage(context, stage, inputs);
}
