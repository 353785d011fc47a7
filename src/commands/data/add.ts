import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { UserError } from '../../errors.js';
import { loadStages } from '../../dvcyaml/load.js';
import { withLock } from '../../repo/lock.js';
import { openRepository } from '../../repo/repository.js';
import { addCopy, addPaths } from '../../tracking/add.js';
import { announceChanges } from '../../tracking/git-hint.js';
import { expandGlob } from '../../tracking/glob.js';
import type { CommandContext } from '../command.js';

interface AddFlags {
  readonly commit: boolean;
  readonly relink: boolean;
  readonly glob?: boolean;
  readonly out?: string;
  readonly force?: boolean;
}

/** `add PATH…`: tracks files and folders. */
export function define(command: Command, context: CommandContext): void {
  command
    .argument('<targets...>', 'files and folders to track')
    .option('--no-commit', 'write the .dvc files only, and nothing to the cache')
    .option('--no-relink', 'leave the files as they are, also where cache.type asks for links')
    .option('--glob', 'targets may hold wildcards')
    .option('-o, --out <path>', 'copy the target to this place in the repository, and track it there')
    .option('-f, --force', 'with --out: replace what is there')
    .action(async (targets: string[], flags: AddFlags) => {
      const { log, signal, cwd, env } = context;
      const repo = openRepository(cwd, env);
      const options = { log, signal, noCommit: !flags.commit, noRelink: !flags.relink };
      const written = await withLock(repo, async () => {
        const stages = loadStages(repo);
        if (flags.out === undefined) return addPaths(repo, stages, expand(cwd, targets, flags.glob ?? false), options);
        const [source = '', ...others] = targets;
        if (others.length > 0 || flags.glob || !flags.commit) {
          throw new UserError('data', 'Cannot use --out with several targets, --glob or --no-commit', { exitCode: 1 });
        }
        const copy = { ...options, force: flags.force ?? false };
        return addCopy(repo, stages, resolve(cwd, source), resolve(cwd, flags.out), copy);
      });
      await announceChanges(repo, written, log);
    });
}

function expand(cwd: string, targets: readonly string[], glob: boolean): string[] {
  if (!glob) return targets.map((target) => resolve(cwd, target));
  return targets.flatMap((target) => {
    const found = expandGlob(cwd, target);
    if (found.length > 0) return found;
    throw new UserError('data', `Cannot add "${relative(cwd, resolve(cwd, target))}": nothing matches it`, {
      exitCode: 1,
    });
  });
}
