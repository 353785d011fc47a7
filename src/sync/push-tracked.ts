import { openRemote, requireRemote } from '../remote/select.js';
import type { Repository } from '../repo/repository.js';
import { pushObjects } from '../transfer/push.js';
import { listObjects } from './failure.js';
import { pushRuns } from './runs.js';
import { groupByRemote, groupByStore, type SyncOptions, type TrackedPath } from './tracked-path.js';

export interface PushOptions extends SyncOptions {
  /** Also the runs that are kept. */
  readonly runCache?: boolean | undefined;
  /** Called when a remote has got what it lacked. */
  readonly onRemote?: ((name: string, pushed: number, bytes: number) => void) | undefined;
}

/**
 * Sends what `tracked` names, and the remotes lack; returns how many objects and kept runs were sent. What is nowhere is
 * warned of, as in DVC: another machine may have it.
 */
export async function pushTracked(
  repo: Repository,
  tracked: readonly TrackedPath[],
  options: PushOptions,
): Promise<number> {
  const { log, signal, jobs } = options;
  const groups = groupByRemote(
    tracked.filter((item) => item.push !== false),
    options.remote,
  );
  if (options.runCache && !groups.has(options.remote)) groups.set(options.remote, []);
  if (groups.size === 0) requireRemote(repo, options.remote);
  let pushed = 0;
  for (const [name, items] of groups) {
    const remote = await openRemote(repo, name);
    try {
      let sent = 0;
      let bytes = 0;
      for (const [store, group] of groupByStore(repo, items)) {
        const result = await pushObjects({ store, remote, log, signal, jobs }, group);
        sent += result.pushed;
        bytes += result.bytes;
        if (result.missing.length > 0) {
          log.warning(
            `Not pushed, since it is in neither the cache nor remote "${remote.name}": ${listObjects(result.missing)}`,
          );
        }
      }
      pushed += sent;
      options.onRemote?.(remote.name, sent, bytes);
      if (options.runCache && name === options.remote) pushed += await pushRuns(repo, remote, options);
    } finally {
      remote.close();
    }
  }
  repo.scratch.clean();
  return pushed;
}
