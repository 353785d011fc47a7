import assert from 'node:assert/strict';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { test } from 'node:test';
import { describeReasons } from '../../src/pipeline/reason.js';
import type { StageResult } from '../../src/pipeline/stage.js';
import { makePipeline } from '../helpers/pipeline.js';

const CHAIN = `stages:
  prep:
    cmd: cat raw.txt > clean.txt
    deps: [raw.txt]
    outs: [clean.txt]
  train:
    cmd: cat clean.txt > model.txt && echo \${lr} >> model.txt
    deps: [clean.txt]
    params: [lr]
    outs: [model.txt]
`;
const FILES = { 'dvc.yaml': CHAIN, 'params.yaml': 'lr: 1\n', 'raw.txt': 'raw\n' };

const why = (results: readonly StageResult[], stage: string): string => {
  const result = results.find((one) => one.stage === stage);
  return result && 'reasons' in result ? describeReasons(result.reasons) : '';
};

test('a pipeline runs once, and then nothing runs', async (context) => {
  const rig = makePipeline(context, FILES);
  assert.equal(await rig.outcomes(), 'prep:ran train:ran');
  assert.equal(rig.read('model.txt'), 'raw\n1\n');
  assert.equal(await rig.outcomes(), 'prep:unchanged train:unchanged');
  assert.deepEqual(await rig.status(), {});
});

test('dvc.lock is written as DVC writes it', async (context) => {
  const rig = makePipeline(context, FILES);
  await rig.repro();
  assert.equal(
    rig.read('dvc.lock'),
    `schema: '2.0'
stages:
  prep:
    cmd: cat raw.txt > clean.txt
    deps:
    - path: raw.txt
      hash: md5
      md5: 2306b4377429730ee03a806cff76e92b
      size: 4
    outs:
    - path: clean.txt
      hash: md5
      md5: 2306b4377429730ee03a806cff76e92b
      size: 4
  train:
    cmd: cat clean.txt > model.txt && echo 1 >> model.txt
    deps:
    - path: clean.txt
      hash: md5
      md5: 2306b4377429730ee03a806cff76e92b
      size: 4
    params:
      params.yaml:
        lr: 1
    outs:
    - path: model.txt
      hash: md5
      md5: 418f02bf21fedd50b2f43118ffd09945
      size: 6
`,
  );
  assert.match(rig.read('.gitignore'), /^\/clean\.txt\n\/model\.txt$/m);
});

test('only what a changed param reaches runs again, and the reason names both values', async (context) => {
  const rig = makePipeline(context, FILES);
  await rig.repro();
  rig.write({ 'params.yaml': 'lr: 2\n' });
  const results = await rig.repro();
  assert.deepEqual(
    results.map((result) => result.outcome),
    ['unchanged', 'ran'],
  );
  assert.equal(why(results, 'train'), 'its command changed; params.yaml: lr 1 → 2');
  assert.equal(rig.runs('prep'), 1);
});

test('a stage whose dependency is made the same again does not run', async (context) => {
  const rig = makePipeline(context, FILES);
  await rig.repro();
  assert.equal(await rig.outcomes(['prep'], { force: true }), 'prep:ran');
  assert.equal(await rig.outcomes(), 'prep:unchanged train:unchanged');
});

test('outputs that were deleted are put back from the cache, not made again', async (context) => {
  const rig = makePipeline(context, FILES);
  await rig.repro();
  rmSync(rig.path('model.txt'));
  assert.equal(await rig.outcomes(), 'prep:unchanged train:restored');
  assert.equal(rig.read('model.txt'), 'raw\n1\n');
  assert.equal(rig.runs('train'), 1);
});

test('a return to earlier params restores from the run-cache, even without dvc.lock', async (context) => {
  const rig = makePipeline(context, FILES);
  await rig.repro();
  rig.write({ 'params.yaml': 'lr: 2\n' });
  await rig.repro();
  rig.write({ 'params.yaml': 'lr: 1\n' });
  const results = await rig.repro();
  assert.deepEqual(
    results.map((result) => (result.outcome === 'restored' ? result.from : result.outcome)),
    ['unchanged', 'run-cache'],
  );
  rmSync(rig.path('dvc.lock'));
  assert.equal(await rig.outcomes(), 'prep:restored train:restored');
  assert.equal(rig.runs('train'), 2);
  assert.equal(await rig.outcomes([], { noRunCache: true, force: true }), 'prep:ran train:ran');
});

