import assert from 'node:assert/strict';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { checkoutPath } from '../../src/cache/checkout.js';
import type { HashedPath } from '../../src/cache/oid.js';
import { saveHashed } from '../../src/cache/save-files.js';
import { hashPath } from '../../src/cache/scan.js';
import { serializeTree, treeOid } from '../../src/cache/tree.js';
import { UserError } from '../../src/errors.js';
import { openRepository, type Repository } from '../../src/repo/repository.js';
import { makeRepo, type TestRepo } from '../helpers/repo.js';

interface Rig {
  readonly files: TestRepo;
  readonly repo: Repository;
  /** Hashes what is at the path and takes it into the cache. */
  save(name: string): Promise<HashedPath>;
  checkout(name: string, hashed: HashedPath, force?: boolean): ReturnType<typeof checkoutPath>;
}

function makeRig(context: TestContext): Rig {
  const files = makeRepo(context);
  const repo = openRepository(files.root);
  return {
    files,
    repo,
    save: async (name) => {
      const hashed = await hashPath(repo, files.path(name));
      assert.ok(hashed);
      await saveHashed(repo.cache, files.path(name), hashed);
      return hashed;
    },
    checkout: (name, { hash, meta }, force = false) =>
      checkoutPath(repo, { path: files.path(name), hash, meta }, { force }),
  };
}

