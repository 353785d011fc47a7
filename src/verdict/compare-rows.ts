import { RandomState } from '../ml/random.js';
import { pairRows } from '../predictions/pairing.js';
import type { PredictionRows } from '../predictions/rows.js';
import { isTraining, leadingSplit, rowsOf, type SplitRows } from '../predictions/split.js';
import type { Comparison, MetricTest } from '../report/report.js';
import { mcnemar, pairedInterval, smallestPairedDifference } from '../stats/mcnemar.js';
import { fisherExact, newcombeInterval, smallestUnpairedDifference } from '../stats/proportions.js';
import { testScores } from './class-tests.js';
import { judge } from './judge.js';
import { affordableResamples, tabulate, type Table } from './resample.js';
import type { RowSets } from './row-sets.js';
import type { CompareOptions } from './options.js';

/** Compares the leading split of two prediction files: on the same rows where they are the same, else unpaired. */
export function compareRows(before: PredictionRows, now: PredictionRows, options: CompareOptions): Comparison {
  const own = leadingSplit(now);
  const old = rowsOf(before, own.name);
  if (old.rows.length === 0) return missingSplit(before, own);
  const pairing = pairRows(old, own);
  const isPaired = 'before' in pairing;
  const partners: SplitRows = isPaired ? { ...old, rows: pairing.before } : old;
  const classes = [...new Set([...now.classes, ...before.classes])];
  const sets = { before: partners, now: own, classes, isPaired };
  const tables = isPaired ? [pairedTable(sets)] : separateTables(sets);
  return {
    kind: isPaired ? 'paired' : 'unpaired',
    ...(isPaired ? {} : { why: pairing.why }),
    ...compareTables({ ...sets, tables }, options),
  };
}

function missingSplit(before: PredictionRows, { name }: SplitRows): Comparison {
  const found = before.splits.map((split) => `"${split}"`).join(', ');
  return {
    kind: 'numbers',
    why: `the baseline's ${before.file} has no rows of split "${name}" (it has ${found})`,
    tests: [],
  };
}

type Sets = Omit<RowSets, 'tables'>;

function classesOf({ file, rows }: SplitRows, classes: readonly string[], column: 'label' | 'predicted') {
  const toShared = Uint8Array.from(file.classes, (name) => classes.indexOf(name));
  return (place: number): number => toShared[file[column][rows[place]!]!]!;
}

function pairedTable({ before, now, classes }: Sets): Table {
  return tabulate(
    now.rows.length,
    classesOf(now, classes, 'label'),
    classesOf(before, classes, 'predicted'),
    classesOf(now, classes, 'predicted'),
  );
}

function separateTables({ before, now, classes }: Sets): Table[] {
  const [old, own] = [before, now].map((split) => classesOf(split, classes, 'predicted'));
  return [
    tabulate(before.rows.length, classesOf(before, classes, 'label'), old, undefined),
    tabulate(now.rows.length, classesOf(now, classes, 'label'), undefined, own),
  ];
}

function compareTables(sets: RowSets, options: CompareOptions): Omit<Comparison, 'kind' | 'why'> {
  const { level, seed, directions } = options;
  const { before, now, tables } = sets;
  const resamples = affordableResamples(tables, options.resamples);
  const draws = { level, resamples, random: new RandomState(seed) };
  const accuracy = testAccuracy(sets, level);
  const scores = testScores(sets, draws);
  const tests = judge([accuracy.test, ...scores.headline, ...scores.perClass], { level, directions });
  const tested = tests.filter((test) => test.class === undefined && test.p !== undefined).length;
  const detectable = accuracy.detectable((1 - level) / Math.max(1, tested));
  const warnings = [
    ...rowWarnings(now),
    ...scores.warnings,
    ...new Set([...before.file.problems.map((one) => `At the baseline, ${one}`), ...now.file.problems]),
    ...(resamples < options.resamples
      ? [`The table of predictions is large: it was resampled ${resamples} times instead of ${options.resamples}`]
      : []),
  ];
  return {
    split: now.name,
    rows: { baseline: before.rows.length, value: now.rows.length },
    level,
    resamples,
    seed,
    ...(scores.positive === undefined ? {} : { positive: scores.positive }),
    ...(detectable === undefined ? {} : { detectable }),
    tests,
    ...(warnings.length > 0 ? { warnings } : {}),
  };
}

function rowWarnings({ name, file }: SplitRows): string[] {
  if (!file.hasSplits)
    return [
      `${file.file} has no column "split": it is not known whether these rows were trained on, and then they say nothing of new data`,
    ];
  return isTraining(name) ? [`${file.file} has only rows that were trained on: they say nothing of new data`] : [];
}

interface AccuracyTest {
  readonly test: Omit<MetricTest, 'outcome'>;
  readonly detectable: (alpha: number) => number | undefined;
}

function testAccuracy({ isPaired, tables, before, now }: RowSets, level: number): AccuracyTest {
  const right = { before: 0, now: 0, gained: 0, lost: 0 };
  for (const table of tables) {
    for (const [cell, rows] of table.counts.entries()) {
      const wasRight = table.before?.[cell] === table.labels[cell];
      const isRight = table.now?.[cell] === table.labels[cell];
      if (wasRight) right.before += rows;
      if (isRight) right.now += rows;
      if (isRight && !wasRight) right.gained += rows;
      if (wasRight && !isRight) right.lost += rows;
    }
  }
  const [rowsBefore, rowsNow] = [before.rows.length, now.rows.length];
  const values = { metric: 'accuracy', value: right.now / rowsNow, baseline: right.before / rowsBefore };
  const test = { ...values, difference: values.value - values.baseline };
  const { gained, lost } = right;
  if (isPaired) {
    const interval = pairedInterval(gained, lost, rowsNow, level);
    return {
      test: {
        ...test,
        difference: (gained - lost) / rowsNow,
        interval,
        method: 'mcnemar',
        p: mcnemar(gained, lost),
      },
      detectable: (alpha) => smallestPairedDifference(gained + lost, rowsNow, alpha),
    };
  }
  return {
    test: {
      ...test,
      interval: newcombeInterval(right.before, rowsBefore, right.now, rowsNow, level),
      method: 'fisher',
      p: fisherExact(right.before, rowsBefore, right.now, rowsNow),
    },
    detectable: (alpha) => smallestUnpairedDifference(right.before, rowsBefore, rowsNow, alpha),
  };
}
