import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { runAction, type ActionRun } from '../helpers/action.js';
import { startGitHub, type GitHubServer } from '../helpers/github-server.js';
import { makeOrigin, type Origin } from '../helpers/origin.js';
import { makeRepo, type TestRepo } from '../helpers/repo.js';

const PIPELINE = `stages:
  train:
    cmd: sh train.sh
    deps: [data.txt]
    params: [train.epochs]
    outs: [model.txt]
    metrics: [{metrics.yaml: {cache: false}}]
`;

interface Rig {
  readonly server: GitHubServer;
  readonly repo: TestRepo;
  readonly origin: Origin;
  readonly run: (event: string, inputs?: Record<string, string>) => Promise<ActionRun>;
}

async function makeRig(context: TestContext): Promise<Rig> {
  const server = await startGitHub(context);
  const script = `cp data.txt model.txt; echo 0.5 > notes.txt; printf 'test:\\n  f1: 0.5\\n' > metrics.yaml\n`;
  const files = {
    'train.sh': script,
    'dvc.yaml': PIPELINE,
    'data.txt': 'data\n',
    'params.yaml': 'train:\n  epochs: 1\n',
    'notes.txt': 'notes\n',
  };
  const repo = makeRepo(context, { ...files, 'dirty.txt': 'clean\n' });
  const origin = makeOrigin(repo, server);
  repo.write({ 'dirty.txt': 'dirty before the run\n', 'stray.txt': 'untracked\n' });
  const run = (event: string, inputs: Record<string, string> = {}): Promise<ActionRun> =>
    runAction(repo, { server, event, inputs: { publish: 'pull-request', ...inputs } });
  return { server, repo, origin, run };
}

test('publish: pull-request proposes what the run changed, and nothing that was dirty before', async (context) => {
  const { server, run, repo, origin } = await makeRig(context);
  const options = { 'set-params': 'train.epochs=3', 'auto-merge': 'squash', 'skip-ci': 'true' };
  const ran = await run('workflow_dispatch', options);
  assert.equal(ran.exitCode, 0, ran.log);
  const [pull] = server.pulls;
  assert.equal(ran.outputs['results-url'], `https://github.example/octo/train/pull/${pull?.number}`);
  assert.equal(
    origin.git('diff', '--name-only', 'main', pull?.ref ?? ''),
    '.gitignore\ndvc.lock\nmetrics.yaml\nnotes.txt\nparams.yaml',
  );
  assert.match(origin.git('log', '-1', '--format=%s', pull?.ref ?? ''), /\[skip ci\]$/);
  assert.equal(pull?.autoMerge, 'SQUASH');
  assert.match(pull?.body ?? '', /^Results of \w{12} by \[run 99\][^]*## ✅ Training report/);
  assert.equal(repo.git('status', '--porcelain', 'dirty.txt', 'stray.txt'), 'M dirty.txt\n?? stray.txt');
  assert.deepEqual(server.violations, []);
  const again = await run('workflow_dispatch', options);
  assert.equal(again.exitCode, 0, again.log);
  assert.equal(server.pulls.length, 1);
});

test('no pull request on a pull request, after a failed gate, or where nothing changed', async (context) => {
  const { server, run, repo } = await makeRig(context);
  const gated = await run('push', { 'fail-on': 'test.f1 < 0.9' });
  assert.equal(gated.exitCode, 1);
  assert.match(gated.log, /not proposed as a pull request: a gate failed/);
  repo.commit('results');
  const unchanged = await run('push');
  assert.match(unchanged.log, /The run changed nothing that git tracks/);
  const pull = await run('pull_request');
  assert.match(pull.log, /not proposed as a pull request: the event is "pull_request"/);
  assert.equal(server.pulls.length, 0);
});

test('a repository that lets no Action open pull requests: one warning, the job is green', async (context) => {
  const { server, run } = await makeRig(context);
  server.settings.actionsMayCreatePulls = false;
  const ran = await run('push');
  assert.equal(ran.exitCode, 0, ran.log);
  assert.match(
    ran.log,
    /::warning::The results could not be proposed as a pull request: .*Switch on "Allow GitHub Actions to create and approve pull requests"/,
  );
  assert.equal(ran.outputs['results-url'], '');
});
