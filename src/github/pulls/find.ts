import type { GitHubClient } from '../api/client.js';
import type { EventContext } from '../context.js';

interface Pull {
  readonly number: number;
  readonly state?: string;
  readonly head: {
    readonly ref: string;
    readonly sha: string;
    readonly repo?: { readonly full_name: string } | null;
  };
}

/** The open pull request of a pushed branch, so that a push reports where the review is. */
export async function findByBranch(
  client: GitHubClient,
  { owner, repo, sha, branch, event }: EventContext,
): Promise<number | undefined> {
  if (branch === undefined || event === 'merge_group') return undefined;
  const { data } = await client.attempt(() =>
    client.rest.pulls.list({ owner, repo, state: 'open', head: `${owner}:${branch}`, per_page: 100 }),
  );
  const own = `${owner}/${repo}`.toLowerCase();
  const isOurs = (pull: Pull): boolean =>
    pull.head.ref === branch && pull.head.repo !== null && (pull.head.repo?.full_name.toLowerCase() ?? own) === own;
  const open = data.filter(isOurs);
  return (open.find((pull) => pull.head.sha === sha) ?? open[0])?.number;
}

/** The pull request that a commit belongs to: an open one, whose head it is if there are several. */
export async function findByCommit(
  client: GitHubClient,
  { owner, repo, sha }: Pick<EventContext, 'owner' | 'repo' | 'sha'>,
): Promise<number | undefined> {
  const { data } = await client.attempt(() =>
    client.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: sha, per_page: 100 }),
  );
  const open = data.filter((pull: Pull) => pull.state === undefined || pull.state === 'open');
  return (open.find((pull) => pull.head.sha === sha) ?? open[0])?.number;
}
