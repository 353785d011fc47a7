import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { readContext, type EventContext } from '../../src/github/context.js';
import { silentLogger } from '../../src/log.js';

const HEAD = 'a'.repeat(40);
const MERGE = 'b'.repeat(40);
const BASE = 'c'.repeat(40);
const ZERO = '0'.repeat(40);

interface Read {
  readonly context: EventContext | undefined;
  readonly warnings: string[];
}

function read(
  testContext: TestContext,
  event: string,
  ref: string,
  payload: unknown,
  changes: NodeJS.ProcessEnv = {},
): Read {
  const folder = mkdtempSync(join(tmpdir(), 'context-'));
  testContext.after(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'event.json');
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload));
  const warnings: string[] = [];
  const env = {
    GITHUB_REPOSITORY: 'octo/train',
    GITHUB_EVENT_NAME: event,
    GITHUB_EVENT_PATH: path,
    GITHUB_SHA: MERGE,
    GITHUB_REF: ref,
    GITHUB_RUN_ID: '17',
    GITHUB_RUN_ATTEMPT: '2',
    ...changes,
  };
  const log = { ...silentLogger(), warning: (message: string) => warnings.push(message) };
  return { context: readContext(env, log), warnings };
}

function pullRequest(repo: string): unknown {
  return {
    pull_request: {
      number: 7,
      head: { sha: HEAD, ref: 'feature', repo: { full_name: repo } },
      base: { sha: BASE, ref: 'main' },
    },
  };
}

test('a pull request: the head is under review, not the merge commit', (context) => {
  const { context: found, warnings } = read(context, 'pull_request', 'refs/pull/7/merge', pullRequest('Octo/Train'));
  assert.equal(found?.sha, HEAD);
  assert.equal(found.pullRequest, 7);
  assert.equal(found.branch, undefined);
  assert.equal(found.isFork, false);
  assert.deepEqual(found.baseline, { head: HEAD, mergeBaseWith: BASE });
  assert.deepEqual(found.run, { id: 17, attempt: 2, url: 'https://github.com/octo/train/actions/runs/17' });
  assert.deepEqual(warnings, []);
});

test('a pull request from a fork is known as one', (context) => {
  assert.equal(read(context, 'pull_request', 'refs/pull/7/merge', pullRequest('other/train')).context?.isFork, true);
});

test('a push is compared with what was there before, else with the parent; a new branch with the default one', (context) => {
  const payload = { ref: 'refs/heads/feature/x', before: ZERO, repository: { default_branch: 'main' } };
  const onBranch = read(context, 'push', 'refs/heads/feature/x', payload).context;
  assert.equal(onBranch?.branch, 'feature/x');
  assert.equal(onBranch.sha, MERGE);
  assert.deepEqual(onBranch.baseline, { head: MERGE, mergeBaseWith: 'main' });
  const onMain = read(context, 'push', 'refs/heads/main', { ...payload, ref: 'refs/heads/main', before: BASE }).context;
  assert.deepEqual(onMain?.baseline, { head: MERGE, revision: BASE, parent: true });
  const later = read(context, 'push', 'refs/heads/feature/x', { ...payload, before: BASE }).context;
  assert.deepEqual(later?.baseline, { head: MERGE, revision: BASE, parent: true });
  const first = read(context, 'push', 'refs/heads/main', { ...payload, ref: 'refs/heads/main' }).context;
  assert.deepEqual(first?.baseline, { head: MERGE, parent: true });
});

test('a tag, a schedule and a dispatch belong to no pull request, and have baselines of their own', (context) => {
  const repository = { default_branch: 'main' };
  const tag = read(context, 'push', 'refs/tags/v1', { ref: 'refs/tags/v1', before: ZERO, repository }).context;
  assert.equal(tag?.branch, undefined);
  assert.deepEqual(tag?.baseline, { head: MERGE, lastTag: true });
  const schedule = read(context, 'schedule', 'refs/heads/main', { schedule: '0 0 * * *', repository }).context;
  assert.deepEqual(schedule?.baseline, { head: MERGE, revision: 'HEAD' });
  const dispatch = read(context, 'workflow_dispatch', 'refs/heads/main', { inputs: {}, repository }).context;
  assert.deepEqual(dispatch?.baseline, { head: MERGE, mergeBaseWith: 'main' });
});

test('a merge group is compared with its base', (context) => {
  const ref = 'refs/heads/gh-readonly-queue/main/pr-7-abc';
  const found = read(context, 'merge_group', ref, { merge_group: { base_sha: BASE, head_sha: MERGE } }).context;
  assert.deepEqual(found?.baseline, { head: MERGE, revision: BASE });
  assert.equal(found?.pullRequest, undefined);
});

test('an event file of another shape costs the baseline; the pull request is known by its ref', (context) => {
  for (const payload of [[1, 2], 'no JSON', { pull_request: 'text' }, { pull_request: { number: '7', head: [] } }, 5]) {
    const { context: found, warnings } = read(context, 'pull_request', 'refs/pull/7/merge', payload);
    assert.equal(found?.pullRequest, 7);
    assert.equal(found.sha, MERGE);
    assert.deepEqual(found.baseline, { head: MERGE });
    assert.equal(warnings.length, typeof payload === 'object' && !Array.isArray(payload) ? 0 : 1);
  }
});

test('an event file that is missing is said, once', (context) => {
  const nowhere = { GITHUB_EVENT_PATH: '/nowhere/event.json' };
  const { warnings } = read(context, 'push', 'refs/heads/main', {}, nowhere);
  assert.match(warnings[0] ?? '', /^The event file "\/nowhere\/event\.json" cannot be read/);
  assert.equal(warnings.length, 1);
  const unset = read(context, 'push', 'refs/heads/main', {}, { GITHUB_EVENT_PATH: undefined });
  assert.match(unset.warnings[0] ?? '', /GITHUB_EVENT_PATH is not set/);
});

test('addresses of another GitHub are obeyed, with or without a slash at the end', (context) => {
  const addresses = { GITHUB_API_URL: 'https://ghe.example/api/v3/', GITHUB_SERVER_URL: 'https://ghe.example/' };
  const found = read(context, 'push', 'refs/heads/main', {}, addresses).context;
  assert.equal(found?.apiUrl, 'https://ghe.example/api/v3');
  assert.equal(found?.serverUrl, 'https://ghe.example');
});

test('outside of a workflow there is no context', (context) => {
  assert.equal(read(context, 'push', '', {}, { GITHUB_REPOSITORY: undefined }).context, undefined);
});
