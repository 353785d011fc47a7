import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { formatLocation, UserError } from '../errors.js';
import { YamlForeign, type YamlKey, type YamlMap, type YamlValue } from '../formats/yaml-value.js';
import { shownPath, type Repository } from '../repo/repository.js';
import type { LockEntry, LockItem } from '../dvcfile/lockfile.js';
import { updateLockfile } from '../dvcfile/lockfile-update.js';
import { endOrphans } from './orphans.js';
import { rememberPlaced } from './placed.js';
import { removeOutput } from './remove-output.js';
import type { ReproOptions } from './repro-options.js';
import { isKept, saveRun } from './runcache.js';
import type { Output, Stage } from '../pipeline/stage.js';
import { lockPath, type Workspace } from '../pipeline/state.js';
import { takeDvcFile, takePath } from './take.js';

/** What the steps of a run share. */
export interface RunContext {
  readonly repo: Repository;
  readonly workspace: Workspace;
  readonly options: ReproOptions;
}

/** Runs a stage's commands and saves what they made; throws when one of them fails. */
export async function runStage(context: RunContext, stage: Stage): Promise<void> {
  const { repo, workspace, options } = context;
  const inputs = await readInputs(context, stage);
  await endOrphans(repo, options.log, options.signal);
  for (const out of stage.outs) await prepareOutput(repo, stage, out, options.signal);
  for (const line of commandLines(stage.cmd ?? '')) await options.runner.run(line, stage, options.signal);
  options.signal.throwIfAborted();
  workspace.forget();
  await saveStage(context, stage, inputs);
}

/** What a stage is about to read; throws when something is not there. */
export async function readInputs({ repo, workspace }: RunContext, stage: Stage): Promise<Omit<LockEntry, 'outs'>> {
  const lock = workspace.lock(stage);
  const deps: LockItem[] = [];
  for (const dep of stage.deps) {
    const item = await lockItem(workspace, dep, lock?.deps);
    if (!item) throw missingDependency(repo, stage, dep.absolutePath, dep.location);
    deps.push(item);
  }
  return { cmd: stage.cmd ?? '', deps, params: readStageParams(repo, stage, workspace) };
}

/** Saves outputs, run-cache entry and lock entry of a stage whose outputs are made. */
export async function saveStage(context: RunContext, stage: Stage, inputs: Omit<LockEntry, 'outs'>): Promise<void> {
  const { repo, workspace, options } = context;
  const outs: LockItem[] = [];
  for (const out of stage.outs) if (!existsSync(out.absolutePath)) throw missingOutput(stage, out); // before any is taken
  for (const out of stage.outs) outs.push(await saveOutput(context, stage, out));
  const entry: LockEntry = { ...inputs, outs };
  if (!options.noCommit && !stage.frozen) saveRun(repo, stage, entry);
  updateLockfile(lockPath(stage), stage.name, entry);
  workspace.setLock(stage, entry);
}

/** Takes a stage that does not run as it is: a `.dvc` file, or a frozen stage. */
export async function verifyOutputs(context: RunContext, stage: Stage): Promise<void> {
  if (stage.kind === 'pipeline') return saveStage(context, stage, await readInputs(context, stage));
  const { signal, noCommit, log } = context.options;
  await takeDvcFile(context.repo, stage, { signal, noCommit });
  context.workspace.forget();
  log.info(`${stage.address}: took in what changed`);
  return undefined;
}

/**
 * What is at a path now, as a lock item; content that DVC 2 recorded and that is unchanged keeps its old form
 * (FORMATS, section 15). Undefined where nothing is.
 */
async function lockItem(
  workspace: Workspace,
  { path, absolutePath }: { readonly path: string; readonly absolutePath: string },
  before: readonly LockItem[] | undefined,
): Promise<LockItem | undefined> {
  const old = before?.find((item) => item.path === path);
  if (old?.hash?.name === 'md5-dos2unix') {
    const hashed = await workspace.hash(absolutePath, old.hash.name);
    if (hashed?.hash.value === old.hash.value) return old;
  }
  const hashed = await workspace.hash(absolutePath);
  return hashed && { path, hash: hashed.hash, meta: hashed.meta };
}

