import type { Command } from 'commander';
import { loadStages } from '../../dvcyaml/load.js';
import { withLock } from '../../repo/lock.js';
import { openRepository } from '../../repo/repository.js';
import { announceChanges } from '../../tracking/git-hint.js';
import { removeTargets } from '../../tracking/remove.js';
import { withExitCodeOne } from '../sync/options.js';
import type { CommandContext } from '../command.js';

/** `remove TARGET…`: takes stages out of `dvc.yaml`, and stops tracking data. */
export function define(command: Command, context: CommandContext): void {
  command
    .argument('<targets...>', 'stages and .dvc files')
    .option('--outs', 'delete the outputs as well')
    .action(async (names: string[], flags: { outs?: boolean }) => {
      const { log, signal } = context;
      const repo = openRepository(context.cwd, context.env);
      const { outs = false } = flags;
      const changed = await withExitCodeOne(() =>
        withLock(repo, () => removeTargets(repo, loadStages(repo), names, { outs, signal })),
      );
      await announceChanges(repo, changed, log);
    });
}
