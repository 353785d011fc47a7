import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { runCli } from '../../helpers/cli.js';
import { dvc, runDvc } from '../../helpers/dvc.js';
import { checkCleanForDvc, checkNothingDamaged, digestOf, seededRandom, succeed } from '../../helpers/interrupt.js';
import { makeRepo, type TestRepo } from '../../helpers/repo.js';

// Holds DVC's lock as DVC does while a stage's command does not run: by flock on the open file.
const HOLDER = 'exec 3>>.dvc/tmp/lock; flock -x 3; echo held; read line';

test('while another holds the lock, what writes fails with DVC’s exit code and changes nothing', async (context) => {
  const repo = makeRepo(context);
  repo.write({ 'data/a': 'a\n', '.dvc/tmp/lock': '' });
  const release = await hold(repo);
  try {
    for (const [exitCode, ...args] of [
      [1, 'add', 'data'],
      [255, 'checkout'],
      [1, 'push'],
      [255, 'gc', '-w', '-f'],
    ] as const) {
      const ran = runCli(repo, args);
      assert.equal(ran.exitCode, exitCode, args.join(' '));
      assert.match(ran.stderr, /^ERROR: Cannot lock the repository: another process holds ".*\.dvc\/tmp\/lock"\n/);
      if (!dvc.skip) assert.equal(runDvc(repo, args).exitCode, exitCode, `dvc ${args.join(' ')}`);
    }
    assert.equal(existsSync(repo.path('data.dvc')), false);
    assert.equal(existsSync(repo.path('.dvc/cache')), false);
  } finally {
    await release();
  }
  succeed(repo, ['add', 'data']);
});

test('several of ours, and of DVC, at once in one repository damage nothing', async (context) => {
  const random = seededRandom(context);
  const repo = makeRepo(context);
  for (let folder = 0; folder < 4; folder += 1) {
    for (let file = 0; file < 300; file += 1) repo.write({ [`data${folder}/${file}`]: `file ${file % 200}\n` });
  }
  const digests = [0, 1, 2, 3].map((folder) => digestOf(repo.path(`data${folder}`)));
  const runs = [0, 1, 2, 3].map(async (folder) => {
    await setTimeout(random() * 300);
    return folder === 3 && !dvc.skip
      ? start(repo, dvc.path, [], folder)
      : start(repo, process.execPath, [cli()], folder);
  });
  const codes = await Promise.all(runs);
  assert.ok(
    codes.every((code) => code === 0 || code === 1),
    codes.join(' '),
  );
  checkNothingDamaged(repo);
  for (const folder of [0, 1, 2, 3]) {
    if (codes[folder] === 0) assert.ok(existsSync(repo.path(`data${folder}.dvc`)));
    succeed(repo, ['add', `data${folder}`]);
  }
  checkNothingDamaged(repo);
  assert.equal(
    repo
      .read('.gitignore')
      .split('\n')
      .filter((line) => line.startsWith('/data')).length,
    4,
  );
  checkCleanForDvc(repo);
  for (const folder of [0, 1, 2, 3]) rmSync(repo.path(`data${folder}`), { recursive: true });
  rmSync(repo.path('.dvc/tmp'), { recursive: true });
  succeed(repo, ['checkout']);
  assert.deepEqual(
    [0, 1, 2, 3].map((folder) => digestOf(repo.path(`data${folder}`))),
    digests,
  );
});

function cli(): string {
  return resolve('build/src/cli.js');
}

function hold(repo: TestRepo): Promise<() => Promise<void>> {
  const child = spawn('/bin/bash', ['-c', HOLDER], { cwd: repo.root, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<void>((done) => child.on('exit', () => done()));
  return new Promise((done) => {
    child.stdout.once('data', () =>
      done(() => {
        child.stdin.end('\n');
        return ended;
      }),
    );
  });
}

function start(repo: TestRepo, program: string, args: readonly string[], folder: number): Promise<number | null> {
  const child = spawn(resolve(program), [...args, 'add', `data${folder}`], {
    cwd: repo.root,
    env: {
      PATH: `${dirname(resolve(program))}:${process.env['PATH']}`,
      HOME: repo.base,
      DVC_NO_ANALYTICS: '1',
      DVC_SITE_CACHE_DIR: `${repo.base}/site`,
    },
    stdio: 'ignore',
  });
  return new Promise((done, reject) => child.on('error', reject).on('exit', done));
}
