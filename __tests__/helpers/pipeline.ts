import type { TestContext } from 'node:test';
import { silentLogger, type Logger } from '../../src/log.js';
import { loadStages } from '../../src/dvcyaml/load.js';
import { reproduce } from '../../src/run/run.js';
import type { ReproOptions } from '../../src/run/repro-options.js';
import { shellRunner } from '../../src/run/shell.js';
import type { Stage, StageResult } from '../../src/pipeline/stage.js';
import { findStatus, type Status } from '../../src/pipeline/status.js';
import { selectTargets } from '../../src/pipeline/targets.js';
import { openRepository, type Repository } from '../../src/repo/repository.js';
import { makeRepo, type TestRepo } from './repo.js';

/** A repository whose stages are really run, in a shell; counts how often each command ran. */
export interface PipelineRig extends TestRepo {
  open(): Repository;
  stages(): Stage[];
  repro(targets?: readonly string[], options?: Partial<ReproOptions>): Promise<StageResult[]>;
  /** `train:ran eval:unchanged`. */
  outcomes(targets?: readonly string[], options?: Partial<ReproOptions>): Promise<string>;
  status(): Promise<Status>;
  /** How often a stage's command was started since the rig was made. */
  runs(stage: string): number;
}

export function makePipeline(context: TestContext, files: Record<string, string>): PipelineRig {
  const repo = makeRepo(context, files);
  const counts = new Map<string, number>();
  const log: Logger = silentLogger();
  const open = (): Repository => openRepository(repo.root, { ...process.env, HOME: repo.base });
  const repro = async (
    targets: readonly string[] = [],
    options: Partial<ReproOptions> = {},
  ): Promise<StageResult[]> => {
    const opened = open();
    const stages = loadStages(opened);
    const shell = shellRunner(opened, { ...process.env, SHELL: '/bin/sh' });
    return reproduce(opened, stages, selectTargets(opened, stages, targets), {
      log,
      signal: new AbortController().signal,
      runner: {
        run: (line, stage, signal) => {
          counts.set(stage.name, (counts.get(stage.name) ?? 0) + 1);
          return shell.run(line, stage, signal);
        },
      },
      ...options,
    });
  };
  return {
    ...repo,
    open,
    stages: () => loadStages(open()),
    repro,
    outcomes: async (targets, options) =>
      (await repro(targets, options)).map(({ stage, outcome }) => `${stage}:${outcome}`).join(' '),
    status: () => {
      const opened = open();
      return findStatus(opened, loadStages(opened));
    },
    runs: (stage) => counts.get(stage) ?? 0,
  };
}
