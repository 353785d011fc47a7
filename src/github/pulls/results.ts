import { failingGates } from '../../gates/evaluate.js';
import { loadStages } from '../../dvcyaml/load.js';
import type { Logger } from '../../log.js';
import { changesOfRun, findChanges, writtenByStages, type Changes } from '../../proposal/changes.js';
import { MAX_COMMENT_CHARS } from '../../report/limits.js';
import { renderMarkdown } from '../../report/markdown.js';
import type { Report } from '../../report/report.js';
import type { Git } from '../../repo/git.js';
import { openRepository } from '../../repo/repository.js';
import { createClient } from '../api/client.js';
import type { Toolkit } from '../api/toolkit.js';
import type { EventContext } from '../context.js';
import type { MergeMethod } from './merge.js';
import { BRANCH_PREFIX, propose } from './propose.js';

export interface ResultsOptions {
  readonly context: EventContext;
  readonly token: string;
  readonly toolkit: Toolkit | undefined;
  readonly log: Logger;
  readonly git: Git;
  readonly env: NodeJS.ProcessEnv;
  readonly workingDirectory: string;
  /** What was changed before the run, and so is not its result. */
  readonly before: Changes;
  readonly pictures: Readonly<Record<string, string>>;
  readonly merge: MergeMethod | undefined;
  readonly skipCi: boolean;
}

/** Why a run's results are not proposed, in words; undefined when they are to be. */
export function whyNot(report: Report, { event, branch }: EventContext): string | undefined {
  if (event.startsWith('pull_request') || event === 'merge_group')
    return `the event is "${event}", not a push or dispatch`;
  if (branch === undefined) return 'the run is for no branch';
  if (branch.startsWith(BRANCH_PREFIX)) return `branch "${branch}" holds results itself`;
  if (report.outcome === 'failure') return 'a stage failed';
  return failingGates(report).length > 0 ? 'a gate failed' : undefined;
}

/** Proposes what a run changed as a pull request with the report; returns its address, undefined when there is none. */
export async function proposeResults(report: Report, options: ResultsOptions): Promise<string | undefined> {
  const { context, token, toolkit, log, git, env, workingDirectory, before, pictures, merge, skipCi } = options;
  const reason = whyNot(report, context);
  if (reason !== undefined || context.branch === undefined) {
    log.info(`The results are not proposed as a pull request: ${reason}`);
    return undefined;
  }
  const repo = openRepository(workingDirectory, env);
  const isWritten = writtenByStages(git, loadStages(repo));
  const { paths, leftOut } = changesOfRun(before, await findChanges(git), isWritten);
  if (leftOut.length > 0)
    log.warning(`Changed before the run, so no part of the pull request with its results: ${leftOut.join(', ')}`);
  const parent = await git.resolve('HEAD');
  if (paths.length === 0 || parent === undefined) {
    log.info('The run changed nothing that git tracks: there is no pull request to open');
    return undefined;
  }
  const client = await createClient({ token, apiUrl: context.apiUrl, log, toolkit });
  try {
    const body = bodyOf(report, pictures, context);
    const proposal = { paths, parent, base: context.branch, body, remote: 'origin', merge, skipCi };
    return (await propose(proposal, { git, client, context, token, log }))?.url;
  } finally {
    client.close();
  }
}

/** The text of a pull request with results: where they come from, and the report. */
export function bodyOf(
  report: Report | undefined,
  pictures: Readonly<Record<string, string>>,
  { sha, run }: EventContext,
): string {
  const where = run.url === '' || run.id === 0 ? '' : ` by [run ${run.id}](${run.url})`;
  const origin = `Results of ${sha.slice(0, 12)}${where}.`;
  if (!report) return `${origin}\n`;
  return `${origin}\n\n${renderMarkdown(report, { pictures, maxChars: MAX_COMMENT_CHARS - origin.length - 2 })}`;
}
