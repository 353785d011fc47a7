import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { UserError } from '../../src/errors.js';
import { silentLogger } from '../../src/log.js';
import { loadStages } from '../../src/dvcyaml/load.js';
import { openRepository } from '../../src/repo/repository.js';
import { importUrl, type ImportOptions } from '../../src/tracking/import-url.js';
import { runCli } from '../helpers/cli.js';
import { startObjectServer } from '../helpers/object-server.js';
import { makeRepo, type TestRepo } from '../helpers/repo.js';

type Flags = Omit<ImportOptions, 'log' | 'signal'>;

async function bring(repo: TestRepo, url: string, out?: string, flags: Flags = {}): Promise<string> {
  const { signal } = new AbortController();
  const opened = openRepository(repo.root);
  return importUrl(opened, loadStages(opened), url, out, { log: silentLogger(), signal, ...flags });
}

function makeOutside(context: TestContext): TestRepo {
  const repo = makeRepo(context);
  mkdirSync(join(repo.base, 'ext/dir/sub'), { recursive: true });
  writeFileSync(join(repo.base, 'ext/f.txt'), 'one\n');
  writeFileSync(join(repo.base, 'ext/dir/a'), 'a\n');
  writeFileSync(join(repo.base, 'ext/dir/sub/b'), 'b\n');
  return repo;
}

test('a file from this machine is copied, tracked, and noted as DVC does', async (context) => {
  const repo = makeOutside(context);
  await bring(repo, '../ext/f.txt');
  assert.equal(repo.read('f.txt'), 'one\n');
  assert.match(repo.read('.gitignore'), /^\/f\.txt$/m);
  assert.equal(
    repo.read('f.txt.dvc').replace(/^md5: [0-9a-f]{32}$/m, 'md5: X'),
    'md5: X\nfrozen: true\ndeps:\n- md5: 5bbf5a52328e7439ae6e719dfe712200\n  size: 4\n  hash: md5\n  path: ../ext/f.txt\n' +
      'outs:\n- md5: 5bbf5a52328e7439ae6e719dfe712200\n  size: 4\n  hash: md5\n  path: f.txt\n',
  );
  assert.deepEqual(JSON.parse(runCli(repo, ['status', '--json']).stdout), {});
});

test('a folder comes with all in it; into an existing folder under its own name', async (context) => {
  const repo = makeOutside(context);
  repo.write({ 'data/keep.txt': 'k' });
  await bring(repo, '../ext/dir', 'data');
  assert.equal(repo.read('data/dir/sub/b'), 'b\n');
  assert.match(repo.read('data/dir.dvc'), /path: \.\.\/\.\.\/ext\/dir\n/);
});

test('without download only a note is made, without exec not even that', async (context) => {
  const repo = makeOutside(context);
  await bring(repo, '../ext/dir', 'nd', { noDownload: true });
  await bring(repo, '../ext/f.txt', 'ne.txt', { noExec: true });
  assert.equal(existsSync(repo.path('nd')) || existsSync(repo.path('ne.txt')), false);
  assert.match(repo.read('nd.dvc'), /nfiles: 2\n.*\n {2}path: \.\.\/ext\/dir\nouts:\n- hash: md5\n {2}path: nd\n$/s);
  assert.equal(
    repo.read('ne.txt.dvc'),
    'frozen: true\ndeps:\n- hash: md5\n  path: ../ext/f.txt\nouts:\n- hash: md5\n  path: ne.txt\n',
  );
});

test('a file on a web server comes with its tag, and with credentials out of sight', async (context) => {
  const repo = makeOutside(context);
  const server = await startObjectServer(context);
  server.objects.set('h.txt', Buffer.from('one\n'));
  await bring(repo, `${server.url}/h.txt`);
  assert.equal(repo.read('h.txt'), 'one\n');
  assert.match(
    repo.read('h.txt.dvc'),
    /deps:\n- checksum: '"4-6f6e650a"'\n {2}size: 4\n {2}hash: md5\n {2}path: http:/,
  );
  await assert.rejects(
    () => bring(repo, `${server.url.replace('://', '://me:sesame@')}/nope`),
    (error) => error instanceof UserError && /it is not there/.test(error.message) && !/sesame/.test(error.message),
  );
});

const refused: [what: string, url: string, out: string | undefined, message: RegExp][] = [
  ['a file that is not there', '../ext/nope', undefined, /Cannot import "\.\.\/ext\/nope": it is not there/],
  ['a place that is taken', '../ext/f.txt', 'taken.txt', /there is a "taken\.txt" already/],
  ['a place outside', '../ext/f.txt', '../x.txt', /"\.\.\/x\.txt" lies outside of the repository/],
  ['a folder that is not there', '../ext/f.txt', 'no/x.txt', /there is no folder "no"/],
];
for (const [what, url, out, message] of refused) {
  test(`${what} is refused, and nothing is left behind`, async (context) => {
    const repo = makeOutside(context);
    repo.write({ 'taken.txt': 'mine' });
    const before = readdirSync(repo.root);
    await assert.rejects(
      () => bring(repo, url, out),
      (error) => error instanceof UserError && error.exitCode === 1 && message.test(error.message),
    );
    assert.deepEqual(readdirSync(repo.root), before);
    assert.equal(repo.read('taken.txt'), 'mine');
  });
}

test('with force, what is there is replaced', async (context) => {
  const repo = makeOutside(context);
  await bring(repo, '../ext/f.txt');
  writeFileSync(join(repo.base, 'ext/f.txt'), 'two\n');
  await bring(repo, '../ext/f.txt', undefined, { force: true });
  assert.equal(repo.read('f.txt'), 'two\n');
});

test('straight to a remote: the workspace stays as it is', (context) => {
  const repo = makeOutside(context);
  const { exitCode, stderr } = runCli(repo, ['import-url', '--to-remote', '../ext/f.txt']);
  assert.equal(exitCode, 0, stderr);
  assert.equal(existsSync(repo.path('f.txt')), false);
  assert.ok(existsSync(join(repo.base, 'remote/files/md5/5b/bf5a52328e7439ae6e719dfe712200')));
});
