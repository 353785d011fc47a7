import { existsSync } from 'node:fs';
import { unreachable, UserError } from '../errors.js';
import type { Repository } from '../repo/repository.js';
import { runStage, verifyOutputs, type RunContext } from './execute.js';
import { buildGraph, type StageGraph } from '../pipeline/graph.js';
import { findInputReasons, findReasons, withoutMissing } from '../pipeline/plan.js';
import { describeReasons } from '../pipeline/reason.js';
import { findRestorable, restoreOutputs } from './restore.js';
import type { ReproOptions } from './repro-options.js';
import { downstreamOf, selectStages } from './selection.js';
import type { Stage, StageResult, StaleReason } from '../pipeline/stage.js';
import { Workspace } from '../pipeline/state.js';

export type { ReproOptions } from './repro-options.js';
export { readLock } from '../pipeline/state.js';

/** Brings `targets` and all they depend on up to date; what became of each stage, in order. */
export async function reproduce(
  repo: Repository,
  stages: readonly Stage[],
  targets: readonly Stage[],
  options: ReproOptions,
): Promise<StageResult[]> {
  const graph = buildGraph(stages, { active: true });
  const context: RunContext = { repo, workspace: new Workspace(repo), options };
  const results = new Map<Stage, StageResult>();
  let hasFailed = true;
  try {
    for (const stage of selectStages(graph, targets, options)) {
      const skipped = whySkipped(graph, stage, results, options);
      const result = skipped
        ? ({ stage: stage.address, outcome: 'skipped', because: skipped } as const)
        : await bringUpToDate(context, graph, stage, results);
      results.set(stage, result);
      if (stage.kind === 'pipeline' || result.outcome === 'failed')
        options.log.info(describeResult(result, options.dry ?? false));
    }
    hasFailed = options.onError !== 'ignore' && [...results.values()].some((result) => result.outcome === 'failed');
  } finally {
    // As DVC: a run that fails leaves .gitignore as it was (FORMATS, section 4).
    if (hasFailed) repo.gitignore.rollback();
    repo.memo.save();
  }
  return [...results]
    .filter(([stage, { outcome }]) => stage.kind === 'pipeline' || outcome === 'failed')
    .map(([, result]) => result);
}

function whySkipped(
  graph: StageGraph,
  stage: Stage,
  results: ReadonlyMap<Stage, StageResult>,
  { onError = 'stop' }: ReproOptions,
): string | undefined {
  if (onError === 'ignore') return undefined;
  for (const [failed, result] of results) {
    if (result.outcome !== 'failed') continue;
    if (onError === 'stop' || downstreamOf(graph, failed).includes(stage)) return `${result.stage} failed`;
  }
  return undefined;
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
    case 'restored': {
      const verb = dry ? 'would be restored' : 'restored';
      return `${result.stage}: ${verb} from the ${result.from} (${describeReasons(result.reasons)})`;
    }
    case 'failed':
      return `${result.stage}: failed after ${formatSeconds(result.seconds)} (it ran because ${describeReasons(result.reasons)})`;
    case 'skipped':
      return `${result.stage}: skipped, ${result.because}`;
    default:
      return unreachable(result);
  }
}

/** `0.8 s`, `41 s`, `3 min 20 s`. */
export function formatSeconds(seconds: number): string {
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 120 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

async function bringUpToDate(
  context: RunContext,
  graph: StageGraph,
  stage: Stage,
  results: ReadonlyMap<Stage, StageResult>,
): Promise<StageResult> {
  const { options, workspace } = context;
  options.signal.throwIfAborted();
  const { address } = stage;
  const upstream = graph.upstream(stage);
  const lock = workspace.lock(stage);
  const state = await workspace.stateOf(stage, lock);
  const isLenient = options.allowMissing === true || options.pull !== undefined;
  const found = findReasons(stage, state);
  const serious: readonly StaleReason[] = options.force
    ? [{ kind: 'forced' }]
    : [
        ...(isLenient ? withoutMissing(stage, found, (path) => workspace.madeAs(path, upstream), lock) : found),
        ...upstreamReasons(upstream, results, options),
      ];
  if (serious.length === 0 && (found.length === 0 || (await bringOutputs(context, stage))))
    return { stage: address, outcome: 'unchanged' };
  const reasons = serious.length === 0 ? found : serious;
  const isVerified = stage.kind === 'dvcfile' || stage.frozen || stage.cmd === undefined;
  if (isVerified && options.dry) return { stage: address, outcome: 'unchanged' };
  if (!isVerified && options.confirm && !(await options.confirm(stage)))
    return { stage: address, outcome: 'skipped', because: 'you said no' };
  return attempt(context, stage, reasons, async () => {
    if (isVerified) {
      await verifyOutputs(context, stage);
      return undefined;
    }
    const absent = stage.deps.map((dep) => dep.absolutePath).filter((path) => !existsSync(path));
    if (options.pull && !options.dry && absent.length > 0) {
      await options.pull(upstream, absent);
      workspace.forget();
    }
    const isForced = options.force === true || reasons.some((reason) => reason.kind === 'upstream');
    const isSameInput = findInputReasons(stage, await workspace.stateOf(stage, lock)).length === 0;
    const run = isForced ? undefined : await findRestorable(context, stage, isSameInput);
    if (run && !options.dry) await restoreOutputs(context, stage, run.entry);
    else if (!options.dry)
      await options.log.group(`${address}: running (${describeReasons(reasons)})`, () => runStage(context, stage));
    return run?.from;
  });
}

/** With `--pull`, fetches what is missing of a stage that is unchanged otherwise; false when it cannot be had. */
async function bringOutputs({ workspace, options }: RunContext, stage: Stage): Promise<boolean> {
  if (!options.pull || options.allowMissing || options.dry) return true;
  try {
    await options.pull(
      [stage],
      stage.outs.map((out) => out.absolutePath),
    );
  } catch (error) {
    if (!(error instanceof UserError) || options.signal.aborted) throw error;
    options.log.warning(`Cannot bring what is missing of "${stage.address}": ${error.message}`);
  }
  workspace.forget();
  const state = await workspace.stateOf(stage, workspace.lock(stage));
  return !findReasons(stage, state).some(({ kind }) => kind === 'out');
}

async function attempt(
  { options, workspace }: RunContext,
  stage: Stage,
  reasons: readonly StaleReason[],
  body: () => Promise<'cache' | 'run-cache' | undefined>,
): Promise<StageResult> {
  const begun = process.hrtime.bigint();
  const seconds = (): number => Number(process.hrtime.bigint() - begun) / 1e9;
  try {
    const from = await body();
    if (from) return { stage: stage.address, outcome: 'restored', from, reasons };
    return { stage: stage.address, outcome: 'ran', seconds: seconds(), reasons };
  } catch (error) {
    workspace.forget();
    if (options.signal.aborted) throw error;
    return { stage: stage.address, outcome: 'failed', seconds: seconds(), reasons, error };
  }
}

/** In a dry run, what a stage will read is not made yet; and `--force-downstream` runs it whatever was made. */
function upstreamReasons(
  upstream: readonly Stage[],
  results: ReadonlyMap<Stage, StageResult>,
  { dry = false, forceDownstream = false }: ReproOptions,
): StaleReason[] {
  return upstream
    .filter((before) => {
      const outcome = results.get(before)?.outcome;
      return forceDownstream && (outcome === 'ran' || (outcome === 'restored' && !dry));
    })
    .map((before) => ({ kind: 'upstream', stage: before.address }));
}
