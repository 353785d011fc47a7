import { resolve } from 'node:path';
import type { Command } from 'commander';
import { withLock } from '../../repo/lock.js';
import { openRepository } from '../../repo/repository.js';
import { unprotectPath } from '../../tracking/unprotect.js';
import type { CommandContext } from '../command.js';

/** `unprotect PATH…`: makes links into the cache files of their own. */
export function define(command: Command, context: CommandContext): void {
  command.argument('<targets...>', 'tracked files and folders').action(async (names: string[]) => {
    const repo = openRepository(context.cwd, context.env);
    await withLock(repo, async () => {
      for (const name of names) await unprotectPath(repo, resolve(repo.cwd, name), context.signal);
    });
  });
}
