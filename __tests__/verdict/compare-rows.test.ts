import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RandomState } from '../../src/ml/random.js';
import { readRows, type PredictionRows } from '../../src/predictions/rows.js';
import type { Comparison, MetricTest } from '../../src/report/report.js';
import { aucComponents, compareAucs } from '../../src/stats/delong.js';
import { mcnemar } from '../../src/stats/mcnemar.js';
import { compareRows } from '../../src/verdict/compare-rows.js';
import { DEFAULT_OPTIONS } from '../../src/verdict/options.js';
import { readFixture } from '../helpers/fixture.js';
import { close, closePair } from '../stats/close.js';

interface Rows {
  readonly labels: readonly (number | string)[];
  readonly predicted: readonly (number | string)[];
  readonly scores?: readonly number[];
  readonly split?: string;
  readonly ids?: readonly number[];
}

function predictions({ labels, predicted, scores, split = 'test', ids }: Rows): PredictionRows {
  const lines = labels.map((label, row) =>
    [ids?.[row] ?? row, split, label, predicted[row], ...(scores ? [scores[row]] : [])].join(','),
  );
  const text = `id,split,label,predicted${scores ? ',p_1' : ''}\n${lines.join('\n')}\n`;
  const rows = readRows(Buffer.from(text), 'p.csv');
  assert.ok(rows);
  return rows;
}

function compare(before: Rows, now: Rows): Comparison {
  return compareRows(predictions(before), predictions(now), DEFAULT_OPTIONS);
}

function find({ tests }: Comparison, metric: string, name?: string): MetricTest {
  const found = tests.find((one) => one.metric === metric && one.class === name);
  assert.ok(found, `${metric} ${name}`);
  return found;
}

interface Table {
  readonly labels: number[];
  readonly before: number[];
  readonly now: number[];
  readonly classes: number;
  readonly intervals: [number, number][];
}

test('paired intervals are those of resampled rows, of the positive class and macro', () => {
  for (const { labels, before, now, classes, intervals } of readFixture<Table[]>('scipy', 'bootstrap.json')) {
    const comparison = compare({ labels, predicted: before }, { labels, predicted: now });
    assert.equal(comparison.kind, 'paired');
    assert.deepEqual(
      [comparison.resamples, comparison.level, comparison.rows],
      [10_000, 0.95, { baseline: labels.length, value: labels.length }],
    );
    assert.equal(comparison.positive, classes === 2 ? '1' : undefined);
    for (const [index, metric] of ['precision', 'recall', 'f1'].entries()) {
      const { interval, difference } = find(comparison, metric);
      const expected = intervals[index + 1] ?? [0, 0];
      assert.ok(interval && difference !== null);
      const width = expected[1] - expected[0];
      for (const end of [0, 1] as const)
        assert.ok(
          Math.abs(interval[end] - expected[end]) < 0.06 * width,
          `${metric}: ${interval.join()}, ${expected.join()}`,
        );
    }
  }
});

test('accuracy is tested by McNemar, AUC by DeLong', () => {
  const random = new RandomState(4);
  const labels = Array.from({ length: 80 }, (_, row) => row % 2);
  const score = (strength: number): number[] => labels.map((label) => random.normal() + label * strength);
  const [old, own] = [score(0.6), score(1.4)];
  const classify = (scores: number[]): number[] => scores.map((value) => (value > 0.5 ? 1 : 0));
  const comparison = compare(
    { labels, predicted: classify(old), scores: old },
    { labels, predicted: classify(own), scores: own },
  );
  const right = (scores: number[]): boolean[] => classify(scores).map((value, row) => value === labels[row]);
  const [was, is] = [right(old), right(own)];
  const gained = is.filter((value, row) => value && !was[row]).length;
  const lost = was.filter((value, row) => value && !is[row]).length;
  const accuracy = find(comparison, 'accuracy');
  assert.deepEqual([accuracy.method, accuracy.p], ['mcnemar', mcnemar(gained, lost)]);
  close(accuracy.difference ?? 0, (gained - lost) / 80);
  const binary = Uint8Array.from(labels);
  const areas = [old, own].map((scores) => aucComponents(binary, Float64Array.from(scores)));
  assert.ok(areas[0] && areas[1]);
  const expected = compareAucs(areas[0], areas[1], 0.95);
  const auc = find(comparison, 'auc');
  assert.equal(auc.method, 'delong');
  close(auc.p ?? 0, expected?.p ?? 1);
  closePair(auc.interval ?? [], expected?.interval ?? []);
});

test('p is corrected over the metrics of all rows, and over those of the classes apart', () => {
  const random = new RandomState(8);
  const labels = Array.from({ length: 300 }, () => random.interval(2));
  const guess = (right: number): number[] =>
    labels.map((label) => (random.float() < right ? label : random.interval(2)));
  const { tests } = compare({ labels, predicted: guess(0.4) }, { labels, predicted: guess(0.7) });
  assert.deepEqual(
    tests.filter((one) => one.class === undefined).map(({ metric }) => metric),
    ['accuracy', 'precision', 'recall', 'f1'],
  );
  assert.equal(tests.filter((one) => one.class !== undefined).length, 9);
  for (const family of [
    tests.filter((one) => one.class === undefined),
    tests.filter((one) => one.class !== undefined),
  ]) {
    const smallest = family.toSorted((a, b) => (a.p ?? 1) - (b.p ?? 1))[0];
    close(smallest?.adjusted ?? 0, Math.min(1, (smallest?.p ?? 1) * family.length));
    for (const one of family) assert.equal(one.outcome === 'better', (one.adjusted ?? 1) <= 0.05);
  }
});

