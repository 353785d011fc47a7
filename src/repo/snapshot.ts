import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { DvcIgnore } from './dvcignore.js';
import type { Git } from './git.js';
import type { Repository } from './repository.js';

const STAGE_FILE = /(?:^|\/)(?:dvc\.yaml|dvc\.lock|\.dvcignore|[^/]*\.dvc)$/;
const VALUES_FILE = /\.(?:ya?ml|json|toml|py)$/i;
const MAX_VALUES_BYTES = 4 << 20;

interface Blob {
  /** Relative to the repository. */
  readonly path: string;
  readonly id: string;
  readonly size: number;
}

/** Reads stages as they are at commits, by way of the few small files that they are written in. */
export class Snapshots {
  readonly #repo: Repository;
  readonly #git: Git;
  readonly #contents = new Map<string, Buffer>();
  readonly #seen = new Set<string>();

  constructor(repo: Repository, git: Git) {
    this.#repo = repo;
    this.#git = git;
  }

  /**
   * Runs `body` on the repository as it is at a commit: its root is a folder of its own that holds just those files. Not
   * at all (undefined) when they are the same as at a commit before.
   */
  async visit<T>(commit: string, body: (view: Repository) => Promise<T>): Promise<T | undefined> {
    const blobs = await this.#select(commit);
    const key = blobs.map(({ path, id }) => `${id} ${path}`).join('\n');
    if (this.#seen.has(key)) return undefined;
    this.#seen.add(key);
    const root = mkdtempSync(join(tmpdir(), 'train-report-commit-'));
    try {
      for (const { path, id } of blobs) {
        const target = join(root, path);
        mkdirSync(dirname(target), { recursive: true });
        writeFileSync(target, this.#contents.get(id) ?? '');
      }
      const cwd = join(root, relative(this.#repo.root, this.#repo.cwd));
      mkdirSync(cwd, { recursive: true });
      return await body({ ...this.#repo, root, cwd, scm: undefined, ignore: new DvcIgnore(root) });
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }

  async #select(commit: string): Promise<Blob[]> {
    const all = await this.#list(commit);
    const stageFiles = all.filter(({ path }) => STAGE_FILE.test(path));
    await this.#read(stageFiles);
    const isTemplate = ({ path, id }: Blob): boolean =>
      /(?:^|\/)dvc\.yaml$/.test(path) && /\$\{|vars/.test(this.#contents.get(id)?.toString() ?? '');
    if (!stageFiles.some(isTemplate)) return stageFiles;
    // Values may come from any file that `vars` names.
    const values = all.filter(({ path, size }) => VALUES_FILE.test(path) && size <= MAX_VALUES_BYTES);
    await this.#read(values);
    return [...new Set([...stageFiles, ...values])];
  }

  async #list(commit: string): Promise<Blob[]> {
    const top = relative(this.#git.root, this.#repo.root).split(sep).join('/');
    const prefix = top === '' ? '' : `${top}/`;
    const output = await this.#git.run(['ls-tree', '-r', '-z', '--long', '--full-tree', commit]);
    return output
      .toString()
      .split('\0')
      .flatMap((line) => {
        const [, id, size, path] = /^100\d+ blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(line) ?? [];
        if (id === undefined || path === undefined || !path.startsWith(prefix)) return [];
        return [{ id, size: Number(size), path: path.slice(prefix.length) }];
      });
  }

  /** Takes note of what the files hold; each content is read once, however many commits have it. */
  async #read(blobs: readonly Blob[]): Promise<void> {
    const ids = [...new Set(blobs.map(({ id }) => id))].filter((id) => !this.#contents.has(id));
    if (ids.length === 0) return;
    const output = await this.#git.run(['cat-file', '--batch'], { input: `${ids.join('\n')}\n` });
    for (let at = 0; at < output.length;) {
      const end = output.indexOf(0x0a, at);
      const [id = '', , size = ''] = output.toString('latin1', at, end).split(' ');
      const start = end + 1;
      this.#contents.set(id, output.subarray(start, start + Number(size)));
      at = start + Number(size) + 1;
    }
  }
}

export interface RevisionFlags {
  readonly allBranches?: boolean | undefined;
  readonly allTags?: boolean | undefined;
  readonly allCommits?: boolean | undefined;
}

/** The commits that the flags stand for. */
export async function listCommits(git: Git, flags: RevisionFlags): Promise<string[]> {
  const { allBranches, allTags, allCommits } = flags;
  const args = allCommits
    ? ['--branches', '--tags', '--remotes', 'HEAD']
    : [...(allBranches ? ['--branches'] : []), ...(allTags ? ['--tags'] : [])];
  if (args.length === 0) return [];
  const output = await git.ask(['rev-list', ...(allCommits ? [] : ['--no-walk']), ...args, '--']);
  return output === undefined || output === '' ? [] : output.split('\n');
}
