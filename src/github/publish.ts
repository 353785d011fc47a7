import { appendFileSync, existsSync, statSync } from 'node:fs';
import { messageOf } from '../errors.js';
import type { Logger } from '../log.js';
import { MAX_COMMENT_CHARS, renderMarkdown } from '../report/markdown.js';
import type { Report } from '../report/report.js';
import { storePictures } from './assets.js';
import { createClient, type GitHubClient } from './client.js';
import { postComment, postCommitComment, type AncestorTest } from './comment.js';
import type { EventContext } from './context.js';
import { isRateLimit, statusOf } from './failure.js';
import type { Toolkit } from './toolkit.js';

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
const PICTURES_MS = 60_000;
const COMMENT_MS = 120_000;
const MAX_SUMMARY_BYTES = 1024 * 1024;

/**
 * Shows the report to the team: a comment on the pull request, else on the commit, and always the job summary. What cannot
 * be had degrades to the next best place with one warning; it never throws for GitHub's sake.
 */
export async function publish(report: Report, folder: string, options: PublishOptions): Promise<Published> {
  const { context, token, comment, log } = options;
  const nothing: Published = { commentUrl: undefined, pullRequest: context.pullRequest };
  let pictures: Record<string, string> = {};
  let published = nothing;
  if (comment && token === '')
    log.warning('No token was given, so the report is in the job summary only: leave the input `token` at its default');
  if (comment && token !== '') {
    const client = await createClient({
      token,
      apiUrl: context.apiUrl,
      log,
      toolkit: options.toolkit,
      delayMs: options.delayMs,
    });
    try {
      const problems = new Problems(context);
      pictures =
        (await problems.collect('store the pictures', ['contents: write'], () =>
          client.within(PICTURES_MS, () => storePictures(client, context, folder, report.pictures)),
        )) ?? {};
      published =
        (await problems.collect(
          'comment',
          context.pullRequest === undefined ? ['contents: write', 'pull-requests: write'] : ['pull-requests: write'],
          () => client.within(COMMENT_MS, () => postReport(client, report, pictures, options)),
        )) ?? nothing;
      problems.report(log);
    } finally {
      client.close();
    }
  }
  writeSummary(context.summaryFile, renderMarkdown(report, { pictures, maxChars: MAX_SUMMARY_BYTES / 4 }), log);
  return published;
}

async function postReport(
  client: GitHubClient,
  report: Report,
  pictures: Record<string, string>,
  { context, key, log, isAncestor }: PublishOptions,
): Promise<Published> {
  const markdown = renderMarkdown(report, { pictures, maxChars: MAX_COMMENT_CHARS - MARKER_CHARS });
  const pullRequest = context.pullRequest ?? (await findPullRequest(client, context));
  const posted =
    pullRequest === undefined
      ? await postCommitComment(client, context, { key, markdown })
      : await postComment(client, context, pullRequest, { key, markdown, isAncestor });
  if (posted.outcome === 'kept newer') log.info(`A newer run has reported already: its comment stays (${posted.url})`);
  else log.info(`Report ${posted.outcome}: ${posted.url}`);
  return { commentUrl: posted.url, pullRequest };
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

/** What went wrong, shown as one warning with what to paste. */
class Problems {
  readonly #context: EventContext;
  readonly #lines: string[] = [];
  readonly #permissions = new Set<string>();

  constructor(context: EventContext) {
    this.#context = context;
  }

  async collect<T>(what: string, permissions: readonly string[], body: () => Promise<T>): Promise<T | undefined> {
    try {
      return await body();
    } catch (error) {
      const status = statusOf(error);
      if (isRateLimit(error)) this.#lines.push(`could not ${what}: GitHub's rate limit is used up (${status})`);
      else if (status === 401) this.#lines.push(`could not ${what}: GitHub does not know the token (401)`);
      else if (status === 403 || status === 404) {
        this.#lines.push(`could not ${what}: the token may not (${status})`);
        for (const permission of permissions) this.#permissions.add(permission);
      } else
        this.#lines.push(
          `could not ${what}: ${status === undefined ? 'GitHub did not answer' : `GitHub answered ${status}`} (${firstLine(messageOf(error))})`,
        );
      return undefined;
    }
  }

  report(log: Logger): void {
    if (this.#lines.length === 0) return;
    const fork = this.#context.isFork
      ? ' A pull request from a fork has a read-only token: see "Forks" in the README.'
      : '';
    const permissions = [...this.#permissions].map((line) => `  ${line}`).join('\n');
    const paste =
      permissions === '' || fork !== ''
        ? ''
        : ` Add to the job:\npermissions:\n  contents: read\n${permissions}`.replace(
            '  contents: read\n  contents: write',
            '  contents: write',
          );
    log.warning(`The report is in the job summary. It ${this.#lines.join('; ')}.${fork}${paste}`);
  }
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