test('a param named "size" counts in the run-cache, which DVC forgets', async (context) => {
  const rig = makePipeline(context, {
    'dvc.yaml': 'stages:\n  s:\n    cmd: cat params.yaml > o.txt\n    params: [size]\n    outs: [o.txt]\n',
    'params.yaml': 'size: 1\n',
  });
  await rig.repro();
  rig.write({ 'params.yaml': 'size: 2\n' });
  assert.equal(await rig.outcomes(), 's:ran');
  assert.equal(rig.read('o.txt'), 'size: 2\n');
});

test('an object of the run-cache whose bytes were changed is not restored', async (context) => {
  const rig = makePipeline(context, FILES);
  await rig.repro(['prep']);
  const folder = rig.path('.dvc/cache/files/md5/23');
  const object = `${folder}/${readdirSync(folder)[0] ?? ''}`;
  chmodSync(object, 0o644);
  rmSync(rig.path('clean.txt'));
  rig.write({ [object.slice(rig.root.length + 1)]: 'bad\n' });
  chmodSync(object, 0o444);
  rmSync(rig.path('.dvc/tmp'), { recursive: true, force: true });
  assert.equal(await rig.outcomes(['prep']), 'prep:ran');
  assert.equal(rig.read('clean.txt'), 'raw\n');
});

test('--single-item, --downstream and --force-downstream choose the stages', async (context) => {
  const rig = makePipeline(context, FILES);
  await rig.repro();
  rig.write({ 'raw.txt': 'new\n' });
  assert.equal(await rig.outcomes(['train'], { singleItem: true }), 'train:unchanged');
  assert.equal(await rig.outcomes(['train'], { downstream: true }), 'train:unchanged');
  assert.equal(await rig.outcomes(['prep'], { downstream: true }), 'prep:ran train:ran');
  rig.write({ 'raw.txt': 'raw\n' });
  assert.equal(await rig.outcomes([], { forceDownstream: true }), 'prep:restored train:ran');
});

test('--dry runs nothing and says what would be done', async (context) => {
  const rig = makePipeline(context, FILES);
  assert.equal(await rig.outcomes(['prep'], { dry: true }), 'prep:ran');
  assert.equal(existsSync(rig.path('dvc.lock')), false);
  assert.equal(rig.runs('prep'), 0);
});

const FAILING = `stages:
  a: {cmd: echo 1 > a.txt, outs: [a.txt]}
  bad: {cmd: echo x > b.txt; exit 3, deps: [a.txt], outs: [b.txt]}
  after: {cmd: cp b.txt c.txt, deps: [b.txt], outs: [c.txt]}
  other: {cmd: echo o > o.txt, outs: [o.txt]}
`;

test('a failing stage ends the run, keeps what was made before it, and leaves .gitignore as it was', async (context) => {
  const rig = makePipeline(context, { 'dvc.yaml': FAILING });
  const before = rig.read('.gitignore');
  assert.equal(await rig.outcomes(), 'a:ran bad:failed after:skipped other:skipped');
  assert.equal(rig.read('.gitignore'), before);
  assert.match(rig.read('dvc.lock'), /^ {2}a:$/m);
  assert.doesNotMatch(rig.read('dvc.lock'), /bad:/);
});

test('--keep-going runs what does not need the failed stage; --ignore-errors runs all', async (context) => {
  const rig = makePipeline(context, { 'dvc.yaml': FAILING });
  assert.equal(await rig.outcomes([], { onError: 'keep-going' }), 'a:ran bad:failed after:skipped other:ran');
  assert.equal(await rig.outcomes([], { onError: 'ignore' }), 'a:unchanged bad:failed after:ran other:unchanged');
});

test('--no-commit writes dvc.lock and leaves the cache alone', async (context) => {
  const rig = makePipeline(context, FILES);
  await rig.repro([], { noCommit: true });
  assert.equal(existsSync(rig.path('.dvc/cache/files')), false);
  assert.equal(existsSync(rig.path('.dvc/cache/runs')), false);
  assert.deepEqual(await rig.status(), {
    prep: [{ 'changed outs': { 'clean.txt': 'not in cache' } }],
    train: [{ 'changed outs': { 'model.txt': 'not in cache' } }],
  });
});

test('--allow-missing takes data that is not here as unchanged', async (context) => {
  const rig = makePipeline(context, FILES);
  await rig.repro();
  rmSync(rig.path('.dvc/cache'), { recursive: true });
  rmSync(rig.path('clean.txt'));
  rmSync(rig.path('model.txt'));
  assert.equal(await rig.outcomes([], { allowMissing: true }), 'prep:unchanged train:unchanged');
  rig.write({ 'params.yaml': 'lr: 3\n' });
  assert.equal(await rig.outcomes([], { allowMissing: true }), 'prep:unchanged train:failed');
});

