import { pythonRound, pythonStr } from '../formats/python-repr.js';
import { floatValue, YamlFloat, type YamlValue } from '../formats/yaml-value.js';
import { flatten, type DiffTable } from './diff.js';
import type { ValueTable } from './values.js';

/** Shown where there is no value. */
const NOTHING = '-';
const MIN_HEADER_PADDING = 2;

export interface TableStyle {
  /** As a table of Markdown. */
  readonly markdown?: boolean | undefined;
}

/** A table as DVC lays it out: columns left-aligned, two spaces apart; or in Markdown. */
export function renderTable(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  style: TableStyle,
): string {
  if (rows.length === 0 && !style.markdown) return '';
  const widths = headers.map((header, column) => {
    const cells = rows.map((row) => lengthOf(row[column] ?? ''));
    return Math.max(lengthOf(header) + MIN_HEADER_PADDING, ...cells);
  });
  const pad = (cells: readonly string[]): string[] =>
    cells.map((cell, column) => cell + ' '.repeat(Math.max(0, (widths[column] ?? 0) - lengthOf(cell))));
  if (!style.markdown) return [headers, ...rows].map((row) => `${pad(row).join('  ').trimEnd()}\n`).join('');
  const line = (cells: readonly string[]): string => `| ${pad(cells).join(' | ')} |\n`;
  const rule = `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|\n`;
  return `${line(headers)}${rule}${rows.map(line).join('')}\n`;
}

function lengthOf(text: string): number {
  return [...text].length;
}

export interface DiffTableOptions extends TableStyle {
  /** The heading of the names: `Metric`, `Param`. */
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly precision?: number | undefined;
  readonly noPath?: boolean | undefined;
  /** Leaves out the column of differences. */
  readonly noChange?: boolean | undefined;
}

/** What changed, a value a line. */
export function renderDiff(diff: DiffTable, options: DiffTableOptions): string {
  const { title, before, after, precision, noPath = false, noChange = false } = options;
  const choose = (cells: readonly string[]): string[] =>
    cells.filter((_, column) => !(noPath && column === 0) && !(noChange && column === 4));
  const rows = [...diff].flatMap(([file, changes]) =>
    [...changes]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, change]) => {
        const values = [change.old, change.new, change.diff].map((value) => showCell(value, precision));
        return choose([file, name, ...values]);
      }),
  );
  return renderTable(choose(['Path', title, before, after, 'Change']), rows, options);
}

export interface MetricsTableOptions extends TableStyle {
  readonly precision: number;
  readonly showRevisions: boolean;
}

/** All metrics, a file a line and a name a column. */
export function renderMetrics(tables: ReadonlyMap<string, ValueTable>, options: MetricsTableOptions): string {
  const lines: { readonly head: readonly string[]; readonly values: ReadonlyMap<string, YamlValue> }[] = [];
  for (const [revision, table] of tables) {
    for (const [file, found] of table) {
      const data = 'data' in found ? found.data : new Map();
      const flat = data instanceof Map ? flatten(data, file) : new Map([['', data]]);
      const values = typeof flat === 'string' ? new Map<string, YamlValue>() : flat;
      lines.push({ head: options.showRevisions ? [revision, file] : [file], values });
    }
  }
  const names = [...new Set(lines.flatMap(({ values }) => [...values.keys()]))].sort();
  const headers = [...(options.showRevisions ? ['Revision', 'Path'] : ['Path']), ...names];
  const rows = lines.map(({ head, values }) => [
    ...head,
    ...names.map((name) => showCell(values.get(name), options.precision)),
  ]);
  return renderTable(headers, rows, options);
}

function showCell(value: YamlValue | undefined, precision: number | undefined): string {
  if (value === undefined || value === null) return NOTHING;
  if (precision === undefined) return pythonStr(value);
  if (value instanceof YamlFloat) return pythonStr(floatValue(pythonRound(value.value, precision)));
  const isFloat = typeof value === 'number' && !Number.isInteger(value);
  return pythonStr(isFloat ? floatValue(pythonRound(value, precision)) : value);
}
