import { checkoutPath } from '../cache/checkout.js';
import { hashPath } from '../cache/scan.js';
import { formatLocation, messageOf, throwAll, UserError } from '../errors.js';
import { openRemote } from '../remote/select.js';
import { shownPath, type Repository } from '../repo/repository.js';
import { chosenFiles } from '../transfer/context.js';
import { fetchObjects } from '../transfer/fetch.js';
import { megabytes } from '../transfer/progress.js';
import { damagedError } from './failure.js';
import { pushTracked } from './push-tracked.js';
import { groupByRemote, groupByStore, type SyncOptions, type TrackedPath } from './tracked-path.js';

export type { SyncOptions, TrackedPath } from './tracked-path.js';

export interface PullResult {
  readonly fetched: number;
  /** Paths that were put into the workspace or changed there. */
  readonly checkedOut: readonly string[];
  /** Outputs of stages that neither cache nor remote holds: their stages will run. */
  readonly unavailable: readonly string[];
}

/**
 * Fetches what the cache lacks of `tracked` and checks it out. Data that no stage makes must be there in the end; the
 * output of a stage that is nowhere is left for its stage to make.
 */
export async function pullMissing(
  repo: Repository,
  tracked: readonly TrackedPath[],
  options: SyncOptions,
): Promise<PullResult> {
  const wanted: TrackedPath[] = [];
  const absent: TrackedPath[] = [];
  for (const item of tracked) {
    const isMissing = missingOf(repo, item).length > 0;
    if (isMissing) absent.push(item);
    if (isMissing || !(await isInPlace(repo, item, options.signal))) wanted.push(item);
  }
  let fetched = 0;
  for (const [name, items] of groupByRemote(absent, options.remote)) {
    fetched += await fetchFrom(repo, name, items, options);
  }
  const errors: UserError[] = [];
  const checkedOut: string[] = [];
  const unavailable: string[] = [];
  for (const item of wanted) {
    const shown = shownPath(repo, item.path);
    const [missing] = missingOf(repo, item);
    if (missing === undefined) {
      const { change } = await checkoutPath(repo, item, { force: options.force ?? false, signal: options.signal });
      if (change !== 'unchanged') checkedOut.push(shown);
    } else if (item.made) unavailable.push(shown);
    else if (!(await isInPlace(repo, item, options.signal)))
      errors.push(notAnywhere(repo, item, missing, options.remote));
  }
  repo.memo.save();
  throwAll(errors);
  return { fetched, checkedOut, unavailable };
}

function missingOf(repo: Repository, { hash, path, within }: TrackedPath): string[] {
  const store = repo.store(hash.name);
  if (within === undefined) return store.missing(hash.value);
  const tree = store.findTree(hash.value);
  if (!tree) return [hash.value];
  const files = chosenFiles({ oid: hash.value, shown: path, within }, tree);
  return files.map(({ md5 }) => md5).filter((oid) => !store.has(oid));
}

async function isInPlace(repo: Repository, { path, hash }: TrackedPath, signal: AbortSignal): Promise<boolean> {
  return (await hashPath(repo, path, { name: hash.name, signal, noTree: true }))?.hash.value === hash.value;
}

async function fetchFrom(
  repo: Repository,
  name: string | undefined,
  items: readonly TrackedPath[],
  options: SyncOptions,
): Promise<number> {
  const { log, signal, jobs } = options;
  const needed = new Set(items.filter((item) => !item.made).map(({ path }) => shownPath(repo, path)));
  if (name === undefined && repo.config.get('core', 'remote') === undefined && needed.size === 0) return 0;
  try {
    const remote = await openRemote(repo, name);
    try {
      let fetched = 0;
      let bytes = 0;
      for (const [store, group] of groupByStore(repo, items)) {
        const result = await fetchObjects({ store, remote, log, signal, jobs }, group);
        fetched += result.fetched;
        bytes += result.bytes;
        if (result.damaged.length === 0) continue;
        const error = damagedError(remote, result.damaged);
        if (result.damaged.some(({ shown }) => [...needed].some((path) => isAtOrIn(shown, path)))) throw error;
        log.warning(`${error.message}: its stage will run`);
      }
      if (fetched > 0) log.info(`Fetched ${fetched} objects (${megabytes(bytes)}) from remote "${remote.name}"`);
      return fetched;
    } finally {
      remote.close();
    }
  } catch (error) {
    if (needed.size > 0 || signal.aborted) throw error;
    // A remote that is down costs a rerun, no more.
    log.warning(messageOf(error));
    return 0;
  }
}

function isAtOrIn(path: string, top: string): boolean {
  return path === top || path.startsWith(`${top}/`);
}

/** Sends `tracked` to the remotes they belong to; returns how many objects were sent. */
export async function pushOutputs(
  repo: Repository,
  tracked: readonly TrackedPath[],
  options: SyncOptions,
): Promise<number> {
  return pushTracked(repo, tracked, {
    ...options,
    onRemote: (name, pushed, bytes) =>
      options.log.info(`Pushed ${pushed} objects (${megabytes(bytes)}) to remote "${name}"`),
  });
}

function notAnywhere(repo: Repository, item: TrackedPath, missing: string, remote: string | undefined): UserError {
  const name = remote ?? item.remote ?? repo.config.get('core', 'remote')?.value ?? '';
  return new UserError(
    'remote',
    `Cannot check out "${shownPath(repo, item.path)}" (${formatLocation(item.location)}): object "${missing}" is in neither the cache nor remote "${name}"`,
    {
      exitCode: 1,
      location: item.location,
      hint: 'Run `train-report push` (or `dvc push`) on the machine that has it, or set `remote` to the one that does',
    },
  );
}
