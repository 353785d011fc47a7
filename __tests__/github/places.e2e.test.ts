import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CommentMode } from '../../src/github/comments/comment.js';
import type { Published, PublishOptions } from '../../src/github/publish.js';
import type { GateResult, Report, VerdictOutcome } from '../../src/report/report.js';
import { makeRig, REPORT, SHA, type Rig } from '../helpers/publish.js';

const PLAIN: Report = { ...REPORT, pictures: [] };

function judged(outcome: VerdictOutcome): Report {
  return { ...PLAIN, verdict: { outcome, sentence: `The model is ${outcome}` } };
}

function run(rig: Rig, id: number, report: Report, more: Partial<PublishOptions>): Promise<Published> {
  const changes = { run: { id, attempt: 1, url: `https://github.example/run/${id}` } };
  return rig.publish(changes, report, rig.server.token, undefined, 'default', more);
}

function gate(index: number): GateResult {
  const location = { file: 'dvc.yaml', line: index + 1 };
  return { rule: `test.f1 < 0.${index}`, level: 'fail', outcome: 'failed', message: 'f1 is 0.1', location };
}

const modes: [CommentMode, number, number][] = [
  ['update', 1, 0],
  ['new', 4, 0],
  ['on-change', 2, 0],
  ['hide', 4, 3],
];
for (const [commentMode, comments, hidden] of modes) {
  test(`comment-mode ${commentMode}: four runs with one change of the verdict`, async (context) => {
    const rig = await makeRig(context);
    const verdicts = ['unclear', 'unclear', 'better', 'better'] as const;
    for (const [index, verdict] of verdicts.entries()) await run(rig, index + 1, judged(verdict), { commentMode });
    assert.equal(rig.server.comments.length, comments);
    assert.equal(rig.server.comments.filter((comment) => comment.hidden).length, hidden);
    assert.notEqual(rig.server.comments.at(-1)?.hidden, true);
    assert.match(rig.server.comments.at(-1)?.body ?? '', /verdict="better"/);
    assert.deepEqual(rig.warnings, []);
    assert.deepEqual(rig.server.violations, []);
  });
}

test('an older run posts nothing where a newer one has reported, and hides nothing', async (context) => {
  const rig = await makeRig(context);
  await run(rig, 5, judged('better'), { commentMode: 'hide' });
  for (const commentMode of ['hide', 'on-change'] as const) await run(rig, 4, judged('worse'), { commentMode });
  assert.equal(rig.server.comments.length, 1);
  assert.notEqual(rig.server.comments[0]?.hidden, true);
});

for (const commentMode of ['new', 'hide', 'on-change'] as const) {
  test(`a lost answer posts once with comment-mode ${commentMode}`, async (context) => {
    const rig = await makeRig(context);
    await run(rig, 1, judged('worse'), { commentMode });
    rig.server.faults.push({ method: 'POST', path: /issues\/7\/comments$/, times: 1, reset: 'after' });
    await run(rig, 1, judged('better'), { commentMode });
    assert.equal(rig.server.comments.length, 2);
    assert.deepEqual(rig.warnings, []);
  });
}

test('comments that cannot be hidden are one warning; the report is posted', async (context) => {
  const rig = await makeRig(context);
  await run(rig, 1, PLAIN, { commentMode: 'hide' });
  rig.server.comments.unshift({
    ...rig.server.comments[0],
    id: 4,
    body: rig.server.comments[0]?.body ?? '',
    issue: 7,
    commit: '',
  });
  const errors = [{ type: 'FORBIDDEN', message: 'Resource not accessible by integration' }];
  rig.server.faults.push({ method: 'POST', path: /graphql/, status: 200, body: { data: null, errors } });
  const published = await run(rig, 2, PLAIN, { commentMode: 'hide' });
  assert.equal(published.commentUrl, 'https://github.example/comment/1001');
  assert.match(
    rig.warnings[0] ?? '',
    /posted, but not all of it\. It could not hide the former comments: GitHub refused \(Resource not accessible by integration\)\. Add to the job:\npermissions:\n {2}contents: read\n {2}pull-requests: write/,
  );
});

