import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { startCli, type Ran } from './cli.js';
import { startGitHub, type GitHubServer } from './github-server.js';
import { makeRepo, type TestRepo } from './repo.js';

/** A job's step that runs the command line, and GitHub beside it. */
export interface Workflow {
  readonly server: GitHubServer;
  readonly repo: TestRepo;
  /** The commit under review. */
  readonly sha: string;
  readonly summary: () => string;
  readonly run: (args: readonly string[], env?: NodeJS.ProcessEnv) => Promise<Ran>;
}

/** A job for pull request 7 of `octo/train`, or for another event. */
export async function makeWorkflow(
  context: TestContext,
  files: Record<string, string | Uint8Array>,
  event: { readonly name: string; readonly payload?: (sha: string) => unknown } = { name: 'pull_request' },
): Promise<Workflow> {
  const server = await startGitHub(context);
  const repo = makeRepo(context, files);
  const sha = repo.git('rev-parse', 'HEAD');
  const pull = {
    number: 7,
    head: { sha, ref: 'feature', repo: { full_name: 'octo/train' } },
    base: { sha, ref: 'main' },
  };
  const payload = event.payload?.(sha) ?? (event.name === 'pull_request' ? { pull_request: pull } : {});
  const file = (name: string): string => join(repo.base, name);
  writeFileSync(file('event.json'), JSON.stringify(payload));
  writeFileSync(file('summary'), '');
  const env = {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'octo/train',
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_SHA: sha,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '10',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_WORKFLOW: 'train',
    GITHUB_API_URL: server.url,
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_STEP_SUMMARY: file('summary'),
    REPO_TOKEN: server.token,
  };
  return {
    server,
    repo,
    sha,
    summary: () => readFileSync(file('summary'), 'utf8'),
    run: (args, changes = {}) => startCli(repo, args, { ...env, ...changes }),
  };
}
