import { UserError } from '../errors.js';
import type { Logger } from '../log.js';
import { verifyOutputs } from '../run/execute.js';
import { findReasons } from '../pipeline/plan.js';
import { describeReasons } from '../pipeline/reason.js';
import { takeDvcFile } from '../run/take.js';
import type { Stage, StaleReason } from '../pipeline/stage.js';
import { Workspace } from '../pipeline/state.js';
import type { Repository } from '../repo/repository.js';

export interface CommitOptions {
  readonly log: Logger;
  readonly signal: AbortSignal;
  readonly force?: boolean;
  readonly noRelink?: boolean;
  /** Asked before something that changed is taken; without it, that is an error. */
  readonly confirm?: ((question: string) => Promise<boolean>) | undefined;
}

/** Takes outputs as they are now into the cache, and what stages read as it is now, without running anything. */
export async function commitStages(
  repo: Repository,
  stages: readonly Stage[],
  options: CommitOptions,
): Promise<string[]> {
  const workspace = new Workspace(repo);
  const written: string[] = [];
  const { log, signal, noRelink = false } = options;
  const runner = {
    run: (): Promise<void> => Promise.reject(new Error('A commit runs nothing')),
  };
  for (const stage of stages) {
    const reasons = findReasons(stage, await workspace.stateOf(stage, workspace.lock(stage)));
    const changes = reasons.filter((reason) => reason.kind !== 'always-changed' && !isOnlyMissing(reason));
    if (changes.length > 0 && !options.force) await requireConsent(stage, changes, options);
    if (reasons.length === 0 && !options.force) continue;
    if (stage.kind === 'dvcfile') await takeDvcFile(repo, stage, { signal, noRelink });
    else await verifyOutputs({ repo, workspace, options: { runner, log, signal } }, stage);
    workspace.forget();
    written.push(stage.file);
  }
  return written;
}

function isOnlyMissing(reason: StaleReason): boolean {
  return reason.kind === 'out' && reason.change === 'not in cache';
}

async function requireConsent(
  stage: Stage,
  changes: readonly StaleReason[],
  { confirm }: CommitOptions,
): Promise<void> {
  const what = describeReasons(changes);
  if (await confirm?.(`"${stage.address}" changed (${what}). Commit it?`)) return;
  throw new UserError('data', `Cannot commit "${stage.address}": it changed (${what})`, {
    exitCode: 1,
    hint: 'Give --force to commit it as it is',
  });
}
