import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import { parse } from 'yaml';
import { INPUT_NAMES } from '../src/inputs.js';
import { runAction } from './helpers/action.js';
import { startGitHub } from './helpers/github-server.js';
import { makeRepo, type TestRepo } from './helpers/repo.js';

const PIPELINE = `stages:
  train:
    cmd: sh train.sh
    deps:
      - train.sh
    params:
      - train.epochs
    outs:
      - model.txt
    metrics:
      - metrics.yaml:
          cache: false
`;
const SCRIPT =
  'epochs=$(sed -n "s/ *epochs: *\\([0-9]*\\).*/\\1/p" params.yaml)\necho "model $epochs" > model.txt\nprintf "test:\\n  accuracy: 0.%s\\n  loss: 0.5\\n" "$epochs" > metrics.yaml\n';

function makePipeline(context: TestContext): TestRepo {
  return makeRepo(context, {
    'dvc.yaml': PIPELINE,
    'train.sh': SCRIPT,
    'params.yaml': '# how long\ntrain:\n  epochs: 5 # few\n',
  });
}

function pullRequest(head: string, base: string): unknown {
  return {
    number: 7,
    pull_request: {
      number: 7,
      head: { sha: head, ref: 'feature', repo: { full_name: 'octo/train' } },
      base: { sha: base, ref: 'main' },
    },
  };
}

test('every input of action.yml is read, and none else', () => {
  const action = parse(readFileSync('action.yml', 'utf8')) as { inputs: object; runs: { using: string; main: string } };
  assert.deepEqual(Object.keys(action.inputs).sort(), [...INPUT_NAMES].sort());
  assert.deepEqual(action.runs, { using: 'node24', main: 'dist/index.js' });
});

test('a pull request gets the change against its merge base', async (context) => {
  const server = await startGitHub(context);
  const repo = makePipeline(context);
  const first = await runAction(repo, { server, event: 'push', inputs: { push: 'true' } });
  assert.equal(first.exitCode, 0, first.log);
  assert.match(first.log, /train: ran in [\d.]+ s \(it has never run\)/);
  const base = repo.commit('results');
  repo.git('checkout', '--quiet', '-b', 'feature');
  repo.write({ 'params.yaml': '# how long\ntrain:\n  epochs: 8 # few\n' });
  const head = repo.commit('more epochs');
  const run = await runAction(repo, { server, event: 'pull_request', payload: pullRequest(head, base) });
  assert.equal(run.exitCode, 0, run.log);
  assert.match(run.log, /train: running \(params\.yaml: train\.epochs 5 → 8\)/);
  const body = server.comments[0]?.body ?? '';
  assert.match(body, /\| accuracy \| \*\*0\.8000\*\* \| \+0\.3000 better \|/);
  assert.match(body, /\| loss \| \*\*0\.5000\*\* \| = \|/);
  assert.match(body, /\| `train\.epochs` \| `5` \| `8` \|/);
  assert.equal(run.outputs['comment-url'], `https://github.example/comment/${server.comments[0]?.id}`);
  assert.equal(run.outputs['stages-run'], 'train');
  assert.deepEqual(JSON.parse(run.outputs['metrics'] ?? ''), { test: { accuracy: 0.8, loss: 0.5 } });
  assert.match(run.summary, /Training report/);
  assert.deepEqual(server.violations, []);
});

test('outputs that the remote holds are pulled instead of made', async (context) => {
  const server = await startGitHub(context);
  const repo = makePipeline(context);
  await runAction(repo, { server, event: 'push', inputs: { push: 'true' } });
  repo.commit('results');
  rmSync(repo.path('.dvc/cache'), { recursive: true });
  rmSync(repo.path('model.txt'));
  const run = await runAction(repo, { server, event: 'push' });
  assert.equal(run.exitCode, 0, run.log);
  assert.match(run.log, /Fetched 1 objects/);
  assert.match(run.log, /train: unchanged/);
  assert.equal(repo.read('model.txt'), 'model 5\n');
});

test('workflow_dispatch sets parameters for the run, comments in the file stay', async (context) => {
  const server = await startGitHub(context);
  const repo = makePipeline(context);
  const run = await runAction(repo, { server, event: 'workflow_dispatch', inputs: { 'set-params': 'train.epochs=9' } });
  assert.equal(run.exitCode, 0, run.log);
  assert.equal(repo.read('params.yaml'), '# how long\ntrain:\n  epochs: 9 # few\n');
  assert.equal(repo.read('model.txt'), 'model 9\n');
  assert.match(server.commitComments[0]?.body ?? '', /with uncommitted changes/);
});

