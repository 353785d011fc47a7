import { spawn } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const TRIES = 150;
const BETWEEN_TRIES_MS = 200;
const LOG_SHOWN = 2000;

export interface ServerProcess {
  readonly stop: () => void;
}

export interface ServerCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Whether it answers; may throw while it does not. */
  readonly isReady: () => Promise<boolean>;
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === 'object' && address ? address.port : 0;
}

/** Starts a server program and waits until it answers; what it says is shown when it does not. */
export async function startServer({ command, args, env = {}, isReady }: ServerCommand): Promise<ServerProcess> {
  // Into a file: nobody reads a pipe while this process waits for a program, and the server would wait for the pipe.
  const folder = mkdtempSync(join(tmpdir(), 'server-'));
  const log = openSync(join(folder, 'log'), 'a');
  const child = spawn(resolve(command), args, { env: { ...process.env, ...env }, stdio: ['ignore', log, log] });
  closeSync(log);
  let failure = '';
  child.on('error', (error) => (failure = error.message));
  const stop = (): void => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < TRIES && child.exitCode === null && child.pid !== undefined; tries += 1) {
    if (await isReady().catch(() => false)) return { stop };
    await new Promise((done) => setTimeout(done, BETWEEN_TRIES_MS));
  }
  const output = failure + readFileSync(join(folder, 'log'), 'utf8').slice(-LOG_SHOWN);
  stop();
  throw new Error(`"${command} ${args.join(' ')}" did not start: ${output}`);
}
