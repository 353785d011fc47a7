import type { Command } from 'commander';
import type { CommandContext } from '../command.js';
import { setAll } from './freeze.js';

/** `unfreeze STAGE…`: stages that were frozen run again when something they read changes. */
export function define(command: Command, context: CommandContext): void {
  command.argument('<targets...>', 'stages or .dvc files').action((names: string[]) => setAll(context, names, false));
}
