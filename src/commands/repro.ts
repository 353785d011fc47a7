import type { Command } from 'commander';
import { parseEngine } from '../engine/choose.js';
import { loadStages, requirePipeline } from '../pipeline/load.js';
import { reproduce } from '../pipeline/run.js';
import { shellRunner } from '../pipeline/shell.js';
import { selectTargets } from '../pipeline/targets.js';
import { withLock } from '../repo/lock.js';
import { openRepository } from '../repo/repository.js';
import { builtinRunner } from '../stages/runner.js';
import type { CommandContext } from './command.js';

/** `repro [TARGET…]`: runs what is stale. */
export function define(command: Command, context: CommandContext): void {
  command
    .argument('[targets...]', 'stages to bring up to date, with all they depend on; all of dvc.yaml when none is named')
    .option('-f, --force', 'run every stage, stale or not')
    .option('--dry', 'say what would run and why, and run nothing')
    .option('--engine <engine>', 'auto, embedded or tensorflow', context.env['TRAIN_REPORT_ENGINE'] ?? 'auto')
    .action(async (names: string[], options: { force?: boolean; dry?: boolean; engine: string }) => {
      const engine = parseEngine(options.engine, 'option --engine');
      const repo = openRepository(context.cwd, context.env);
      requirePipeline(repo);
      const stages = loadStages(repo);
      const targets = selectTargets(repo, stages, names);
      const { log, signal } = context;
      const runner = builtinRunner(shellRunner(repo.root, context.env), { engine, log });
      const { force = false, dry = false } = options;
      const results = await withLock(repo, () => reproduce(repo, stages, targets, { runner, log, signal, force, dry }));
      const failed = results.find((result) => result.outcome === 'failed');
      if (failed?.outcome === 'failed') throw failed.error;
    });
}
