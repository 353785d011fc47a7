import { appendFileSync, existsSync, statSync } from 'node:fs';
import { messageOf } from '../errors.js';
import type { Logger } from '../log.js';
import { MAX_COMMENT_CHARS, renderMarkdown } from '../report/markdown.js';
import type { Report } from '../report/report.js';
import { storePictures } from './contents/assets.js';
import { createClient, type GitHubClient } from './api/client.js';
import { postComment, postCommitComment, type AncestorTest } from './comments/comment.js';
import type { EventContext } from './context.js';
import { isRateLimit, statusOf } from './api/failure.js';
import type { Toolkit } from './api/toolkit.js';

export interface PublishOptions {
  readonly context: EventContext;
  readonly token: string;
  /** Whether to comment at all. */
  readonly comment: boolean;
  /** Tells several reports of one pull request apart. */
  readonly key: string;
  readonly log: Logger;
  readonly toolkit?: Toolkit | undefined;
  /** Milliseconds before a request is repeated for the first time. */
  readonly delayMs?: number | undefined;
  /** Whether the first commit is an ancestor of the second; undefined where git cannot tell. */
  readonly isAncestor?: AncestorTest | undefined;
}

export interface Published {
  readonly commentUrl: string | undefined;
  readonly pullRequest: number | undefined;
}

const MARKER_CHARS = 300;
const PUSH_PERMISSIONS = ['contents: write', 'pull-requests: write']; // where one reports depends on the day
const PICTURES_MS = 60_000;
const COMMENT_MS = 120_000;
const MAX_SUMMARY_BYTES = 1024 * 1024;

/**
 * Shows the report to the team: a comment on the pull request, else on the commit, and always the job summary. What cannot
 * be had degrades to the next best place with one warning; it never throws for GitHub's sake.
 */
export async function publish(report: Report, folder: string, options: PublishOptions): Promise<Published> {
  const { context, token, comment, key, log, toolkit, delayMs } = options;
  let pictures: Record<string, string> = {};
  let published: Published = { commentUrl: undefined, pullRequest: context.pullRequest };
  if (comment && token === '')
    log.warning('No token was given, so the report is in the job summary only: leave the input `token` at its default');
  if (comment && token !== '') {
    const client = await createClient({ token, apiUrl: context.apiUrl, log, toolkit, delayMs });
    const problems = new Problems(context);
    try {
      const stored = await problems.collect('store the pictures', ['contents: write'], () =>
        client.within(PICTURES_MS, () => storePictures(client, context, { folder, key, pictures: report.pictures })),
      );
      pictures = stored.value ?? {};
      published = await client.within(COMMENT_MS, () => postReport(client, report, pictures, problems, options));
    } finally {
      client.close();
    }
    problems.report(log, published.commentUrl !== undefined);
  }
  writeSummary(context.summaryFile, renderMarkdown(report, { pictures, maxChars: MAX_SUMMARY_BYTES / 4 }), log);
  return published;
}

async function postReport(
  client: GitHubClient,
  report: Report,
  pictures: Record<string, string>,
  problems: Problems,
  { context, key, log, isAncestor }: PublishOptions,
): Promise<Published> {
  const markdown = renderMarkdown(report, { pictures, maxChars: MAX_COMMENT_CHARS - MARKER_CHARS });
  const text = { key, markdown, isAncestor };
  const named = { value: context.pullRequest, failure: undefined };
  const { value: pullRequest, failure } = named.value
    ? named
    : await problems.collect('look for the pull request', ['pull-requests: write'], () =>
        findPullRequest(client, context),
      );
  if (failure === 'passing') return { commentUrl: undefined, pullRequest }; // it may be there: not on the commit, then
  const { value: posted } = await (pullRequest === undefined
    ? problems.collect('comment', PUSH_PERMISSIONS, () => postCommitComment(client, context, text))
    : problems.collect('comment', ['pull-requests: write'], () => postComment(client, context, pullRequest, text)));
  if (posted?.outcome === 'kept newer') log.info(`A newer run has reported already: its comment stays (${posted.url})`);
  else if (posted) log.info(`Report ${posted.outcome}: ${posted.url}`);
  return { commentUrl: posted?.url, pullRequest };
}

