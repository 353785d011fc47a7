// The data verbs against real DVC, side by side: many small files, in a folder of BENCH_FOLDER (a tmpfs: /dev/shm).
// DVC is taken from TRAIN_REPORT_DVC (the bin folder of a virtual environment with dvc 3.67.1) or PATH.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { measure, table, type Contender } from './measure.js';

const ROUNDS = Number(process.env['BENCH_ROUNDS'] ?? 3);
const FILES = Number(process.env['BENCH_FILES'] ?? 20_000);
const FILES_IN_FOLDER = 500;
const dvc = process.env['TRAIN_REPORT_DVC'] ? join(process.env['TRAIN_REPORT_DVC'], 'dvc') : 'dvc';
const top = mkdtempSync(join(process.env['BENCH_FOLDER'] ?? tmpdir(), 'bench-data-'));
const env = { ...process.env, DVC_NO_ANALYTICS: '1', HOME: top };

interface Side {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  readonly repo: string;
}

const sides: readonly Side[] = [
  { name: 'train-report', command: [process.execPath, resolve('dist/cli.js')], repo: join(top, 'ours') },
  { name: 'dvc', command: [dvc], repo: join(top, 'dvc') },
];

/** A repository with the files, 1 to 20 kB each, tracked by `dvc add`, and a remote in a folder. */
function makeRepository({ repo }: Side): void {
  mkdirSync(join(repo, '.dvc'), { recursive: true });
  execFileSync('git', ['init', '--quiet'], { cwd: repo });
  writeFileSync(join(repo, '.dvc/config'), '[core]\n    remote = store\n[\'remote "store"\']\n    url = ../remote\n');
  writeFileSync(join(repo, '.dvc/.gitignore'), '/cache\n/tmp\n');
  const bytes = Buffer.alloc(20_000);
  for (let index = 0; index < FILES; index += 1) {
    const folder = join(repo, 'data', String(Math.floor(index / FILES_IN_FOLDER)));
    if (index % FILES_IN_FOLDER === 0) mkdirSync(folder, { recursive: true });
    const size = 1000 + ((index * 7919) % 19_000);
    bytes.writeUInt32LE(index, 0);
    writeFileSync(join(folder, `${index}.bin`), bytes.subarray(0, size));
  }
  execFileSync(dvc, ['add', '--quiet', 'data'], { cwd: repo, env, stdio: ['ignore', 'ignore', 'inherit'] });
}

async function compare(title: string, args: readonly string[], prepare: (side: Side) => void): Promise<void> {
  const contenders = sides.map((side): Contender => ({
    name: side.name,
    command: [...side.command, ...args],
    cwd: side.repo,
    env,
    prepare: () => prepare(side),
  }));
  console.log(`\n### ${title}\n\n${table(await measure(contenders, ROUNDS), 'train-report')}`);
}

const remove = (side: Side, ...names: string[]): void => {
  for (const name of names) rmSync(join(side.repo, name), { recursive: true, force: true });
};

try {
  for (const side of sides) makeRepository(side);
  const nothing = (): void => {};
  await compare(`\`status\`, ${FILES} files, nothing changed`, ['status'], nothing);
  await compare('`push` to a folder', ['push'], (side) => remove(side, 'remote'));
  await compare('`pull` into an empty cache and workspace', ['pull'], (side) => remove(side, '.dvc/cache', 'data'));
} finally {
  rmSync(top, { recursive: true, force: true });
}
