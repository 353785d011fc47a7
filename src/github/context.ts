import { readFileSync } from 'node:fs';
import { messageOf } from '../errors.js';
import type { Logger } from '../log.js';
import type { BaselineRequest } from '../repo/baseline.js';

/** Where a run takes place, as the runner's environment and the event's file say. */
export interface EventContext {
  readonly event: string;
  readonly owner: string;
  readonly repo: string;
  /** The commit under review: a pull request's head, not the merge commit that is checked out. */
  readonly sha: string;
  readonly apiUrl: string;
  readonly serverUrl: string;
  /** The pull request, where the event names it. */
  readonly pullRequest: number | undefined;
  /** The branch that was pushed. */
  readonly branch: string | undefined;
  /** Whether the head is another repository's, so that the token can only read. */
  readonly isFork: boolean;
  readonly baseline: BaselineRequest;
  readonly run: RunNumber;
  readonly summaryFile: string | undefined;
}

/** Which run it is: later ones have a higher id, a re-run keeps it and has a higher attempt. */
export interface RunNumber {
  /** The run's id, which grows over all workflows of a repository. */
  readonly id: number;
  readonly attempt: number;
  readonly url: string;
}

const ZERO_SHA = /^0+$/;

/** Reads the context; undefined outside of a workflow. An event file that cannot be used costs the baseline, no more. */
export function readContext(env: NodeJS.ProcessEnv, log: Logger): EventContext | undefined {
  const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  const event = env['GITHUB_EVENT_NAME'];
  if (!owner || !repo || !event) return undefined;
  const payload = readPayload(env['GITHUB_EVENT_PATH'], log);
  const pull = asRecord(payload['pull_request']);
  const head = asRecord(pull['head']);
  const ref = env['GITHUB_REF'] ?? '';
  const number = typeof pull['number'] === 'number' ? pull['number'] : numberOf(ref);
  const headSha = text(head['sha']);
  const sha = headSha ?? env['GITHUB_SHA'] ?? '';
  const serverUrl = address(env['GITHUB_SERVER_URL'], 'https://github.com');
  const headRepo = text(asRecord(head['repo'])['full_name']);
  if (event.startsWith('pull_request') && number === undefined) {
    log.warning(`The event file of "${event}" names no pull request: the report goes to the commit`);
  }
  return {
    event,
    owner,
    repo,
    sha,
    apiUrl: address(env['GITHUB_API_URL'], 'https://api.github.com'),
    serverUrl,
    pullRequest: number,
    branch: ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined,
    isFork:
      number !== undefined && headRepo !== undefined && headRepo.toLowerCase() !== `${owner}/${repo}`.toLowerCase(),
    baseline: { head: sha === '' ? undefined : sha, ...findBase(event, ref, payload, pull) },
    run: {
      id: Number(env['GITHUB_RUN_ID'] ?? env['GITHUB_RUN_NUMBER'] ?? 0),
      attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1),
      url: `${serverUrl}/${owner}/${repo}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`,
    },
    summaryFile: env['GITHUB_STEP_SUMMARY'],
  };
}

// A pull request's ref says its number where the event's file does not.
function numberOf(ref: string): number | undefined {
  const match = /^refs\/pull\/(\d+)\/(?:merge|head)$/.exec(ref);
  return match ? Number(match[1]) : undefined;
}

function address(value: string | undefined, fallback: string): string {
  return (value || fallback).replace(/\/+$/, '');
}

function findBase(
  event: string,
  ref: string,
  payload: Record<string, unknown>,
  pull: Record<string, unknown>,
): BaselineRequest {
  if (event.startsWith('pull_request')) {
    const base = text(asRecord(pull['base'])['sha']) ?? text(asRecord(pull['base'])['ref']);
    return base === undefined ? {} : { mergeBaseWith: base };
  }
  if (event === 'merge_group') {
    const base = text(asRecord(payload['merge_group'])['base_sha']);
    return base === undefined ? {} : { revision: base };
  }
  if ((text(payload['ref']) ?? ref).startsWith('refs/tags/')) return { lastTag: true };
  const defaultBranch = text(asRecord(payload['repository'])['default_branch']);
  if (event === 'push') return findPushed(text(payload['before']), text(payload['ref']) ?? ref, defaultBranch);
  if (event === 'schedule') return { revision: 'HEAD' }; // what was committed of an earlier run
  return event === 'workflow_dispatch' && defaultBranch !== undefined ? { mergeBaseWith: defaultBranch } : {};
}

function findPushed(before: string | undefined, ref: string, defaultBranch: string | undefined): BaselineRequest {
  if (before !== undefined && !ZERO_SHA.test(before)) return { revision: before, parent: true };
  // The first push of a branch: what counts is what it would change on the default one.
  const isOther = defaultBranch !== undefined && ref.startsWith('refs/heads/') && ref !== `refs/heads/${defaultBranch}`;
  return isOther ? { mergeBaseWith: defaultBranch } : { parent: true };
}

function readPayload(path: string | undefined, log: Logger): Record<string, unknown> {
  if (path === undefined) {
    log.warning('The event file is missing (GITHUB_EVENT_PATH is not set): the report may lack its baseline');
    return {};
  }
  try {
    const payload: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof payload !== 'object' || payload === null || Array.isArray(payload))
      throw new Error('it holds no object');
    return asRecord(payload);
  } catch (error) {
    log.warning(`The event file "${path}" cannot be read (${messageOf(error)}): the report may lack its baseline`);
    return {};
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
