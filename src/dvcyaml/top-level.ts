import { dirname, join } from 'node:path';
import { UserError } from '../errors.js';
import { readText } from '../formats/read-text.js';
import type { YamlDocument } from '../formats/yaml-parse.js';
import { readYaml } from '../formats/yaml-read.js';
import type { YamlMap, YamlValue } from '../formats/yaml-value.js';
import { shownPath, type Repository } from '../repo/repository.js';
import { hasTemplate, resolveValue, TemplateError } from './template.js';
import { Variables } from './variables.js';

/** What a `dvc.yaml` names outside of its stages; the paths are absolute. */
export interface TopLevel {
  /** Absolute path of the `dvc.yaml`. */
  readonly file: string;
  readonly metrics: readonly string[];
  readonly params: readonly string[];
  /** Each plot by its name or path, and what is said of it; where a name stands twice, what is said last. */
  readonly plots: ReadonlyMap<string, YamlMap>;
  /** Each artifact by its name: `path`, `type`, … */
  readonly artifacts: ReadonlyMap<string, YamlMap>;
}

/** Reads `metrics`, `params`, `plots` and `artifacts` of a `dvc.yaml`, templates filled in. */
export function readTopLevel(repo: Repository, file: string): TopLevel {
  const document = readYaml(readText(file, shownPath(repo, file), 'pipeline'), shownPath(repo, file));
  const top = document.value instanceof Map ? document.value : new Map<string, YamlValue>();
  const variables = new Context(document, top, dirname(file));
  const paths = (key: string): string[] => {
    const value = variables.fill(key);
    return Array.isArray(value)
      ? value.filter((item) => typeof item === 'string').map((item) => join(dirname(file), item))
      : [];
  };
  return {
    file,
    metrics: paths('metrics'),
    params: paths('params'),
    plots: readPlots(variables.fill('plots')),
    artifacts: definitions(variables.fill('artifacts')),
  };
}

function readPlots(value: YamlValue): Map<string, YamlMap> {
  const items = Array.isArray(value) ? value : value instanceof Map ? [value] : [];
  return new Map(
    items.flatMap((item): [string, YamlMap][] =>
      typeof item === 'string' ? [[item, new Map()]] : [...definitions(item)],
    ),
  );
}

function definitions(value: YamlValue): Map<string, YamlMap> {
  const entries = value instanceof Map ? [...value] : [];
  return new Map(entries.map(([name, body]) => [String(name), body instanceof Map ? body : new Map()]));
}

/** The names that `${…}` can use at the top of a file; read only where one is used. */
class Context {
  readonly #document: YamlDocument;
  readonly #top: YamlMap;
  readonly #folder: string;
  #variables: Variables | undefined;

  constructor(document: YamlDocument, top: YamlMap, folder: string) {
    this.#document = document;
    this.#top = top;
    this.#folder = folder;
  }

  fill(key: string): YamlValue {
    const value = this.#top.get(key) ?? null;
    if (!hasTemplate(value)) return value;
    try {
      this.#variables ??= this.#read();
      return resolveValue(value, this.#variables.values, key);
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      const location = this.#document.locate([key], 'key');
      const place = `${location.file}:${location.line}:${location.column}`;
      throw new UserError(error.code, `Cannot read "${key}" in ${place}: ${error.message}`, { location, cause: error });
    }
  }

  #read(): Variables {
    const variables = new Variables();
    variables.addDefault(this.#folder);
    const vars = this.#top.get('vars');
    if (Array.isArray(vars)) for (const item of vars) variables.add(item, this.#folder);
    return variables;
  }
}
