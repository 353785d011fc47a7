import { existsSync, readFileSync } from 'node:fs';
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

function escapeName(name: string): string {
  return name.replaceAll(/[\\*?[\]!#]/g, (character) => `\\${character}`);
}
