import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMetrics } from '../../src/report/sources/metrics-file.js';
import type { Comparison, MetricGroup, MetricTest } from '../../src/report/report.js';
import { parseDirections } from '../../src/report/compare.js';
import { wilcoxon } from '../../src/stats/wilcoxon.js';
import { DEFAULT_OPTIONS } from '../../src/verdict/options.js';
import { findRepeats } from '../../src/verdict/repeats.js';
import { verdictOf } from '../../src/verdict/sentence.js';
import { compareModels, firstRun, type ComparedModels } from '../../src/verdict/verdict.js';

function repeats(text: string): Record<string, Record<string, number>> {
  const table = findRepeats(parseMetrics(text, 'm.yaml') ?? null);
  return Object.fromEntries([...table].map(([name, values]) => [name, Object.fromEntries(values)]));
}

test('repeated values are found as lists, and as numbered folds and seeds', () => {
  const expected = { f1: { 0: 0.8, 1: 0.9 } };
  for (const text of [
    'f1: [0.8, 0.9]\n',
    'folds: [{f1: 0.8}, {f1: 0.9}]\n',
    'folds: {0: {f1: 0.8}, 1: {f1: 0.9}}\n',
    'f1: {folds: [0.8, 0.9]}\n',
    'seeds:\n- {seed: 0, f1: 0.8}\n- {seed: 1, f1: 0.9}\n',
  ])
    assert.deepEqual(repeats(text), expected, text);
  assert.deepEqual(repeats('fold_0: {f1: 0.8}\nfold_1: {f1: 0.9}\n'), { f1: { fold_0: 0.8, fold_1: 0.9 } });
  assert.deepEqual(repeats('test: {runs: [{f1: 1}, {f1: 2}]}\n'), { 'test.f1': { 0: 1, 1: 2 } });
  assert.deepEqual(repeats('folds: [{test: {f1: 1}}, {test: {f1: 2}}]\n'), { 'test.f1': { 0: 1, 1: 2 } });
});

test('what is no repeat is left alone: classes by number, histories, text, single values, NaN', () => {
  for (const text of [
    'recall: {0: 0.8, 1: 0.9}\n',
    'history: {loss: [3, 2, 1]}\n',
    'names: [a, b]\n',
    'f1: [0.8]\n',
    'f1: 0.8\n',
    'f1: [.nan, 0.5]\n',
    'folds: []\n',
  ])
    assert.deepEqual(repeats(text), {}, text);
});

function compareText(before: string, now: string, group?: MetricGroup, directions = {}): ComparedModels {
  return compareModels(
    {
      before: { predictions: undefined, metrics: [parseMetrics(before, 'm.yaml') ?? null] },
      now: { predictions: undefined, metrics: [parseMetrics(now, 'm.yaml') ?? null] },
      group,
    },
    { ...DEFAULT_OPTIONS, directions },
  );
}

const OLD = [0.7, 0.72, 0.74, 0.71, 0.69, 0.73, 0.7, 0.75];
const GAINS = [0.05, 0.04, 0.03, 0.02, 0.05, 0.02, 0.07, -0.01];

test('repeats are paired by key: the signed-rank test’s p, and a bootstrap interval', () => {
  const rows = OLD.map((f1, seed) => ({ seed, f1 }));
  const own = rows.map(({ seed, f1 }, index) => ({ seed, f1: f1 + (GAINS[index] ?? 0) })).reverse();
  const { comparison, verdict } = compareText(JSON.stringify({ seeds: rows }), JSON.stringify({ seeds: own }));
  assert.equal(comparison?.kind, 'repeats');
  assert.deepEqual(comparison.repeats, { baseline: 8, value: 8 });
  const [one] = comparison.tests;
  assert.deepEqual([one?.method, one?.p], ['wilcoxon', wilcoxon(GAINS).p]);
  assert.ok(one?.interval && one.interval[0] > 0 && one.interval[1] < 0.06);
  assert.equal(verdict.outcome, 'better');
  assert.match(verdict.sentence, /^Better over 8 repeats: F1 \+0\.034 \(95 % \+0\.\d+ to \+0\.\d+, p 0\.016\)$/);
});

test('other repeats are compared unpaired, and too few are named', () => {
  const list = (values: number[]): string => `f1: [${values.join(', ')}]`;
  const apart = compareText(list(OLD), list(OLD.slice(0, 5))).comparison;
  assert.match(apart?.why ?? '', /^the repeats are not the same \(8 at the baseline, 5 now\)/);
  assert.equal(apart?.tests[0]?.method, 'unpaired bootstrap');
  const few = compareText(list([0.1, 0.2, 0.3]), list([0.5, 0.6, 0.8]));
  assert.equal(few.verdict.outcome, 'unclear');
  assert.match(
    few.comparison?.warnings?.[0] ?? '',
    /^3 repeats cannot show any difference of a metric by the signed-rank test: at least 6 are needed$/,
  );
});