test('a stage that fails: report first, then the job fails', async (context) => {
  const server = await startGitHub(context);
  const repo = makePipeline(context);
  repo.write({ 'train.sh': 'echo broken; exit 3\n' });
  const run = await runAction(repo, { server, event: 'push' });
  assert.equal(run.exitCode, 1);
  assert.match(
    server.commitComments[0]?.body ?? '',
    /## ❌ Training failed[^]*the command "sh train\.sh" exited with 3/,
  );
  assert.match(run.log, /::error::.*exited with 3/);
  assert.equal(run.outputs['outcome'], 'failure');
});

test('a read-only token, a server that is broken and an event file of another shape leave the job green', async (context) => {
  const server = await startGitHub(context);
  const repo = makePipeline(context);
  server.access = 'read';
  const readOnly = await runAction(repo, { server, event: 'push' });
  assert.equal(readOnly.exitCode, 0, readOnly.log);
  assert.match(readOnly.log, /::warning::.*permissions:%0A {2}contents: write%0A {2}pull-requests: write/);
  server.faults.push({ method: 'POST', path: /./, status: 500 }, { method: 'GET', path: /./, status: 503 });
  const broken = await runAction(repo, { server, event: 'push', inputs: { comment: 'true' } });
  assert.equal(broken.exitCode, 0, broken.log);
  assert.match(broken.log, /::warning::.*GitHub answered 50\d/);
  server.faults.length = 0;
  const shapeless = await runAction(repo, { server, event: 'pull_request', payload: ['no', 'object'] });
  assert.equal(shapeless.exitCode, 0, shapeless.log);
  assert.match(shapeless.log, /::warning::The event file of "pull_request" names no pull request/);
  const absent = await runAction(repo, { server, event: 'push', env: { GITHUB_EVENT_PATH: '/nowhere/event.json' } });
  assert.equal(absent.exitCode, 0, absent.log);
  assert.match(absent.log, /::warning::The event file "\/nowhere\/event\.json" cannot be read/);
});

test('wrong inputs are all named at once', async (context) => {
  const server = await startGitHub(context);
  const repo = makePipeline(context);
  const run = await runAction(repo, {
    server,
    event: 'push',
    inputs: { engine: 'gpu', push: 'maybe', 'set-param': 'x=1' },
  });
  assert.equal(run.exitCode, 1);
  assert.match(run.log, /input "set-param": there is no such input, did you mean "set-params"\?/);
  assert.match(run.log, /input "engine": found "gpu", expected one of auto, embedded, tensorflow/);
  assert.match(run.log, /input "push": found "maybe", expected true or false/);
});

const broken: [string, Record<string, string>, RegExp][] = [
  ['no dvc.yaml', { 'working-directory': 'sub' }, /Cannot find "dvc\.yaml"/],
  [
    'an unknown parameter',
    { 'set-params': 'train.epoch=3' },
    /"params\.yaml" has no such parameter, did you mean "train\.epochs"\?/,
  ],
  ['an unknown stage', { targets: 'trian' }, /Cannot find stage "trian": did you mean "train"\?/],
];
for (const [what, inputs, message] of broken) {
  test(`${what} fails with one clear message`, async (context) => {
    const server = await startGitHub(context);
    const repo = makePipeline(context);
    repo.write({ 'sub/file.txt': '' });
    const run = await runAction(repo, { server, event: 'push', inputs });
    assert.equal(run.exitCode, 1);
    assert.match(run.log, message);
    assert.equal(run.log.match(/::error/g)?.length, 1, run.log);
  });
}

test('mistakes in dvc.yaml are annotated on their lines, all at once', async (context) => {
  const server = await startGitHub(context);
  const repo = makePipeline(context);
  repo.write({ 'dvc.yaml': 'stages:\n  a:\n    cmd: echo\n    deps: x\n  b:\n    outz: [y]\n    cmd: echo\n' });
  const run = await runAction(repo, { server, event: 'push' });
  assert.equal(run.exitCode, 1);
  assert.match(run.log, /::error file=dvc\.yaml,line=4,col=\d+::.*"deps" is the text "x", expected a list/);
  assert.match(run.log, /::error file=dvc\.yaml,line=6,col=5::.*unknown key "outz", did you mean "outs"\?/);
});

