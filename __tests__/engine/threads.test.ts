import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createTrainer } from '../../src/engine/choose.js';
import { chooseThreads } from '../../src/engine/threads.js';
import { UserError } from '../../src/errors.js';
import { runCli } from '../helpers/cli.js';
import { makeDataset } from '../helpers/dataset.js';
import { makeRepo } from '../helpers/repo.js';

test('the option goes before the environment; without either there is one thread a core', async () => {
  assert.equal(chooseThreads('3', { TRAIN_REPORT_THREADS: '2' }), 3);
  assert.equal(chooseThreads(undefined, { TRAIN_REPORT_THREADS: ' 2 ' }), 2);
  assert.equal(chooseThreads('64', {}), 64);
  assert.equal(chooseThreads(undefined, { TRAIN_REPORT_THREADS: '' }), undefined);
  assert.equal(chooseThreads(undefined, {}), undefined);
  assert.equal((await createTrainer('auto', { threads: 3 })).description, 'the embedded engine (3 threads)');
});

test('what is no number of threads is one error', () => {
  for (const text of ['0', '-1', 'x', '10000', '10,000', '1.5', '65', '1e1', '0x2', '٣'])
    for (const choose of [
      () => chooseThreads(text, {}),
      () => chooseThreads(undefined, { TRAIN_REPORT_THREADS: text }),
    ])
      assert.throws(choose, (error) => {
        assert.ok(error instanceof UserError && error.code === 'usage');
        assert.match(
          error.message,
          /^Cannot use (option --threads|TRAIN_REPORT_THREADS): found ".*", expected a whole/,
        );
        return error.message.endsWith(`found "${text}", expected a whole number from 1 to 64`);
      });
});

test('commands that train refuse it before they begin', (context) => {
  const repo = makeRepo(context, { 'dvc.yaml': 'stages:\n  a: {cmd: touch a, outs: [a]}\n' });
  const TRAIN_REPORT_THREADS = '10000';
  for (const args of [['repro'], ['run'], ['stage', 'run', 'train'], ['verify', '--rerun'], ['sample']]) {
    const { exitCode, stderr } = runCli(repo, args, { TRAIN_REPORT_THREADS });
    assert.notEqual(exitCode, 0, args.join(' '));
    assert.match(stderr, /Cannot use TRAIN_REPORT_THREADS: found "10000", expected a whole number from 1 to 64/);
  }
  for (const args of [['repro'], ['run'], ['stage', 'run', 'train']]) {
    const { exitCode, stderr } = runCli(repo, [...args, '--threads', '-1'], { TRAIN_REPORT_THREADS: '2' });
    assert.notEqual(exitCode, 0, args.join(' '));
    assert.match(stderr, /Cannot use option --threads: found "-1", expected a whole number from 1 to 64/);
  }
});

test('a stage trains with as many as it is told to, to the same bytes', async (context) => {
  const data = await makeDataset(context, { count: 24 });
  await data.run('data_preprocess');
  await data.run('data_load');
  const models: Buffer[] = [];
  for (const threads of [1, 3]) {
    data.infos.length = 0;
    await data.run('train', { threads });
    assert.match(data.infos.join('\n'), threads === 1 ? /\(1 thread\)/ : /\(3 threads\)/);
    models.push(data.bytes('outputs/model/weights.bin'));
  }
  assert.deepEqual(models[1], models[0]);
});
