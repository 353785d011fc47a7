import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { test, type TestContext } from 'node:test';
import { findPeer } from '../helpers/peer.js';
import { makeRepo, type TestRepo } from '../helpers/repo.js';

const dvc = findPeer('dvc', 'TRAIN_REPORT_DVC', 'dvc');

const PIPELINE = `stages:
  prepare:
    cmd: mkdir -p out && cp data/* out/
    deps:
    - data
    outs:
    - out
  train:
    cmd: cat out/* > model.txt && echo "accuracy 0.5" > notes.txt
    deps:
    - out
    params:
    - train.rate
    - train.layers
    outs:
    - model.txt
    - notes.txt:
        cache: false
`;

function makePipeline(context: TestContext): TestRepo {
  return makeRepo(context, {
    'dvc.yaml': PIPELINE,
    'params.yaml': 'train:\n  rate: 1.0\n  layers: [8, 16]\n',
    'data/b.txt': 'two\n',
    'data/a.txt': 'one\n',
    'data/ünïcode 😀.txt': 'three\n',
  });
}

function runDvc(repo: TestRepo, ...args: string[]): string {
  const env = {
    PATH: process.env['PATH'],
    HOME: repo.base,
    DVC_NO_ANALYTICS: '1',
    DVC_SITE_CACHE_DIR: `${repo.base}/site`,
    SHELL: '/bin/sh',
  };
  return execFileSync(resolve(dvc.path), args, {
    cwd: repo.root,
    env: { ...env, PATH: `${dirname(resolve(dvc.path))}:${env.PATH}` },
  }).toString();
}

function runOurs(repo: TestRepo, ...args: string[]): string {
  return execFileSync(process.execPath, [resolve('build/src/cli.js'), ...args], {
    cwd: repo.root,
    env: { PATH: process.env['PATH'], HOME: repo.base, SHELL: '/bin/sh' },
  }).toString();
}

test('what we run, real DVC finds up to date, and writes the same lock', { skip: dvc.skip }, (context) => {
  const ours = makePipeline(context);
  const theirs = makePipeline(context);
  runOurs(ours, 'repro');
  runDvc(theirs, 'repro');
  assert.equal(ours.read('dvc.lock'), theirs.read('dvc.lock'));
  assert.equal(ours.read('.gitignore'), theirs.read('.gitignore'));
  assert.deepEqual(JSON.parse(runDvc(ours, 'status', '--json')), {});
  assert.match(runDvc(ours, 'repro'), /Stage 'train' didn't change, skipping/);
});

test('what real DVC ran, we find unchanged', { skip: dvc.skip }, (context) => {
  const repo = makePipeline(context);
  runDvc(repo, 'repro');
  assert.equal(runOurs(repo, 'repro'), 'prepare: unchanged\ntrain: unchanged\n');
  repo.write({ 'params.yaml': 'train:\n  rate: 1.5\n  layers: [8, 16]\n' });
  assert.match(
    runOurs(repo, 'repro'),
    /prepare: unchanged\n[^]*train: ran in .* \(params\.yaml: train\.rate 1\.0 → 1\.5\)/,
  );
  assert.deepEqual(JSON.parse(runDvc(repo, 'status', '--json')), {});
});

test('a data set that real DVC added and pushed is pulled, and the other way round', { skip: dvc.skip }, (context) => {
  const repo = makePipeline(context);
  repo.git('rm', '-r', '--quiet', '--cached', 'data');
  repo.git('-c', 'user.name=Test', '-c', 'user.email=test@example.invalid', 'commit', '--quiet', '-m', 'untrack');
  runDvc(repo, 'add', 'data');
  runDvc(repo, 'push');
  rmSync(repo.path('data'), { recursive: true });
  rmSync(repo.path('.dvc/cache'), { recursive: true });
  runOurs(repo, 'run', '--push');
  assert.equal(repo.read('data/a.txt'), 'one\n');
  rmSync(repo.path('out'), { recursive: true });
  rmSync(repo.path('model.txt'));
  rmSync(repo.path('.dvc/cache'), { recursive: true });
  runDvc(repo, 'pull');
  assert.equal(repo.read('model.txt'), 'one\ntwo\nthree\n');
  assert.deepEqual(JSON.parse(runDvc(repo, 'status', '--json')), {});
});
