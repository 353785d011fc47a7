import { pythonFloat } from './python-float.js';

/**
 * A value as YAML and Python tell them apart, so that what is read is written back the same:
 * - an integer is a `number` (a `bigint` beyond 2^53), a float with a fraction, an infinity or NaN is a `number`,
 *   and a float that happens to be whole (`1.0`) is a `YamlFloat`;
 * - a date or time is a `YamlForeign`, as are binary data and sets: DVC reads them, but refuses them in `dvc.lock`;
 * - a mapping is a `Map`, which keeps the order of the file for keys of any kind.
 */
export type YamlValue = null | boolean | number | bigint | string | YamlFloat | YamlForeign | YamlValue[] | YamlMap;
export type YamlMap = Map<YamlKey, YamlValue>;
export type YamlKey = string | number | boolean | null | bigint;

/** A float whose value is whole. */
export class YamlFloat {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
  }
}

/** A value that JSON does not know, kept as its text. */
export class YamlForeign {
  readonly text: string;
  readonly what: 'date' | 'binary data' | 'set';

  constructor(text: string, what: YamlForeign['what'] = 'date') {
    this.text = text;
    this.what = what;
  }
}

/** A float as a YamlValue. */
export function floatValue(value: number): YamlValue {
  return Number.isInteger(value) ? new YamlFloat(value) : value;
}

/** Ordinary JavaScript values, for those who only read: objects, numbers; key order of integer-like keys is lost. */
export function plain(value: YamlValue): unknown {
  if (value instanceof YamlFloat) return value.value;
  if (value instanceof YamlForeign) return value.text;
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) {
    const object: Record<string, unknown> = {};
    for (const [key, item] of value) {
      // A key such as "__proto__" must become a property, never a prototype.
      Object.defineProperty(object, String(key), {
        value: plain(item),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return object;
  }
  return value;
}

/** The YamlValue of JSON-like data; a number is an integer when it is whole. */
export function fromPlain(value: unknown): YamlValue {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(fromPlain);
  if (value instanceof YamlFloat || value instanceof YamlForeign || value instanceof Map) return value as YamlValue;
  if (typeof value === 'object') {
    return new Map(Object.entries(value).map(([key, item]): [YamlKey, YamlValue] => [key, fromPlain(item)]));
  }
  if (
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    typeof value === 'bigint'
  ) {
    return value;
  }
  throw new TypeError(`Cannot write a ${typeof value} as YAML`);
}

/** How messages show a value: JSON-like, floats as Python shows them. */
export function showValue(value: YamlValue): string {
  if (value instanceof YamlFloat) return pythonFloat(value.value);
  if (value instanceof YamlForeign) return value.text;
  if (typeof value === 'number' && !Number.isInteger(value)) return pythonFloat(value);
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return `[${value.map(showValue).join(', ')}]`;
  if (value instanceof Map) {
    return `{${[...value].map(([key, item]) => `${String(key)}: ${showValue(item)}`).join(', ')}}`;
  }
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