test('a gate that is true fails the job after the report, naming rule and numbers on the line', async (context) => {
  const server = await startGitHub(context);
  const repo = makePipeline(context);
  const rules = {
    'fail-on': '# at least this good\ntest.accuracy < 0.7\ntest.accuracy drops > 0.1\ntest.acuracy < 0.1\ntest.f1 <',
    'warn-on': 'test.loss > 0.4',
  };
  const run = await runAction(repo, { server, event: 'push', inputs: rules });
  assert.equal(run.exitCode, 1, run.log);
  const at = 'file=dvc\\.yaml,line=11,col=\\d+';
  const said = (text: string): void => assert.match(run.log, new RegExp(text));
  said(`::error ${at}::Gate "test\\.accuracy < 0\\.7" failed: test\\.accuracy is 0\\.5000, which is below 0\\.7`);
  said(`::error ${at}::Cannot apply gate "test\\.acuracy < 0\\.1": .* did you mean "test\\.accuracy"\\?`);
  said('Gate "test\\.accuracy drops > 0\\.1" passed: .*no baseline to compare with yet');
  said('Cannot apply gate "test\\.f1 <": fail-on:5:10: found nothing, expected a number such as 0\\.7');
  said(`::warning ${at}::Gate "test\\.loss > 0\\.4" failed: test\\.loss is 0\\.5000, which is above 0\\.4`);
  assert.match(server.commitComments[0]?.body ?? '', /### Gates[^]*❌ failed[^]*test\.accuracy is 0\.5000/);
});

test('a rule about a text says what is there', async (context) => {
  const server = await startGitHub(context);
  const repo = makePipeline(context);
  repo.write({
    'train.sh': 'printf "model: resnet\\ntest: [1, 2]\\naccuracy: 0.5\\n" > metrics.yaml; echo > model.txt\n',
  });
  const inputs = { 'fail-on': 'model == 1\ntest > 1' };
  const run = await runAction(repo, { server, event: 'push', inputs });
  assert.equal(run.exitCode, 1);
  assert.match(run.log, /Cannot apply gate "model == 1": "model" is the text "resnet", expected a number/);
  assert.match(run.log, /Cannot apply gate "test > 1": "test" is a list, expected a number/);
});

test('a significant drop on the same rows fails the job, one within chance does not', async (context) => {
  const server = await startGitHub(context);
  const rows = (wrong: number): string =>
    Array.from({ length: 200 }, (_, row) => `${row},test,${row % 2},${row < wrong ? 1 - (row % 2) : row % 2}`).join(
      '\n',
    );
  const predictions = (wrong: number): string => `id,split,label,predicted\n${rows(wrong)}\n`;
  const repo = makeRepo(context, {
    'dvc.yaml':
      'stages:\n  train:\n    cmd: cp given.csv predictions.csv\n    deps: [given.csv]\n    outs: [{predictions.csv: {cache: false}}]\n',
    'given.csv': predictions(10),
  });
  await runAction(repo, { server, event: 'push' });
  const base = repo.commit('results');
  const compare = async (wrong: number): Promise<{ exitCode: number | null; log: string }> => {
    repo.write({ 'given.csv': predictions(wrong) });
    const payload = pullRequest(repo.commit(`${wrong} wrong`), base);
    const inputs = { 'fail-on': 'significant drop in test.accuracy\nsignificant drop in test.recall[1]' };
    return runAction(repo, { server, event: 'pull_request', payload, inputs });
  };
  const worse = await compare(50);
  assert.equal(worse.exitCode, 1, worse.log);
  assert.match(worse.log, /::error[^:]*::Gate "significant drop in test\.accuracy" failed: .* from 0\.9500 to 0\.7500/);
  assert.match(worse.log, /::error[^:]*::Gate "significant drop in test\.recall\[1\]" failed: /);
  const alike = await compare(11);
  assert.equal(alike.exitCode, 0, alike.log);
  assert.match(alike.log, /Gate "significant drop in test\.accuracy" passed: .* no significant drop \(p /);
});

test('a rule about a change belongs to the parameter that was changed', async (context) => {
  const server = await startGitHub(context);
  const repo = makePipeline(context);
  await runAction(repo, { server, event: 'push', inputs: { push: 'true' } });
  const base = repo.commit('results');
  repo.write({ 'params.yaml': '# how long\ntrain:\n  epochs: 3 # few\n' });
  const head = repo.commit('fewer epochs');
  const run = await runAction(repo, {
    server,
    event: 'pull_request',
    payload: pullRequest(head, base),
    inputs: { 'fail-on': 'test.accuracy drops > 0.1' },
  });
  assert.equal(run.exitCode, 1, run.log);
  assert.match(run.log, /::error file=params\.yaml,line=3,col=3::Gate .*it fell by 0\.2000, a drop above 0\.1/);
});
