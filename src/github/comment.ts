import type { GitHubClient } from './client.js';
import type { EventContext } from './context.js';
import { isOlder, readMarker, writeMarker, type Marker } from './marker.js';

export interface PostedComment {
  readonly url: string;
  readonly outcome: 'created' | 'updated' | 'kept newer';
}

/** Whether the first commit is an ancestor of the second; undefined where that cannot be told. */
export type AncestorTest = (older: string, newer: string) => Promise<boolean | undefined>;

interface ExistingComment {
  readonly id: number;
  readonly url: string;
  readonly marker: Marker;
}

const PAGE = 100;

/**
 * Puts the report into one comment on the pull request: found by its hidden marker however many comments there are,
 * updated in place, else created. A run that is older than the one in the comment leaves it alone.
 */
export async function postComment(
  client: GitHubClient,
  context: EventContext,
  pullRequest: number,
  report: { readonly key: string; readonly markdown: string; readonly isAncestor?: AncestorTest | undefined },
): Promise<PostedComment> {
  const { owner, repo, run } = context;
  const marker = { key: report.key, sha: context.sha, run: run.id, attempt: run.attempt };
  const body = `${writeMarker(marker)}\n${report.markdown}`;
  const find = (): Promise<ExistingComment | undefined> => findComment(client, context, pullRequest, report.key);
  const existing = await client.attempt(find);
  if (existing) {
    if (await isNewer(existing.marker, marker, report.isAncestor)) return { url: existing.url, outcome: 'kept newer' };
    return update(client, context, existing, body);
  }
  const created = await client.createOnce(async () => {
    const { data } = await client.rest.issues.createComment({ owner, repo, issue_number: pullRequest, body });
    return { id: data.id, url: data.html_url, marker };
  }, find);
  return { url: created.url, outcome: 'created' };
}

async function update(
  client: GitHubClient,
  { owner, repo }: EventContext,
  existing: ExistingComment,
  body: string,
): Promise<PostedComment> {
  await client.attempt(() => client.rest.issues.updateComment({ owner, repo, comment_id: existing.id, body }));
  return { url: existing.url, outcome: 'updated' };
}

// History decides where git knows both commits; else the order of the runs does.
async function isNewer(existing: Marker, own: Marker, isAncestor: AncestorTest | undefined): Promise<boolean> {
  if (existing.sha !== own.sha && isAncestor) {
    if (await isAncestor(own.sha, existing.sha)) return true;
    if (await isAncestor(existing.sha, own.sha)) return false;
  }
  return isOlder(own, existing);
}

/** The newest comment of the key. */
async function findComment(
  client: GitHubClient,
  { owner, repo }: EventContext,
  pullRequest: number,
  key: string,
): Promise<ExistingComment | undefined> {
  let found: ExistingComment | undefined;
  const pages = client.paginate.iterator(client.rest.issues.listComments, {
    owner,
    repo,
    issue_number: pullRequest,
    per_page: PAGE,
  });
  for await (const { data } of pages) {
    for (const { id, html_url: url, body } of data) {
      const marker = readMarker(body);
      if (marker?.key === key) found = { id, url, marker };
    }
  }
  return found;
}

/** A comment on the commit itself, for runs that belong to no pull request; one for each commit and key. */
export async function postCommitComment(
  client: GitHubClient,
  context: EventContext,
  report: { readonly key: string; readonly markdown: string },
): Promise<PostedComment> {
  const { owner, repo, sha, run } = context;
  const marker = { key: report.key, sha, run: run.id, attempt: run.attempt };
  const body = `${writeMarker(marker)}\n${report.markdown}`;
  const find = async (): Promise<ExistingComment | undefined> => {
    const comments = await client.paginate(client.rest.repos.listCommentsForCommit, {
      owner,
      repo,
      commit_sha: sha,
      per_page: PAGE,
    });
    return comments
      .flatMap(({ id, html_url: url, body: text }) => {
        const found = readMarker(text);
        return found?.key === report.key ? [{ id, url, marker: found }] : [];
      })
      .at(-1);
  };
  const existing = await client.attempt(find);
  if (existing) {
    if (isOlder(marker, existing.marker)) return { url: existing.url, outcome: 'kept newer' };
    await client.attempt(() => client.rest.repos.updateCommitComment({ owner, repo, comment_id: existing.id, body }));
    return { url: existing.url, outcome: 'updated' };
  }
  const created = await client.createOnce(async () => {
    const { data } = await client.rest.repos.createCommitComment({ owner, repo, commit_sha: sha, body });
    return { id: data.id, url: data.html_url, marker };
  }, find);
  return { url: created.url, outcome: 'created' };
}
