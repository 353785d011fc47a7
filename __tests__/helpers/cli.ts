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

/** The same while this process goes on: for commands that speak to a server in it. */
export async function startCli(repo: TestRepo, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> {
  const child = spawn(process.execPath, [resolve('build/src/cli.js'), ...args], {
    cwd: repo.root,
    env: { PATH: process.env['PATH'], HOME: repo.base, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const exitCode = await new Promise<number | null>((done) => child.on('close', done));
  return { exitCode, stdout, stderr };
}
