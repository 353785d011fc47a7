import { loadFonts, type Fonts } from './font.js';
import { GRID, HIT, inkOn, MISS, MUTED, shade } from './palette.js';
import { renderPng } from './rasterise.js';
import { drawing, element, oneLine, text } from './svg.js';

export interface ConfusionPicture {
  /** Counts; row = actual class, column = predicted class. */
  readonly matrix: readonly (readonly number[])[];
  /** One name for each row (and column). */
  readonly labels: readonly string[];
  readonly title: string;
}

const PIXEL_RATIO = 2;
const MARGIN = 28;
const MIN_WIDTH = 500;
const LABEL_SIZE = 14;
const MAX_LABEL_WIDTH = 180;
const TILT_DEGREES = 40;
const SMALLEST_TEXT = 9;

/** Draws a confusion matrix as PNG: counts, shares of the actual class, hits in blue and misses in orange. */
export async function drawConfusionMatrix(picture: ConfusionPicture): Promise<Uint8Array> {
  const { svg, width } = confusionMatrixSvg(picture, await loadFonts());
  return renderPng(svg, { width: width * PIXEL_RATIO });
}

/** The drawing of a confusion matrix, and how wide it is. */
export function confusionMatrixSvg(picture: ConfusionPicture, fonts: Fonts): { svg: string; width: number } {
  const { matrix, labels } = picture;
  checkShape(matrix, labels);
  const count = labels.length;
  const cell = count <= 2 ? 140 : count <= 4 ? 104 : count <= 10 ? 76 : Math.max(16, Math.floor(760 / count));
  const side = cell * count;
  const size = Math.min(LABEL_SIZE, Math.max(SMALLEST_TEXT, cell * 0.7));
  const names = labels.map((label) => fonts.regular.fit(oneLine(label), size, MAX_LABEL_WIDTH));
  const longest = Math.max(...names.map((name) => fonts.regular.width(name, size)));
  const tilted = longest > cell - 8;
  const tilt = (TILT_DEGREES * Math.PI) / 180;

  const labelColumn = Math.max(longest, fonts.regular.width('n = 9,999', 11));
  const titleText = fonts.bold.fit(
    oneLine(picture.title),
    18,
    Math.max(MIN_WIDTH, side + labelColumn + 100) - 2 * MARGIN,
  );
  const overhang = tilted ? Math.max(0, longest * Math.cos(tilt) - labelColumn - 30) : 0; // of the first tilted label
  const content = 30 + labelColumn + 12 + side + overhang;
  const width = Math.ceil(Math.max(MIN_WIDTH, content + 2 * MARGIN, fonts.bold.width(titleText, 18) + 2 * MARGIN));
  const left = (width - content) / 2 + overhang + 30 + labelColumn + 12;
  const top = MARGIN + 56;
  const below = tilted ? longest * Math.sin(tilt) + size + 6 : size + 12;
  const predictedAt = top + side + below + 18;
  const legendAt = predictedAt + 22;
  const height = Math.ceil(legendAt + 14 + MARGIN - 6);

  const parts = [
    text(titleText, width / 2, MARGIN + 14, { size: 18, bold: true, anchor: 'middle' }),
    text(summarise(matrix), width / 2, MARGIN + 36, { size: 12.5, fill: MUTED, anchor: 'middle' }),
    text('Actual', left - labelColumn - 12 - 18, top + side / 2, {
      size: 13,
      bold: true,
      anchor: 'middle',
      rotate: -90,
    }),
    text('Predicted', left + side / 2, predictedAt, { size: 13, bold: true, anchor: 'middle' }),
    ...legend(width / 2, legendAt, fonts),
  ];
  names.forEach((name, index) => {
    const middle = index * cell + cell / 2;
    const total = sum(matrix[index] ?? []);
    const roomy = cell >= 40;
    parts.push(
      text(name, left - 12, top + middle + (roomy ? -2 : size * 0.36), { size, anchor: 'end' }),
      ...(roomy
        ? [text(`n = ${formatCount(total)}`, left - 12, top + middle + 14, { size: 11, fill: MUTED, anchor: 'end' })]
        : []),
      tilted
        ? text(name, left + middle + size * 0.35, top + side + size + 2, { size, anchor: 'end', rotate: -TILT_DEGREES })
        : text(name, left + middle, top + side + size + 8, { size, anchor: 'middle' }),
    );
  });
  matrix.forEach((row, actual) => {
    const total = sum(row);
    row.forEach((value, predicted) => {
      const share = total === 0 ? undefined : value / total;
      const x = left + predicted * cell;
      const y = top + actual * cell;
      parts.push(...drawCell({ x, y, cell, value, share, hit: actual === predicted, fonts }));
    });
  });
  parts.push(
    element('rect', { x: left, y: top, width: side, height: side, fill: 'none', stroke: MUTED, 'stroke-width': 1 }),
  );
  return { svg: drawing(width, height, parts), width };
}

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly cell: number;
  readonly value: number;
  /** Of the row; undefined when the row is empty. */
  readonly share: number | undefined;
  readonly hit: boolean;
  readonly fonts: Fonts;
}

