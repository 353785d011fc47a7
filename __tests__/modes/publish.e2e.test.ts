import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import type { Report } from '../../src/report/report.js';
import { runAction, type ActionRun } from '../helpers/action.js';
import { fragmentFiles, fragmentZip } from '../helpers/fragments.js';
import { renderGfm, textNodes } from '../helpers/gfm.js';
import { startGitHub, type GitHubServer } from '../helpers/github-server.js';
import { makeRepo, type TestRepo } from '../helpers/repo.js';
import { makeZip } from '../helpers/zip.js';

const SHA = 'a'.repeat(40); // the example report's

interface Stage {
  readonly server: GitHubServer;
  readonly repo: TestRepo;
}

/** A fork's pull request 7, and beside it what could be taken for it. */
async function makeStage(context: TestContext): Promise<Stage> {
  const server = await startGitHub(context);
  server.pulls.push(
    { number: 5, ref: 'patch', sha: 'c'.repeat(40), repo: 'someone/train' },
    { number: 6, ref: 'patch', sha: SHA, repo: 'someone/other-fork' },
    { number: 7, ref: 'patch', sha: SHA, repo: 'someone/train' },
    { number: 8, ref: 'patch', sha: SHA, repo: 'octo/train' },
  );
  return { server, repo: makeRepo(context) };
}

function addArtifact(server: GitHubServer, bytes: Buffer, name = 'train-report', more: object = {}): void {
  server.artifacts.push({ id: 500 + server.artifacts.length, name, run: 42, bytes, ...more });
}

function publish({ server, repo }: Stage, run: object = {}, inputs: Record<string, string> = {}): Promise<ActionRun> {
  const payload = {
    action: 'completed',
    workflow_run: {
      ...{ id: 42, run_attempt: 2, head_sha: SHA, head_branch: 'patch', event: 'pull_request', pull_requests: [] },
      head_repository: { full_name: 'someone/train' },
      html_url: 'https://github.example/octo/train/actions/runs/42',
      ...run,
    },
  };
  return runAction(repo, { server, event: 'workflow_run', payload, inputs: { mode: 'publish', ...inputs } });
}

test('the report of a fork’s run is posted on its pull request, found by commit and repository', async (context) => {
  const stage = await makeStage(context);
  const { server, repo } = stage;
  addArtifact(server, fragmentZip(), 'other');
  addArtifact(server, fragmentZip({ key: 'somebody-elses', origin: 'octo/train' }));
  const run = await publish(stage);
  assert.equal(run.exitCode, 0, run.log);
  assert.deepEqual(
    server.comments.map(({ issue }) => issue),
    [7],
  );
  assert.match(
    server.comments[0]?.body ?? '',
    new RegExp(`^<!-- train-report key="default" sha="${SHA}" run="42" attempt="2" verdict="success" -->`),
  );
  assert.match(server.comments[0]?.body ?? '', /train-report-assets|\?raw=true/);
  assert.match(server.comments[0]?.body ?? '', /measured by the code of `someone\/train`, which is not ours/);
  assert.equal(run.outputs['pull-request'], '7');
  assert.deepEqual(readdirSync(repo.path('train-report')).sort(), ['confusion_matrix.png', 'report.json', 'report.md']);
  assert.equal(server.downloads.length, 1);
  assert.equal(server.downloads[0]?.authorization, undefined); // the store is another host
  assert.deepEqual(server.violations, []);
  const again = await publish(stage);
  assert.equal(again.exitCode, 0, again.log);
  assert.equal(server.comments.length, 1);
});

test('a pull request that moved on gets no report of an older commit', async (context) => {
  const stage = await makeStage(context);
  addArtifact(stage.server, fragmentZip());
  stage.server.pulls.splice(2, 1);
  const run = await publish(stage);
  assert.equal(run.exitCode, 0, run.log);
  assert.match(
    run.log,
    /::warning::The report is in the job summary only: no open pull request has aaaaaaa of someone\/train/,
  );
  assert.equal(stage.server.comments.length + stage.server.commitComments.length, 0);
  assert.match(run.summary, /Training report/);
});

test('a run of this repository’s own branch reports where its push would have', async (context) => {
  const stage = await makeStage(context);
  addArtifact(stage.server, fragmentZip());
  const run = await publish(stage, {
    head_repository: { full_name: 'octo/train' },
    head_branch: 'main',
    event: 'push',
  });
  assert.equal(run.exitCode, 0, run.log);
  assert.deepEqual(
    stage.server.commitComments.map(({ commit }) => commit),
    [SHA],
  );
});

test('a run without a report is nothing to publish', async (context) => {
  const stage = await makeStage(context);
  const run = await publish(stage);
  assert.equal(run.exitCode, 0, run.log);
  assert.match(run.log, /Run 42 left no artifact "train-report": there is nothing to publish/);
});

