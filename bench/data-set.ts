// Repositories to measure in, each tool in one of its own.
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES_IN_FOLDER = 500;
const MAX_BYTES = 20_000;

/** An empty git and DVC repository whose remote is a folder beside it. */
export function makeRepository(repo: string): void {
  mkdirSync(join(repo, '.dvc'), { recursive: true });
  execFileSync('git', ['init', '--quiet'], { cwd: repo });
  const remote = '[core]\n    remote = store\n[\'remote "store"\']\n    url = ../../remote-of-';
  writeFileSync(join(repo, '.dvc/config'), `${remote}${repo.split('/').at(-1)}\n`);
  writeFileSync(join(repo, '.dvc/.gitignore'), '/cache\n/tmp\n');
}

/** The folder that a repository's remote is. */
export function remoteOf(repo: string): string {
  return join(repo, '..', `remote-of-${repo.split('/').at(-1)}`);
}

/** Writes `count` files of 1 to 20 kB, all different, 500 to a folder; returns their bytes. */
export function writeFiles(folder: string, count: number): number {
  const bytes = Buffer.alloc(MAX_BYTES);
  let total = 0;
  for (let index = 0; index < count; index += 1) {
    const inner = join(folder, String(Math.floor(index / FILES_IN_FOLDER)));
    if (index % FILES_IN_FOLDER === 0) mkdirSync(inner, { recursive: true });
    const size = 1000 + ((index * 7919) % (MAX_BYTES - 1000));
    bytes.writeUInt32LE(index, 0);
    writeFileSync(join(inner, `${index}.bin`), bytes.subarray(0, size));
    total += size;
  }
  return total;
}

/** Changes one of the files. */
export function changeOne(folder: string): void {
  appendFileSync(join(folder, '1/501.bin'), '.');
}

/** Removes files and folders of a repository. */
export function remove(repo: string, ...names: string[]): void {
  for (const name of names) rmSync(join(repo, name), { recursive: true, force: true });
}
