import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { runAction } from '../helpers/action.js';
import { startGitHub } from '../helpers/github-server.js';
import { makeRepo } from '../helpers/repo.js';

/** dist/ alone in an empty folder, far from any node_modules. */
function copyDist(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'dist-alone-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  cpSync('dist', join(folder, 'dist'), { recursive: true });
  return folder;
}

function runSample(folder: string): string {
  const args = ['dist/cli.js', 'sample', 'work', '--small'];
  return execFileSync(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env['PATH'], HOME: folder },
  }).toString();
}

const outputs = (folder: string): string[] =>
  ['metrics.yaml', 'predictions.csv', 'confusion_matrix.png', 'train_history.png', 'model/weights.bin'].map((name) =>
    readFileSync(join(folder, 'work/outputs', name)).toString('base64'),
  );

test('dist alone runs the whole sample, and a second time nothing', (context) => {
  const folder = copyDist(context);
  assert.match(runSample(folder), /train: ran in/);
  const before = outputs(folder);
  const again = runSample(folder);
  assert.match(again, /data_preprocess: unchanged\ndata_load: unchanged\ntrain: unchanged\nevaluate: unchanged/);
  assert.deepEqual(outputs(folder), before);
});

test('without sharp’s binary for this machine its WebAssembly build gives the same bytes', (context) => {
  const [native, wasm] = [copyDist(context), copyDist(context)];
  rmSync(join(wasm, 'dist/node_modules/@img/sharp-linux-x64'), { recursive: true });
  runSample(native);
  runSample(wasm);
  assert.deepEqual(outputs(wasm), outputs(native));
});

test('dist/index.js alone is the Action', async (context) => {
  const folder = copyDist(context);
  const server = await startGitHub(context);
  const repo = makeRepo(context, {
    'dvc.yaml': 'stages:\n  train:\n    cmd: echo 1 > model.txt\n    params: [x]\n    outs: [model.txt]\n',
    'params.yaml': 'x: 1\n',
  });
  const run = await runAction(repo, { server, event: 'push', program: join(folder, 'dist/index.js') });
  assert.equal(run.exitCode, 0, run.log);
  assert.equal(server.commitComments.length, 1);
  assert.deepEqual(server.violations, []);
});
