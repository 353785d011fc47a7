import assert from 'node:assert/strict';
import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { test } from 'node:test';
import { runCli } from '../helpers/cli.js';
import { makeRepo } from '../helpers/repo.js';

test('add --to-remote sends the data and leaves workspace and cache as they are', (context) => {
  const repo = makeRepo(context);
  repo.write({ 'data/a': 'a\n', 'data/sub/b': 'b\n' });
  const { exitCode, stderr } = runCli(repo, ['add', 'data', '--to-remote']);
  assert.equal(exitCode, 0, stderr);
  assert.match(
    repo.read('data.dvc'),
    /^outs:\n- md5: 8b3662b0d460701f7734cdf533c5aa85\.dir\n {2}size: 4\n {2}nfiles: 2\n/,
  );
  assert.equal(existsSync(repo.path('.dvc/cache')), false);
  assert.equal(repo.read('../remote/files/md5/60/b725f10c9c85c70d97880dfe8191b3'), 'a\n');
  renameSync(repo.path('data'), repo.path('before'));
  assert.equal(runCli(repo, ['pull']).exitCode, 0);
  assert.equal(repo.read('data/sub/b'), 'b\n');
});

test('add --to-remote --out takes data from outside of the repository', (context) => {
  const repo = makeRepo(context);
  repo.write({ '../x': 'x\n' });
  assert.equal(runCli(repo, ['add', '../x', '--to-remote', '--out', 'y']).exitCode, 0);
  assert.match(repo.read('y.dvc'), /path: y\n$/);
  assert.equal(existsSync(repo.path('y')), false);
});

test('options of add that do not go together end with 1, as in DVC', (context) => {
  const repo = makeRepo(context);
  repo.write({ a: 'a\n', b: 'b\n' });
  for (const args of [
    ['a', '-r', 'store'],
    ['a', '--remote-jobs', '2'],
    ['a', 'b', '--to-remote'],
    ['a', 'b', '-o', 'c'],
  ]) {
    const { exitCode, stderr } = runCli(repo, ['add', ...args]);
    assert.equal(exitCode, 1, args.join(' '));
    assert.match(stderr, /^ERROR: Cannot use --/);
  }
});

test('a target that is named twice is added once, and one that overlaps ends with 1', (context) => {
  const repo = makeRepo(context);
  repo.write({ 'data/a': 'a\n' });
  assert.equal(runCli(repo, ['add', 'data/a', 'data/a']).exitCode, 0);
  const { exitCode, stderr } = runCli(repo, ['add', 'data']);
  assert.equal(exitCode, 1);
  assert.match(stderr, /it overlaps "data"/);
});

test('a move that was killed when the data was moved is finished by the same command', (context) => {
  for (const [target, end] of [
    ['moved', 'moved'],
    ['folder', 'folder/data'],
  ] as const) {
    const repo = makeRepo(context);
    repo.write({ 'data/a': 'a\n' });
    mkdirSync(repo.path('folder'));
    assert.equal(runCli(repo, ['add', 'data']).exitCode, 0);
    renameSync(repo.path('data'), repo.path(end));
    const { exitCode, stderr } = runCli(repo, ['move', 'data', target]);
    assert.equal(exitCode, 0, stderr);
    assert.deepEqual([existsSync(repo.path('data.dvc')), existsSync(repo.path(`${end}.dvc`))], [false, true]);
    assert.equal(runCli(repo, ['status', '--json']).stdout, '{}\n');
  }
});
