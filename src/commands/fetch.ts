import type { Command } from 'commander';
import { loadStages } from '../pipeline/load.js';
import { selectTracked } from '../pipeline/tracked.js';
import { fetchTracked } from '../remote/fetch-tracked.js';
import { openRepository } from '../repo/repository.js';
import type { CommandContext } from './command.js';
import { addSyncOptions, refuseRevisions, type SyncFlags } from './sync-options.js';

/** `fetch [TARGET…]`: brings what is tracked from the remote into the cache; the workspace stays as it is. */
export function define(command: Command, context: CommandContext): void {
  addSyncOptions(command);
  command.action(async (names: string[], flags: SyncFlags) => {
    refuseRevisions(flags);
    const repo = openRepository(context.cwd, context.env);
    const tracked = await selectTracked(repo, loadStages(repo), names, flags);
    const { log, signal } = context;
    const { remote, jobs, runCache = false } = flags;
    await fetchTracked(repo, tracked, { log, signal, remote, jobs, runCache });
  });
}
