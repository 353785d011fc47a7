import { relative, resolve } from 'node:path';
import type { Command } from 'commander';
import { UserError } from '../../errors.js';
import { loadStages } from '../../dvcyaml/load.js';
import { withLock } from '../../repo/lock.js';
import { openRepository } from '../../repo/repository.js';
import { addCopy, addPaths } from '../../tracking/add.js';
import { addToRemote } from '../../tracking/add-to-remote.js';
import { announceChanges } from '../../tracking/git-hint.js';
import { expandGlob } from '../../tracking/glob.js';
import { parseJobs } from '../sync/options.js';
import type { CommandContext } from '../command.js';

interface AddFlags {
  readonly commit: boolean;
  readonly relink: boolean;
  readonly glob?: boolean;
  readonly out?: string;
  readonly force?: boolean;
  readonly toRemote?: boolean;
  readonly remote?: string;
  readonly remoteJobs?: number;
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
    .option('--to-remote', 'send it to the remote, and leave the workspace and the cache as they are')
    .option('-r, --remote <name>', 'with --to-remote: the remote, instead of the default one')
    .option('--remote-jobs <number>', 'with --to-remote: how many transfers at once', parseJobs)
    .action(async (targets: string[], flags: AddFlags) => {
      const { log, signal, cwd, env } = context;
      refuseMixes(targets, flags);
      const repo = openRepository(cwd, env);
      const options = { log, signal, noCommit: !flags.commit, noRelink: !flags.relink };
      const add = async (): Promise<string[]> => {
        const stages = loadStages(repo);
        const [source = ''] = targets;
        if (flags.toRemote) {
          const { remote, remoteJobs: jobs, out = source } = flags;
          const sending = { log, signal, remote, jobs };
          return [await addToRemote(repo, stages, resolve(cwd, source), resolve(cwd, out), sending)];
        }
        if (flags.out === undefined) return addPaths(repo, stages, expand(cwd, targets, flags.glob ?? false), options);
        const copy = { ...options, force: flags.force ?? false };
        return addCopy(repo, stages, resolve(cwd, source), resolve(cwd, flags.out), copy);
      };
      const written = await withLock(repo, add).catch((error: unknown) => {
        // What is wrong with the lock or the graph ends with 1, as in DVC; what is wrong with data says so itself.
        const isGeneral = error instanceof UserError && (error.code === 'config' || error.code === 'pipeline');
        throw isGeneral ? error.withExitCode(1) : error;
      });
      await announceChanges(repo, written, log);
    });
}

function refuseMixes(targets: readonly string[], flags: AddFlags): void {
  const fail = (message: string): never => {
    throw new UserError('data', message, { exitCode: 1 });
  };
  const { toRemote, remote, remoteJobs, glob = false, commit, out } = flags;
  const one = toRemote ? '--to-remote' : '--out';
  if ((toRemote || out !== undefined) && (targets.length > 1 || glob || !commit)) {
    fail(`Cannot use ${one} with several targets, --glob or --no-commit`);
  }
  if (!toRemote && remote !== undefined) fail('Cannot use --remote without --to-remote');
  if (!toRemote && remoteJobs !== undefined) fail('Cannot use --remote-jobs without --to-remote');
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
