import { UserError } from '../errors.js';
import { shownPath, type Repository } from '../repo/repository.js';
import { fetchRuns } from './runs.js';
import { openRemote } from './select.js';
import { filesWithin, groupByRemote, groupByStore, missingOf, type SyncOptions, type TrackedPath } from './sync.js';
import { fetchObjects, megabytes } from './transfer.js';

export interface FetchOptions extends SyncOptions {
  readonly runCache?: boolean;
}

/**
 * Brings what `tracked` names into the cache. When an object is nowhere, all that can be had is fetched before it fails
 * with exit code 1, as in DVC.
 */
export async function fetchTracked(
  repo: Repository,
  tracked: readonly TrackedPath[],
  options: FetchOptions,
): Promise<number> {
  let fetched = 0;
  const missing: string[] = [];
  const absent = tracked.filter((item) => missingOf(repo, item).length > 0);
  const groups = groupByRemote(absent, options.remote);
  if (options.runCache && !groups.has(options.remote)) groups.set(options.remote, []);
  for (const [name, items] of groups) {
    const remote = await openRemote(repo, name);
    const context = { remote, log: options.log, signal: options.signal, jobs: options.jobs };
    try {
      let bytes = 0;
      const whole = items.filter((item) => item.within === undefined);
      for (const [store, oids] of groupByStore(repo, whole)) {
        const result = await fetchObjects({ ...context, store }, oids);
        fetched += result.fetched;
        bytes += result.bytes;
        missing.push(...result.missing);
      }
      for (const { hash, within } of items) {
        if (within === undefined) continue;
        const transfer = { ...context, store: repo.store(hash.name) };
        const directory = await fetchObjects(transfer, [hash.value], { onlyListed: true });
        const files = directory.missing.length > 0 ? [] : filesWithin(repo, hash, within);
        const part = await fetchObjects(transfer, files);
        fetched += directory.fetched + part.fetched;
        bytes += directory.bytes + part.bytes;
        missing.push(...directory.missing, ...part.missing);
      }
      if (options.runCache && name === options.remote) {
        const runs = await fetchRuns({ ...context, store: repo.cache }, repo.cacheFolder);
        options.log.info(`Fetched ${runs} kept runs`);
      }
      if (bytes > 0) options.log.info(`Fetched ${fetched} objects (${megabytes(bytes)}) from remote "${remote.name}"`);
    } finally {
      remote.close();
    }
  }
  repo.memo.save();
  if (missing.length > 0) throw notFound(repo, tracked, missing);
  return fetched;
}

function notFound(repo: Repository, tracked: readonly TrackedPath[], missing: readonly string[]): UserError {
  const paths = tracked
    .filter((item) => missingOf(repo, item).length > 0)
    .map(({ path }) => `"${shownPath(repo, path)}"`);
  const what = missing.length === 1 ? `object "${missing[0]}" is` : `${missing.length} objects are`;
  return new UserError(
    'remote',
    `Cannot fetch ${paths.slice(0, 10).join(', ')}: ${what} in neither the cache nor the remote`,
    {
      exitCode: 1,
      hint: 'Run `train-report push` (or `dvc push`) on the machine that has it, or name another remote with --remote',
    },
  );
}