const conclusions: [string, Report, string, string][] = [
  ['no verdict', PLAIN, 'success', 'Training succeeded'],
  ['better', judged('better'), 'success', 'The model is better'],
  ['worse, which no gate forbids', judged('worse'), 'neutral', 'The model is worse'],
  [
    'a failed gate',
    { ...judged('better'), gates: [gate(1), gate(2)] },
    'failure',
    'test.f1 < 0.1: f1 is 0.1 (and 1 more)',
  ],
  [
    'a failed stage',
    { ...PLAIN, outcome: 'failure', stages: [{ name: 'train', outcome: 'failed', why: '' }] },
    'failure',
    'Training failed in stage train',
  ],
];
for (const [what, report, conclusion, title] of conclusions) {
  test(`check run and status of a report: ${what}`, async (context) => {
    const rig = await makeRig(context);
    const published = await run(rig, 1, report, { check: true, status: true });
    const [check] = rig.server.checks;
    assert.deepEqual(
      [check?.name, check?.sha, check?.conclusion, check?.title],
      ['train-report', SHA, conclusion, title],
    );
    assert.match(check?.summary ?? '', /## /);
    assert.equal(published.checkUrl, `https://github.example/octo/train/runs/${check?.id}`);
    assert.deepEqual(rig.server.statuses, [
      {
        sha: SHA,
        state: conclusion === 'failure' ? 'failure' : 'success',
        context: 'train-report',
        description: title,
        url: published.commentUrl,
      },
    ]);
    assert.deepEqual(rig.server.violations, []);
    assert.deepEqual(rig.warnings, []);
  });
}

test('annotations go by fifty in a request, on the lines of their gates, and never outside of the repository', async (context) => {
  const rig = await makeRig(context);
  const gates = Array.from({ length: 120 }, (_, index) => gate(index));
  const outside = { ...gate(0), location: { file: '../../etc/passwd', line: 1 } };
  await run(rig, 1, { ...PLAIN, gates: [outside, ...gates] }, { check: true, comment: false });
  assert.equal(rig.server.checks[0]?.annotations.length, 120);
  assert.deepEqual(
    rig.server.requests.map(({ method, path }) => `${method} ${path.split('/')[4]}`),
    ['POST check-runs', 'PATCH check-runs', 'PATCH check-runs'],
  );
  assert.deepEqual(rig.server.violations, []);
});

test('a report of letters of three bytes fits into a check run', async (context) => {
  const rig = await makeRig(context);
  const params = Array.from({ length: 600 }, (_, index) => ({
    file: 'params.yaml',
    key: `k${index}`,
    after: '学'.repeat(60),
  }));
  await run(rig, 1, { ...PLAIN, params }, { check: true });
  const summary = rig.server.checks[0]?.summary ?? '';
  assert.ok(Buffer.byteLength(summary) <= 65_535 && summary.length > 1000, `${summary.length}`);
  assert.deepEqual(rig.warnings, []);
});

const places = [
  { what: 'comment', options: { comment: true }, path: /issues\/7\/comments$/ },
  { what: 'check', options: { comment: false, check: true }, path: /check-runs$/ },
  { what: 'status', options: { comment: false, status: true }, path: /statuses\/\w+$/ },
];
const passing = [
  { name: '502', status: 502 },
  { name: '503 with Retry-After', status: 503, headers: { 'retry-after': '0' } },
  { name: '429 with Retry-After', status: 429, headers: { 'retry-after': '1' } },
  {
    name: 'a secondary limit',
    status: 403,
    headers: { 'retry-after': '1' },
    body: { message: 'You have exceeded a secondary rate limit' },
  },
  { name: 'a reset', reset: 'before' as const },
  { name: 'a lost answer', reset: 'after' as const },
];
for (const { what, options, path } of places) {
  for (const { name, ...fault } of passing) {
    test(`${what}: ${name} passes, and nothing is there twice`, async (context) => {
      const rig = await makeRig(context);
      rig.server.faults.push({ method: 'POST', path, times: 1, ...fault });
      await run(rig, 1, PLAIN, options);
      assert.deepEqual(rig.warnings, []);
      const { comments, checks, statuses } = rig.server;
      const latest = new Set(statuses.map((status) => status.context));
      assert.equal(comments.length + checks.length + latest.size, 1);
      assert.deepEqual(rig.server.violations, []);
    });
  }
  for (const status of [403, 404, 422, 500]) {
    test(`${what}: ${status} that lasts is one warning, and the report is in the summary`, async (context) => {
      const rig = await makeRig(context);
      rig.server.faults.push({ method: 'POST', path, status, body: { message: 'No' } });
      await run(rig, 1, PLAIN, options);
      assert.equal(rig.warnings.length, 1);
      assert.match(rig.warnings[0] ?? '', /^The report is in the job summary\. It could not /);
      assert.equal(/permissions:\n/.test(rig.warnings[0] ?? ''), status === 403 || status === 404);
      assert.match(rig.summary(), /Training report/);
    });
  }
}

test('all that the token may not do is one warning', async (context) => {
  const rig = await makeRig(context);
  rig.server.access = 'read';
  await run(rig, 1, REPORT, { check: true, status: true });
  assert.equal(rig.warnings.length, 1);
  assert.match(
    rig.warnings[0] ?? '',
    /permissions:\n {2}contents: write\n {2}pull-requests: write\n {2}checks: write\n {2}statuses: write$/,
  );
});
