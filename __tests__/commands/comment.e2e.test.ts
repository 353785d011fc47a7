import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ASSETS_BRANCH } from '../../src/github/contents/assets.js';
import { makeWorkflow } from '../helpers/workflow.js';

const TEXT =
  '# Results\r\n\n| a | b |\n|---|---|\n| 1 | `x|y` |\n\n<details>\n\n*raw* &amp; $x$ \\| ünï\n\n</details>\n\n\n';
const PNG = Buffer.from('89504e470d0a1a0a', 'hex');

test('create posts the file byte for byte on the pull request of the event, and prints the address', async (context) => {
  const { server, run } = await makeWorkflow(context, { 'report.md': TEXT });
  const ran = await run(['comment', 'create', 'report.md']);
  assert.equal(ran.exitCode, 0, ran.stderr);
  assert.equal(ran.stdout, 'https://github.example/comment/1000\n');
  const [comment] = server.comments;
  assert.equal(comment?.issue, 7);
  assert.match(
    comment?.body ?? '',
    /^<!-- train-report key="comment:" sha="\w{40}" run="10" attempt="1" id="\w{16}" -->\n/,
  );
  assert.equal(comment?.body.slice((comment.body.indexOf('\n') ?? 0) + 1), TEXT);
  assert.deepEqual(
    server.requests.map(({ method }) => method),
    ['POST'],
  );
  assert.deepEqual(server.violations, []);
});

test('update finds its comment in two requests, and one more for each hundred comments before it', async (context) => {
  const { server, run } = await makeWorkflow(context, { 'report.md': 'first\n', 'second.md': 'second\n' });
  for (let index = 1; index <= 120; index += 1)
    server.comments.push({ id: index, body: `comment ${index}`, issue: 7, commit: '' });
  await run(['comment', 'update', 'report.md']);
  assert.equal(server.comments.length, 121);
  server.requests.length = 0;
  const ran = await run(['comment', 'update', 'second.md']);
  assert.equal(ran.stdout, 'https://github.example/comment/1000\n');
  assert.deepEqual(
    server.requests.map(({ method }) => method),
    ['GET', 'GET', 'PATCH'],
  );
  assert.equal(server.comments.length, 121);
  assert.match(server.comments.at(-1)?.body ?? '', /-->\nsecond\n$/);
});

test('titles tell comments apart, with the workflow and the run filled in', async (context) => {
  const { server, run } = await makeWorkflow(context, { 'report.md': 'text\n' });
  const titles = ['model A', '{workflow}-{run}', 'a "quoted" --> title\n'];
  for (const title of titles) await run(['comment', 'update', '--watermark-title', title, 'report.md']);
  for (const title of titles) await run(['comment', 'create', '--update', `--watermark-title=${title}`, 'report.md']);
  assert.equal(server.comments.length, 3);
  assert.match(server.comments[1]?.body ?? '', /key="comment:train-10"/);
  assert.match(server.comments[2]?.body ?? '', /^<!-- [^>]* -->\ntext\n$/);
});

test('--target says where: a pull request, an issue, a commit', async (context) => {
  const { server, run, sha } = await makeWorkflow(context, { 'report.md': 'text\n' });
  for (const target of ['pr', 'pr/3', 'issue/5', 'commit', `commit/${sha.slice(0, 10)}`, 'commit/HEAD']) {
    const ran = await run(['comment', 'create', '--target', target, 'report.md']);
    assert.equal(ran.exitCode, 0, ran.stderr);
  }
  assert.deepEqual(
    server.comments.map(({ issue }) => issue),
    [7, 3, 5],
  );
  assert.deepEqual(
    server.commitComments.map(({ commit }) => commit),
    [sha, sha, sha],
  );
  const wrong = await run(['comment', 'create', '--target', 'pull/3', 'report.md']);
  assert.equal(wrong.exitCode, 254);
  assert.match(wrong.stderr, /option --target: found "pull\/3", expected pr, pr\/NUMBER, commit/);
});

