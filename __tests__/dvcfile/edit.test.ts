import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCommandLine } from '../../src/commands/run.js';
import { makeRepo, type TestRepo } from '../helpers/repo.js';

const BEFORE = `# mine
stages:
  one:   # first
    cmd: 'echo 1 > a'
    outs: [a]
`;

async function run(repo: TestRepo, ...words: string[]): Promise<number> {
  return runCommandLine(['--cd', repo.root, ...words, '--quiet']);
}

test('stage add writes keys in DVC’s order and leaves the rest of the file alone', async (context) => {
  const repo = makeRepo(context, { 'dvc.yaml': BEFORE });
  const words = [
    '-n',
    'two',
    '-d',
    'b',
    '-d',
    'a',
    '-p',
    'y,x',
    '-p',
    'c.json:k',
    '-O',
    'n',
    '-o',
    'm',
    '-M',
    'r.json',
  ];
  assert.equal(await run(repo, 'stage', 'add', ...words, 'run it'), 0);
  assert.equal(
    repo.read('dvc.yaml'),
    `${BEFORE}  two:
    cmd: run it
    deps:
    - a
    - b
    params:
    - x
    - y
    - c.json:
      - k
    outs:
    - m
    - n:
        cache: false
    metrics:
    - r.json:
        cache: false
`,
  );
  assert.match(repo.read('.gitignore'), /^\/m$/m);
  assert.equal(await run(repo, 'stage', 'add', '-n', 'two', 'x'), 255);
  assert.equal(await run(repo, 'stage', 'add', '-f', '-n', 'two', 'x'), 0);
  assert.equal(repo.read('dvc.yaml'), `${BEFORE}  two:\n    cmd: x\n`);
});

test('freeze and unfreeze add and take away one line', async (context) => {
  const repo = makeRepo(context, { 'dvc.yaml': BEFORE });
  assert.equal(await run(repo, 'freeze', 'one'), 0);
  assert.equal(repo.read('dvc.yaml'), `${BEFORE}    frozen: true\n`);
  assert.equal(await run(repo, 'freeze', 'one'), 0);
  assert.equal(await run(repo, 'unfreeze', 'one'), 0);
  assert.equal(repo.read('dvc.yaml'), BEFORE);
});
