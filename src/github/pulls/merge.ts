import type { GitHubClient } from '../api/client.js';
import { describeFailure, lacksPermission, statusOf } from '../api/failure.js';
import type { EventContext } from '../context.js';
import type { OpenedPull } from './open.js';

export type MergeMethod = 'merge' | 'squash' | 'rebase';

/** What became of the wish to merge: in one sentence where it is not fulfilled. */
export type MergeOutcome =
  { readonly kind: 'waiting' } | { readonly kind: 'merged' } | { readonly kind: 'refused'; readonly why: string };

const MUTATION =
  'mutation ($id: ID!, $mergeMethod: PullRequestMergeMethod!) { enablePullRequestAutoMerge(input: { pullRequestId: $id, mergeMethod: $mergeMethod }) { clientMutationId } }';

/** Merges once all that is required is there; at once where nothing is, or where GitHub cannot wait. */
export async function mergeWhenReady(
  client: GitHubClient,
  { owner, repo }: EventContext,
  { number, nodeId, sha }: Pick<OpenedPull, 'number' | 'nodeId' | 'sha'>,
  method: MergeMethod,
): Promise<MergeOutcome> {
  let refusal: string;
  try {
    await client.attempt(() => client.graphql(MUTATION, { id: nodeId, mergeMethod: method.toUpperCase() }));
    return { kind: 'waiting' };
  } catch (error) {
    refusal = describeFailure(error);
    const isAnswer = error instanceof Error && error.name === 'GraphqlResponseError';
    if (!isAnswer || lacksPermission(error)) return { kind: 'refused', why: `It waits for a person: ${refusal}` };
  }
  try {
    const merge = { owner, repo, pull_number: number, merge_method: method, sha };
    await client.attempt(() => client.rest.pulls.merge(merge));
    return { kind: 'merged' };
  } catch (error) {
    if (await isMerged(client, owner, repo, number)) return { kind: 'merged' }; // the answer to it was lost
    return { kind: 'refused', why: adviceOn(refusal, method, error) };
  }
}

async function isMerged(client: GitHubClient, owner: string, repo: string, number: number): Promise<boolean> {
  try {
    return (await client.attempt(() => client.rest.pulls.get({ owner, repo, pull_number: number }))).data.merged;
  } catch {
    return false;
  }
}

function adviceOn(refusal: string, method: MergeMethod, error: unknown): string {
  if (/auto.?merge is not allowed/i.test(refusal))
    return 'Switch on "Allow auto-merge" in the repository’s Settings → General, so that it is merged once its checks have passed';
  if (statusOf(error) === 405 && /method|not allowed/i.test(String(error)))
    return `Switch on "Allow ${method === 'merge' ? 'merge commits' : `${method} merging`}" in the repository’s Settings → General`;
  return `It waits for a person: ${describeFailure(error)}`;
}
