import assert from 'node:assert/strict';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { hashPath } from '../../src/cache/scan.js';
import { openRepository, type Repository } from '../../src/repo/repository.js';
import { makeRepo, type TestRepo } from '../helpers/repo.js';

const OLD = new Date('2020-01-01T00:00:00Z');

function makeOld(context: TestContext): { files: TestRepo; open: () => Repository; path: string } {
  const files = makeRepo(context, { 'f.txt': 'before' });
  const path = files.path('f.txt');
  utimesSync(path, OLD, OLD);
  return { files, path, open: () => openRepository(files.root) };
}

async function hash(repo: Repository, path: string): Promise<string | undefined> {
  const found = await hashPath(repo, path);
  repo.memo.save();
  return found?.hash.value;
}

test('a change of the same size and mtime is noticed', async (context) => {
  const { path, open } = makeOld(context);
  const before = await hash(open(), path);
  writeFileSync(path, 'BEFORE');
  utimesSync(path, OLD, OLD);
  assert.notEqual(await hash(open(), path), before);
});

test('a file that changes right after it was hashed is not taken for unchanged', async (context) => {
  const { path, open } = makeOld(context);
  for (let round = 0; round < 20; round += 1) {
    const repo = open();
    writeFileSync(path, `a${round % 10}`);
    const before = await hash(repo, path);
    writeFileSync(path, `b${round % 10}`);
    assert.notEqual(await hash(open(), path), before);
  }
});

test('a memo that is damaged, cut or deleted costs time, never correctness', async (context) => {
  const { files, path, open } = makeOld(context);
  const expected = await hash(open(), path);
  const folder = files.path('.dvc/tmp');
  mkdirSync(folder, { recursive: true });
  const memos = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'lock')
    .map((entry) => join(entry.parentPath, entry.name));
  assert.ok(memos.length > 0);
  for (const memo of memos) {
    const whole = readFileSync(memo);
    for (const bytes of [
      whole.subarray(0, whole.length >> 1),
      Buffer.from('garbage'),
      Buffer.alloc(whole.length, 255),
      Buffer.alloc(0),
    ]) {
      writeFileSync(memo, bytes);
      assert.equal(await hash(open(), path), expected);
    }
    appendFileSync(memo, 'more');
    assert.equal(await hash(open(), path), expected);
    rmSync(dirname(memo), { recursive: true, force: true });
    assert.equal(await hash(open(), path), expected);
  }
  assert.equal(statSync(path).size, 6);
});
