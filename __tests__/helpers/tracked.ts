import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import type { TestContext } from 'node:test';
import { runCli } from './cli.js';
import { makeBytes } from './remote-suite.js';
import { makeRepo, type TestRepo } from './repo.js';

const FILES = 60;

/** How many objects `makeTracked` tracks: the files, the directory's list, and the large one. */
export const OBJECTS = FILES + 2;

/** A repository that tracks many small files, and one so large that it is moved in parts. */
export function makeTracked(context: TestContext, config: string): TestRepo {
  const repo = makeRepo(context, { '.dvc/config': config });
  for (let index = 0; index < FILES; index += 1) {
    repo.write({ [`data/${index}`]: `${index}\n`.repeat(1 + ((index * 397) % 5000)) });
  }
  repo.write({ 'big.bin': makeBytes(40 * 1024 * 1024) });
  complete(repo, 'add', 'data', 'big.bin');
  return repo;
}

/** Removes all but what git keeps, as on a fresh clone. */
export function forget(repo: TestRepo): void {
  for (const path of ['.dvc/cache', '.dvc/tmp', 'data', 'big.bin']) {
    rmSync(repo.path(path), { recursive: true, force: true });
  }
}

/** Runs a command that must succeed; returns what it printed. */
export function complete(repo: TestRepo, ...args: string[]): string {
  const { exitCode, stdout, stderr } = runCli(repo, args);
  assert.equal(exitCode, 0, `train-report ${args.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}
