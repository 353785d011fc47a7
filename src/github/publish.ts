import { join } from 'node:path';
import type { Logger } from '../log.js';
import { MAX_SUMMARY_BYTES } from '../report/limits.js';
import { renderMarkdown } from '../report/markdown.js';
import type { Report } from '../report/report.js';
import { createClient, type GitHubClient } from './api/client.js';
import type { Toolkit } from './api/toolkit.js';
import { postCheck } from './checks/check.js';
import { postStatus } from './checks/status.js';
import type { AncestorTest, CommentMode } from './comments/comment.js';
import { commentReport } from './comments/report.js';
import { storePictures } from './contents/assets.js';
import type { EventContext } from './context.js';
import { Problems } from './problems.js';
import { writeSummary } from './summary.js';

export interface PublishOptions {
  readonly context: EventContext;
  readonly token: string;
  /** Whether to comment at all. */
  readonly comment: boolean;
  /** What to do about the comment of an earlier run. */
  readonly commentMode?: CommentMode | undefined;
  /** Whether to make a check run. */
  readonly check?: boolean | undefined;
  /** Whether to set a commit status. */
  readonly status?: boolean | undefined;
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
  readonly checkUrl?: string | undefined;
  /** Addresses of the pictures by name. */
  readonly pictures?: Pictures;
}

type Pictures = Readonly<Record<string, string>>;

const PICTURES_MS = 60_000;
const COMMENT_MS = 120_000;
const CHECK_MS = 60_000;

/**
 * Shows the report to the team: a comment on the pull request, else on the commit, a check and a status where asked for, and
 * always the job summary. What cannot be had degrades to the next best place with one warning; it never throws for
 * GitHub's sake.
 */
export async function publish(report: Report, folder: string, options: PublishOptions): Promise<Published> {
  const { context, token, log, toolkit, delayMs, comment, check, status } = options;
  let pictures: Pictures = {};
  let published: Published = { commentUrl: undefined, pullRequest: context.pullRequest };
  const isWanted = comment || check === true || status === true;
  if (isWanted && token === '')
    log.warning('No token was given, so the report is in the job summary only: leave the input `token` at its default');
  if (isWanted && token !== '') {
    const client = await createClient({ token, apiUrl: context.apiUrl, log, toolkit, delayMs });
    const problems = new Problems(context);
    try {
      pictures = await placePictures(client, report, folder, problems, options);
      published = await post(client, report, pictures, problems, options);
    } finally {
      client.close();
    }
    problems.report(log, placeOf(published));
  }
  writeSummary(context.summaryFile, renderMarkdown(report, { pictures, maxChars: MAX_SUMMARY_BYTES / 4 }), log);
  return { ...published, pictures };
}

async function placePictures(
  client: GitHubClient,
  report: Report,
  folder: string,
  problems: Problems,
  { context, key }: PublishOptions,
): Promise<Pictures> {
  const pictures = report.pictures.map(({ name, file }) => ({ name, file, path: join(folder, file) }));
  const { value } = await problems.collect('store the pictures', ['contents: write'], () =>
    client.within(PICTURES_MS, () => storePictures(client, context, { key, pictures })),
  );
  return value ?? {};
}

async function post(
  client: GitHubClient,
  report: Report,
  pictures: Pictures,
  problems: Problems,
  options: PublishOptions,
): Promise<Published> {
  const { context, key, log, comment, commentMode: mode = 'update', check, status, isAncestor } = options;
  const commented = comment
    ? await client.within(COMMENT_MS, () =>
        commentReport(client, report, { context, key, mode, pictures, problems, log, isAncestor }),
      )
    : undefined;
  const { value: checkUrl } = check
    ? await problems.collect('make the check run', ['checks: write'], () =>
        client.within(CHECK_MS, () => postCheck(client, context, report, { key, pictures })),
      )
    : { value: undefined };
  if (status)
    await problems.collect('set the commit status', ['statuses: write'], () =>
      client.within(CHECK_MS, () => postStatus(client, context, report, { key, address: commented?.url ?? checkUrl })),
    );
  return { commentUrl: commented?.url, pullRequest: commented?.pullRequest ?? context.pullRequest, checkUrl };
}

function placeOf({ commentUrl, checkUrl }: Published): string {
  return commentUrl === undefined && checkUrl === undefined
    ? 'The report is in the job summary'
    : 'The report is posted, but not all of it';
}
