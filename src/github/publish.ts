import { join } from 'node:path';
import type { Logger } from '../log.js';
import { MAX_COMMENT_CHARS, MAX_SUMMARY_BYTES } from '../report/limits.js';
import { renderMarkdown } from '../report/markdown.js';
import type { Report } from '../report/report.js';
import { createClient, type GitHubClient } from './api/client.js';
import type { Toolkit } from './api/toolkit.js';
import { postComment, type AncestorTest } from './comments/comment.js';
import { commitThread, issueThread } from './comments/thread.js';
import { storePictures } from './contents/assets.js';
import type { EventContext } from './context.js';
import { Problems } from './problems.js';
import { findByBranch } from './pulls/find.js';
import { writeSummary } from './summary.js';

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
        client.within(PICTURES_MS, () =>
          storePictures(client, context, {
            key,
            pictures: report.pictures.map(({ name, file }) => ({ name, file, path: join(folder, file) })),
          }),
        ),
      );
      pictures = stored.value ?? {};
      published = await client.within(COMMENT_MS, () => postReport(client, report, pictures, problems, options));
    } finally {
      client.close();
    }
    problems.report(
      log,
      published.commentUrl === undefined
        ? 'The report is in the job summary'
        : 'The report is posted, but not all of it',
    );
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
        findByBranch(client, context),
      );
  if (failure === 'passing') return { commentUrl: undefined, pullRequest }; // it may be there: not on the commit, then
  const { value: posted } = await (pullRequest === undefined
    ? problems.collect('comment', PUSH_PERMISSIONS, () =>
        postComment(client, context, commitThread(client, context), text),
      )
    : problems.collect('comment', ['pull-requests: write'], () =>
        postComment(client, context, issueThread(client, context, pullRequest), text),
      ));
  if (posted?.outcome === 'kept newer') log.info(`A newer run has reported already: its comment stays (${posted.url})`);
  else if (posted) log.info(`Report ${posted.outcome}: ${posted.url}`);
  return { commentUrl: posted?.url, pullRequest };
}
