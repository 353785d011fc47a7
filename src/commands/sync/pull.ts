import type { Command } from 'commander';
import { collectTracked } from '../../dvcfile/history.js';
import { loadStages } from '../../dvcyaml/load.js';
import { selectTracked, trackedPaths } from '../../dvcfile/tracked.js';
import { withLock } from '../../repo/lock.js';
import { Landing } from '../../cache/landing.js';
import { openRepository, type Repository } from '../../repo/repository.js';
import { fetchTracked } from '../../sync/fetch-tracked.js';
import type { TrackedPath } from '../../sync/tracked-path.js';
import { checkoutFailure, checkoutTracked, describeCheckout, type CheckoutSummary } from '../../tracking/checkout.js';
import type { CommandContext } from '../command.js';
import { addSyncOptions, countFiles, withExitCodeOne, type SyncFlags } from './options.js';

interface PullFlags extends SyncFlags {
  readonly force?: boolean;
  readonly allowMissing?: boolean;
}

/** `pull [TARGET…]`: fetches what is tracked and checks it out; when a file is nowhere, nothing is checked out. */
export function define(command: Command, context: CommandContext): void {
  addSyncOptions(command);
  command
    .option('-f, --force', 'replace and remove what no cache holds')
    .option('--allow-missing', 'leave out what is in neither the cache nor the remote');
  command.action(async (names: string[], flags: PullFlags) => {
    const { log, signal, env, cwd } = context;
    const repo = openRepository(cwd, env);
    const { remote, jobs, runCache, force = false } = flags;
    await withExitCodeOne(() =>
      withLock(repo, async () => {
        const tracked = await collectTracked(repo, names, { ...flags, log });
        const isOne = !flags.allBranches && !flags.allTags && !flags.allCommits;
        const landings = openLandings(repo, isOne ? tracked : []);
        const fetched = await fetchTracked(repo, tracked, { log, signal, remote, jobs, runCache, landings });
        const stages = loadStages(repo);
        const all = trackedPaths(repo, stages, { unmade: true });
        const items = names.length === 0 ? all : await selectTracked(repo, stages, names, { ...flags, unmade: true });
        const everything = names.length === 0 ? new Set(all.map((item) => item.path)) : undefined;
        const summary = await checkoutTracked(repo, items, { log, signal, force, everything, landings });
        const changes = describeCheckout(summary).trimEnd();
        if (changes !== '') log.info(changes);
        log.info(summarize(fetched, summary));
        if (summary.failed.length > 0 && !flags.allowMissing) throw checkoutFailure(summary);
      }),
    );
  });
}

/** For directories that are not here at all. */
function openLandings(repo: Repository, tracked: readonly TrackedPath[]): Map<string, Landing> {
  const landings = new Map<string, Landing>();
  const paths = new Set<string>();
  for (const item of tracked) {
    const landing = paths.has(item.path) ? undefined : Landing.open(repo, item);
    if (landing) landings.set(item.path, landing);
    else landings.delete(item.path);
    paths.add(item.path);
  }
  return landings;
}

// `2 files fetched, 1 file added`, as far as it applies.
function summarize(fetched: number, { files }: CheckoutSummary): string {
  const parts = [
    ...(fetched > 0 ? [countFiles(fetched, 'fetched')] : []),
    ...(['modified', 'added', 'deleted'] as const).flatMap((kind) =>
      files[kind] > 0 ? [countFiles(files[kind], kind)] : [],
    ),
  ];
  if (parts.length === 0) return 'Everything is up to date.';
  return parts.length === 1 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
