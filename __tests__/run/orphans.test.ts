import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { silentLogger } from '../../src/log.js';
import { openRepository } from '../../src/repo/repository.js';
import { endOrphans, noteCommand } from '../../src/run/orphans.js';
import { runCli } from '../helpers/cli.js';
import { makeRepo, type TestRepo } from '../helpers/repo.js';

const NOTES = '.dvc/tmp/train-report/commands';
const signal = new AbortController().signal;

// Without /proc, a process cannot be told from a later one of its number, and none is ended.
const hasProc = { skip: existsSync('/proc/self/stat') ? false : 'there is no /proc here' };

test('what a killed run has left running is ended before its stage runs again', hasProc, async (context) => {
  const repo = makeRepo(context, {
    'dvc.yaml': `stages:
  grow:
    cmd: sh run.sh
    outs: [out]
`,
    // The first run never ends and goes on after its shell is gone; the second writes one file.
    'run.sh': `mkdir -p out
if [ -e second ]; then echo second > out/file; exit; fi
(while :; do mkdir -p out; date +%N > out/$$; sleep 0.01; done) &
wait
`,
  });
  await killWhen(
    repo,
    () => ['out', NOTES].every((path) => existsSync(repo.path(path))) && listNotes(repo).length === 1,
  );
  const [group = ''] = listNotes(repo);
  assert.ok(isRunning(Number(group)));
  repo.write({ second: '' });
  const { exitCode, stderr, stdout } = runCli(repo, ['repro'], { SHELL: '/bin/sh' });
  assert.equal(exitCode, 0, stderr);
  const said = `The command of stage "grow" (process group ${group}) of a run that was killed is still running: ending it`;
  assert.ok((stdout + stderr).includes(said), stdout + stderr);
  assert.equal(isRunning(Number(group)), false);
  assert.deepEqual(readdirSync(repo.path('out')), ['file']);
  assert.deepEqual(readdirSync(repo.path(NOTES)), []);
});

test(
  'a command of a run that goes on, and a stranger with the number of one, are left alone',
  hasProc,
  async (context) => {
    const repo = makeRepo(context);
    const opened = openRepository(repo.root, { HOME: repo.base });
    const child = spawn('sleep', ['60'], { detached: true, stdio: 'ignore' });
    await once(child, 'spawn');
    const group = child.pid ?? 0;
    const forget = noteCommand(opened, 'train', group);
    const note = repo.read(join(NOTES, String(group)));
    await endOrphans(opened, silentLogger(), signal);
    assert.equal(repo.read(join(NOTES, String(group))), note);
    const stranger = JSON.parse(note) as { owner: { started: string }; leader: { started: string } };
    stranger.owner.started = '1';
    stranger.leader.started = '1';
    repo.write({ [join(NOTES, String(group))]: JSON.stringify(stranger) });
    await endOrphans(opened, silentLogger(), signal);
    assert.ok(isRunning(group));
    assert.deepEqual(readdirSync(repo.path(NOTES)), []);
    forget();
    child.kill();
  },
);

test('notes that are damaged end nobody and are removed', async (context) => {
  const repo = makeRepo(context);
  mkdirSync(repo.path(NOTES), { recursive: true });
  const bad = ['', '{', 'null', '[]', '{"stage":"a"}', `{"stage":"a","owner":{"pid":0},"leader":{"pid":-1}}`];
  for (const [index, text] of bad.entries()) repo.write({ [join(NOTES, String(index))]: text });
  await endOrphans(openRepository(repo.root, { HOME: repo.base }), silentLogger(), signal);
  assert.deepEqual(readdirSync(repo.path(NOTES)), []);
});

// One that is being written has a name with a dot.
function listNotes(repo: TestRepo): string[] {
  return readdirSync(repo.path(NOTES)).filter((name) => !name.startsWith('.'));
}

async function killWhen(repo: TestRepo, isTime: () => boolean): Promise<void> {
  const child = spawn(process.execPath, [resolve('build/src/cli.js'), 'repro'], {
    cwd: repo.root,
    env: { PATH: process.env['PATH'], HOME: repo.base, SHELL: '/bin/sh' },
    stdio: 'ignore',
  });
  const ended = once(child, 'exit');
  while (!isTime()) {
    assert.equal(child.exitCode, null);
    await setTimeout(20);
  }
  child.kill('SIGKILL');
  await ended;
}

/** Whether a process group has a member that has not ended. */
function isRunning(group: number): boolean {
  return readdirSync('/proc').some((pid) => {
    if (!/^\d+$/.test(pid)) return false;
    try {
      const [state, , own] = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      return Number(own) === group && state !== 'Z';
    } catch {
      return false;
    }
  });
}
