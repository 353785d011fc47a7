import { lstatSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../errors.js';
import { writeFileAtomic } from '../formats/atomic-write.js';
import { GitRules } from './git-rules.js';

/**
 * Keeps outputs that the cache holds out of git: a line `/name` in the `.gitignore` of their folder (FORMATS, section 4).
 * Lines are written at once; `rollback` takes back what was added since the start, as DVC does when a command fails.
 */
export class GitIgnore {
  readonly #gitRoot: string | undefined;
  readonly #rules: GitRules | undefined;
  readonly #added = new Set<string>();
  readonly #changed = new Set<string>();

  constructor(gitRoot: string | undefined, env: NodeJS.ProcessEnv) {
    this.#gitRoot = gitRoot;
    this.#rules = gitRoot === undefined ? undefined : new GitRules(gitRoot, env);
  }

  /** The `.gitignore` files that were changed and are still there, for `git add`. */
  get changedFiles(): string[] {
    return [...this.#changed];
  }

  /** Whether git ignores the path, by itself or with a folder above it; without git nothing is. */
  isIgnored(path: string, isFolder = isDirectory(path)): boolean {
    return this.#rules?.isIgnored(path, isFolder) ?? false;
  }

  /** Adds the line for `path`, unless git ignores it already; returns whether it did. */
  add(path: string): boolean {
    if (!this.#rules || this.isIgnored(path)) return false;
    const file = this.#fileFor(path);
    const entry = `/${escapeName(basename(path))}`;
    const before = readText(file) ?? '';
    // Escaped or not, DVC looks for the very line.
    if (before.split('\n').slice(0, -1).includes(entry)) return false;
    const separator = before === '' || before.endsWith('\n') ? '' : '\n';
    this.#write(file, `${before}${separator}${entry}\n`);
    this.#added.add(path);
    return true;
  }

  /** Removes the line for `path`; a file that gets empty is deleted. */
  remove(path: string): void {
    if (!this.#rules) return;
    const file = this.#fileFor(path);
    const before = readText(file);
    if (before === undefined) return;
    const entry = `/${basename(path)}`.trim(); // not escaped, in DVC neither: the line of a strange name stays
    const lines = before.match(/[^\n]*\n|[^\n]+$/g) ?? [];
    const kept = lines.filter((line) => line.trim() !== entry);
    if (kept.length === lines.length && kept.length > 0) return;
    this.#write(file, kept.join(''));
  }

  /** Takes back every line that was added since the start, or since `keep`. */
  rollback(): void {
    for (const path of this.#added) this.remove(path);
    this.#added.clear();
  }

  /** Makes the lines added so far stay. */
  keep(): void {
    this.#added.clear();
  }

  #fileFor(path: string): string {
    const folder = dirname(path);
    const real = realOrSame(folder);
    const top = realOrSame(this.#gitRoot ?? folder);
    if (real !== top && !real.startsWith(`${top}/`)) {
      throw new UserError('data', `Cannot ignore "${path}": it lies outside of the git repository "${top}"`);
    }
    return join(folder, '.gitignore');
  }

  #write(file: string, text: string): void {
    if (text === '') {
      rmSync(file, { force: true });
      this.#changed.delete(file);
    } else {
      writeFileAtomic(file, text, { mode: modeOf(file) });
      this.#changed.add(file);
    }
    this.#rules?.forget(file);
  }
}

function escapeName(name: string): string {
  return name.replaceAll(/[\\*?[\]!#]/g, (character) => `\\${character}`);
}

function isDirectory(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function modeOf(file: string): number {
  return (lstatSync(file, { throwIfNoEntry: false })?.mode ?? 0o666) & 0o777;
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

function realOrSame(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
