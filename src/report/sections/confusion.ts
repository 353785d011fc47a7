import { formatCount, formatShare } from '../../pictures/confusion.js';
import { details, heading, paragraph, picture, strong, table, words, type Block, type Parts } from '../document.js';
import type { PredictionReport, Report, SplitReport } from '../report.js';
import { NOTHING, type Section } from '../section.js';
import { countRows, titleOfSplit } from '../sources/predictions.js';

const MAX_MATRIX_CLASSES = 10;
const WIDTH = 440;

/** The confusion matrix as picture and as table: of the leading split, the others in a fold. */
export function confusionSection({ predictions }: Report, address: string | undefined): Section {
  const image = address === undefined ? [] : [picture(address, 'Confusion matrix; the table has its numbers', WIDTH)];
  const [lead, ...others] = predictions?.splits ?? [];
  if (!predictions || !lead) {
    if (image.length === 0) return { variants: [NOTHING] };
    return { variants: [{ importance: 45, blocks: () => [heading(3, 'Confusion matrix'), ...image] }, NOTHING] };
  }
  const title = heading(3, 'Confusion matrix: ', ...words(titleOfSplit(lead.name).toLowerCase()));
  const show = (rows: number): Block[] => [title, ...image, ...splitTable(predictions, lead, rows)];
  const folded = (): Block[] =>
    others.flatMap((split) => [
      paragraph(strong(...words(titleOfSplit(split.name)))),
      ...splitTable(predictions, split, 30),
    ]);
  const rest = (): Block[] =>
    others.length === 0 ? [] : details('Confusion matrices of the other splits', ...folded());
  return {
    variants: [
      { importance: 20, blocks: () => [...show(200), ...rest()] },
      { importance: 55, blocks: () => show(60) },
      { importance: 75, blocks: () => show(10) },
      { importance: 85, blocks: () => (image.length === 0 ? [] : [title, ...image]) },
      NOTHING,
    ],
  };
}

function splitTable(predictions: PredictionReport, split: SplitReport, maxRows: number): Block[] {
  if (countRows(split) === 0) return [paragraph('No rows.')];
  return predictions.classes.length <= MAX_MATRIX_CLASSES
    ? [matrixTable(predictions.classes, split)]
    : classTable(predictions.classes, split, maxRows);
}

function matrixTable(classes: readonly string[], { matrix }: SplitReport): Block {
  const rows = classes.map((name, actual): Parts[] => {
    const counts = matrix[actual] ?? [];
    const total = sum(counts);
    return [
      [strong(...words(name))],
      ...counts.map((count): Parts => [formatCount(count), total === 0 ? '' : ` (${formatShare(count / total)})`]),
      [formatCount(total)],
    ];
  });
  const head: Parts[] = [['actual ╲ predicted'], ...classes.map((name) => words(name)), ['rows']];
  return table(`l${'r'.repeat(classes.length + 1)}`, [head, ...rows]);
}

/** One row a class where a whole matrix would not be read. */
function classTable(classes: readonly string[], { matrix }: SplitReport, maxRows: number): Block[] {
  const rows = classes.slice(0, maxRows).map((name, index): Parts[] => {
    const counts = matrix[index] ?? [];
    const hits = counts[index] ?? 0;
    const predicted = sum(matrix.map((row) => row[index] ?? 0));
    const misses = counts.map((count, other) => (other === index ? 0 : count));
    const most = Math.max(...misses);
    const other = classes[misses.indexOf(most)] ?? '';
    return [
      words(name),
      [formatCount(sum(counts))],
      [formatShare(hits / sum(counts))],
      [formatShare(hits / predicted)],
      most === 0 ? ['–'] : [...words(other), ` (${formatCount(most)})`],
    ];
  });
  const head: Parts[] = [['class'], ['rows'], ['recall'], ['precision'], ['most often taken for']];
  const hidden = classes.length - maxRows;
  return [table('lrrrl', [head, ...rows]), ...(hidden > 0 ? [paragraph(`… and ${hidden} more classes.`)] : [])];
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
