import { relative, sep } from 'node:path';
import type { Command } from 'commander';
import { parseEngine } from '../../engine/choose.js';
import { chooseThreads } from '../../engine/threads.js';
import { loadStages, requirePipeline } from '../../dvcyaml/load.js';
import { reproduce } from '../../run/run.js';
import { shellRunner, unlockedRunner } from '../../run/shell.js';
import type { Stage } from '../../pipeline/stage.js';
import { selectTargets } from '../../pipeline/targets.js';
import { trackedPaths } from '../../dvcfile/tracked.js';
import { withLock } from '../../repo/lock.js';
import { openRepository, type Repository } from '../../repo/repository.js';
import type { TrackedPath } from '../../sync/tracked-path.js';
import { builtinRunner } from '../../stages/runner.js';
import type { CommandContext } from '../command.js';

interface Options {
  readonly force?: boolean;
  readonly interactive?: boolean;
  readonly singleItem?: boolean;
  readonly pipeline?: boolean;
  readonly allPipelines?: boolean;
  readonly recursive?: boolean;
  readonly glob?: boolean;
  readonly downstream?: boolean;
  readonly forceDownstream?: boolean;
  readonly pull?: boolean;
  readonly allowMissing?: boolean;
  readonly dry?: boolean;
  readonly keepGoing?: boolean;
  readonly ignoreErrors?: boolean;
  readonly runCache: boolean;
  readonly commit: boolean;
  readonly metrics?: boolean;
  readonly engine: string;
  readonly threads?: string;
}

/** `repro [TARGET…]`: runs what is stale. */
export function define(command: Command, context: CommandContext): void {
  command
    .argument('[targets...]', 'stages to bring up to date, with all they depend on; all of dvc.yaml when none is named')
    .option('-f, --force', 'run every stage, stale or not')
    .option('-i, --interactive', 'ask before each stage')
    .option('-s, --single-item', 'only the targets, not what they depend on')
    .option('-p, --pipeline', 'the whole pipelines that the targets belong to')
    .option('-P, --all-pipelines', 'every stage of the repository')
    .option('-R, --recursive', 'targets may be folders: every stage in them')
    .option('--glob', 'targets are patterns of names: every stage that matches')
    .option('--downstream', 'the targets and what depends on them')
    .option('--force-downstream', 'run what depends on a stage that ran, even if it made the same as before')
    .option('--pull', 'fetch what a stage that must run needs')
    .option('--allow-missing', 'run nothing only because data is not here')
    .option('--dry', 'say what would run and why, and run nothing')
    .option('-k, --keep-going', 'after a failure, run what does not need the stage that failed')
    .option('--ignore-errors', 'after a failure, run everything else all the same')
    .option('--no-run-cache', 'do not put back outputs of an earlier run on the same inputs')
    .option('--no-commit', 'leave the cache as it is; only dvc.lock is written')
    .option('-m, --metrics', 'show the metrics afterwards')
    .option('--engine <engine>', 'auto, embedded or tensorflow', context.env['TRAIN_REPORT_ENGINE'] ?? 'auto')
    .option('--threads <number>', 'threads of the embedded engine, one a core by default')
    .action((names: string[], options: Options) => repro(context, names, options));
}

async function repro(context: CommandContext, names: readonly string[], options: Options): Promise<void> {
  const { log, signal } = context;
  const engine = parseEngine(options.engine, 'option --engine');
  const threads = chooseThreads(options.threads, context.env);
  const repo = openRepository(context.cwd, context.env);
  if (names.length === 0 && !options.allPipelines) requirePipeline(repo);
  const stages = loadStages(repo);
  const targets = options.allPipelines
    ? stages
    : selectTargets(repo, stages, names, { recursive: options.recursive ?? false, glob: options.glob ?? false });
  const shell = shellRunner(repo, context.env);
  const { force, singleItem, pipeline, downstream, forceDownstream, allowMissing, dry } = options;
  const results = await withLock(repo, (lock) =>
    reproduce(repo, stages, targets, {
      runner: builtinRunner(unlockedRunner(shell, lock), { engine, threads, log }),
      log,
      signal,
      force: force ?? false,
      singleItem: singleItem ?? false,
      pipeline: pipeline ?? false,
      downstream: downstream ?? false,
      forceDownstream: forceDownstream ?? false,
      allowMissing: allowMissing ?? false,
      dry: dry ?? false,
      noRunCache: !options.runCache,
      noCommit: !options.commit,
      onError: options.ignoreErrors ? 'ignore' : options.keepGoing ? 'keep-going' : 'stop',
      pull: options.pull ? (makers, paths) => pullInputs(repo, makers, paths, context) : undefined,
      confirm: options.interactive ? askUser : undefined,
    }),
  );
  if (options.metrics) await showMetrics(context, targets);
  const failures = results.flatMap((result) => (result.outcome === 'failed' ? [result.error] : []));
  if (failures.length === 0) return;
  if (options.ignoreErrors) {
    for (const error of failures) log.error(error);
    return;
  }
  for (const error of failures.slice(0, -1)) log.error(error);
  throw failures.at(-1);
}

async function pullInputs(
  repo: Repository,
  stages: readonly Stage[],
  paths: readonly string[],
  context: CommandContext,
): Promise<void> {
  const { pullMissing } = await import('../../sync/sync.js');
  const { log, signal } = context;
  const pulled = await pullMissing(
    repo,
    trackedPaths(repo, stages).flatMap((item) => partsAt(item, paths)),
    { log, signal },
  );
  for (const path of pulled.checkedOut) log.info(`Checked out ${path}`);
}

/** What of a tracked path is at, or in, one of `paths`. */
function partsAt(item: TrackedPath, paths: readonly string[]): TrackedPath[] {
  if (paths.some((path) => item.path === path || item.path.startsWith(path + sep))) return [item];
  return paths
    .filter((path) => path.startsWith(item.path + sep))
    .map((path) => ({ ...item, within: relative(item.path, path).split(sep).join('/') }));
}

async function askUser(stage: Stage): Promise<boolean> {
  const { createInterface } = await import('node:readline/promises');
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y/i.test(await terminal.question(`Run stage "${stage.address}"? [y/N] `));
  } finally {
    terminal.close();
  }
}

async function showMetrics(context: CommandContext, targets: readonly Stage[]): Promise<void> {
  const { readFileSync, existsSync } = await import('node:fs');
  for (const out of targets.flatMap((stage) => stage.outs)) {
    if (out.kind !== 'metric' || !existsSync(out.absolutePath)) continue;
    context.print(`${out.path}:\n${readFileSync(out.absolutePath, 'utf8').trimEnd()}\n`);
  }
}
