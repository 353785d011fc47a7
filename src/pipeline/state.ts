import { hashPath } from '../cache/scan.js';
import type { HashedPath } from '../cache/oid.js';
import { shownPath, type Repository } from '../repo/repository.js';
import type { LockEntry } from './lockfile.js';
import { readParams, type ParamValues } from './params.js';
import type { StageState } from './plan.js';
import type { Stage } from './stage.js';

/** Looks at the workspace for the planner; each path is hashed once, until something writes it. */
export class Workspace {
  readonly #repo: Repository;
  readonly #hashes = new Map<string, HashedPath | undefined>();

  constructor(repo: Repository) {
    this.#repo = repo;
  }

  hash(path: string): HashedPath | undefined {
    if (!this.#hashes.has(path)) this.#hashes.set(path, hashPath(this.#repo.memo, path));
    return this.#hashes.get(path);
  }

  /** Forgets what was known: a stage ran, or a path was written. */
  forget(): void {
    this.#hashes.clear();
  }

  /** What `findReasons` judges a stage by. */
  stateOf(stage: Stage, lock: LockEntry | undefined): StageState {
    const hashes = new Map<string, HashedPath | undefined>();
    for (const { absolutePath } of [...stage.deps, ...stage.outs]) hashes.set(absolutePath, this.hash(absolutePath));
    const params = new Map<string, ParamValues>();
    for (const { file, absolutePath, keys } of stage.params) {
      params.set(file, readParams(absolutePath, keys, shownPath(this.#repo, absolutePath)));
    }
    const notInCache = new Set<string>();
    for (const out of stage.outs) {
      const hash = lock?.outs.find((item) => item.path === out.path)?.hash;
      if (out.cache && hash && this.#repo.cache.missing(hash.value).length > 0) notInCache.add(out.absolutePath);
    }
    return { lock, hashes, params, notInCache };
  }
}
