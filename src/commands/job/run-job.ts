import { join, relative } from 'node:path';
import type { Command } from 'commander';
import { parseEngine } from '../../engine/choose.js';
import { chooseThreads } from '../../engine/threads.js';
import { run } from '../../main.js';
import { parseDirections } from '../../report/compare.js';
import { parseStatistics } from '../../verdict/options.js';
import type { CommandContext } from '../command.js';

interface RunOptions {
  readonly setParam?: string[];
  readonly engine: string;
  readonly threads?: string;
  readonly pull: boolean;
  readonly push?: boolean;
  readonly remote?: string;
  readonly baseline?: string;
  readonly direction?: readonly string[];
  readonly statistics?: readonly string[];
  readonly reportDirectory: string;
  readonly failOn?: readonly string[];
  readonly warnOn?: readonly string[];
}

/** `run [TARGET…]`: the Action's main job on the command line: pull, run what is stale, report, push. */
export function define(command: Command, context: CommandContext): void {
  command
    .argument('[targets...]', 'stages to bring up to date; all of dvc.yaml when none is named')
    .option('--set-param <assignment...>', 'change a parameter first: train.epochs=3')
    .option('--engine <engine>', 'auto, embedded or tensorflow', context.env['TRAIN_REPORT_ENGINE'] ?? 'auto')
    .option('--threads <number>', 'threads of the embedded engine, one a core by default')
    .option('--no-pull', 'use only what is here')
    .option('--push', 'push the outputs to the remote')
    .option('--remote <name>', 'the remote to pull from and push to')
    .option('--baseline <revision>', 'what to compare with, HEAD by default')
    .option('--report-directory <folder>', 'where the report goes', 'train-report')
    .option('--direction <name=way...>', 'which way a metric is better: loss=lower, score=higher')
    .option('--statistics <name=value...>', 'what the verdict rests on: level=0.95, resamples=10000, seed=42')
    .option('--fail-on <rule...>', 'fail when this is true of the numbers: "test.f1 < 0.7"')
    .option('--warn-on <rule...>', 'warn when this is true')
    .action(async (targets: string[], options: RunOptions) => {
      const { log, signal, env, cwd } = context;
      const {
        setParam = [],
        pull,
        push = false,
        remote,
        baseline,
        direction = [],
        statistics = [],
        reportDirectory,
        failOn = [],
        warnOn = [],
      } = options;
      const engine = parseEngine(options.engine, 'option --engine');
      const job = {
        workingDirectory: cwd,
        engine,
        threads: chooseThreads(options.threads, env),
        setParams: setParam,
        targets,
        pull,
        push,
        remote,
        reportDirectory,
        baseline: { revision: baseline ?? 'HEAD' },
        directions: parseDirections(direction.join('\n'), 'option --direction'),
        statistics: parseStatistics(statistics.join('\n'), 'option --statistics'),
        gates: { failOn: failOn.join('\n'), warnOn: warnOn.join('\n') },
      };
      const { reportFolder } = await run(job, { log, signal, env });
      log.info(`The report is ${relative(cwd, join(reportFolder, 'report.md'))}`);
    });
}
