import type { MetricTest } from '../report/report.js';
import type { Resampled } from '../stats/bootstrap.js';
import { compareAreas, type AreaTest } from './areas.js';
import { resampleDifferences, tallyTables, type ResampleOptions, type Tallies } from './resample.js';
import type { RowSets } from './row-sets.js';
import { macroScore, scoreOf, SCORES, type Score, type Tally } from './tally.js';

type Test = Omit<MetricTest, 'outcome'>;

export interface ScoreTests {
  readonly headline: readonly Test[];
  readonly perClass: readonly Test[];
  /** The class that the headline is of, where there are two. */
  readonly positive?: string;
  readonly warnings: readonly string[];
}

/**
 * Tests of AUC, precision, recall and F1: of each class that has rows on both sides, and for the headline of the positive
 * class where there are two, else of the mean over the classes. All scores are measured on the same resamples.
 */
export function testScores(sets: RowSets, draws: Omit<ResampleOptions, 'classes'>): ScoreTests {
  const { classes, tables, now } = sets;
  if (classes.length < 2) {
    const warning = `All ${now.name} rows are of class "${classes[0] ?? ''}" and taken for it: only accuracy can be compared`;
    return { headline: [], perClass: [], warnings: [warning] };
  }
  const tallies = tallyTables(tables, classes.length);
  const known = [...classes.keys()].filter((at) => tallies.before.actual[at]! > 0 && tallies.now.actual[at]! > 0);
  const measures = [
    ...known.flatMap((at) =>
      SCORES.map((score) => ({ score, statistic: (tally: Tally) => scoreOf(tally, score, at) })),
    ),
    ...SCORES.map((score) => ({ score, statistic: (tally: Tally) => macroScore(tally, score) })),
  ];
  const statistics = measures.map(({ statistic }) => statistic);
  const resampled = resampleDifferences(tables, statistics, { ...draws, classes: classes.length });
  const tests = measures.map((measure, index) => scoreTest(sets, measure, tallies, resampled[index]));
  const names = known.map((at) => classes[at] ?? '');
  const areas = compareAreas(sets, names, draws.level);
  const perClass = new Map(
    names.map((name, index) => [
      name,
      [...areaTest(areas.classes.get(name)), ...tests.slice(index * SCORES.length, (index + 1) * SCORES.length)],
    ]),
  );
  const shared = {
    perClass: [...perClass].flatMap(([name, list]) => list.map((test) => ({ ...test, class: name }))),
  };
  if (classes.length > 2)
    return { ...shared, headline: [...areaTest(areas.mean), ...tests.slice(-SCORES.length)], warnings: [] };
  const positive = positiveClass(sets);
  const at = classes.indexOf(positive);
  const missing = missingClass(tallies, at, sets);
  const headline = missing === undefined ? (perClass.get(positive) ?? []) : [];
  const warnings = missing === undefined ? neverPredicted(tallies, at, positive) : [missing];
  return { ...shared, headline, positive, warnings };
}

interface Measure {
  readonly score: Score;
  readonly statistic: (tally: Tally) => number;
}

function scoreTest(
  { isPaired }: RowSets,
  { score, statistic }: Measure,
  { before, now }: Tallies,
  resampled: Resampled | undefined,
): Test {
  const [baseline, value] = [statistic(before), statistic(now)];
  return {
    metric: score,
    value,
    baseline,
    difference: value - baseline,
    ...(resampled ? { interval: resampled.interval, p: resampled.p } : {}),
    method: isPaired ? 'bootstrap' : 'unpaired bootstrap',
  };
}

function areaTest(area: AreaTest | undefined): Test[] {
  if (!area) return [];
  const { before, now, interval, p } = area;
  const difference = before === null || now === null ? null : now - before;
  return [
    {
      metric: 'auc',
      value: now,
      baseline: before,
      difference,
      ...(interval ? { interval } : {}),
      method: 'delong',
      ...(p === undefined ? {} : { p }),
    },
  ];
}

// The class that the model has a probability of; the second where it has both.
function positiveClass({ classes, now, before }: RowSets): string {
  const scored = classes.filter((name) => now.file.scores.has(name) || before.file.scores.has(name));
  return scored.at(-1) ?? classes.at(-1) ?? '';
}

function missingClass({ before, now }: Tallies, at: number, { classes, now: { name } }: RowSets): string | undefined {
  const empty = [at, 1 - at].find((one) => [before, now].some(({ actual }) => actual[one] === 0));
  if (empty === undefined) return undefined;
  return `The ${name} split has no row of class "${classes[empty] ?? ''}": precision, recall, F1 and AUC cannot be compared`;
}

function neverPredicted({ before, now }: Tallies, at: number, name: string): string[] {
  const counts = 'its precision counts as 0';
  return [
    ...(before.predicted[at] === 0 ? [`The baseline's model never predicts "${name}": ${counts}`] : []),
    ...(now.predicted[at] === 0 ? [`The model never predicts "${name}": ${counts}`] : []),
  ];
}
