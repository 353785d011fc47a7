import { join, relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { parseEngine } from '../../engine/choose.js';
import { chooseThreads } from '../../engine/threads.js';
import type { CommandContext } from '../command.js';

interface SampleFlags {
  readonly generated?: boolean;
  readonly small?: boolean;
  readonly onlyMake?: boolean;
  readonly setParam?: readonly string[];
  readonly engine: string;
}

/** `sample [FOLDER]`: makes the workshop's workspace and runs the main job on it. */
export function define(command: Command, context: CommandContext): void {
  command
    .argument('[folder]', 'where to make it', 'sample')
    .option('--generated', 'draw pictures instead of using the artworks')
    .option('--small', 'few, drawn pictures and a short training')
    .option('--only-make', 'make the workspace, and run nothing')
    .option('--set-param <assignment...>', 'change a parameter first: train.epochs=3')
    .option('--engine <engine>', 'auto, embedded or tensorflow', context.env['TRAIN_REPORT_ENGINE'] ?? 'auto')
    .action((folder: string, flags: SampleFlags) => runSample(resolve(context.cwd, folder), flags, context));
}

async function runSample(folder: string, flags: SampleFlags, { cwd, env, log, signal }: CommandContext): Promise<void> {
  const { generated = false, small = false, onlyMake = false, setParam = [] } = flags;
  const engine = parseEngine(flags.engine, 'option --engine');
  const threads = chooseThreads(undefined, env);
  const [{ createSample }, { commitAll, committedFiles }, { run }] = await Promise.all([
    import('../../sample/workspace.js'),
    import('../../sample/git.js'),
    import('../../main.js'),
  ]);
  await createSample(folder, { generated, small, log, signal });
  if (onlyMake) return;
  const job = {
    workingDirectory: folder,
    engine,
    threads,
    setParams: setParam,
    targets: [],
    pull: true,
    push: true,
    remote: undefined,
    reportDirectory: 'train-report',
    baseline: { revision: 'HEAD' }, // what the user changed since the last commit is what the report compares
  };
  const { reportFolder } = await run(job, { log, signal, env });
  if (!committedFiles(folder).includes('dvc.lock')) commitAll(folder, 'Train the first model');
  log.info(`The report is ${relative(cwd, join(reportFolder, 'report.md'))}`);
}
