import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { before, after, test } from 'node:test';
import { silentLogger } from '../../src/log.js';
import { commitAll } from '../../src/sample/git.js';
import { createSample } from '../../src/sample/workspace.js';

const options = { generated: false, small: true, log: silentLogger(), signal: new AbortController().signal };
let base: string;
let sample: string;
before(() => {
  base = mkdtempSync(join(tmpdir(), 'train-report-sample-'));
  sample = join(base, 'sample');
});
after(() => rmSync(base, { recursive: true, force: true }));

const git = (...args: string[]): string => execFileSync('git', args, { cwd: sample }).toString().trim();

test('an interrupted start is gone on with, and what it left half-written does not count as data', async () => {
  const abort = new AbortController();
  const log = { ...silentLogger(), progress: () => abort.abort(new Error('stop')) };
  await assert.rejects(createSample(sample, { ...options, log, signal: abort.signal }), /stop/);
  assert.ok(!existsSync(join(sample, 'data/external.dvc')));
  mkdirSync(join(sample, 'data/external/images'), { recursive: true });
  writeFileSync(join(sample, 'data/external/images/.7.png.0123.tmp'), 'half');
  await createSample(sample, options); // throws unless the data's hash is the pinned one
  assert.match(
    readFileSync(join(sample, 'data/external.dvc'), 'utf8'),
    /nfiles: 121\n {2}hash: md5\n {2}path: external\n$/,
  );
});

test('the workspace is a clean git repository with the data in a remote in DVC’s layout', () => {
  assert.equal(git('status', '--porcelain'), '');
  assert.equal(git('branch', '--show-current'), 'main');
  assert.deepEqual(git('ls-files').split('\n'), [
    '.dvc/.gitignore',
    '.dvc/config',
    '.dvcignore',
    '.gitignore',
    'data/.gitignore',
    'data/external.dvc',
    'dvc.yaml',
    'params.yaml',
  ]);
  const [, oid = ''] = /md5: (\w+)\.dir/.exec(readFileSync(join(sample, 'data/external.dvc'), 'utf8')) ?? [];
  assert.ok(existsSync(join(sample, 'remote/files/md5', oid.slice(0, 2), `${oid.slice(2)}.dir`)));
  assert.equal(readdirSync(join(sample, 'data/external/images')).length, 120);
});

test('a second start changes nothing', async () => {
  const head = git('rev-parse', 'HEAD');
  await createSample(sample, options);
  assert.equal(git('rev-parse', 'HEAD'), head);
});

test('data that was touched before it was tracked is made anew', async () => {
  rmSync(join(sample, 'data/external.dvc'));
  rmSync(join(sample, 'data/external/images/5.png'));
  writeFileSync(join(sample, 'data/external/images/5.png'), 'not this');
  await createSample(sample, options);
  assert.equal(git('status', '--porcelain'), '');
});

test('the user’s own git configuration neither signs, hooks nor names the commits', () => {
  const before = { ...process.env };
  const config = join(base, 'gitconfig');
  const text = `[user]\n\tname = Someone\n\temail = some@one.invalid\n[commit]\n\tgpgsign = true\n[core]\n\thooksPath = ${base}/hooks\n\texcludesFile = ${base}/ignore\n`;
  mkdirSync(join(base, 'hooks'));
  writeFileSync(join(base, 'hooks/pre-commit'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  writeFileSync(join(base, 'ignore'), '*.yaml\n');
  writeFileSync(config, text);
  Object.assign(process.env, { GIT_CONFIG_GLOBAL: config, HOME: base, GIT_DIR: '/nowhere' });
  try {
    writeFileSync(join(sample, 'metrics.yaml'), 'f1: 1\n');
    commitAll(sample, 'Measure');
  } finally {
    for (const name of ['GIT_CONFIG_GLOBAL', 'HOME', 'GIT_DIR']) {
      if (before[name] === undefined) delete process.env[name];
      else process.env[name] = before[name];
    }
  }
  assert.equal(git('log', '-1', '--format=%an %s', '--', 'metrics.yaml'), 'train-report sample Measure');
  assert.equal(readFileSync(config, 'utf8'), text);
});

test('a folder that holds something else is left alone', async () => {
  const folder = join(base, 'mine');
  mkdirSync(folder);
  writeFileSync(join(folder, 'thesis.txt'), 'do not lose');
  await assert.rejects(createSample(folder, options), {
    code: 'usage',
    message: `Cannot make the sample in "${folder}": the folder holds something else, expected none`,
  });
  assert.deepEqual(readdirSync(folder), ['thesis.txt']);
});
