import type { Logger } from '../log.js';
import { shownPath, type Repository } from '../repo/repository.js';

/** After DVC's files changed: stages them (`core.autostage`), or says how to. */
export async function announceChanges(repo: Repository, files: readonly string[], log: Logger): Promise<void> {
  if (!repo.scm) return;
  const changed = [...new Set([...files, ...repo.gitignore.changedFiles])];
  if (changed.length === 0) return;
  if (repo.config.boolean('core', 'autostage', false)) {
    await repo.scm.add(changed);
    return;
  }
  const names = changed.map((file) => quoteWord(shownPath(repo, file))).join(' ');
  log.info(`To track the changes with git, run: git add ${names}`);
}

function quoteWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) && !word.startsWith('-') ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
