import type { Command } from 'commander';
import { isDirectoryOid } from '../cache/oid.js';
import { loadStages } from '../pipeline/load.js';
import { selectTracked } from '../pipeline/tracked.js';
import { pushRuns } from '../remote/runs.js';
import { openRemote } from '../remote/select.js';
import { filesWithin, pushOutputs } from '../remote/sync.js';
import { pushExactly } from '../remote/transfer.js';
import { openRepository } from '../repo/repository.js';
import type { CommandContext } from './command.js';
import { addSyncOptions, refuseRevisions, type SyncFlags } from './sync-options.js';

/** `push [TARGET…]`: sends what is tracked to the remote. */
export function define(command: Command, context: CommandContext): void {
  addSyncOptions(command);
  command.action(async (names: string[], flags: SyncFlags) => {
    refuseRevisions(flags);
    const { log, signal, env, cwd } = context;
    const repo = openRepository(cwd, env);
    const tracked = await selectTracked(repo, loadStages(repo), names, flags);
    const options = { log, signal, remote: flags.remote, jobs: flags.jobs };
    const whole = tracked.filter((item) => item.within === undefined);
    if (whole.length > 0 || tracked.length === 0) await pushOutputs(repo, whole, options);
    if (tracked.length === 0 || tracked.some((item) => item.within !== undefined) || flags.runCache) {
      const remote = await openRemote(repo, flags.remote);
      const transfer = { store: repo.cache, remote, log, signal, jobs: flags.jobs };
      try {
        for (const { hash, within, push } of tracked) {
          if (within === undefined || push === false) continue;
          const files = filesWithin(repo, hash, within);
          await pushExactly(
            { ...transfer, store: repo.store(hash.name) },
            files,
            isDirectoryOid(hash.value) ? [hash.value] : [],
          );
        }
        if (flags.runCache) log.info(`Pushed ${await pushRuns(transfer, repo.cacheFolder)} kept runs`);
      } finally {
        remote.close();
      }
    }
    repo.memo.save();
    repo.scratch.clean();
  });
}
