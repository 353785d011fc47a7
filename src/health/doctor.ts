import { messageOf, UserError, UserErrors } from '../errors.js';
import { buildGraph } from '../pipeline/graph.js';
import { loadStages } from '../dvcyaml/load.js';
import type { Stage } from '../pipeline/stage.js';
import { trackedPaths } from '../dvcfile/tracked.js';
import { openRepository, type Repository } from '../repo/repository.js';
import type { SyncOptions } from '../sync/tracked-path.js';
import { findAbsent } from './absent.js';
import { checkCache } from './cache-state.js';
import type { Finding } from './finding.js';
import { checkGit } from './git-state.js';
import { checkLocks } from './lock-state.js';
import { checkMachine } from './machine.js';
import { findSecrets } from './secrets.js';

export interface DoctorOptions extends SyncOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Ask no remote. */
  readonly offline?: boolean | undefined;
}

/**
 * Looks for what is wrong with machine, repository, pipelines, git, cache and remotes. A check that fails is a finding, and
 * the next ones go on as far as they can.
 */
export async function examine(options: DoctorOptions): Promise<Finding[]> {
  const findings = await checkMachine(options.env);
  const add = async (check: string, body: () => Promise<readonly Finding[]> | readonly Finding[]): Promise<void> => {
    try {
      findings.push(...(await body()));
    } catch (error) {
      options.signal.throwIfAborted();
      findings.push(...asFindings(check, error));
    }
  };
  let repo: Repository | undefined;
  await add('repository', () => {
    repo = openRepository(options.cwd, options.env);
    return [];
  });
  if (!repo) return findings;
  const opened = repo;
  let stages: readonly Stage[] = [];
  await add('pipeline', () => {
    stages = loadStages(opened);
    return [];
  });
  await add('pipeline', () => {
    buildGraph(stages);
    return [];
  });
  await add('pipeline', () => checkLocks(opened, stages));
  await add('git', () => checkGit(opened, stages));
  await add('git', () => findSecrets(opened));
  await add('cache', () => checkCache(opened));
  if (!options.offline) await add('remote', () => checkRemotes(opened, stages, options));
  return findings;
}

async function checkRemotes(repo: Repository, stages: readonly Stage[], options: DoctorOptions): Promise<Finding[]> {
  const tracked = trackedPaths(repo, stages).filter((item) => item.push !== false);
  const chosen = options.remote ?? repo.config.get('core', 'remote')?.value;
  const homeless = tracked.filter((item) => item.remote === undefined);
  if (chosen === undefined && homeless.length > 0) {
    return [
      {
        severity: 'warning',
        check: 'remote',
        message: `No default remote is set: what ${homeless.length} outputs hold is on this machine alone`,
        fix: 'Add one with `train-report remote add --default NAME URL`, then `train-report push`',
      },
    ];
  }
  const findings = await findAbsent(repo, stages, tracked, options);
  // A remote that cannot be used is wrong; one that lacks something may be about to get it.
  return findings.map((finding) => (finding.location ? { ...finding, severity: 'warning' } : finding));
}

function asFindings(check: string, error: unknown): Finding[] {
  const errors = error instanceof UserErrors ? error.errors : [error];
  return errors.map((one) =>
    one instanceof UserError
      ? { severity: 'error', check, message: one.message, fix: one.hint, location: one.location }
      : { severity: 'error', check, message: `The check could not be made: ${messageOf(one)}` },
  );
}
