import type { Command } from 'commander';
import { parseEngine } from '../../engine/choose.js';
import { chooseThreads } from '../../engine/threads.js';
import { loadStage } from '../../stages/registry.js';
import type { CommandContext } from '../command.js';
import { defineStageAdd } from './stage-add.js';
import { defineStageList } from './stage-list.js';

/** `stage add|list|run`. */
export function define(command: Command, context: CommandContext): void {
  defineStageAdd(command, context);
  defineStageList(command, context);
  defineStageRun(command, context);
}

/** `stage run NAME`: one built-in stage alone, as real DVC runs it. */
function defineStageRun(parent: Command, context: CommandContext): void {
  parent
    .command('run <name>')
    .description('run one built-in stage: data_preprocess, data_load, train or evaluate')
    .option('-p, --params <file>', 'the parameters', 'params.yaml')
    .option('--engine <engine>', 'auto, embedded or tensorflow', context.env['TRAIN_REPORT_ENGINE'] ?? 'auto')
    .option('--threads <number>', 'threads of the embedded engine, one a core by default')
    .action(async (name: string, options: { params: string; engine: string; threads?: string }) => {
      const run = await loadStage(name);
      const engine = parseEngine(options.engine, 'option --engine');
      const { cwd: folder, env, log, signal } = context;
      const threads = chooseThreads(options.threads, env);
      await run({ folder, paramsFile: options.params, engine, threads, log, signal });
    });
}
