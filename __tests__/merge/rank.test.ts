import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rankingBy, rankRuns, type RankedRun } from '../../src/merge/rank.js';
import { describeRanking } from '../../src/merge/sentence.js';

const BY = rankingBy('test.accuracy');

function run(set: Readonly<Record<string, string>>, value: number | null): RankedRun {
  return {
    name: Object.entries(set)
      .map(([key, text]) => `${key}=${text}`)
      .join(' '),
    set: Object.entries(set).map(([key, text]) => ({ file: 'params.yaml', key, value: text })),
    value,
    metrics: {},
  };
}

function ranked(runs: readonly RankedRun[], by = BY): unknown[] {
  return rankRuns(runs, by).map(({ set, mean, spread, lowest, highest, isWithinNoise, runs: { length } }) => [
    set.map(({ key, value }) => `${key}=${value}`).join(' '),
    ...[mean, spread === undefined ? undefined : Number(spread.toFixed(6)), lowest, highest, length, isWithinNoise],
  ]);
}

test('runs that differ in a seed only are one row: mean, sample deviation, lowest and highest', () => {
  const runs = [
    run({ 'train.lr': '0.1', 'base.seed': '1' }, 0.5),
    run({ 'train.lr': '0.01', 'base.seed': '1' }, 0.75),
    run({ 'train.lr': '0.1', 'base.seed': '2' }, 0.75),
    run({ 'train.lr': '0.01', 'base.seed': '2' }, 0.75),
  ];
  assert.deepEqual(ranked(runs), [
    ['train.lr=0.01', 0.75, 0, 0.75, 0.75, 2, false],
    ['train.lr=0.1', 0.625, 0.176777, 0.5, 0.75, 2, true],
  ]);
});

test('what no run varies is no part of a setting', () => {
  const runs = [run({ epochs: '5', lr: '1' }, 0.5), run({ epochs: '5', lr: '2' }, 0.6)];
  assert.deepEqual(
    ranked(runs).map((row) => (row as unknown[])[0]),
    ['lr=2', 'lr=1'],
  );
  assert.deepEqual(
    ranked([run({ lr: '1' }, 0.5), run({ lr: '1', wide: 'true' }, 0.6)]).map((row) => (row as unknown[])[0]),
    ['wide=true', ''],
  );
});

test('a loss ranks the lowest first, and what is no number comes last', () => {
  const runs = [run({ lr: '1' }, 0.5), run({ lr: '2' }, null), run({ lr: '3' }, 0.25)];
  assert.deepEqual(
    ranked(runs, rankingBy('test.loss')).map((row) => (row as unknown[])[0]),
    ['lr=3', 'lr=1', 'lr=2'],
  );
});

test('runs that do not say what was set stand for themselves', () => {
  const runs = [
    { ...run({}, 0.5), name: 'a' },
    { ...run({}, 0.6), name: 'b' },
  ];
  assert.equal(rankRuns(runs, BY).length, 2);
});

const sentences: [string, RankedRun[], number, string][] = [
  [
    'one seed each',
    [run({ lr: '1' }, 0.5), run({ lr: '2' }, 0.6)],
    0,
    'Best by test.accuracy: lr=2 with 0.6000; the next is 0.1000 away; every setting had one seed, so that this may be chance',
  ],
  [
    'inside the noise',
    [
      run({ lr: '1', seed: '1' }, 0.5),
      run({ lr: '1', seed: '2' }, 0.7),
      run({ lr: '2', seed: '1' }, 0.61),
      run({ lr: '2', seed: '2' }, 0.63),
    ],
    1,
    'Best by test.accuracy: lr=2 with 0.6200 ± 0.0141 over 2 seeds; the next is 0.0200 away, inside the seed noise; 1 run left no numbers',
  ],
  [
    'more than the noise',
    [
      run({ lr: '1', seed: '1' }, 0.5),
      run({ lr: '1', seed: '2' }, 0.51),
      run({ lr: '2', seed: '1' }, 0.7),
      run({ lr: '2', seed: '2' }, 0.71),
    ],
    0,
    'Best by test.accuracy: lr=2 with 0.7050 ± 0.0071 over 2 seeds; the next is 0.2000 away, more than the seeds differ',
  ],
  [
    'seeds of one setting',
    [run({ seed: '1' }, 0.5), run({ seed: '2' }, 0.7)],
    0,
    'Best by test.accuracy: the one setting with 0.6000 ± 0.1414 over 2 seeds',
  ],
  ['nothing', [], 3, 'No run left numbers to rank by; 3 runs left no numbers'],
];
for (const [what, runs, missing, sentence] of sentences) {
  test(`the sentence for ${what}`, () => assert.equal(describeRanking(rankRuns(runs, BY), BY, missing), sentence));
}
