import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { removeOutput } from '../../src/run/remove-output.js';
import { makeRepo } from '../helpers/repo.js';

const signal = new AbortController().signal;

// Fills its folder from another process as fast as it can, as a command does whose run was killed.
const WRITER = `const fs = require('node:fs');
const [folder, milliseconds] = process.argv.slice(1);
const end = Date.now() + Number(milliseconds);
for (let index = 0; Date.now() < end; index += 1) {
  fs.mkdirSync(folder, { recursive: true });
  try { fs.writeFileSync(folder + '/' + index, 'x'); } catch {}
  if (index === 50) process.stdout.write('writing');
}`;

test('a folder that another process is still writing into is gone when that has ended', async (context) => {
  const folder = makeRepo(context).path('out');
  const writer = spawn(process.execPath, ['-e', WRITER, folder, '1000'], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(writer.stdout, 'data');
  const ended = once(writer, 'exit');
  await removeOutput(folder, 'out', signal);
  await ended;
  await removeOutput(folder, 'out', signal); // it may have been removed, and made again, in between
  assert.equal(existsSync(folder), false);
});

test('files, folders and what is not there', async (context) => {
  const repo = makeRepo(context);
  mkdirSync(repo.path('out/a/b'), { recursive: true });
  writeFileSync(join(repo.path('out/a/b'), 'c'), 'x');
  writeFileSync(repo.path('file'), 'x');
  for (const name of ['out', 'file', 'nothing']) {
    await removeOutput(repo.path(name), name, signal);
    assert.equal(existsSync(repo.path(name)), false);
  }
});
