import assert from 'node:assert/strict';
import { test } from 'node:test';
import { selectTargets } from '../../src/pipeline/targets.js';
import { makePipeline } from '../helpers/pipeline.js';

const PIPELINE = `stages:
  train1: {cmd: 'true'}
  train2: {cmd: 'true'}
  other:
    foreach: [a, b]
    do: {cmd: 'true'}
`;

test('names stand for a stage, a group, or a file; patterns for every stage that matches', (context) => {
  const rig = makePipeline(context, { 'dvc.yaml': PIPELINE, 'sub/dvc.yaml': 'stages: {train9: {cmd: "true"}}\n' });
  const select = (names: string[], glob = false): string =>
    selectTargets(rig.open(), rig.stages(), names, { glob })
      .map((stage) => stage.address)
      .join(' ');
  assert.equal(select([]), 'train1 train2 other@a other@b');
  assert.equal(select(['train2', 'other']), 'train2 other@a other@b');
  assert.equal(select(['sub/dvc.yaml:train9', 'dvc.yaml']), 'sub/dvc.yaml:train9 train1 train2 other@a other@b');
  assert.equal(select(['tr*2'], true), 'train2');
  assert.equal(select(['other@[b-z]', 'train?'], true), 'other@b train1 train2');
  assert.equal(select(['sub/dvc.yaml:tr*'], true), 'sub/dvc.yaml:train9');
  assert.throws(() => select(['tr*2']), /Cannot find stage "tr\*2": expected one of train1, train2, /);
  for (const pattern of ['z*', '[a', 'tr\\'])
    assert.throws(() => select([pattern], true), /Cannot find stage ".*"/, pattern);
});
