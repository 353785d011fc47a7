import assert from 'node:assert/strict';
import { chmodSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { runCli, type Ran } from '../helpers/cli.js';
import { makeRepo, type TestRepo } from '../helpers/repo.js';

const FILES = 300;

function run(repo: TestRepo, ...args: string[]): Ran {
  return runCli(repo, args);
}

/** Data in a remote alone; every tenth file has the content of the one before it. */
function makeRemote(context: TestContext): { repo: TestRepo; expected: Map<string, string> } {
  const repo = makeRepo(context);
  const expected = new Map<string, string>();
  for (let index = 0; index < FILES; index += 1) {
    const name = `data/${index % 3 === 0 ? 'in/' : ''}${index}.txt`;
    expected.set(name, `content ${index % 10 === 0 ? index + 1 : index}\n`);
    repo.write({ [name]: expected.get(name) ?? '' });
  }
  for (const verb of [['add', 'data'], ['push']]) assert.equal(run(repo, ...verb).exitCode, 0);
  forget(repo);
  return { repo, expected };
}

function forget(repo: TestRepo): void {
  for (const name of ['data', '.dvc/cache', '.dvc/tmp']) rmSync(repo.path(name), { recursive: true, force: true });
}

function objectOf(repo: TestRepo, wanted: (text: string) => boolean): string {
  const top = join(repo.base, 'remote/files/md5');
  const found = readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.dir'))
    .map((entry) => join(entry.parentPath, entry.name))
    .find((path) => wanted(readFileSync(path, 'utf8')));
  assert.ok(found);
  return found;
}

test('a directory that is not here is pulled into cache and workspace at once', (context) => {
  const { repo, expected } = makeRemote(context);
  const pulled = run(repo, 'pull');
  assert.equal(pulled.exitCode, 0, pulled.stderr);
  assert.match(pulled.stdout + pulled.stderr, /A\tdata\/\n(?:.*\n)*\d+ files fetched and 300 files added/);
  for (const [name, text] of expected) assert.equal(repo.read(name), text);
  const { mode } = statSync(repo.path('data/1.txt'));
  assert.equal(mode & 0o777, 0o666 & ~process.umask());
  assert.match(run(repo, 'status').stdout, /up to date/);
  const again = run(repo, 'pull');
  assert.match(again.stdout + again.stderr, /Everything is up to date/);
  repo.write({ 'data/1.txt': 'mine\n' }); // a file of its own: the object stays
  assert.equal(run(repo, 'checkout', '--force').exitCode, 0);
  assert.equal(repo.read('data/1.txt'), expected.get('data/1.txt'));
});

test('nothing comes to the workspace while an object is missing or damaged', (context) => {
  const { repo, expected } = makeRemote(context);
  const object = objectOf(repo, (text) => text === 'content 7\n');
  chmodSync(object, 0o644);
  writeFileSync(object, 'content 8\n');
  const damaged = run(repo, 'pull');
  assert.equal(damaged.exitCode, 1);
  assert.deepEqual(
    readdirSync(repo.root).filter((name) => name === 'data'),
    [],
  );
  rmSync(object);
  assert.equal(run(repo, 'pull').exitCode, 1);
  assert.deepEqual(
    readdirSync(repo.root).filter((name) => name === 'data'),
    [],
  );
  assert.deepEqual(
    readdirSync(repo.path('.dvc/tmp/train-report')).filter((name) => /^\d/.test(name)),
    [],
  );
  writeFileSync(object, 'content 7\n');
  assert.equal(run(repo, 'pull').exitCode, 0);
  for (const [name, text] of expected) assert.equal(repo.read(name), text);
});

test('a pull that finds nothing ends, with the workers it has started', (context) => {
  const repo = makeRepo(context, {
    'data.dvc': `outs:\n- md5: ${'a'.repeat(32)}.dir\n  size: 9\n  nfiles: 20000\n  hash: md5\n  path: data\n`,
  });
  const { exitCode, stderr } = run(repo, 'pull');
  assert.equal(exitCode, 1);
  assert.match(stderr, /Cannot check out "data": not all of it is in the cache/);
});
