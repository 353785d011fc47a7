import type { Report } from '../../src/report/report.js';

/** A report with every part, small enough to read. */
export function exampleReport(changes: Partial<Report> = {}): Report {
  return {
    schemaVersion: 1,
    tool: { name: 'train-report', version: '0.1.0' },
    createdAt: '2026-01-02T03:04:05.678Z',
    outcome: 'success',
    engine: 'embedded',
    commit: { sha: 'a'.repeat(40) },
    baseline: { sha: 'b'.repeat(40), name: 'main' },
    stages: [
      { name: 'data_load', outcome: 'unchanged', why: 'nothing it depends on changed' },
      { name: 'train', outcome: 'ran', seconds: 41.2, why: 'params.yaml: train.epochs 5 → 10' },
      { name: 'evaluate', outcome: 'ran', seconds: 0.84, why: 'outputs/model was modified' },
    ],
    metrics: [
      {
        file: 'outputs/metrics.yaml',
        group: 'test',
        values: { accuracy: 0.75, loss: 0.5, images: 8, recall: null },
        baseline: { accuracy: 0.7, loss: 0.6, images: 9, recall: 0.5 },
      },
      {
        file: 'outputs/metrics.yaml',
        group: 'train',
        values: { accuracy: 0.875, loss: 0.4 },
        baseline: { accuracy: 0.875 },
      },
      { file: 'outputs/metrics.yaml', group: '', values: { accuracy: 0.85 } },
    ],
    predictions: {
      file: 'outputs/predictions.csv',
      classes: ['not Water', 'Water'],
      splits: [
        {
          name: 'test',
          matrix: [
            [5, 1],
            [1, 1],
          ],
        },
        {
          name: 'train',
          matrix: [
            [20, 4],
            [2, 6],
          ],
        },
        {
          name: 'all',
          matrix: [
            [25, 5],
            [3, 7],
          ],
        },
      ],
    },
    history: {
      file: 'outputs/history.csv',
      columns: ['epoch', 'loss', 'val_loss'],
      rows: [
        [1, 0.7, 0.72],
        [2, 0.5, 0.6],
        [3, 0.4, null],
      ],
    },
    params: [{ file: 'params.yaml', key: 'train.epochs', before: '5', after: '10' }],
    data: [
      {
        path: 'data/external',
        role: 'input',
        hash: `${'c'.repeat(32)}.dir`,
        size: 34_100_000,
        nfiles: 650,
        changed: false,
      },
      { path: 'outputs/model', role: 'output', hash: `${'d'.repeat(32)}.dir`, size: 999, nfiles: 2, changed: true },
    ],
    pictures: [
      { name: 'confusion_matrix', file: 'confusion_matrix.png' },
      { name: 'train_history', file: 'train_history.png' },
    ],
    ...changes,
  };
}
