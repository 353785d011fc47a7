import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { CheckpointFile, checkpointPath } from '../../src/stages/checkpoints.js';
import { silentLogger } from '../../src/log.js';
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
