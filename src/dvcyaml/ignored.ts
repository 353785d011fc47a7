import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import type { Repository } from '../repo/repository.js';

/** Which paths the walk for stage files leaves out: those that `.dvcignore` or git's rules cover (FORMATS, section 5). */
export class IgnoreRules {
  readonly #repo: Repository;
  readonly #top: string;
  readonly #byFolder = new Map<string, { git: Ignore | undefined; dvc: Ignore | undefined }>();

  constructor(repo: Repository) {
    this.#repo = repo;
    this.#top = repo.scm?.root ?? repo.root;
  }

  /** Whether rules of the folders above cover the path; folders above it are taken to be not ignored. */
  covers(path: string, isFolder: boolean): boolean {
    let git: boolean | undefined;
    let dvc = isFolder && /[/\\](?:\.git|\.hg|\.dvc)$/.test(path);
    let folder = this.#top;
    for (const part of ['', ...relative(this.#top, path).split(sep).slice(0, -1)]) {
      folder = part === '' ? folder : join(folder, part);
      const rules = this.#rulesOf(folder);
      const name = relative(folder, path).split(sep).join('/') + (isFolder ? '/' : '');
      const byGit = rules.git?.test(name);
      if (byGit?.ignored || byGit?.unignored) git = byGit.ignored; // the nearest file decides
      const byDvc = rules.dvc?.test(name);
      if (byDvc?.ignored || byDvc?.unignored) dvc = byDvc.ignored;
    }
    return dvc || git === true;
  }

  #rulesOf(folder: string): { git: Ignore | undefined; dvc: Ignore | undefined } {
    const known = this.#byFolder.get(folder);
    if (known) return known;
    const gitFiles = [join(folder, '.gitignore')];
    if (folder === this.#top) gitFiles.unshift(join(folder, '.git', 'info', 'exclude'));
    const rules = {
      git: this.#repo.scm ? readRules(gitFiles) : undefined,
      dvc: folder.startsWith(this.#repo.root) ? readRules([join(folder, '.dvcignore')]) : undefined,
    };
    this.#byFolder.set(folder, rules);
    return rules;
  }
}

function readRules(files: readonly string[]): Ignore | undefined {
  const texts = files.filter((file) => existsSync(file)).map((file) => readFileSync(file, 'utf8'));
  return texts.length === 0 ? undefined : ignore().add(texts.join('\n'));
}
