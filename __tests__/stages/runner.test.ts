import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { UserError } from '../../src/errors.js';
import { silentLogger } from '../../src/log.js';
import type { Stage } from '../../src/pipeline/stage.js';
import { loadStage, parseStageCommand } from '../../src/stages/registry.js';
import { builtinRunner } from '../../src/stages/runner.js';
import { makeDataset } from '../helpers/dataset.js';

const OURS: [string, string, string][] = [
  ['train-report stage run train --params params.yaml', 'train', 'params.yaml'],
  ['train-report stage run train', 'train', 'params.yaml'],
  ['  train-report  stage run data_load -p conf/p.yaml ', 'data_load', 'conf/p.yaml'],
  ['npx train-report stage run evaluate --params=params.yaml', 'evaluate', 'params.yaml'],
  ['npx --no train-report stage run train', 'train', 'params.yaml'],
  ['node ../../dist/cli.js stage run train --params params.yaml', 'train', 'params.yaml'],
  ['train-report stage run trian', 'trian', 'params.yaml'],
];
for (const [line, stage, paramsFile] of OURS) {
  test(`"${line}" runs in process`, () => assert.deepEqual(parseStageCommand(line), { stage, paramsFile }));
}

const SHELLS = [
  'python train.py',
  'train-report stage run train && echo done',
  'train-report stage run train > log.txt',
  'train-report stage run $STAGE',
  'train-report repro',
  'echo train-report stage run train',
  'my-train-report stage run train',
];
for (const line of SHELLS) {
  test(`"${line}" is for a shell`, () => assert.equal(parseStageCommand(line), undefined));
}

function stageOf(folder: string, changes: Partial<Stage> = {}): Stage {
  return {
    kind: 'pipeline',
    name: 'prepare',
    file: join(folder, 'dvc.yaml'),
    address: 'prepare',
    cmd: 'train-report stage run data_preprocess',
    wdir: folder,
    deps: [],
    params: [],
    outs: [],
    frozen: false,
    alwaysChanged: false,
    desc: undefined,
    location: { file: 'dvc.yaml', line: 2, column: 3 },
    ...changes,
  };
}

test('a built-in stage runs in process, and reads that dvc.yaml does not declare are pointed out', async (context) => {
  const data = await makeDataset(context, { count: 2 });
  const warnings: string[] = [];
  const log = {
    ...silentLogger(),
    warning: (message: string, location?: { line?: number }) => warnings.push(`${location?.line}: ${message}`),
  };
  const shell = { run: async () => assert.fail('it went to the shell') };
  const runner = builtinRunner(shell, { engine: 'embedded', log });
  const { signal } = new AbortController();
  const location = { file: 'dvc.yaml', line: 5 };
  const stage = stageOf(data.folder, {
    deps: [{ path: 'data/external/images', absolutePath: data.path('data/external/images'), location }],
    params: [
      {
        file: 'params.yaml',
        absolutePath: data.path('params.yaml'),
        keys: ['data_preprocess.dataset_images', 'data_preprocess.source_directory', 'data_preprocess.dataset_labels'],
        location,
      },
    ],
  });
  await runner.run('train-report stage run data_preprocess --params ./params.yaml', stage, signal);
  assert.ok(existsSync(data.path('data/processed/pokemon.csv')));
  assert.deepEqual(warnings, [
    '2: Stage "prepare" reads parameter "data_preprocess.destination_directory" (./params.yaml:6:26), which it does not declare: a change of it would go unnoticed',
    '2: Stage "prepare" reads "data/external/stats/labels.csv", which it does not declare: a change of it would go unnoticed',
  ]);
});

test('a parameter that no output depends on need not be declared', async (context) => {
  const data = await makeDataset(context);
  data.write('params.yaml', `${data.read('params.yaml')}  checkpoint_every: 2\n  metrics: [auc]\n`);
  await data.run('data_preprocess');
  await data.run('data_load');
  const read: string[] = [];
  const observer = {
    readsFile: (): void => {},
    readsParam: (_file: string, key: string): void => void read.push(key),
  };
  await data.run('train', { observer });
  assert.ok(read.includes('train.metrics') && read.includes('train.epochs'));
  assert.ok(!read.includes('train.checkpoint_every'));
});

test('an unknown built-in stage is refused with its place in dvc.yaml', async () => {
  const runner = builtinRunner({ run: async () => {} }, { engine: 'embedded', log: silentLogger() });
  await assert.rejects(
    () => runner.run('train-report stage run trian', stageOf('/nowhere'), new AbortController().signal),
    (error) =>
      error instanceof UserError &&
      error.message ===
        'Cannot run stage "prepare" in dvc.yaml:2:3: "train-report stage run trian" names no built-in stage, did you mean "train"?',
  );
  await assert.rejects(
    () => loadStage('deploy'),
    /Cannot run built-in stage "deploy": .* expected one of data_preprocess/,
  );
});

test('any other command goes to the shell as it is', async () => {
  const lines: string[] = [];
  const shell = { run: async (line: string) => void lines.push(line) };
  const runner = builtinRunner(shell, { engine: 'embedded', log: silentLogger() });
  await runner.run('python train.py --fast', stageOf('/nowhere'), new AbortController().signal);
  assert.deepEqual(lines, ['python train.py --fast']);
});
