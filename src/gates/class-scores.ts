const OTHER_NAMES: Readonly<Record<string, string>> = {
  acc: 'accuracy',
  f1score: 'f1',
  fscore: 'f1',
  rocauc: 'auc',
  auroc: 'auc',
  sensitivity: 'recall',
  tpr: 'recall',
};

/** Whether two names mean the same metric: `f1`, `F1-score`. */
export function isSameMetric(a: string, b: string): boolean {
  return a === b || canonical(a) === canonical(b);
}

function canonical(name: string): string {
  const plain = name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  return OTHER_NAMES[plain] ?? plain;
}

/** Precision, recall or F1 of a class by a matrix (row = actual); undefined for another metric. Where nothing counts it is 0. */
export function scoreOfClass(
  matrix: readonly (readonly number[])[],
  index: number,
  metric: string,
): number | undefined {
  const hits = matrix[index]?.[index] ?? 0;
  const actual = (matrix[index] ?? []).reduce((sum, count) => sum + count, 0);
  const predicted = matrix.reduce((sum, row) => sum + (row[index] ?? 0), 0);
  const divide = (value: number, by: number): number => (by === 0 ? 0 : value / by);
  switch (canonical(metric)) {
    case 'precision':
      return divide(hits, predicted);
    case 'recall':
      return divide(hits, actual);
    case 'f1':
      return divide(2 * hits, actual + predicted);
    default:
      return undefined;
  }
}
