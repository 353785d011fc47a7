import { chosenDirection, type Directions } from '../report/compare.js';
import type { RunGroup, RunSummary, SetParam } from '../report/report.js';

/** A run with numbers, as the ranking sees it. */
export type RankedRun = RunSummary;

/** What runs are ranked by. */
export interface Ranking {
  readonly metric: string;
  readonly isLowerBetter: boolean;
}

const SEED = /(^|[._-])seeds?$/i;

/** Puts runs that differ in their seed only together, and the groups in order: the best mean first. */
export function rankRuns(runs: readonly RankedRun[], { isLowerBetter }: Ranking): RunGroup[] {
  const varied = variedParams(runs);
  const groups = new Map<string, { readonly set: SetParam[]; readonly runs: RankedRun[] }>();
  for (const run of runs) {
    const set = run.set.filter((param) => varied.has(nameOf(param)) && !SEED.test(param.key));
    // Without parameters that say what was varied, each run stands for itself.
    const id = run.set.length === 0 ? JSON.stringify([run.name]) : JSON.stringify(set.map(textOf).sort());
    const group = groups.get(id) ?? { set, runs: [] };
    group.runs.push(run);
    groups.set(id, group);
  }
  const order = (a: number | null, b: number | null): number => {
    if (a === null || b === null) return Number(a === null) - Number(b === null); // what is no number comes last
    return isLowerBetter ? a - b : b - a;
  };
  const ranked = [...groups.values()]
    .map((group) =>
      summarise(
        group.set,
        group.runs.sort((a, b) => order(a.value, b.value)),
      ),
    )
    .sort((a, b) => order(a.mean, b.mean));
  const [best] = ranked;
  return ranked.map((group) => ({ ...group, isWithinNoise: best !== undefined && isWithinNoise(best, group) }));
}

/** Whether runs differ in a seed anywhere. */
export function hasSeeds(groups: readonly RunGroup[]): boolean {
  return groups.some(({ spread }) => spread !== undefined);
}

/** What a metric's name says of its direction; higher is better where it says nothing. */
export function rankingBy(metric: string, directions: Directions = {}): Ranking {
  return { metric, isLowerBetter: chosenDirection(metric, directions) === 'lower' };
}

// The names of parameters that have not one value in all runs.
function variedParams(runs: readonly RankedRun[]): Set<string> {
  const values = new Map<string, Set<string>>();
  for (const { set } of runs)
    for (const param of set) values.set(nameOf(param), (values.get(nameOf(param)) ?? new Set()).add(param.value));
  const isInAll = (name: string): boolean => runs.every(({ set }) => set.some((param) => nameOf(param) === name));
  return new Set([...values].filter(([name, found]) => found.size > 1 || !isInAll(name)).map(([name]) => name));
}

function summarise(set: readonly SetParam[], runs: readonly RankedRun[]): RunGroup {
  const values = runs.map(({ value }) => value);
  const numbers = values.filter((value) => value !== null);
  const isWhole = numbers.length > 0 && numbers.length === values.length;
  const mean = isWhole ? numbers.reduce((sum, value) => sum + value, 0) / numbers.length : null;
  const squares = numbers.reduce((sum, value) => sum + (value - (mean ?? 0)) ** 2, 0);
  const hasSpread = mean !== null && numbers.length > 1;
  return {
    set,
    mean,
    ...(hasSpread ? { spread: Math.sqrt(squares / (numbers.length - 1)) } : {}),
    lowest: numbers.length === 0 ? null : Math.min(...numbers),
    highest: numbers.length === 0 ? null : Math.max(...numbers),
    isWithinNoise: false,
    runs,
  };
}

/** Whether two groups' means are nearer to each other than the runs of a group are: by the wider of the two spreads. */
function isWithinNoise(best: RunGroup, other: RunGroup): boolean {
  if (best === other || best.mean === null || other.mean === null) return false;
  const spreads = [best.spread, other.spread].filter((spread) => spread !== undefined);
  return spreads.length > 0 && Math.abs(best.mean - other.mean) < Math.max(...spreads);
}

function nameOf({ file, key }: SetParam): string {
  return `${file}:${key}`;
}

function textOf(param: SetParam): string {
  return `${nameOf(param)}=${param.value}`;
}