test('a frozen stage does not run, a stage without inputs and outputs always does', async (context) => {
  const rig = makePipeline(context, {
    'dvc.yaml': `stages:
  cold: {cmd: cp in.txt out.txt, deps: [in.txt], outs: [out.txt], frozen: true}
  always: {cmd: echo}
`,
    'in.txt': '1',
    'out.txt': '0',
  });
  assert.equal(await rig.outcomes(['always']), 'always:ran');
  assert.equal(await rig.outcomes(['always']), 'always:ran');
  await rig.repro(['cold']);
  assert.equal(rig.runs('cold'), 0);
});

test('a missing dependency or parameter is an error before the command runs', async (context) => {
  const rig = makePipeline(context, {
    'dvc.yaml': `stages:
  a: {cmd: touch a, deps: [nowhere], outs: [a]}
  b: {cmd: touch b, params: [no.such], outs: [b]}
`,
    'params.yaml': 'x: 1\n',
  });
  const results = await rig.repro([], { onError: 'keep-going' });
  const messages = results.map((result) => (result.outcome === 'failed' ? String(result.error) : result.outcome));
  assert.match(messages[0] ?? '', /"nowhere" is not there, expected it as dvc\.yaml:2:\d+ says/);
  assert.match(messages[1] ?? '', /"no\.such" not found in "params\.yaml" \(asked for in dvc\.yaml:3:\d+\)/);
  assert.equal(rig.runs('a') + rig.runs('b'), 0);
});

test('an output that the command does not make is an error after it', async (context) => {
  const rig = makePipeline(context, { 'dvc.yaml': 'stages:\n  a: {cmd: "true", outs: [a]}\n' });
  const [result] = await rig.repro();
  assert.match(result?.outcome === 'failed' ? String(result.error) : '', /the command did not make it/);
});

test('each line of a command is a shell of its own, with DVC_STAGE and DVC_ROOT set', async (context) => {
  const rig = makePipeline(context, {
    'dvc.yaml':
      'stages:\n  a:\n    cmd: |\n      X=5\n      echo "[$X] $DVC_STAGE" > a\n      test "$DVC_ROOT" = "$PWD"\n    outs: [a]\n',
  });
  assert.equal(await rig.outcomes(), 'a:ran');
  assert.equal(rig.read('a'), '[] a\n');
});

test('an aborted run kills the command and does not touch dvc.lock', async (context) => {
  const rig = makePipeline(context, {
    'dvc.yaml': 'stages:\n  a: {cmd: touch started && sleep 30 && touch a, outs: [a]}\n',
  });
  const abort = new AbortController();
  const run = rig.repro([], { signal: abort.signal });
  while (!existsSync(rig.path('started'))) await new Promise((resolve) => setTimeout(resolve, 10));
  abort.abort(new Error('stopped'));
  await assert.rejects(run, /stopped/);
  assert.equal(existsSync(rig.path('dvc.lock')), false);
});

test('a changed .dvc file’s data is taken in, and what reads it runs', async (context) => {
  const rig = makePipeline(context, {
    'dvc.yaml': 'stages:\n  a: {cmd: cp d a, deps: [d], outs: [a]}\n',
    'd.dvc': '# keep me\nouts:\n- md5: c4ca4238a0b923820dcc509a6f75849b\n  size: 1\n  hash: md5\n  path: d\n',
    d: '22',
  });
  assert.equal(await rig.outcomes(), 'a:ran');
  assert.equal(
    rig.read('d.dvc'),
    '# keep me\nouts:\n- md5: b6d767d2f8ed5d21a44b0e5886680cb9\n  size: 2\n  hash: md5\n  path: d\n',
  );
  assert.equal(readFileSync(rig.path('.dvc/cache/files/md5/b6/d767d2f8ed5d21a44b0e5886680cb9'), 'utf8'), '22');
});

test('params that DVC cannot write are refused before the command runs', async (context) => {
  const rig = makePipeline(context, {
    'dvc.yaml':
      'stages:\n  a: {cmd: touch a, params: [p.yaml: [day]], outs: [a]}\n  b: {cmd: touch b, params: [p.yaml: [mixed]], outs: [b]}\n',
    'p.yaml': 'day: [2020-01-02]\nmixed: {1: x, a: y}\n',
  });
  const results = await rig.repro([], { onError: 'keep-going' });
  const messages = results.map((result) => (result.outcome === 'failed' ? String(result.error) : result.outcome));
  assert.match(messages[0] ?? '', /"day" in "p\.yaml" holds the date 2020-01-02, expected text/);
  assert.match(messages[1] ?? '', /"mixed" in "p\.yaml" holds a mapping with keys of several kinds/);
  assert.equal(existsSync(rig.path('dvc.lock')), false);
});
