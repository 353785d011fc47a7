import { shortenMarkdown } from '../../markdown/shorten.js';
import { MAX_COMMENT_CHARS } from '../../report/limits.js';
import type { GitHubClient } from '../api/client.js';
import type { EventContext } from '../context.js';

export interface PullRequestText {
  readonly branch: string;
  readonly base: string;
  readonly title: string;
  readonly body: string;
}

export interface OpenedPull {
  readonly number: number;
  readonly nodeId: string;
  readonly url: string;
  readonly sha: string;
  readonly outcome: 'opened' | 'updated';
}

/** Opens a pull request for a branch, or updates the open one that it has. */
export async function openPull(
  client: GitHubClient,
  { owner, repo }: EventContext,
  { branch, base, title, body: whole }: PullRequestText,
): Promise<OpenedPull> {
  const body = shortenMarkdown(whole, MAX_COMMENT_CHARS, '<sub>Shortened.</sub>');
  const find = async (): Promise<Pull | undefined> => {
    const head = `${owner}:${branch}`;
    const { data } = await client.rest.pulls.list({ owner, repo, head, base, state: 'open', per_page: 1 });
    return data[0];
  };
  const existing = await client.attempt(find);
  if (existing) {
    const change = { owner, repo, pull_number: existing.number, title, body };
    const { data } = await client.attempt(() => client.rest.pulls.update(change));
    return asOpened(data, 'updated');
  }
  const created = await client.createOnce(
    async (): Promise<Pull> => (await client.rest.pulls.create({ owner, repo, head: branch, base, title, body })).data,
    find,
  );
  return asOpened(created, 'opened');
}

interface Pull {
  readonly number: number;
  readonly node_id: string;
  readonly html_url: string;
  readonly head: { readonly sha: string };
}

function asOpened({ number, node_id: nodeId, html_url: url, head }: Pull, outcome: OpenedPull['outcome']): OpenedPull {
  return { number, nodeId, url, sha: head.sha, outcome };
}
