import { isTraining } from '../predictions/split.js';
import { chosenDirection } from '../report/compare.js';
import type { Comparison, MetricGroup, MetricTest } from '../report/report.js';
import type { CompareOptions } from './options.js';

const MAX_METRICS = 20;

/** What is left where there are neither rows nor repeats: the numbers, untested. Undefined when no number has a baseline. */
export function compareNumbersOnly(
  group: MetricGroup | undefined,
  why: string,
  { directions }: CompareOptions,
): Comparison | undefined {
  const baseline = group?.baseline;
  if (!group || !baseline) return undefined;
  const names = Object.keys(group.values).filter((name) => Object.hasOwn(baseline, name));
  const known = names.filter((name) => chosenDirection(name, directions) !== undefined);
  const tests = (known.length > 0 ? known : names).slice(0, MAX_METRICS).map((metric): MetricTest => {
    const value = group.values[metric] ?? null;
    const before = baseline[metric] ?? null;
    const difference = value === null || before === null ? null : value - before;
    return { metric, value, baseline: before, difference, outcome: difference === 0 ? 'same' : 'unclear' };
  });
  if (tests.length === 0) return undefined;
  const warnings = rowWarning(group);
  return {
    kind: 'numbers',
    why,
    ...(group.group === '' ? {} : { split: group.group }),
    tests,
    ...(warnings === undefined ? {} : { warnings: [warnings] }),
  };
}

function rowWarning({ group, file }: MetricGroup): string | undefined {
  const [top = ''] = group.split('.');
  if (isTraining(top)) return `The numbers of ${file} rest on rows that were trained on: they say nothing of new data`;
  if (top !== '') return undefined;
  return `${file} does not say which rows its numbers rest on: put them below "test", or write predictions.csv with "split"`;
}
