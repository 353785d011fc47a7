import { rankSplit } from '../predictions/split.js';
import type { MetricGroup } from './report.js';

/** The group of numbers that leads: the test split's, or the first. */
export function leadingGroup(metrics: readonly MetricGroup[]): MetricGroup | undefined {
  const named = metrics.filter(({ group, values }) => group !== '' && Object.keys(values).length > 0);
  return [...named].sort((a, b) => rankSplit(a.group) - rankSplit(b.group))[0] ?? metrics[0];
}
