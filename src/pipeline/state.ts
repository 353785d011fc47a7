import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { hashPath } from '../cache/scan.js';
import type { HashedPath, HashName } from '../cache/oid.js';
import { shownPath, type Repository } from '../repo/repository.js';
import { readLockfile, type LockEntry } from '../dvcfile/lockfile.js';
import { readParams, type ParamValues } from '../dvcyaml/params.js';
import type { StageState } from './plan.js';
import type { Stage } from './stage.js';

/** Looks at the workspace for the planner; each path is hashed once, until something writes it. */
export class Workspace {
  readonly #repo: Repository;
  readonly #hashes = new Map<string, HashedPath | undefined>();
  readonly #locks = new Map<string, Map<string, LockEntry>>();

  constructor(repo: Repository) {
    this.#repo = repo;
  }

  async hash(path: string, name: HashName = 'md5'): Promise<HashedPath | undefined> {
    const key = `${name}:${path}`;
    if (!this.#hashes.has(key)) this.#hashes.set(key, await hashPath(this.#repo, path, { name, noTree: true }));
    return this.#hashes.get(key);
  }

  /** What `dvc.lock` says of the stage; each file is read once. */
  lock(stage: Stage): LockEntry | undefined {
    if (stage.kind === 'dvcfile') return undefined;
    const path = lockPath(stage);
    let entries = this.#locks.get(path);
    if (!entries) this.#locks.set(path, (entries = readLockfile(path, shownPath(this.#repo, path))));
    return entries.get(stage.name);
  }

  /** The hash that the stage which makes `path` is locked to, if one of `upstream` does. */
  madeAs(path: string, upstream: readonly Stage[]): string | undefined {
    for (const stage of upstream) {
      const out = stage.outs.find((one) => one.absolutePath === path);
      if (!out) continue;
      return (out.hash ?? this.lock(stage)?.outs.find((item) => item.path === out.path)?.hash)?.value;
    }
    return undefined;
  }

  /** Takes note of an entry that was written. */
  setLock(stage: Stage, entry: LockEntry): void {
    this.#locks.get(lockPath(stage))?.set(stage.name, entry);
  }

  /** Forgets what was known: a stage ran, or a path was written. */
  forget(): void {
    this.#hashes.clear();
  }

  /** The values of a stage's parameters, by params file. */
  params(stage: Stage): Map<string, ParamValues> {
    return new Map(
      stage.params.map(({ file, absolutePath, keys }) => [
        file,
        readParams(absolutePath, keys, shownPath(this.#repo, absolutePath)),
      ]),
    );
  }

  /** What `findReasons` judges a stage by. */
  async stateOf(stage: Stage, lock: LockEntry | undefined): Promise<StageState> {
    const hashes = new Map<string, HashedPath | undefined>();
    for (const { path, absolutePath } of stage.deps) {
      const name = lock?.deps.find((item) => item.path === path)?.hash?.name;
      hashes.set(absolutePath, await this.hash(absolutePath, name));
    }
    for (const { path, absolutePath, hash } of stage.outs) {
      const locked = hash ?? lock?.outs.find((item) => item.path === path)?.hash;
      hashes.set(absolutePath, await this.hash(absolutePath, locked?.name));
    }
    const params = lock ? this.params(stage) : unreadParams(stage);
    const notInCache = new Set<string>();
    for (const out of stage.outs) {
      const hash = out.hash ?? lock?.outs.find((item) => item.path === out.path)?.hash;
      if (!out.cache || !hash) continue;
      const now = hashes.get(out.absolutePath);
      const tree = now?.hash.value === hash.value ? now.tree : undefined;
      if (this.#repo.store(hash.name).missing(hash.value, tree).length > 0) notInCache.add(out.absolutePath);
    }
    return { lock, hashes, params, notInCache };
  }
}

// With nothing to compare with, all that counts is whether the files are there; as in DVC, they may hold anything.
function unreadParams(stage: Stage): Map<string, ParamValues> {
  return new Map(
    stage.params.map(({ file, absolutePath, keys }) => [
      file,
      { values: new Map(), missing: keys, absent: !existsSync(absolutePath) },
    ]),
  );
}

/** The lock entries of the `dvc.yaml` that a stage stands in. */
export function readLock(repo: Repository, stage: Stage): Map<string, LockEntry> {
  const path = lockPath(stage);
  return readLockfile(path, shownPath(repo, path));
}

/** The lock file beside a stage's `dvc.yaml`. */
export function lockPath(stage: Stage): string {
  return join(dirname(stage.file), 'dvc.lock');
}
