import { pythonFloat } from './python-float.js';
import { YamlForeign, YamlFloat, type YamlKey, type YamlValue } from './yaml-value.js';

/** Text as Python's `json.dumps` writes it: ASCII only, everything else as \uXXXX. */
export function jsonString(text: string): string {
  const json = JSON.stringify(text);
  if (!/[\u007f-\uffff]/.test(json)) return json; // most names: a directory has thousands of them
  return json.replaceAll(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export interface PythonJsonOptions {
  /** Default true, as for everything that is hashed. */
  readonly sortKeys?: boolean;
}

/**
 * A value as Python's `json.dumps(value, sort_keys=True)` writes it: separators `", "` and `": "`, floats by `repr`.
 * DVC hashes this text for run-cache keys and directory objects, so every byte counts. Throws on a date, and on keys
 * of kinds that do not compare, as Python does.
 */
export function pythonJson(value: YamlValue, options: PythonJsonOptions = {}): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return jsonString(value);
  if (value instanceof YamlFloat) return jsonFloat(value.value);
  if (value instanceof YamlForeign) throw new TypeError(`a ${value.what} is not JSON serializable`);
  if (Array.isArray(value)) return `[${value.map((item) => pythonJson(item, options)).join(', ')}]`;
  if (value instanceof Map) {
    const entries = options.sortKeys === false ? [...value] : [...value].sort(([a], [b]) => compareKeys(a, b));
    return `{${entries.map(([key, item]) => `${jsonString(keyText(key))}: ${pythonJson(item, options)}`).join(', ')}}`;
  }
  if (typeof value === 'number' && !Number.isInteger(value)) return jsonFloat(value);
  return String(value);
}

/** Order of Python's strings: by code point, where JavaScript's default is by UTF-16 unit. */
export function compareCodePoints(a: string, b: string): number {
  if (a === b) return 0;
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const x = a.charCodeAt(index);
    const y = b.charCodeAt(index);
    if (x === y) continue;
    // A surrogate (astral) sorts after every other unit.
    const xAstral = x >= 0xd800 && x <= 0xdfff;
    const yAstral = y >= 0xd800 && y <= 0xdfff;
    if (xAstral !== yAstral) return xAstral ? 1 : -1;
    return x - y;
  }
  return a.length - b.length;
}

/** Order of Python's keys; throws where they do not compare. */
export function compareKeys(a: YamlKey, b: YamlKey): number {
  if (typeof a === 'string' && typeof b === 'string') return compareCodePoints(a, b);
  if (typeof a === 'string' || typeof b === 'string' || a === null || b === null)
    throw new TypeError('keys of several kinds have no order');
  return a < b ? -1 : a > b ? 1 : 0;
}

function keyText(key: YamlKey): string {
  if (key === null) return 'null';
  return typeof key === 'number' && !Number.isInteger(key) ? pythonFloat(key) : String(key);
}

function jsonFloat(value: number): string {
  return pythonFloat(value, { infinity: 'Infinity', nan: 'NaN' });
}
