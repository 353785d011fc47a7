import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { runCli } from '../helpers/cli.js';
import { makeRepo } from '../helpers/repo.js';

const FILES = { 'dvc.yaml': 'stages:\n  a: {cmd: echo 1 > made, outs: [made]}\n  b: {cmd: echo, outs: [w/never]}\n' };

test('outputs that no stage has made yet are listed, and differ from what is there', (context) => {
  const repo = makeRepo(context, FILES);
  repo.write({ made: '1\n' });
  assert.equal(runCli(repo, ['list', '.', '-R', '--dvc-only']).stdout, 'made\nw/never\n');
  const { stdout } = runCli(repo, ['diff', '--json', '--show-hash']);
  const diff = JSON.parse(stdout) as Record<string, unknown>;
  assert.deepEqual(diff['deleted'], [{ path: 'w/never', hash: null }]);
  assert.deepEqual(diff['modified'], [{ path: 'made', hash: { old: null, new: 'b026324c6904b2a9cb4b88d6d61c81d1' } }]);
});

test('checkout and pull fail for an output that no stage has made yet, and leave alone what is there', (context) => {
  const repo = makeRepo(context, FILES);
  repo.write({ made: '1\n' });
  const refused = runCli(repo, ['checkout']);
  assert.equal(refused.exitCode, 255);
  assert.match(refused.stderr, /"made" would be lost/);
  const forced = runCli(repo, ['checkout', '--force']);
  assert.equal(forced.exitCode, 255);
  assert.match(forced.stderr, /Cannot check out "made", "w\/never"/);
  assert.ok(existsSync(repo.path('made')));
  assert.equal(runCli(repo, ['checkout', '--force', '--allow-missing']).exitCode, 0);
  assert.equal(runCli(repo, ['pull', '--force']).exitCode, 1);
});

test('a stage that a template makes is neither frozen nor removed, and the others are', (context) => {
  const repo = makeRepo(context, {
    'params.yaml': 'n: 1\n',
    'dvc.yaml': 'stages:\n  plain:\n    cmd: echo 1\n  filled:\n    cmd: echo ${n}\n',
  });
  const { exitCode, stderr } = runCli(repo, ['freeze', 'filled', 'plain']);
  assert.equal(exitCode, 1);
  assert.match(stderr, /Cannot freeze "filled": it is made from a template/);
  assert.match(repo.read('dvc.yaml'), /plain:\n {4}cmd: echo 1\n {4}frozen: true\n/);
  assert.equal(runCli(repo, ['remove', 'filled']).exitCode, 1);
});

test('where a folder is a file now, what was in it is not there', (context) => {
  const repo = makeRepo(context, {
    'dvc.yaml': 'stages:\n  a: {cmd: "true", deps: [folder/in/it]}\n',
    folder: 'a file\n',
  });
  const { stdout } = runCli(repo, ['status', '--json']);
  assert.deepEqual(JSON.parse(stdout), { a: [{ 'changed deps': { 'folder/in/it': 'deleted' } }] });
});

test('checkout removes what repro made for a stage that is gone, as far as the cache holds it', (context) => {
  const repo = makeRepo(context, {
    'dvc.yaml': 'stages:\n  a: {cmd: echo 1 > made, outs: [made]}\n  b: {cmd: echo 2 > other, outs: [other]}\n',
  });
  assert.equal(runCli(repo, ['repro']).exitCode, 0);
  repo.write({ 'dvc.yaml': 'stages:\n  b: {cmd: echo 2 > other, outs: [other]}\n' });
  assert.equal(runCli(repo, ['checkout']).stdout, 'D\tmade\n');
  assert.equal(existsSync(repo.path('made')), false);
  assert.ok(existsSync(repo.path('other')));
});