test('a push goes to the pull request that the commit belongs to, else to the commit', async (context) => {
  const { server, run, sha } = await makeWorkflow(context, { 'report.md': 'text\n' }, { name: 'push' });
  await run(['comment', 'create', 'report.md']);
  assert.equal(server.commitComments.length, 1);
  const asked = await run(['comment', 'create', '--pr', 'report.md']);
  assert.match(asked.stderr, /::warning::Commit \w{12} has no pull request: the comment goes to the commit/);
  server.pulls.push({ number: 3, ref: 'feature', sha, repo: 'octo/train' });
  await run(['comment', 'create', '--pr=true', '--commit-sha=HEAD', 'report.md']);
  assert.deepEqual(
    server.comments.map(({ issue }) => issue),
    [3],
  );
  assert.deepEqual(server.violations, []);
});

test('pictures that the text names are stored and linked, once each; the rest of the text stays', async (context) => {
  const text = [
    '![a](plots/a%20b.png "title") and [it](plots/a%20b.png), ![far](https://x.example/a.png)',
    '<p><img width=3 src="plots/c.svg"><img src=plots/c.svg></p>',
    '![ref][pic] `![code](plots/c.svg)`',
    '[pic]: <plots/d.jpg>\n[link]: docs.md',
    '![gone](gone.png)\n',
  ].join('\n\n');
  const { server, run } = await makeWorkflow(context, {
    'out/report.md': text,
    'out/plots/a b.png': PNG,
    'out/plots/c.svg': '<svg/>',
    'out/plots/d.jpg': 'jpeg',
  });
  const ran = await run(['comment', 'create', 'out/report.md', '--publish']);
  assert.equal(ran.exitCode, 0, ran.stderr);
  assert.match(ran.stderr, /Picture "gone\.png" of .*report\.md cannot be stored: there is no such file/);
  const head = server.refs.get(`heads/${ASSETS_BRANCH}`) ?? '';
  const tree = [...(server.trees.get(server.commits.get(head)?.tree ?? '')?.keys() ?? [])];
  assert.deepEqual(
    tree.map((path) => path.replace(/^.*\/\w{12}-/, '')),
    ['a_b.png', 'c.svg', 'd.jpg'],
  );
  const body = server.comments[0]?.body.replace(/^.*\n/, '') ?? '';
  const address =
    /https:\/\/github\.example\/octo\/train\/blob\/\w{40}\/\w{40}\/10-1-comment-\/\w{12}-([\w.]+)\?raw=true/g;
  assert.equal(
    body.replaceAll(address, '{$1}'),
    text
      .replaceAll('plots/a%20b.png', '{a_b.png}')
      .replace('"plots/c.svg"', '"{c.svg}"')
      .replace('src=plots/c.svg', 'src="{c.svg}"')
      .replace('<plots/d.jpg>', '<{d.jpg}>'),
  );
  await run(['comment', 'create', 'out/report.md', '--publish=false']);
  assert.equal(server.comments[1]?.body.replace(/^.*\n/, ''), text);
  assert.deepEqual(server.violations, []);
});

test('a body that is too long is shortened between blocks, and whole in the job summary', async (context) => {
  const rows = Array.from({ length: 4000 }, (_, index) => `| row ${index} | [a link](https://example.com/${index}) |`);
  const text = `# Long\n\n| a | b |\n|---|---|\n${rows.join('\n')}\n\nThe end\n`;
  const { server, run, summary } = await makeWorkflow(context, { 'report.md': text });
  const ran = await run(['comment', 'create', 'report.md']);
  assert.equal(ran.exitCode, 0, ran.stderr);
  const body = server.comments[0]?.body ?? '';
  assert.ok(body.length <= 65_536 && body.length > 60_000, String(body.length));
  assert.match(
    body,
    /\| \[a link\]\(https:\/\/example\.com\/\d+\) \|\n\n<sub>Shortened: this comment had [\d,]+ characters\. The whole is in the \[job summary\]\(https:\S+\/actions\/runs\/10\)\.<\/sub>$/,
  );
  assert.equal(summary(), `${text}\n`);
});

