import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runCli } from '../helpers/cli.js';
import { makeRepo } from '../helpers/repo.js';

const PIPELINE = `stages:
  settings: {cmd: a, outs: [made.yaml: {cache: false}, other.txt]}
  split: {cmd: b, deps: [other.txt], outs: [x, y]}
  train: {cmd: c, deps: [x], params: [made.yaml: [lr]], outs: [model], frozen: true}
`;

test('a stage hangs on the one that makes its parameters, and on what it reads when it is frozen', (context) => {
  const repo = makeRepo(context, { 'dvc.yaml': PIPELINE });
  const { stdout } = runCli(repo, ['dag', '--mermaid']);
  assert.match(stdout, /node1\["settings"\]\n\tnode2\["split"\]\n\tnode3\["train"\]/);
  assert.match(stdout, /node1-->node2\n\tnode1-->node3\n\tnode2-->node3\n$/);
});

test('an output hangs on the outputs that its stage reads, and on no others of their stage', (context) => {
  const repo = makeRepo(context, { 'dvc.yaml': PIPELINE });
  const { stdout } = runCli(repo, ['dag', '--outs', '--dot']);
  const edges = stdout.split('\n').filter((line) => line.includes('->'));
  assert.deepEqual(edges.sort(), [
    '"made.yaml" -> "model";',
    '"other.txt" -> "x";',
    '"other.txt" -> "y";',
    '"x" -> "model";',
  ]);
});
