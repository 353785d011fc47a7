import { UserError, type Location } from '../errors.js';
import { readYaml } from '../formats/yaml-read.js';
import type { YamlValue } from '../formats/yaml-value.js';
import type { Stage } from '../pipeline/stage.js';
import { lockPath } from '../pipeline/state.js';
import { openRemote } from '../remote/select.js';
import { shownPath, type Repository } from '../repo/repository.js';
import { compareWithRemote, type ComparedObject } from '../sync/cloud-status.js';
import { groupByRemote, type SyncOptions, type TrackedPath } from '../sync/tracked-path.js';
import type { Finding } from './finding.js';
import { readText } from '../formats/read-text.js';

const FIX = 'Run `train-report push` where the data is: whoever clones the repository cannot get it';

/** What lock and `.dvc` files name and the remotes do not hold. Of data, only the lists of directories are fetched. */
export async function findAbsent(
  repo: Repository,
  stages: readonly Stage[],
  tracked: readonly TrackedPath[],
  options: SyncOptions,
): Promise<Finding[]> {
  const pushed = tracked.filter((item) => item.push !== false);
  const findings: Finding[] = [];
  for (const [name, items] of groupByRemote(pushed, options.remote)) {
    try {
      const remote = await openRemote(repo, name);
      try {
        const objects = await compareWithRemote(repo, remote, items, options);
        for (const [item, absent] of groupByItem(objects)) {
          findings.push({
            severity: 'error',
            check: 'remote',
            message: `${describeAbsent(repo, item, absent)} not in remote "${remote.name}"`,
            fix: FIX,
            location: locateInLock(repo, stages, item) ?? item.location,
          });
        }
      } finally {
        remote.close();
      }
    } catch (error) {
      if (options.signal.aborted || !(error instanceof UserError)) throw error;
      // One remote that cannot be asked: the others still can.
      findings.push({ severity: 'error', check: 'remote', message: error.message, fix: error.hint });
    }
  }
  repo.memo.save();
  repo.scratch.clean();
  return findings;
}

function groupByItem(objects: readonly ComparedObject[]): Map<TrackedPath, ComparedObject[]> {
  const groups = new Map<TrackedPath, ComparedObject[]>();
  for (const object of objects) {
    if (object.isThere) continue;
    const group = groups.get(object.item);
    if (group) group.push(object);
    else groups.set(object.item, [object]);
  }
  return groups;
}

function describeAbsent(repo: Repository, item: TrackedPath, absent: readonly ComparedObject[]): string {
  const shown = shownPath(repo, item.path);
  const [first] = absent;
  if (absent.length === 1 && first) return `"${first.path}" (object ${first.oid}) is`;
  return `${absent.length} objects of "${shown}" (such as "${absent.at(-1)?.path ?? ''}") are`;
}

/** The line of `dvc.lock` that names the output. */
function locateInLock(repo: Repository, stages: readonly Stage[], { path }: TrackedPath): Location | undefined {
  for (const stage of stages) {
    const out = stage.kind === 'pipeline' ? stage.outs.find((one) => one.absolutePath === path) : undefined;
    if (!out) continue;
    const lock = lockPath(stage);
    const document = readYaml(readText(lock, shownPath(repo, lock), 'lock'), shownPath(repo, lock), { code: 'lock' });
    const items = child(child(child(document.value, 'stages'), stage.name), 'outs');
    if (!Array.isArray(items)) return undefined;
    const index = items.findIndex((item) => child(item, 'path') === out.path);
    return index < 0 ? undefined : document.locate(['stages', stage.name, 'outs', index, 'path']);
  }
  return undefined;
}

function child(value: YamlValue | undefined, key: string): YamlValue | undefined {
  return value instanceof Map ? value.get(key) : undefined;
}
