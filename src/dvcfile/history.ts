import { join, relative } from 'node:path';
import { messageOf } from '../errors.js';
import type { Logger } from '../log.js';
import type { Repository } from '../repo/repository.js';
import { listCommits, Snapshots, type RevisionFlags } from '../repo/snapshot.js';
import type { TrackedPath } from '../sync/tracked-path.js';
import { loadStages } from '../dvcyaml/load.js';
import { selectTracked, type TrackedOptions } from './tracked.js';

export interface HistoryOptions extends TrackedOptions, RevisionFlags {
  readonly log: Logger;
}

/**
 * What targets stand for in the workspace, and at the commits that the flags name. As in DVC, a commit that cannot be read
 * is left out with a warning, unless all are.
 */
export async function collectTracked(
  repo: Repository,
  names: readonly string[],
  options: HistoryOptions,
): Promise<TrackedPath[]> {
  const commits = repo.scm ? await listCommits(repo.scm, options) : [];
  if (!repo.scm || commits.length === 0) return selectTracked(repo, loadStages(repo), names, options);
  const found = new Map<string, TrackedPath>();
  const snapshots = new Snapshots(repo, repo.scm);
  let failure: unknown;
  let isRead = false;
  const collect = async (name: string, read: () => Promise<readonly TrackedPath[] | undefined>): Promise<void> => {
    try {
      for (const item of (await read()) ?? []) {
        const { path, hash, remote = '', within = '', push = true } = item;
        const key = [path, hash.name, hash.value, remote, within, push].join('\0');
        if (!found.has(key)) found.set(key, item);
      }
      isRead = true;
    } catch (error) {
      failure ??= error;
      options.log.warning(`Left out ${name}: ${messageOf(error)}`);
    }
  };
  await collect('the workspace', () => selectTracked(repo, loadStages(repo), names, options));
  for (const commit of commits) {
    await collect(`commit ${commit.slice(0, 7)}`, () =>
      snapshots.visit(commit, async (view) => {
        const items = await selectTracked(view, loadStages(view), names, options);
        return items.map((item) => ({ ...item, path: join(repo.root, relative(view.root, item.path)) }));
      }),
    );
  }
  if (!isRead) throw failure;
  return [...found.values()];
}
