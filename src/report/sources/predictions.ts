import { readCsv } from '../../formats/csv.js';
import type { PredictionReport, SplitReport } from '../report.js';

const REQUIRED = ['label', 'predicted'];
const MAX_CLASSES = 200;
const MAX_SPLITS = 50;
// The order of splits in the report: what counts first.
const SPLIT_ORDER = ['test', 'validation', 'valid', 'val', 'train', 'training'];

/** The name of all splits together. */
export const ALL_ROWS = 'all';

/**
 * Counts `id,path,split,label,predicted,p_…` by split, actual and predicted class. Undefined when the columns are others,
 * or when the labels are no classes (more than 200 different ones).
 */
export function readPredictions(content: string, file: string): PredictionReport | undefined {
  const { columns, rows } = readCsv(content, file);
  if (!REQUIRED.every((column) => columns.includes(column)) || rows.length === 0) return undefined;
  const found = new Set<string>();
  const splits = new Map<string, Map<string, number>>();
  for (const { cells } of rows) {
    const label = cells.get('label') ?? '';
    const predicted = cells.get('predicted') ?? '';
    found.add(label).add(predicted);
    const split = cells.get('split') ?? ALL_ROWS;
    const counts = splits.get(split) ?? new Map<string, number>();
    const pair = pairKey(label, predicted);
    splits.set(split, counts.set(pair, (counts.get(pair) ?? 0) + 1));
    if (found.size > MAX_CLASSES || splits.size > MAX_SPLITS) return undefined;
  }
  const classes = orderClasses(columns, found);
  const reports = [...splits].map(([name, counts]): SplitReport => ({
    name,
    matrix: classes.map((label) => classes.map((predicted) => counts.get(pairKey(label, predicted)) ?? 0)),
  }));
  reports.sort((a, b) => rankSplit(a.name) - rankSplit(b.name));
  if (reports.length > 1 && !splits.has(ALL_ROWS)) reports.push(addUp(reports));
  return { file, classes, splits: reports };
}

/** Where a split stands among the others: the one that counts is 0. */
export function rankSplit(name: string): number {
  const rank = SPLIT_ORDER.indexOf(name.toLowerCase());
  return rank < 0 ? SPLIT_ORDER.length : rank;
}

/** How many rows a split has. */
export function countRows({ matrix }: SplitReport): number {
  return matrix.flat().reduce((sum, count) => sum + count, 0);
}

/** `Test split`; `All rows` of all of them. */
export function titleOfSplit(name: string): string {
  return name === ALL_ROWS || name === '' ? 'All rows' : `${name.charAt(0).toUpperCase()}${name.slice(1)} split`;
}

function addUp(splits: readonly SplitReport[]): SplitReport {
  const matrix = (splits[0]?.matrix ?? []).map((row, actual) =>
    row.map((_, predicted) => splits.reduce((sum, split) => sum + (split.matrix[actual]?.[predicted] ?? 0), 0)),
  );
  return { name: ALL_ROWS, matrix };
}

function pairKey(label: string, predicted: string): string {
  return JSON.stringify([label, predicted]);
}

// The order of the p_ columns is the model's; without them, numbers by value, else the alphabet.
function orderClasses(columns: readonly string[], found: ReadonlySet<string>): string[] {
  const named = columns.filter((column) => column.startsWith('p_')).map((column) => column.slice('p_'.length));
  if (named.length > 0 && named.length <= MAX_CLASSES && [...found].every((label) => named.includes(label)))
    return named;
  const isNumeric = [...found].every((label) => label.trim() !== '' && Number.isFinite(Number(label)));
  return [...found].sort((a, b) => (isNumeric ? Number(a) - Number(b) : a < b ? -1 : 1));
}
