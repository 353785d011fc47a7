import { lstatSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { HashInfo } from '../cache/oid.js';
import { writeFileAtomic } from '../formats/atomic-write.js';
import type { Repository } from '../repo/repository.js';

/** What was put into the workspace by a checkout or taken from it, by path relative to the repository. */
type Placed = Record<string, HashInfo>;

/** Notes that `path` holds tracked content: when it is no longer tracked and unchanged, a checkout removes it, as in DVC. */
export function rememberPlaced(repo: Repository, path: string, hash: HashInfo): void {
  const placed = readPlaced(repo);
  const name = nameOf(repo, path);
  if (placed[name]?.value === hash.value && placed[name].name === hash.name) return;
  writePlaced(repo, { ...placed, [name]: hash });
}

/** What was placed and is tracked no more, as far as it is still there: absolute path and content. */
export function findLeftovers(repo: Repository, tracked: ReadonlySet<string>): { path: string; hash: HashInfo }[] {
  const placed = readPlaced(repo);
  const leftovers: { path: string; hash: HashInfo }[] = [];
  let hasChanged = false;
  for (const [name, hash] of Object.entries(placed)) {
    const path = join(repo.root, name);
    if (tracked.has(path)) continue;
    if (lstatSync(path, { throwIfNoEntry: false })) leftovers.push({ path, hash });
    delete placed[name];
    hasChanged = true;
  }
  if (hasChanged) writePlaced(repo, placed);
  return leftovers;
}

function nameOf(repo: Repository, path: string): string {
  return relative(repo.root, path).split(sep).join('/');
}

function fileOf(repo: Repository): string {
  return join(repo.dvcFolder, 'tmp', 'train-report', 'placed.json');
}

function readPlaced(repo: Repository): Placed {
  try {
    const parsed: unknown = JSON.parse(readFileSync(fileOf(repo), 'utf8'));
    if (typeof parsed !== 'object' || parsed === null) return {};
    const placed: Placed = {};
    for (const [name, hash] of Object.entries(parsed)) if (isSafeName(name) && isHash(hash)) placed[name] = hash;
    return placed;
  } catch {
    return {}; // absent or damaged: nothing is removed then
  }
}

function writePlaced(repo: Repository, placed: Placed): void {
  try {
    mkdirSync(dirname(fileOf(repo)), { recursive: true });
    writeFileAtomic(fileOf(repo), JSON.stringify(placed));
  } catch {
    // a read-only repository: a leftover more
  }
}

function isSafeName(name: string): boolean {
  return name !== '' && !name.split('/').some((part) => part === '' || part === '.' || part === '..');
}

function isHash(value: unknown): value is HashInfo {
  const { name, value: hash } = (value ?? {}) as { name?: unknown; value?: unknown };
  return (name === 'md5' || name === 'md5-dos2unix') && typeof hash === 'string';
}
