import { formatCount, formatShare } from '../../pictures/confusion.js';
import { code, details, heading, paragraph, table, words, type Block, type Parts } from '../document.js';
import { formatBytes } from '../number.js';
import type { DataVersion, PredictionReport, Report } from '../report.js';
import { EMPTY, NOTHING, type Section } from '../section.js';
import { countRows } from '../sources/predictions.js';

const MAX_CLASS_COLUMNS = 10;

/** How many rows there are of each class, and the version of the data. */
export function dataSection({ data, predictions }: Report): Section {
  const counts = predictions ? [countTable(predictions)] : [];
  if (data.length === 0 && counts.length === 0) return EMPTY;
  const inputs = data.filter(({ role }) => role === 'input');
  const outputs = data.filter(({ role }) => role === 'output');
  const title = heading(3, 'Data');
  const show = (rows: number): Block[] => [title, ...counts, ...versions(inputs, rows)];
  const fold = (): Block[] => (outputs.length === 0 ? [] : details('Outputs in the cache', ...versions(outputs, 200)));
  return {
    variants: [
      { importance: 10, blocks: () => [...show(200), ...fold()] },
      { importance: 40, blocks: () => show(30) },
      { importance: 52, blocks: () => show(5) },
      NOTHING,
    ],
  };
}

function countTable({ classes, splits }: PredictionReport): Block {
  const shown = classes.length <= MAX_CLASS_COLUMNS ? classes : [];
  const rows = splits.map((split): Parts[] => {
    const total = countRows(split);
    return [
      words(split.name),
      [formatCount(total)],
      ...shown.map((_, index): Parts => {
        const count = (split.matrix[index] ?? []).reduce((sum, value) => sum + value, 0);
        return [formatCount(count), total === 0 ? '' : ` (${formatShare(count / total)})`];
      }),
    ];
  });
  const head: Parts[] = [['split'], ['rows'], ...shown.map((name) => words(name))];
  return table(`lr${'r'.repeat(shown.length)}`, [head, ...rows]);
}

function versions(list: readonly DataVersion[], maxRows: number): Block[] {
  if (list.length === 0) return [];
  const hasBaseline = list.some(({ changed }) => changed !== undefined);
  const rows = list
    .slice(0, maxRows)
    .map(({ path, hash, size, nfiles, changed }): Parts[] => [
      code(path),
      code(hash),
      [nfiles === undefined ? '1' : formatCount(nfiles)],
      [size === undefined ? '' : formatBytes(size)],
      ...(hasBaseline ? [[changed === undefined ? '–' : changed ? 'changed' : 'same']] : []),
    ]);
  const head: Parts[] = [
    ['path'],
    ['version (MD5)'],
    ['files'],
    ['size'],
    ...(hasBaseline ? [['against baseline']] : []),
  ];
  const hidden = list.length - maxRows;
  return [
    table(hasBaseline ? 'llrrl' : 'llrr', [head, ...rows]),
    ...(hidden > 0 ? [paragraph(`… and ${hidden} more.`)] : []),
  ];
}
