import type { Panel } from '../../pictures/curves.js';
import { BLUE, VERMILION } from '../../pictures/palette.js';
import {
  details,
  heading,
  oneLine,
  paragraph,
  picture,
  preformatted,
  table,
  words,
  type Block,
  type Parts,
} from '../document.js';
import { formatNumber } from '../number.js';
import type { HistoryReport, Report } from '../report.js';
import { NOTHING, type Section } from '../section.js';
import { historyPanels } from '../sources/history-file.js';

const WIDTH = 760;
const MAX_POINTS = 60;
// The colours of the picture's lines, which also read on a dark page.
const PALETTE = [
  { name: 'blue', code: BLUE },
  { name: 'orange', code: VERMILION },
] as const;
const MAX_ROWS = 20;
// The epoch, and loss and all metrics of train.metrics on both splits.
const MAX_COLUMNS = 11;
const EPOCH = /^epochs?$/i;

/** The curves of the training as picture, and in a fold as charts and table for those who cannot see it. */
export function historySection({ history }: Report, address: string | undefined): Section {
  const image =
    address === undefined
      ? []
      : [picture(address, 'Training curves; the fold below has them as charts and numbers', WIDTH)];
  const title = heading(3, 'Training curves');
  const panels = history ? historyPanels(history) : [];
  if (panels.length === 0 && image.length === 0) return { variants: [NOTHING] };
  const charts = (): Block[] => panels.flatMap(chart);
  const numbers = (): Block[] => (history ? [epochTable(history)] : []);
  const fold = (...blocks: Block[]): Block[] =>
    blocks.length === 0 ? [] : details('Curves as charts and numbers', ...blocks);
  return {
    variants: [
      { importance: 15, blocks: () => [title, ...image, ...fold(...charts(), ...numbers())] },
      { importance: 30, blocks: () => [title, ...image, ...fold(...charts())] },
      { importance: 48, blocks: () => (image.length === 0 ? [] : [title, ...image]) },
      NOTHING,
    ],
  };
}

/** A panel as Mermaid: all its lines up to the first epoch that is not a number, which the chart cannot show. */
function chart({ title, curves }: Panel): Block[] {
  const epochs = curves[0]?.values.length ?? 0;
  const broken = Array.from({ length: epochs }, (_, epoch) => epoch).find((epoch) =>
    curves.some(({ values }) => !Number.isFinite(values[epoch])),
  );
  const length = broken ?? epochs;
  const stop =
    broken === undefined ? [] : [paragraph(`${oneLine(title)}: epoch ${broken + 1} has a value that is not a number.`)];
  if (length < 2) return stop;
  const picked = pick(length, MAX_POINTS);
  const lines = curves.map(({ values }) => `  line [${picked.map((epoch) => short(values[epoch] ?? 0)).join(', ')}]`);
  const colours = curves.map((_, index) => PALETTE[index % PALETTE.length] ?? PALETTE[0]);
  const legend = curves.map(({ name }, index) => `${name.toLowerCase()} ${colours[index]?.name}`).join(', ');
  const label = oneLine(title, 60).replaceAll(/["\\[\]{}<>;#%`]/g, ' ');
  const palette = { themeVariables: { xyChart: { plotColorPalette: colours.map(({ code }) => code).join(', ') } } };
  const source = [
    `%%{init: ${JSON.stringify(palette)}}%%`,
    'xychart-beta',
    `  title "${label}: ${legend}"`,
    `  x-axis "epoch" 1 --> ${length}`,
    ...lines,
  ];
  return [preformatted('mermaid', source.join('\n')), ...stop];
}

function epochTable({ columns, rows }: HistoryReport): Block {
  const shown = columns.slice(0, MAX_COLUMNS);
  const hasEpoch = shown.some((name) => EPOCH.test(name));
  const head: Parts[] = [...(hasEpoch ? [] : [['epoch']]), ...shown.map((name) => words(name))];
  const body = pick(rows.length, MAX_ROWS).map((index): Parts[] => [
    ...(hasEpoch ? [] : [[String(index + 1)]]),
    ...shown.map((name, column): Parts => {
      const value = rows[index]?.[column] ?? null;
      return [EPOCH.test(name) && value !== null ? String(value) : formatNumber(value)];
    }),
  ]);
  return table('r'.repeat(head.length), [head, ...body]);
}

// At most `count` of `length` positions, evenly apart, the first and the last among them.
function pick(length: number, count: number): number[] {
  if (length <= count) return Array.from({ length }, (_, index) => index);
  return Array.from({ length: count }, (_, index) => Math.round((index * (length - 1)) / (count - 1)));
}

function short(value: number): string {
  return String(Number(value.toPrecision(5)));
}
