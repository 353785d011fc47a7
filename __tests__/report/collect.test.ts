import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { silentLogger } from '../../src/log.js';
import { loadStages } from '../../src/dvcyaml/load.js';
import type { StageResult } from '../../src/pipeline/stage.js';
import { collectReport, type ReportInputs } from '../../src/report/collect.js';
import { makeReport } from '../../src/report/make.js';
import { readReport, type Report } from '../../src/report/report.js';
import { openRepository } from '../../src/repo/repository.js';
import { makeRepo, type TestRepo } from '../helpers/repo.js';

const PIPELINE = `stages:
  train:
    cmd: python train.py
    deps: [data.csv, train.py]
    params: [lr, net.depth]
    outs: [outputs/model.bin]
    plots: [outputs/history.csv, outputs/train_history.png]
  evaluate:
    cmd: python evaluate.py
    deps: [outputs/model.bin]
    outs: [outputs/predictions.csv]
    metrics: [{outputs/metrics.json: {cache: false}}]
`;
const FILES = {
  'dvc.yaml': PIPELINE,
  'params.yaml': 'lr: 0.1\nnet: {depth: 3, width: [8, 8]}\nseed: 1\n',
  'outputs/metrics.json': '{"accuracy": 0.5, "rmse": 2.0, "test": {"f1": 0.25}}',
};
const MD5 = 'd41d8cd98f00b204e9800998ecf8427e';
const LOCK = `schema: '2.0'
stages:
  train:
    cmd: python train.py
    deps:
    - path: data.csv
      hash: md5
      md5: ${MD5}
      size: 12
    outs:
    - path: outputs/model.bin
      hash: md5
      md5: ${MD5}
      size: 34
`;

interface Collected {
  readonly report: Report;
  readonly warnings: string[];
}

async function collect(repo: TestRepo, changes: Partial<ReportInputs> = {}): Promise<Collected> {
  const warnings: string[] = [];
  const log = { ...silentLogger(), warning: (message: string) => warnings.push(message) };
  const opened = openRepository(repo.root);
  const folder = join(repo.base, 'report');
  const inputs = { repo: opened, stages: loadStages(opened), results: [], log, folder, ...changes };
  const report = await makeReport(inputs);
  assert.deepEqual(await readReport(folder), report);
  return { report, warnings };
}

test('metrics and params are compared with the baseline’s files, read from git', async (context) => {
  const repo = makeRepo(context, FILES);
  const baseline = { sha: repo.git('rev-parse', 'HEAD'), name: 'main' };
  repo.write({
    'params.yaml': 'lr: 0.2\nnet: {depth: 3, width: [8, 16]}\nnew: true\n',
    'outputs/metrics.json':
      '{"accuracy": 0.75, "rmse": 1.5, "test": {"f1": 0.5, "auc": NaN}, "note": "text", "list": [1]}'.replace(
        'NaN',
        'null',
      ),
  });
  const { report } = await collect(repo, { baseline });
  assert.deepEqual(report.metrics, [
    { file: 'outputs/metrics.json', group: 'test', values: { f1: 0.5 }, baseline: { f1: 0.25 } },
    {
      file: 'outputs/metrics.json',
      group: '',
      values: { accuracy: 0.75, rmse: 1.5 },
      baseline: { accuracy: 0.5, rmse: 2 },
    },
  ]);
  assert.deepEqual(report.params, [
    { file: 'params.yaml', key: 'lr', before: '0.1', after: '0.2' },
    { file: 'params.yaml', key: 'net.width', before: '[8, 8]', after: '[8, 16]' },
    { file: 'params.yaml', key: 'seed', before: '1' },
    { file: 'params.yaml', key: 'new', after: 'true' },
  ]);
});

test('a pipeline of other programs gets the same report from files of the same names', async (context) => {
  const repo = makeRepo(context, {
    ...FILES,
    'outputs/predictions.csv':
      'id,split,label,predicted\n1,test,cat,cat\n2,test,dog,cat\n3,train,dog,dog\n4,train,cat,cat\n5,train,cat,cat\n',
    'outputs/history.csv': 'epoch,loss,val_loss,accuracy\n0,0.9,1.0,0.5\n1,0.7,nan,0.6\n',
  });
  const { report, warnings } = await collect(repo);
  assert.deepEqual(warnings, []);
  assert.deepEqual(report.predictions, {
    file: 'outputs/predictions.csv',
    classes: ['cat', 'dog'],
    splits: [
      {
        name: 'test',
        matrix: [
          [1, 0],
          [1, 0],
        ],
      },
      {
        name: 'train',
        matrix: [
          [2, 0],
          [0, 1],
        ],
      },
      {
        name: 'all',
        matrix: [
          [3, 0],
          [1, 1],
        ],
      },
    ],
  });
  assert.deepEqual(report.history?.rows, [
    [0, 0.9, 1, 0.5],
    [1, 0.7, null, 0.6],
  ]);
  assert.deepEqual(readdirSync(join(repo.base, 'report')).sort(), [
    'confusion_matrix.png',
    'report.json',
    'report.md',
    'train_history.png',
  ]);
});

test('the pipeline’s own pictures are taken as they are, if they are pictures', async (context) => {
  const png = Buffer.from('89504e470d0a1a0a00', 'hex');
  const repo = makeRepo(context, { ...FILES, 'outputs/train_history.png': png });
  const { report } = await collect(repo);
  assert.deepEqual(report.pictures, [{ name: 'train_history', file: 'train_history.png' }]);
  repo.write({ 'outputs/train_history.png': '<svg onload="alert(1)"/>' });
  assert.deepEqual((await collect(repo)).report.pictures, []);
});

