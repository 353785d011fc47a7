import { InvalidArgumentError, Option, type Command } from 'commander';
import { collectTracked } from '../../dvcfile/history.js';
import { withLock } from '../../repo/lock.js';
import { openRepository } from '../../repo/repository.js';
import { fetchTracked } from '../../sync/fetch-tracked.js';
import type { TrackedPath } from '../../sync/tracked-path.js';
import type { CommandContext } from '../command.js';
import { addSyncOptions, countFiles, withExitCodeOne, type SyncFlags } from './options.js';

interface FetchFlags extends SyncFlags {
  readonly maxSize?: number;
  readonly type?: readonly ('metrics' | 'plots')[];
}

/** `fetch [TARGET…]`: brings what is tracked from the remote into the cache; the workspace stays as it is. */
export function define(command: Command, context: CommandContext): void {
  addSyncOptions(command);
  command
    .option('--max-size <bytes>', 'only what is at most this large', parseSize)
    .addOption(new Option('--type <types...>', 'only metrics or plots').choices(['metrics', 'plots']));
  command.action(async (names: string[], flags: FetchFlags) => {
    const { log, signal, cwd, env } = context;
    const repo = openRepository(cwd, env);
    await withExitCodeOne(() =>
      withLock(repo, async () => {
        const tracked = await collectTracked(repo, names, { ...flags, log });
        const { remote, jobs, runCache } = flags;
        const wanted = tracked.filter((item) => isWanted(item, flags));
        const fetched = await fetchTracked(repo, wanted, { log, signal, remote, jobs, runCache });
        log.info(fetched === 0 ? 'Everything is up to date.' : countFiles(fetched, 'fetched'));
      }),
    );
  });
}

function isWanted({ meta, kind }: TrackedPath, { maxSize, type }: FetchFlags): boolean {
  if (maxSize !== undefined && meta.size !== undefined && meta.size > maxSize) return false;
  return type === undefined || type.some((one) => one === `${kind ?? ''}s`);
}

function parseSize(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('expected a number of bytes');
  return Number(text);
}
