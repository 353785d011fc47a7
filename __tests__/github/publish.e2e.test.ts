import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AncestorTest } from '../../src/github/comments/comment.js';
import { ASSETS_BRANCH } from '../../src/github/contents/assets.js';
import type { Published } from '../../src/github/publish.js';
import { makeRig, REPORT, SHA } from '../helpers/publish.js';

function unrelated(count: number, issue = 7): { id: number; body: string; issue: number; commit: string }[] {
  return Array.from({ length: count }, (_, index) => ({ id: index + 1, body: `comment ${index}`, issue, commit: '' }));
}

test('the first report creates a comment with the picture, the second updates it', async (context) => {
  const rig = await makeRig(context);
  const first = await rig.publish();
  await rig.publish({ run: { id: 11, attempt: 1, url: '' }, sha: 'b'.repeat(40) });

  assert.equal(rig.server.comments.length, 1);
  const [comment] = rig.server.comments;
  assert.match(
    comment?.body ?? '',
    /^<!-- train-report key="default" sha="b{40}" run="11" attempt="1" verdict="success" -->\n## ✅ Training report/,
  );
  const head = rig.server.refs.get(`heads/${ASSETS_BRANCH}`) ?? '';
  assert.ok(
    comment?.body.includes(
      `https://github.example/octo/train/blob/${head}/${'b'.repeat(40)}/11-1-default/confusion_matrix.png?raw=true`,
    ),
  );
  assert.equal(first.commentUrl, 'https://github.example/comment/1000');
  assert.deepEqual(rig.server.violations, []);
  assert.deepEqual(rig.warnings, []);
  assert.match(rig.summary(), /Training report/);
});

test('the comment is found among two hundred and fifty others', async (context) => {
  const rig = await makeRig(context);
  rig.server.comments.push(...unrelated(120));
  await rig.publish();
  rig.server.comments.push(...unrelated(130).map((comment) => ({ ...comment, id: comment.id + 5000 })));
  await rig.publish({ run: { id: 12, attempt: 1, url: '' } });
  assert.equal(rig.server.comments.filter(({ body }) => body.includes('train-report key')).length, 1);
});

test('an update in place costs two requests beside the pictures’', async (context) => {
  const rig = await makeRig(context);
  const report = { ...REPORT, pictures: [] };
  await rig.publish({}, report);
  rig.server.requests.length = 0;
  await rig.publish({ run: { id: 11, attempt: 1, url: '' } }, report);
  assert.deepEqual(
    rig.server.requests.map(({ method }) => method),
    ['GET', 'PATCH'],
  );
});

test('an older run leaves the report of a newer one alone', async (context) => {
  const rig = await makeRig(context);
  await rig.publish({ run: { id: 20, attempt: 1, url: '' } });
  const before = rig.server.comments[0]?.body;
  await rig.publish({ run: { id: 19, attempt: 3, url: '' }, sha: 'c'.repeat(40) });
  assert.equal(rig.server.comments[0]?.body, before);
  await rig.publish({ run: { id: 20, attempt: 2, url: '' }, sha: 'c'.repeat(40) });
  assert.match(rig.server.comments[0]?.body ?? '', /attempt="2"/);
});

test('an older commit never overwrites a newer one’s report, whatever the runs’ order', async (context) => {
  const rig = await makeRig(context);
  const [older, newer] = ['1'.repeat(40), '2'.repeat(40)];
  const isAncestor: AncestorTest = async (a, b) => a === older && b === newer;
  const publish = (sha: string, id: number): Promise<Published> =>
    rig.publish({ sha, run: { id, attempt: 1, url: '' } }, REPORT, rig.server.token, isAncestor);
  await publish(newer, 5);
  await publish(older, 6);
  assert.match(rig.server.comments[0]?.body ?? '', /sha="2{40}"/);
  rig.server.comments.length = 0;
  await publish(older, 8);
  await publish(newer, 7);
  assert.match(rig.server.comments[0]?.body ?? '', /sha="2{40}"/);
});

