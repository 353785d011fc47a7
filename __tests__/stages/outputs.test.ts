import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { UserError } from '../../src/errors.js';
import { withOutputs } from '../../src/stages/outputs.js';
import { makeDataset } from '../helpers/dataset.js';

function makeFolder(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'outputs-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const files = (folder: string): string[] => readdirSync(folder, { recursive: true }).map(String).sort();

test('outputs replace those that were there, files and folders', async (context) => {
  const folder = makeFolder(context);
  mkdirSync(join(folder, 'out/model'), { recursive: true });
  writeFileSync(join(folder, 'out/model/old'), '');
  writeFileSync(join(folder, 'out/a.txt'), 'old');
  await withOutputs(folder, async (outputs) => {
    outputs.write('out/a.txt', 'new');
    const model = outputs.beside('out/model');
    mkdirSync(model);
    writeFileSync(join(model, 'new'), '');
  });
  assert.deepEqual(files(folder), ['out', 'out/a.txt', 'out/model', 'out/model/new']);
  assert.equal(readFileSync(join(folder, 'out/a.txt'), 'utf8'), 'new');
});

test('when one output cannot come into place, all are as before', async (context) => {
  const folder = makeFolder(context);
  writeFileSync(join(folder, 'a.txt'), 'old');
  const run = withOutputs(folder, async (outputs) => {
    outputs.write('a.txt', 'new');
    outputs.write('b.txt', 'new');
    rmSync(outputs.beside('c.txt'), { force: true }); // never written: its rename fails
  });
  await assert.rejects(run, /ENOENT/);
  assert.deepEqual(files(folder), ['a.txt']);
  assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), 'old');
});

test('what a killed run left beside an output is swept away', async (context) => {
  const folder = makeFolder(context);
  mkdirSync(join(folder, '.model.0123456789ab.tmp'));
  writeFileSync(join(folder, '.a.txt.0123456789ab.tmp'), 'half');
  writeFileSync(join(folder, '.b.txt.0123456789ab.tmp'), 'another output’s');
  await withOutputs(folder, async (outputs) => {
    outputs.write('a.txt', 'new');
    mkdirSync(outputs.beside('model'));
  });
  assert.deepEqual(files(folder), ['.b.txt.0123456789ab.tmp', 'a.txt', 'model']);
});

test('a file where a folder has to be is named', async (context) => {
  const folder = makeFolder(context);
  writeFileSync(join(folder, 'outputs'), '');
  await assert.rejects(
    () => withOutputs(folder, async (outputs) => outputs.write('outputs/metrics.yaml', '')),
    (error) =>
      error instanceof UserError &&
      error.message === 'Cannot write "outputs": something else stands in its place or in that of its folder',
  );
});

for (const stage of ['data_preprocess', 'data_load', 'train', 'evaluate']) {
  test(`${stage}, stopped in the middle, leaves what was there`, async (context) => {
    const data = await makeDataset(context);
    await data.runUpTo(stage);
    const before = files(data.folder);
    const abort = new AbortController();
    const run = data.run(stage, { signal: abort.signal });
    setImmediate(() => abort.abort(new UserError('interrupted', 'Interrupted by SIGINT')));
    await run.catch((error: unknown) => assert.match(String(error), /Interrupted/));
    assert.deepEqual(files(data.folder), before);
  });
}