function drawCell({ x, y, cell, value, share, hit, fonts }: Cell): string[] {
  const background = shade(hit ? HIT : MISS, share ?? 0);
  const fill = value === 0 ? MUTED : inkOn(background);
  const middle = x + cell / 2;
  const parts = [
    element('rect', { x, y, width: cell, height: cell, fill: background, stroke: GRID, 'stroke-width': 1 }),
  ];
  const number = formatCount(value);
  const wanted = cell >= 100 ? 26 : cell >= 70 ? 18 : cell * 0.4;
  const size = Math.min(wanted, (wanted * (cell - 8)) / fonts.bold.width(number, wanted));
  if (size < SMALLEST_TEXT * 0.8) return parts; // colour alone where a number could not be read
  const percentSize = cell >= 100 ? 13 : 11;
  const withShare = cell >= 60;
  const lift = withShare ? -percentSize * 0.35 : size * 0.36;
  parts.push(text(number, middle, y + cell / 2 + lift, { size, bold: true, anchor: 'middle', fill }));
  if (withShare) {
    const percent = share === undefined ? '–' : formatShare(share);
    parts.push(text(percent, middle, y + cell / 2 + percentSize * 1.5, { size: percentSize, anchor: 'middle', fill }));
  }
  return parts;
}

const LEGEND_STEPS = [0, 0.25, 0.5, 0.75, 1];
const STEP = 14;

function legend(middle: number, y: number, fonts: Fonts): string[] {
  const size = 11.5;
  const bar = LEGEND_STEPS.length * STEP;
  const words = ['Correct', 'Wrong', '0 to 100 % of the actual class'] as const;
  const [correct, wrong, scale] = words.map((word) => fonts.regular.width(word, size)) as [number, number, number];
  let x = middle - (correct + 6 + bar + 16 + wrong + 6 + bar + 14 + scale) / 2;
  const parts: string[] = [];
  for (const [word, wide, colour] of [
    [words[0], correct, HIT],
    [words[1], wrong, MISS],
  ] as const) {
    parts.push(text(word, x, y, { size, fill: MUTED }));
    x += wide + 6;
    for (const share of LEGEND_STEPS) {
      parts.push(element('rect', { x, y: y - 10, width: STEP, height: 12, fill: shade(colour, share), stroke: GRID }));
      x += STEP;
    }
    x += 16;
  }
  parts.push(text(words[2], x - 2, y, { size, fill: MUTED }));
  return parts;
}

function summarise(matrix: readonly (readonly number[])[]): string {
  const total = sum(matrix.map(sum));
  const hits = sum(matrix.map((row, index) => row[index] ?? 0));
  if (total === 0) return 'no rows';
  return `${formatCount(hits)} of ${formatCount(total)} correct (${formatShare(hits / total)})`;
}

/** `1,234`; thousands set apart. */
export function formatCount(count: number): string {
  return Number.isFinite(count) ? String(count).replace(/\B(?=(\d{3})+(?!\d))/g, ',') : '–';
}

/** A share in per cent, one decimal; never rounded to 0 or 100 when it is not. */
export function formatShare(share: number): string {
  if (!Number.isFinite(share)) return '–';
  if (share > 0 && share < 0.0005) return '<0.1 %';
  if (share < 1 && share >= 0.9995) return '>99.9 %';
  return `${(share * 100).toFixed(1).replace(/\.0$/, '')} %`;
}

function checkShape(matrix: readonly (readonly number[])[], labels: readonly string[]): void {
  const count = labels.length;
  if (count > 0 && matrix.length === count && matrix.every((row) => row.length === count)) return;
  throw new Error(`A confusion matrix of ${count} labels needs ${count} × ${count} counts`);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