const objectPaths = (files: TestRepo): string[] =>
  readdirSync(files.path('.dvc/cache/files'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

test('a file and a directory come back byte for byte, objects are read-only', async (context) => {
  const rig = makeRig(context);
  rig.files.write({ 'd/a': 'one', 'd/s/b': Buffer.from([0, 255, 10]), 'f.txt': 'file\n' });
  const [directory, file] = [await rig.save('d'), await rig.save('f.txt')];
  assert.deepEqual([directory.meta, file.meta], [{ size: 6, nfiles: 2 }, { size: 5 }]);
  for (const path of objectPaths(rig.files)) assert.equal(statSync(path).mode & 0o777, 0o444, path);
  for (const name of ['d', 'f.txt']) rmSync(rig.files.path(name), { recursive: true });
  await rig.checkout('d', directory);
  await rig.checkout('f.txt', file);
  assert.equal(rig.files.read('d/a'), 'one');
  assert.deepEqual([...readFileSync(rig.files.path('d/s/b'))], [0, 255, 10]);
  assert.equal((await rig.checkout('d', directory)).change, 'unchanged');
});

test('files that a directory does not name are removed, changed ones replaced, when they are saved or it is forced', async (context) => {
  const rig = makeRig(context);
  rig.files.write({ 'd/a': 'one', 'd/b': 'two' });
  const before = await rig.save('d');
  rig.files.write({ 'd/a': 'ONE', 'd/extra/c': 'three' });
  await assert.rejects(
    () => rig.checkout('d', before),
    (error) => error instanceof UserError && /force|lost|no cache/i.test(`${error.message} ${error.hint}`),
  );
  assert.equal(rig.files.read('d/a'), 'ONE');
  await rig.checkout('d', before, true);
  assert.deepEqual(readdirSync(rig.files.path('d')).sort(), ['a', 'b']);
  assert.equal(rig.files.read('d/a'), 'one');
});

test('an object with wrong bytes is never restored, read-only or not, and reads as absent', async (context) => {
  const rig = makeRig(context);
  rig.files.write({ 'f.txt': 'right' });
  const hashed = await rig.save('f.txt');
  const [object = ''] = objectPaths(rig.files);
  unlinkSync(object);
  writeFileSync(object, 'wrong', { mode: 0o444 });
  rmSync(rig.files.path('f.txt'));
  const fresh = openRepository(rig.files.root);
  await assert.rejects(
    () => checkoutPath(fresh, { path: rig.files.path('f.txt'), hash: hashed.hash, meta: hashed.meta }),
    UserError,
  );
  assert.equal(existsSync(rig.files.path('f.txt')), false);
  assert.equal(openRepository(rig.files.root).cache.has(hashed.hash.value), false);
});

test('the executable bit of a file comes back', async (context) => {
  const rig = makeRig(context);
  rig.files.write({ 'tool.sh': 'echo' });
  chmodSync(rig.files.path('tool.sh'), 0o755);
  const hashed = await rig.save('tool.sh');
  assert.equal(hashed.meta.isExec, true);
  rmSync(rig.files.path('tool.sh'));
  await rig.checkout('tool.sh', hashed);
  assert.notEqual(statSync(rig.files.path('tool.sh')).mode & 0o111, 0);
});

test('nothing is written through a link that stands in the place of a folder', async (context) => {
  const rig = makeRig(context);
  rig.files.write({ 'd/s/b': 'inside' });
  const hashed = await rig.save('d');
  const outside = join(rig.files.base, 'outside');
  mkdirSync(outside);
  rmSync(rig.files.path('d/s'), { recursive: true });
  symlinkSync(outside, rig.files.path('d/s'));
  await rig.checkout('d', hashed, true).catch((error: unknown) => assert.ok(error instanceof UserError));
  assert.deepEqual(readdirSync(outside), []);
  if (existsSync(rig.files.path('d/s/b'))) assert.equal(lstatSync(rig.files.path('d/s')).isSymbolicLink(), false);
});

test('a path outside of the repository is refused', async (context) => {
  const rig = makeRig(context);
  rig.files.write({ 'f.txt': 'x' });
  const hashed = await rig.save('f.txt');
  await assert.rejects(() => rig.checkout('../escaped', hashed), UserError);
  assert.equal(existsSync(join(rig.files.base, 'escaped')), false);
});

test('a missing object is named, and nothing is touched', async (context) => {
  const rig = makeRig(context);
  rig.files.write({ 'd/a': 'one', 'd/b': 'two' });
  const hashed = await rig.save('d');
  const object = rig.repo.cache.path((hashed.tree ?? []).find(({ relpath }) => relpath === 'b')?.md5 ?? '');
  rmSync(object);
  rmSync(rig.files.path('d'), { recursive: true });
  const fresh = openRepository(rig.files.root);
  await assert.rejects(
    () => checkoutPath(fresh, { path: rig.files.path('d'), hash: hashed.hash, meta: hashed.meta }),
    /Cannot check out "d"|not in the cache/,
  );
  assert.equal(existsSync(rig.files.path('d')), false);
});

test('a thousand files take the way through worker threads, and keep their bytes', async (context) => {
  const rig = makeRig(context);
  const contents = Object.fromEntries(
    Array.from({ length: 3000 }, (_, index) => [`many/${index % 7}/${index}`, `file ${index}`]),
  );
  rig.files.write(contents);
  const hashed = await rig.save('many');
  assert.equal(hashed.meta.nfiles, 3000);
  assert.equal(treeOid(serializeTree(hashed.tree ?? [])), hashed.hash.value);
  rmSync(rig.files.path('many'), { recursive: true });
  assert.equal((await rig.checkout('many', hashed)).added, 3000);
  for (const [name, text] of Object.entries(contents)) assert.equal(rig.files.read(name), text);
});

test('of many files that have not changed, what the memo says is believed, and nothing else', async (context) => {
  const rig = makeRig(context);
  rig.files.write(
    Object.fromEntries(Array.from({ length: 1200 }, (_, index) => [`d/${index % 5}/${index}`, `${index}`])),
  );
  await setTimeout(50); // what is written within a tick of the clock is not remembered
  const hashed = await rig.save('d');
  await setTimeout(50);
  const look = async (): Promise<[string | undefined, boolean, string[]]> => {
    const repo = openRepository(rig.files.root);
    const found = await hashPath(repo, rig.files.path('d'), { noTree: true });
    const missing = repo.cache.missing(hashed.hash.value, found?.tree);
    repo.memo.save();
    return [found?.hash.value, found?.tree === undefined, missing];
  };
  rig.repo.memo.save();
  assert.deepEqual(await look(), [hashed.hash.value, true, []]);
  assert.deepEqual(await look(), [hashed.hash.value, true, []]);
  const [lost] = hashed.tree ?? [];
  rmSync(rig.repo.cache.path(lost?.md5 ?? ''));
  assert.deepEqual(await look(), [hashed.hash.value, true, [lost?.md5]]);
  rig.files.write({ 'd/3/1198': 'changed' });
  const [value, isQuick] = await look();
  assert.notEqual(value, hashed.hash.value);
  assert.equal(isQuick, false);
});

test('a folder that is written aside keeps what is damaged out, and the rest', async (context) => {
  const rig = makeRig(context);
  rig.files.write(
    Object.fromEntries(Array.from({ length: 1500 }, (_, index) => [`d/${index % 3}/${index}`, `${index}`])),
  );
  const hashed = await rig.save('d');
  rmSync(rig.files.path('d'), { recursive: true });
  const [bad] = hashed.tree ?? [];
  const object = rig.repo.cache.path(bad?.md5 ?? '');
  chmodSync(object, 0o644);
  writeFileSync(object, 'something else');
  chmodSync(object, 0o444);
  await assert.rejects(rig.checkout('d', hashed), /not in the cache/);
  assert.equal(existsSync(object), false);
  assert.equal(existsSync(rig.files.path(`d/${bad?.relpath}`)), false);
  assert.equal(rig.files.read('d/1/1498'), '1498');
});
