import assert from 'node:assert/strict';
import { readFileSync, symlinkSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import type { Report } from '../../src/report/report.js';
import { runAction } from '../helpers/action.js';
import { fragmentFiles, fragmentZip, matrixRun, PNG } from '../helpers/fragments.js';
import { renderGfm, tableCells } from '../helpers/gfm.js';
import { startGitHub } from '../helpers/github-server.js';
import { makeRepo, type TestRepo } from '../helpers/repo.js';

/** A workspace with reports as actions/download-artifact lays them out. */
function makeFragments(context: TestContext, runs: Readonly<Record<string, Partial<Report>>>): TestRepo {
  const repo = makeRepo(context);
  for (const [name, changes] of Object.entries(runs))
    repo.write(
      Object.fromEntries(fragmentFiles(changes).map((file) => [`fragments/${name}/${file.name}`, file.content])),
    );
  return repo;
}

const RUNS = Object.fromEntries(
  (
    [
      ['0.1', '1', 0.5],
      ['0.1', '2', 0.7],
      ['0.01', '1', 0.61],
      ['0.01', '2', 0.63],
      ['1', '1', 0.1],
      ['1', '2', 0.12],
    ] as const
  ).map(([rate, seed, accuracy]) => [
    `train-report-${rate}-${seed}`,
    matrixRun(`${rate}-${seed}`, { 'train.learning_rate': rate, 'base.seed': seed, 'train.epochs': '5' }, accuracy),
  ]),
);

test('the jobs of a matrix become one comment, ranked, with the spread over seeds', async (context) => {
  const server = await startGitHub(context);
  const repo = makeFragments(context, {
    ...RUNS,
    'train-report-2-1': { key: '2-1', outcome: 'failure', error: 'ERROR: Cannot run stage "train": it exited with 3' },
    'train-report-old': { key: 'old', commit: { sha: 'e'.repeat(40) } },
  });
  repo.write({ 'fragments/train-report-broken/report.json': '{"schemaVersion": 1', 'fragments/empty/.keep': '' });
  const run = await runAction(repo, { server, event: 'push', inputs: { mode: 'merge' } });
  assert.equal(run.exitCode, 0, run.log);
  assert.equal(server.commitComments.length, 1);
  const html = renderGfm(server.commitComments[0]?.body ?? '');
  assert.match(html, /⚠️ Training report: the best of 6 runs, 4 left no numbers/);
  assert.match(
    html,
    /Best by test.accuracy: train.learning_rate=0.01 with 0.6200 ± 0.0141 over 2 seeds; the next is 0.0200 away, inside the seed noise; 4 runs left no numbers/,
  );
  assert.deepEqual(tableCells(html), [
    ['', 'setting', 'test.accuracy', '± seeds', 'lowest to highest', 'runs', 'against the best'],
    ['1', 'train.learning_rate=0.01', '0.6200', '0.0141', '0.6100 to 0.6300', '2', 'best'],
    ['2', 'train.learning_rate=0.1', '0.6000', '0.1414', '0.5000 to 0.7000', '2', 'inside the seed noise'],
    ['3', 'train.learning_rate=1', '0.1100', '0.0141', '0.1000 to 0.1200', '2', ''],
  ]);
  const missing = tableCells(html, 1);
  assert.deepEqual(
    missing.map(([name]) => name),
    ['run without numbers', '2-1', 'old', 'empty', 'train-report-broken'],
  );
  assert.match(missing[1]?.[1] ?? '', /it exited with 3/);
  assert.match(missing[2]?.[1] ?? '', /it is of commit eeeeeee, the others are not/);
  assert.match(run.log, /::warning::The report "train-report-broken" is left out: Cannot read report/);
  const report = JSON.parse(repo.read('train-report/report.json')) as Report;
  assert.equal(report.runs?.groups.length, 3);
  assert.equal(report.metrics[0]?.values['accuracy'], 0.63); // the best run's of the best setting
  assert.deepEqual(readFileSync(repo.path('train-report/confusion_matrix.png')), PNG);
  assert.deepEqual(server.violations, []);
});

test('another metric ranks, gates hold the best run to account, and a metric that is not there is named', async (context) => {
  const server = await startGitHub(context);
  const repo = makeFragments(context, RUNS);
  const inputs = { mode: 'merge', 'rank-by': 'test.loss', 'fail-on': 'test.accuracy < 0.9' };
  const run = await runAction(repo, { server, event: 'push', inputs });
  assert.equal(run.exitCode, 1);
  assert.match(run.log, /::error::Gate "test\.accuracy < 0\.9" failed: test\.accuracy is 0\.6300/);
  assert.match(server.commitComments[0]?.body ?? '', /Best by test\.loss \(lower is better\)/);
  const unknown = await runAction(repo, { server, event: 'push', inputs: { mode: 'merge', 'rank-by': 'test.los' } });
  assert.equal(unknown.exitCode, 0, unknown.log);
  assert.match(unknown.log, /Cannot rank by "test\.los": no run has that metric, did you mean "test\.loss"\?/);
});

test('without a folder the run’s own artifacts are fetched, all pages of them', async (context) => {
  const server = await startGitHub(context);
  const repo = makeRepo(context);
  for (let index = 0; index < 120; index += 1) {
    const changes = matrixRun(`r${index}`, { 'train.epochs': `${index}` }, index / 1000);
    server.artifacts.push({ id: 1000 + index, name: `train-report-${index}`, run: 99, bytes: fragmentZip(changes) });
  }
  server.artifacts.push({ id: 5, name: 'train-report-0', run: 99, bytes: Buffer.from('replaced by a later one') });
  const run = await runAction(repo, { server, event: 'push', inputs: { mode: 'merge' } });
  assert.equal(run.exitCode, 0, run.log);
  assert.match(server.commitComments[0]?.body ?? '', /the best of 120 runs/);
  assert.match(server.commitComments[0]?.body ?? '', /train\.epochs=119 with 0\.1190/);
});

test('jobs that failed before they had a report are named', async (context) => {
  const server = await startGitHub(context);
  const repo = makeFragments(context, RUNS);
  const failed = (name: string): (typeof server.jobs)[number] => ({
    ...{ name, conclusion: 'failure' },
    steps: [
      { name: 'Set up job', conclusion: 'success' },
      { name: 'Check out @all', conclusion: 'failure' },
    ],
  });
  server.jobs.push(failed('train (0.001, 1)'), failed('train (0.1, 1, 5)'), { ...failed('merge'), conclusion: null });
  const run = await runAction(repo, { server, event: 'push', inputs: { mode: 'merge' } });
  assert.equal(run.exitCode, 0, run.log);
  assert.deepEqual(tableCells(renderGfm(server.commitComments[0]?.body ?? ''), 1), [
    ['run without numbers', 'why'],
    ['train (0.001, 1)', 'the job failed in step "Check out @all"'],
  ]);
  assert.deepEqual(server.violations, []);
});

test('jobs that publish at once lose nothing', async (context) => {
  const server = await startGitHub(context);
  const repos = ['a', 'b', 'c'].map(() => makeFragments(context, RUNS));
  const runs = await Promise.all(
    repos.map((repo, index) =>
      runAction(repo, {
        server,
        event: 'push',
        inputs: { mode: 'merge', 'report-key': `key ${index}` },
        env: { GITHUB_SHA: 'a'.repeat(40) },
      }),
    ),
  );
  for (const { exitCode, log } of runs) assert.equal(exitCode, 0, log);
  const keys = server.commitComments.map(({ body }) => /key="([^"]+)"/.exec(body)?.[1]);
  assert.deepEqual(keys.sort(), ['key 0', 'key 1', 'key 2']);
  const head = server.commits.get(server.refs.get('heads/train-report-assets') ?? '');
  assert.equal(server.trees.get(head?.tree ?? '')?.size, 3); // every job's picture is on the branch
});

