import { join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { throwAll } from '../../errors.js';
import { announceGates, gateErrors } from '../../gates/announce.js';
import { silentLogger } from '../../log.js';
import { loadStages, requirePipeline } from '../../dvcyaml/load.js';
import { reproduce } from '../../run/run.js';
import { shellRunner } from '../../run/shell.js';
import { parseDirections } from '../../report/compare.js';
import { parseStatistics } from '../../verdict/options.js';
import { makeReport } from '../../report/make.js';
import { MARKDOWN_FILE } from '../../report/report.js';
import { describeCommit, findBaseline } from '../../repo/baseline.js';
import { withLock } from '../../repo/lock.js';
import { openRepository } from '../../repo/repository.js';
import type { CommandContext } from '../command.js';

interface ReportOptions {
  readonly output: string;
  readonly baseline?: string;
  readonly direction?: readonly string[];
  readonly statistics?: readonly string[];
  readonly failOn?: readonly string[];
  readonly warnOn?: readonly string[];
}

/** `report`: makes the report from the workspace's files, and runs nothing. */
export function define(command: Command, context: CommandContext): void {
  command
    .option('-o, --output <folder>', 'where to write report.json, report.md and the pictures', 'train-report')
    .option('--baseline <revision>', 'the commit, branch or tag to compare with')
    .option('--direction <name=way...>', 'which way a metric is better: loss=lower, score=higher')
    .option('--statistics <name=value...>', 'what the verdict rests on: level=0.95, resamples=10000, seed=42')
    .option('--fail-on <rule...>', 'fail when this is true of the numbers: "test.f1 < 0.7"')
    .option('--warn-on <rule...>', 'warn when this is true')
    .action(async ({ output, baseline, direction = [], statistics = [], failOn = [], warnOn = [] }: ReportOptions) => {
      const { cwd, env, log, signal } = context;
      const repo = openRepository(cwd, env);
      requirePipeline(repo);
      const folder = resolve(cwd, output);
      const report = await withLock(repo, async () => {
        const stages = loadStages(repo);
        const runner = shellRunner(repo, env);
        const quiet = silentLogger();
        const results = await reproduce(repo, stages, stages, { runner, log: quiet, signal, dry: true });
        const found = await findBaseline(repo, { revision: baseline }, log);
        return makeReport({
          repo,
          stages,
          results,
          dry: true,
          log,
          commit: await describeCommit(repo, undefined),
          baseline: found.commit,
          withoutBaseline: found.why,
          signal,
          directions: parseDirections(direction.join('\n'), 'option --direction'),
          statistics: parseStatistics(statistics.join('\n'), 'option --statistics'),
          gates: { failOn: failOn.join('\n'), warnOn: warnOn.join('\n') },
          folder,
        });
      });
      log.info(`The report is ${relative(cwd, join(folder, MARKDOWN_FILE))}`);
      announceGates(report, log);
      throwAll(gateErrors(report));
    });
}