test('a lost answer, a 502 and a broken connection post once', async (context) => {
  const { server, run } = await makeWorkflow(context, { 'report.md': 'text\n' });
  const path = /issues\/7\/comments$/;
  for (const fault of [{ reset: 'after' as const }, { status: 502 }, { reset: 'before' as const }]) {
    server.faults.push({ method: 'POST', path, times: 1, ...fault });
    const ran = await run(['comment', 'create', '--rm-watermark', 'report.md']);
    assert.equal(ran.exitCode, 0, ran.stderr);
    assert.equal(ran.stderr, '');
    assert.deepEqual(
      server.comments.splice(0).map(({ body }) => body),
      ['text\n'],
    );
    server.faults.push({ method: 'POST', path, times: 1, ...fault });
    await run(['comment', 'create', 'report.md']);
    assert.equal(server.comments.splice(0).length, 1);
  }
});

test('a read-only token: job summary, one warning with the lines to paste, exit 0', async (context) => {
  const { server, run, summary } = await makeWorkflow(context, { 'report.md': 'text\n' });
  server.access = 'read';
  for (const verb of ['create', 'update']) {
    const ran = await run(['comment', verb, 'report.md']);
    assert.equal(ran.exitCode, 0);
    assert.equal(ran.stdout, '');
    assert.equal(
      ran.stderr,
      '::warning::The comment is in the job summary. It could not comment on pull request 7: the token may not (403). Add to the job:%0Apermissions:%0A  contents: read%0A  pull-requests: write\n',
    );
  }
  assert.equal(summary(), 'text\n\ntext\n\n');
  const outside = await run(['comment', 'create', '--target', 'pr/7', 'report.md'], {
    GITHUB_ACTIONS: '',
    GITHUB_STEP_SUMMARY: '',
  });
  assert.equal(outside.exitCode, 1);
  assert.match(outside.stderr, /^ERROR: Cannot comment\. It could not comment on pull request 7/);
});

test('outside of a workflow git says which repository and commit', async (context) => {
  const { server, run, repo, sha } = await makeWorkflow(context, { 'report.md': 'text\n' });
  repo.git('remote', 'add', 'origin', 'git@github.example:octo/train.git');
  const outside = { GITHUB_ACTIONS: '', GITHUB_EVENT_NAME: '', GITHUB_REPOSITORY: undefined, GITHUB_SHA: '' };
  const ran = await run(['comment', 'create', '--target', 'commit', 'report.md', '--token', server.token], outside);
  assert.equal(ran.exitCode, 0, ran.stderr);
  assert.equal(server.commitComments[0]?.commit, sha);
  repo.git('remote', 'remove', 'origin');
  const nowhere = await run(['comment', 'create', 'report.md'], outside);
  assert.match(nowhere.stderr, /Cannot tell which repository on GitHub this is[^]*--repo OWNER\/NAME/);
});

const wrong: [string[], RegExp, NodeJS.ProcessEnv?][] = [
  [['create'], /Cannot comment: found no file, expected one Markdown file/],
  [['create', 'gone.md'], /Cannot read "gone\.md": there is no such file/],
  [['create', 'empty.md'], /"empty\.md" is empty/],
  [
    ['create', 'report.md', '--publish-url', 'https://x'],
    /--publish-url: no server is needed for pictures[^]*train-report-assets/,
  ],
  [['create', 'report.md', '--native'], /Cannot use option --native/],
  [['create', 'report.md', '--watch'], /--watch: a file is not watched/],
  [['update', 'report.md', '--rm-watermark'], /--rm-watermark: without the hidden line/],
  [['create', 'report.md', '--driver', 'gitlab'], /--driver: found "gitlab", and only "github" is supported/],
  [['create', 'report.md', '--repo', 'nonsense'], /Cannot use repository "nonsense": expected OWNER\/NAME/],
  [['create', 'report.md', '--commit-sha', 'no-such-branch'], /Cannot find commit "no-such-branch"/],
  [['create', 'report.md'], /there is no token[^]*REPO_TOKEN/, { REPO_TOKEN: '' }],
];

test('what cannot be used is refused with one sentence', async (context) => {
  const { server, run } = await makeWorkflow(context, { 'report.md': 'text\n', 'empty.md': ' \n' });
  for (const [args, message, env] of wrong) {
    const ran = await run(['comment', ...args], env);
    assert.equal(ran.exitCode, 254, args.join(' '));
    assert.match(ran.stderr, message);
  }
  assert.equal(server.requests.length, 0);
});
