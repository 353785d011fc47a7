import { existsSync } from 'node:fs';
import { UserError } from '../errors.js';
import { readYaml } from '../formats/yaml-read.js';
import { readLockfile } from '../dvcfile/lockfile.js';
import type { Stage } from '../pipeline/stage.js';
import { lockPath } from '../pipeline/state.js';
import { shownPath, type Repository } from '../repo/repository.js';
import type { Finding } from './finding.js';
import { readText } from '../formats/read-text.js';

/** Whether each `dvc.lock` can be read (git's conflict markers!), and speaks of the stages that there are. */
export function checkLocks(repo: Repository, stages: readonly Stage[]): Finding[] {
  const byLock = new Map<string, Stage[]>();
  for (const stage of stages) {
    if (stage.kind !== 'pipeline') continue;
    const path = lockPath(stage);
    const group = byLock.get(path);
    if (group) group.push(stage);
    else byLock.set(path, [stage]);
  }
  return [...byLock].flatMap(([path, group]) => checkLock(repo, path, group));
}

function checkLock(repo: Repository, path: string, stages: readonly Stage[]): Finding[] {
  const shown = shownPath(repo, path);
  if (!existsSync(path)) {
    const message = `"${shown}" is not there: the pipeline has never run, or the file was not committed`;
    return [{ severity: 'warning', check: 'lock', message, fix: 'Run `train-report repro`, and commit the file' }];
  }
  let entries: ReturnType<typeof readLockfile>;
  try {
    entries = readLockfile(path, shown);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const { message, hint: fix, location } = error;
    return [{ severity: 'error', check: 'lock', message, fix, location }];
  }
  const document = readYaml(readText(path, shown, 'lock'), shown, { code: 'lock' });
  const known = new Set(stages.map((stage) => stage.name));
  return [...entries.keys()]
    .filter((name) => !known.has(name))
    .map((name) => ({
      severity: 'warning',
      check: 'lock',
      message: `"${name}" is locked, but there is no stage of that name any more`,
      fix: `Remove the entry of "${name}" from ${shown}`,
      location: document.locate(['stages', name], 'key'),
    }));
}
