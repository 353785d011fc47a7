import type { GitHubClient } from '../api/client.js';
import type { EventContext } from '../context.js';
import { statusOf } from '../api/failure.js';
import { isOlder, readMarker, writeMarker, type Marker } from './marker.js';

export interface PostedComment {
  readonly url: string;
  readonly outcome: 'created' | 'updated' | 'kept newer';
}

/** Whether the first commit is an ancestor of the second; undefined where that cannot be told. */
export type AncestorTest = (older: string, newer: string) => Promise<boolean | undefined>;

export interface CommentText {
  /** Tells several reports apart. */
  readonly key: string;
  readonly markdown: string;
  readonly isAncestor?: AncestorTest | undefined;
}

interface ExistingComment {
  readonly id: number;
  readonly url: string;
  readonly marker: Marker;
}

/** The places a comment can be at, which GitHub's API keeps apart. */
interface Thread {
  readonly list: () => Promise<ExistingComment[]>;
  readonly create: (body: string) => Promise<{ readonly id: number; readonly url: string }>;
  readonly update: (id: number, body: string) => Promise<void>;
  readonly remove: (id: number) => Promise<void>;
  /** Whether the run's commit is what the thread is about now; asked only when history and the order of runs disagree. */
  readonly isCurrent: () => Promise<boolean>;
}

const PAGE = 100;

/**
 * Puts the report into one comment on the pull request: found by its hidden marker however many comments there are,
 * updated in place, else created. A run of an older commit than the one in the comment leaves it alone.
 */
export function postComment(
  client: GitHubClient,
  context: EventContext,
  pullRequest: number,
  text: CommentText,
): Promise<PostedComment> {
  return post(client, context, text, pullRequestThread(client, context, pullRequest, text.key));
}

/** A comment on the commit itself, for runs that belong to no pull request; one for each commit and key. */
export function postCommitComment(
  client: GitHubClient,
  context: EventContext,
  text: CommentText,
): Promise<PostedComment> {
  return post(client, context, text, commitThread(client, context, text.key));
}

async function post(
  client: GitHubClient,
  { sha, run }: EventContext,
  { key, markdown, isAncestor }: CommentText,
  thread: Thread,
): Promise<PostedComment> {
  const marker: Marker = { key, sha, run: run.id, attempt: run.attempt };
  const body = `${writeMarker(marker)}\n${markdown}`;
  const replace = async (existing: ExistingComment): Promise<PostedComment | undefined> => {
    if (await isNewer(existing.marker, marker, isAncestor, thread)) return { url: existing.url, outcome: 'kept newer' };
    const updated = await unlessGone(client.attempt(() => thread.update(existing.id, body)));
    return updated ? { url: existing.url, outcome: 'updated' } : undefined;
  };
  const [existing] = await client.attempt(thread.list);
  const replaced = existing && (await replace(existing));
  if (replaced) return replaced;
  const created = await client.createOnce<{ readonly id: number; readonly url: string }>(
    () => thread.create(body),
    async () => (await thread.list()).find((one) => isSame(one.marker, marker)),
  );
  const joined = await joinFirst(client, thread, created.id, replace).catch(() => undefined); // it is posted, after all
  return joined ?? { url: created.url, outcome: 'created' };
}

/** Where another run created a comment at the same time, the first one stays, and holds the newer report. */
async function joinFirst(
  client: GitHubClient,
  thread: Thread,
  own: number,
  replace: (existing: ExistingComment) => Promise<PostedComment | undefined>,
): Promise<PostedComment | undefined> {
  const [first] = await client.attempt(thread.list);
  if (!first || first.id === own) return undefined;
  const joined = await replace(first);
  if (joined) await client.attempt(() => thread.remove(own));
  return joined;
}

// Somebody deleted the comment meanwhile.
async function unlessGone(change: Promise<void>): Promise<boolean> {
  try {
    await change;
    return true;
  } catch (error) {
    if (statusOf(error) === 404) return false;
    throw error;
  }
}

/**
 * Whether a comment's report is newer than this run's. History decides where git knows both commits, else the order of
 * the runs does. A branch that was set back to an older commit and run again is the exception: then that one counts.
 */
async function isNewer(
  existing: Marker,
  own: Marker,
  isAncestor: AncestorTest | undefined,
  thread: Thread,
): Promise<boolean> {
  if (existing.sha !== own.sha && isAncestor) {
    if (await isAncestor(own.sha, existing.sha)) return isOlder(own, existing) || !(await thread.isCurrent());
    if (await isAncestor(existing.sha, own.sha)) return false;
  }
  return isOlder(own, existing);
}

function isSame(a: Marker, b: Marker): boolean {
  return a.sha === b.sha && a.run === b.run && a.attempt === b.attempt;
}

function pullRequestThread(
  client: GitHubClient,
  { owner, repo, sha }: EventContext,
  pullRequest: number,
  key: string,
): Thread {
  const issue = { owner, repo, issue_number: pullRequest };
  return {
    list: async () => {
      const found: ExistingComment[] = [];
      const pages = client.paginate.iterator(client.rest.issues.listComments, { ...issue, per_page: PAGE });
      for await (const { data } of pages) found.push(...data.flatMap((comment) => asExisting(comment, key)));
      return found;
    },
    create: async (body) => {
      const { data } = await client.rest.issues.createComment({ ...issue, body });
      return { id: data.id, url: data.html_url };
    },
    update: async (id, body) => void (await client.rest.issues.updateComment({ owner, repo, comment_id: id, body })),
    remove: async (id) => void (await client.rest.issues.deleteComment({ owner, repo, comment_id: id })),
    isCurrent: async () => {
      try {
        const { data } = await client.attempt(() => client.rest.pulls.get({ owner, repo, pull_number: pullRequest }));
        return data.head.sha === sha;
      } catch {
        return false; // then history has the last word
      }
    },
  };
}

function commitThread(client: GitHubClient, { owner, repo, sha }: EventContext, key: string): Thread {
  const commit = { owner, repo, commit_sha: sha };
  return {
    list: async () => {
      const comments = await client.paginate(client.rest.repos.listCommentsForCommit, { ...commit, per_page: PAGE });
      return comments.flatMap((comment) => asExisting(comment, key));
    },
    create: async (body) => {
      const { data } = await client.rest.repos.createCommitComment({ ...commit, body });
      return { id: data.id, url: data.html_url };
    },
    update: async (id, body) =>
      void (await client.rest.repos.updateCommitComment({ owner, repo, comment_id: id, body })),
    remove: async (id) => void (await client.rest.repos.deleteCommitComment({ owner, repo, comment_id: id })),
    isCurrent: async () => true,
  };
}

interface ListedComment {
  readonly id: number;
  readonly html_url: string;
  readonly body?: string | null;
  readonly user?: { readonly type?: string } | null;
  readonly author_association?: string;
}

const INSIDERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

// A marker is text that anyone can write: one by a person from outside would keep the report from being shown.
function asExisting(comment: ListedComment, key: string): ExistingComment[] {
  const marker = readMarker(comment.body);
  const { user, author_association: association } = comment;
  const isOutsider = user?.type === 'User' && association !== undefined && !INSIDERS.has(association);
  return marker?.key === key && !isOutsider ? [{ id: comment.id, url: comment.html_url, marker }] : [];
}
