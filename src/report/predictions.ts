import { readCsv } from '../formats/csv.js';
import type { ConfusionReport } from './report.js';

/** What the report needs of `predictions.csv`: counts of the splits, and the confusion of one of them. */
export interface PredictionSummary {
  readonly confusion: ConfusionReport;
  readonly counts: { readonly train: number; readonly test: number } | undefined;
}

const REQUIRED = ['label', 'predicted'];

/** Reads `id,path,split,label,predicted,p_…`; undefined when the columns are others. The test split leads, all rows otherwise. */
export function readPredictions(text: string, shown: string): PredictionSummary | undefined {
  const { columns, rows } = readCsv(text, shown);
  if (!REQUIRED.every((column) => columns.includes(column)) || rows.length === 0) return undefined;
  const splitOf = (index: number): string => rows[index]?.cells.get('split') ?? '';
  const indices = rows.map((_, index) => index);
  const test = indices.filter((index) => splitOf(index) === 'test');
  const train = indices.filter((index) => splitOf(index) === 'train');
  const used = test.length > 0 ? test : indices;
  const cell = (index: number, column: string): string => rows[index]?.cells.get(column) ?? '';
  const labels = orderClasses(
    columns,
    new Set(rows.flatMap((_, index) => [cell(index, 'label'), cell(index, 'predicted')])),
  );
  const matrix = labels.map(() => labels.map(() => 0));
  for (const index of used) {
    const row = matrix[labels.indexOf(cell(index, 'label'))];
    const column = labels.indexOf(cell(index, 'predicted'));
    if (row) row[column] = (row[column] ?? 0) + 1;
  }
  return {
    confusion: { split: test.length > 0 ? 'test' : 'all', labels, matrix },
    counts: test.length + train.length > 0 ? { train: train.length, test: test.length } : undefined,
  };
}

// The order of the p_ columns is the model's; without them, the alphabet's.
function orderClasses(columns: readonly string[], found: ReadonlySet<string>): string[] {
  const named = columns.filter((column) => column.startsWith('p_')).map((column) => column.slice('p_'.length));
  return named.length > 0 && [...found].every((label) => named.includes(label)) ? named : [...found].sort();
}
