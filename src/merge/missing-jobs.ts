import type { Fragment } from '../fragments/fragment.js';

/**
 * The failed jobs that left no report. A job of a matrix is named after its values, `train (0.01, 2)`, and a report says
 * what was set: that is what they are matched by, or else by the report's key.
 */
export function jobsWithoutReport<T extends { readonly name: string }>(
  jobs: readonly T[],
  fragments: readonly Pick<Fragment, 'report'>[],
): T[] {
  return jobs.filter(({ name }) => !fragments.some(({ report }) => isOfJob(report, name)));
}

function isOfJob({ key, set = [] }: Fragment['report'], job: string): boolean {
  if (key !== undefined && key !== 'default' && job.includes(key)) return true;
  const values = /\((.*)\)$/s.exec(job)?.[1]?.split(', ') ?? [];
  return set.length > 0 && set.every(({ value }) => values.includes(value));
}
