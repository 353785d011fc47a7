import type { HashedPath } from '../cache/oid.js';
import type { YamlKey } from '../formats/yaml-value.js';
import type { LockEntry } from '../dvcfile/lockfile.js';
import { equalValues, type ParamValues } from '../dvcyaml/params.js';
import type { StaleReason, Stage } from './stage.js';

/** What is known of a stage's surroundings when it is judged; absolute paths and params files as keys. */
export interface StageState {
  readonly lock: LockEntry | undefined;
  /** By absolute path; undefined: not there. */
  readonly hashes: ReadonlyMap<string, HashedPath | undefined>;
  /** By `file` of the params dependency. */
  readonly params: ReadonlyMap<string, ParamValues>;
  /** Absolute paths of cached outputs whose objects the cache lacks. */
  readonly notInCache: ReadonlySet<string>;
}

/** Why a stage is not up to date: nothing in the list means that it is. Pure: judges what it is given. */
export function findReasons(stage: Stage, state: StageState): StaleReason[] {
  const inputs = findInputReasons(stage, state);
  if (stage.kind === 'dvcfile') return findOutputReasons(stage, state);
  if (!state.lock) return inputs; // that it has never run says it all
  return [...inputs, ...findOutputReasons(stage, state)];
}

/** The reasons that lie in command, dependencies and params: with none of them, the outputs can be restored. */
export function findInputReasons(stage: Stage, state: StageState): StaleReason[] {
  const { lock } = state;
  if (stage.alwaysChanged && !stage.frozen) return [{ kind: 'always-changed' }];
  if (!lock) return stage.frozen && stage.outs.length === 0 ? [] : [{ kind: 'never-run' }];
  const reasons: StaleReason[] = [];
  const before = commandText(lock.cmd);
  const after = commandText(stage.cmd ?? '');
  if (before !== after) reasons.push({ kind: 'command', before, after });
  if (stage.frozen) return reasons;
  if (stage.deps.length === 0 && stage.params.length === 0 && stage.outs.length === 0)
    reasons.push({ kind: 'always-changed' });
  for (const dep of stage.deps) {
    const now = state.hashes.get(dep.absolutePath);
    const locked = lock.deps.find((item) => item.path === dep.path);
    if (!now) reasons.push({ kind: 'dep', path: dep.path, change: 'deleted' });
    else if (!locked?.hash) reasons.push({ kind: 'dep', path: dep.path, change: 'new' });
    else if (locked.hash.value !== now.hash.value) reasons.push({ kind: 'dep', path: dep.path, change: 'modified' });
  }
  return [...reasons, ...findParamReasons(stage, state, lock)];
}

function findParamReasons(stage: Stage, state: StageState, lock: LockEntry): StaleReason[] {
  const reasons: StaleReason[] = [];
  for (const { file, keys } of stage.params) {
    const current = state.params.get(file);
    const locked = lock.params.get(file);
    const names = new Set<YamlKey>([
      ...keys,
      ...(keys.length === 0 ? [...(locked?.keys() ?? []), ...(current?.values.keys() ?? [])] : []),
    ]);
    for (const key of names) {
      const before = locked?.get(key);
      const after = current?.values.get(key);
      if (equalValues(before, after)) continue;
      const change = after === undefined ? 'deleted' : before === undefined ? 'new' : 'modified';
      reasons.push({ kind: 'param', file, key: String(key), change, before, after });
    }
  }
  return reasons;
}

function findOutputReasons(stage: Stage, state: StageState): StaleReason[] {
  const reasons: StaleReason[] = [];
  for (const out of stage.outs) {
    const now = state.hashes.get(out.absolutePath);
    const locked = stage.kind === 'dvcfile' ? out : state.lock?.outs.find((item) => item.path === out.path);
    const path = out.path;
    if (locked?.hash && state.notInCache.has(out.absolutePath))
      reasons.push({ kind: 'out', path, change: 'not in cache' });
    else if (!now) reasons.push({ kind: 'out', path, change: 'deleted' });
    else if (!locked?.hash) reasons.push({ kind: 'out', path, change: 'new' });
    else if (locked?.hash && locked.hash.value !== now.hash.value)
      reasons.push({ kind: 'out', path, change: 'modified' });
  }
  return reasons;
}

/**
 * What remains of the reasons when missing data is none: an output may be absent, and so may a dependency, unless the
 * stage that makes it is locked to other content than this stage read (`madeAs` tells the hash, by absolute path).
 */
export function withoutMissing(
  stage: Stage,
  reasons: readonly StaleReason[],
  madeAs: (path: string) => string | undefined,
  lock: LockEntry | undefined,
): StaleReason[] {
  return reasons.filter((reason) => {
    if (reason.kind === 'out') return reason.change !== 'deleted' && reason.change !== 'not in cache';
    if (reason.kind !== 'dep' || reason.change !== 'deleted') return true;
    const dep = stage.deps.find((one) => one.path === reason.path);
    const made = dep && madeAs(dep.absolutePath);
    return made !== undefined && made !== lock?.deps.find((item) => item.path === reason.path)?.hash?.value;
  });
}

/** A command as text: the lines of a list joined. */
export function commandText(cmd: string | readonly string[]): string {
  return typeof cmd === 'string' ? cmd : cmd.join('\n');
}
