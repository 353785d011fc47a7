import { YamlFloat, type YamlMap, type YamlValue } from '../formats/yaml-value.js';

/** The values of one repeated metric by the key of the repeat: a fold's number, a seed, or the place in a list. */
export type RepeatedValues = ReadonlyMap<string, number>;

/** Repeated metrics by their dotted name, such as `test.f1`, without the name of the folds. */
export type RepeatTable = ReadonlyMap<string, RepeatedValues>;

const WORD = 'cv|fold|seed|run|repeat|repetition|rep|trial|split|result|score';
const CONTAINER = new RegExp(`^(?:${WORD})s?$`, 'i');
const NUMBERED = new RegExp(`^(?:${WORD})[ _.-]*\\d+$`, 'i');
const KEY = /^(?:fold|seed|run|repeat|repetition|rep|trial|split|id|index)$/i;
const SERIES = /^(?:history|epochs?|curves?|per_epoch|steps?)$/i; // values of one run, one after the other
const MAX_VALUES = 10_000;

/**
 * Finds repeated values in a metrics file: `f1: [0.8, 0.9]`, `folds: [{f1: 0.8}, …]` (by their `fold` or `seed` where they
 * have one), `folds: {0: {f1: 0.8}, …}` and `fold_0: {f1: 0.8}, fold_1: …`.
 */
export function findRepeats(top: YamlValue): RepeatTable {
  const table = new Map<string, Map<string, number>>();
  const visit = (value: YamlValue, path: readonly string[]): void => {
    const name = path.at(-1) ?? '';
    if (SERIES.test(name)) return;
    const repeats = repeatsOf(value, name);
    if (repeats) {
      const place = CONTAINER.test(name) ? path.slice(0, -1) : path;
      for (const [key, item] of repeats.slice(0, MAX_VALUES)) addNumbers(table, item, place, key);
    } else if (value instanceof Map) for (const [key, item] of value) visit(item, [...path, String(key)]);
  };
  visit(top, []);
  return new Map([...table].filter(([, values]) => values.size > 1));
}

/** The repeats that a value is made of, each with its key; undefined where it is something else. */
function repeatsOf(value: YamlValue, name: string): [key: string, item: YamlValue][] | undefined {
  if (Array.isArray(value)) {
    if (value.length < 2) return undefined;
    if (value.every((item) => numberOf(item) !== undefined)) return value.map((item, index) => [String(index), item]);
    return value.every((item) => item instanceof Map) ? keyed(value.filter((item) => item instanceof Map)) : undefined;
  }
  if (!(value instanceof Map) || value.size < 2) return undefined;
  const keys = [...value.keys()].map(String);
  const isNumbered = keys.every((key) => NUMBERED.test(key) || (CONTAINER.test(name) && /^\d+$/.test(key)));
  return isNumbered ? [...value].map(([key, item]) => [String(key), item]) : undefined;
}

// By what the repeats call themselves, so that their order does not matter; else by their place.
function keyed(items: readonly YamlMap[]): [key: string, item: YamlValue][] {
  const own = items.map((item) => {
    const key = [...item.keys()].find((one) => KEY.test(String(one)));
    const value = key === undefined ? undefined : item.get(key);
    return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'string' ? String(value) : '';
  });
  const isUsable = own.every((key) => key !== '') && new Set(own).size === own.length;
  return items.map((item, index) => [isUsable ? (own[index] ?? '') : String(index), item]);
}

function addNumbers(
  table: Map<string, Map<string, number>>,
  value: YamlValue,
  path: readonly string[],
  key: string,
): void {
  if (value instanceof Map) {
    for (const [name, item] of value)
      if (!KEY.test(String(name))) addNumbers(table, item, [...path, String(name)], key);
    return;
  }
  const number = numberOf(value);
  if (number === undefined || !Number.isFinite(number) || path.length === 0) return;
  const metric = path.join('.');
  table.set(metric, (table.get(metric) ?? new Map<string, number>()).set(key, number));
}

function numberOf(value: YamlValue): number | undefined {
  if (value instanceof YamlFloat) return value.value;
  return typeof value === 'number' || typeof value === 'bigint' ? Number(value) : undefined;
}
