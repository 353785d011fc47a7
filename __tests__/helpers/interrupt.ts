import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { TestContext } from 'node:test';
import { readYaml } from '../../src/formats/yaml-read.js';
import { runCli } from './cli.js';
import { dvc, runDvc } from './dvc.js';
import type { TestRepo } from './repo.js';

/** How often each command is killed; more by `TRAIN_REPORT_KILLS`. */
const ROUNDS = Number(process.env['TRAIN_REPORT_KILLS'] ?? 3);

/** Random numbers of a seed that the test's output names; `TRAIN_REPORT_SEED` repeats one. */
export function seededRandom(context: TestContext): () => number {
  let state = Number(process.env['TRAIN_REPORT_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
  context.diagnostic(`TRAIN_REPORT_SEED=${state}`);
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
}

export interface Interruption {
  readonly random: () => number;
  /** Brings the repository to where the command has its work to do. */
  readonly prepare: () => void;
  /** What must hold after each kill, beside what holds always. */
  readonly check?: () => void;
  /** Whether there is something left to do, for a command that cannot be run again when it is done. */
  readonly isUnfinished?: () => boolean;
}

/** Kills a command at random instants, and lets a last run finish; after each, nothing is damaged or half-written. */
export async function killAtRandom(
  repo: TestRepo,
  args: readonly string[],
  { random, prepare, check, isUnfinished = () => true }: Interruption,
): Promise<void> {
  prepare();
  const started = Date.now();
  succeed(repo, args);
  const longest = Date.now() - started;
  for (let round = 0; round < ROUNDS; round += 1) {
    prepare();
    // Some are killed twice: what the first has left is what the second finds.
    for (let kills = random() < 0.5 ? 1 : 2; kills > 0 && isUnfinished(); kills -= 1) {
      await killAfter(repo, args, random() * longest);
      checkNothingDamaged(repo);
      check?.();
    }
    if (isUnfinished()) succeed(repo, args);
    checkNothingDamaged(repo);
    check?.();
  }
}

/** Starts the command line, and kills it and what it has started after a time. */
export function killAfter(repo: TestRepo, args: readonly string[], milliseconds: number): Promise<void> {
  return new Promise((done, reject) => {
    const child = spawn(process.execPath, [resolve('build/src/cli.js'), ...args], {
      cwd: repo.root,
      env: { PATH: process.env['PATH'], HOME: repo.base, SHELL: '/bin/sh' },
      stdio: 'ignore',
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      if (signal === 'SIGKILL' || code === 0) done();
      else reject(new Error(`train-report ${args.join(' ')} ended by itself with ${code ?? signal}`));
    });
  });
}

/** Runs the command line; it has to end well. */
export function succeed(repo: TestRepo, args: readonly string[]): string {
  const { exitCode, stdout, stderr } = runCli(repo, args, { SHELL: '/bin/sh' });
  assert.equal(exitCode, 0, `train-report ${args.join(' ')}: ${stdout}${stderr}`);
  return stdout;
}

/** Real DVC, where it is installed, finds everything as the files say. */
export function checkCleanForDvc(repo: TestRepo, ...options: string[]): void {
  if (dvc.skip) return;
  const { exitCode, stdout, stderr } = runDvc(repo, ['status', '--json', ...options]);
  assert.equal(exitCode, 0, stderr);
  assert.deepEqual(JSON.parse(stdout), {});
}

/** Objects hash to their names; DVC's files are whole; no unfinished file lies among the user's. */
export function checkNothingDamaged(repo: TestRepo): void {
  for (const store of [repo.path('.dvc/cache'), join(repo.base, 'remote')]) {
    for (const path of listFiles(join(store, 'files'))) {
      const [name = '', prefix = ''] = path.split('/').toReversed();
      const expected = (prefix + name).replace(/\.dir$/, '');
      assert.equal(md5Of(path), expected, `${path} is damaged`);
      assert.equal(statSync(path).mode & 0o777, 0o444, `${path} can be written`);
    }
  }
  for (const path of listFiles(repo.root, new Set(['.git', 'cache', 'tmp']))) {
    if (/\.dvc$|\/dvc\.lock$/.test(path)) {
      const text = readFileSync(path, 'utf8');
      assert.ok(text.endsWith('\n'), `${path} is half-written: ${text}`);
      readYaml(text, path);
    }
    if (path.endsWith('/.gitignore'))
      assert.match(readFileSync(path, 'utf8'), /^(?:.+\n)+$/, `${path} is half-written`);
  }
}

/** One hash over all names and bytes of a file or folder. */
export function digestOf(path: string): string {
  if (!existsSync(path)) return 'nothing';
  const hash = createHash('md5');
  const files = statSync(path).isDirectory() ? listFiles(path).toSorted() : [path];
  for (const file of files) hash.update(`${file.slice(path.length)}\0${md5Of(file)}\n`);
  return hash.digest('hex');
}

/** Every file below a folder. */
export function listFiles(folder: string, skipped: ReadonlySet<string> = new Set()): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) return [path];
    return skipped.has(entry.name) ? [] : listFiles(path, skipped);
  });
}

function md5Of(path: string): string {
  return createHash('md5').update(readFileSync(path)).digest('hex');
}
