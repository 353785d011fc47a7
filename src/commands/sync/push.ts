import type { Command } from 'commander';
import { UserError } from '../../errors.js';
import { collectTracked } from '../../dvcfile/history.js';
import { withLock } from '../../repo/lock.js';
import { openRepository } from '../../repo/repository.js';
import { pushTracked } from '../../sync/push-tracked.js';
import { expandGlob } from '../../tracking/glob.js';
import type { CommandContext } from '../command.js';
import { addSyncOptions, countFiles, withExitCodeOne, type SyncFlags } from './options.js';

/** `push [TARGET…]`: sends what is tracked to the remote. */
export function define(command: Command, context: CommandContext): void {
  addSyncOptions(command);
  command.option('--glob', 'targets may hold wildcards');
  command.action(async (names: string[], flags: SyncFlags & { glob?: boolean }) => {
    const { log, signal, env, cwd } = context;
    const repo = openRepository(cwd, env);
    await withExitCodeOne(() =>
      withLock(repo, async () => {
        const targets = flags.glob ? expandTargets(cwd, names) : names;
        const tracked = await collectTracked(repo, targets, { ...flags, log });
        const { remote, jobs, runCache } = flags;
        const pushed = await pushTracked(repo, tracked, { log, signal, remote, jobs, runCache });
        log.info(pushed === 0 ? 'Everything is up to date.' : countFiles(pushed, 'pushed'));
      }),
    );
  });
}

function expandTargets(cwd: string, patterns: readonly string[]): string[] {
  const found = patterns.flatMap((pattern) => expandGlob(cwd, pattern));
  if (patterns.length > 0 && found.length === 0) {
    throw new UserError('data', `Cannot push ${patterns.map((one) => `"${one}"`).join(', ')}: nothing matches`);
  }
  return found;
}
