import { UserError } from '../../errors.js';
import type { YamlMap, YamlValue } from '../../formats/yaml-value.js';
import type { Line } from '../points/datapoints.js';
import { textOf } from '../definition.js';
import { Anchors, describeLines, mapping } from './encoding.js';

/** What a chart is made of. */
export interface ChartData {
  readonly name: string;
  readonly template: YamlMap;
  readonly points: readonly YamlMap[];
  readonly properties: YamlMap;
  readonly lines: readonly Line[];
  /** Revisions that have points, in order. */
  readonly revisions: readonly string[];
}

/** A chart in Vega-Lite, and what was left out of it for the reader to fill in. */
export interface Chart {
  readonly content: YamlMap;
  readonly anchors: YamlMap;
}

const SIZE = 300;
/** What is left out of a chart that is asked for in parts, as DVC's editor extension wants it. */
const SPLIT = 'color data plot_height plot_width shape stroke_dash title tooltip x_label y_label zoom_and_pan'.split(
  ' ',
);

/** Fills a template in; with `isSplit`, what is the same for many charts is told apart from it. */
export function fillChart(data: ChartData, isSplit = false): Chart {
  const { name, template, properties, points, lines, revisions } = data;
  const [x, y] = [properties.get('x') ?? null, properties.get('y') ?? null];
  for (const field of [x, y]) checkField(name, field, points);
  const anchors = new Anchors(template, isSplit ? SPLIT : []);
  const varied = anchors.hasOptional() ? fillOptional(anchors, { x, y, lines, revisions }) : undefined;
  const values = points.map((point) => (varied ? keepVaried(point, varied) : point));
  if (!anchors.has('data') && !isSplit) {
    throw new UserError(
      'data',
      `Cannot use the template of plot "${name}": it has no "<DVC_METRIC_DATA>", expected one`,
      {
        hint: 'Write {"data": {"values": "<DVC_METRIC_DATA>"}} where the values belong',
      },
    );
  }
  const escape = (field: YamlValue): YamlValue =>
    typeof field === 'string' ? field.replaceAll(/[.[\]]/g, (character) => `\\${character}`) : field;
  const filled: readonly (readonly [string, YamlValue])[] = [
    ['title', properties.get('title') ?? null],
    ['x', escape(x)],
    ['y', escape(y)],
    ['x_label', properties.get('x_label') ?? x],
    ['y_label', properties.get('y_label') ?? y],
    ['data', values],
  ];
  for (const [part, value] of filled) if (value !== null) anchors.fill(part, value);
  return anchors.result;
}

interface Encoded {
  readonly x: YamlValue;
  readonly y: YamlValue;
  readonly lines: readonly Line[];
  readonly revisions: readonly string[];
}

/** Colors, dashes and the like. Returns which of file and field tell the lines apart. */
function fillOptional(anchors: Anchors, { x, y, lines, revisions }: Encoded): readonly (keyof Line)[] {
  const { varied, field, domain } = describeLines(lines);
  anchors.fillOptional('color', mapping('color', 'rev', revisions));
  const grid: [string, string][] = [
    ['name', 'grid'],
    ['select', 'interval'],
    ['bind', 'scales'],
  ];
  anchors.fillOptional('zoom_and_pan', new Map(grid));
  anchors.fillOptional('plot_height', SIZE);
  anchors.fillOptional('plot_width', SIZE);
  const isSingle = lines.length <= 1;
  const group = isSingle ? ['rev'] : ['rev', field];
  anchors.fillOptional('group_by', group);
  anchors.fillOptional('group_by_x', [...group, x]);
  anchors.fillOptional('group_by_y', [...group, y]);
  const pivot = ['rev', ...(isSingle ? [] : varied)].map((key) => `datum.${key}`);
  anchors.fillOptional('pivot_field', pivot.join(" + '::' + "));
  if (!isSingle) {
    const facet = new Map<string, YamlValue>([
      ['field', field],
      ['sort', []],
    ]);
    anchors.fillOptional('row', facet);
    anchors.fillOptional('column', facet);
  }
  const tooltip: YamlValue[] = ['rev', x, y, ...(isSingle ? [] : [field])].map((name) => new Map([['field', name]]));
  anchors.fillOptional('tooltip', tooltip);
  if (isSingle) anchors.clearOptional();
  for (const part of ['stroke_dash', 'shape']) anchors.fillOptional(part, mapping(part, field, domain));
  return isSingle ? [] : varied;
}

/** Which fields of a point are drawn: its file and field only where the lines differ in them. */
function keepVaried(point: YamlMap, varied: readonly (keyof Line)[]): YamlMap {
  const kept = new Map(point);
  if (varied.length === 2) {
    const parts = varied.map((key) => textOf(point.get(key)) ?? '');
    kept.set(varied.join('::'), parts.join('::'));
  }
  for (const key of ['filename', 'field'] as const) if (varied.length === 2 || !varied.includes(key)) kept.delete(key);
  return kept;
}

function checkField(name: string, field: YamlValue, points: readonly YamlMap[]): void {
  if (typeof field !== 'string' || field === '' || points.some((point) => point.has(field))) return;
  throw new UserError('data', `Cannot draw plot "${name}": none of its values has the field "${field}"`);
}
