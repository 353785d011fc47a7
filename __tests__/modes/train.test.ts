import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report } from '../../src/report/report.js';
import { runAction } from '../helpers/action.js';
import { startGitHub } from '../helpers/github-server.js';
import { makeRepo } from '../helpers/repo.js';

const FILES = {
  'dvc.yaml':
    'stages:\n  train:\n    cmd: sh train.sh\n    params: [train.epochs]\n    metrics: [{metrics.yaml: {cache: false}}]\n',
  'train.sh': 'printf "test:\\n  accuracy: 0.9\\n" > metrics.yaml\n',
  'params.yaml': 'train:\n  epochs: 5\n',
};

test('mode report trains without a token, asks nothing of GitHub, and says what was set', async (context) => {
  const server = await startGitHub(context);
  const repo = makeRepo(context, FILES);
  const sha = repo.git('rev-parse', 'HEAD');
  const head = { sha, ref: 'patch', repo: { full_name: 'someone/train' } };
  const payload = { number: 7, pull_request: { number: 7, head, base: { sha, ref: 'main' } } };
  const inputs = {
    ...{ mode: 'report', token: '', 'report-key': 'epochs 5', 'set-params': '# a matrix\ntrain.epochs=5' },
    'fail-on': 'test.accuracy < 0.95',
  };
  const run = await runAction(repo, { server, event: 'pull_request', payload, inputs });
  assert.equal(run.exitCode, 1);
  assert.match(run.log, /Gate "test\.accuracy < 0\.95" failed/);
  assert.doesNotMatch(run.log, /::warning/);
  assert.deepEqual(server.requests, []);
  assert.match(run.summary, /Training report[^]*### Gates/);
  assert.equal(run.outputs['report'], repo.path('train-report'));
  const report = JSON.parse(repo.read('train-report/report.json')) as Report;
  assert.equal(report.key, 'epochs 5');
  assert.equal(report.commit?.sha, sha);
  assert.deepEqual(report.set, [{ file: 'params.yaml', key: 'train.epochs', value: '5' }]);
  assert.equal(report.gates?.[0]?.outcome, 'failed');
});

test('an unknown mode is named, with those that there are', async (context) => {
  const server = await startGitHub(context);
  const run = await runAction(makeRepo(context), { server, event: 'push', inputs: { mode: 'publsh' } });
  assert.equal(run.exitCode, 1);
  assert.match(run.log, /Cannot use input "mode": found "publsh", expected one of run, report, publish, merge/);
});
