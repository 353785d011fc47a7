import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, symlinkSync, truncateSync } from 'node:fs';
import { test } from 'node:test';
import { loadStages } from '../../src/dvcyaml/load.js';
import { openRepository } from '../../src/repo/repository.js';
import { runCli, type Ran } from '../helpers/cli.js';
import { md5 } from '../helpers/remote-suite.js';
import { makeRepo, type TestRepo } from '../helpers/repo.js';

const EVIL = Buffer.from('evil\n');

test('a .dvc file cannot write outside of the repository, or into git’s or DVC’s own folders', (context) => {
  const paths = ['../out', '/out', 'a/../../out', '.git/hooks/x', '.GIT/hooks/x', 'sub/.git/config', '.dvc/config'];
  for (const path of [...paths, '.Dvc/config', '.', '"a\\0b"']) {
    const repo = makeRepo(context);
    repo.write({ [objectPath(md5(EVIL))]: EVIL, 'evil.dvc': dvcFile(md5(EVIL), path) });
    const place = /^Cannot (?:read|use output) .*evil\.dvc:5:9: /;
    assert.throws(() => loadStages(openRepository(repo.root)), { name: 'UserError', message: place }, path);
  }
});

test('the list of a directory cannot name what lies outside of it', (context) => {
  const list = Buffer.from(`[{"md5": "${md5(EVIL)}", "relpath": "../x"}]`);
  const repo = makeRepo(context);
  repo.write({
    [objectPath(md5(EVIL))]: EVIL,
    [`${objectPath(md5(list))}.dir`]: list,
    'data.dvc': dvcFile(`${md5(list)}.dir`, 'data'),
  });
  const before = listing(repo);
  const { exitCode, stderr } = runCli(repo, ['checkout', '--force']);
  assert.equal(exitCode, 255);
  assert.match(stderr, /^ERROR: Cannot read directory object "[0-9a-f]{32}\.dir": it names the path "\.\.\/x"/);
  assert.deepEqual(listing(repo), before);
});

test('nothing is written or removed through a folder that is a symbolic link', (context) => {
  const repo = makeRepo(context);
  repo.write({ '../elsewhere/kept': 'kept', [objectPath(md5(EVIL))]: EVIL });
  repo.write({ 'evil.dvc': dvcFile(md5(EVIL), 'link/file') });
  symlinkSync('../elsewhere', repo.path('link'));
  for (const args of [
    ['checkout', '--force'],
    ['pull', '--force'],
    ['remove', '--outs', 'evil.dvc'],
    ['commit', '-f'],
  ]) {
    const { exitCode, stderr } = runCli(repo, args);
    assert.notEqual(exitCode, 0, args.join(' '));
    assert.match(stderr, /"link" is a symbolic link/, args.join(' '));
  }
  assert.deepEqual(readdirSync(repo.path('../elsewhere')), ['kept']);
});

test('names that look like options are names', (context) => {
  const repo = makeRepo(context, { 'dvc.yaml': 'stages: {}\n' });
  for (const name of ['--upload-pack=touch pwned', '-rf', '--output=pwned']) {
    repo.write({ [name]: `${name}\n` });
    assert.equal(runCli(repo, ['add', '--', name]).exitCode, 0, name);
    assert.equal(runCli(repo, ['checkout', '--', `${name}.dvc`]).exitCode, 0, name);
    for (const args of [
      ['diff', '--', name],
      ['gc', '-w', '-f', '--rev', name],
      ['list', '.', `--rev=${name}`],
    ]) {
      const { exitCode, stderr } = runCli(repo, args);
      assert.ok(exitCode !== 0 && !stderr.includes('Internal'), `${args.join(' ')}: ${stderr}`);
    }
  }
  assert.equal(existsSync(repo.path('pwned')), false);
});

test('a file that is no text, too large, too deep or a pipe is refused with its name', (context) => {
  const deep = `a: ${'['.repeat(50_000)}`;
  const bomb = [0, 1, 2, 3, 4, 5, 6, 7].map(
    (n) =>
      `a${n}: &a${n} [${Array<string>(9)
        .fill(n === 0 ? 'x' : `*a${n - 1}`)
        .join()}]\n`,
  );
  const contents: [string | Uint8Array, RegExp][] = [
    ['a\0b', /unprintable character U\+0000/],
    [deep, /nested more than 200 levels deep/],
    [bomb.join(''), /more than \d+ values/],
    [`a: [${'1,'.repeat(600_000)}]`, /it has \d+ lines, commas and brackets/],
  ];
  for (const file of ['dvc.yaml', 'data.dvc']) {
    for (const [content, message] of contents) {
      const repo = makeRepo(context);
      repo.write({ [file]: content });
      checkRefused(runCli(repo, ['status']), file, message);
    }
    const repo = makeRepo(context);
    repo.write({ [file]: '' });
    truncateSync(repo.path(file), 3 * 2 ** 30);
    checkRefused(runCli(repo, ['status']), file, /it has 3221225472 bytes, expected at most/);
  }
  const repo = makeRepo(context, { 'dvc.yaml': 'stages: {a: {cmd: "true", params: [a]}}\n' });
  execFileSync('mkfifo', [repo.path('params.yaml')]);
  checkRefused(runCli(repo, ['status']), 'params.yaml', /it is a pipe or a device, expected a file/);
});

test('what a file holds cannot steer the terminal', (context) => {
  const repo = makeRepo(context);
  repo.write({ '.dvc/config': '\u001b]0;title\u0007' });
  const { exitCode, stderr } = runCli(repo, ['status']);
  assert.equal(exitCode, 251);
  assert.match(stderr, /found "\\x1b\]0;title\\x07"/);
});

test('a line of .dvcignore that no path can match is left out', (context) => {
  const repo = makeRepo(context);
  repo.write({ '.dvcignore': `${'['.repeat(100_000)}]\n[z-a]\n` });
  assert.equal(runCli(repo, ['status']).exitCode, 0);
});

function checkRefused({ exitCode, stderr }: Ran, file: string, message: RegExp): void {
  assert.ok(exitCode === 1 || exitCode === 255, stderr);
  assert.match(stderr, message);
  assert.ok(stderr.startsWith('ERROR: Cannot read ') && stderr.includes(file), stderr);
}

function dvcFile(oid: string, path: string): string {
  return `outs:\n- md5: ${oid}\n  size: 5\n  hash: md5\n  path: ${path}\n`;
}

function objectPath(oid: string): string {
  return `.dvc/cache/files/md5/${oid.slice(0, 2)}/${oid.slice(2)}`;
}

function listing(repo: TestRepo): string[] {
  return readdirSync(repo.base, { recursive: true })
    .map(String)
    .filter((name) => !name.includes('.dvc/tmp'))
    .toSorted();
}
