import type { EpochRecord } from '../engine/trainer.js';
import { renderPicture } from './rasterise.js';
import { PALETTE, picture, round, textAt } from './svg.js';

const WIDTH = 900;
const HEIGHT = 380;
const PANEL = { left: 72, top: 66, width: 330, height: 240 } as const;
const GAP = 446;
const MAX_MARKERS = 40;

interface Curve {
  readonly name: string;
  readonly values: readonly number[];
  readonly color: string;
  readonly dash: boolean;
}

type HistoryRow = Pick<EpochRecord, 'epoch' | 'loss' | 'auc' | 'valLoss' | 'valAuc'>;

/** Loss and AUC over the epochs, training and test: told apart by colour, dash and marker. */
export function historySvg(history: readonly HistoryRow[]): string {
  const curves = (train: (row: HistoryRow) => number, test: (row: HistoryRow) => number): Curve[] => [
    { name: 'train', values: history.map(train), color: PALETTE.blue, dash: false },
    { name: 'test', values: history.map(test), color: PALETTE.vermilion, dash: true },
  ];
  const auc = curves(
    (row) => row.auc,
    (row) => row.valAuc,
  );
  return picture(WIDTH, HEIGHT, [
    textAt(WIDTH / 2, 26, 'Training history', { size: 20, bold: true }),
    ...panel(
      'Loss',
      PANEL.left,
      curves(
        (row) => row.loss,
        (row) => row.valLoss,
      ),
      history.length,
    ),
    ...panel('AUC', PANEL.left + GAP, auc, history.length, 1),
    ...legend(auc),
  ]);
}

/** The history as PNG. */
export function drawHistory(history: readonly HistoryRow[]): Promise<Uint8Array> {
  return renderPicture(historySvg(history), WIDTH);
}

function panel(title: string, left: number, curves: readonly Curve[], epochs: number, ceiling?: number): string[] {
  const { top, width, height } = PANEL;
  const finite = curves.flatMap((curve) => curve.values).filter(Number.isFinite);
  const scale = niceScale(Math.min(...finite, Infinity), Math.max(...finite, -Infinity), ceiling);
  const x = (epoch: number): number => left + (epochs <= 1 ? width / 2 : ((epoch - 1) / (epochs - 1)) * width);
  const y = (value: number): number => top + height - ((value - scale.low) / (scale.high - scale.low)) * height;
  const parts = [textAt(left + width / 2, top - 16, title, { size: 15, bold: true })];
  for (const tick of scale.ticks) {
    parts.push(
      line(left, y(tick), left + width, y(tick), PALETTE.grid),
      textAt(left - 8, y(tick), scale.format(tick), { anchor: 'end', size: 12, fill: PALETTE.faint }),
    );
  }
  for (const epoch of epochTicks(epochs))
    parts.push(textAt(x(epoch), top + height + 16, String(epoch), { size: 12, fill: PALETTE.faint }));
  parts.push(line(left, top + height, left + width, top + height, PALETTE.faint));
  parts.push(textAt(left + width / 2, top + height + 38, 'Epoch', { size: 13, fill: PALETTE.faint }));
  for (const curve of curves) parts.push(...drawCurve(curve, x, y));
  return parts;
}

function drawCurve(
  { values, color, dash }: Curve,
  x: (epoch: number) => number,
  y: (value: number) => number,
): string[] {
  const parts: string[] = [];
  let points: string[] = [];
  const flush = (): void => {
    if (points.length > 1) {
      const dashes = dash ? ' stroke-dasharray="7 4"' : '';
      parts.push(`<polyline points="${points.join(' ')}" fill="none" stroke="${color}" stroke-width="2.2"${dashes}/>`);
    }
    points = [];
  };
  const every = Math.ceil(values.length / MAX_MARKERS);
  for (const [index, value] of values.entries()) {
    if (!Number.isFinite(value)) {
      flush(); // a gap where there is no number
      continue;
    }
    points.push(`${round(x(index + 1))},${round(y(value))}`);
    if (index % every === 0 || index === values.length - 1) parts.push(marker(x(index + 1), y(value), color, dash));
  }
  flush();
  return parts;
}

function marker(x: number, y: number, color: string, square: boolean): string {
  if (square) return `<rect x="${round(x - 3)}" y="${round(y - 3)}" width="6" height="6" fill="${color}"/>`;
  return `<circle cx="${round(x)}" cy="${round(y)}" r="3.2" fill="${color}"/>`;
}

function legend(curves: readonly Curve[]): string[] {
  const y = HEIGHT - 18;
  return curves.flatMap(({ name, color, dash }, index) => {
    const x = WIDTH / 2 - 92 + index * 108;
    const dashes = dash ? ' stroke-dasharray="7 4"' : '';
    return [
      `<line x1="${x}" y1="${y}" x2="${x + 36}" y2="${y}" stroke="${color}" stroke-width="2.2"${dashes}/>`,
      marker(x + 18, y, color, dash),
      textAt(x + 44, y, name, { anchor: 'start', size: 13 }),
    ];
  });
}

function line(x1: number, y1: number, x2: number, y2: number, color: string): string {
  return `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${color}" stroke-width="1"/>`;
}

interface Scale {
  readonly low: number;
  readonly high: number;
  readonly ticks: readonly number[];
  readonly format: (value: number) => string;
}

/** A range that ends on round numbers (1, 2 or 5 times a power of ten), about five ticks in it. */
function niceScale(min: number, max: number, ceiling?: number): Scale {
  const [low, high] = Number.isFinite(min) && Number.isFinite(max) ? [min, max] : [0, 1];
  const span = high - low || Math.abs(high) || 1;
  const rough = span / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((size) => size >= rough) ?? rough;
  const first = Math.floor(low / step);
  const last = Math.max(first + 1, Math.ceil(high / step));
  const top = ceiling === undefined ? last : Math.min(last, Math.max(first + 1, Math.ceil(ceiling / step)));
  const decimals = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
  const ticks = Array.from({ length: top - first + 1 }, (_, index) => (first + index) * step);
  return { low: first * step, high: top * step, ticks, format: (value) => value.toFixed(decimals) };
}

function epochTicks(epochs: number): number[] {
  if (epochs <= 15)
    return Array.from({ length: epochs }, (_, index) => index + 1).filter((epoch) => epochs <= 10 || epoch % 2 === 1);
  const step = [5, 10, 20, 50, 100, 200, 500, 1000, 5000, 10_000, 50_000].find((size) => epochs / size <= 8) ?? epochs;
  return [1, ...Array.from({ length: Math.floor(epochs / step) }, (_, index) => (index + 1) * step)];
}
