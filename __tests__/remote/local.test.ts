import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { UserError } from '../../src/errors.js';
import { localRemote } from '../../src/remote/local.js';
import { testRemote } from '../helpers/remote-suite.js';

testRemote('a folder', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'local-remote-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return localRemote('store', join(folder, 'remote'));
});

test('objects in a folder are read-only, as DVC leaves them, and nothing else is', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'local-remote-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'up'), 'x');
  await localRemote('store', join(folder, 'remote')).upload(join(folder, 'up'), 'files/md5/aa/bb', {});
  assert.equal(statSync(join(folder, 'remote/files/md5/aa/bb')).mode & 0o777, 0o444);
  assert.deepEqual(readdirSync(join(folder, 'remote/files/md5/aa')), ['bb']);
});

test('a file in the place of a folder is told in one sentence', async (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'local-remote-'));
  context.after(() => {
    chmodSync(folder, 0o755);
    rmSync(folder, { recursive: true, force: true });
  });
  writeFileSync(join(folder, 'up'), 'x');
  mkdirSync(join(folder, 'remote'));
  writeFileSync(join(folder, 'remote/files'), 'in the way');
  await assert.rejects(
    () => localRemote('store', join(folder, 'remote')).upload(join(folder, 'up'), 'files/md5/aa/bb', {}),
    (error) =>
      error instanceof UserError &&
      /Cannot use remote "store" at ".*": a file stands in the place of a folder/.test(error.message),
  );
});
