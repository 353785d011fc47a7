import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Scratch } from '../bulk/scratch.js';
import { HashMemo } from '../cache/memo.js';
import { Store } from '../cache/store.js';
import { UserError } from '../errors.js';
import { DvcIgnore } from '../repo/dvcignore.js';
import { openRepository, type Repository } from '../repo/repository.js';

/** Another repository, opened to take something out of it. Nothing is written there. */
export interface Source {
  /** Absolute path of the folder that holds its files. */
  readonly root: string;
  /** Undefined for a git repository without DVC. Its cache is a new, empty one of ours; its remotes are its own. */
  readonly repo: Repository | undefined;
  /** The folder of its own cache, where it is on this machine. */
  readonly cacheFolder: string | undefined;
}

export interface SourceOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly revision?: string | undefined;
  /** Where objects may wait; a folder for temporary files when absent. */
  readonly near?: string | undefined;
}

/**
 * Opens a repository by its path or git address, as it is (a path without a revision) or as it was at a revision, for as
 * long as `body` runs.
 */
export async function withSource<T>(
  url: string,
  { cwd, env, revision, near = tmpdir() }: SourceOptions,
  body: (source: Source) => Promise<T>,
): Promise<T> {
  const path = resolve(cwd, url.replace(/^file:\/\//i, ''));
  const isHere = !/^[a-z][a-z0-9+.-]+:\/\//i.test(url) || /^file:/i.test(url);
  const isFolder = isHere && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
  const home = mkdtempSync(join(near, '.train-report-source-'));
  try {
    if (isFolder && revision === undefined) return await body(openAt(path, path, home, env));
    const clone = join(home, 'repository');
    await cloneTo(clone, isFolder ? path : url, revision, env);
    // A repository on this machine keeps its own cache, and remotes that are relative to it.
    return await body(openAt(clone, isFolder ? path : clone, home, env));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

function openAt(root: string, original: string, home: string, env: NodeJS.ProcessEnv): Source {
  if (!existsSync(join(original, '.dvc'))) return { root, repo: undefined, cacheFolder: undefined };
  const repo = openRepository(original, env);
  const memo = new HashMemo(join(home, 'memo'));
  const scratch = new Scratch(home);
  const cacheFolder = join(home, 'cache');
  const cache = new Store(join(cacheFolder, 'files', 'md5'), 'md5', memo, scratch);
  const legacyCache = new Store(cacheFolder, 'md5-dos2unix', memo, scratch);
  const view: Repository = {
    ...repo,
    ...{ root, cwd: root, scm: undefined, ignore: new DvcIgnore(root) },
    ...{ memo, scratch, cacheFolder, cache, legacyCache },
    store: (name) => (name === 'md5' ? cache : legacyCache),
  };
  return { root, repo: view, cacheFolder: repo.cacheFolder };
}

async function cloneTo(
  folder: string,
  url: string,
  revision: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<void> {
  // Addresses may come from a file: none may run a program, and none may ask for a password.
  const safe = ['-c', 'protocol.ext.allow=never'];
  const depth = revision === undefined ? ['--depth', '1'] : [];
  const own = { ...env, GIT_TERMINAL_PROMPT: '0' };
  await git([...safe, 'clone', '--quiet', '--no-checkout', ...depth, '--', url, folder], own, (reason) => {
    return new UserError('data', `Cannot open repository "${withoutSecrets(url)}": ${reason}`, {
      exitCode: 1,
      hint: 'Check the address, and that git may read it',
    });
  });
  const commit = revision === undefined ? 'HEAD' : await findCommit(folder, revision, own);
  await git(['-C', folder, 'checkout', '--quiet', '--detach', commit, '--'], own, (reason) => {
    return new UserError('data', `Cannot check out "${revision ?? 'HEAD'}" of "${withoutSecrets(url)}": ${reason}`, {
      exitCode: 1,
    });
  });
}

async function findCommit(folder: string, revision: string, env: NodeJS.ProcessEnv): Promise<string> {
  for (const name of [revision, `origin/${revision}`]) {
    const args = ['-C', folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`];
    const commit = await git(args, env, () => undefined);
    if (commit !== undefined) return commit.trim();
  }
  throw new UserError('data', `Cannot find revision "${revision}": the repository has no such branch, tag or commit`, {
    exitCode: 1,
  });
}

function git(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  explain: (reason: string) => UserError | undefined,
): Promise<string | undefined> {
  return new Promise((resolvePromise, reject) => {
    execFile('git', [...args], { env, encoding: 'utf8' }, (error, stdout, stderr) => {
      if (!error) return resolvePromise(stdout);
      const last = withoutSecrets(stderr.trim().split('\n').at(-1) ?? '').replace(/^fatal: /, '');
      const failure = explain(last === '' ? error.message : last);
      return failure ? reject(failure) : resolvePromise(undefined);
    });
  });
}

function withoutSecrets(text: string): string {
  return text.replaceAll(/(:\/\/)[^/@\s]*@/g, '$1');
}
