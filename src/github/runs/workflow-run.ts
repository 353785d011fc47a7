import { readFileSync } from 'node:fs';
import { messageOf, UserError } from '../../errors.js';

/** The run that a `workflow_run` event is about, as GitHub itself says it: nothing here is from the run's own files. */
export interface WorkflowRun {
  readonly id: number;
  readonly attempt: number;
  readonly url: string;
  /** The event that started it: `pull_request`, `push`, … */
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string | undefined;
  /** `owner/name` of the repository whose code ran. */
  readonly headRepository: string;
  readonly headOwner: string;
}

const SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;

/** Reads the run from the event file; throws when the event is another one, since then there is nothing to publish. */
export function readWorkflowRun(env: NodeJS.ProcessEnv): WorkflowRun {
  const event = env['GITHUB_EVENT_NAME'] ?? '';
  const fail = (found: string, cause?: unknown): UserError =>
    new UserError('github', `Cannot publish a report: ${found}`, {
      hint: 'Run `mode: publish` in a workflow with `on: workflow_run`; see "Forks" in the README',
      ...(cause === undefined ? {} : { cause }),
    });
  if (event !== 'workflow_run') throw fail(`the event is "${event}", expected "workflow_run"`);
  let payload: unknown;
  try {
    payload = JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8'));
  } catch (error) {
    throw fail(`the event file cannot be read (${messageOf(error)})`, error);
  }
  const run = asRecord(asRecord(payload)['workflow_run']);
  const repository = asRecord(run['head_repository']);
  const { id, head_sha: sha, run_attempt: attempt, head_branch: branch, html_url: url } = run;
  const fullName = repository['full_name'];
  if (typeof id !== 'number' || typeof sha !== 'string' || !SHA.test(sha))
    throw fail('the event file names no run with an id and a commit');
  if (typeof fullName !== 'string' || !/^[^/\s]+\/[^/\s]+$/.test(fullName))
    throw fail('the event file does not say which repository the run was of, which may be deleted');
  return {
    id,
    attempt: typeof attempt === 'number' ? attempt : 1,
    url: typeof url === 'string' ? url : '',
    event: typeof run['event'] === 'string' ? run['event'] : '',
    headSha: sha,
    headBranch: typeof branch === 'string' && branch !== '' ? branch : undefined,
    headRepository: fullName,
    headOwner: fullName.split('/')[0] ?? '',
  };
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}
