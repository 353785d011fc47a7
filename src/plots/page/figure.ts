import { YamlFloat, type YamlMap, type YamlValue } from '../../formats/yaml-value.js';
import { pythonStr } from '../../formats/python-repr.js';
import { GRID, LINE_COLOURS, MUTED } from '../../pictures/palette.js';
import { linearScale, type Scale } from '../../pictures/scale.js';
import { drawing, element, oneLine, text } from '../../pictures/svg.js';
import type { ChartData } from '../chart/chart.js';
import { textOf } from '../definition.js';
import { escapeHtml } from './html.js';

const WIDTH = 420;
const HEIGHT = 300;
const BOX = { left: 64, right: WIDTH - 16, top: 40, bottom: HEIGHT - 44 };
const MAX_ROWS = 50;

interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

/** What a page shows of a chart where Vega cannot be loaded: a plain drawing of numbers, or a table of anything else. */
export function staticFigure(chart: ChartData): string {
  const series = seriesOf(chart);
  return series ? draw(chart, series) : table(chart.points);
}

// One for each revision, file and field; undefined where the values are not numbers.
function seriesOf({ points, properties, lines }: ChartData): Series[] | undefined {
  const [x, y] = [textOf(properties.get('x')), textOf(properties.get('y'))];
  if (x === undefined || y === undefined) return undefined;
  const found = new Map<string, [number, number][]>();
  for (const point of points) {
    const [a, b] = [numberOf(point.get(x)), numberOf(point.get(y))];
    if (a === undefined || b === undefined) return undefined;
    const parts = lines.length > 1 ? ['rev', 'filename', 'field'] : ['rev'];
    const name = parts.map((key) => textOf(point.get(key)) ?? '').join(' ');
    const known = found.get(name) ?? [];
    known.push([a, b]);
    found.set(name, known);
  }
  return [...found].map(([name, pairs]) => ({ name, points: pairs.filter(([, value]) => Number.isFinite(value)) }));
}

function numberOf(value: YamlValue | undefined): number | undefined {
  if (value instanceof YamlFloat) return value.value;
  if (typeof value === 'number') return value;
  return typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value)) ? Number(value) : undefined;
}

function draw({ properties, template }: ChartData, series: readonly Series[]): string {
  const all = series.flatMap(({ points }) => points);
  const across = linearScale(
    all.map(([x]) => x),
    5,
  );
  const up = linearScale(
    all.map(([, y]) => y),
    5,
  );
  const toX = (value: number): number => place(value, across, BOX.left, BOX.right);
  const toY = (value: number): number => place(value, up, BOX.bottom, BOX.top);
  const mark = template.get('mark');
  const isScatter = mark instanceof Map && mark.get('type') === 'point';
  const title = textOf(properties.get('title')) ?? '';
  const [xLabel, yLabel] = [textOf(properties.get('x_label')) ?? '', textOf(properties.get('y_label')) ?? ''];
  const middle = (BOX.top + BOX.bottom) / 2;
  const parts = [
    text(oneLine(title), WIDTH / 2, 22, { size: 13, anchor: 'middle', bold: true }),
    text(oneLine(xLabel), (BOX.left + BOX.right) / 2, HEIGHT - 10, { size: 11, anchor: 'middle', fill: MUTED }),
    text(oneLine(yLabel), 14, middle, { size: 11, anchor: 'middle', fill: MUTED, rotate: -90 }),
    ...across.ticks.map((tick) =>
      text(across.format(tick), toX(tick), BOX.bottom + 16, { size: 10, anchor: 'middle', fill: MUTED }),
    ),
    ...up.ticks.flatMap((tick) => [
      element('line', { x1: BOX.left, x2: BOX.right, y1: toY(tick), y2: toY(tick), stroke: GRID }),
      text(up.format(tick), BOX.left - 6, toY(tick) + 4, { size: 10, anchor: 'end', fill: MUTED }),
    ]),
    ...series.flatMap(({ points }, index) => {
      const colour = LINE_COLOURS[index % LINE_COLOURS.length] ?? MUTED;
      const path = points.map(([x, y]) => `${toX(x).toFixed(1)},${toY(y).toFixed(1)}`).join(' ');
      const line = element('polyline', { points: path, fill: 'none', stroke: colour, 'stroke-width': 1.5 });
      const dots = points.map(([x, y]) => element('circle', { cx: toX(x), cy: toY(y), r: 2.2, fill: colour }));
      return [...(isScatter ? [] : [line]), ...(isScatter || points.length <= MAX_ROWS ? dots : [])];
    }),
  ];
  const legend = series.map(({ name }, index) => {
    const colour = LINE_COLOURS[index % LINE_COLOURS.length] ?? MUTED;
    return `<li style="color:${colour}">${escapeHtml(name)}</li>`;
  });
  return `${drawing(WIDTH, HEIGHT, parts)}\n<ul class="legend">${legend.join('')}</ul>`;
}

function place(value: number, scale: Scale, from: number, to: number): number {
  return from + ((value - scale.low) / (scale.high - scale.low)) * (to - from);
}

function table(points: readonly YamlMap[]): string {
  const columns = [...new Set(points.flatMap((point) => [...point.keys()]))];
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  const rows = points.slice(0, MAX_ROWS).map((point) =>
    row(
      columns.map((column) => show(point.get(column))),
      'td',
    ),
  );
  const more = points.length - rows.length;
  const note = more > 0 ? `<caption>${more} more rows</caption>` : '';
  return `<table>${note}${row(columns.map(String), 'th')}${rows.join('')}</table>`;
}

function show(value: YamlValue | undefined): string {
  return value === undefined || value === null ? '' : pythonStr(value);
}
