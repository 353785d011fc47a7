import type { Fonts } from './font.js';
import { GRID, LINE_COLOURS, MUTED } from './palette.js';
import { epochTicks, linearScale } from './scale.js';
import { drawing, element, oneLine, text } from './svg.js';

/** A line over the epochs; NaN and infinity are gaps. */
export interface Curve {
  readonly name: string;
  readonly values: readonly number[];
}

/** One plot: curves that share their vertical axis. */
export interface Panel {
  readonly title: string;
  readonly curves: readonly Curve[];
  /** Which way is better: the best epoch of the last curve is marked. */
  readonly better?: 'lower' | 'higher' | undefined;
}

const MARGIN = 24;
const PANEL_WIDTH = 400;
const PLOT_HEIGHT = 230;
const HEAD_HEIGHT = 40;
const GAP = 28;
const MARKERS_UP_TO = 40;
const DASHES = [undefined, '7 4', '2 3', '10 3 2 3', '5 2', '1 3'] as const;
const MARKS = ['circle', 'square', 'triangle', 'diamond', 'circle', 'square'] as const;
type Mark = (typeof MARKS)[number];

/** The drawing of curves over epochs, two panels side by side, and how wide it is. */
export function curvesSvg(panels: readonly Panel[], fonts: Fonts): { svg: string; width: number } {
  const columns = Math.min(2, Math.max(1, panels.length));
  const width = 2 * MARGIN + columns * PANEL_WIDTH + (columns - 1) * GAP;
  const parts: string[] = [];
  let y = MARGIN;
  for (let row = 0; row * columns < panels.length; row += 1) {
    const inRow = panels.slice(row * columns, (row + 1) * columns);
    const legendLines = Math.max(...inRow.map((panel) => panel.curves.length));
    inRow.forEach((panel, column) => {
      parts.push(...drawPanel(panel, MARGIN + column * (PANEL_WIDTH + GAP), y, legendLines, fonts));
    });
    y += HEAD_HEIGHT + legendLines * 18 + PLOT_HEIGHT + 48;
  }
  if (panels.length === 0) {
    parts.push(text('No epochs were recorded', width / 2, y + 24, { size: 14, anchor: 'middle', fill: MUTED }));
    y += 48;
  }
  return { svg: drawing(width, Math.ceil(y + MARGIN - 12), parts), width };
}

function drawPanel(panel: Panel, left: number, top: number, legendLines: number, fonts: Fonts): string[] {
  const epochs = Math.max(1, ...panel.curves.map((curve) => curve.values.length));
  const finite = panel.curves.flatMap((curve) => curve.values.filter((value) => Number.isFinite(value)));
  const scale = linearScale(finite, 6);
  const labelRoom = Math.max(...scale.ticks.map((tick) => fonts.regular.width(scale.format(tick), 11))) + 8;
  const area = {
    left: left + labelRoom,
    right: left + PANEL_WIDTH - 8,
    top: top + HEAD_HEIGHT + legendLines * 18,
    bottom: top + HEAD_HEIGHT + legendLines * 18 + PLOT_HEIGHT,
  };
  const x = (epoch: number): number =>
    epochs === 1
      ? (area.left + area.right) / 2
      : area.left + 8 + ((area.right - area.left - 16) * (epoch - 1)) / (epochs - 1);
  const y = (value: number): number =>
    area.bottom - ((area.bottom - area.top) * (value - scale.low)) / (scale.high - scale.low);
  const parts = [text(fonts.bold.fit(oneLine(panel.title), 15, PANEL_WIDTH), left, top + 14, { size: 15, bold: true })];
  for (const tick of scale.ticks) {
    parts.push(
      element('line', { x1: area.left, x2: area.right, y1: y(tick), y2: y(tick), stroke: GRID, 'stroke-width': 1 }),
      text(scale.format(tick), area.left - 7, y(tick) + 4, { size: 11, anchor: 'end', fill: MUTED }),
    );
  }
  for (const tick of epochTicks(epochs, 10)) {
    parts.push(
      element('line', { x1: x(tick), x2: x(tick), y1: area.bottom, y2: area.bottom + 4, stroke: MUTED }),
      text(String(tick), x(tick), area.bottom + 17, { size: 11, anchor: 'middle', fill: MUTED }),
    );
  }
  parts.push(
    element('line', { x1: area.left, x2: area.right, y1: area.bottom, y2: area.bottom, stroke: MUTED }),
    text('Epoch', (area.left + area.right) / 2, area.bottom + 35, { size: 12, anchor: 'middle', fill: MUTED }),
  );
  panel.curves.forEach((curve, index) => {
    const style = styleOf(index);
    const better = index === panel.curves.length - 1 ? panel.better : undefined;
    const best = better === undefined ? undefined : bestEpoch(curve.values, better);
    parts.push(...drawCurve(curve.values, style, x, y, area.bottom - 7 - 10 * index));
    if (best !== undefined) {
      const middle = { cx: x(best.epoch), cy: y(best.value) };
      parts.push(element('circle', { ...middle, r: 7.5, fill: 'none', stroke: style.colour, 'stroke-width': 1.5 }));
    }
    const legendY = top + 28 + index * 18 + 8;
    parts.push(
      element('line', {
        x1: left,
        x2: left + 30,
        y1: legendY - 4,
        y2: legendY - 4,
        stroke: style.colour,
        'stroke-width': 2.25,
        'stroke-dasharray': style.dash,
      }),
      mark(style.mark, left + 15, legendY - 4, style.colour),
      text(fonts.regular.fit(describeCurve(curve, best), 12, PANEL_WIDTH - 40), left + 38, legendY, { size: 12 }),
    );
  });
  return parts;
}

