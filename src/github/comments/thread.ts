import type { GitHubClient } from '../api/client.js';
import type { EventContext } from '../context.js';
import { readMarker, type Marker } from './marker.js';

/** A comment as a thread lists it. */
export interface ListedComment {
  readonly id: number;
  /** Its name in GraphQL. */
  readonly nodeId: string;
  readonly url: string;
  readonly body: string;
  /** When it was written; undefined where GitHub does not say. */
  readonly createdAt: number | undefined;
  /** Whether a person wrote it who may not write to the repository: what it says about itself does not count. */
  readonly isByOutsider: boolean;
}

/** One of ours, by the hidden line that it begins with. */
export interface OwnComment extends ListedComment {
  readonly marker: Marker;
}

/** The places a comment can be at, which GitHub's API keeps apart. */
export interface Thread {
  /** The comments, oldest first, by the hundred; each page is one request. */
  readonly pages: () => AsyncGenerator<readonly ListedComment[]>;
  readonly create: (body: string) => Promise<CreatedComment>;
  readonly update: (id: number, body: string) => Promise<void>;
  readonly remove: (id: number) => Promise<void>;
  /** Whether the run's commit is what the thread is about now; asked only when history and the order of runs disagree. */
  readonly isCurrent: () => Promise<boolean>;
}

export type CreatedComment = Pick<ListedComment, 'id' | 'nodeId' | 'url'>;

interface Answer {
  readonly id: number;
  readonly node_id: string;
  readonly html_url: string;
  readonly body?: string | null | undefined;
  readonly created_at?: string | undefined;
  readonly user?: { readonly type?: string } | null;
  readonly author_association?: string;
}

interface Page {
  readonly data: readonly Answer[];
  readonly headers: { readonly link?: string | undefined };
}

const PAGE = 100;
const INSIDERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);

/** The thread of a pull request or an issue, which are one thing to GitHub. */
export function issueThread(
  client: GitHubClient,
  { owner, repo, sha }: Pick<EventContext, 'owner' | 'repo' | 'sha'>,
  number: number,
): Thread {
  const issue = { owner, repo, issue_number: number };
  return {
    pages: () =>
      readPages(client, (page) => client.rest.issues.listComments({ ...issue, per_page: PAGE, ...pageOf(page) })),
    create: async (body) => asCreated((await client.rest.issues.createComment({ ...issue, body })).data),
    update: async (id, body) => void (await client.rest.issues.updateComment({ owner, repo, comment_id: id, body })),
    remove: async (id) => void (await client.rest.issues.deleteComment({ owner, repo, comment_id: id })),
    isCurrent: async () => {
      try {
        const { data } = await client.attempt(() => client.rest.pulls.get({ owner, repo, pull_number: number }));
        return data.head.sha === sha;
      } catch {
        return false; // then history has the last word
      }
    },
  };
}

/** The comments on a commit. */
export function commitThread(
  client: GitHubClient,
  { owner, repo, sha }: Pick<EventContext, 'owner' | 'repo' | 'sha'>,
): Thread {
  const commit = { owner, repo, commit_sha: sha };
  return {
    pages: () =>
      readPages(client, (page) =>
        client.rest.repos.listCommentsForCommit({ ...commit, per_page: PAGE, ...pageOf(page) }),
      ),
    create: async (body) => asCreated((await client.rest.repos.createCommitComment({ ...commit, body })).data),
    update: async (id, body) =>
      void (await client.rest.repos.updateCommitComment({ owner, repo, comment_id: id, body })),
    remove: async (id) => void (await client.rest.repos.deleteCommitComment({ owner, repo, comment_id: id })),
    isCurrent: async () => true,
  };
}

/** Our comments of a key; a marker is text that anyone can write, so one by a person from outside does not count. */
export function ownComments(comments: readonly ListedComment[], key: string): OwnComment[] {
  return comments.flatMap((comment) => {
    const marker = comment.isByOutsider ? undefined : readMarker(comment.body);
    return marker?.key === key ? [{ ...comment, marker }] : [];
  });
}

/** The first of our comments of a key; no page is asked for that comes after it. */
export async function findFirst(thread: Thread, key: string): Promise<OwnComment | undefined> {
  for await (const page of thread.pages()) {
    const [first] = ownComments(page, key);
    if (first) return first;
  }
  return undefined;
}

/** All of our comments of a key, oldest first. */
export async function findAll(thread: Thread, key: string): Promise<OwnComment[]> {
  const found: OwnComment[] = [];
  for await (const page of thread.pages()) found.push(...ownComments(page, key));
  return found;
}

async function* readPages(
  client: GitHubClient,
  list: (page: number) => Promise<Page>,
): AsyncGenerator<readonly ListedComment[]> {
  for (let page = 1; ; page += 1) {
    const { data, headers } = await client.attempt(() => list(page));
    yield data.map(asListed);
    if (!/\brel="next"/.test(headers.link ?? '')) return;
  }
}

function pageOf(page: number): { page?: number } {
  return page === 1 ? {} : { page };
}

function asListed(answer: Answer): ListedComment {
  const { user, author_association: association, body, created_at: created } = answer;
  return {
    ...asCreated(answer),
    body: body ?? '',
    createdAt: created === undefined ? undefined : Date.parse(created),
    isByOutsider: user?.type === 'User' && association !== undefined && !INSIDERS.has(association),
  };
}

function asCreated({ id, node_id: nodeId, html_url: url }: Answer): CreatedComment {
  return { id, nodeId, url };
}
