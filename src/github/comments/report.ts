import type { Logger } from '../../log.js';
import { MAX_COMMENT_CHARS } from '../../report/limits.js';
import { renderMarkdown } from '../../report/markdown.js';
import { outcomeOf } from '../../report/outcome.js';
import type { Report } from '../../report/report.js';
import type { GitHubClient } from '../api/client.js';
import type { EventContext } from '../context.js';
import type { Problems } from '../problems.js';
import { findByBranch } from '../pulls/find.js';
import { postComment, type AncestorTest, type CommentMode, type CommentText, type PostedComment } from './comment.js';
import { commitThread, issueThread } from './thread.js';

export interface ReportCommentOptions {
  readonly context: EventContext;
  readonly key: string;
  readonly mode: CommentMode;
  readonly pictures: Readonly<Record<string, string>>;
  readonly problems: Problems;
  readonly log: Logger;
  readonly isAncestor?: AncestorTest | undefined;
}

export interface ReportComment {
  readonly url: string | undefined;
  readonly pullRequest: number | undefined;
}

const MARKER_CHARS = 300;
const PUSH_PERMISSIONS = ['contents: write', 'pull-requests: write']; // where one reports depends on the day

/** Comments on the pull request of the event or of the branch, else on the commit. */
export async function commentReport(
  client: GitHubClient,
  report: Report,
  options: ReportCommentOptions,
): Promise<ReportComment> {
  const { context, problems, key, mode, pictures, isAncestor, log } = options;
  const markdown = renderMarkdown(report, { pictures, maxChars: MAX_COMMENT_CHARS - MARKER_CHARS });
  const text: CommentText = { key, markdown, mode, verdict: outcomeOf(report).verdict, isAncestor };
  const named = { value: context.pullRequest, failure: undefined };
  const { value: pullRequest, failure } = named.value
    ? named
    : await problems.collect('look for the pull request', ['pull-requests: write'], () =>
        findByBranch(client, context),
      );
  if (failure === 'passing') return { url: undefined, pullRequest }; // it may be there: not on the commit, then
  const { value: posted } = await (pullRequest === undefined
    ? problems.collect('comment', PUSH_PERMISSIONS, () =>
        postComment(client, context, commitThread(client, context), text),
      )
    : problems.collect('comment', ['pull-requests: write'], () =>
        postComment(client, context, issueThread(client, context, pullRequest), text),
      ));
  if (posted?.notHidden !== undefined)
    problems.add('hide the former comments', ['pull-requests: write'], posted.notHidden);
  if (posted) log.info(describe(posted));
  return { url: posted?.url, pullRequest };
}

function describe({ outcome, url }: PostedComment): string {
  if (outcome === 'kept newer') return `A newer run has reported already: its comment stays (${url})`;
  if (outcome === 'unchanged') return `The verdict is the same: the comment stays (${url})`;
  return `Report ${outcome}: ${url}`;
}
