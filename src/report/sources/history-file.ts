import { readCsv } from '../../formats/csv.js';
import type { Curve, Panel } from '../../pictures/curves.js';
import { directionOf } from '../compare.js';
import type { HistoryReport } from '../report.js';

const MAX_ROWS = 10_000;
const MAX_COLUMNS = 100;
const MAX_PANELS = 6;
// Columns that are not measures: what counts the epochs, and what the epochs took.
const NOT_CURVES = /^(epochs?|step|iteration|index|unnamed: ?\d+|seconds|time|lr|learning_rate|)$/i;
const VALIDATION = /^(val|valid|validation|test|eval)[_.\-/ ]/i;

/** Reads `history.csv`: a header, then one row an epoch. Cells that are no finite number become null. */
export function readHistory(content: string, file: string): HistoryReport | undefined {
  const { columns, rows } = readCsv(content, file);
  const kept = columns.slice(0, MAX_COLUMNS);
  const numbers = rows.slice(0, MAX_ROWS).map(({ cells }) =>
    kept.map((column) => {
      const cell = (cells.get(column) ?? '').trim();
      const value = cell === '' ? Number.NaN : Number(cell);
      return Number.isFinite(value) ? value : null;
    }),
  );
  return numbers.length === 0 ? undefined : { file, columns: kept, rows: numbers };
}

/** The plots of a history: each measure with its twin on validation rows (`loss` and `val_loss`). */
export function historyPanels({ columns, rows }: HistoryReport): Panel[] {
  const names = columns.filter((name) => !NOT_CURVES.test(name.trim()));
  const valuesOf = (name: string): number[] => {
    const column = columns.indexOf(name);
    return rows.map((row) => row[column] ?? Number.NaN);
  };
  const panels = new Map<string, Curve[]>();
  for (const name of names) {
    const isValidation = VALIDATION.test(name);
    const measure = name.replace(VALIDATION, '').replace(/^train(ing)?[_.\-/ ]/i, '');
    const curve = { name: isValidation ? 'Validation' : 'Training', values: valuesOf(name) };
    if (!curve.values.some(Number.isFinite)) continue;
    panels.set(measure, [...(panels.get(measure) ?? []), curve]);
  }
  return [...panels].slice(0, MAX_PANELS).map(([measure, curves]) => ({
    title: titleOf(measure),
    curves: curves.sort((a, b) => (a.name < b.name ? -1 : 1)),
    better: directionOf(measure),
  }));
}

function titleOf(measure: string): string {
  const spaced = measure.replaceAll('_', ' ');
  return spaced.length <= 3 ? spaced.toUpperCase() : `${spaced.charAt(0).toUpperCase()}${spaced.slice(1)}`;
}
