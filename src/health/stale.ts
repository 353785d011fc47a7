import { lstatSync } from 'node:fs';
import type { Location } from '../errors.js';
import { readYaml } from '../formats/yaml-read.js';
import { buildGraph } from '../pipeline/graph.js';
import { findReasons, withoutMissing } from '../pipeline/plan.js';
import { describeReason } from '../pipeline/reason.js';
import type { Stage, StaleReason } from '../pipeline/stage.js';
import { Workspace } from '../pipeline/state.js';
import { shownPath, type Repository } from '../repo/repository.js';
import type { Finding } from './finding.js';
import { readText } from '../formats/read-text.js';

/**
 * Whether the lock files tell the truth about pipelines, code, params and such data as is here. Data that is not here is
 * judged by what the files say of it: nothing is fetched.
 */
export async function findStale(repo: Repository, all: readonly Stage[], chosen: readonly Stage[]): Promise<Finding[]> {
  const graph = buildGraph(all, { active: true });
  const workspace = new Workspace(repo);
  const findings: Finding[] = [];
  for (const stage of chosen) {
    const lock = workspace.lock(stage);
    const upstream = graph.upstream(stage);
    const found = findReasons(stage, await workspace.stateOf(stage, lock));
    const reasons = withoutMissing(stage, found, (path) => workspace.madeAs(path, upstream), lock).map(
      // Not here, and known to be other content than the stage has read.
      (reason): StaleReason => (reason.kind === 'dep' && lock ? { ...reason, change: 'modified' } : reason),
    );
    const lost = stage.frozen || !lock ? [] : findLostInputs(repo, stage, upstream);
    for (const reason of reasons.filter(({ kind }) => kind !== 'always-changed')) {
      const subject = stage.kind === 'dvcfile' ? `"${stage.address}" is out of date` : `"${stage.address}" is stale`;
      findings.push({
        severity: 'error',
        check: 'stage',
        message: `${subject}: ${describeReason(reason)}`,
        fix: fixFor(stage),
        location: locate(repo, stage, reason),
      });
    }
    findings.push(...lost);
  }
  repo.memo.save();
  return findings;
}

function fixFor({ kind, address }: Stage): string {
  return kind === 'dvcfile'
    ? `Run \`train-report commit ${address}\` to take the change, or \`train-report checkout ${address}\` to undo it`
    : `Run \`train-report repro ${address}\`, and commit dvc.lock`;
}

// A file that no stage makes and that is not here: in a clone, it is one that was not committed.
function findLostInputs(repo: Repository, stage: Stage, upstream: readonly Stage[]): Finding[] {
  return stage.deps.flatMap(({ absolutePath, location }): Finding[] => {
    const isMade = upstream.some((before) => before.outs.some((out) => isNested(absolutePath, out.absolutePath)));
    if (isMade || lstatSync(absolutePath, { throwIfNoEntry: false })) return [];
    return [
      {
        severity: 'error',
        check: 'stage',
        message: `"${stage.address}" reads "${shownPath(repo, absolutePath)}", which is not there, and which no stage makes`,
        fix: 'Commit the file to git, or track it with `train-report add`',
        location,
      },
    ];
  });
}

function isNested(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}

function locate(repo: Repository, stage: Stage, reason: StaleReason): Location {
  if (reason.kind === 'dep') return stage.deps.find(({ path }) => path === reason.path)?.location ?? stage.location;
  if (reason.kind === 'out') return stage.outs.find(({ path }) => path === reason.path)?.location ?? stage.location;
  if (reason.kind !== 'param') return stage.location;
  const params = stage.params.find(({ file }) => file === reason.file);
  if (!params) return stage.location;
  return locateValue(params.absolutePath, shownPath(repo, params.absolutePath), reason.key) ?? params.location;
}

function locateValue(path: string, shown: string, key: string): Location | undefined {
  if (!/\.ya?ml$/i.test(path)) return undefined;
  try {
    const parts = key.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
    return readYaml(readText(path, shown, 'params'), shown, { code: 'params' }).locate(parts, 'key');
  } catch {
    return undefined; // the file is gone: the place that names it will do
  }
}
