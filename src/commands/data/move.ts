import type { Command } from 'commander';
import { loadStages } from '../../dvcyaml/load.js';
import { withLock } from '../../repo/lock.js';
import { openRepository } from '../../repo/repository.js';
import { announceChanges } from '../../tracking/git-hint.js';
import { moveTracked } from '../../tracking/move.js';
import { withExitCodeOne } from '../sync/options.js';
import type { CommandContext } from '../command.js';

/** `move SOURCE DESTINATION`: renames tracked data and its `.dvc` file. */
export function define(command: Command, context: CommandContext): void {
  command
    .argument('<source>', 'data that a .dvc file tracks')
    .argument('<destination>', 'its new path, or a folder to move it to')
    .action(async (source: string, destination: string) => {
      const repo = openRepository(context.cwd, context.env);
      const changed = await withExitCodeOne(() =>
        withLock(repo, async () => moveTracked(repo, loadStages(repo), source, destination, context.signal)),
      );
      await announceChanges(repo, changed, context.log);
    });
}
