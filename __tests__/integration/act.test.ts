import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test, type TestContext } from 'node:test';
import { fragmentZip } from '../helpers/fragments.js';
import { startGitHub, type GitHubServer } from '../helpers/github-server.js';
import { findPeer } from '../helpers/peer.js';
import { makeRepo, type TestRepo } from '../helpers/repo.js';
import { makeZip } from '../helpers/zip.js';

const act = findPeer('act', 'TRAIN_REPORT_ACT');
const ACTION = 'train-report/train-report@v1';
const UPLOAD = 'actions/upload-artifact@330a01c490aca151604b8cf639adc76d48f6c5d4';
// act has no store for artifacts that the API could be asked for: a folder stands in.
const UPLOAD_ACTION = `name: upload
inputs:
  name: { required: true }
  path: { required: true }
runs:
  using: composite
  steps:
    - shell: sh
      run: mkdir -p "$HOME/artifacts" && cp -r "\${{ inputs.path }}" "$HOME/artifacts/\${{ inputs.name }}"
`;

const FILES = {
  'dvc.yaml':
    'stages:\n  train:\n    cmd: sh train.sh\n    params: [train.epochs]\n    metrics: [{metrics.yaml: {cache: false}}]\n',
  'train.sh': 'printf "test:\\n  accuracy: 0.9\\n" > metrics.yaml\n',
  'params.yaml': 'train:\n  epochs: 5\n',
};

/** What workflows uploaded, as GitHub keeps it. */
function storeArtifacts(repo: TestRepo, server: GitHubServer, run: number): void {
  const folder = join(repo.base, 'artifacts');
  for (const name of existsSync(folder) ? readdirSync(folder).sort() : []) {
    const entries = readdirSync(join(folder, name)).map((file) => ({
      name: file,
      content: readFileSync(join(folder, name, file)),
    }));
    server.artifacts.push({ id: 100 + server.artifacts.length, name, run, bytes: makeZip(entries) });
  }
}

/** A repository with one of the README's workflows, pushed to a bare one, as `actions/checkout` expects. */
function makeWorkflowRepo(context: TestContext, example: string): TestRepo {
  const repo = makeRepo(context, {
    ...FILES,
    '.github/workflows/train.yml': readFileSync(join('docs', 'examples', example), 'utf8'),
  });
  repo.git('remote', 'add', 'origin', 'https://github.example/octo/train.git');
  const action = join(repo.base, 'action');
  mkdirSync(action);
  cpSync('action.yml', join(action, 'action.yml'));
  cpSync('dist', join(action, 'dist'), { recursive: true });
  repo.write({ '../upload/action.yml': UPLOAD_ACTION });
  return repo;
}

