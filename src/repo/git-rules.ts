import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

/**
 * What git's ignore rules say of paths, read here: DVC asks it of every folder that it searches for stages, and starting
 * git each time would cost more than the search. Tracked or not does not matter, as with `git check-ignore --no-index`.
 */
export class GitRules {
  readonly #root: string;
  readonly #gitFolder: string;
  readonly #env: NodeJS.ProcessEnv;
  readonly #files = new Map<string, Ignore | undefined>();
  readonly #folders = new Map<string, boolean>();
  #everywhere: readonly Ignore[] | undefined;

  constructor(root: string, env: NodeJS.ProcessEnv) {
    this.#root = root;
    this.#gitFolder = findGitFolder(root);
    this.#env = env;
  }

  /** Whether git ignores the path, by itself or with a folder above it. */
  isIgnored(path: string, isFolder: boolean): boolean {
    const name = relative(this.#root, path);
    if (name === '' || name === '..' || name.startsWith(`..${sep}`) || isAbsolute(name)) return false;
    if (this.#isFolderIgnored(dirname(path))) return true;
    return isFolder ? this.#isFolderIgnored(path) : this.#judge(path, false);
  }

  /** Forgets the rules of one file, which was written. */
  forget(gitignore: string): void {
    this.#files.delete(gitignore);
    this.#folders.clear();
  }

  #isFolderIgnored(folder: string): boolean {
    if (folder === this.#root) return false;
    const known = this.#folders.get(folder);
    if (known !== undefined) return known;
    const isIgnored = this.#isFolderIgnored(dirname(folder)) || this.#judge(folder, true);
    this.#folders.set(folder, isIgnored);
    return isIgnored;
  }

  // The folders above are known not to be ignored. The nearest file that has a rule for the path decides.
  #judge(path: string, isFolder: boolean): boolean {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const verdict = this.#ask(this.#rules(join(folder, '.gitignore')), folder, path, isFolder);
      if (verdict !== undefined) return verdict;
      if (folder === this.#root) break;
    }
    for (const rules of this.#rulesForAll()) {
      const verdict = this.#ask(rules, this.#root, path, isFolder);
      if (verdict !== undefined) return verdict;
    }
    return false;
  }

  #ask(rules: Ignore | undefined, folder: string, path: string, isFolder: boolean): boolean | undefined {
    if (!rules) return undefined;
    const name = toPosix(relative(folder, path));
    const { ignored, unignored } = rules.test(isFolder ? `${name}/` : name);
    if (unignored) return false;
    if (!ignored) return undefined;
    // A folder above that this file ignores was taken back by another file: its rule does not reach down here.
    const parent = name.slice(0, Math.max(0, name.lastIndexOf('/') + 1));
    return parent !== '' && rules.test(parent).ignored ? undefined : true;
  }

  #rules(file: string): Ignore | undefined {
    if (!this.#files.has(file)) this.#files.set(file, readRules(file));
    return this.#files.get(file);
  }

  #rulesForAll(): readonly Ignore[] {
    this.#everywhere ??= [join(this.#gitFolder, 'info', 'exclude'), this.#globalFile()].flatMap(
      (file) => readRules(file) ?? [],
    );
    return this.#everywhere;
  }

  #globalFile(): string {
    const home = this.#env['HOME'] ?? homedir();
    const xdg = join(this.#env['XDG_CONFIG_HOME'] ?? join(home, '.config'), 'git');
    for (const file of [join(this.#gitFolder, 'config'), join(home, '.gitconfig'), join(xdg, 'config')]) {
      const named = readExcludesFile(file);
      if (named !== undefined) return named.startsWith('~/') ? join(home, named.slice(2)) : named;
    }
    return join(xdg, 'ignore');
  }
}

/** `core.excludesFile` of one of git's configuration files. */
function readExcludesFile(file: string): string | undefined {
  let section = '';
  let found: string | undefined;
  for (const line of (readText(file) ?? '').split('\n')) {
    section = /^\s*\[\s*([^\]]+?)\s*\]/.exec(line)?.[1]?.toLowerCase() ?? section;
    const value = /^\s*excludesfile\s*=\s*(.*?)\s*$/i.exec(line.replace(/^\s*\[[^\]]*\]/, ''))?.[1];
    if (section === 'core' && value !== undefined) found = value.replace(/^"(.*)"$/, '$1');
  }
  return found;
}

function readRules(file: string): Ignore | undefined {
  const text = readText(file);
  return text === undefined || text.trim() === ''
    ? undefined
    : ignore({ ignorecase: process.platform === 'darwin' }).add(text);
}

function readText(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

// In a work tree or submodule `.git` is a file that names the real folder, and that may name a common one.
function findGitFolder(root: string): string {
  const path = join(root, '.git');
  if (!(statSync(path, { throwIfNoEntry: false })?.isFile() ?? false)) return path;
  const named = /^gitdir:\s*(.+?)\s*$/m.exec(readText(path) ?? '')?.[1];
  if (named === undefined) return path;
  const folder = isAbsolute(named) ? named : join(root, named);
  const common = readText(join(folder, 'commondir'))?.trim();
  return common === undefined ? folder : isAbsolute(common) ? common : join(folder, common);
}

function toPosix(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/');
}