test('a repository with nothing but a pipeline has a report', async (context) => {
  const repo = makeRepo(context, { 'dvc.yaml': PIPELINE });
  const { report, warnings } = await collect(repo);
  assert.deepEqual([report.metrics, report.params, report.data, report.pictures, warnings], [[], [], [], [], []]);
  assert.ok(existsSync(join(repo.base, 'report/report.md')));
});

test('what cannot be read costs its own part, and is named', async (context) => {
  const repo = makeRepo(context, {
    ...FILES,
    'outputs/metrics.json': '{"accuracy": ',
    'outputs/predictions.csv': 'label,predicted\n"a,b\n',
    'outputs/history.csv': 'epoch,epoch\n1,2\n',
    'dvc.lock': 'schema: "9.9"\n',
  });
  const baseline = { sha: repo.git('rev-parse', 'HEAD') };
  repo.write({ 'outputs/metrics.json': '{"accuracy": 1}' });
  const { report, warnings } = await collect(repo, { baseline });
  assert.deepEqual(report.metrics, [{ file: 'outputs/metrics.json', group: '', values: { accuracy: 1 } }]);
  assert.deepEqual(
    warnings.map((line) => line.slice(0, line.indexOf(': '))),
    ['predictions.csv', 'history.csv', "the baseline's metrics of outputs/metrics.json", 'data versions'].map(
      (part) => `The report is without ${part}`,
    ),
  );
});

test('labels that are no classes, such as numbers to predict, make no matrix', async (context) => {
  const rows = Array.from({ length: 300 }, (_, index) => `${index},test,${index / 7},${index / 6}`);
  const csv = `id,split,label,predicted\n${rows.join('\n')}\n`;
  const { report, warnings } = await collect(makeRepo(context, { ...FILES, 'outputs/predictions.csv': csv }));
  assert.deepEqual([report.predictions, report.pictures, warnings], [undefined, [], []]);
});

test('data versions: what is read and what was made, each against the baseline’s lock', async (context) => {
  const repo = makeRepo(context, { ...FILES, 'dvc.lock': LOCK });
  const baseline = { sha: repo.git('rev-parse', 'HEAD') };
  repo.write({ 'dvc.lock': LOCK.replace(`${MD5}\n      size: 34`, `${'ab'.repeat(16)}\n      size: 56`) });
  const { report } = await collect(repo, { baseline });
  assert.deepEqual(report.data, [
    { path: 'data.csv', role: 'input', hash: MD5, size: 12, changed: false },
    { path: 'outputs/model.bin', role: 'output', hash: 'ab'.repeat(16), size: 56, changed: true },
  ]);
});

test('data that a .dvc file tracks is an input, and stages that read a part of it name it no second time', async (context) => {
  const tracked = (hash: string): string =>
    `outs:\n- md5: ${hash}.dir\n  size: 10\n  nfiles: 3\n  hash: md5\n  path: data\n`;
  const pipeline = 'stages:\n  a:\n    cmd: x\n    deps: [data/part]\n    outs: [b]\n';
  const repo = makeRepo(context, { 'dvc.yaml': pipeline, 'data.dvc': tracked('1'.repeat(32)) });
  const baseline = { sha: repo.git('rev-parse', 'HEAD') };
  repo.write({ 'data.dvc': tracked('2'.repeat(32)) });
  const { report } = await collect(repo, { baseline });
  assert.deepEqual(report.data, [
    { path: 'data', role: 'input', hash: `${'2'.repeat(32)}.dir`, size: 10, nfiles: 3, changed: true },
  ]);
});

test('each outcome of a stage is told with its reason', async (context) => {
  const repo = makeRepo(context, FILES);
  const results: StageResult[] = [
    {
      stage: 'a',
      outcome: 'ran',
      seconds: 2,
      reasons: [{ kind: 'never-run' }, { kind: 'dep', path: 'x', change: 'modified' }],
    },
    { stage: 'b', outcome: 'unchanged' },
    { stage: 'c', outcome: 'restored', from: 'cache', reasons: [{ kind: 'out', path: 'y', change: 'deleted' }] },
    { stage: 'd', outcome: 'failed', seconds: 1, reasons: [{ kind: 'forced' }], error: new Error('boom') },
    { stage: 'e', outcome: 'skipped', because: 'd failed' },
  ];
  const { report } = await collect(repo, { results });
  assert.deepEqual(report.stages, [
    { name: 'a', outcome: 'ran', seconds: 2, why: 'it has never run; x was modified' },
    { name: 'b', outcome: 'unchanged', why: 'nothing it depends on changed' },
    { name: 'c', outcome: 'restored', why: 'y is missing' },
    { name: 'd', outcome: 'failed', seconds: 1, why: 'forced' },
    { name: 'e', outcome: 'skipped', why: 'd failed' },
  ]);
  assert.equal(report.outcome, 'failure');
  assert.match(report.error ?? '', /boom/);
  const dry = await collectReport({
    repo: openRepository(repo.root),
    stages: [],
    results: results.slice(0, 1),
    dry: true,
    log: silentLogger(),
    folder: join(repo.base, 'report'),
  });
  assert.deepEqual(dry.stages, [{ name: 'a', outcome: 'stale', why: 'it has never run; x was modified' }]);
});
