import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { TestRepo } from '../helpers/repo.js';
import { makeOrigin, type Origin } from '../helpers/origin.js';
import { makeWorkflow, type Workflow } from '../helpers/workflow.js';

const PIPELINE = `stages:
  train:
    cmd: sh train.sh
    deps: [data.txt]
    outs: [model.txt]
    metrics: [{metrics.yaml: {cache: false}}]
`;

async function makeResults(context: TestContext, event = 'push'): Promise<Workflow & { readonly origin: Origin }> {
  const script = 'cp data.txt model.txt; echo "f1: 0.5" > metrics.yaml\n';
  const files = {
    'train.sh': script,
    'dvc.yaml': PIPELINE,
    'data.txt': 'data\n',
    'notes.txt': 'notes\n',
    'run.sh': 'exit 0\n',
  };
  const workflow = await makeWorkflow(context, files, { name: event });
  const origin = makeOrigin(workflow.repo, workflow.server);
  return { ...workflow, origin };
}

function stateOf(repo: TestRepo): string[] {
  return [
    repo.git('status', '--porcelain=v1', '--untracked-files=all'),
    repo.git('rev-parse', 'HEAD'),
    repo.git('for-each-ref', 'refs/heads'),
    repo.git('ls-files', '--stage'),
  ];
}

test('pr create proposes what stages write, pushes the data first and leaves work tree and index alone', async (context) => {
  const { server, run, repo, origin, sha } = await makeResults(context);
  assert.equal((await run(['repro'])).exitCode, 0);
  repo.write({ 'notes.txt': 'changed by hand\n', 'new.txt': 'new\n' });
  repo.git('add', 'notes.txt');
  const before = stateOf(repo);
  const ran = await run(['pr', 'create']);
  assert.equal(ran.exitCode, 0, ran.stderr);
  assert.deepEqual(stateOf(repo), before);
  const [branch = ''] = origin.branches();
  assert.match(branch, /^train-report\/main-[0-9a-f]{12}$/);
  assert.equal(origin.git('diff', '--name-only', 'main', branch), '.gitignore\ndvc.lock\nmetrics.yaml');
  assert.equal(origin.git('rev-parse', `${branch}^`), sha);
  assert.match(
    origin.git('log', '-1', '--format=%an|%ae|%s', branch),
    /^github-actions\[bot\]\|41898282\+.*\|Results of \w{12} for main$/,
  );
  const [pull] = server.pulls;
  assert.deepEqual([pull?.ref, pull?.base, pull?.state ?? 'open'], [branch, 'main', 'open']);
  assert.match(pull?.body ?? '', /^Results of \w{12} by \[run 10\]/);
  assert.equal(ran.stdout, `https://github.example/octo/train/pull/${pull?.number}\n`);
  assert.deepEqual(server.violations, []);
  rmSync(repo.path('.dvc/cache'), { recursive: true });
  rmSync(repo.path('model.txt'));
  assert.equal((await run(['pull'])).exitCode, 0);
  assert.equal(repo.read('model.txt'), 'data\n');
});

test('a re-run updates the one pull request and makes no other commit', async (context) => {
  const { server, run, origin, repo } = await makeResults(context);
  await run(['repro']);
  await run(['pr', 'create', '--title', 'First']);
  const [branch = ''] = origin.branches();
  const head = origin.git('rev-parse', branch);
  const again = await run(['pr', 'create', '--title', 'Second', '--body', 'Text', '--md', '--skip-ci', '.']);
  assert.equal(again.exitCode, 0, again.stderr);
  assert.equal(server.pulls.length, 1);
  assert.deepEqual([server.pulls[0]?.title, server.pulls[0]?.body], ['Second', 'Text']);
  assert.match(again.stdout, /^\[Pull request \d+\]\(https:\S+\)\n$/);
  repo.write({ 'data.txt': 'other\n' });
  assert.equal(origin.branches().length, 1);
  assert.notEqual(origin.git('rev-parse', branch), head); // the message is another one
  assert.match(origin.git('log', '-1', '--format=%s', branch), /^Second \[skip ci\]$/);
});

test('paths, a branch, a message and a person may be named', async (context) => {
  const { run, repo, origin } = await makeResults(context);
  repo.write({ 'notes.txt': 'changed\n', 'out/a.json': '{}', 'out/b.txt': 'b' });
  rmSync(repo.path('run.sh'));
  const options = [
    '--branch',
    'results',
    '--message',
    'Take notes',
    '--user-name',
    'Ada',
    '--user-email',
    'ada@example.org',
  ];
  const ran = await run(['pr', 'create', ...options, '*.json', 'notes.txt', 'run.sh']);
  assert.equal(ran.exitCode, 0, ran.stderr);
  assert.equal(origin.git('diff', '--name-status', 'main', 'results'), 'M\tnotes.txt\nA\tout/a.json\nD\trun.sh');
  assert.equal(origin.git('log', '-1', '--format=%an|%ae|%s', 'results'), 'Ada|ada@example.org|Take notes');
  const none = await run(['pr', 'create', 'dvc.yaml']);
  assert.equal(none.exitCode, 0);
  assert.match(none.stdout, /Nothing has changed/);
});