test('a comment whose answer was lost is not posted twice', async (context) => {
  const rig = await makeRig(context);
  rig.server.faults.push({ method: 'POST', path: /issues\/7\/comments$/, times: 1, reset: 'after' });
  const published = await rig.publish();
  assert.equal(rig.server.comments.length, 1);
  assert.equal(published.commentUrl, 'https://github.example/comment/1000');
  assert.deepEqual(rig.warnings, []);
});

test('a request that failed with 502 or was cut is repeated', async (context) => {
  const rig = await makeRig(context);
  rig.server.faults.push({ method: 'POST', path: /issues\/7\/comments$/, times: 2, status: 502 });
  rig.server.faults.push({ method: 'GET', path: /issues\/7\/comments$/, times: 1, reset: 'before' });
  await rig.publish();
  assert.equal(rig.server.comments.length, 1);
  assert.deepEqual(rig.warnings, []);
});

test('a rate limit is waited for as long as it says, within bounds', async (context) => {
  const rig = await makeRig(context);
  rig.server.faults.push({
    method: 'POST',
    path: /issues\/7\/comments$/,
    times: 1,
    status: 403,
    headers: { 'retry-after': '1' },
    body: { message: 'You have exceeded a secondary rate limit' },
  });
  await rig.publish();
  assert.equal(rig.server.comments.length, 1);
});

test('a rate limit that lasts is told as what it is, not as a missing permission', async (context) => {
  const rig = await makeRig(context);
  const reset = String(Math.floor(Date.now() / 1000) + 3600);
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset, 'x-ratelimit-limit': '1000' };
  rig.server.faults.push({
    method: 'GET',
    path: /./,
    status: 403,
    headers,
    body: { message: 'API rate limit exceeded' },
  });
  await rig.publish({}, { ...REPORT, pictures: [] });
  assert.equal(rig.warnings.length, 1);
  assert.match(rig.warnings[0] ?? '', /could not comment: GitHub's rate limit is used up \(403\)/);
  assert.doesNotMatch(rig.warnings[0] ?? '', /permissions:/);
});

test('a read-only token: job summary, one warning with the lines to paste, no failure', async (context) => {
  const rig = await makeRig(context);
  rig.server.access = 'read';
  const published = await rig.publish();
  assert.equal(published.commentUrl, undefined);
  assert.equal(rig.warnings.length, 1);
  assert.match(rig.warnings[0] ?? '', /permissions:\n {2}contents: write\n {2}pull-requests: write/);
  assert.match(rig.summary(), /\| accuracy \| \*\*0\.7500\*\* \|/);
});

test('a fork’s read-only token is told so', async (context) => {
  const rig = await makeRig(context);
  rig.server.access = 'read';
  await rig.publish({ isFork: true });
  assert.match(rig.warnings[0] ?? '', /from a fork has a read-only token/);
});

