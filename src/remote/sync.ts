import { checkoutPath } from '../cache/checkout.js';
import { hashPath } from '../cache/scan.js';
import type { HashInfo, Meta } from '../cache/oid.js';
import { formatLocation, throwAll, UserError, type Location } from '../errors.js';
import type { Logger } from '../log.js';
import { shownPath, type Repository } from '../repo/repository.js';
import { openRemote } from './select.js';
import { fetchObjects, megabytes, pushObjects, type TransferContext } from './transfer.js';

/** Content that a lock or `.dvc` file names, and where it belongs. */
export interface TrackedPath {
  readonly path: string;
  readonly hash: HashInfo;
  readonly meta: Meta;
  /** The remote that alone holds it, if the file says so. */
  readonly remote: string | undefined;
  readonly location: Location;
  /** A stage makes it: the run can do without it. */
  readonly made: boolean;
  /** `push: false` keeps it out of remotes. */
  readonly push?: boolean;
  /** Only these files of a directory are meant; posix, relative to it, a folder standing for all in it. */
  readonly within?: string | undefined;
}

export interface SyncOptions {
  readonly log: Logger;
  readonly signal: AbortSignal;
  readonly remote?: string | undefined;
  readonly jobs?: number | undefined;
  /** Replace content that no cache holds. */
  readonly force?: boolean;
}

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
  const wanted = tracked.filter(
    ({ path, hash }) =>
      hashPath(repo.memo, path)?.hash.value !== hash.value || repo.cache.missing(hash.value).length > 0,
  );
  const absent = wanted.filter(({ hash }) => repo.cache.missing(hash.value).length > 0);
  let fetched = 0;
  for (const [remoteName, items] of groupByRemote(absent, options.remote)) {
    fetched += await fetchFrom(repo, remoteName, items, options);
  }
  const errors: UserError[] = [];
  const checkedOut: string[] = [];
  const unavailable: string[] = [];
  for (const item of wanted) {
    const shown = shownPath(repo, item.path);
    const [missing] = repo.cache.missing(item.hash.value);
    if (missing === undefined) {
      const change = checkoutPath(repo.cache, repo.memo, item, { force: options.force ?? false });
      if (change !== 'unchanged') checkedOut.push(shown);
    } else if (item.made) unavailable.push(shown);
    else if (hashPath(repo.memo, item.path)?.hash.value !== item.hash.value)
      errors.push(notAnywhere(repo, item, missing, options.remote));
  }
  repo.memo.save();
  throwAll(errors);
  return { fetched, checkedOut, unavailable };
}

async function fetchFrom(
  repo: Repository,
  name: string | undefined,
  items: readonly TrackedPath[],
  options: SyncOptions,
): Promise<number> {
  const needed = items.some((item) => !item.made);
  if (name === undefined && repo.config.get('core', 'remote') === undefined && !needed) return 0;
  const remote = await openRemote(repo, name);
  try {
    const result = await fetchObjects(
      transfer(repo, remote, options),
      items.map((item) => item.hash.value),
    );
    if (result.fetched > 0)
      options.log.info(`Fetched ${result.fetched} objects (${megabytes(result.bytes)}) from remote "${remote.name}"`);
    return result.fetched;
  } catch (error) {
    if (needed || options.signal.aborted) throw error;
    // A remote that is down costs a rerun, no more.
    options.log.warning(error instanceof Error ? error.message : String(error));
    return 0;
  } finally {
    remote.close();
  }
}

/** Sends `tracked` to the remotes they belong to; returns how many objects were sent. */
export async function pushOutputs(
  repo: Repository,
  tracked: readonly TrackedPath[],
  options: SyncOptions,
): Promise<number> {
  let pushed = 0;
  for (const [name, items] of groupByRemote(
    tracked.filter((item) => item.push !== false),
    options.remote,
  )) {
    const remote = await openRemote(repo, name);
    try {
      const result = await pushObjects(
        transfer(repo, remote, options),
        items.map((item) => item.hash.value),
      );
      pushed += result.pushed;
      options.log.info(`Pushed ${result.pushed} objects (${megabytes(result.bytes)}) to remote "${remote.name}"`);
    } finally {
      remote.close();
    }
  }
  repo.memo.save();
  return pushed;
}

function transfer(repo: Repository, remote: TransferContext['remote'], options: SyncOptions): TransferContext {
  return { store: repo.cache, remote, log: options.log, signal: options.signal, jobs: options.jobs };
}

/** What to move, by the remote that holds it: the one asked for, or the one its file names. */
export function groupByRemote(
  items: readonly TrackedPath[],
  chosen: string | undefined,
): Map<string | undefined, TrackedPath[]> {
  const groups = new Map<string | undefined, TrackedPath[]>();
  for (const item of items) {
    const name = chosen ?? item.remote;
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
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

/** The files of a directory object that `within` stands for. */
export function filesWithin(repo: Repository, oid: string, within: string): string[] {
  return repo.cache
    .readTree(oid)
    .filter(({ relpath }) => relpath === within || relpath.startsWith(`${within}/`))
    .map(({ md5 }) => md5);
}
