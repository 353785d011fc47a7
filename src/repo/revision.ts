import { UserError } from '../errors.js';
import type { Git } from './git.js';
import type { Repository } from './repository.js';
import type { RevisionFlags } from './snapshot.js';

/** The commit that a name stands for; throws when there is none. */
export async function resolveRevision(repo: Repository, name: string): Promise<string> {
  const commit = await requireGit(repo).resolve(name);
  if (commit !== undefined) return commit;
  throw new UserError('data', `Cannot find revision "${name}": git knows no commit of that name`, {
    hint: 'In a shallow clone, `git fetch --unshallow` brings older commits',
  });
}

/** Commits to look at, each with the names that lead to it; the workspace is not among them. */
export async function listRevisions(
  repo: Repository,
  names: readonly string[],
  choice: RevisionFlags = {},
): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  const add = (commit: string, name: string): void => {
    const known = found.get(commit) ?? [];
    if (!known.includes(name)) found.set(commit, [...known, name]);
  };
  for (const name of names) add(await resolveRevision(repo, name), name);
  if (choice.allCommits) {
    for (const commit of await lines(repo, ['rev-list', '--branches', '--tags', '--remotes', 'HEAD']))
      add(commit, commit);
    return found;
  }
  const refs = [...(choice.allBranches ? ['refs/heads'] : []), ...(choice.allTags ? ['refs/tags'] : [])];
  if (refs.length === 0) return found;
  for (const ref of await lines(repo, ['for-each-ref', '--format=%(refname)', ...refs])) {
    const commit = await requireGit(repo).resolve(ref);
    if (commit !== undefined) add(commit, ref.replace(/^refs\/(?:heads|tags)\//, ''));
  }
  return found;
}

async function lines(repo: Repository, args: readonly string[]): Promise<string[]> {
  const text = (await requireGit(repo).ask(args)) ?? '';
  return text === '' ? [] : text.split('\n');
}

/** The repository's git; throws when it has none. */
export function requireGit(repo: Repository): Git {
  if (repo.scm) return repo.scm;
  throw new UserError('data', 'Cannot look at another revision: the repository is not in git');
}
