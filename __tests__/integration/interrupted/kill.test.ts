import assert from 'node:assert/strict';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { checkCleanForDvc, digestOf, killAtRandom, listFiles, seededRandom, succeed } from '../../helpers/interrupt.js';
import { makeBytes } from '../../helpers/remote-suite.js';
import { makeRepo, type TestRepo } from '../../helpers/repo.js';

const FILES = 2_000;
const BIG_BYTES = 48 * 1024 * 1024;

test('add, killed at any instant', async (context) => {
  const repo = makeData(context);
  const before = [digestOf(repo.path('data')), digestOf(repo.path('big.bin'))];
  await killAtRandom(repo, ['add', 'data', 'big.bin'], {
    random: seededRandom(context),
    prepare: () => remove(repo, '.dvc/cache', '.dvc/tmp', 'data.dvc', 'big.bin.dvc', '.gitignore'),
    check: () => assert.deepEqual([digestOf(repo.path('data')), digestOf(repo.path('big.bin'))], before),
  });
  checkCleanForDvc(repo);
  remove(repo, 'data', 'big.bin', '.dvc/tmp');
  succeed(repo, ['checkout']);
  assert.deepEqual([digestOf(repo.path('data')), digestOf(repo.path('big.bin'))], before);
});

test('push, killed at any instant', async (context) => {
  const repo = makeData(context);
  succeed(repo, ['add', 'data', 'big.bin']);
  const remote = join(repo.base, 'remote');
  await killAtRandom(repo, ['push'], {
    random: seededRandom(context),
    prepare: () => rmSync(remote, { recursive: true, force: true }),
    check: () => checkDirectoriesWhole(remote),
  });
  checkCleanForDvc(repo, '--cloud');
});

test('pull, killed at any instant', async (context) => {
  const repo = makeData(context);
  succeed(repo, ['add', 'data', 'big.bin']);
  succeed(repo, ['push']);
  const digest = digestOf(repo.path('data'));
  await killAtRandom(repo, ['pull'], {
    random: seededRandom(context),
    prepare: () => remove(repo, '.dvc/cache', '.dvc/tmp', 'data', 'big.bin'),
    check: () => checkFilesWhole(repo),
  });
  assert.equal(digestOf(repo.path('data')), digest);
  checkCleanForDvc(repo);
});

test('checkout of another version, killed at any instant', async (context) => {
  const repo = makeData(context);
  succeed(repo, ['add', 'data', 'big.bin']);
  const first = { digest: digestOf(repo.path('data')), dvcFile: repo.read('data.dvc') };
  changeData(repo);
  succeed(repo, ['add', 'data']);
  const second = { digest: digestOf(repo.path('data')), dvcFile: repo.read('data.dvc') };
  let target = second;
  await killAtRandom(repo, ['checkout'], {
    random: seededRandom(context),
    prepare: () => {
      target = target === second ? first : second;
      repo.write({ 'data.dvc': target.dvcFile });
    },
    check: () => checkFilesWhole(repo),
  });
  assert.equal(digestOf(repo.path('data')), target.digest);
  checkCleanForDvc(repo);
});

test('commit, killed at any instant', async (context) => {
  const repo = makeData(context);
  succeed(repo, ['add', 'data', 'big.bin']);
  let version = 0;
  await killAtRandom(repo, ['commit', '--force'], {
    random: seededRandom(context),
    prepare: () => {
      version += 1;
      changeData(repo, String(version));
      writeFileSync(repo.path('big.bin'), makeBytes(BIG_BYTES - version));
    },
  });
  const digest = digestOf(repo.path('data'));
  checkCleanForDvc(repo);
  remove(repo, 'data', 'big.bin');
  succeed(repo, ['checkout']);
  assert.equal(digestOf(repo.path('data')), digest);
});

test('gc, killed at any instant', async (context) => {
  const repo = makeData(context);
  let version = 0;
  await killAtRandom(repo, ['gc', '--workspace', '--cloud', '--force'], {
    random: seededRandom(context),
    prepare: () => {
      for (let round = 0; round < 2; round += 1) {
        version += 1;
        changeData(repo, String(version));
        succeed(repo, ['add', 'data', 'big.bin']);
        succeed(repo, ['push']);
      }
    },
    check: () => {
      checkDirectoriesWhole(repo.path('.dvc/cache'));
      checkDirectoriesWhole(join(repo.base, 'remote'));
    },
  });
  assert.equal(listFiles(repo.path('.dvc/cache/files')).length, FILES + 2);
  assert.equal(listFiles(join(repo.base, 'remote/files')).length, FILES + 2);
  checkCleanForDvc(repo);
  checkCleanForDvc(repo, '--cloud');
});

