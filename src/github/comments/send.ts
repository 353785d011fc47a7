import { randomBytes } from 'node:crypto';
import { UserError } from '../../errors.js';
import type { Logger } from '../../log.js';
import { MAX_COMMENT_CHARS, MAX_SUMMARY_BYTES } from '../../report/limits.js';
import type { GitHubClient } from '../api/client.js';
import type { EventContext } from '../context.js';
import { Problems } from '../problems.js';
import { findByBranch, findByCommit } from '../pulls/find.js';
import { writeSummary } from '../summary.js';
import { writeMarker, type Marker } from './marker.js';
import type { CommentTarget } from './target.js';
import { commitThread, findAll, issueThread, ownComments, type CreatedComment, type Thread } from './thread.js';

/** Markdown of the user's, on its way to a comment. */
export interface UserComment {
  readonly markdown: string;
  readonly target: CommentTarget;
  /** Tells comments apart that are updated. */
  readonly title: string;
  /** Whether to write over the last comment of that title, if there is one. */
  readonly update: boolean;
  /** Whether the comment says what it is called, so that it can be found again. */
  readonly watermark: boolean;
}

export interface SendOptions {
  readonly client: GitHubClient;
  readonly context: EventContext;
  readonly problems: Problems;
  readonly log: Logger;
}

interface Place {
  readonly thread: Thread;
  readonly what: string;
  readonly permission: string;
}

const COMMENT_MS = 120_000;
const CLOCKS_APART_MS = 300_000;
const NO_SHA = '0'.repeat(40);

/** Posts or updates the comment; undefined when GitHub did not take it, which `problems` then says. */
export async function sendComment(comment: UserComment, options: SendOptions): Promise<string | undefined> {
  const { client, context, problems } = options;
  return client.within(COMMENT_MS, async () => {
    const place = await findPlace(comment.target, options);
    if (!place) return undefined;
    const marker = comment.watermark ? markerOf(comment, context) : undefined;
    const body = await fit(comment.markdown, marker, options);
    const { value } = await problems.collect(`comment on ${place.what}`, [place.permission], () =>
      comment.update && marker
        ? writeOver(client, place.thread, marker, body)
        : createOnce(client, place.thread, marker, body),
    );
    return value?.url;
  });
}

/** Puts what could not be a comment into the job summary. */
export async function sendToSummary(markdown: string, { context, log }: SendOptions): Promise<boolean> {
  if (!context.summaryFile) return false;
  return writeSummary(context.summaryFile, `${await shorten(markdown, MAX_SUMMARY_BYTES / 4, 'Shortened.')}\n`, log);
}

async function findPlace(target: CommentTarget, options: SendOptions): Promise<Place | undefined> {
  const { client, context, problems, log } = options;
  switch (target.kind) {
    case 'issue':
      return {
        thread: issueThread(client, context, target.number),
        what: `issue ${target.number}`,
        permission: 'issues: write',
      };
    case 'commit':
      return commitPlace(options);
    case 'pull':
    case 'found': {
      const number = (target.kind === 'pull' ? target.number : undefined) ?? context.pullRequest;
      if (number !== undefined) return pullPlace(options, number);
      const { value, failure } = await problems.collect(
        'look for the pull request',
        ['pull-requests: read'],
        async () =>
          context.sha === ''
            ? undefined
            : ((await findByCommit(client, context)) ?? (await findByBranch(client, context))),
      );
      if (value !== undefined) return pullPlace(options, value);
      if (failure === 'passing') return undefined; // it may be there: not on the commit, then
      if (target.kind === 'pull')
        log.warning(`Commit ${context.sha.slice(0, 12)} has no pull request: the comment goes to the commit`);
      return commitPlace(options);
    }
  }
}

function pullPlace({ client, context }: SendOptions, number: number): Place {
  return {
    thread: issueThread(client, context, number),
    what: `pull request ${number}`,
    permission: 'pull-requests: write',
  };
}

function commitPlace({ client, context }: SendOptions): Place {
  if (context.sha === '')
    throw new UserError('usage', 'Cannot tell which commit to comment on: this is no git repository', {
      hint: 'Name it with --target commit/SHA, or a pull request with --target pr/NUMBER',
    });
  return {
    thread: commitThread(client, context),
    what: `commit ${context.sha.slice(0, 12)}`,
    permission: 'contents: write',
  };
}

function markerOf({ title }: UserComment, { sha, run }: EventContext): Marker {
  // Percent signs keep any title on one line and inside of its quotes; reports have keys without a colon.
  const key = `comment:${encodeURIComponent(title).slice(0, 380)}`;
  return { key, sha: sha || NO_SHA, run: run.id, attempt: run.attempt, id: randomBytes(8).toString('hex') };
}

// The last one, as CML has it, of the first page that has any: what comes after costs a request a page.
async function writeOver(client: GitHubClient, thread: Thread, marker: Marker, body: string): Promise<{ url: string }> {
  for await (const page of thread.pages()) {
    const last = ownComments(page, marker.key).at(-1);
    if (!last) continue;
    await client.attempt(() => thread.update(last.id, body));
    return last;
  }
  return createOnce(client, thread, marker, body);
}

function createOnce(
  client: GitHubClient,
  thread: Thread,
  marker: Marker | undefined,
  body: string,
): Promise<CreatedComment> {
  const begun = Date.now() - CLOCKS_APART_MS;
  return client.createOnce(
    () => thread.create(body),
    async () => {
      if (marker) return (await findAll(thread, marker.key)).find((one) => one.marker.id === marker.id);
      let found: CreatedComment | undefined;
      for await (const page of thread.pages())
        found = page.findLast((one) => one.body === body && (one.createdAt ?? begun) >= begun) ?? found;
      return found;
    },
  );
}

async function fit(markdown: string, marker: Marker | undefined, options: SendOptions): Promise<string> {
  const head = marker ? `${writeMarker(marker)}\n` : '';
  const limit = MAX_COMMENT_CHARS - head.length;
  if (markdown.length <= limit) return head + markdown;
  const { context, log } = options;
  const size = `${markdown.length.toLocaleString('en')} characters`;
  const isWhole = await sendToSummary(markdown, options);
  const where = isWhole && context.run.url !== '' ? ` The whole is in the [job summary](${context.run.url}).` : '';
  log.info(`The comment of ${size} is shortened to what GitHub takes (${MAX_COMMENT_CHARS.toLocaleString('en')})`);
  return head + (await shorten(markdown, limit, `<sub>Shortened: this comment had ${size}.${where}</sub>`));
}

async function shorten(markdown: string, limit: number, note: string): Promise<string> {
  if (markdown.length <= limit) return markdown;
  const { shortenMarkdown } = await import('../../markdown/shorten.js');
  return shortenMarkdown(markdown, limit, note);
}