test('the same predictions are the same, and nothing is claimed', () => {
  const rows = { labels: [0, 1, 0, 1], predicted: [0, 1, 1, 1], scores: [0.1, 0.8, 0.6, 0.9] };
  const { tests } = compare(rows, rows);
  for (const one of tests) assert.deepEqual([one.outcome, one.difference], ['same', 0]);
});

test('other rows are compared unpaired, and it is said why', () => {
  const labels = Array.from({ length: 60 }, (_, row) => row % 2);
  const predicted = labels.map((label, row) => (row % 5 === 0 ? 1 - label : label));
  const scores = labels.map((label, row) => label * 0.5 + (row % 7) / 10);
  const ids = labels.map((_, row) => row + 10);
  const comparison = compare({ labels, predicted, scores }, { labels, predicted, scores, ids });
  assert.equal(comparison.kind, 'unpaired');
  assert.match(comparison.why ?? '', /^the test rows are not the same \(10 of 60 are new, 10 are gone\)/);
  const methods = ['accuracy', 'auc', 'precision', 'recall', 'f1'].map((metric) => find(comparison, metric).method);
  assert.deepEqual(methods, ['fisher', 'delong', 'unpaired bootstrap', 'unpaired bootstrap', 'unpaired bootstrap']);
  assert.equal(find(comparison, 'accuracy').p, 1);
  for (const { interval } of comparison.tests) assert.ok(interval && interval[0] < 0 && interval[1] > 0);
});

test('one class, no positives, a class that one model never predicts: accuracy stays, and a sentence', () => {
  const warningsOf = (before: Rows, now: Rows): string => (compare(before, now).warnings ?? []).join('\n');
  const single = { labels: ['a', 'a'], predicted: ['a', 'a'] };
  assert.match(
    warningsOf(single, single),
    /^All test rows are of class "a" and taken for it: only accuracy can be compared$/,
  );
  const negative = { labels: [0, 0, 0], predicted: [0, 1, 0], scores: [0.1, 0.9, 0.2] };
  assert.match(
    warningsOf(negative, negative),
    /^The test split has no row of class "1": precision, recall, F1 and AUC cannot be compared$/,
  );
  assert.deepEqual(
    compare(negative, negative)
      .tests.filter((one) => one.class === undefined)
      .map(({ metric }) => metric),
    ['accuracy'],
  );
  const never = { labels: [0, 1, 0, 1], predicted: [0, 0, 0, 0] };
  assert.match(
    warningsOf(never, { ...never, predicted: [0, 1, 0, 1] }),
    /^The baseline's model never predicts "1": its precision counts as 0$/,
  );
});

test('rows that were trained on, or may have been, get a warning', () => {
  const rows = { labels: [0, 1, 0, 1], predicted: [0, 1, 1, 1] };
  const trained = compare({ ...rows, split: 'train' }, { ...rows, split: 'train' });
  assert.match(
    trained.warnings?.[0] ?? '',
    /^p\.csv has only rows that were trained on: they say nothing of new data$/,
  );
  const plain = readRows(Buffer.from('id,label,predicted\n1,a,a\n2,b,a\n'), 'p.csv');
  assert.ok(plain);
  assert.match(
    compareRows(plain, plain, DEFAULT_OPTIONS).warnings?.[0] ?? '',
    /has no column "split": it is not known/,
  );
});

test('a baseline without the split has nothing to compare', () => {
  const rows = { labels: [0, 1], predicted: [0, 1] };
  const found = compare({ ...rows, split: 'dev' }, rows);
  assert.deepEqual(
    [found.kind, found.why],
    ['numbers', 'the baseline\'s p.csv has no rows of split "test" (it has "dev")'],
  );
});

test('classes that came or went are compared by name', () => {
  const before = { labels: ['b', 'c', 'c', 'b'], predicted: ['b', 'c', 'b', 'b'] };
  const now = { labels: ['b', 'c', 'c', 'b'], predicted: ['b', 'a', 'c', 'b'] };
  const comparison = compare(before, now);
  assert.equal(comparison.kind, 'paired');
  close(find(comparison, 'recall', 'c').difference ?? 1, 0, 1e-12);
  // Over b and c at the baseline, over a, b and c now, as scikit-learn's macro average.
  close(find(comparison, 'recall').baseline ?? 0, (1 + 0.5) / 2);
  close(find(comparison, 'recall').value ?? 0, (0 + 1 + 0.5) / 3);
});

test('the same files always give the same numbers, in whatever order the rows stand', () => {
  const random = new RandomState(2);
  const labels = Array.from({ length: 100 }, () => random.interval(1));
  const guess = labels.map((label) => (random.float() < 0.7 ? label : 1 - label));
  const order = random.permutation(100);
  const mixed = {
    labels: order.map((row) => labels[row]!),
    predicted: order.map((row) => guess[row]!),
    ids: order,
  };
  const base = { labels, predicted: labels.map((label, row) => (row % 3 === 0 ? 1 - label : label)) };
  assert.deepEqual(compare(base, mixed), compare(base, { labels, predicted: guess }));
});

test('100,000 rows of 100 classes are compared, resampled less often, and it is said', () => {
  const random = new RandomState(6);
  const labels = Array.from({ length: 100_000 }, () => random.interval(99));
  const guess = (): number[] => labels.map((label) => (random.float() < 0.5 ? label : random.interval(99)));
  const comparison = compare({ labels, predicted: guess() }, { labels, predicted: guess() });
  assert.ok((comparison.resamples ?? 0) >= 500 && (comparison.resamples ?? 0) < 10_000);
  assert.match((comparison.warnings ?? []).join(), /it was resampled \d+ times instead of 10000/);
  assert.equal(comparison.tests.length, 4 + 300);
});
