import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { silentLogger } from '../../src/log.js';
import { loadStages } from '../../src/dvcyaml/load.js';
import { makeReport } from '../../src/report/make.js';
import type { ReportInputs } from '../../src/report/collect.js';
import type { Report } from '../../src/report/report.js';
import { openRepository } from '../../src/repo/repository.js';
import { makeRepo, type TestRepo } from '../helpers/repo.js';

const ROWS = 60;

/** Predictions of which every `wrong`-th is wrong. */
function predictions(wrong: number): string {
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const label = row % 3 === 0 ? 'cat' : 'dog';
    const other = label === 'cat' ? 'dog' : 'cat';
    return `${row},test,${label},${row % wrong === 1 ? other : label}`;
  });
  return `id,split,label,predicted\n${rows.join('\n')}\n`;
}

const pipeline = (out: string): string => `stages:
  evaluate:
    cmd: python evaluate.py
    outs: [${out}]
    metrics: [{metrics.json: {cache: false}}]
`;

function lockOf(path: string, oid: string): string {
  return `schema: '2.0'\nstages:\n  evaluate:\n    cmd: python evaluate.py\n    outs:\n    - path: ${path}\n      hash: md5\n      md5: ${oid}\n      size: 1\n`;
}

function putRemote(repo: TestRepo, content: string, suffix = '', oid = md5(content)): string {
  const path = join(repo.base, 'remote/files/md5', oid.slice(0, 2), `${oid.slice(2)}${suffix}`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return `${oid}${suffix}`;
}

function md5(content: string): string {
  return createHash('md5').update(content).digest('hex');
}

async function report(
  repo: TestRepo | string,
  changes: Partial<ReportInputs> = {},
): Promise<Report & { log: string[] }> {
  const root = typeof repo === 'string' ? repo : repo.root;
  const log: string[] = [];
  const logger = { ...silentLogger(), warning: (message: string) => void log.push(message) };
  const opened = openRepository(root);
  const sha = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root }).toString().trim();
  const inputs = { repo: opened, stages: loadStages(opened), results: [], log: logger, folder: `${root}-report` };
  return { ...(await makeReport({ ...inputs, baseline: { sha, name: 'main' }, ...changes })), log };
}

test('predictions that git tracks are compared row by row', async (context) => {
  const repo = makeRepo(context, {
    'dvc.yaml': pipeline('{predictions.csv: {cache: false}}'),
    'predictions.csv': predictions(3),
  });
  repo.write({ 'predictions.csv': predictions(30) });
  const { verdict, comparison, log } = await report(repo);
  assert.equal(verdict?.outcome, 'better');
  assert.match(verdict.sentence, /^Better on the same 60 test rows: accuracy \+0\.300/);
  assert.deepEqual([comparison?.kind, comparison?.positive, log], ['paired', 'dog', []]);
  assert.equal(repo.git('status', '--porcelain'), 'M predictions.csv');
});

test('predictions that dvc.lock names are fetched from the remote, and the workspace is left alone', async (context) => {
  const before = predictions(3);
  const repo = makeRepo(context, {
    'dvc.yaml': pipeline('predictions.csv'),
    'dvc.lock': lockOf('predictions.csv', md5(before)),
  });
  putRemote(repo, before);
  repo.write({ 'predictions.csv': predictions(30) });
  assert.equal((await report(repo, { remote: null })).comparison, undefined);
  const { comparison } = await report(repo);
  assert.equal(comparison?.kind, 'paired');
  assert.equal(repo.read('predictions.csv'), predictions(30));
  const object = join(repo.root, '.dvc/cache/files/md5', md5(before).slice(0, 2), md5(before).slice(2));
  assert.ok(existsSync(object));
});

test('a file of a folder that is one output is found in its object', async (context) => {
  const before = predictions(3);
  const repo = makeRepo(context, { 'dvc.yaml': pipeline('outputs') });
  const oid = putRemote(repo, before);
  const tree = `[{"md5": "${oid}", "relpath": "predictions.csv"}]`;
  const folder = putRemote(repo, tree, '.dir');
  repo.write({ 'dvc.yaml': pipeline('outputs'), 'dvc.lock': lockOf('outputs', folder) });
  repo.commit('lock');
  repo.write({
    'dvc.yaml': pipeline('outputs/predictions.csv'),
    'outputs/predictions.csv': predictions(30),
  });
  assert.equal((await report(repo)).comparison?.kind, 'paired');
});

