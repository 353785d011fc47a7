import { mean } from '../ml/sum.js';
import { RandomState } from '../ml/random.js';
import { rankSplit } from '../predictions/split.js';
import { chosenDirection } from '../report/compare.js';
import type { Comparison, MetricTest } from '../report/report.js';
import { resampleDifference, resampleMean, summarise } from '../stats/bootstrap.js';
import { wilcoxon } from '../stats/wilcoxon.js';
import { judge } from './judge.js';
import type { CompareOptions } from './options.js';
import type { RepeatedValues, RepeatTable } from './repeats.js';

const MAX_METRICS = 20;

type Test = Omit<MetricTest, 'outcome'>;

/**
 * Compares repeated values of the metrics that count: those of the test split, or of the file's top level. Repeats of the
 * same keys are paired. Undefined when there is no metric that both have.
 */
export function compareRepeats(
  before: RepeatTable,
  now: RepeatTable,
  { level, resamples, seed, directions }: CompareOptions,
): Comparison | undefined {
  const group = leadingGroup([...now.keys()].filter((name) => before.has(name)));
  if (group === undefined) return undefined;
  const names = [...now.keys()].filter((name) => before.has(name) && groupOf(name) === group).slice(0, MAX_METRICS);
  const pairs = names.map((name) => ({ name, old: before.get(name), own: now.get(name) }));
  const random = new RandomState(seed);
  const tests: Test[] = [];
  let why: string | undefined;
  let repeats = { baseline: 0, value: 0 };
  for (const { name, old, own } of pairs) {
    if (!old || !own) continue;
    const isPaired = old.size === own.size && [...own.keys()].every((key) => old.has(key));
    if (!isPaired)
      why ??= `the repeats are not the same (${old.size} at the baseline, ${own.size} now), so they are not paired`;
    const test = isPaired ? testPairs(old, own) : testApart(old, own);
    const values = isPaired
      ? resampleMean(test.differences, resamples, random)
      : resampleDifference([...old.values()], [...own.values()], resamples, random);
    const found = summarise(values, level);
    repeats = { baseline: Math.max(repeats.baseline, old.size), value: Math.max(repeats.value, own.size) };
    tests.push({
      metric: name.slice(group === '' ? 0 : group.length + 1),
      value: mean([...own.values()]),
      baseline: mean([...old.values()]),
      difference: test.difference,
      interval: found.interval,
      method: isPaired ? 'wilcoxon' : 'unpaired bootstrap',
      p: test.p ?? found.p,
    });
  }
  const judged = judge(tests, { level, directions });
  const warnings = tooFew(judged, repeats, level, directions);
  return {
    kind: 'repeats',
    ...(why === undefined ? {} : { why }),
    ...(group === '' ? {} : { split: group }),
    repeats,
    level,
    resamples,
    seed,
    tests: judged,
    ...(warnings.length > 0 ? { warnings } : {}),
  };
}

function testPairs(before: RepeatedValues, now: RepeatedValues) {
  // What is left of subtraction's rounding would break ties.
  const differences = [...now].map(([key, value]) => Number((value - (before.get(key) ?? 0)).toPrecision(12)));
  return { differences, difference: mean(differences), p: wilcoxon(differences).p };
}

function testApart(before: RepeatedValues, now: RepeatedValues) {
  return { differences: [], difference: mean([...now.values()]) - mean([...before.values()]), p: undefined };
}

function tooFew(
  tests: readonly MetricTest[],
  { value: repeats }: { readonly value: number },
  level: number,
  directions: CompareOptions['directions'],
): string[] {
  const paired = tests.filter(
    ({ method, metric }) => method === 'wilcoxon' && chosenDirection(metric, directions) !== undefined,
  );
  if (paired.length === 0) return [];
  const isEnough = (pairs: number): boolean => 2 ** (1 - pairs) <= (1 - level) / paired.length;
  if (isEnough(repeats)) return [];
  let needed = repeats;
  while (!isEnough(needed)) needed += 1;
  const metrics = paired.length === 1 ? 'a metric' : `one of ${paired.length} metrics`;
  return [
    `${repeats} repeats cannot show any difference of ${metrics} by the signed-rank test: at least ${needed} are needed`,
  ];
}

function groupOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('.')));
}

function leadingGroup(names: readonly string[]): string | undefined {
  const groups = [...new Set(names.map(groupOf))];
  const rank = (group: string): number => (group === '' ? 100 : rankSplit(group.split('.')[0] ?? ''));
  return groups.sort((a, b) => rank(a) - rank(b))[0];
}
