import { compareNumbers, isTested, type Change } from '../compare.js';
import { code, heading, paragraph, strong, table, words, type Block, type Inline, type Parts } from '../document.js';
import { formatDifference, formatNumber } from '../number.js';
import type { MetricGroup, Report } from '../report.js';
import { NOTHING, type Section } from '../section.js';
import { ALL_ROWS, countRows } from '../sources/predictions.js';

const MAX_COLUMNS = 5;

/** Every number by split, with its change against the baseline. */
export function metricsSection(report: Report): Section {
  if (report.metrics.length === 0) {
    if (report.comparison?.kind === 'repeats') return { variants: [NOTHING] };
    const none = paragraph(
      'No metrics: no stage of the pipeline declares ',
      ...code('metrics'),
      ', or its file is missing.',
    );
    return { variants: [{ importance: 40, blocks: () => [none] }, NOTHING] };
  }
  const show = (rows: number): Block[] => [heading(3, 'Metrics'), ...tables(report, rows), ...note(report)];
  return {
    variants: [
      { importance: 50, blocks: () => show(300) },
      { importance: 70, blocks: () => show(60) },
      { importance: 95, blocks: () => show(15) },
      NOTHING,
    ],
  };
}

function tables(report: Report, maxRows: number): Block[] {
  const byFile = new Map<string, MetricGroup[]>();
  for (const group of report.metrics) byFile.set(group.file, [...(byFile.get(group.file) ?? []), group]);
  return [...byFile].flatMap(([file, groups]) => {
    const title = byFile.size > 1 ? [paragraph(...code(file))] : [];
    const isWide = groups.length <= MAX_COLUMNS;
    return [...title, ...(isWide ? wideTable(report, groups, maxRows) : longTable(report, groups, maxRows))];
  });
}

/** One row a metric, one column a split. */
function wideTable(report: Report, groups: readonly MetricGroup[], maxRows: number): Block[] {
  const names = [...new Set(groups.flatMap(({ values }) => Object.keys(values)))];
  const [lead] = groups;
  const hasChange = lead?.baseline !== undefined;
  const test = groups.find(({ group }) => group === 'test');
  const train = groups.find(({ group }) => group === 'train');
  const hasGap = test !== undefined && train !== undefined;
  const head = [
    ['metric'],
    ...groups.flatMap((group, index) => [
      columnTitle(report, group),
      ...(index === 0 && hasChange ? [['change']] : []),
    ]),
    ...(hasGap ? [['train − test']] : []),
  ];
  const rows = names.slice(0, maxRows).map((name): Parts[] => [
    words(name),
    ...groups.flatMap((group, index): Parts[] => {
      const value = group.values[name];
      const change = compareNumbers(name, value, group.baseline?.[name], report.directions);
      const shown = value === undefined ? '–' : formatNumber(value);
      if (index > 0)
        return [[shown, change && change.difference !== 0 ? ` (${formatDifference(change.difference)})` : '']];
      return [
        [value === undefined ? shown : strong(shown)],
        ...(hasChange ? [changeCell(change, isTested(report.comparison))] : []),
      ];
    }),
    ...(hasGap ? [[gap(train.values[name], test.values[name])]] : []),
  ]);
  return [table(`l${'r'.repeat(head.length - 1)}`, [head, ...rows]), ...more(names.length - maxRows)];
}

/** One row a number: for files with many groups. */
function longTable(report: Report, groups: readonly MetricGroup[], maxRows: number): Block[] {
  const hasChange = groups.some(({ baseline }) => baseline !== undefined);
  const all = groups.flatMap(({ group, values, baseline }) =>
    Object.entries(values).map(([name, value]): Parts[] => [
      words(group === '' ? name : `${group}.${name}`),
      [formatNumber(value)],
      ...(hasChange
        ? [changeCell(compareNumbers(name, value, baseline?.[name], report.directions), isTested(report.comparison))]
        : []),
    ]),
  );
  const head = [['metric'], ['value'], ...(hasChange ? [['change']] : [])];
  return [table(hasChange ? 'lrr' : 'lr', [head, ...all.slice(0, maxRows)]), ...more(all.length - maxRows)];
}

function columnTitle({ predictions }: Report, { group }: MetricGroup): Inline[] {
  const name = group === '' ? ALL_ROWS : group;
  const split = predictions?.splits.find((one) => one.name === name);
  if (split) return words(`${name} (${countRows(split)})`);
  return words(group === '' ? 'value' : group);
}

function changeCell(change: Change | undefined, hasTest: boolean): Parts {
  if (!change) return ['–'];
  if (change.verdict === 'same') return ['='];
  const shown = formatDifference(change.difference);
  return change.verdict === 'changed' || hasTest ? [shown] : [`${shown} ${change.verdict}`];
}

function gap(train: number | null | undefined, test: number | null | undefined): string {
  return typeof train === 'number' && typeof test === 'number' ? formatDifference(train - test) : '–';
}

function more(hidden: number): Block[] {
  return hidden > 0 ? [paragraph(`… and ${hidden} more.`)] : [];
}

function note({ baseline, metrics }: Report): Block[] {
  if (!baseline) return [];
  const name =
    baseline.name === undefined || baseline.name === baseline.sha ? [] : [' (', ...words(baseline.name), ')'];
  const commit = [...code(baseline.sha.slice(0, 7)), ...name];
  return metrics.some((group) => group.baseline)
    ? [paragraph('Changes are against ', ...commit, '.')]
    : [paragraph('There are no numbers to compare with in ', ...commit, '.')];
}
