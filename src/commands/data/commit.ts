import type { Command } from 'commander';
import { loadStages } from '../../dvcyaml/load.js';
import { withLock } from '../../repo/lock.js';
import { openRepository } from '../../repo/repository.js';
import { commitStages } from '../../tracking/commit.js';
import { announceChanges } from '../../tracking/git-hint.js';
import { selectTrackingStages } from '../../tracking/stages.js';
import { askUser } from '../ask.js';
import type { CommandContext } from '../command.js';
import { withExitCodeOne } from '../sync/options.js';

interface CommitFlags {
  readonly force?: boolean;
  readonly withDeps?: boolean;
  readonly recursive?: boolean;
  readonly relink: boolean;
}

/** `commit [TARGET…]`: takes what is in the workspace into the cache, and into `dvc.lock` and `.dvc` files. */
export function define(command: Command, context: CommandContext): void {
  command
    .argument('[targets...]', 'outputs, .dvc files or stages; everything when none is named')
    .option('-f, --force', 'commit whatever changed, without asking')
    .option('-d, --with-deps', 'also what the targets depend on')
    .option('-R, --recursive', 'targets may be folders: all that is tracked in them')
    .option('--no-relink', 'leave the files as they are, also where cache.type asks for links')
    .action(async (names: string[], flags: CommitFlags) => {
      const { log, signal } = context;
      const repo = openRepository(context.cwd, context.env);
      const commit = async (): Promise<string[]> => {
        const chosen = selectTrackingStages(repo, loadStages(repo), names, flags);
        const { force = false } = flags;
        const options = { log, signal, force, noRelink: !flags.relink, confirm: askUser() };
        return commitStages(repo, chosen, options);
      };
      const written = await withExitCodeOne(() => withLock(repo, commit));
      await announceChanges(repo, written, log);
    });
}
