import type { Logger } from '../log.js';
import { ensureCommit, findMergeBase, findParent, findTagBefore } from './history.js';
import type { Repository } from './repository.js';

/** What to compare with, as far as the event tells; the first that is given counts, from `revision` on. */
export interface BaselineRequest {
  /** The commit under test; HEAD when absent. A pull request's checkout is a merge commit, its head is not. */
  readonly head?: string | undefined;
  /** A revision that is itself the baseline. */
  readonly revision?: string | undefined;
  /** Branch or commit whose merge base with `head` is the baseline. */
  readonly mergeBaseWith?: string | undefined;
  /** The last tag before `head`. */
  readonly lastTag?: boolean;
  /** The parent of `head`, also where `revision` is gone, as after a forced push. */
  readonly parent?: boolean;
}

/** The commit to compare with, or why there is none: a clause; neither where nothing was asked for. */
export interface FoundBaseline {
  readonly commit?: { readonly sha: string; readonly name: string };
  readonly why?: string;
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

/**
 * The commit to compare with. Of a shallow clone just what is needed is fetched. A baseline that cannot be had is no
 * error: the log and the report say why.
 */
export async function findBaseline(repo: Repository, request: BaselineRequest, log: Logger): Promise<FoundBaseline> {
  const found = await search(repo, request);
  if (found.why !== undefined) log.info(`No baseline: ${found.why}`);
  return found;
}

async function search({ scm: git }: Repository, request: BaselineRequest): Promise<FoundBaseline> {
  const { head, revision, mergeBaseWith, lastTag, parent } = request;
  if (!git) return { why: 'the repository is not in git' };
  const from = (head === undefined ? undefined : await ensureCommit(git, head)) ?? (await git.resolve('HEAD'));
  if (from === undefined) return { why: 'there is no commit yet' };
  if (revision !== undefined) {
    const sha = await ensureCommit(git, revision);
    if (sha !== undefined) return { commit: { sha, name: revision } };
    if (!parent) return { why: `the revision "${revision}" is neither here nor can it be fetched from origin` };
  }
  if (mergeBaseWith !== undefined) {
    const other = await ensureCommit(git, mergeBaseWith);
    if (other === undefined) return { why: `"${mergeBaseWith}" is neither here nor can it be fetched from origin` };
    const sha = await findMergeBase(git, from, other);
    if (sha !== undefined) return { commit: { sha, name: mergeBaseWith } };
    return { why: `no common ancestor with "${mergeBaseWith}" was found` };
  }
  if (lastTag) {
    const tag = await findTagBefore(git, from);
    return tag ? { commit: tag } : { why: `there is no tag before ${from.slice(0, 7)}` };
  }
  return parent ? findParent(git, from) : {};
}