function readStageParams(repo: Repository, stage: Stage, workspace: Workspace): LockEntry['params'] {
  const params = workspace.params(stage);
  return new Map(
    stage.params.map((dependency) => {
      const { file, location } = dependency;
      const found = params.get(file);
      const shown = shownPath(repo, dependency.absolutePath);
      const place = formatLocation(location);
      const what = `Cannot run stage "${stage.address}"`;
      if (found?.absent) {
        const message = `${what}: "${shown}" is not there, expected parameters (${place})`;
        throw new UserError('params', message, { location });
      }
      if (found && found.missing.length > 0) {
        const names = found.missing.map((name) => `"${name}"`).join(', ');
        throw new UserError('params', `${what}: ${names} not found in "${shown}" (asked for in ${place})`, {
          location,
        });
      }
      const values = found?.values ?? new Map();
      for (const [key, value] of [['the file', keysOf(values)] as const, ...values]) {
        const problem = findUnsortable(value);
        if (problem === undefined) continue;
        const message = `${what}: "${String(key)}" in "${shown}" holds ${problem} (asked for in ${place})`;
        throw new UserError('params', message, { location });
      }
      return [file, values];
    }),
  );
}

function keysOf(values: ReadonlyMap<YamlKey, YamlValue>): YamlMap {
  return new Map([...values.keys()].map((key) => [key, null]));
}

/** What in a value DVC cannot put in order or write as JSON, in words: it fails on these, so that we must not write them. */
function findUnsortable(value: YamlValue): string | undefined {
  if (value instanceof YamlForeign) return `the ${value.what} ${value.text}, expected text (put it in quotes)`;
  if (Array.isArray(value)) return value.map(findUnsortable).find((found) => found !== undefined);
  if (!(value instanceof Map)) return undefined;
  const kinds = new Set(
    [...value.keys()].map((key) => (typeof key === 'string' || key === null ? typeof key : 'number')),
  );
  if (kinds.size > 1) return 'a mapping with keys of several kinds, expected all text or all numbers';
  return findUnsortable([...value.values()]);
}

async function prepareOutput(repo: Repository, stage: Stage, out: Output, signal: AbortSignal): Promise<void> {
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
  if (!out.persist) await removeOutput(out.absolutePath, out.path, signal);
  mkdirSync(dirname(out.absolutePath), { recursive: true });
}

async function saveOutput(context: RunContext, stage: Stage, out: Output): Promise<LockItem> {
  const { repo, workspace, options } = context;
  const before = workspace.lock(stage)?.outs.find((item) => item.path === out.path);
  // The run-cache must be able to put back a metric that git holds, too.
  const noCommit = options.noCommit === true || !(out.cache || isKept(stage, repo.root));
  const { signal } = options;
  const hashed = await takePath(repo, out.absolutePath, before?.hash, { noCommit, noRelink: !out.cache, signal });
  if (!hashed) throw missingOutput(stage, out);
  if (out.cache) repo.gitignore.add(out.absolutePath);
  if (out.cache && !noCommit) rememberPlaced(repo, out.absolutePath, hashed.hash);
  const isUnchanged = hashed.hash.name === 'md5-dos2unix' && before !== undefined;
  return isUnchanged ? before : { path: out.path, hash: hashed.hash, meta: hashed.meta };
}

function missingOutput(stage: Stage, out: Output): UserError {
  const place = formatLocation(out.location);
  return new UserError(
    'stage',
    `Cannot save output "${out.path}" of stage "${stage.address}": the command did not make it (${place})`,
    { location: out.location },
  );
}

/** A multi-line command is one shell a line, as in DVC; `\` and a folded block keep a line together. */
function commandLines(cmd: string | readonly string[]): string[] {
  const list = typeof cmd === 'string' ? cmd.split('\n') : [...cmd];
  return list.map((line) => line.trim()).filter((line) => line !== '');
}

/** The error for a path that a stage needs and that is not there. */
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
