import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { TestRepo } from './repo.js';

/** What a run of the command line left. */
export interface Ran {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a user does, in a repository. */
export function runCli(repo: TestRepo, args: readonly string[], env: NodeJS.ProcessEnv = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('build/src/cli.js'), ...args], {
    cwd: repo.root,
    env: { PATH: process.env['PATH'], HOME: repo.base, ...env },
    encoding: 'utf8',
  });
  return { exitCode: status, stdout, stderr };
}
