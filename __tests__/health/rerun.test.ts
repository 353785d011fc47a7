import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import { runCli } from '../helpers/cli.js';
import { makeRepo, type TestRepo } from '../helpers/repo.js';

const PIPELINE = `stages:
  one:
    cmd: sh copy.sh > one.txt
    deps: [raw.txt]
    params: [rate]
    outs: [one.txt]
  two:
    cmd: mkdir -p out/in && cp one.txt out/a && sh two.sh > out/in/b
    deps: [one.txt]
    outs: [out]
`;

function makeRun(context: TestContext, two: string): TestRepo {
  const repo = makeRepo(context, {
    'dvc.yaml': PIPELINE,
    'params.yaml': 'rate: 1\n',
    'raw.txt': 'raw\n',
    'copy.sh': 'cat raw.txt params.yaml\n', // not declared: git has it
    'two.sh': two,
    '.gitignore': '/one.txt\n/out\n/count\n',
  });
  execFileSync('git', ['add', '-A'], { cwd: repo.root });
  const { exitCode, stderr } = runCli(repo, ['repro']);
  assert.equal(exitCode, 0, stderr);
  return repo;
}

test('stages that make the same again are fine, and nothing is left of the scratch folders', (context) => {
  const repo = makeRun(context, 'echo b\n');
  const { exitCode, stdout, stderr } = runCli(repo, ['verify', '--no-remote', '--rerun']);
  assert.equal(exitCode, 0, stdout + stderr);
  assert.deepEqual(
    readdirSync(repo.path('.dvc/tmp')).filter((name) => name.startsWith('rerun-')),
    [],
  );
});

test('the first stage and file that differ are named, and the workspace stays', (context) => {
  const repo = makeRun(context, 'date +%N\n');
  const before = repo.read('out/in/b');
  const { exitCode, stdout } = runCli(repo, ['verify', '--no-remote', '--rerun']);
  assert.equal(exitCode, 1);
  assert.match(
    stdout,
    /dvc\.yaml:10:\d+: "two" does not make the same again: "out\/in\/b" differs from what dvc\.lock names/,
  );
  assert.equal(repo.read('out/in/b'), before);
  assert.equal(runCli(repo, ['verify', '--no-remote', '--rerun', 'one']).exitCode, 0);
});

test('a dependency that is not here is an error that says what to do', (context) => {
  const repo = makeRun(context, 'echo b\n');
  rmSync(repo.path('one.txt'));
  const { exitCode, stderr } = runCli(repo, ['verify', '--no-remote', '--rerun', 'two']);
  assert.notEqual(exitCode, 0);
  assert.match(stderr, /Cannot run "two" again: "one\.txt" is not there/);
});