test('move, killed at any instant', async (context) => {
  const repo = makeData(context);
  succeed(repo, ['add', 'data']);
  const digest = digestOf(repo.path('data'));
  const untouched = repo.read('.gitignore');
  await killAtRandom(repo, ['move', 'data', 'moved'], {
    random: seededRandom(context),
    prepare: () => {
      if (!existsSync(repo.path('moved'))) return;
      renameSync(repo.path('moved'), repo.path('data'));
      repo.write({ 'data.dvc': repo.read('moved.dvc').replace('moved', 'data'), '.gitignore': untouched });
      remove(repo, 'moved.dvc');
    },
    check: () => assert.ok([repo.path('data'), repo.path('moved')].some((path) => digestOf(path) === digest)),
    isUnfinished: () => existsSync(repo.path('data.dvc')),
  });
  assert.equal(existsSync(repo.path('data.dvc')), false);
  assert.equal(repo.read('.gitignore'), untouched.replace('/data\n', '/moved\n'));
  checkCleanForDvc(repo);
});

test('repro, killed at any instant', async (context) => {
  const repo = makeData(context, {
    'dvc.yaml': `stages:
  copy:
    cmd: cp -r data copied
    deps: [data]
    outs: [copied]
  list:
    cmd: ls copied > list.txt && ls copied | wc -l > count.txt
    deps: [copied]
    params: [seed]
    outs: [list.txt]
    metrics: [{count.txt: {cache: false}}]
  join:
    cmd: cat copied/*.txt list.txt > joined.txt
    deps: [copied, list.txt]
    outs: [joined.txt]
`,
    'params.yaml': 'seed: 0\n',
  });
  succeed(repo, ['add', 'data', 'big.bin']);
  let version = 0;
  await killAtRandom(repo, ['repro'], {
    random: seededRandom(context),
    prepare: () => {
      version += 1;
      repo.write({ 'params.yaml': `seed: ${version}\n` });
      changeData(repo, String(version));
      if (version % 2 === 0) remove(repo, 'dvc.lock', '.dvc/cache/runs');
    },
  });
  checkCleanForDvc(repo);
  const digest = digestOf(repo.path('joined.txt'));
  remove(repo, 'copied', 'list.txt', 'joined.txt', '.dvc/tmp');
  succeed(repo, ['checkout']);
  assert.equal(digestOf(repo.path('joined.txt')), digest);
});

function makeData(context: TestContext, files: Record<string, string> = {}): TestRepo {
  const repo = makeRepo(context, files);
  for (let index = 0; index < FILES; index += 1) repo.write({ [nameOf(index)]: `file ${index}\n` });
  writeFileSync(repo.path('big.bin'), makeBytes(BIG_BYTES));
  return repo;
}

function nameOf(index: number): string {
  return index % 7 === 0 ? `data/sub/${index}.txt` : `data/${index}.txt`;
}

function changeData(repo: TestRepo, version = 'again'): void {
  for (let index = 0; index < FILES; index += 2) repo.write({ [nameOf(index)]: `file ${index}, ${version}\n` });
}

function remove(repo: TestRepo, ...paths: readonly string[]): void {
  for (const path of paths) rmSync(repo.path(path), { recursive: true, force: true });
}

/** A directory's list is there only when all its files are: others take it as a promise. */
function checkDirectoriesWhole(store: string): void {
  const top = join(store, 'files/md5');
  for (const path of listFiles(top).filter((one) => one.endsWith('.dir'))) {
    for (const { md5 } of JSON.parse(readFileSync(path, 'utf8')) as { md5: string }[]) {
      assert.ok(existsSync(join(top, md5.slice(0, 2), md5.slice(2))), `${path} names ${md5}, which is not there`);
    }
  }
}

/** What is in the workspace is whole: no file is cut short. */
function checkFilesWhole(repo: TestRepo): void {
  for (const path of listFiles(repo.path('data'))) {
    assert.match(readFileSync(path, 'utf8'), /^file \d+(?:, again)?\n$/, path);
  }
  if (existsSync(repo.path('big.bin'))) assert.equal(readFileSync(repo.path('big.bin')).length, BIG_BYTES);
}