interface Style {
  readonly colour: string;
  readonly dash: string | undefined;
  readonly mark: Mark;
}

function styleOf(index: number): Style {
  const at = index % LINE_COLOURS.length;
  return { colour: LINE_COLOURS[at] ?? MUTED, dash: DASHES[at], mark: MARKS[at] ?? 'circle' };
}

function drawCurve(
  values: readonly number[],
  { colour, dash, mark: kind }: Style,
  x: (epoch: number) => number,
  y: (value: number) => number,
  crossesAt: number,
): string[] {
  const parts: string[] = [];
  let run: string[] = [];
  const flush = (): void => {
    const line = {
      points: run.join(' '),
      fill: 'none',
      stroke: colour,
      'stroke-width': 2.25,
      'stroke-linejoin': 'round',
    };
    if (run.length > 1) parts.push(element('polyline', { ...line, 'stroke-dasharray': dash }));
    run = [];
  };
  const marks: string[] = [];
  values.forEach((value, index) => {
    const epoch = index + 1;
    if (!Number.isFinite(value)) {
      flush();
      if (values.length <= MARKERS_UP_TO) marks.push(cross(x(epoch), crossesAt, colour));
      return;
    }
    run.push(`${x(epoch).toFixed(2)},${y(value).toFixed(2)}`);
    const alone = !Number.isFinite(values[index - 1]) && !Number.isFinite(values[index + 1]);
    if (alone || values.length <= MARKERS_UP_TO) marks.push(mark(kind, x(epoch), y(value), colour));
  });
  flush();
  return [...parts, ...marks];
}

function mark(kind: Mark, x: number, y: number, fill: string): string {
  const edge = { fill, stroke: '#ffffff', 'stroke-width': 1 };
  switch (kind) {
    case 'circle':
      return element('circle', { cx: x, cy: y, r: 4, ...edge });
    case 'square':
      return element('rect', { x: x - 3.75, y: y - 3.75, width: 7.5, height: 7.5, ...edge });
    case 'triangle':
      return element('path', { d: `M${x - 4.5} ${y + 4}L${x} ${y - 4.5}L${x + 4.5} ${y + 4}Z`, ...edge });
    case 'diamond':
      return element('path', { d: `M${x - 5} ${y}L${x} ${y - 5}L${x + 5} ${y}L${x} ${y + 5}Z`, ...edge });
  }
}

function cross(x: number, y: number, stroke: string): string {
  return element('path', { d: `M${x - 3.5} ${y - 3.5}l7 7m0 -7l-7 7`, stroke, 'stroke-width': 1.75, fill: 'none' });
}

function bestEpoch(
  values: readonly number[],
  better: 'lower' | 'higher',
): { epoch: number; value: number } | undefined {
  let best: { epoch: number; value: number } | undefined;
  values.forEach((value, index) => {
    if (!Number.isFinite(value)) return;
    const improves = best === undefined || (better === 'lower' ? value < best.value : value > best.value);
    if (improves) best = { epoch: index + 1, value };
  });
  return best;
}

function describeCurve(curve: Curve, best: { epoch: number; value: number } | undefined): string {
  const last = curve.values.at(-1);
  const gaps = curve.values.filter((value) => !Number.isFinite(value)).length;
  const notes = [
    ...(best === undefined ? [] : [`best ${formatValue(best.value)}, epoch ${best.epoch}`]),
    ...(gaps === 0 ? [] : [`${gaps} not finite`]),
  ];
  const words = [oneLine(curve.name), last === undefined ? 'no values' : formatValue(last)];
  return notes.length === 0 ? words.join(' ') : `${words.join(' ')} (${notes.join('; ')})`;
}

/** Four significant digits, for people. */
export function formatValue(value: number): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  const size = Math.abs(value);
  if (size !== 0 && (size < 1e-3 || size >= 1e6)) return value.toExponential(2).replace('e+', 'e').replace('-', '−');
  return value.toFixed(size >= 1000 ? 1 : size >= 100 ? 2 : 4).replace('-', '−');
}
