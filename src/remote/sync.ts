import { checkoutPath } from '../cache/checkout.js';
import { hashPath } from '../cache/scan.js';
import type { HashInfo, Meta } from '../cache/oid.js';
import type { Store } from '../cache/store.js';
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
  const wanted: TrackedPath[] = [];
  const absent: TrackedPath[] = [];
  for (const item of tracked) {
    const isMissing = missingOf(repo, item).length > 0;
    if (isMissing) absent.push(item);
    if (isMissing || !(await isInPlace(repo, item, options.signal))) wanted.push(item);
  }
  let fetched = 0;
  for (const [remoteName, items] of groupByRemote(absent, options.remote)) {
    fetched += await fetchFrom(repo, remoteName, items, options);
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

/** Objects of a tracked path that the cache lacks. */
export function missingOf(repo: Repository, { hash }: TrackedPath): string[] {
  return repo.store(hash.name).missing(hash.value);
}

async function isInPlace(repo: Repository, { path, hash }: TrackedPath, signal: AbortSignal): Promise<boolean> {
  return (await hashPath(repo, path, { name: hash.name, signal }))?.hash.value === hash.value;
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
    let fetched = 0;
    let bytes = 0;
    for (const [store, oids] of groupByStore(repo, items)) {
      const result = await fetchObjects(transfer(store, remote, options), oids);
      fetched += result.fetched;
      bytes += result.bytes;
    }
    if (fetched > 0) options.log.info(`Fetched ${fetched} objects (${megabytes(bytes)}) from remote "${remote.name}"`);
    return fetched;
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
      let sent = 0;
      let bytes = 0;
      for (const [store, oids] of groupByStore(repo, items)) {
        const result = await pushObjects(transfer(store, remote, options), oids);
        sent += result.pushed;
        bytes += result.bytes;
      }
      pushed += sent;
      options.log.info(`Pushed ${sent} objects (${megabytes(bytes)}) to remote "${remote.name}"`);
    } finally {
      remote.close();
    }
  }
  repo.memo.save();
  return pushed;
}

function transfer(store: Store, remote: TransferContext['remote'], options: SyncOptions): TransferContext {
  return { store, remote, log: options.log, signal: options.signal, jobs: options.jobs };
}

/** The oids by the store they belong to: DVC 2's objects lie elsewhere, here and in the remote. */
export function groupByStore(repo: Repository, items: readonly TrackedPath[]): Map<Store, string[]> {
  const groups = new Map<Store, string[]>();
  for (const { hash } of items) {
    const store = repo.store(hash.name);
    groups.set(store, [...(groups.get(store) ?? []), hash.value]);
  }
  return groups;
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
export function filesWithin(repo: Repository, { name, value }: HashInfo, within: string): string[] {
  return repo
    .store(name)
    .readTree(value)
    .filter(({ relpath }) => relpath === within || relpath.startsWith(`${within}/`))
    .map(({ md5 }) => md5);
}
