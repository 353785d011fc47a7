import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test, type TestContext } from 'node:test';
import type { Ran } from '../../helpers/cli.js';
import { checkCleanForDvc, checkNothingDamaged, digestOf, listFiles, succeed } from '../../helpers/interrupt.js';
import { makeRepo, type TestRepo } from '../../helpers/repo.js';

const FILES = 40;
const FILE_BYTES = 200_000;

test('where the disk is full, what was done stays whole and a later run finishes', async (context) => {
  const { repo, disk } = makeSmallDisk(context);
  if (!disk) return context.skip('a small file system cannot be mounted here');
  const digest = digestOf(repo.path('data'));
  for (const args of [['add', 'data'], ['pull']]) {
    writeFileSync(`${disk}/filler`, Buffer.alloc(FILES * FILE_BYTES * 0.5));
    const { exitCode, stderr } = run(repo, args);
    assert.ok(exitCode === 1 || exitCode === 255, `${args.join(' ')}: ${exitCode} ${stderr}`);
    assert.match(stderr, /ERROR: Cannot .*the disk is full/, args.join(' '));
    checkNothingDamaged(repo);
    assert.equal(existsSync(repo.path('data.dvc')), args[0] === 'pull');
    rmSync(`${disk}/filler`);
    succeed(repo, args);
    if (args[0] === 'pull') continue;
    succeed(repo, ['push']);
    rmSync(repo.path('data'), { recursive: true });
    rmSync(`${disk}/files`, { recursive: true });
  }
  assert.equal(digestOf(repo.path('data')), digest);
  checkCleanForDvc(repo);
});

test('a file larger than the process may write is named, and a later run finishes', (context) => {
  const repo = makeRepo(context);
  writeFileSync(repo.path('big.bin'), randomBytes(20 * 1024 * 1024));
  const digest = digestOf(repo.path('big.bin'));
  for (const args of [['add', 'big.bin'], ['push'], ['pull']]) {
    if (args[0] === 'pull') for (const path of ['.dvc/cache', 'big.bin']) rmSync(repo.path(path), { recursive: true });
    const { exitCode, stderr } = run(repo, args, 'ulimit -f 8192; ');
    assert.ok(exitCode === 1 || exitCode === 255, `${args.join(' ')}: ${exitCode} ${stderr}`);
    assert.match(stderr, /ERROR: Cannot .*: the file is larger than this process may write/, args.join(' '));
    checkNothingDamaged(repo);
    succeed(repo, args);
  }
  assert.equal(digestOf(repo.path('big.bin')), digest);
  assert.deepEqual(
    listFiles(repo.root).filter((path) => path.endsWith('.tmp')),
    [],
  );
  checkCleanForDvc(repo);
});

/** A repository whose cache lies on a file system that is too small; no disk where none can be mounted. */
function makeSmallDisk(context: TestContext): { repo: TestRepo; disk: string | undefined } {
  let disk = '';
  context.after(() => spawnSync('umount', ['--lazy', disk])); // before the repository is removed
  const repo = makeRepo(context);
  repo.write({ '../disk/note': 'a disk' });
  disk = repo.path('../disk');
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${FILES * FILE_BYTES + 1024 * 1024}`, 'none', disk]);
  if (mounted.status !== 0) return { repo, disk: undefined };
  symlinkSync(disk, repo.path('.dvc/cache'));
  for (let index = 0; index < FILES; index += 1) repo.write({ [`data/${index}`]: randomBytes(FILE_BYTES) });
  return { repo, disk };
}

function run(repo: TestRepo, args: readonly string[], before = ''): Ran {
  const words = [process.execPath, resolve('build/src/cli.js'), ...args].map((word) => `'${word}'`);
  const { status, stdout, stderr } = spawnSync('/bin/bash', ['-c', before + words.join(' ')], {
    cwd: repo.root,
    env: { PATH: process.env['PATH'], HOME: repo.base },
    encoding: 'utf8',
  });
  return { exitCode: status, stdout, stderr };
}
