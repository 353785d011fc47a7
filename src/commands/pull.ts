import type { Command } from 'commander';
import { checkoutPath } from '../cache/checkout.js';
import { loadStages } from '../pipeline/load.js';
import { selectTracked } from '../pipeline/tracked.js';
import { fetchTracked } from '../remote/fetch-tracked.js';
import { withLock } from '../repo/lock.js';
import { openRepository, shownPath } from '../repo/repository.js';
import type { CommandContext } from './command.js';
import { addSyncOptions, refuseRevisions, type SyncFlags } from './sync-options.js';

const MARKS = { added: 'A', modified: 'M' } as const;

/** `pull [TARGET…]`: fetches what is tracked and checks it out; when an object is nowhere, nothing is checked out. */
export function define(command: Command, context: CommandContext): void {
  addSyncOptions(command);
  command.option('-f, --force', 'replace what no cache holds');
  command.action(async (names: string[], flags: SyncFlags & { force?: boolean }) => {
    refuseRevisions(flags);
    const { log, signal, env, cwd } = context;
    const repo = openRepository(cwd, env);
    const { remote, jobs, runCache = false, force = false } = flags;
    await withLock(repo, async () => {
      const tracked = await selectTracked(repo, loadStages(repo), names, flags);
      const fetched = await fetchTracked(repo, tracked, { log, signal, remote, jobs, runCache });
      let changed = 0;
      for (const item of tracked) {
        const { change } = await checkoutPath(repo, item, { force, signal });
        if (change === 'unchanged') continue;
        changed += 1;
        log.info(`${MARKS[change]}       ${shownPath(repo, item.path)}`);
      }
      repo.memo.save();
      if (fetched + changed === 0) log.info('Everything is up to date');
    });
  });
}
