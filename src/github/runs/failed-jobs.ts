import type { GitHubClient } from '../api/client.js';
import type { RunPlace } from './artifacts.js';

/** A job that did not succeed. */
export interface FailedJob {
  /** As GitHub shows it: `train (0.01, 2)`. */
  readonly name: string;
  /** `it failed in step "…"`. */
  readonly why: string;
}

const WORDS: Readonly<Record<string, string>> = {
  failure: 'the job failed',
  timed_out: 'the job ran out of time',
  cancelled: 'the job was cancelled',
};
const PAGE = 100;
const MAX_PAGES = 10;

/** The jobs of a run's attempt that failed, ran out of time or were cancelled. */
export async function listFailedJobs(
  client: GitHubClient,
  { owner, repo, runId }: RunPlace,
  attempt: number,
): Promise<FailedJob[]> {
  const failed: FailedJob[] = [];
  for (let page = 1; page <= MAX_PAGES; page += 1) {
    const query = { owner, repo, run_id: runId, attempt_number: attempt, per_page: PAGE, page };
    const { data } = await client.attempt(() => client.rest.actions.listJobsForWorkflowRunAttempt(query));
    for (const { name, conclusion, steps = [] } of data.jobs) {
      const word = WORDS[conclusion ?? ''];
      const step = steps.find((one) => one.conclusion === conclusion)?.name;
      if (word !== undefined) failed.push({ name, why: step === undefined ? word : `${word} in step "${step}"` });
    }
    if (data.jobs.length < PAGE) break;
  }
  return failed;
}
