import type { Logger } from '../log.js';
import type { Repository } from './repository.js';

/** What to compare with, as far as the event tells. */
export interface BaselineRequest {
  /** The commit under test; HEAD when absent. A pull request's checkout is a merge commit, its head is not. */
  readonly head?: string | undefined;
  /** Branch or commit whose merge base with `head` is the baseline. */
  readonly mergeBaseWith?: string | undefined;
  /** A revision that is itself the baseline. */
  readonly revision?: string | undefined;
}

/** The commit under test (HEAD unless `head` names it), and whether files that git tracks differ from HEAD's. */
export async function describeCommit(
  { scm }: Repository,
  head: string | undefined,
): Promise<{ sha: string; dirty?: true } | undefined> {
  const sha = head ?? (await scm?.resolve('HEAD'));
  if (sha === undefined) return undefined;
  const changes = await scm?.ask(['status', '--porcelain', '--untracked-files=no']);
  return { sha, ...(changes === undefined || changes === '' ? {} : { dirty: true }) };
}

const FETCH_DEPTHS = [50, 500, 5000];

/**
 * The commit to compare with: the revision asked for, or the merge base, for which a shallow clone is deepened just as
 * far as needed. Undefined when there is none; a baseline that cannot be had is never an error.
 */
export async function findBaseline(
  repo: Repository,
  { head, mergeBaseWith, revision }: BaselineRequest,
  log: Logger,
): Promise<{ sha: string; name: string } | undefined> {
  const git = repo.scm;
  if (!git) return undefined;
  if (revision !== undefined) {
    const sha = await ensureCommit(repo, revision);
    if (sha !== undefined) return { sha, name: revision };
    log.info(`No baseline: "${revision}" is not in this repository`);
    return undefined;
  }
  if (mergeBaseWith === undefined) return undefined;
  const other = await ensureCommit(repo, mergeBaseWith);
  const from = (head !== undefined ? await ensureCommit(repo, head) : undefined) ?? (await git.resolve('HEAD'));
  if (other === undefined || from === undefined) return undefined;
  let base = await git.mergeBase(from, other);
  if (base === undefined && (await git.isShallow())) {
    for (const depth of FETCH_DEPTHS) {
      await git.ask(['fetch', '--quiet', '--no-tags', `--depth=${depth}`, 'origin', from, other]);
      base = await git.mergeBase(from, other);
      if (base !== undefined) break;
    }
  }
  if (base === undefined) log.info(`No baseline: no common ancestor with "${mergeBaseWith}" was found`);
  return base === undefined ? undefined : { sha: base, name: mergeBaseWith };
}

async function ensureCommit(repo: Repository, revision: string): Promise<string | undefined> {
  const git = repo.scm;
  if (!git) return undefined;
  for (const name of [revision, `refs/remotes/origin/${revision}`]) {
    const sha = await git.resolve(name);
    if (sha !== undefined) return sha;
  }
  if (/^-|\.\.|[\s~^:?*[\\]/.test(revision)) return undefined; // no name of a branch or commit
  await git.ask(['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', revision]);
  return (
    (await git.resolve(revision)) ?? ((await git.ask(['rev-parse', '--verify', '--quiet', 'FETCH_HEAD'])) || undefined)
  );
}
