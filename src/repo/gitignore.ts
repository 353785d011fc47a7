import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { writeFileAtomic } from '../formats/atomic-write.js';
import type { Repository } from './repository.js';

/** Keeps an output that the cache holds out of git: `/name` in the `.gitignore` of its folder (FORMATS, section 4). */
export async function ignorePath(repo: Repository, path: string): Promise<boolean> {
  if (!repo.scm || (await repo.scm.isIgnored(path))) return false;
  const file = join(dirname(path), '.gitignore');
  const entry = `/${escapeName(basename(path))}`;
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (before.split('\n').includes(entry)) return false;
  const separator = before === '' || before.endsWith('\n') ? '' : '\n';
  writeFileAtomic(file, `${before}${separator}${entry}\n`);
  return true;
}

/** Takes an output's line out again: as DVC, one that equals the unescaped name; a file that gets empty goes. */
export function unignorePath(path: string): void {
  const file = join(dirname(path), '.gitignore');
  if (!existsSync(file)) return;
  const entry = `/${basename(path)}`;
  const before = readFileSync(file, 'utf8').split('\n');
  const after = before.filter((line) => line !== entry);
  if (after.length === before.length) return;
  const text = after.join('\n');
  if (text.trim() === '') rmSync(file);
  else writeFileAtomic(file, text);
}

function escapeName(name: string): string {
  return name.replaceAll(/[\\*?[\]!#]/g, (character) => `\\${character}`);
}
