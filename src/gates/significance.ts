import type { Comparison, MetricTest, Report } from '../report/report.js';
import { ALL_ROWS } from '../report/sources/predictions.js';
import { isSameMetric } from './class-scores.js';
import { pathOf, type FoundMetric } from './lookup.js';

const DEFAULT_LEVEL = 0.95;

/** The statistical test of a number, or why there is none; `excused`: it is the baseline that lacks something. */
export type TestLookup =
  | { readonly comparison: Comparison; readonly test: MetricTest }
  | { readonly reason: string; readonly excused: boolean };

/** Finds the test that answers whether a number changed by more than chance. */
export function findTest(report: Report, found: FoundMetric): TestLookup {
  const { comparison, predictions } = report;
  const why = comparison?.why === undefined ? '' : `: ${comparison.why}`;
  if (!comparison || comparison.kind === 'numbers') {
    if (predictions) return { excused: true, reason: `nothing was tested${why}` };
    const reason = 'nothing was tested, since there are no predictions by row and no repeated values';
    return { excused: false, reason: `${reason}; write predictions.csv, or use "drops > …"` };
  }
  const { split, tests } = comparison;
  const splitName = found.group === '' ? ALL_ROWS : found.group;
  const isOther = split !== undefined && split !== '' && split !== splitName && predictions?.splits.length !== 1;
  if (isOther) return { excused: false, reason: `only the split "${split}" was tested` };
  const full = pathOf(found.group, found.metric);
  const test = tests.find(
    (one) => one.class === found.class && (one.metric === full || isSameMetric(one.metric, found.metric)),
  );
  if (test && isTested(test)) return { comparison, test };
  const names = [...new Set(tests.filter(isTested).map(({ metric }) => metric))].slice(0, 10);
  const tested = names.length === 0 ? '' : `; tested are ${names.join(', ')}`;
  return { excused: false, reason: `this number was not tested${tested}` };
}

/** Whether the change is more than chance, at the comparison's level. */
export function isSignificant({ level = DEFAULT_LEVEL }: Comparison, test: MetricTest): boolean {
  const p = test.adjusted ?? test.p;
  if (p !== undefined) return p <= 1 - level; // as the verdict does
  const [low, high] = test.interval ?? [0, 0];
  return low > 0 || high < 0;
}

/** `p 0.031 (Holm), mcnemar, 130 rows`. */
export function describeTest({ rows, repeats }: Comparison, { p, adjusted, method, interval }: MetricTest): string {
  const shown = adjusted ?? p;
  const parts = [
    ...(shown === undefined ? [] : [`p ${showP(shown)}${adjusted === undefined ? '' : ' after Holm’s correction'}`]),
    ...(shown === undefined && interval ? [`interval ${interval.map((end) => end.toFixed(4)).join(' to ')}`] : []),
    ...(method === undefined ? [] : [method]),
    ...(rows === undefined ? [] : [`${rows.value} rows`]),
    ...(repeats === undefined ? [] : [`${repeats.value} repeats`]),
  ];
  return parts.join(', ').replaceAll('-', '−');
}

function isTested({ p, adjusted, interval }: MetricTest): boolean {
  return p !== undefined || adjusted !== undefined || interval !== undefined;
}

function showP(p: number): string {
  return p < 0.001 ? 'below 0.001' : String(Number(p.toPrecision(2)));
}
