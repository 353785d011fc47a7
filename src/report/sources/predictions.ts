import { ALL_ROWS, type PredictionRows } from '../../predictions/rows.js';
import { rankSplit } from '../../predictions/split.js';
import type { PredictionReport, SplitReport } from '../report.js';

export { ALL_ROWS } from '../../predictions/rows.js';
export { rankSplit, titleOfSplit } from '../../predictions/split.js';

/** Counts the rows by split, actual and predicted class; `all` is the sum where there are several splits. */
export function countPredictions({
  file,
  count,
  classes,
  splits,
  split,
  label,
  predicted,
}: PredictionRows): PredictionReport {
  const reports = splits.map((name): { name: string; matrix: number[][] } => ({
    name,
    matrix: classes.map(() => classes.map(() => 0)),
  }));
  for (let row = 0; row < count; row += 1) {
    const counts = reports[split[row] ?? 0]?.matrix[label[row] ?? 0];
    const guess = predicted[row] ?? 0;
    if (counts) counts[guess] = (counts[guess] ?? 0) + 1;
  }
  const sorted: SplitReport[] = reports.sort((a, b) => rankSplit(a.name) - rankSplit(b.name));
  if (sorted.length > 1 && !splits.includes(ALL_ROWS)) sorted.push(addUp(sorted));
  return { file, classes, splits: sorted };
}

/** How many rows a split has. */
export function countRows({ matrix }: SplitReport): number {
  return matrix.flat().reduce((sum, count) => sum + count, 0);
}

function addUp(splits: readonly SplitReport[]): SplitReport {
  const matrix = (splits[0]?.matrix ?? []).map((row, actual) =>
    row.map((_, predicted) => splits.reduce((sum, split) => sum + (split.matrix[actual]?.[predicted] ?? 0), 0)),
  );
  return { name: ALL_ROWS, matrix };
}
