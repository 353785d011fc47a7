import { existsSync } from 'node:fs';
import { join, normalize } from 'node:path';
import type { YamlMap, YamlValue } from '../formats/yaml-value.js';
import { parseParams } from './params.js';
import { Origins, type Origin } from './origins.js';
import { findDate, hasTemplate, TemplateError } from './template.js';
import { readText } from '../formats/read-text.js';

const DEFAULT_FILE = 'params.yaml';

/** The names that `${…}` can use: params.yaml, then `vars` in their order (FORMATS, section 7). */
export class Variables {
  readonly values: YamlMap;
  /** Where the values were read. */
  readonly origins: Origins;
  /** Which files are in, by path: whole (undefined), or some of their keys. */
  readonly #files: Map<string, readonly string[] | undefined>;

  constructor(
    values: YamlMap = new Map(),
    files = new Map<string, readonly string[] | undefined>(),
    origins = new Origins(),
  ) {
    this.values = values;
    this.origins = origins;
    this.#files = files;
  }

  /** Takes in `params.yaml` of a folder, if there is one. */
  addDefault(folder: string): void {
    if (existsSync(join(folder, DEFAULT_FILE))) this.#addFile(DEFAULT_FILE, folder);
  }

  /** Takes in one item of `vars`: `file`, `file:key,key` or a mapping. */
  add(item: YamlValue, folder: string): void {
    if (hasTemplate(item)) throw new TemplateError('"${…}" in "vars" is not allowed, expected plain values');
    if (typeof item === 'string') this.#addFile(item, folder);
    else if (item instanceof Map) this.#merge(item);
    else throw new TemplateError('an item of "vars" is neither a file nor a mapping');
  }

  /** With the `vars` of one stage added, which others do not see. */
  with(items: readonly YamlValue[], folder: string): Variables {
    if (items.length === 0) return this;
    const own = new Variables(this.origins.copy(this.values), new Map(this.#files), this.origins);
    for (const item of items) own.add(item, folder);
    return own;
  }

  /** With names set for one instance of a `foreach` or `matrix`; `from` tells where their values were read. */
  set(names: YamlMap, from: ReadonlyMap<string, Origin | undefined> = new Map()): Variables {
    const values: YamlMap = new Map([...this.values, ...names]);
    for (const key of values.keys()) this.origins.note(values, key, this.origins.of(this.values, key));
    for (const [name, origin] of from) this.origins.note(values, name, origin);
    return new Variables(values, this.#files, this.origins);
  }

  #merge(more: YamlMap): void {
    const twice = this.origins.merge(this.values, more);
    if (twice !== undefined) throw new TemplateError(`"${twice}" is given twice, expected each name once`);
  }

  #addFile(item: string, folder: string): void {
    const colon = item.indexOf(':');
    const name = colon < 0 ? item : item.slice(0, colon);
    const keys =
      colon < 0
        ? []
        : item
            .slice(colon + 1)
            .split(',')
            .filter((key) => key !== '');
    const path = normalize(join(folder, name));
    if (this.#files.has(path)) {
      const loaded = this.#files.get(path);
      if (keys.length === 0 && loaded === undefined) return;
      if (keys.length === 0 || loaded === undefined || keys.some((key) => loaded.includes(key)))
        throw new TemplateError(`"${item}" is in already, ${loaded ? 'in part' : 'as a whole'}`);
    }
    const read = readVariables(path, name, keys);
    this.origins.noteFile(read, path);
    this.#merge(read);
    this.#files.set(path, keys.length === 0 ? undefined : [...(this.#files.get(path) ?? []), ...keys]);
  }
}

function readVariables(path: string, name: string, keys: readonly string[]): YamlMap {
  if (!existsSync(path)) throw new TemplateError(`the file "${name}" of "vars" is not there`);
  const top = parseParams(readText(path, name, 'params'), path, name) ?? new Map();
  if (!(top instanceof Map)) throw new TemplateError(`"${name}" holds no mapping, expected "name: value" lines`);
  const date = findDate(top);
  if (date !== undefined)
    throw new TemplateError(`"${name}" holds the date ${date}, which DVC refuses: put it in quotes`, 'stage');
  if (keys.length === 0) return top;
  return new Map(
    keys.map((key) => {
      const value = top.get(key);
      if (value === undefined) throw new TemplateError(`"${name}" has no "${key}"`);
      return [key, value];
    }),
  );
}
