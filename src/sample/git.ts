import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode, UserError } from '../errors.js';

// The user's own configuration must not sign, hook, convert or hide anything here, and is never written to.
const SETTINGS = {
  'user.name': 'train-report sample',
  'user.email': 'sample@train-report.invalid',
  'commit.gpgsign': 'false',
  'core.autocrlf': 'false',
  'core.excludesFile': '/dev/null',
  'core.hooksPath': '/dev/null',
  'init.defaultBranch': 'main',
};

/** Makes `folder` a git repository; nothing happens to one that is. */
export function initialiseGit(folder: string): void {
  if (!existsSync(join(folder, '.git'))) git(folder, 'init', '--quiet', '--template=');
}

/** Commits everything that changed, as the sample's own identity; nothing happens when nothing did. */
export function commitAll(folder: string, message: string): void {
  git(folder, 'add', '--all');
  if (git(folder, 'status', '--porcelain') !== '') git(folder, 'commit', '--quiet', '--message', message);
}

/** The paths that git tracks at `HEAD`. */
export function committedFiles(folder: string): string[] {
  return git(folder, 'ls-tree', '-r', '--name-only', 'HEAD').split('\n');
}

function git(folder: string, ...words: string[]): string {
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // Inside of a git hook, these would point at the user's repository.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^GIT_(?!TRACE)/.test(name)));
  try {
    return execFileSync('git', [...settings, ...words], {
      cwd: folder,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    }).toString();
  } catch (error) {
    const found = systemCode(error) === 'ENOENT' ? 'it is not installed' : wordsOf(error);
    throw new UserError('config', `Cannot run "git ${words.join(' ')}": ${found}`, { cause: error });
  }
}

function wordsOf(error: unknown): string {
  return error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
}
