import { spawn, spawnSync } from 'node:child_process';
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

/** The command line while it runs. */
export interface RunningCli {
  readonly done: Promise<Ran>;
  readonly kill: (signal: NodeJS.Signals) => void;
}

/** The same while this process goes on: for commands that speak to a server in it. */
export function startCli(repo: TestRepo, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  return spawnCli(repo, args, env).done;
}

/** Starts the command line and leaves it to the caller. */
export function spawnCli(repo: TestRepo, args: readonly string[], env: NodeJS.ProcessEnv = {}): RunningCli {
  const child = spawn(process.execPath, [resolve('build/src/cli.js'), ...args], {
    cwd: repo.root,
    env: { PATH: process.env['PATH'], HOME: repo.base, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const done = new Promise<Ran>((resolve, reject) => {
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
  return { done, kill: (signal) => void child.kill(signal) };
}
