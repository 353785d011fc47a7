import { join, relative, resolve, sep } from 'node:path';
import { UserError } from '../errors.js';
import { YamlFloat, type YamlKey, type YamlMap, type YamlValue } from '../formats/yaml-value.js';
import { parseParams, suffixOf } from '../dvcyaml/params.js';
import type { Repository } from '../repo/repository.js';
import type { View } from './view.js';

/** What a file of metrics or params holds, or why it could not be read. */
export type FileValues = { readonly data: YamlValue } | { readonly error: ReadFailure };

/** Why a file could not be read, in DVC's JSON. */
export interface ReadFailure {
  readonly type: string;
  readonly msg: string;
}

/** Values by file, as the user sees it from where they stand. */
export type ValueTable = ReadonlyMap<string, FileValues>;

export interface MetricChoice {
  /** Files to read, whatever `dvc.yaml` says; relative to where the user stands. */
  readonly targets?: readonly string[];
}

/** Reads the metrics of a view: numbers, booleans and text, nested as in the file. */
export async function collectMetrics(view: View, { targets = [] }: MetricChoice = {}): Promise<ValueTable> {
  const paths = targets.length > 0 ? targets.map((target) => resolve(view.repo.cwd, target)) : metricPaths(view);
  const table = new Map<string, FileValues>();
  for (const path of await expandAll(view, paths)) {
    const found = await readValues(view, path);
    table.set(shown(view.repo, path), 'data' in found ? { data: keepMetrics(found.data) || new Map() } : found);
  }
  return table;
}

function metricPaths(view: View): string[] {
  const outs = view.stages.flatMap((stage) => stage.outs.filter((out) => out.kind === 'metric'));
  return [...outs.map((out) => out.absolutePath), ...view.topLevels.flatMap(({ metrics }) => metrics)];
}

// Lists and nulls are no metrics; what is left empty goes too.
function keepMetrics(value: YamlValue): YamlValue | undefined {
  if (value instanceof Map) {
    const kept: YamlMap = new Map();
    for (const [key, item] of value) {
      const metric = keepMetrics(item);
      if (metric !== undefined && !(metric instanceof Map && metric.size === 0)) kept.set(key, metric);
    }
    return kept;
  }
  if (value instanceof YamlFloat) return value;
  return value === null || typeof value === 'object' ? undefined : value;
}

export interface ParamChoice extends MetricChoice {
  /** Only what stages depend on. */
  readonly depsOnly?: boolean;
}

/** Reads the params of a view: those that stages depend on, and all of the files that `dvc.yaml` names at its top. */
export async function collectParams(view: View, { targets = [], depsOnly }: ParamChoice = {}): Promise<ValueTable> {
  const wanted = new Map<string, Set<string> | 'all'>();
  const add = (path: string, keys: readonly string[]): void => {
    const known = wanted.get(path);
    if (keys.length === 0 || known === 'all') wanted.set(path, 'all');
    else wanted.set(path, new Set([...(known ?? []), ...keys]));
  };
  if (targets.length > 0) for (const target of targets) add(resolve(view.repo.cwd, target), []);
  else {
    for (const stage of view.stages) for (const { absolutePath, keys } of stage.params) add(absolutePath, keys);
    if (!depsOnly) {
      for (const path of view.topLevels.flatMap(({ params }) => params)) add(path, []);
      const common = join(view.repo.root, 'params.yaml');
      if (wanted.get(common) !== 'all' && (await view.read(common)) !== undefined) add(common, []);
    }
  }
  const table = new Map<string, FileValues>();
  for (const [path, keys] of wanted) {
    for (const file of await view.expand(path)) {
      const found = await readValues(view, file);
      const chosen = 'data' in found && keys !== 'all' ? { data: selectKeys(found.data, keys) } : found;
      table.set(shown(view.repo, file), chosen);
    }
  }
  if (targets.length > 0) return table;
  return new Map([...usedValues(view), ...table]);
}

/** What the templates of stages take from files. */
function usedValues(view: View): Map<string, FileValues> {
  const used = new Map<string, YamlMap>();
  for (const [file, values] of view.stages.flatMap((stage) => [...(stage.usedValues ?? [])])) {
    const name = shown(view.repo, file);
    used.set(name, new Map([...(used.get(name) ?? []), ...values]));
  }
  return new Map([...used].map(([name, data]) => [name, { data }]));
}

/** What is at dotted keys, nested as it was. */
function selectKeys(top: YamlValue, keys: ReadonlySet<string>): YamlMap {
  const selected: YamlMap = new Map();
  for (const key of keys) graft(selected, top, key.split('.'));
  return selected;
}

function graft(into: YamlMap, from: YamlValue, [part = '', ...rest]: readonly string[]): void {
  const found = childOf(from, part);
  if (!found) return;
  const [key, value] = found;
  if (rest.length === 0) {
    into.set(key, value);
    return;
  }
  const present = into.get(key);
  const below: YamlMap = present instanceof Map ? new Map(present) : new Map();
  graft(below, value, rest);
  if (below.size > 0 && (present === undefined || present instanceof Map)) into.set(key, below);
}

function childOf(value: YamlValue, name: string): readonly [YamlKey, YamlValue] | undefined {
  if (value instanceof Map) return [...value].find(([key]) => String(key) === name);
  const item = Array.isArray(value) && /^\d+$/.test(name) ? value[Number(name)] : undefined;
  return item === undefined ? undefined : [name, item];
}

async function readValues(view: View, path: string): Promise<FileValues> {
  const name = shown(view.repo, path);
  try {
    const bytes = await view.read(path);
    if (!bytes) return { error: { type: 'FileNotFoundError', msg: `Cannot read "${name}": there is no such file` } };
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
    return { data: parseParams(text, path, name) ?? new Map() };
  } catch (error) {
    if (error instanceof UserError) return { error: { type: failureType(path), msg: error.message } };
    if (error instanceof TypeError)
      return { error: { type: 'EncodingError', msg: `Cannot read "${name}": it is no UTF-8 text` } };
    throw error;
  }
}

const FAILURES: Readonly<Record<string, string>> = { '.json': 'JSON', '.toml': 'TOML', '.py': 'Python' };

/** The kind of failure of a file that does not parse, as DVC's JSON has it. */
export function failureType(path: string): string {
  return `${FAILURES[suffixOf(path)] ?? 'YAML'}FileCorruptedError`;
}

async function expandAll(view: View, paths: readonly string[]): Promise<Set<string>> {
  const files = new Set<string>();
  for (const path of paths) for (const file of await view.expand(path)) files.add(file);
  return files;
}

function shown(repo: Pick<Repository, 'cwd'>, path: string): string {
  return relative(repo.cwd, path).split(sep).join('/');
}
