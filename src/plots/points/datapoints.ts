import type { YamlKey, YamlMap, YamlValue } from '../../formats/yaml-value.js';
import { fieldsOf, findAxes, type AxisField } from './axes.js';
import { joinLists } from './lists.js';
import { PlotFailure } from '../source.js';

/** Where DVC puts the values of several fields that one axis shows. */
const INFERRED = { x: 'dvc_inferred_x_value', y: 'dvc_inferred_y_value' } as const;
const INDEX = 'step';

/** What a plot draws of one revision. */
export interface Drawn {
  readonly points: readonly YamlMap[];
  /** The definition, with `x`, `y` and labels filled in; empty where there is nothing to draw. */
  readonly properties: YamlMap;
  /** The file and field of each line. */
  readonly lines: readonly Line[];
}

/** The short name of the file that a line is drawn from, and its field. */
export interface Line {
  readonly filename: string;
  readonly field: string;
}

type Points = ReadonlyMap<string, readonly YamlMap[]>;

/** The points that a plot draws of a revision, one after the other for each of its lines, marked with the revision. */
export function drawPoints(
  id: string,
  definition: YamlMap,
  contents: ReadonlyMap<string, YamlValue>,
  revision: string,
): Drawn {
  const points: Points = new Map([...contents].map(([file, content]) => [file, joinLists(content, file)]));
  const axes = findAxes(id, definition, contents);
  const [xs, ys] = [fieldsOf(axes.get('x')), fieldsOf(axes.get('y'))];
  for (const axis of [...xs, ...ys]) checkField(axis, points);
  if (xs.length > 1 && xs.length !== ys.length) {
    const counts = `found ${xs.length} fields for x and ${ys.length} for y`;
    throw new PlotFailure('DvcException', `Cannot draw "${id}": ${counts}, expected as many, or one for x`);
  }
  const isInferredX = new Set(xs.map(({ field }) => field)).size > 1;
  const isInferredY = new Set(ys.map(({ field }) => field)).size > 1;
  const x = isInferredX ? INFERRED.x : (xs[0]?.field ?? INDEX);
  const y = isInferredY ? INFERRED.y : ys[0]?.field;
  const short = shortener(ys.map(({ file }) => file));
  const lines = ys.map(({ file, field }) => ({ filename: short(file), field }));
  const drawn = ys.flatMap(({ file, field }, index) => {
    const source = xs.length > 1 ? xs[index] : xs[0];
    const copies = (points.get(file) ?? []).map((point): YamlMap => new Map(point));
    if (isInferredY) for (const point of copies) copyField(point, field, point, INFERRED.y);
    if (source) joinX(copies, { file, field }, { source, points, x });
    else for (const [step, point] of copies.entries()) point.set(INDEX, step);
    for (const point of copies) point.set('rev', revision).set('filename', short(file)).set('field', field);
    return copies;
  });
  if (drawn.length === 0) return { points: [], properties: new Map(), lines: [] };
  const properties: YamlMap = new Map([...axes, ['x', x], ['y', y ?? null]]);
  return { points: drawn, properties, lines };
}

interface JoinOptions {
  readonly source: AxisField;
  readonly points: Points;
  /** The name under which the points have it. */
  readonly x: string;
}

function joinX(copies: readonly YamlMap[], y: AxisField, { source, points, x }: JoinOptions): void {
  const from = points.get(source.file) ?? [];
  if (from.length !== copies.length) {
    const counts = `found ${from.length} and ${copies.length} values, expected as many`;
    const what = `"${source.field}" of "${source.file}" with "${y.field}" of "${y.file}"`;
    throw new PlotFailure('DvcException', `Cannot join ${what}: ${counts}`);
  }
  for (const [index, point] of copies.entries()) copyField(from[index] ?? point, source.field, point, x);
}

function copyField(from: YamlMap, field: YamlKey, to: YamlMap, name: string): void {
  const value = from.get(field);
  if (value !== undefined) to.set(name, value);
}

function checkField({ file, field }: AxisField, points: Points): void {
  const found = points.get(file);
  if (!found || found[0]?.has(field)) return;
  const names = [...(found[0]?.keys() ?? [])].map((name) => `"${String(name)}"`).join(', ');
  throw new PlotFailure(
    'FieldNotFoundError',
    `Cannot draw "${field}" of "${file}": found ${names === '' ? 'no fields' : `the fields ${names}`}, expected it among them`,
  );
}

/** Names of files without what is common to all of them. */
function shortener(files: readonly string[]): (file: string) => string {
  const parts = [...new Set(files)].map((file) => file.split('/').filter((part) => part !== '' && part !== '.'));
  const [first = [], ...others] = parts;
  let common = 0;
  if (parts.length > 1)
    while (common < first.length && others.every((other) => other[common] === first[common])) common += 1;
  const length = first.slice(0, common).join('/').length;
  return (file) => file.slice(length).replaceAll(/^[/\\]+|[/\\]+$/g, '');
}
