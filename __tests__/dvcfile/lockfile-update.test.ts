import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { LockEntry } from '../../src/dvcfile/lockfile.js';
import { updateLockfile } from '../../src/dvcfile/lockfile-update.js';
import { readYaml } from '../../src/formats/yaml-read.js';
import type { YamlMap } from '../../src/formats/yaml-value.js';
import { makeRepo } from '../helpers/repo.js';

const entry = (params: YamlMap): LockEntry => ({
  cmd: 'echo 1 > o1.txt',
  deps: [],
  params: new Map([['params.yaml', params]]),
  outs: [],
});

// What DVC 3.67.1 leaves of a lock file that was written by hand when stage "one" reruns.
test('comments and flow style of a dvc.lock stay, quotes that are not needed go', (context) => {
  const repo = makeRepo(context, {
    'dvc.lock': `# my comment
schema: "2.0"   # kept in its column
stages:
  # before one
  one:   # at one
    # c1
    cmd: 'echo 0 > o1.txt'
    params:
      params.yaml:
        a: 1
  two:
    cmd: "echo 2 > o2.txt"
    params:
      params.yaml: {b: 0.50}   # inline
# end
`,
  });
  updateLockfile(repo.path('dvc.lock'), 'one', entry(new Map([['a', 2]])));
  assert.equal(
    repo.read('dvc.lock'),
    `# my comment
schema: '2.0'   # kept in its column
stages:
  # before one
  one:   # at one
    # c1
    cmd: echo 1 > o1.txt
    params:
      params.yaml:
        a: 2
  two:
    cmd: echo 2 > o2.txt
    params:
      params.yaml: {b: 0.50}   # inline
# end
`,
  );
});

test('a comment between two stages does not cost the second one its name', (context) => {
  const repo = makeRepo(context, {
    'dvc.lock': "schema: '2.0'\nstages:\n  one:\n    cmd: a\n\n  # before two\n  two:\n    cmd: b\n",
  });
  updateLockfile(repo.path('dvc.lock'), 'one', { cmd: 'c', deps: [], params: new Map(), outs: [] });
  assert.equal(
    repo.read('dvc.lock'),
    "schema: '2.0'\nstages:\n  one:\n    cmd: c\n\n  # before two\n  two:\n    cmd: b\n",
  );
});

test('params that stand twice are anchored, numbered through the whole file', (context) => {
  const repo = makeRepo(context);
  const lock = repo.path('dvc.lock');
  const params = readYaml('a: &x {k: 1}\nb: *x\n', 'params.yaml').value as YamlMap;
  updateLockfile(lock, 'one', { ...entry(params), cmd: 'a' });
  updateLockfile(lock, 'two', { ...entry(params), cmd: 'b' });
  const stage = (name: string, cmd: string, anchor: string): string =>
    `  ${name}:\n    cmd: ${cmd}\n    params:\n      params.yaml:\n        a: &${anchor}\n          k: 1\n        b: *${anchor}\n`;
  assert.equal(
    repo.read('dvc.lock'),
    `schema: '2.0'\nstages:\n${stage('one', 'a', 'id001')}${stage('two', 'b', 'id002')}`,
  );
});
