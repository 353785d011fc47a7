import { existsSync, readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { systemCode, UserError } from '../errors.js';
import type { HashInfo } from '../cache/oid.js';
import { loadStages } from '../dvcyaml/load.js';
import { readLock } from '../pipeline/state.js';
import type { Stage } from '../pipeline/stage.js';
import { readTopLevel, type TopLevel } from '../dvcyaml/top-level.js';
import type { Repository } from '../repo/repository.js';
import type { Git } from '../repo/git.js';
import { listRevisions, requireGit } from '../repo/revision.js';
import { Snapshots, type RevisionFlags } from '../repo/snapshot.js';

/** A commit that is looked at; `top` is the root of the repository that `Snapshots` laid out a copy of. */
interface Commit {
  readonly git: Git;
  readonly id: string;
  readonly top: string;
}

/** The repository at one point: the workspace, or a commit. Files that the pipeline keeps in the cache can be read too. */
export class View {
  readonly repo: Repository;
  readonly #commit: Commit | undefined;
  #stages: Stage[] | undefined;
  #names: Set<string> | undefined;
  readonly #topLevels: TopLevel[] = [];

  constructor(repo: Repository, commit?: Commit) {
    this.repo = repo;
    this.#commit = commit;
  }

  get stages(): readonly Stage[] {
    this.#stages ??= loadStages(this.repo, (file) => this.#topLevels.push(readTopLevel(this.repo, file)));
    return this.#stages;
  }

  /** What each `dvc.yaml` names outside of its stages. */
  get topLevels(): readonly TopLevel[] {
    return this.stages.length >= 0 ? this.#topLevels : [];
  }

  /** The bytes of a file: of the workspace or commit, else of the cache; undefined when it is nowhere. */
  async read(path: string): Promise<Buffer | undefined> {
    const own = this.#commit ? await this.#readCommitted(this.#commit, path) : readOwn(path);
    return own ?? this.#readCached(path);
  }

  /** The files that a path stands for: itself, or all in it when it is a folder. */
  async expand(path: string): Promise<string[]> {
    const found = this.#commit ? await this.#listCommitted(path) : await listOwn(path);
    if (found.length > 0) return found.sort();
    const { out, hash } = this.#find(path) ?? {};
    if (!out || out !== path || !hash?.value.endsWith('.dir')) return [path];
    const tree = this.repo.store(hash.name).findTree(hash.value) ?? [];
    return tree.map(({ relpath }) => join(path, ...relpath.split('/')));
  }

  /** Whether a file or folder is there, or is kept by the pipeline. */
  async has(path: string): Promise<boolean> {
    const [only, ...more] = await this.expand(path);
    if (only !== path || more.length > 0) return only !== undefined;
    const isThere = this.#commit ? (await this.#listAll()).has(path) : existsSync(path);
    return isThere || this.#find(path)?.out === path;
  }

  async #readCommitted({ git, id, top }: Commit, path: string): Promise<Buffer | undefined> {
    if (!(await this.#listAll()).has(path)) return undefined;
    return git.show(id, join(top, relative(this.repo.root, path)));
  }

  async #listCommitted(folder: string): Promise<string[]> {
    return [...(await this.#listAll())].filter((path) => path.startsWith(folder + sep));
  }

  /** Every file of the commit, by its path in this view. */
  async #listAll(): Promise<Set<string>> {
    if (this.#names || !this.#commit) return this.#names ?? new Set();
    const { git, id, top } = this.#commit;
    const output = await git.run(['ls-tree', '-r', '-z', '--name-only', '--full-tree', id]);
    const names = output.toString().split('\0').slice(0, -1);
    this.#names = new Set(names.map((name) => join(this.repo.root, relative(top, join(git.root, name)))));
    return this.#names;
  }

  async #readCached(path: string): Promise<Buffer | undefined> {
    const { out, hash } = this.#find(path) ?? {};
    if (out === undefined || !hash) return undefined;
    const store = this.repo.store(hash.name);
    let oid: string | undefined = hash.value;
    if (path !== out) {
      const name = path
        .slice(out.length + 1)
        .split(sep)
        .join('/');
      oid = hash.value.endsWith('.dir')
        ? store.findTree(hash.value)?.find(({ relpath }) => relpath === name)?.md5
        : undefined;
    }
    if (oid === undefined || oid.endsWith('.dir') || (await store.unusable(oid)).length > 0) return undefined;
    return readFileSync(store.path(oid));
  }

  /** The output that is the path or holds it, and what the cache may hold of it. */
  #find(path: string): { out: string; hash: HashInfo | undefined } | undefined {
    for (const stage of this.stages) {
      const out = stage.outs.find(({ absolutePath }) => path === absolutePath || path.startsWith(absolutePath + sep));
      if (!out) continue;
      // What is not kept in the cache is not in it, though an object of the same content may be.
      if (!out.cache) return { out: out.absolutePath, hash: undefined };
      const lock = stage.kind === 'pipeline' ? readLock(this.repo, stage).get(stage.name) : undefined;
      return { out: out.absolutePath, hash: out.hash ?? lock?.outs.find((item) => item.path === out.path)?.hash };
    }
    return undefined;
  }
}

export const WORKSPACE = 'workspace';

/** Runs `body` for each view in turn; commits are laid out one at a time. Without any choice: the workspace, named ''. */
export async function forEachView(
  repo: Repository,
  { names = [], ...choice }: RevisionFlags & { readonly names?: readonly string[] },
  body: (name: string, view: View) => Promise<void>,
): Promise<void> {
  const isPlain = names.length === 0 && !choice.allBranches && !choice.allTags && !choice.allCommits;
  if (isPlain) return body('', new View(repo));
  const commits = names.filter((name) => name !== WORKSPACE);
  const revisions = await listRevisions(repo, commits, choice);
  if (names.length === 0 || names.includes(WORKSPACE)) await body(WORKSPACE, new View(repo));
  for (const [id, aliases] of revisions) {
    const git = requireGit(repo);
    await new Snapshots(repo, git).visit(id, async (copy) => {
      const view = new View(copy, { git, id, top: repo.root });
      // Asked for by name, each name is answered.
      for (const name of names.length > 0 ? aliases : [aliases.join(',')]) await body(name, view);
    });
  }
}

function readOwn(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT' || systemCode(error) === 'ENOTDIR') return undefined;
    if (systemCode(error) === 'EISDIR')
      throw new UserError('data', `Cannot read "${path}": it is a folder, expected a file`, { cause: error });
    throw error;
  }
}

async function listOwn(folder: string): Promise<string[]> {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
