import { relative } from 'node:path';
import type { Command } from 'commander';
import { openRepository } from '../../repo/repository.js';
import type { CommandContext } from '../command.js';

/** `root`: the top folder of the repository, from the folder the user stands in. */
export function define(command: Command, context: CommandContext): void {
  command.action(() => {
    const { root, cwd } = openRepository(context.cwd, context.env);
    context.print(`${relative(cwd, root) || '.'}\n`);
  });
}
