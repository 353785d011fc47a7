import { statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { Scratch } from '../bulk/scratch.js';
import { HashMemo } from '../cache/memo.js';
import type { HashName } from '../cache/oid.js';
import { Store } from '../cache/store.js';
import { UserError } from '../errors.js';
import { readConfig, type Config } from './config.js';
import { DvcIgnore } from './dvcignore.js';
import { Git } from './git.js';
import { GitIgnore } from './gitignore.js';

/** A DVC repository: a folder with a `.dvc` folder in it, usually inside of a git repository. */
export interface Repository {
  /** Absolute path of the folder that holds `.dvc`. */
  readonly root: string;
  /** Absolute path of `.dvc`. */
  readonly dvcFolder: string;
  /** The folder the user stands in. */
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly config: Config;
  /** The cache's folder: `files/md5` and `runs` are in it, and DVC 2's objects. */
  readonly cacheFolder: string;
  /** DVC 3's objects. */
  readonly cache: Store;
  /** DVC 2's objects, for entries that still have its hash. */
  readonly legacyCache: Store;
  readonly memo: HashMemo;
  readonly scratch: Scratch;
  readonly ignore: DvcIgnore;
  readonly gitignore: GitIgnore;
  readonly scm: Git | undefined;
  /** The store that has objects of this kind of hash. */
  store(name: HashName): Store;
}

/** Finds the repository around `cwd`; throws `not-a-repo` (253, as DVC) when there is none. Starts no other program. */
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
  const scm = findGit(root, config);
  const own = join(dvcFolder, 'tmp', 'train-report');
  const memo = new HashMemo(join(own, 'memo'));
  const scratch = new Scratch(own);
  const cacheFolder = config.path('cache', 'dir') ?? join(dvcFolder, 'cache');
  const cache = new Store(join(cacheFolder, 'files', 'md5'), 'md5', memo, scratch);
  const legacyCache = new Store(cacheFolder, 'md5-dos2unix', memo, scratch);
  return {
    root,
    dvcFolder,
    cwd: resolve(cwd),
    env,
    config,
    cacheFolder,
    cache,
    legacyCache,
    memo,
    scratch,
    ignore: new DvcIgnore(root),
    gitignore: new GitIgnore(scm?.root, env),
    scm,
    store: (name) => (name === 'md5' ? cache : legacyCache),
  };
}

function findGit(root: string, config: Config): Git | undefined {
  if (config.boolean('core', 'no_scm', false)) return undefined;
  return Git.find(root);
}

/** The nearest folder at or above `cwd` that has a `.dvc` folder. */
export function findRoot(cwd: string): string | undefined {
  for (let folder = resolve(cwd); ; folder = dirname(folder)) {
    if (statSync(join(folder, '.dvc'), { throwIfNoEntry: false })?.isDirectory()) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** A path as messages show it: from the folder the user stands in, posix. */
export function shownPath(repo: Pick<Repository, 'cwd'>, path: string): string {
  const shown = relative(repo.cwd, path).split(sep).join('/');
  return shown === '' ? '.' : shown;
}

/**
 * Whether `path` lies in the repository and outside of `.dvc` and of any `.git`, whose hooks git runs; in whatever letters,
 * since there are file systems to which they are the same.
 */
export function isInside(root: string, path: string): boolean {
  const inside = relative(root, path);
  if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return false;
  if (path.includes('\0')) return false;
  const parts = inside.toLowerCase().split(sep);
  return parts[0] !== '.dvc' && !parts.includes('.git');
}
