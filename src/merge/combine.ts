import { UserError } from '../errors.js';
import type { FragmentSet } from '../fragments/collect.js';
import type { Fragment } from '../fragments/fragment.js';
import { nearestName } from '../formats/nearest.js';
import type { Logger } from '../log.js';
import { oneLine } from '../report/document.js';
import type { Directions } from '../report/compare.js';
import type { Report, RunSummary, RunsReport } from '../report/report.js';
import { leadingGroup } from '../report/leading-group.js';
import { jobsWithoutReport } from './missing-jobs.js';
import { rankingBy, rankRuns, type Ranking } from './rank.js';
import { describeRanking } from './sentence.js';

export interface CombineOptions {
  /** The metric to rank by, `test.f1`; the first of the leading group when absent. */
  readonly rankBy: string | undefined;
  readonly key: string;
  /** Which way metrics are better, where their names do not say it. */
  readonly directions?: Directions;
  /** Jobs that failed. */
  readonly failedJobs?: readonly { readonly name: string; readonly why: string }[];
  readonly log: Logger;
}

const MAX_WHY_CHARS = 1000;
const MAX_METRICS = 20;

/** One report of all: a single one as it is, several as the best one's with the ranking of all. */
export function combine(
  { fragments: found, broken }: FragmentSet,
  options: CombineOptions,
): Pick<Fragment, 'report' | 'pictures'> {
  const fragments = withOwnNames(found);
  const [first, ...others] = fragments;
  if (!first) {
    const problems = broken.map(({ problem }) => problem).join('\n');
    throw new UserError('report', problems === '' ? 'Cannot merge reports: there are none' : problems);
  }
  const lost = jobsWithoutReport(options.failedJobs ?? [], fragments);
  if (others.length + broken.length + lost.length === 0) return { report: first.report, pictures: first.pictures };
  const { usable, missing } = sort(fragments);
  for (const { name, problem } of broken) options.log.warning(`The report "${name}" is left out: ${problem}`);
  const ranking = chooseRanking(usable, options);
  const runs = usable.map((fragment): RunSummary => describeRun(fragment, ranking));
  const groups = ranking ? rankRuns(runs, ranking) : [];
  const best = usable.find((fragment) => fragment.name === groups[0]?.runs[0]?.name) ?? usable[0];
  const gone = [...missing, ...broken.map(({ name, problem }) => ({ name, why: problem })), ...lost].map((one) => ({
    name: oneLine(one.name),
    why: oneLine(one.why, MAX_WHY_CHARS),
  }));
  const result: RunsReport = {
    ...(ranking ? { rankBy: ranking.metric, isLowerBetter: ranking.isLowerBetter } : {}),
    sentence: oneLine(describeRanking(groups, ranking, gone.length), MAX_WHY_CHARS),
    groups,
    missing: gone,
  };
  return { report: merged(best ?? first, result, options.key), pictures: (best ?? first).pictures };
}

// A run that failed has no numbers of its own, and one of another commit is no rival.
function sort(fragments: readonly Fragment[]): { usable: Fragment[]; missing: { name: string; why: string }[] } {
  const counts = new Map<string | undefined, number>();
  for (const { report } of fragments) counts.set(report.commit?.sha, (counts.get(report.commit?.sha) ?? 0) + 1);
  const [commit] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? [];
  const usable: Fragment[] = [];
  const missing: { name: string; why: string }[] = [];
  for (const fragment of fragments) {
    const { report, name } = fragment;
    if (report.outcome === 'failure')
      missing.push({ name, why: oneLine(report.error ?? 'the run failed', MAX_WHY_CHARS) });
    else if (report.commit?.sha !== commit)
      missing.push({ name, why: `it is of commit ${report.commit?.sha.slice(0, 7) ?? '(none)'}, the others are not` });
    else usable.push(fragment);
  }
  return { usable, missing };
}

function chooseRanking(
  fragments: readonly Fragment[],
  { rankBy, directions, log }: CombineOptions,
): Ranking | undefined {
  const names = [...new Set(fragments.flatMap(({ report }) => Object.keys(numbersOf(report))))];
  if (rankBy !== undefined && names.includes(rankBy)) return rankingBy(rankBy, directions);
  const lead = leadingGroup(fragments[0]?.report.metrics ?? []);
  const metric = lead && Object.keys(lead.values)[0];
  const fallback = lead && metric !== undefined ? `${lead.group === '' ? '' : `${lead.group}.`}${metric}` : undefined;
  if (rankBy !== undefined && names.length > 0) {
    const nearest = nearestName(rankBy, names);
    const hint =
      nearest === undefined ? `expected one of ${names.slice(0, 10).join(', ')}` : `did you mean "${nearest}"?`;
    log.warning(`Cannot rank by "${rankBy}": no run has that metric, ${hint} The runs are ranked by "${fallback}"`);
  }
  return fallback === undefined ? undefined : rankingBy(fallback, directions);
}

function describeRun(fragment: Fragment, ranking: Ranking | undefined): RunSummary {
  const { report } = fragment;
  const lead = leadingGroup(report.metrics);
  return {
    name: fragment.name,
    set: report.set ?? [],
    value: ranking ? (numbersOf(report)[ranking.metric] ?? null) : null,
    metrics: Object.fromEntries(Object.entries(lead?.values ?? {}).slice(0, MAX_METRICS)),
  };
}

/** All numbers of a report as rules name them; of several files the first counts. */
function numbersOf({ metrics }: Report): Record<string, number | null> {
  const all = metrics.flatMap(({ group, values }) =>
    Object.entries(values).map(([name, value]): [string, number | null] => [
      group === '' ? name : `${group}.${name}`,
      value,
    ]),
  );
  return Object.fromEntries(all.reverse());
}

// A report is called by its key, unless another one has the same.
function withOwnNames(fragments: readonly Fragment[]): Fragment[] {
  const keys = fragments.map(({ report }) => report.key ?? 'default');
  return fragments.map((fragment, index): Fragment => {
    const key = keys[index] ?? 'default';
    const isOwn = key !== 'default' && keys.indexOf(key) === keys.lastIndexOf(key);
    return isOwn ? { ...fragment, name: key } : fragment;
  });
}

// What was picked as the best of several is no fair sample: its verdict and tests would claim too much.
function merged(best: Fragment, runs: RunsReport, key: string): Report {
  const { verdict: _, comparison: __, gates: ___, set: ____, error: _____, ...rest } = best.report;
  const isFailure = runs.groups.length === 0;
  return { ...rest, key, createdAt: new Date().toISOString(), outcome: isFailure ? 'failure' : 'success', runs };
}
