import type { GitHubClient } from '../api/client.js';
import type { WorkflowRun } from './workflow-run.js';

/**
 * The open pull request that a run was for: its head is the run's commit in the run's repository. GitHub is asked, by the
 * branch; a number in an artifact could be anybody's.
 */
export async function findPullRequestOf(
  client: GitHubClient,
  { owner, repo }: { readonly owner: string; readonly repo: string },
  { headSha, headBranch, headRepository, headOwner }: WorkflowRun,
): Promise<number | undefined> {
  if (headBranch === undefined) return undefined;
  const head = `${headOwner}:${headBranch}`;
  const { data } = await client.attempt(() =>
    client.rest.pulls.list({ owner, repo, state: 'open', head, per_page: 100 }),
  );
  // `head` names an owner, who may have several forks with the same branch.
  return data.find(
    ({ head: { sha, repo: source } }) =>
      sha === headSha && source?.full_name.toLowerCase() === headRepository.toLowerCase(),
  )?.number;
}
