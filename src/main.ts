import { resolve } from 'node:path';
import type { EngineChoice } from './engine/trainer.js';
import { messageOf, throwAll } from './errors.js';
import { announceGates, gateErrors } from './gates/announce.js';
import type { GateRules } from './gates/evaluate.js';
import type { Logger } from './log.js';
import { describeCommit, findBaseline, type BaselineRequest } from './repo/baseline.js';
import { loadStages, requirePipeline } from './dvcyaml/load.js';
import { reproduce } from './run/run.js';
import { parseAssignments, setParams } from './dvcyaml/set-params.js';
import { shellRunner, unlockedRunner } from './run/shell.js';
import type { StageResult } from './pipeline/stage.js';
import { selectTargets } from './pipeline/targets.js';
import { trackedPaths } from './dvcfile/tracked.js';
import { checkOutData } from './sync/check-out-data.js';
import { pushOutputs } from './sync/sync.js';
import type { Directions } from './report/compare.js';
import type { Statistics } from './verdict/options.js';
import { makeReport } from './report/make.js';
import type { Report } from './report/report.js';
import { withLock } from './repo/lock.js';
import { openRepository } from './repo/repository.js';
import { builtinRunner } from './stages/runner.js';

/** What the main job is asked to do: the Action's inputs, or the command line's options. */
export interface MainJob {
  /** Absolute path of the folder with `dvc.yaml`. */
  readonly workingDirectory: string;
  readonly engine: EngineChoice;
  /** Of the embedded engine; undefined: one a core. */
  readonly threads?: number | undefined;
  /** Lines `train.epochs=30`. */
  readonly setParams: readonly string[];
  readonly targets: readonly string[];
  readonly pull: boolean;
  readonly push: boolean;
  readonly remote: string | undefined;
  /** Where report.json, report.md and the pictures go, relative to the working directory. */
  readonly reportDirectory: string;
  readonly baseline: BaselineRequest;
  /** Tells the report from others: jobs of a matrix, say. */
  readonly reportKey?: string;
  /** Which way metrics are better, where their names do not say it. */
  readonly directions?: Directions;
  readonly statistics?: Statistics;
  /** The rules that the numbers are held to. */
  readonly gates?: GateRules;
}

export interface MainTools {
  readonly log: Logger;
  readonly signal: AbortSignal;
  readonly env: NodeJS.ProcessEnv;
  /** Shows the report to the team; whatever goes wrong there never fails the job. */
  readonly publish?: (report: Report, folder: string) => Promise<void>;
}

export interface MainResult {
  readonly report: Report;
  readonly reportFolder: string;
  readonly results: readonly StageResult[];
}

/** The whole story: check out the data, run what is stale, report, push, publish. Throws when a stage or a gate failed, after reporting. */
export async function run(job: MainJob, tools: MainTools): Promise<MainResult> {
  const { log, signal, env } = tools;
  const repo = openRepository(job.workingDirectory, env);
  requirePipeline(repo);
  const result = await withLock(repo, async (lock) => {
    for (const change of setParams(job.workingDirectory, job.setParams)) log.info(`Set ${change}`);
    const stages = loadStages(repo);
    const targets = selectTargets(repo, stages, job.targets);
    const sync = { log, signal, remote: job.remote };
    if (job.pull) await log.group('Check out data', () => checkOutData(repo, sync));
    const commit = await describeCommit(repo, job.baseline.head); // before the run: it writes files that git tracks
    const { engine, threads } = job;
    const runner = builtinRunner(unlockedRunner(shellRunner(repo, env), lock), { engine, threads, log });
    const results = await reproduce(repo, stages, targets, { runner, log, signal });
    const reportFolder = resolve(job.workingDirectory, job.reportDirectory);
    const found = await findBaseline(repo, job.baseline, log);
    const report = await makeReport({
      repo,
      stages,
      results,
      log,
      engine: job.engine === 'tensorflow' ? 'tensorflow' : 'embedded',
      commit,
      baseline: found.commit,
      withoutBaseline: found.why,
      remote: job.pull ? job.remote : null,
      signal,
      directions: job.directions,
      statistics: job.statistics,
      gates: job.gates,
      key: job.reportKey,
      set: parseAssignments(job.setParams).map(({ file, key, text }) => ({ file, key, value: text })),
      folder: reportFolder,
    });
    if (job.push && report.outcome === 'success')
      await log.group('Push outputs', () => pushOutputs(repo, trackedPaths(repo, stages), sync));
    return { report, reportFolder, results };
  });
  await publishSafely(result, tools);
  announceGates(result.report, log);
  const failed = result.results.find((one) => one.outcome === 'failed');
  if (failed?.outcome === 'failed') throw failed.error;
  throwAll(gateErrors(result.report));
  return result;
}

async function publishSafely({ report, reportFolder }: MainResult, { log, publish }: MainTools): Promise<void> {
  if (!publish) return;
  try {
    await publish(report, reportFolder);
  } catch (error) {
    log.warning(`The report could not be published: ${messageOf(error)}. It is in "${reportFolder}"`);
  }
}
