import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkoutPath } from '../cache/checkout.js';
import { formatLocation, UserError } from '../errors.js';
import type { Logger } from '../log.js';
import { ignorePath } from '../repo/gitignore.js';
import { shownPath, type Repository } from '../repo/repository.js';
import { buildGraph } from './graph.js';
import { readLockfile, updateLockfile, type LockEntry, type LockItem } from './lockfile.js';
import { findInputReasons, findReasons } from './plan.js';
import { describeReasons } from './reason.js';
import type { CommandRunner, Output, Stage, StageResult, StaleReason } from './stage.js';
import { Workspace } from './state.js';

export interface ReproOptions {
  readonly runner: CommandRunner;
  readonly log: Logger;
  readonly signal: AbortSignal;
  /** Run every stage, also those that are up to date. */
  readonly force?: boolean;
  /** Say what would run, and run nothing. */
  readonly dry?: boolean;
}

/** Brings `targets` and all they depend on up to date; stops at the first stage that fails, which is the last result. */
export async function reproduce(
  repo: Repository,
  stages: readonly Stage[],
  targets: readonly Stage[],
  options: ReproOptions,
): Promise<StageResult[]> {
  const order = buildGraph(stages).closure(targets);
  const workspace = new Workspace(repo);
  const results: StageResult[] = [];
  let failed: string | undefined;
  try {
    for (const stage of order) {
      if (stage.kind === 'dvcfile') {
        requireSource(repo, stage, workspace);
        continue;
      }
      if (failed !== undefined) {
        results.push({ stage: stage.address, outcome: 'skipped', because: `${failed} failed` });
        continue;
      }
      const result = await bringUpToDate(repo, stage, workspace, results, options);
      results.push(result);
      options.log.info(describeResult(result, options.dry ?? false));
      if (result.outcome === 'failed') failed = result.stage;
    }
  } finally {
    repo.memo.save();
  }
  return results;
}

/** One line for the log: what became of the stage, and why. */
export function describeResult(result: StageResult, dry = false): string {
  switch (result.outcome) {
    case 'ran': {
      const why = describeReasons(result.reasons);
      return dry
        ? `${result.stage}: would run (${why})`
        : `${result.stage}: ran in ${formatSeconds(result.seconds)} (${why})`;
    }
    case 'unchanged':
      return `${result.stage}: unchanged`;
    case 'restored':
      return `${result.stage}: restored from the ${result.from} (${describeReasons(result.reasons)})`;
    case 'failed':
      return `${result.stage}: failed after ${formatSeconds(result.seconds)} (it ran because ${describeReasons(result.reasons)})`;
    case 'skipped':
      return `${result.stage}: skipped, ${result.because}`;
  }
}

