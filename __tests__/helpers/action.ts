import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { GitHubServer } from './github-server.js';
import type { TestRepo } from './repo.js';

export interface ActionRun {
  readonly exitCode: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export interface ActionOptions {
  /** The program; the compiled source by default. */
  readonly program?: string;
  readonly event: string;
  readonly payload?: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly server: GitHubServer;
}

/** Runs the Action as a runner does: inputs, event file and command files by environment. */
export async function runAction(repo: TestRepo, options: ActionOptions): Promise<ActionRun> {
  const { event, payload, server } = options;
  const file = (name: string): string => join(repo.base, name);
  writeFileSync(file('event.json'), JSON.stringify(payload ?? {}));
  for (const name of ['output', 'summary']) writeFileSync(file(name), '');
  const inputs = { token: server.token, ...options.inputs };
  const env: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    HOME: repo.base,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: repo.root,
    GITHUB_REPOSITORY: 'octo/train',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_SHA: repo.git('rev-parse', 'HEAD'),
    GITHUB_REF: `refs/heads/${repo.git('rev-parse', '--abbrev-ref', 'HEAD')}`,
    GITHUB_RUN_ID: '99',
    GITHUB_RUN_NUMBER: '5',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_API_URL: server.url,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...options.env,
  };
  const program = resolve(options.program ?? 'build/src/index.js');
  const child = spawn(process.execPath, [program], { cwd: repo.root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const exitCode = await new Promise<number | null>((done) => child.on('close', done));
  return { exitCode, log, outputs: readOutputs(file('output')), summary: readFileSync(file('summary'), 'utf8') };
}

// name<<delimiter, lines, delimiter: as @actions/core writes them.
function readOutputs(path: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  for (const [, name = '', , value = ''] of text.matchAll(/^(.+?)<<(ghadelimiter_\S+)\n([^]*?)\n?\2$/gm))
    outputs[name] = value;
  return outputs;
}