test('reports that share a key are told apart by their artifacts', async (context) => {
  const server = await startGitHub(context);
  const repo = makeFragments(context, {
    one: { ...matrixRun('same', {}, 0.5), params: [{ file: 'params.yaml', key: 'a', after: 'x'.repeat(9000) }] },
    two: matrixRun('same', { wide: 'y'.repeat(9000) }, 0.75),
  });
  const run = await runAction(repo, { server, event: 'push', inputs: { mode: 'merge', directions: 'accuracy=lower' } });
  assert.equal(run.exitCode, 0, run.log);
  const report = JSON.parse(repo.read('train-report/report.json')) as Report;
  assert.deepEqual(
    report.runs?.groups.map(({ runs }) => runs[0]?.name),
    ['one', 'two'],
  );
  assert.equal(report.metrics[0]?.values['accuracy'], 0.5);
});

test('nothing to merge, and links in the folder, are refused or left alone', async (context) => {
  const server = await startGitHub(context);
  const repo = makeRepo(context, { secret: 'token' });
  const none = await runAction(repo, { server, event: 'push', inputs: { mode: 'merge' } });
  assert.equal(none.exitCode, 1);
  assert.match(
    none.log,
    /there are none in "fragments", and this run has no artifact "train-report" or "train-report-…"/,
  );
  const files = Object.fromEntries(fragmentFiles().map((file) => [`fragments/a/${file.name}`, file.content]));
  repo.write({ ...files, 'fragments/b/.keep': '' });
  symlinkSync(repo.path('secret'), repo.path('fragments/b/report.json'));
  symlinkSync(repo.path('fragments/a'), repo.path('fragments/c'));
  const linked = await runAction(repo, { server, event: 'push', inputs: { mode: 'merge' } });
  assert.equal(linked.exitCode, 0, linked.log);
  assert.match(linked.log, /The report "b" is left out: Cannot use "b": it holds no report\.json, found "\.keep"/);
});
