import type { Command } from 'commander';
import { parseEngine } from '../../engine/choose.js';
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
    .action(async (name: string, options: { params: string; engine: string }) => {
      const run = await loadStage(name);
      const engine = parseEngine(options.engine, 'option --engine');
      await run({ folder: context.cwd, paramsFile: options.params, engine, log: context.log, signal: context.signal });
    });
}
