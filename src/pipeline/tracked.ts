import type { TrackedPath } from '../remote/sync.js';
import type { Repository } from '../repo/repository.js';
import { readLock } from './run.js';
import type { Stage } from './stage.js';

/** What the lock files and `.dvc` files name that a cache or remote holds: outputs of stages and tracked data. */
export function trackedPaths(repo: Repository, stages: readonly Stage[]): TrackedPath[] {
  return stages.flatMap((stage) => {
    const lock = stage.kind === 'pipeline' ? readLock(repo, stage).get(stage.name) : undefined;
    return stage.outs.flatMap((out): TrackedPath[] => {
      if (!out.cache) return [];
      const locked = lock?.outs.find((item) => item.path === out.path);
      const hash = stage.kind === 'dvcfile' ? out.hash : locked?.hash;
      if (!hash) return [];
      const meta = (stage.kind === 'dvcfile' ? out.meta : locked?.meta) ?? {};
      const { absolutePath: path, remote, location } = out;
      return [{ path, hash, meta, remote, location, made: stage.kind === 'pipeline' }];
    });
  });
}
