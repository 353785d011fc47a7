import type { StageState } from './plan.js';
import { commandText, findInputReasons } from './plan.js';
import { shownPath, type Repository } from '../repo/repository.js';
import type { Stage, StaleReason } from './stage.js';
import { Workspace } from './state.js';

type Change = string;
/** An absolute path as the user knows it. */
type Show = (path: string) => string;
type ChangedPaths = Record<string, Change | Record<string, Change>>;

/** One line of what is not up to date in a stage, in DVC's words. */
export type StatusItem = string | { 'changed deps': ChangedPaths } | { 'changed outs': ChangedPaths };

/** What differs, by stage address; stages that are up to date are left out (FORMATS, section 11). */
export type Status = Record<string, StatusItem[]>;

/** Compares the workspace with the lock files; writes nothing but the memo of hashes. */
export async function findStatus(repo: Repository, stages: readonly Stage[]): Promise<Status> {
  const workspace = new Workspace(repo);
  const status: Status = {};
  for (const stage of stages) {
    const state = await workspace.stateOf(stage, workspace.lock(stage));
    const items = stageStatus(stage, state, (path) => shownPath(repo, path));
    if (items.length > 0) status[stage.address] = items;
  }
  repo.memo.save();
  return status;
}

/** What differs in one stage. Pure: judges what it is given. */
export function stageStatus(stage: Stage, state: StageState, show: Show): StatusItem[] {
  const isCallback = stage.deps.length + stage.params.length + stage.outs.length === 0;
  const items: StatusItem[] = [];
  if (stage.kind === 'pipeline' && !stage.frozen) {
    const deps = changedDependencies(stage, state, show);
    if (Object.keys(deps).length > 0) items.push({ 'changed deps': deps });
  }
  const outs = changedOutputs(stage, state, show);
  if (Object.keys(outs).length > 0) items.push({ 'changed outs': outs });
  if (stage.kind === 'dvcfile') return items;
  const { lock } = state;
  if (lock && commandText(lock.cmd) !== commandText(stage.cmd ?? '')) items.push('changed command');
  if (!stage.frozen && (stage.alwaysChanged || isCallback)) items.push('always changed');
  return items;
}

function changedDependencies(stage: Stage, state: StageState, show: Show): ChangedPaths {
  const changed: ChangedPaths = {};
  for (const dep of stage.deps) {
    const now = state.hashes.get(dep.absolutePath);
    const locked = state.lock?.deps.find((item) => item.path === dep.path);
    if (!now) changed[show(dep.absolutePath)] = 'deleted';
    else if (locked?.hash?.value !== now.hash.value) changed[show(dep.absolutePath)] = 'modified';
  }
  for (const params of stage.params) {
    const shown = show(params.absolutePath);
    if (state.params.get(params.file)?.absent) changed[shown] = 'deleted';
    else if (!state.lock?.params.has(params.file)) changed[shown] = 'new';
    else {
      const keys = paramReasons(stage, state, params.file);
      if (keys.length > 0) changed[shown] = Object.fromEntries(keys.map(({ key, change }) => [key, change]));
    }
  }
  return changed;
}

function paramReasons(stage: Stage, state: StageState, file: string): Extract<StaleReason, { kind: 'param' }>[] {
  const reasons = findInputReasons({ ...stage, alwaysChanged: false, frozen: false }, state);
  return reasons.flatMap((reason) => (reason.kind === 'param' && reason.file === file ? [reason] : []));
}

function changedOutputs(stage: Stage, state: StageState, show: Show): ChangedPaths {
  const changed: ChangedPaths = {};
  for (const out of stage.outs) {
    const now = state.hashes.get(out.absolutePath);
    const locked = stage.kind === 'dvcfile' ? out : state.lock?.outs.find((item) => item.path === out.path);
    const shown = show(out.absolutePath);
    if (out.cache && locked?.hash && state.notInCache.has(out.absolutePath)) changed[shown] = 'not in cache';
    else if (!now) changed[shown] = 'deleted';
    else if (locked?.hash?.value !== now.hash.value) changed[shown] = 'modified';
  }
  return changed;
}
