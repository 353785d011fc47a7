import type { YamlMap, YamlValue } from '../../formats/yaml-value.js';
import { textOf } from '../definition.js';
import { listsIn } from './lists.js';

/** One field of one file, on an axis. */
export interface AxisField {
  readonly file: string;
  readonly field: string;
}

/** A definition with both axes as "file: fields" and their labels, filled in from the values where it says nothing. */
export function findAxes(id: string, definition: YamlMap, contents: ReadonlyMap<string, YamlValue>): YamlMap {
  const axes: YamlMap = new Map(definition);
  const [x, y] = [definition.get('x'), definition.get('y')];
  if (typeof x === 'string') axes.set('x', repeatX(id, x, y));
  if (y === undefined || y === null) axes.set('y', lastField(id, contents));
  else if (!(y instanceof Map)) axes.set('y', new Map([[id, y]]));
  axes.set('y_label', textOf(definition.get('y_label')) ?? labelOf(axes.get('y'), 'y') ?? null);
  axes.set('x_label', textOf(definition.get('x_label')) ?? labelOf(axes.get('x'), 'x') ?? 'step');
  return axes;
}

// One x for each field of y, from the same file.
function repeatX(id: string, x: string, y: YamlValue | undefined): YamlMap {
  if (!(y instanceof Map)) return new Map([[id, x]]);
  return new Map([...y].map(([file, fields]) => [file, Array.isArray(fields) ? fields.map(() => x) : x]));
}

function lastField(id: string, contents: ReadonlyMap<string, YamlValue>): YamlMap | null {
  const content = contents.get(id);
  for (const list of content === undefined ? [] : listsIn(content, id)) {
    const [first] = list;
    if (first instanceof Map && list.every((item) => item instanceof Map))
      return new Map([[id, String([...first.keys()].at(-1) ?? '')]]);
  }
  return null;
}

function labelOf(axis: YamlValue | undefined, several: string): string | undefined {
  if (!(axis instanceof Map)) return undefined;
  const names = new Set(fieldsOf(axis).map(({ field }) => field));
  return names.size === 1 ? [...names][0] : several;
}

/** The fields that an axis shows, in order. */
export function fieldsOf(axis: YamlValue | undefined): AxisField[] {
  if (!(axis instanceof Map)) return [];
  return [...axis].flatMap(([file, fields]) =>
    (Array.isArray(fields) ? fields : [fields])
      .filter((field) => typeof field === 'string')
      .map((field) => ({ file: String(file), field })),
  );
}
