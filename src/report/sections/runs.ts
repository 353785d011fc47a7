import { code, details, heading, paragraph, table, words, type Block, type Parts } from '../document.js';
import { formatNumber } from '../number.js';
import type { Report, RunGroup, RunsReport, SetParam } from '../report.js';
import { EMPTY, type Section } from '../section.js';

const MAX_METRIC_COLUMNS = 6;
const MAX_MISSING = 20;

/** The runs of a matrix, best first, with the spread over their seeds; and the runs that left no numbers. */
export function runsSection({ runs }: Report): Section {
  if (!runs) return EMPTY;
  const { groups } = runs;
  const show = (rows: number): Block[] => [
    heading(3, 'Runs'),
    paragraph(...words(runs.sentence), '.'),
    ...(groups.length === 0 ? [] : [groupTable(runs, groups.slice(0, rows)), ...more(groups.length - rows)]),
    ...missingList(runs),
  ];
  return {
    variants: [
      { importance: 45, blocks: () => [...show(200), ...details('Each run', runTable(groups, 300))] },
      { importance: 75, blocks: () => show(50) },
      { importance: 92, blocks: () => show(10) },
      { importance: Infinity, blocks: () => [paragraph(...words(runs.sentence), '.')] },
    ],
  };
}

function groupTable({ rankBy = '' }: RunsReport, groups: readonly RunGroup[]): Block {
  const isRepeated = groups.some(({ spread }) => spread !== undefined);
  const head: Parts[] = [
    [''],
    ['setting'],
    words(rankBy),
    ...(isRepeated ? [['± seeds'], ['lowest to highest'], ['runs'], ['against the best']] : []),
  ];
  const rows = groups.map((group, index): Parts[] => [
    [String(index + 1)],
    setting(group),
    [formatNumber(group.mean)],
    ...(isRepeated ? spreadCells(group, index) : []),
  ]);
  return table(isRepeated ? 'rlrrrrl' : 'rlr', [head, ...rows]);
}

function spreadCells({ spread, lowest, highest, runs, isWithinNoise }: RunGroup, index: number): Parts[] {
  const range = runs.length > 1 ? `${formatNumber(lowest)} to ${formatNumber(highest)}` : '';
  return [
    [spread === undefined ? '–' : formatNumber(spread)],
    [range],
    [String(runs.length)],
    [index === 0 ? 'best' : isWithinNoise ? 'inside the seed noise' : ''],
  ];
}

function setting({ set, runs }: RunGroup): Parts {
  if (set.length > 0) return params(set);
  return runs.length > 1 ? ['as it is'] : words(runs[0]?.name ?? '');
}

function params(set: readonly SetParam[]): Parts {
  return set.flatMap(({ key, value }, index) => [...(index === 0 ? [] : [', ']), ...code(`${key}=${value}`)]);
}

function runTable(groups: readonly RunGroup[], maxRows: number): Block {
  const runs = groups.flatMap((group) => group.runs);
  const names = [...new Set(runs.flatMap(({ metrics }) => Object.keys(metrics)))].slice(0, MAX_METRIC_COLUMNS);
  const head: Parts[] = [['run'], ['set'], ...names.map((name) => words(name))];
  const rows = runs.slice(0, maxRows).map(({ name, set, metrics }): Parts[] => [
    words(name),
    params(set),
    ...names.map((one): Parts => {
      const value = metrics[one];
      return [value === undefined ? '–' : formatNumber(value)];
    }),
  ]);
  return table(`ll${'r'.repeat(names.length)}`, [head, ...rows]);
}

function missingList({ missing }: RunsReport): Block[] {
  if (missing.length === 0) return [];
  const rows = missing.slice(0, MAX_MISSING).map(({ name, why }): Parts[] => [words(name), words(why)]);
  return [table('ll', [[['run without numbers'], ['why']], ...rows]), ...more(missing.length - MAX_MISSING)];
}

function more(hidden: number): Block[] {
  return hidden > 0 ? [paragraph(`… and ${hidden} more.`)] : [];
}
