import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test, type TestContext } from 'node:test';
import { runCli, type Ran } from '../helpers/cli.js';
import { copyRepo, makeTemplate, type TestRepo } from '../helpers/repo.js';

const template = makeTemplate({
  'code.py': 'print()\n',
  'lib/l.py': 'l\n',
  'dvc.yaml': 'stages:\n  m:\n    cmd: echo m > m.txt\n    params: [x]\n    outs: [m.txt]\n',
  'params.yaml': 'x: 1\n',
});
before(() => {
  template.write({ 'd/a': '1\n', 'd/sub/b': '2\n', 'tracked.txt': 'x\n' });
  const run = (...args: string[]): void => assert.equal(runCli(template, args).exitCode, 0);
  run('add', 'd', 'tracked.txt');
  run('repro');
  run('push');
  template.commit('one');
  template.git('tag', 'v1');
  template.write({ 'tracked.txt': 'y\n', 'code.py': 'print(2)\n' });
  run('add', 'tracked.txt');
  run('push');
  template.commit('two');
});
after(() => rmSync(template.base, { recursive: true, force: true }));

/** The repository as a fresh clone has it, and a folder beside it to work in. */
function makeSource(context: TestContext): { readonly source: TestRepo; readonly here: TestRepo } {
  const source = copyRepo(context, template);
  for (const path of ['.dvc/cache', '.dvc/tmp', 'd', 'm.txt', 'tracked.txt']) {
    rmSync(source.path(path), { recursive: true, force: true });
  }
  const root = join(source.base, 'work');
  mkdirSync(root);
  return { source, here: { ...source, root, read: (name) => readFileSync(join(root, name), 'utf8') } };
}

const ok = (ran: Ran): string => {
  assert.equal(ran.exitCode, 0, ran.stderr);
  return ran.stdout;
};

test('list shows what git and DVC track, from the files alone', (context) => {
  const { here } = makeSource(context);
  assert.deepEqual(
    ok(runCli(here, ['list', '../repo']))
      .trim()
      .split('\n'),
    [
      '.gitignore',
      'code.py',
      'd',
      'd.dvc',
      'dvc.lock',
      'dvc.yaml',
      'lib',
      'm.txt',
      'params.yaml',
      'tracked.txt',
      'tracked.txt.dvc',
    ],
  );
  assert.equal(
    ok(runCli(here, ['list', '--recursive', '--dvc-only', '../repo'])),
    'd/a\nd/sub/b\nm.txt\ntracked.txt\n',
  );
  assert.equal(ok(runCli(here, ['list', '../repo', 'd'])), 'a\nsub\n');
  assert.equal(
    ok(runCli(here, ['list', '../repo', 'd/sub', '--json'])),
    '[{"isout": true, "isdir": false, "isexec": false, "size": null, "md5": "26ab0db90d72e28ad0ba1e22ee510510", "path": "b"}]\n',
  );
  assert.match(ok(runCli(here, ['list', '--tree', '../repo'])), /^├── d\n│ {3}├── a\n│ {3}└── sub\n│ {7}└── b$/m);
  assert.equal(runCli(here, ['list', '../repo', 'nope']).exitCode, 1);
});

test('list shows a revision, with hashes and sizes', (context) => {
  const { here } = makeSource(context);
  const lines = ok(runCli(here, ['list', '--rev', 'v1', '--size', '--show-hash', '../repo']));
  assert.match(lines, /^ +2 {2}401b30e3b8b5d629635a5c613cdb7919 {6}tracked\.txt$/m);
});

test('get brings a folder, a file in it, a file of git, and all of it at once', (context) => {
  const { here } = makeSource(context);
  ok(runCli(here, ['get', '../repo', 'd']));
  assert.equal(here.read('d/sub/b'), '2\n');
  assert.equal(statSync(join(here.root, 'd/a')).mode & 0o200, 0o200);
  ok(runCli(here, ['get', '../repo', 'd/sub/b']));
  assert.equal(here.read('b'), '2\n');
  ok(runCli(here, ['get', '../repo', 'code.py', '-o', 'new/folder/c.py']));
  assert.equal(here.read('new/folder/c.py'), 'print(2)\n');
  ok(runCli(here, ['get', '../repo', '.', '-o', 'all']));
  assert.deepEqual(readdirSync(join(here.root, 'all')).sort(), [
    ...['.gitignore', 'code.py', 'd', 'dvc.lock', 'lib', 'm.txt', 'params.yaml', 'tracked.txt'],
  ]);
});

test('get brings what a revision had, also from a git address', (context) => {
  const { here, source } = makeSource(context);
  ok(runCli(here, ['get', '--rev', 'v1', '../repo', 'tracked.txt']));
  assert.equal(here.read('tracked.txt'), 'x\n');
  // A clone does not know where a relative remote was: its data comes from an absolute one.
  source.write({ '.dvc/config': source.read('.dvc/config').replace('../../remote', join(source.base, 'remote')) });
  source.commit('absolute');
  ok(runCli(here, ['get', `file://${source.root}`, 'tracked.txt', '-o', 'now.txt']));
  assert.equal(here.read('now.txt'), 'y\n');
});

test('get writes nothing into the source, takes from its cache what is there, and leaves nothing behind', (context) => {
  const { here, source } = makeSource(context);
  ok(runCli(source, ['fetch', 'd']));
  rmSync(join(source.base, 'remote'), { recursive: true });
  const before = source.git('status', '--short', '--ignored');
  ok(runCli(here, ['get', '../repo', 'd']));
  assert.equal(here.read('d/a'), '1\n');
  assert.equal(source.git('status', '--short', '--ignored'), before);
  assert.deepEqual(readdirSync(here.root), ['d']);
});

test('get refuses what is there already, unless forced, and what is not there', (context) => {
  const { here, source } = makeSource(context);
  ok(runCli(here, ['get', '../repo', 'd']));
  const again = runCli(here, ['get', '../repo', 'd']);
  assert.equal(again.exitCode, 1);
  assert.match(again.stderr, /Cannot get "d": there is a "d" already/);
  ok(runCli(here, ['get', '--force', '../repo', 'd']));
  assert.equal(runCli(here, ['get', '../repo', 'nope']).exitCode, 255);
  assert.match(runCli(here, ['get', '../nowhere', 'x']).stderr, /Cannot open repository "\.\.\/nowhere"|no such/i);
  assert.match(runCli(here, ['get', '../repo', '../secret']).stderr, /it leads out of the repository/);
  rmSync(join(source.base, 'remote'), { recursive: true });
  const lost = runCli(here, ['get', '../repo', 'tracked.txt']);
  assert.match(lost.stderr, /in neither the cache nor remote "store"/);
  assert.equal(existsSync(join(here.root, 'tracked.txt')), false);
});

test('get shows where the data is stored', (context) => {
  const { here, source } = makeSource(context);
  assert.equal(
    ok(runCli(here, ['get', '--show-url', '../repo', 'tracked.txt'])),
    `${source.base}/remote/files/md5/00/9520053b00386d1173f3988c55d192\n`,
  );
  assert.equal(runCli(here, ['get', '--show-url', '../repo', 'code.py']).exitCode, 255);
});

test('an address that would run a program is refused', (context) => {
  const { here } = makeSource(context);
  for (const url of ['ext::touch% hacked', '--upload-pack=touch hacked', 'file:///nowhere/x']) {
    assert.notEqual(runCli(here, ['get', '--', url, 'x']).exitCode, 0);
  }
  assert.equal(existsSync(join(here.root, 'hacked')), false);
});
