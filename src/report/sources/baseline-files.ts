import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { messageOf } from '../../errors.js';
import type { Logger } from '../../log.js';
import { parseLockfile } from '../../dvcfile/lockfile.js';
import { shownPath, type Repository } from '../../repo/repository.js';
import { fetchTracked } from '../../sync/fetch-tracked.js';
import type { TrackedPath } from '../../sync/tracked-path.js';

export interface BaselineOptions {
  readonly commit: string;
  readonly log: Logger;
  readonly signal: AbortSignal;
  /** The remote to fetch from instead of the default one. */
  readonly remote?: string | undefined;
  /** Whether to fetch at all. */
  readonly mayFetch: boolean;
}

/** A file's bytes at the baseline, or why there are none, as a clause. */
export type BaselineFile = { readonly bytes: Buffer } | { readonly why: string };

/** Reads files as they were at the baseline: from git, else what `dvc.lock` named there, from the cache or the remote. */
export class BaselineFiles {
  readonly #repo: Repository;
  readonly #options: BaselineOptions;

  constructor(repo: Repository, options: BaselineOptions) {
    this.#repo = repo;
    this.#options = options;
  }

  /** `stageFile`: the `dvc.yaml` whose stage makes the file. */
  async read(path: string, stageFile: string): Promise<BaselineFile> {
    const { commit } = this.#options;
    const tracked = await this.#repo.scm?.show(commit, path);
    if (tracked) return { bytes: tracked };
    const shown = shownPath(this.#repo, path);
    const at = `at ${commit.slice(0, 7)}`;
    let item: TrackedPath | undefined;
    try {
      item = await this.#locked(path, stageFile);
    } catch (error) {
      return { why: `dvc.lock ${at} cannot be read (${messageOf(error)})` };
    }
    if (!item) return { why: `${shown} is neither in git nor in dvc.lock ${at}` };
    return this.#readObject(item, `${shown} ${at}`);
  }

  async #locked(path: string, stageFile: string): Promise<TrackedPath | undefined> {
    const { commit } = this.#options;
    const folder = dirname(stageFile);
    const file = join(folder, 'dvc.lock');
    const lock = await this.#repo.scm?.show(commit, file);
    if (!lock) return undefined;
    for (const { outs } of parseLockfile(lock.toString(), shownPath(this.#repo, file)).values()) {
      for (const { path: name, hash, meta } of outs) {
        const out = join(folder, name);
        if (!hash || (path !== out && !path.startsWith(out + sep))) continue;
        const within = path === out ? undefined : relative(out, path).split(sep).join('/');
        return { path: out, hash, meta, within, remote: undefined, made: true, location: { file } };
      }
    }
    return undefined;
  }

  async #readObject(item: TrackedPath, shown: string): Promise<BaselineFile> {
    const { log, signal, remote, mayFetch } = this.#options;
    const kept = await this.#cached(item);
    if (kept) return { bytes: kept };
    if (!mayFetch) return { why: `${shown} is not in the cache, and fetching is switched off` };
    try {
      await fetchTracked(this.#repo, [item], { log, signal, remote });
    } catch (error) {
      signal.throwIfAborted();
      return { why: `${shown} could not be fetched (${messageOf(error)})` };
    }
    const bytes = await this.#cached(item);
    return bytes ? { bytes } : { why: `${shown} is in neither the cache nor the remote` };
  }

  async #cached({ hash, within }: TrackedPath): Promise<Buffer | undefined> {
    const store = this.#repo.store(hash.name);
    const oid =
      within === undefined ? hash.value : store.findTree(hash.value)?.find(({ relpath }) => relpath === within)?.md5;
    if (oid === undefined || !store.has(oid) || (await store.unusable(oid)).length > 0) return undefined;
    return readFileSync(store.path(oid));
  }
}
