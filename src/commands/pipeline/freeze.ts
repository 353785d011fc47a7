import type { Command } from 'commander';
import { setFrozen } from '../../dvcfile/edit.js';
import { loadStages } from '../../dvcyaml/load.js';
import { selectTargets } from '../../pipeline/targets.js';
import { withLock } from '../../repo/lock.js';
import { openRepository, shownPath } from '../../repo/repository.js';
import { withExitCodeOne } from '../sync/options.js';
import type { CommandContext } from '../command.js';

/** `freeze STAGE…`: stages that do not run again, whatever they read. */
export function define(command: Command, context: CommandContext): void {
  command.argument('<targets...>', 'stages or .dvc files').action((names: string[]) => setAll(context, names, true));
}

/** Sets or clears `frozen` of every target. */
export async function setAll(context: CommandContext, names: readonly string[], frozen: boolean): Promise<void> {
  const repo = openRepository(context.cwd, context.env);
  await withExitCodeOne(() =>
    withLock(repo, async () => {
      const stages = loadStages(repo);
      for (const stage of selectTargets(repo, stages, names)) {
        if (stage.frozen !== frozen) setFrozen(stage.file, shownPath(repo, stage.file), stage.name, frozen);
      }
    }),
  );
}