test('what is no report of this commit is refused: one message, nothing written, nothing posted', async (context) => {
  const stage = await makeStage(context);
  const { server, repo } = stage;
  const newer = makeZip([{ name: 'report.json', content: '{"schemaVersion": 99}' }]);
  const cases: [Buffer, RegExp, object?][] = [
    [
      fragmentZip({ commit: { sha: 'd'.repeat(40) } }),
      /report in "train-report": it is of commit d{40}, expected a{40}/,
    ],
    [fragmentZip().subarray(0, 300), /Cannot unpack artifact "train-report": it is damaged or no zip file/],
    [makeZip([{ name: 'report.json', content: Buffer.alloc(40_000_000, 'a') }]), /a zip bomb/],
    [makeZip([{ name: '../../report.json', content: '{}' }]), /Cannot unpack artifact "train-report"/],
    [makeZip([{ name: 'model.bin', content: 'x' }]), /it holds no report\.json, found "model\.bin"/],
    [
      fragmentZip({
        metrics: [{ file: 'm', group: '', values: { ['n'.repeat(5_000_000)]: 'x' as unknown as number } }],
      }),
      /a zip bomb|must/,
    ],
    [newer, /it is of version 99, expected at most 1; a newer train-report wrote it/],
    [
      makeZip([{ name: 'report.json', content: '\n::error::gotcha\n' }]),
      /Cannot read report "train-report\/report\.json"/,
    ],
    [
      fragmentZip(),
      /Cannot use artifact "train-report": it has 99000000 bytes, expected at most/,
      { size: 99_000_000 },
    ],
    [fragmentZip(), /Cannot use artifact "train-report": it has expired/, { expired: true }],
  ];
  for (const [bytes, message, more] of cases) {
    server.artifacts.length = 0;
    addArtifact(server, bytes, 'train-report', more);
    const run = await publish(stage);
    assert.equal(run.exitCode, 1, `${String(message)}\n${run.log}`);
    assert.match(run.log, message);
    assert.equal(run.log.match(/^::error/gm)?.length, 1, run.log);
    assert.ok(!existsSync(repo.path('train-report')));
    assert.equal(server.comments.length + server.commitComments.length, 0);
    assert.equal(run.summary, '');
  }
});

test('what a fork wrote is text and no markup, link or mention', async (context) => {
  const stage = await makeStage(context);
  const evil =
    '</details> <!-- @all #1 `a|b` [x](javascript:alert(1)) ![](https://evil.example/x.png) \u202egnp.exe www.evil.example';
  const long = `${evil}${'n'.repeat(3000)}`;
  const report: Partial<Report> = {
    engine: evil,
    commit: { sha: SHA, name: evil },
    baseline: { sha: 'b'.repeat(40), name: evil },
    stages: [{ name: evil, outcome: 'ran', why: long }],
    metrics: [{ file: evil, group: 'test', values: { [long]: 0.5 }, baseline: { [long]: 0.4 } }],
    params: [{ file: evil, key: long, before: evil, after: '@all\n# no heading' }],
    gates: [{ rule: evil, level: 'fail', outcome: 'invalid', message: `${evil}\n${evil}\n\`\`\`` }],
    set: [{ file: evil, key: evil, value: evil }],
    runs: {
      rankBy: evil,
      sentence: evil,
      missing: [{ name: evil, why: long.slice(0, 2000) }],
      groups: [
        {
          set: [{ file: evil, key: evil, value: evil }],
          ...{ mean: 1, lowest: 1, highest: 1, isWithinNoise: false },
          runs: [{ name: evil, set: [], value: 1, metrics: { [evil]: 1 } }],
        },
      ],
    },
  };
  addArtifact(stage.server, fragmentZip(report));
  const run = await publish(stage);
  assert.equal(run.exitCode, 0, run.log);
  const html = renderGfm(stage.server.comments[0]?.body.replace(/^<!--.*-->\n/, '') ?? '');
  assert.doesNotMatch(html, /<a\b|javascript:alert\(1\)"|<img[^>]+evil|\u202e/);
  assert.equal(html.match(/<details>/g)?.length, html.match(/<\/details>/g)?.length);
  for (const node of textNodes(html)) assert.doesNotMatch(node, /@all|#1|www\.evil/, node);
});

test('a token that may not, and trouble at GitHub, leave the job green and say what to add', async (context) => {
  const stage = await makeStage(context);
  const { server } = stage;
  addArtifact(server, fragmentZip());
  const fault = {
    method: 'GET',
    path: /artifacts$/,
    status: 403,
    body: { message: 'Resource not accessible by integration' },
  };
  server.faults.push(fault);
  const refused = await publish(stage);
  assert.equal(refused.exitCode, 0, refused.log);
  assert.match(
    refused.log,
    /::warning::The reports of run 42 cannot be fetched: the token may not \(403\)\..*actions: read/,
  );
  server.faults.splice(0, 1, { method: 'GET', path: /\/zip$/, status: 502, times: 1 });
  const passing = await publish(stage);
  assert.equal(passing.exitCode, 0, passing.log);
  assert.equal(server.comments.length, 1);
});

test('another event is refused', async (context) => {
  const stage = await makeStage(context);
  const { server, repo } = stage;
  const run = await runAction(repo, { server, event: 'push', inputs: { mode: 'publish' } });
  assert.equal(run.exitCode, 1);
  assert.match(run.log, /Cannot publish a report: the event is "push", expected "workflow_run"/);
  const gone = await publish(stage, { head_repository: null });
  assert.equal(gone.exitCode, 1);
  assert.match(gone.log, /does not say which repository the run was of/);
});

test('several reports of a fork’s matrix become one comment', async (context) => {
  const stage = await makeStage(context);
  addArtifact(stage.server, fragmentZip({ key: 'a' }), 'train-report-a');
  addArtifact(stage.server, makeZip(fragmentFiles({ key: 'b' })), 'train-report-b');
  const run = await publish(stage);
  assert.equal(run.exitCode, 0, run.log);
  assert.equal(stage.server.comments.length, 1);
  assert.match(stage.server.comments[0]?.body ?? '', /the best of 2 runs/);
});
