import type { Report } from '../../src/report/report.js';
import { exampleReport } from './report.js';
import { makeZip } from './zip.js';

/** The beginning of a picture, which is all that is looked at. */
export const PNG = Buffer.concat([
  Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  Buffer.from('000000640000003208060000000000000000', 'hex'),
]);

/** The files of a report folder, as a job uploads them. */
export function fragmentFiles(changes: Partial<Report> = {}): { name: string; content: Buffer | string }[] {
  const report = exampleReport({ pictures: [{ name: 'confusion_matrix', file: 'confusion_matrix.png' }], ...changes });
  return [
    { name: 'report.json', content: JSON.stringify(report) },
    { name: 'report.md', content: '# not looked at' },
    { name: 'confusion_matrix.png', content: PNG },
  ];
}

/** The same as an artifact. */
export function fragmentZip(changes: Partial<Report> = {}): Buffer {
  return makeZip(fragmentFiles(changes));
}

/** A run of a matrix: `lr=0.1 seed=1` with a test accuracy. */
export function matrixRun(
  key: string,
  params: Readonly<Record<string, string>>,
  accuracy: number | null,
): Partial<Report> {
  return {
    key,
    set: Object.entries(params).map(([name, value]) => ({ file: 'params.yaml', key: name, value })),
    metrics: [
      { file: 'metrics.yaml', group: 'test', values: { accuracy, loss: accuracy === null ? null : 1 - accuracy } },
    ],
  };
}