test('with numbers alone nothing is tested, and it is said what they rest on', () => {
  const group = { file: 'm.yaml', group: '', values: { f1: 0.8, images: 9 }, baseline: { f1: 0.7, images: 8 } };
  const { verdict, comparison } = compareText('f1: 0.7\n', 'f1: 0.8\n', group);
  assert.equal(verdict.outcome, 'untested');
  assert.equal(verdict.sentence, 'Not tested: F1 +0.100; numbers alone do not tell a change from noise');
  assert.equal(comparison?.kind, 'numbers');
  assert.match(comparison.why ?? '', /^no stage writes predictions\.csv .*, and no metric is repeated$/);
  assert.match(comparison.warnings?.[0] ?? '', /^m\.yaml does not say which rows its numbers rest on/);
  const trained = compareText('', '', { ...group, group: 'train' }).comparison;
  assert.match(trained?.warnings?.[0] ?? '', /rest on rows that were trained on/);
  assert.equal(compareText('', '', { ...group, values: { f1: 0.7 } }).verdict.outcome, 'same');
});

test('nothing to compare with is a first result, with the reason', () => {
  assert.deepEqual(compareText('', 'f1: 1\n').verdict, {
    outcome: 'first',
    sentence: 'First result: the baseline has no numbers to compare with',
  });
  assert.equal(firstRun(undefined).sentence, 'First run: there is no baseline to compare with');
  assert.equal(firstRun('"x" is gone').sentence, 'Nothing to compare with: "x" is gone');
});

test('a direction that the user sets turns the outcome round', () => {
  const list = (shift: number): string => `drift: [${OLD.map((value) => value + shift).join(', ')}]`;
  const outcome = (directions: string): string =>
    compareText(list(0), list(0.1), undefined, parseDirections(directions, 'input "directions"')).verdict.outcome;
  assert.deepEqual(['drift=lower', 'drift = Higher', ''].map(outcome), ['worse', 'better', 'unclear']);
  assert.throws(() => parseDirections('loss, f1=up', 'input "directions"'), {
    message:
      /found "loss", expected NAME=higher or NAME=lower, such as loss=lower\nCannot use input "directions": found "f1=up"/,
  });
});

function tested(outcome: MetricTest['outcome'], metric: string): MetricTest {
  const difference = outcome === 'worse' ? -0.05 : outcome === 'same' ? 0 : 0.0312;
  return {
    metric,
    value: 0.5,
    baseline: 0.5 - difference,
    difference,
    interval: [0.004, 0.0581],
    p: 0.01,
    adjusted: 0.02,
    outcome,
  };
}

test('the verdict: one sentence for each outcome', () => {
  const base: Omit<Comparison, 'tests'> = {
    kind: 'paired',
    split: 'test',
    rows: { baseline: 1300, value: 1300 },
    level: 0.95,
    detectable: 0.0421,
  };
  const verdict = (...tests: MetricTest[]): string => {
    const { outcome, sentence } = verdictOf({ ...base, tests });
    return `${outcome} | ${sentence}`;
  };
  const where = 'on the same 1,300 test rows';
  assert.equal(
    verdict(tested('better', 'f1'), tested('unclear', 'auc')),
    `better | Better ${where}: F1 +0.031 (95 % +0.004 to +0.058, p 0.02); AUC: no difference shown`,
  );
  assert.equal(
    verdict(...['a', 'b', 'c', 'd'].map((name) => tested('worse', name))),
    `worse | Worse ${where}: a −0.050 (95 % +0.004 to +0.058, p 0.02), b −0.050 (95 % +0.004 to +0.058, p 0.02), c −0.050 (95 % +0.004 to +0.058, p 0.02) and 1 more`,
  );
  assert.match(
    verdict(tested('better', 'recall'), tested('worse', 'precision')),
    /^mixed \| Better and worse on .*: better in recall \+0\.031 .*; worse in precision −0\.050/,
  );
  assert.equal(verdict(tested('same', 'f1')), `same | No difference ${where}: every score is the baseline's`);
  assert.equal(
    verdict({ ...tested('unclear', 'accuracy'), adjusted: 0.61 }, { ...tested('unclear', 'f1'), adjusted: 0.3 }),
    `unclear | No difference that the data can show ${where}: accuracy +0.031 (95 % +0.004 to +0.058, p 0.61), where at least ±0.042 would have been needed; nearest to one is F1 +0.031 (95 % +0.004 to +0.058, p 0.3)`,
  );
});