async function runAct(
  repo: TestRepo,
  server: GitHubServer,
  event: string,
  payload: unknown,
  more: readonly string[] = [],
): Promise<{ exitCode: number | null; log: string }> {
  repo.write({ '../event.json': JSON.stringify(payload) });
  const args = [
    ...[event, '--platform', 'ubuntu-latest=-self-hosted', '--eventpath', join(repo.base, 'event.json'), '--rm'],
    ...['--local-repository', `${UPLOAD}=${join(repo.base, 'upload')}`],
    ...['--local-repository', `${ACTION}=${join(repo.base, 'action')}`, '--secret', `GITHUB_TOKEN=${server.token}`],
    ...['--env', `GITHUB_API_URL=${server.url}`, '--env', 'GITHUB_REPOSITORY=octo/train'],
    ...more,
  ];
  const env = { PATH: process.env['PATH'] ?? '', HOME: repo.base, XDG_CACHE_HOME: join(repo.base, 'cache') };
  const child = spawn(resolve(act.path), args, { cwd: repo.root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let log = '';
  child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const exitCode = await new Promise<number | null>((done) => child.on('close', done));
  return { exitCode, log };
}

test('the README’s workflow for pushes trains and comments', { skip: act.skip }, async (context) => {
  const server = await startGitHub(context);
  const repo = makeWorkflowRepo(context, 'train.yml');
  const run = await runAct(repo, server, 'push', {
    ref: 'refs/heads/main',
    before: '0'.repeat(40),
    repository: { default_branch: 'main' },
  });
  assert.equal(run.exitCode, 0, run.log);
  assert.match(run.log, /train: ran in/);
  assert.match(server.commitComments[0]?.body ?? '', /accuracy \*\*0\.9000\*\*/, run.log);
  assert.deepEqual(server.violations, []);
});

test('a push reports on the open pull request of its branch', { skip: act.skip }, async (context) => {
  const server = await startGitHub(context);
  const repo = makeWorkflowRepo(context, 'train.yml');
  repo.git('checkout', '--quiet', '-b', 'feature');
  const sha = repo.git('rev-parse', 'HEAD');
  server.pulls.push({ number: 7, ref: 'feature', sha, repo: 'octo/train' });
  const run = await runAct(repo, server, 'push', {
    ref: 'refs/heads/feature',
    before: '0'.repeat(40),
    repository: { default_branch: 'main' },
  });
  assert.equal(run.exitCode, 0, run.log);
  assert.equal(server.commitComments.length, 0, run.log);
  assert.deepEqual(
    server.comments.map(({ issue }) => issue),
    [7],
  );
  assert.deepEqual(server.violations, []);
});

test('the form of workflow_dispatch drives an experiment', { skip: act.skip }, async (context) => {
  const server = await startGitHub(context);
  const repo = makeWorkflowRepo(context, 'train.yml');
  const run = await runAct(repo, server, 'workflow_dispatch', {
    ref: 'refs/heads/main',
    inputs: { 'set-params': 'train.epochs=9' },
    repository: { default_branch: 'main' },
  });
  assert.equal(run.exitCode, 0, run.log);
  assert.match(run.log, /Set params\.yaml: train\.epochs/);
  assert.match(server.commitComments[0]?.body ?? '', /with uncommitted changes/, run.log);
  assert.deepEqual(server.violations, []);
});

test(
  'the README’s workflow for forks trains those, without a comment, and no other',
  { skip: act.skip },
  async (context) => {
    const server = await startGitHub(context);
    const repo = makeWorkflowRepo(context, 'train-forks.yml');
    server.access = 'read';
    const sha = repo.git('rev-parse', 'HEAD');
    const payload = (head: string): unknown => ({
      number: 7,
      repository: { full_name: 'octo/train', default_branch: 'main' },
      pull_request: {
        number: 7,
        head: { sha, ref: 'patch', repo: { full_name: head } },
        base: { sha, ref: 'main', repo: { full_name: 'octo/train' } },
      },
    });
    const fork = await runAct(repo, server, 'pull_request', payload('someone/train'));
    assert.equal(fork.exitCode, 0, fork.log);
    assert.match(fork.log, /train: ran in/);
    storeArtifacts(repo, server, 42);
    assert.deepEqual(
      server.artifacts.map(({ name }) => name),
      ['train-report'],
    );
    const own = await runAct(repo, server, 'pull_request', payload('octo/train'));
    assert.equal(own.exitCode, 0, own.log);
    assert.doesNotMatch(own.log, /train: /); // its push has trained it
    assert.equal(server.comments.length, 0);
  },
);

test('the README’s workflow for publishing posts what a fork’s run left', { skip: act.skip }, async (context) => {
  const server = await startGitHub(context);
  const repo = makeWorkflowRepo(context, 'publish-forks.yml');
  const sha = 'a'.repeat(40);
  server.pulls.push({ number: 7, ref: 'patch', sha, repo: 'someone/train' });
  server.artifacts.push({ id: 1, name: 'train-report', run: 42, bytes: fragmentZip() });
  const run = await runAct(repo, server, 'workflow_run', {
    action: 'completed',
    repository: { full_name: 'octo/train', default_branch: 'main' },
    workflow_run: {
      ...{ id: 42, run_attempt: 1, head_sha: sha, head_branch: 'patch', event: 'pull_request', conclusion: 'success' },
      head_repository: { full_name: 'someone/train' },
    },
  });
  assert.equal(run.exitCode, 0, run.log);
  assert.deepEqual(
    server.comments.map(({ issue }) => issue),
    [7],
    run.log,
  );
  assert.deepEqual(server.violations, []);
});

test('the README’s workflow for a matrix makes one comment of six runs', { skip: act.skip }, async (context) => {
  const server = await startGitHub(context);
  const repo = makeWorkflowRepo(context, 'matrix.yml');
  repo.write({
    'train.sh': 'printf "test:\\n  f1: 0.%s\\n" "$(cksum params.yaml | cut -c1-3)" > metrics.yaml\n',
    'params.yaml': 'base: {seed: 1}\ntrain: {epochs: 5, learning_rate: 0.1}\n',
  });
  repo.commit('learning rates');
  const payload = { ref: 'refs/heads/main', repository: { default_branch: 'main' } };
  const first = await runAct(repo, server, 'workflow_dispatch', payload, ['--job', 'train']);
  assert.equal(first.exitCode, 0, first.log);
  storeArtifacts(repo, server, 1); // act's number for every run
  assert.equal(server.artifacts.length, 6, first.log);
  const second = await runAct(repo, server, 'workflow_dispatch', payload);
  assert.equal(second.exitCode, 0, second.log);
  assert.match(server.commitComments[0]?.body ?? '', /the best of 6 runs[^]*over 3 seeds/, second.log);
  assert.deepEqual(server.violations, []);
});
