import { renderPicture } from './rasterise.js';
import { PALETTE, picture, round, shorten, textAt } from './svg.js';

export interface ConfusionPicture {
  /** Counts: a row for each actual class, a column for each predicted one. */
  readonly matrix: readonly (readonly number[])[];
  readonly labels: readonly string[];
  readonly title: string;
}

const LEFT = 190;
const TOP = 92;
const RIGHT = 28;
const BOTTOM = 76;
const BODY = 420;
const LABEL_CHARS = 16;
// White to Okabe and Ito's blue: lightness alone tells the cells apart.
const LIGHT = [247, 251, 255] as const;
const DARK = [0, 84, 140] as const;

/** The confusion matrix as SVG: counts, and the share of each actual class. */
export function confusionMatrixSvg({ matrix, labels, title }: ConfusionPicture): string {
  const count = labels.length;
  const cell = BODY / Math.max(2, count);
  const side = cell * count;
  const width = LEFT + side + RIGHT;
  const height = TOP + side + BOTTOM;
  const body = [
    textAt(LEFT + side / 2, 28, 'Confusion matrix', { size: 20, bold: true }),
    textAt(LEFT + side / 2, 54, title, { size: 14, fill: PALETTE.faint }),
  ];
  for (const [row, counts] of matrix.entries()) {
    const total = counts.reduce((sum, value) => sum + value, 0);
    for (const [column, value] of counts.entries()) {
      body.push(
        ...drawCell(
          { x: LEFT + column * cell, y: TOP + row * cell, size: cell },
          value,
          total === 0 ? 0 : value / total,
          row === column,
        ),
      );
    }
    body.push(
      textAt(LEFT - 12, TOP + (row + 0.5) * cell, shorten(labels[row] ?? '', LABEL_CHARS), {
        anchor: 'end',
        size: labelSize(count),
      }),
    );
  }
  const perLabel = Math.max(4, Math.floor(cell / (labelSize(count) * 0.62)));
  for (const [column, label] of labels.entries()) {
    body.push(
      textAt(LEFT + (column + 0.5) * cell, TOP + side + 20, shorten(label, Math.min(LABEL_CHARS, perLabel)), {
        size: labelSize(count),
      }),
    );
  }
  const middle = TOP + side / 2;
  body.push(textAt(LEFT + side / 2, height - 22, 'Predicted', { size: 15, bold: true }));
  body.push(textAt(26, middle, 'Actual', { size: 15, bold: true, transform: `rotate(-90 26 ${round(middle)})` }));
  return picture(round(width), round(height), body);
}

/** The confusion matrix as PNG. */
export function drawConfusionMatrix(input: ConfusionPicture): Promise<Uint8Array> {
  const cell = BODY / Math.max(2, input.labels.length);
  return renderPicture(confusionMatrixSvg(input), round(LEFT + cell * input.labels.length + RIGHT));
}

function labelSize(count: number): number {
  return count <= 4 ? 15 : count <= 7 ? 12 : 10;
}

function drawCell(
  { x, y, size }: { x: number; y: number; size: number },
  value: number,
  share: number,
  isDiagonal: boolean,
): string[] {
  const channels = LIGHT.map((light, index) => Math.round(light + ((DARK[index] ?? 0) - light) * share));
  const ink = share > 0.5 ? PALETTE.paper : PALETTE.ink;
  const big = Math.min(34, size / 4);
  const small = Math.min(15, size / 6);
  const border = isDiagonal ? `stroke="${PALETTE.ink}" stroke-width="2"` : `stroke="${PALETTE.grid}" stroke-width="1"`;
  return [
    `<rect x="${round(x + 1)}" y="${round(y + 1)}" width="${round(size - 2)}" height="${round(size - 2)}" fill="rgb(${channels.join(',')})" ${border}/>`,
    textAt(x + size / 2, y + size / 2 - small * 0.7, String(value), { size: round(big), bold: true, fill: ink }),
    textAt(x + size / 2, y + size / 2 + big * 0.6, `${(share * 100).toFixed(1)} %`, { size: round(small), fill: ink }),
  ];
}
