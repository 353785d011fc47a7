import { existsSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { HashMemo } from '../cache/memo.js';
import { Store } from '../cache/store.js';
import { UserError } from '../errors.js';
import { readConfig, type Config } from './config.js';
import { Git } from './git.js';

/** A DVC repository: a folder with a `.dvc` folder in it, usually inside of a git repository. */
export interface Repository {
  /** Absolute path of the folder that holds `.dvc`. */
  readonly root: string;
  /** Absolute path of `.dvc`. */
  readonly dvcFolder: string;
  /** The folder the user stands in. */
  readonly cwd: string;
  readonly config: Config;
  readonly cache: Store;
  readonly memo: HashMemo;
  readonly scm: Git | undefined;
}

/** Finds the repository around `cwd`; throws `not-a-repo` (253, as DVC) when there is none. */
export function openRepository(cwd: string, env: NodeJS.ProcessEnv = process.env): Repository {
  const root = findRoot(cwd);
  if (root === undefined) {
    throw new UserError(
      'not-a-repo',
      `Cannot open a DVC repository in "${cwd}": neither it nor a folder above has a ".dvc" folder`,
      {
        hint: 'Run `train-report init` in the top folder of the git repository, or change to the right folder',
      },
    );
  }
  const dvcFolder = join(root, '.dvc');
  const config = readConfig(dvcFolder, env);
  const memo = new HashMemo(join(dvcFolder, 'tmp', 'train-report', 'memo.json'));
  const cacheFolder = config.path('cache', 'dir') ?? join(dvcFolder, 'cache');
  return { root, dvcFolder, cwd: resolve(cwd), config, memo, cache: new Store(cacheFolder, memo), scm: Git.find(root) };
}

/** The nearest folder at or above `cwd` that has a `.dvc` folder. */
export function findRoot(cwd: string): string | undefined {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    const candidate = join(folder, '.dvc');
    if (existsSync(candidate) && statSync(candidate).isDirectory()) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** A path as messages show it: from the folder the user stands in, posix. */
export function shownPath(repo: Pick<Repository, 'cwd'>, path: string): string {
  const shown = relative(repo.cwd, path).split(sep).join('/');
  return shown === '' ? '.' : shown;
}

/** Whether `path` lies in the repository and outside of `.dvc` and `.git`. */
export function isInside(root: string, path: string): boolean {
  const inside = relative(root, path);
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return false;
  const [first] = inside.split(sep);
  return first !== '.dvc' && first !== '.git';
}