/** `0.8 s`, `41 s`, `3 min 20 s`. */
export function formatSeconds(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 120 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

async function bringUpToDate(
  repo: Repository,
  stage: Stage,
  workspace: Workspace,
  before: readonly StageResult[],
  options: ReproOptions,
): Promise<StageResult> {
  options.signal.throwIfAborted();
  const lock = readLock(repo, stage).get(stage.name);
  const state = workspace.stateOf(stage, lock);
  const found = findReasons(stage, state);
  if (options.dry) {
    const upstream = before
      .filter((result) => result.outcome === 'ran')
      .map((result): StaleReason => ({ kind: 'upstream', stage: result.stage }));
    const reasons = [...found, ...(readsFromRun(stage, before) ? upstream : [])];
    return reasons.length === 0
      ? { stage: stage.address, outcome: 'unchanged' }
      : { stage: stage.address, outcome: 'ran', seconds: 0, reasons };
  }
  const reasons: StaleReason[] = options.force ? [{ kind: 'forced' }] : found;
  if (reasons.length === 0) return { stage: stage.address, outcome: 'unchanged' };
  if (lock && !options.force && findInputReasons(stage, state).length === 0 && restore(repo, stage, lock, workspace)) {
    return { stage: stage.address, outcome: 'restored', from: 'cache', reasons };
  }
  const begun = process.hrtime.bigint();
  const seconds = (): number => Number(process.hrtime.bigint() - begun) / 1e9;
  try {
    await options.log.group(`${stage.address}: running (${describeReasons(reasons)})`, () =>
      runStage(repo, stage, workspace, options),
    );
    return { stage: stage.address, outcome: 'ran', seconds: seconds(), reasons };
  } catch (error) {
    workspace.forget();
    if (options.signal.aborted) throw error;
    return { stage: stage.address, outcome: 'failed', seconds: seconds(), reasons, error };
  }
}

// In a dry run nothing is written, so what a running stage would change has to be assumed.
function readsFromRun(stage: Stage, before: readonly StageResult[]): boolean {
  return stage.deps.length > 0 && before.some((result) => result.outcome === 'ran');
}

async function runStage(repo: Repository, stage: Stage, workspace: Workspace, options: ReproOptions): Promise<void> {
  const deps = stage.deps.map((dep): LockItem => {
    const hashed = workspace.hash(dep.absolutePath);
    if (!hashed) throw missingDependency(repo, stage, dep.absolutePath, dep.location);
    return { path: dep.path, hash: hashed.hash, meta: hashed.meta };
  });
  const params = readStageParams(repo, stage, workspace);
  for (const out of stage.outs) await prepareOutput(repo, stage, out);
  for (const line of commandLines(stage.cmd ?? '')) await options.runner.run(line, stage, options.signal);
  options.signal.throwIfAborted();
  workspace.forget();
  const outs: LockItem[] = [];
  for (const out of stage.outs) outs.push(await saveOutput(repo, stage, out, workspace));
  const entry: LockEntry = { cmd: stage.cmd ?? '', deps, params, outs };
  updateLockfile(lockPath(stage), stage.name, entry);
}

function readStageParams(repo: Repository, stage: Stage, workspace: Workspace): LockEntry['params'] {
  const state = workspace.stateOf({ ...stage, deps: [], outs: [] }, undefined);
  return new Map(
    stage.params.map((dependency) => {
      const found = state.params.get(dependency.file);
      const shown = shownPath(repo, dependency.absolutePath);
      const place = formatLocation(dependency.location);
      if (found?.absent) {
        throw new UserError(
          'params',
          `Cannot run stage "${stage.address}": "${shown}" is not there, expected parameters (${place})`,
          { location: dependency.location },
        );
      }
      if (found && found.missing.length > 0) {
        const names = found.missing.map((name) => `"${name}"`).join(', ');
        throw new UserError(
          'params',
          `Cannot run stage "${stage.address}": ${names} not found in "${shown}" (asked for in ${place})`,
          { location: dependency.location },
        );
      }
      return [dependency.file, found?.values ?? new Map()];
    }),
  );
}

async function prepareOutput(repo: Repository, stage: Stage, out: Output): Promise<void> {
  if (out.cache && repo.scm && (await repo.scm.isTracked(out.absolutePath))) {
    throw new UserError(
      'pipeline',
      `Cannot run stage "${stage.address}": git tracks its output "${out.path}" (${formatLocation(out.location)}), expected it to be left to the cache`,
      {
        location: out.location,
        hint: `Run \`git rm -r --cached ${shownPath(repo, out.absolutePath)}\` and commit, or set \`cache: false\``,
      },
    );
  }
  if (!out.persist) rmSync(out.absolutePath, { recursive: true, force: true });
  mkdirSync(dirname(out.absolutePath), { recursive: true });
}

async function saveOutput(repo: Repository, stage: Stage, out: Output, workspace: Workspace): Promise<LockItem> {
  const hashed = workspace.hash(out.absolutePath);
  if (!hashed) {
    throw new UserError(
      'stage',
      `Cannot save output "${out.path}" of stage "${stage.address}": the command did not make it (${formatLocation(out.location)})`,
      {
        location: out.location,
      },
    );
  }
  if (out.cache) {
    repo.cache.save(out.absolutePath, hashed);
    await ignorePath(repo, out.absolutePath);
  }
  return { path: out.path, hash: hashed.hash, meta: hashed.meta };
}

/** Puts back the outputs that the lock names; false when the cache lacks one. */
function restore(repo: Repository, stage: Stage, lock: LockEntry, workspace: Workspace): boolean {
  const wanted = stage.outs.map((out) => ({ out, item: lock.outs.find((item) => item.path === out.path) }));
  const all = wanted.every(({ out, item }) => {
    if (!item?.hash) return false;
    if (out.cache) return repo.cache.missing(item.hash.value).length === 0;
    return workspace.hash(out.absolutePath)?.hash.value === item.hash.value;
  });
  if (!all) return false;
  for (const { out, item } of wanted) {
    if (item?.hash && out.cache)
      checkoutPath(
        repo.cache,
        repo.memo,
        { hash: item.hash, meta: item.meta, path: out.absolutePath },
        { force: true },
      );
  }
  workspace.forget();
  return true;
}

function requireSource(repo: Repository, stage: Stage, workspace: Workspace): void {
  for (const out of stage.outs) {
    if (!workspace.hash(out.absolutePath)) throw missingDependency(repo, stage, out.absolutePath, out.location);
  }
}

function missingDependency(repo: Repository, stage: Stage, path: string, location: Stage['location']): UserError {
  const what = stage.kind === 'dvcfile' ? `use "${stage.address}"` : `run stage "${stage.address}"`;
  return new UserError(
    'data',
    `Cannot ${what}: "${shownPath(repo, path)}" is not there, expected it as ${formatLocation(location)} says`,
    {
      location,
      hint: 'Run `train-report pull` to fetch tracked data, or make the file',
    },
  );
}

/** A multi-line command is one shell a line, as in DVC; `\` and a folded block keep a line together. */
function commandLines(cmd: string | readonly string[]): string[] {
  const list = typeof cmd === 'string' ? cmd.split('\n') : [...cmd];
  return list.map((line) => line.trim()).filter((line) => line !== '');
}

/** The lock entries of the `dvc.yaml` that a stage stands in. */
export function readLock(repo: Repository, stage: Stage): Map<string, LockEntry> {
  const path = lockPath(stage);
  return readLockfile(path, shownPath(repo, path));
}

function lockPath(stage: Stage): string {
  return join(dirname(stage.file), 'dvc.lock');
}
