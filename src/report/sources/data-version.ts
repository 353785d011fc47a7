import { dirname, join } from 'node:path';
import type { HashInfo, Meta } from '../../cache/oid.js';
import { parseLockfile, readLockfile, type LockEntry } from '../../dvcfile/lockfile.js';
import type { Stage } from '../../pipeline/stage.js';
import { shownPath, type Repository } from '../../repo/repository.js';
import type { DataVersion } from '../report.js';

type Locks = ReadonlyMap<string, LockEntry>;

/**
 * The version of the data, by DVC's hashes: inputs are what `.dvc` files track and what stages read that none of them makes;
 * outputs are what the cache holds for the stages. `baseline` is a commit to compare with.
 */
export async function findDataVersions(
  repo: Repository,
  stages: readonly Stage[],
  baseline: string | undefined,
): Promise<DataVersion[]> {
  const versions = new Map<string, DataVersion>();
  const add = (version: DataVersion): void => {
    if (!versions.has(version.path)) versions.set(version.path, version);
  };
  for (const stage of stages.filter(({ kind }) => kind === 'dvcfile')) {
    const before = baseline === undefined ? undefined : await repo.scm?.show(baseline, stage.file);
    for (const { absolutePath, hash, meta } of stage.outs) {
      if (!hash) continue;
      const changed = before === undefined ? undefined : !before.includes(hash.value);
      add(describe(shownPath(repo, absolutePath), 'input', hash, meta, changed));
    }
  }
  const locks = new Map<string, { now: Locks; before: Locks | undefined }>();
  for (const stage of stages.filter(({ kind }) => kind === 'pipeline')) {
    const file = join(dirname(stage.file), 'dvc.lock');
    const known = locks.get(file) ?? (await readLocks(repo, file, baseline));
    locks.set(file, known);
    const entry = known.now.get(stage.name);
    const before = known.before?.get(stage.name);
    for (const { path, absolutePath } of stage.deps) {
      const item = entry?.deps.find((locked) => locked.path === path);
      if (!item?.hash || isMade(absolutePath, stages)) continue;
      const changed = compare(item.hash, before?.deps.find((locked) => locked.path === path)?.hash, known.before);
      add(describe(shownPath(repo, absolutePath), 'input', item.hash, item.meta, changed));
    }
    for (const { path, absolutePath, cache } of stage.outs) {
      const item = entry?.outs.find((locked) => locked.path === path);
      if (!item?.hash || !cache) continue;
      const changed = compare(item.hash, before?.outs.find((locked) => locked.path === path)?.hash, known.before);
      add(describe(shownPath(repo, absolutePath), 'output', item.hash, item.meta, changed));
    }
  }
  const all = [...versions.values()];
  return [...all.filter(({ role }) => role === 'input'), ...all.filter(({ role }) => role === 'output')];
}

async function readLocks(
  repo: Repository,
  file: string,
  baseline: string | undefined,
): Promise<{ now: Locks; before: Locks | undefined }> {
  const shown = shownPath(repo, file);
  const before = baseline === undefined ? undefined : await repo.scm?.show(baseline, file);
  return { now: readLockfile(file, shown), before: before && parseLockfile(before.toString(), shown) };
}

function compare(now: HashInfo, before: HashInfo | undefined, lock: Locks | undefined): boolean | undefined {
  return lock === undefined ? undefined : before?.value !== now.value;
}

function describe(
  path: string,
  role: DataVersion['role'],
  hash: HashInfo,
  meta: Meta | undefined,
  changed: boolean | undefined,
): DataVersion {
  return {
    path,
    role,
    hash: hash.value,
    ...(meta?.size === undefined ? {} : { size: meta.size }),
    ...(meta?.nfiles === undefined ? {} : { nfiles: meta.nfiles }),
    ...(changed === undefined ? {} : { changed }),
  };
}

/** Whether a stage, or a `.dvc` file, has the path or a folder around it as output. */
function isMade(path: string, stages: readonly Stage[]): boolean {
  return stages.some(({ outs }) =>
    outs.some(({ absolutePath }) => path === absolutePath || path.startsWith(`${absolutePath}/`)),
  );
}
