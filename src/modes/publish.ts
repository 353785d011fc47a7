import { resolve } from 'node:path';
import { UserError } from '../errors.js';
import { combine } from '../merge/combine.js';
import { writeReportFolder } from '../fragments/write.js';
import { createClient, type GitHubClient } from '../github/api/client.js';
import { loadToolkit } from '../github/api/toolkit.js';
import type { EventContext } from '../github/context.js';
import { setPublishedOutputs, setReportOutputs } from '../github/outputs.js';
import { publish } from '../github/publish.js';
import { fetchReports } from '../github/runs/fetch-reports.js';
import { findPullRequestOf } from '../github/runs/pull-request.js';
import { readWorkflowRun, type WorkflowRun } from '../github/runs/workflow-run.js';
import type { Inputs } from '../inputs.js';
import type { Logger } from '../log.js';
import type { Report } from '../report/report.js';
import type { ModeTools } from './mode.js';
import { placesOf } from './places.js';

const FIND_MS = 60_000;

/**
 * `mode: publish`, in a `workflow_run`: shows the report of a run that had no right to. Nothing of the run's code is here,
 * and what it left is checked before anything is written; commit and pull request are as GitHub says them.
 */
export async function publishRun(inputs: Inputs, { env, log, context }: ModeTools): Promise<void> {
  const run = readWorkflowRun(env);
  if (!context || inputs.token === '')
    throw new UserError(
      'github',
      'Cannot publish a report: no token was given, leave the input `token` at its default',
    );
  const { owner, repo, apiUrl } = context;
  const { token, artifact, reportKey } = inputs;
  const toolkit = await loadToolkit(token);
  const client = await createClient({ token, apiUrl, log, toolkit });
  try {
    const set = await fetchReports(client, { owner, repo, runId: run.id }, artifact, log);
    if (!set) return;
    if (set.fragments.length + set.broken.length === 0)
      return log.info(`Run ${run.id} left no artifact "${artifact}": there is nothing to publish`);
    for (const fragment of set.fragments) requireCommit(fragment.name, fragment.report, run);
    const { report, pictures } = combine(set, { rankBy: inputs.rankBy, key: reportKey, log });
    const folder = resolve(inputs.workingDirectory, inputs.reportDirectory);
    await writeReportFolder(folder, { report, pictures });
    setReportOutputs(report, folder);
    const place = await findPlace(client, context, run, log);
    const places = placesOf(inputs);
    const options = { ...places, ...place, comment: places.comment && place.comment, token, log, toolkit };
    setPublishedOutputs(await publish(report, folder, options));
  } finally {
    client.close();
  }
}

// Else a report of one commit could be shown as another's.
function requireCommit(name: string, { commit }: Report, { headSha }: WorkflowRun): void {
  if (commit?.sha === headSha) return;
  const found = commit === undefined ? 'it names no commit' : `it is of commit ${commit.sha}`;
  throw new UserError('report', `Cannot publish the report in "${name}": ${found}, expected ${headSha}, which was run`);
}

/** Where the run's report belongs: a fork's commit has no place of its own here. */
async function findPlace(
  client: GitHubClient,
  context: EventContext,
  run: WorkflowRun,
  log: Logger,
): Promise<{ readonly context: EventContext; readonly comment: boolean }> {
  const { owner, repo } = context;
  const isOurs = run.headRepository.toLowerCase() === `${owner}/${repo}`.toLowerCase();
  let pullRequest: number | undefined;
  let reason = `no open pull request has ${run.headSha.slice(0, 7)} of ${run.headRepository} as its head`;
  try {
    pullRequest = await client.within(FIND_MS, () => findPullRequestOf(client, context, run));
  } catch (error) {
    reason = `the pull request cannot be looked for (${error instanceof Error ? error.message : String(error)}); it takes \`pull-requests: write\``;
  }
  const comment = pullRequest !== undefined || isOurs;
  if (!comment) log.warning(`The report is in the job summary only: ${reason}`);
  return {
    comment,
    context: {
      ...context,
      event: run.event,
      sha: run.headSha,
      pullRequest,
      branch: isOurs ? run.headBranch : undefined,
      isFork: false, // the run was a fork's, but the token is ours
      run: { id: run.id, attempt: run.attempt, url: run.url },
    },
  };
}
