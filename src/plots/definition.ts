import { isAbsolute, posix, relative, resolve, sep } from 'node:path';
import { UserError } from '../errors.js';
import type { YamlMap, YamlValue } from '../formats/yaml-value.js';
import type { View } from '../metrics/view.js';

/** How plots are drawn, by their id (a path, or a name of `dvc.yaml`); in the order they are shown. */
export type Definitions = Map<string, YamlMap>;

/** Definitions by the file that holds them, as the user sees it; '' for outputs of stages and for files named by hand. */
export type DefinitionsByFile = ReadonlyMap<string, Definitions>;

/** Finds the plots of a view: those of each `dvc.yaml`, of its stages, and the files named as targets. */
export async function collectDefinitions(
  view: View,
  targets: readonly string[],
  properties: YamlMap,
): Promise<DefinitionsByFile> {
  const found = new Map<string, Definitions>();
  const isWanted = matcher(targets);
  for (const { file, plots } of view.topLevels) {
    if (plots.size === 0) continue;
    const config = shown(view, file);
    found.set(config, await readTopPlots(view, config, plots, { isWanted, properties }));
  }
  for (const stage of view.stages) {
    for (const out of stage.outs) {
      const { kind, absolutePath, plot, location } = out;
      if (kind !== 'plot' || !isWanted(shown(view, stage.file), shown(view, absolutePath))) continue;
      if (plot === 'several') {
        const place = `${location.file}:${location.line}:${location.column}`;
        const path = shown(view, absolutePath);
        throw new UserError(
          'pipeline',
          `Cannot draw "${path}" in ${place}: it has a list of ways to draw it, expected one`,
          { location, hint: 'Name the others under "plots" at the top of dvc.yaml, each with a name of its own' },
        );
      }
      const all = new Map([...(plot ?? []), ...properties]);
      merge(found, '', await unpack(view, join(shown(view, stage.wdir), out.path), all));
    }
  }
  for (const target of targets) {
    if (found.size === 0 || (await view.has(resolve(view.repo.cwd, target))))
      merge(found, '', await unpack(view, join('.', target), properties));
  }
  return found;
}

interface TopOptions {
  readonly isWanted: (config: string, id: string) => boolean;
  readonly properties: YamlMap;
}

async function readTopPlots(
  view: View,
  config: string,
  plots: ReadonlyMap<string, YamlMap>,
  { isWanted, properties }: TopOptions,
): Promise<Definitions> {
  const found: Definitions = new Map();
  const folder = posix.dirname(config);
  const absolute = (name: string): string => resolve(view.repo.cwd, name);
  const paths = [...plots.keys()].map((id) => absolute(join(folder, id)));
  for (const [id, own] of plots) {
    if (!isWanted(config, id)) continue;
    if (own.get('y') instanceof Map) {
      found.set(id, new Map([...rebase(folder, own), ...properties]));
      continue;
    }
    const name = join(folder, id);
    for (const [file, definition] of await unpack(view, name, new Map([...own, ...properties]))) {
      // A file of a folder is drawn as the nearest definition says.
      if (closest(absolute(file), paths) === absolute(name)) found.set(file, definition);
    }
  }
  return found;
}

/** A definition whose axes name files, with the names as the user sees them from where they stand. */
function rebase(folder: string, definition: YamlMap): YamlMap {
  const rebased: YamlMap = new Map(definition);
  for (const axis of ['x', 'y']) {
    const files = definition.get(axis);
    if (files instanceof Map)
      rebased.set(axis, new Map([...files].map(([file, fields]) => [join(folder, String(file)), fields])));
  }
  return rebased;
}

function closest(path: string, parents: readonly string[]): string | undefined {
  const around = parents.filter((parent) => path === parent || path.startsWith(parent + sep));
  return around.toSorted((a, b) => b.length - a.length)[0];
}

// The files of a folder keep its name in front, however it leads there from where the user stands.
async function unpack(view: View, name: string, definition: YamlMap): Promise<Definitions> {
  const path = resolve(view.repo.cwd, name);
  const files = await view.expand(path);
  const names = files.map((file) => name + file.slice(path.length).split(sep).join('/'));
  return new Map(names.map((one) => [one, new Map(definition)]));
}

function join(folder: string, name: string): string {
  return posix.normalize(isAbsolute(name) ? name : posix.join(folder, name)).replace(/(?<=.)\/$/, '');
}

function merge(found: Map<string, Definitions>, config: string, added: Definitions): void {
  const known = found.get(config) ?? new Map<string, YamlMap>();
  for (const [id, definition] of added) known.set(id, new Map([...(known.get(id) ?? []), ...definition]));
  found.set(config, known);
}

// A target is a pattern that the id begins with, as in DVC; what is no pattern stands for itself.
function matcher(targets: readonly string[]): (config: string, id: string) => boolean {
  const patterns = targets.map((target): ((id: string) => boolean) => {
    try {
      const pattern = new RegExp(`^(?:${target})`);
      return (id) => pattern.test(id) || id.startsWith(target);
    } catch {
      return (id) => id.startsWith(target);
    }
  });
  return (config, id) =>
    patterns.length === 0 ||
    patterns.some((matches) => matches(id) || matches(config === '' ? id : `${config}::${id}`));
}

/** The files whose values a plot draws: those of its axes, or the one it is named after. */
export function listSources(id: string, definition: YamlMap): string[] {
  const [x, y] = [definition.get('x'), definition.get('y')];
  const sources = y instanceof Map ? [...y.keys()].map(String) : [id];
  if (x instanceof Map) sources.push(...[...x.keys()].slice(0, 1).map(String));
  return [...new Set(sources)];
}

/** Plots by the id they are shown under: the file is told where two have a plot of the same name. */
export function nameDefinitions(
  byFile: DefinitionsByFile,
): Map<string, { readonly id: string; readonly definition: YamlMap }> {
  const groups = new Map<string, [config: string, definition: YamlMap][]>();
  for (const [config, definitions] of byFile) {
    for (const [id, definition] of definitions) groups.set(id, [...(groups.get(id) ?? []), [config, definition]]);
  }
  const named = new Map<string, { id: string; definition: YamlMap }>();
  for (const [id, group] of groups) {
    for (const [config, definition] of group)
      named.set(group.length === 1 || config === '' ? id : `${config}::${id}`, { id, definition });
  }
  return named;
}

/** A path as the user sees it from where they stand. */
export function shown(view: View, path: string): string {
  return relative(view.repo.cwd, path).split(sep).join('/');
}

/** Text of a property; undefined where there is none. */
export function textOf(value: YamlValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
