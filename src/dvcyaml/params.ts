import { basename } from 'node:path';
import { systemCode, UserError } from '../errors.js';
import { readJson } from '../formats/json-read.js';
import { readPythonParams } from '../formats/python-params.js';
import { readToml } from '../formats/toml.js';
import type { YamlDocument } from '../formats/yaml-parse.js';
import { readYaml } from '../formats/yaml-read.js';
import { YamlForeign, YamlFloat, type YamlKey, type YamlMap, type YamlValue } from '../formats/yaml-value.js';
import { readText } from '../formats/read-text.js';

/** The values of a params file that a stage asks for; a key that is not there is in `missing`. */
export interface ParamValues {
  readonly values: ReadonlyMap<YamlKey, YamlValue>;
  readonly missing: readonly string[];
  /** The file is not there. */
  readonly absent: boolean;
}

/** Reads keys of a params file (`keys` empty: all of it); `a.b` and list indices lead into it (FORMATS, section 10). */
export function readParams(path: string, keys: readonly string[], shown = path): ParamValues {
  let top: YamlValue;
  try {
    top = parseParams(readText(path, shown, 'params'), path, shown);
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(systemCode(error) ?? ''))
      return { values: new Map(), missing: keys, absent: true };
    throw error;
  }
  if (!(top instanceof Map)) {
    if (top === null) return { values: new Map(), missing: keys, absent: false };
    throw new UserError(
      'params',
      `Cannot read parameters in ${shown}:1:1: found no mapping, expected "name: value" lines`,
    );
  }
  if (keys.length === 0) return { values: top, missing: [], absent: false };
  const values = new Map<YamlKey, YamlValue>();
  const missing: string[] = [];
  for (const key of keys) {
    const value = lookUp(top, key);
    if (value === undefined) missing.push(key);
    else values.set(key, value);
  }
  return { values, missing, absent: false };
}

/** What a file's format goes by. DVC takes all from the first dot on, so that it reads `a.v2.toml` as YAML. */
export function suffixOf(path: string): string {
  return (/\..*$/s.exec(basename(path))?.[0] ?? '').toLowerCase();
}

/** Parses the text of a params file by its suffix. */
export function parseParams(text: string, path: string, shown = path): YamlValue {
  const suffix = suffixOf(path);
  if (suffix === '.json') return readJson(text, shown);
  if (suffix === '.toml') return readToml(text, shown);
  if (suffix === '.py') return readPythonParams(text, shown);
  return readYaml(text, shown, { code: 'params' }).value;
}

/** Follows `a.b.0` into a value; undefined when it leads nowhere. */
export function lookUp(top: YamlValue, key: string): YamlValue | undefined {
  let value: YamlValue | undefined = top;
  for (const part of key.split('.')) {
    if (value instanceof Map) value = getByText(value, part);
    else if (Array.isArray(value) && /^\d+$/.test(part)) value = value[Number(part)];
    else return undefined;
    if (value === undefined) return undefined;
  }
  return value;
}

function getByText(map: YamlMap, name: string): YamlValue | undefined {
  if (map.has(name)) return map.get(name);
  for (const [key, value] of map) if (String(key) === name) return value;
  return undefined;
}

/** Python's `==`: 1, 1.0 and true are equal, the order of a mapping does not count, NaN equals nothing. */
export function equalValues(a: YamlValue | undefined, b: YamlValue | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a instanceof Map && b instanceof Map) {
    return a.size === b.size && [...a].every(([key, value]) => equalValues(value, b.get(key)));
  }
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((value, index) => equalValues(value, b[index]));
  }
  if (a instanceof YamlForeign && b instanceof YamlForeign) return a.text === b.text;
  const x = numberOf(a);
  const y = numberOf(b);
  // oxlint wants ===, but a bigint equals a number of the same value only by ==; Number() would lose digits.
  if (x !== undefined && y !== undefined) return typeof x === typeof y ? x === y : String(x) === String(y);
  return a === b;
}

function numberOf(value: YamlValue): number | bigint | undefined {
  if (value instanceof YamlFloat) return value.value;
  if (typeof value === 'boolean') return Number(value);
  return typeof value === 'number' || typeof value === 'bigint' ? value : undefined;
}

/** The document of a YAML params file, for those who need places. */
export function readParamsDocument(path: string, shown: string): YamlDocument {
  try {
    return readYaml(readText(path, shown, 'params'), shown, { code: 'params' });
  } catch (error) {
    if (systemCode(error) !== 'ENOENT') throw error;
    throw new UserError('params', `Cannot read "${shown}": there is no such file, expected parameters`, {
      cause: error,
    });
  }
}
