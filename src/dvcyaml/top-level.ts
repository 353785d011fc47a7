import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readYaml } from '../formats/yaml-read.js';
import type { YamlMap, YamlValue } from '../formats/yaml-value.js';
import { shownPath, type Repository } from '../repo/repository.js';

/** What a `dvc.yaml` names outside of its stages; the paths are absolute. */
export interface TopLevel {
  /** Absolute path of the `dvc.yaml`. */
  readonly file: string;
  readonly metrics: readonly string[];
  readonly params: readonly string[];
  /** Each item of `plots`, in order: a name or path, and what is said of it. */
  readonly plots: readonly (readonly [name: string, definition: YamlMap])[];
}

/** Reads `metrics`, `params` and `plots` of a `dvc.yaml`. */
export function readTopLevel(repo: Repository, file: string): TopLevel {
  const top = readYaml(readFileSync(file, 'utf8'), shownPath(repo, file)).value;
  const section = (key: string): YamlValue => (top instanceof Map ? (top.get(key) ?? null) : null);
  const paths = (value: YamlValue): string[] =>
    Array.isArray(value)
      ? value.filter((item) => typeof item === 'string').map((item) => join(dirname(file), item))
      : [];
  return {
    file,
    metrics: paths(section('metrics')),
    params: paths(section('params')),
    plots: readPlots(section('plots')),
  };
}

function readPlots(value: YamlValue): [string, YamlMap][] {
  const items = Array.isArray(value) ? value : value instanceof Map ? [value] : [];
  return items.flatMap((item): [string, YamlMap][] => {
    if (typeof item === 'string') return [[item, new Map()]];
    if (!(item instanceof Map)) return [];
    return [...item].map(([name, definition]) => [String(name), definition instanceof Map ? definition : new Map()]);
  });
}
