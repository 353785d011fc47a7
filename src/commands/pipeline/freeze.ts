import type { Command } from 'commander';
import { throwAll, UserError } from '../../errors.js';
import { setFrozen } from '../../dvcfile/edit.js';
import { loadStages } from '../../dvcyaml/load.js';
import type { Stage } from '../../pipeline/stage.js';
import { selectTargets } from '../../pipeline/targets.js';
import { withLock } from '../../repo/lock.js';
import { openRepository, shownPath, type Repository } from '../../repo/repository.js';
import type { CommandContext } from '../command.js';

/** `freeze STAGE…`: stages that do not run again, whatever they read. */
export function define(command: Command, context: CommandContext): void {
  command.argument('<targets...>', 'stages or .dvc files').action((names: string[]) => setAll(context, names, true));
}

/** Sets or clears `frozen` of every target. */
export async function setAll(context: CommandContext, names: readonly string[], frozen: boolean): Promise<void> {
  const repo = openRepository(context.cwd, context.env);
  await withLock(repo, async () => {
    const stages = loadStages(repo);
    const errors: UserError[] = [];
    for (const name of names) {
      try {
        const [stage] = selectTargets(repo, stages, [name]);
        if (stage?.isTemplated) throw templated(repo, stage, name, frozen);
        if (stage && stage.frozen !== frozen) setFrozen(stage.file, shownPath(repo, stage.file), stage.name, frozen);
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        errors.push(error.withExitCode(1));
      }
    }
    throwAll(errors); // what can be done is done, as in DVC
  });
}

function templated(repo: Repository, stage: Stage, name: string, frozen: boolean): UserError {
  const verb = frozen ? 'freeze' : 'unfreeze';
  return new UserError('pipeline', `Cannot ${verb} "${name}": it is made from a template`, {
    location: stage.location,
    hint: `${frozen ? 'Write' : 'Remove'} \`frozen: true\` in "${shownPath(repo, stage.file)}" by hand`,
  });
}
