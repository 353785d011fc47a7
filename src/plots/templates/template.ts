import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UserError } from '../../errors.js';
import { nearestName } from '../../formats/nearest.js';
import { readJson } from '../../formats/json-read.js';
import { fromPlain, type YamlMap } from '../../formats/yaml-value.js';
import { CONFUSION, CONFUSION_NORMALIZED } from './confusion.js';
import { LINEAR, SIMPLE, SMOOTH } from './lines.js';
import { BAR_HORIZONTAL, BAR_HORIZONTAL_SORTED, SCATTER, SCATTER_JITTER } from './marks.js';

/** The built-in templates by name, in DVC's order. */
export const TEMPLATES: Readonly<Record<string, Record<string, unknown>>> = {
  simple: SIMPLE,
  linear: LINEAR,
  confusion: CONFUSION,
  confusion_normalized: CONFUSION_NORMALIZED,
  scatter: SCATTER,
  scatter_jitter: SCATTER_JITTER,
  smooth: SMOOTH,
  bar_horizontal_sorted: BAR_HORIZONTAL_SORTED,
  bar_horizontal: BAR_HORIZONTAL,
};

/** A built-in template; undefined where the name is none. */
export function findBuiltIn(name: string): YamlMap | undefined {
  const spec = Object.hasOwn(TEMPLATES, name) ? fromPlain(TEMPLATES[name]) : undefined;
  return spec instanceof Map ? spec : undefined;
}

/** Where templates that are not built in may be. */
export interface TemplateFolders {
  /** `.dvc/plots`, in which a name stands for `NAME.json`. */
  readonly own: string | undefined;
  readonly cwd: string;
}

/** The template of a name: a file of `.dvc/plots`, a path, or a built-in one; in that order, as in DVC. */
export function findTemplate(name: string, { own, cwd }: TemplateFolders): YamlMap {
  const places = [...(own === undefined ? [] : [join(own, name), join(own, `${name}.json`)]), resolve(cwd, name)];
  const file = places.find((place) => statSync(place, { throwIfNoEntry: false })?.isFile());
  if (file !== undefined) return readTemplate(file, name);
  const builtIn = findBuiltIn(name);
  if (builtIn) return builtIn;
  const names = Object.keys(TEMPLATES);
  const guess = nearestName(name, names);
  throw new UserError(
    'data',
    `Cannot find plot template "${name}": it is neither a file, nor in ".dvc/plots", nor one of ${names.join(', ')}`,
    guess === undefined ? {} : { hint: `Did you mean "${guess}"?` },
  );
}

function readTemplate(file: string, name: string): YamlMap {
  const template = readJson(readFileSync(file, 'utf8'), name);
  if (template instanceof Map) return template;
  throw new UserError('data', `Cannot use plot template "${name}": found no JSON object, expected a Vega-Lite chart`);
}