test('a wrong token and an API that is down leave the report in the summary', async (context) => {
  const rig = await makeRig(context);
  await rig.publish({}, REPORT, 'wrong');
  assert.match(rig.warnings[0] ?? '', /does not know the token \(401\)/);
  await rig.publish({ apiUrl: 'http://127.0.0.1:1' });
  assert.match(rig.warnings[1] ?? '', /GitHub did not answer|ECONNREFUSED/);
  assert.equal(rig.summary().match(/## ✅/g)?.length, 2);
});

test('a push reports on the open pull request of its branch, else on the commit', async (context) => {
  const rig = await makeRig(context);
  const push = { event: 'push', pullRequest: undefined, branch: 'feature' };
  await rig.publish(push);
  assert.equal(rig.server.commitComments.length, 1);
  await rig.publish({ ...push, run: { id: 11, attempt: 1, url: '' } });
  assert.equal(rig.server.commitComments.length, 1);
  rig.server.pulls.push(
    { number: 3, ref: 'feature', sha: SHA, repo: 'octo/train' },
    { number: 4, ref: 'feature', sha: SHA, repo: 'other/train' },
  );
  const published = await rig.publish(push);
  assert.equal(published.pullRequest, 3);
  assert.deepEqual(
    rig.server.comments.map(({ issue }) => issue),
    [3],
  );
  assert.deepEqual(rig.server.violations, []);
});

test('two jobs that store pictures at once lose none', async (context) => {
  const rig = await makeRig(context);
  const jobs = ['1', '2', '3', '4'].map((digit, index) =>
    rig.publish({ sha: digit.repeat(40), run: { id: index + 1, attempt: 1, url: '' }, pullRequest: index + 1 }),
  );
  await Promise.all(jobs);
  const head = rig.server.commits.get(rig.server.refs.get(`heads/${ASSETS_BRANCH}`) ?? '');
  const files = [...(rig.server.trees.get(head?.tree ?? '')?.keys() ?? [])];
  assert.deepEqual(files.map((path) => path[0]).sort(), ['1', '2', '3', '4']);
});

test('two runs that create the comment at once leave one, with the newer report', async (context) => {
  const rig = await makeRig(context);
  const report = { ...REPORT, pictures: [] };
  const marker = (run: number): string =>
    `<!-- train-report key="default" sha="${'d'.repeat(40)}" run="${run}" attempt="1" -->`;
  const other = (run: number) => () =>
    rig.server.comments.push({ id: 500, body: `${marker(run)}\nother`, issue: 7, commit: '' });
  const rule = { method: 'POST', path: /issues\/7\/comments$/ };
  rig.server.faults.push({ ...rule, times: 1, meanwhile: other(9) });
  await rig.publish({}, report);
  assert.deepEqual(
    rig.server.comments.map(({ id }) => id),
    [500],
  );
  assert.match(rig.server.comments[0]?.body ?? '', /run="10"/);
  rig.server.comments.length = 0;
  rig.server.faults.push({ ...rule, times: 1, meanwhile: other(11) });
  const published = await rig.publish({}, report);
  assert.deepEqual(
    rig.server.comments.map(({ body }) => body),
    [`${marker(11)}\nother`],
  );
  assert.equal(published.commentUrl, 'https://github.example/comment/500');
  assert.deepEqual(rig.warnings, []);
  assert.deepEqual(rig.server.violations, []);
});

test('a comment that is deleted while the report is made is created again', async (context) => {
  const rig = await makeRig(context);
  const report = { ...REPORT, pictures: [] };
  await rig.publish({}, report);
  const forget = (): void => void (rig.server.comments.length = 0);
  rig.server.faults.push({ method: 'PATCH', path: /comments/, times: 1, meanwhile: forget });
  await rig.publish({ run: { id: 11, attempt: 1, url: '' } }, report);
  assert.equal(rig.server.comments.length, 1);
  assert.deepEqual(rig.warnings, []);
});

test('a marker that an outsider wrote is no report', async (context) => {
  const rig = await makeRig(context);
  const body = `<!-- train-report key="default" sha="${SHA}" run="999999999" attempt="1" -->\nAll is well`;
  const author = { login: 'mallory', type: 'User', association: 'NONE' } as const;
  rig.server.comments.push({ id: 3, body, issue: 7, commit: '', author });
  const published = await rig.publish({}, { ...REPORT, pictures: [] });
  assert.equal(published.commentUrl, 'https://github.example/comment/1000');
  assert.equal(rig.server.comments[0]?.body, body);
});

test('a branch that was set back to an older commit gets that one’s report', async (context) => {
  const rig = await makeRig(context);
  const [older, newer] = ['1'.repeat(40), '2'.repeat(40)];
  const isAncestor: AncestorTest = async (a, b) => a === older && b === newer;
  const publish = (sha: string, id: number): Promise<Published> =>
    rig.publish({ sha, run: { id, attempt: 1, url: '' } }, { ...REPORT, pictures: [] }, rig.server.token, isAncestor);
  await publish(newer, 5);
  rig.server.pulls.push({ number: 7, ref: 'feature', sha: older, repo: 'octo/train' });
  await publish(older, 4);
  assert.match(rig.server.comments[0]?.body ?? '', /sha="2{40}"/);
  await publish(older, 6);
  assert.match(rig.server.comments[0]?.body ?? '', /sha="1{40}"/);
});

test('a request is repeated after Retry-After, whatever the status that it comes with', async (context) => {
  const rig = await makeRig(context);
  const rule = { path: /issues\/7\/comments$/, times: 1, body: { message: 'Slow down' } };
  const asks = (seconds: string): Record<string, string> => ({ 'retry-after': seconds });
  rig.server.faults.push(
    { ...rule, method: 'GET', status: 503, headers: asks('0') },
    { ...rule, method: 'POST', status: 429, headers: asks('1') },
    { ...rule, method: 'POST', status: 403, headers: asks(new Date().toUTCString()) },
  );
  await rig.publish({}, { ...REPORT, pictures: [] });
  assert.equal(rig.server.comments.length, 1);
  assert.deepEqual(rig.warnings, []);
});

test('a limit that lasts longer than a job can wait is not waited for', async (context) => {
  const rig = await makeRig(context);
  rig.server.faults.push({ method: 'GET', path: /./, status: 429, headers: { 'retry-after': '3600' } });
  await rig.publish({}, { ...REPORT, pictures: [] });
  assert.equal(rig.server.requests.length, 1);
  assert.match(rig.warnings[0] ?? '', /could not comment: GitHub's rate limit is used up \(429\)/);
});

test('a push that may not look for its pull request reports on the commit and names the permission', async (context) => {
  const rig = await makeRig(context);
  const message = { message: 'Resource not accessible by integration' };
  rig.server.faults.push({ method: 'GET', path: /pulls/, status: 403, body: message });
  await rig.publish({ event: 'push', pullRequest: undefined, branch: 'feature' });
  assert.equal(rig.server.commitComments.length, 1);
  assert.equal(rig.warnings.length, 1);
  assert.match(
    rig.warnings[0] ?? '',
    /is posted, but not all.*could not look for the pull request[^]*pull-requests: write/,
  );
});

test('a push that cannot look for its pull request now does not report on the commit instead', async (context) => {
  const rig = await makeRig(context);
  rig.server.faults.push({ method: 'GET', path: /pulls/, status: 502 });
  await rig.publish({ event: 'push', pullRequest: undefined, branch: 'feature' });
  assert.equal(rig.server.commitComments.length, 0);
  assert.match(
    rig.warnings[0] ?? '',
    /is in the job summary\. It could not look for the pull request: GitHub answered 502/,
  );
});

test('pictures that cannot be stored cost the pictures only', async (context) => {
  const rig = await makeRig(context);
  rig.server.faults.push({ method: 'POST', path: /git\/blobs/, status: 500 });
  await rig.publish();
  assert.doesNotMatch(rig.server.comments[0]?.body ?? 'png', /png/);
  assert.match(
    rig.warnings[0] ?? '',
    /is posted, but not all of it\. It could not store the pictures: GitHub answered 500/,
  );
});

test('reports of one run with other keys keep their pictures and comments apart', async (context) => {
  const rig = await makeRig(context);
  await rig.publish();
  await rig.publish({}, REPORT, rig.server.token, undefined, 'two words');
  assert.equal(rig.server.comments.length, 2);
  const head = rig.server.commits.get(rig.server.refs.get(`heads/${ASSETS_BRANCH}`) ?? '');
  assert.deepEqual(
    [...(rig.server.trees.get(head?.tree ?? '')?.keys() ?? [])],
    [`${SHA}/10-1-default/confusion_matrix.png`, `${SHA}/10-1-two words/confusion_matrix.png`],
  );
  assert.match(rig.server.comments[1]?.body ?? '', /10-1-two%20words\/confusion_matrix\.png\?raw=true/);
});