test('predictions that are nowhere, damaged or no table: one clause each, and the report is made of the numbers', async (context) => {
  const before = predictions(3);
  const files = {
    'dvc.yaml': pipeline('predictions.csv'),
    'dvc.lock': lockOf('predictions.csv', md5(before)),
    'metrics.json': '{"test": {"f1": 0.5}}',
  };
  const repo = makeRepo(context, files);
  const now = { 'predictions.csv': predictions(30), 'metrics.json': '{"test": {"f1": 0.75}}' };
  repo.write(now);
  const nowhere = await report(repo);
  assert.equal(nowhere.verdict?.sentence, 'Not tested: F1 +0.250; numbers alone do not tell a change from noise');
  assert.match(
    nowhere.comparison?.why ?? '',
    /^predictions\.csv at [0-9a-f]{7} is in neither the cache nor the remote/,
  );
  putRemote(repo, 'something else', '', md5(before));
  assert.match((await report(repo)).comparison?.why ?? '', /its bytes hash to something else/);
  const broken = makeRepo(context, {
    ...files,
    'dvc.yaml': pipeline('{predictions.csv: {cache: false}}'),
    'predictions.csv': 'label,predicted\na\n',
  });
  broken.write(now);
  assert.match(
    (await report(broken)).comparison?.why ?? '',
    /^the baseline's predictions cannot be used: Cannot read predictions\.csv:2: found 1 cells, expected 2/,
  );
  const none = makeRepo(context, { 'dvc.yaml': files['dvc.yaml'], 'metrics.json': files['metrics.json'] });
  none.write(now);
  assert.match((await report(none)).comparison?.why ?? '', /^predictions\.csv is neither in git nor in dvc\.lock at/);
});

test('of several dvc.yaml each has its own lock', async (context) => {
  const before = predictions(3);
  const repo = makeRepo(context, {
    'data/dvc.yaml': 'stages:\n  a:\n    cmd: x\n    outs: [table.csv]\n',
    'model/dvc.yaml': pipeline('predictions.csv'),
    'model/dvc.lock': lockOf('predictions.csv', md5(before)),
  });
  putRemote(repo, before);
  repo.write({ 'model/predictions.csv': predictions(30) });
  const { comparison, predictions: counted } = await report(repo);
  assert.deepEqual([comparison?.kind, counted?.file], ['paired', 'model/predictions.csv']);
});

test('in a clone without blobs and without history the baseline’s files are fetched', async (context) => {
  const repo = makeRepo(context, {
    'dvc.yaml': pipeline('{predictions.csv: {cache: false}}'),
    'predictions.csv': predictions(3),
  });
  repo.git('config', 'uploadpack.allowFilter', 'true');
  repo.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
  const clone = join(repo.base, 'clone');
  execFileSync('git', [
    'clone',
    '--quiet',
    '--filter=blob:none',
    '--depth=1',
    '--no-checkout',
    `file://${repo.root}`,
    clone,
  ]);
  mkdirSync(join(clone, '.dvc'));
  writeFileSync(join(clone, 'dvc.yaml'), repo.read('dvc.yaml'));
  writeFileSync(join(clone, 'predictions.csv'), predictions(30));
  assert.equal((await report(clone)).comparison?.kind, 'paired');
});

test('without a baseline it is the first run, and why there is none is said', async (context) => {
  const repo = makeRepo(context, { 'dvc.yaml': pipeline('predictions.csv'), 'metrics.json': '{"f1": 1}' });
  const first = await report(repo, { baseline: undefined });
  assert.deepEqual(first.verdict, { outcome: 'first', sentence: 'First run: there is no baseline to compare with' });
  const why = await report(repo, { baseline: undefined, withoutBaseline: 'there is no commit yet' });
  assert.equal(why.verdict?.sentence, 'Nothing to compare with: there is no commit yet');
});

test('metrics of every kind are read at the baseline, tracked by git or by the lock', async (context) => {
  const before = 'f1 = 0.5\n[test]\nf1 = 0.25\n';
  const repo = makeRepo(context, {
    'dvc.yaml': 'stages:\n  evaluate:\n    cmd: python evaluate.py\n    metrics: [m.toml]\n',
    'dvc.lock': lockOf('m.toml', md5(before)),
  });
  putRemote(repo, before);
  repo.write({ 'm.toml': 'f1 = 0.75\n[test]\nf1 = 0.5\n' });
  const { metrics } = await report(repo);
  assert.deepEqual(
    metrics.map(({ baseline }) => baseline),
    [{ f1: 0.25 }, { f1: 0.5 }],
  );
});

test('a metrics file that is empty, or no mapping, is named', async (context) => {
  const repo = makeRepo(context, { 'dvc.yaml': pipeline('predictions.csv'), 'metrics.json': '' });
  assert.deepEqual((await report(repo)).log, ['metrics.json is empty: it has no metrics']);
  repo.write({ 'metrics.json': '[1, 2]' });
  assert.match((await report(repo)).log.join(), /Cannot read metrics in metrics\.json:1:1: found no mapping/);
});
