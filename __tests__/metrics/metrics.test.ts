import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import { runCli } from '../helpers/cli.js';
import { makeRepo, type TestRepo } from '../helpers/repo.js';

const PIPELINE = `stages:
  evaluate:
    cmd: sh evaluate.sh
    deps: [evaluate.sh]
    metrics:
      - kept.json
      - committed.json: {cache: false}
`;
// Both files have the same content, so that the cache holds what the one says under the other's hash, too.
const script = (accuracy: number): string =>
  `echo '{"accuracy": ${accuracy}, "test": {"f1": 0.5}, "name": "cnn"}' | tee kept.json > committed.json\n`;

function makeMetrics(context: TestContext): TestRepo {
  const repo = makeRepo(context, { 'dvc.yaml': PIPELINE, 'evaluate.sh': script(0.75) });
  run(repo, 'repro');
  repo.git('add', '--all');
  repo.commit('evaluate');
  return repo;
}

function run(repo: TestRepo, ...args: string[]): string {
  const { exitCode, stdout, stderr } = runCli(repo, args, { SHELL: '/bin/sh' });
  assert.equal(exitCode, 0, stderr);
  return stdout;
}

function readJson(repo: TestRepo, ...args: string[]): unknown {
  return JSON.parse(run(repo, ...args, '--json'));
}

test('metrics show and diff tell what changed against a revision, as text, Markdown and JSON', (context) => {
  const repo = makeMetrics(context);
  assert.deepEqual(readJson(repo, 'metrics', 'diff'), {});
  repo.write({ 'evaluate.sh': script(0.875) });
  run(repo, 'repro');
  const change = { accuracy: { old: 0.75, new: 0.875, diff: 0.125 } };
  assert.deepEqual(readJson(repo, 'metrics', 'diff'), { 'committed.json': change, 'kept.json': change });
  assert.deepEqual(readJson(repo, 'metrics', 'diff', '--targets', 'kept.json'), { 'kept.json': change });
  const table = run(repo, 'metrics', 'diff', '--md', '--targets', 'kept.json');
  assert.match(
    table,
    /^\| Path +\| Metric +\| HEAD +\| workspace +\| Change +\|\n\|[-|]+\|\n\| kept\.json +\| accuracy +\| 0\.75 +\| 0\.875 +\| 0\.125 +\|\n/,
  );
  const shown = run(repo, 'metrics', 'show');
  assert.match(
    shown,
    /^Path +accuracy +name +test\.f1\nkept\.json +0\.875 +cnn +0\.5\ncommitted\.json +0\.875 +cnn +0\.5\n/,
  );
});

test('a metrics file that is gone is read from the cache, unless it is kept out of it', (context) => {
  const repo = makeMetrics(context);
  rmSync(repo.path('kept.json'));
  assert.deepEqual(readJson(repo, 'metrics', 'diff'), {});
  rmSync(repo.path('committed.json'));
  assert.deepEqual(readJson(repo, 'metrics', 'diff'), {
    'committed.json': {
      accuracy: { old: 0.75, new: null },
      'test.f1': { old: 0.5, new: null },
      name: { old: 'cnn', new: null },
    },
  });
});
