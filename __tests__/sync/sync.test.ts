import { createHash } from 'node:crypto';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test, type TestContext } from 'node:test';
import { makeRepo, type TestRepo } from '../helpers/repo.js';

const PIPELINE =
  'stages:\n  make:\n    cmd: mkdir -p d/s && echo a > d/a && echo b > d/s/b && echo f > f.txt && echo s > secret\n    params: [x]\n    outs:\n    - d\n    - f.txt\n    - secret:\n        push: false\n';

interface Ran {
  readonly exitCode: number;
  readonly output: string;
}

function run(repo: TestRepo, ...args: string[]): Ran {
  try {
    const output = execFileSync(process.execPath, [resolve('build/src/cli.js'), ...args], {
      cwd: repo.root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    return { exitCode: 0, output: output.toString() };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: Buffer; stderr: Buffer };
    return { exitCode: status, output: `${stdout.toString()}${stderr.toString()}` };
  }
}

function makePushed(context: TestContext): TestRepo {
  const repo = makeRepo(context, { 'dvc.yaml': PIPELINE, 'params.yaml': 'x: 1\n' });
  assert.equal(run(repo, 'repro').exitCode, 0);
  assert.equal(run(repo, 'push').exitCode, 0);
  return repo;
}

const objects = (repo: TestRepo): string[] =>
  readdirSync(join(repo.base, 'remote'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test('push sends what the lock names but not what is kept out; a second one sends nothing', (context) => {
  const repo = makePushed(context);
  assert.equal(objects(repo).length, 4);
  assert.match(run(repo, 'push').output, /Everything is up to date/);
  assert.deepEqual(JSON.parse(run(repo, 'status', '--cloud', '--json').output), {});
});

test('pull brings everything back after the cache and the workspace are gone', (context) => {
  const repo = makePushed(context);
  for (const path of ['.dvc/cache', 'd', 'f.txt']) rmSync(repo.path(path), { recursive: true });
  const pulled = run(repo, 'pull', 'd', 'f.txt');
  assert.equal(pulled.exitCode, 0, pulled.output);
  assert.equal(repo.read('d/s/b'), 'b\n');
  assert.equal(repo.read('f.txt'), 'f\n');
});

test('one file of a directory is pushed with the directory’s object', (context) => {
  const repo = makeRepo(context, { 'dvc.yaml': PIPELINE, 'params.yaml': 'x: 1\n' });
  run(repo, 'repro');
  assert.equal(run(repo, 'push', 'd/s/b').exitCode, 0);
  assert.equal(objects(repo).length, 2);
});

test('when an object is nowhere, the rest is fetched, nothing is checked out, and the exit code is 1', (context) => {
  const repo = makePushed(context);
  const lost = objects(repo).find((path) => !path.endsWith('.dir')) ?? '';
  rmSync(lost);
  for (const path of ['.dvc/cache', 'd', 'f.txt']) rmSync(repo.path(path), { recursive: true });
  const pulled = run(repo, 'pull', 'd', 'f.txt');
  assert.equal(pulled.exitCode, 1);
  assert.match(pulled.output, /Cannot fetch .*in neither the cache nor remote "store"/);
  assert.equal(existsSync(repo.path('d')) || existsSync(repo.path('f.txt')), false);
  assert.ok(existsSync(repo.path('.dvc/cache')));
});

test('of a file that no directory’s list promises, fetch only warns, and pull brings the rest', (context) => {
  const repo = makePushed(context);
  const lost = createHash('md5').update(repo.read('f.txt')).digest('hex');
  rmSync(objects(repo).find((path) => path.endsWith(lost.slice(2))) ?? '');
  for (const path of ['.dvc/cache', 'd', 'f.txt']) rmSync(repo.path(path), { recursive: true });
  assert.equal(run(repo, 'fetch').exitCode, 0);
  const pulled = run(repo, 'pull', 'd', 'f.txt');
  assert.equal(pulled.exitCode, 1);
  assert.match(pulled.output, /Cannot check out .*"f\.txt"/);
  assert.ok(existsSync(repo.path('d')));
});

test('an object with wrong bytes in the remote never reaches cache or workspace', (context) => {
  const repo = makePushed(context);
  const [victim = ''] = objects(repo).filter((path) => !path.endsWith('.dir'));
  chmodSync(victim, 0o644);
  writeFileSync(victim, 'evil');
  chmodSync(victim, 0o444);
  for (const path of ['.dvc/cache', 'd', 'f.txt']) rmSync(repo.path(path), { recursive: true });
  const pulled = run(repo, 'pull', 'd', 'f.txt');
  assert.notEqual(pulled.exitCode, 0);
  assert.match(pulled.output, /its bytes hash to/);
  assert.equal(existsSync(repo.path('d')), false);
});

test('no remote, and one that is not there, are told apart', (context) => {
  const repo = makePushed(context);
  const unknown = run(repo, 'push', '--remote', 'nowhere');
  assert.match(unknown.output, /Cannot open remote "nowhere": .*expected one of store/);
  repo.write({ '.dvc/config': '' });
  const none = run(repo, 'push');
  assert.equal(none.exitCode, 1);
  assert.match(none.output, /Cannot choose a remote: \.dvc\/config names no default/);
});
