import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { test } from 'node:test';
import { runCommandLine } from '../../src/commands/run.js';
import { runCli } from '../helpers/cli.js';
import { makeRepo } from '../helpers/repo.js';

test('the lock is free while a command runs, and held otherwise', async (context) => {
  const repo = makeRepo(context, {
    'dvc.yaml': 'stages:\n  a: {cmd: flock -n .dvc/tmp/lock true && echo free > a, outs: [a]}\n',
  });
  assert.equal(await runCommandLine(['--cd', repo.root, 'repro', '--quiet']), 0);
  assert.equal(repo.read('a'), 'free\n');
});

test('a repository that another process has locked is refused with DVC’s code', async (context) => {
  const repo = makeRepo(context, { 'dvc.yaml': 'stages:\n  a: {cmd: echo 1 > a, outs: [a]}\n' });
  repo.write({ '.dvc/tmp/lock': '' });
  const script = 'echo held; read -r line';
  const holder = spawn('flock', ['-x', '.dvc/tmp/lock', 'sh', '-c', script], { cwd: repo.root });
  await once(holder.stdout, 'data');
  try {
    assert.equal(await runCommandLine(['--cd', repo.root, 'repro', '--quiet']), 255);
    assert.equal(existsSync(repo.path('a')), false);
  } finally {
    holder.stdin.end('\n');
    await once(holder, 'exit');
  }
});

test('repro’s exit code tells of a failure, which --ignore-errors forgives', async (context) => {
  const repo = makeRepo(context, { 'dvc.yaml': 'stages:\n  a: {cmd: exit 3, outs: [a]}\n' });
  assert.equal(await runCommandLine(['--cd', repo.root, 'repro', '--quiet']), 255);
  assert.equal(await runCommandLine(['--cd', repo.root, 'repro', '--quiet', '--ignore-errors']), 0);
  assert.equal(await runCommandLine(['--cd', repo.root, 'repro', '--quiet', '--no-such']), 254);
});

test('--pull brings what is missing of unchanged stages, and leaves alone what changed', (context) => {
  const repo = makeRepo(context, {
    'dvc.yaml':
      'stages:\n  a: {cmd: cat data/* > made, deps: [data/], outs: [made]}\n  b: {cmd: cat one/f > b, deps: [one/f], outs: [b]}\n',
  });
  repo.write({ 'data/f': '1\n', 'data/g': '2\n', 'one/f': '1\n', 'one/g': '2\n' });
  for (const args of [['add', 'data', 'one'], ['repro'], ['push']]) assert.equal(runCli(repo, args).exitCode, 0);
  assert.match(repo.read('dvc.lock'), /- path: data\/\n/);
  rmSync(repo.path('data/g'));
  for (const path of ['one', 'b']) rmSync(repo.path(path), { recursive: true });
  assert.equal(runCli(repo, ['repro', '--pull']).exitCode, 0);
  assert.equal(repo.read('made'), '1\n');
  assert.equal(repo.read('b'), '1\n');
  assert.equal(repo.read('one/g'), '2\n');
  assert.equal(existsSync(repo.path('data/g')), false);
});