const merges: [string, string, object, string | undefined, string | undefined, RegExp][] = [
  ['--squash', 'auto-merge is on', {}, 'SQUASH', undefined, /merged once its checks have passed/],
  ['--merge', 'nothing to wait for', { autoMerge: 'Pull request is in clean status' }, undefined, 'merge', /is merged/],
  [
    '--rebase',
    'auto-merge is off',
    { autoMerge: 'Auto merge is not allowed for this repository' },
    undefined,
    'rebase',
    /is merged/,
  ],
  [
    '--auto-merge',
    'auto-merge is off and a check is required',
    {
      autoMerge: 'Auto merge is not allowed for this repository',
      mergeBlocked: 'Required status check "test" is expected.',
    },
    undefined,
    undefined,
    /::warning::Pull request \d+ is open, but not merged\. Switch on "Allow auto-merge" in the repository’s Settings → General/,
  ],
];
for (const [flag, what, settings, waiting, merged, message] of merges) {
  test(`pr create ${flag} where ${what}`, async (context) => {
    const { server, run, repo } = await makeResults(context);
    Object.assign(server.settings, settings);
    repo.write({ 'notes.txt': 'changed\n' });
    const ran = await run(['pr', 'create', flag, 'notes.txt']);
    assert.equal(ran.exitCode, 0, ran.stderr);
    assert.deepEqual([server.pulls[0]?.autoMerge, server.pulls[0]?.merged], [waiting, merged]);
    assert.match(ran.stderr, message);
    assert.deepEqual(server.violations, []);
  });
}

test('a merge whose answer was lost is not told as a failure', async (context) => {
  const { server, run, repo } = await makeResults(context);
  server.settings.autoMerge = 'Pull request is in clean status';
  server.faults.push({ method: 'PUT', path: /merge$/, times: 1, reset: 'after' });
  repo.write({ 'notes.txt': 'changed\n' });
  const ran = await run(['pr', 'create', '--merge', 'notes.txt']);
  assert.match(ran.stderr, /is merged/);
  assert.doesNotMatch(ran.stderr, /warning/);
});

const lost = [
  { what: 'a 502', status: 502 },
  { what: 'a reset', reset: 'before' as const },
  { what: 'a lost answer', reset: 'after' as const },
  { what: '429', status: 429, headers: { 'retry-after': '0' } },
];
for (const { what, ...fault } of lost) {
  test(`${what} opens one pull request`, async (context) => {
    const { server, run, repo } = await makeResults(context);
    server.faults.push({ method: 'POST', path: /pulls$/, times: 1, ...fault });
    repo.write({ 'notes.txt': 'changed\n' });
    const ran = await run(['pr', 'create', 'notes.txt']);
    assert.equal(ran.exitCode, 0, ran.stderr);
    assert.equal(server.pulls.length, 1);
  });
}

test('what GitHub refuses is one sentence with what to switch on', async (context) => {
  const { server, run, repo } = await makeResults(context);
  repo.write({ 'notes.txt': 'changed\n' });
  server.settings.actionsMayCreatePulls = false;
  const refused = await run(['pr', 'create', 'notes.txt']);
  assert.equal(refused.exitCode, 1);
  assert.match(
    refused.stderr,
    /Cannot open a pull request for branch "train-report\/main-\w{12}".*The branch is pushed: https:\/\/github\.example\/octo\/train\/compare\/main\.\.\.train-report[^]*Switch on "Allow GitHub Actions to create and approve pull requests" in Settings → Actions → General/,
  );
  server.settings.actionsMayCreatePulls = true;
  server.access = 'read';
  const readOnly = await run(['pr', 'create', 'notes.txt']);
  assert.match(
    readOnly.stderr,
    /the token may not \(403\)[^]*permissions:\n {2}contents: write\n {2}pull-requests: write/,
  );
  server.access = 'write';
  repo.git('remote', 'set-url', 'origin', join(repo.base, 'gone.git'));
  const gone = await run(['pr', 'create', 'notes.txt']);
  assert.match(gone.stderr, /^ERROR: Cannot push branch "train-report\/main-\w{12}" to "origin": fatal: .*gone\.git/m);
});

test('a shallow clone with a detached HEAD, for a pull request’s merge, proposes onto its branch', async (context) => {
  const { server, run, repo, origin } = await makeResults(context, 'pull_request');
  repo.git('checkout', '--quiet', '-b', 'feature');
  repo.write({ 'notes.txt': 'more\n' });
  const head = repo.commit('more');
  repo.git('push', '--quiet', 'origin', 'feature');
  const clone = join(repo.base, 'clone');
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${join(repo.base, 'origin.git')}`, clone], {
    stdio: 'ignore',
  });
  execFileSync('git', ['-C', clone, 'checkout', '--quiet', '--detach']);
  execFileSync('sh', ['-c', 'echo clone > run.sh'], { cwd: clone });
  origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const event = { pull_request: { number: 7, head: { sha: head, ref: 'feature' }, base: { ref: 'main' } } };
  repo.write({ '../event.json': JSON.stringify(event) });
  const ran = await run(['--cd', clone, 'pr', 'create', 'run.sh'], { GITHUB_HEAD_REF: 'feature' });
  assert.equal(ran.exitCode, 0, ran.stderr);
  assert.equal(server.pulls[0]?.base, 'feature');
  assert.equal(origin.git('rev-parse', `${server.pulls[0]?.ref}^`), head);
  assert.equal(origin.git('diff', '--name-only', 'feature', server.pulls[0]?.ref ?? ''), 'run.sh');
  assert.equal(server.pulls.length, 1);
});