/** The open pull request of a pushed branch, so that a push reports where the review is. */
async function findPullRequest(
  client: GitHubClient,
  { owner, repo, sha, branch, event }: EventContext,
): Promise<number | undefined> {
  if (branch === undefined || event === 'merge_group') return undefined;
  const { data } = await client.attempt(() =>
    client.rest.pulls.list({ owner, repo, state: 'open', head: `${owner}:${branch}`, per_page: 100 }),
  );
  const own = `${owner}/${repo}`.toLowerCase();
  const isOurs = (pull: { head: { ref: string; repo?: { full_name: string } | null } }): boolean =>
    pull.head.ref === branch && pull.head.repo !== null && (pull.head.repo?.full_name.toLowerCase() ?? own) === own;
  const open = data.filter(isOurs);
  return (open.find((pull) => pull.head.sha === sha) ?? open[0])?.number;
}

interface Outcome<T> {
  readonly value: T | undefined;
  /** Whether a permission is missing, or something that another run may not meet. */
  readonly failure: 'permission' | 'passing' | undefined;
}

/** What went wrong, shown as one warning with what to paste. */
class Problems {
  readonly #context: EventContext;
  readonly #lines: string[] = [];
  readonly #permissions = new Set<string>();

  constructor(context: EventContext) {
    this.#context = context;
  }

  async collect<T>(what: string, permissions: readonly string[], body: () => Promise<T>): Promise<Outcome<T>> {
    try {
      return { value: await body(), failure: undefined };
    } catch (error) {
      this.#lines.push(`could not ${what}: ${describe(error)}`);
      if (!lacksPermission(error)) return { value: undefined, failure: 'passing' };
      for (const permission of permissions) this.#permissions.add(permission);
      return { value: undefined, failure: 'permission' };
    }
  }

  report(log: Logger, isPosted: boolean): void {
    if (this.#lines.length === 0) return;
    const fork = this.#context.isFork
      ? ' A pull request from a fork has a read-only token: see "Forks" in the README.'
      : '';
    const permissions = ['contents: read', ...this.#permissions].filter(
      (line) => line !== 'contents: read' || !this.#permissions.has('contents: write'),
    );
    const paste =
      this.#permissions.size === 0 || fork !== ''
        ? ''
        : ` Add to the job:\npermissions:\n${permissions.map((line) => `  ${line}`).join('\n')}`;
    const place = isPosted ? 'The report is posted, but not all of it' : 'The report is in the job summary';
    log.warning(`${place}. It ${this.#lines.join('; ')}.${fork}${paste}`);
  }
}

function lacksPermission(error: unknown): boolean {
  return !isRateLimit(error) && [403, 404].includes(statusOf(error) ?? 0);
}

function describe(error: unknown): string {
  const status = statusOf(error);
  if (isRateLimit(error)) return `GitHub's rate limit is used up (${status})`;
  if (status === 401) return 'GitHub does not know the token (401)';
  if (lacksPermission(error)) return `the token may not (${status})`;
  return `${status === undefined ? 'GitHub did not answer' : `GitHub answered ${status}`} (${firstLine(messageOf(error))})`;
}

function writeSummary(file: string | undefined, markdown: string, log: Logger): void {
  if (file === undefined || file === '') return;
  try {
    const used = existsSync(file) ? statSync(file).size : 0;
    if (used + Buffer.byteLength(markdown) > MAX_SUMMARY_BYTES)
      log.warning('The job summary is full: the report is left out of it');
    else appendFileSync(file, markdown);
  } catch (error) {
    log.warning(`The job summary cannot be written: ${messageOf(error)}`);
  }
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? '';
}
