import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { test } from 'node:test';
import { CheckpointFile, checkpointPath } from '../../src/stages/checkpoints.js';
import { silentLogger } from '../../src/log.js';
import { makeDataset } from '../helpers/dataset.js';
import { makeRepo } from '../helpers/repo.js';
import { toyTraining } from '../helpers/toy.js';

const record = { epoch: 0, loss: 0.5, auc: 0.6, valLoss: 0.7, valAuc: 0.8, seconds: 1 };
const state = { history: [record], values: Float32Array.of(1, 2.5, -3) };

test('what was saved is read again, and gone when it was removed', (context) => {
  const path = join(makeRepo(context, {}).root, '.dvc/tmp/x.checkpoint');
  new CheckpointFile(path, silentLogger()).save(state);
  const file = new CheckpointFile(path, silentLogger());
  assert.deepEqual(file.resume, state);
  assert.deepEqual(readdirSync(join(path, '..')), ['x.checkpoint']);
  file.remove();
  assert.equal(new CheckpointFile(path, silentLogger()).resume, undefined);
});

test('a damaged one is left, with a warning', (context) => {
  const path = join(makeRepo(context, {}).root, '.dvc/tmp/x.checkpoint');
  new CheckpointFile(path, silentLogger()).save(state);
  const bytes = readFileSync(path);
  const damages: (() => void)[] = [
    () => truncateSync(path, bytes.length - 1),
    () =>
      writeFileSync(
        path,
        bytes.map((byte, index) => (index === bytes.length - 2 ? byte ^ 1 : byte)),
      ),
    () => writeFileSync(path, ''),
    () => writeFileSync(path, 'something else'),
  ];
  for (const damage of damages) {
    writeFileSync(path, bytes);
    damage();
    const warnings: string[] = [];
    const log = { ...silentLogger(), warning: (text: string) => void warnings.push(text) };
    assert.equal(new CheckpointFile(path, log).resume, undefined);
    assert.match(warnings.join(), /is damaged: the training begins again/);
  }
});

test('another seed, parameter or data has another checkpoint; without .dvc there is none', (context) => {
  const { root } = makeRepo(context, {});
  const folder = join(root, 'sub');
  mkdirSync(folder);
  const paths = [
    checkpointPath(folder, toyTraining(20, 16), () => 'data'),
    checkpointPath(folder, toyTraining(20, 16, { seed: 1 }), () => 'data'),
    checkpointPath(folder, toyTraining(20, 16, { epochs: 9 }), () => 'data'),
    checkpointPath(folder, toyTraining(20, 16), () => 'other data'),
  ];
  assert.equal(new Set(paths).size, 4);
  assert.equal(
    checkpointPath(folder, toyTraining(20, 16), () => 'data'),
    paths[0],
  );
  assert.ok(paths[0]?.startsWith(join(root, '.dvc/tmp/')));
  assert.equal(
    checkpointPath('/', toyTraining(20, 16), () => assert.fail('hashed for nothing')),
    undefined,
  );
});

for (const every of [1, 2]) {
  test(`a run that is killed goes on and ends in the same bytes, with a checkpoint every ${every} epochs`, async (context) => {
    const data = await makeDataset(context, { count: 36, side: 48 });
    const lines = `  checkpoint_every: ${every}\n  metrics: [auc, accuracy]\n`;
    data.write('params.yaml', `${data.read('params.yaml').replace('epochs: 2', 'epochs: 61')}${lines}`);
    await data.runUpTo('train');
    const results = (): Buffer[] =>
      ['model/weights.bin', 'history.csv', 'train_history.png'].map((name) => data.bytes(`outputs/${name}`));
    const whole = results();
    rmSync(data.path('outputs'), { recursive: true });
    const folder = data.path('.dvc/tmp/train-report');
    mkdirSync(folder, { recursive: true });
    const child = spawn(process.execPath, [resolve('build/src/cli.js'), 'stage', 'run', 'train'], {
      cwd: data.folder,
      stdio: 'ignore',
    });
    const ended = once(child, 'exit');
    while (!readdirSync(folder).some((name) => name.endsWith('.checkpoint')) && child.exitCode === null) await sleep(2);
    child.kill('SIGKILL');
    await ended;
    data.infos.length = 0;
    await data.run('train');
    const [, epoch] = /Going on after epoch (\d+)/.exec(data.infos.join('\n')) ?? [];
    assert.ok(Number(epoch) >= every && Number(epoch) % every === 0, `it went on after epoch ${epoch}`);
    assert.deepEqual(results(), whole);
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.checkpoint')),
      [],
    );
  });
}

test('none is kept where train.checkpoint_every is 0', async (context) => {
  const data = await makeDataset(context, { count: 24 });
  mkdirSync(data.path('.dvc'));
  data.write('params.yaml', `${data.read('params.yaml')}  checkpoint_every: 0\n`);
  await data.runUpTo('train');
  assert.deepEqual(readdirSync(data.path('.dvc')), []);
});
