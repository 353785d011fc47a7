import { UserError } from '../errors.js';
import { pythonRepr, pythonStr } from '../formats/python-repr.js';
import { floatValue, YamlFloat, type YamlMap, type YamlValue } from '../formats/yaml-value.js';
import { equalValues } from '../dvcyaml/params.js';
import type { FileValues, ValueTable } from './values.js';

/** How a value changed; `diff` only between numbers. */
export interface ValueChange {
  readonly old: YamlValue;
  readonly new: YamlValue;
  readonly diff?: YamlValue;
}

/** Changes by file and dotted name. */
export type DiffTable = ReadonlyMap<string, ReadonlyMap<string, ValueChange>>;

/** Compares two tables as DVC does: nested names dotted, lists as text; what is equal only when `all`. */
export function diffTables(before: ValueTable, after: ValueTable, all: boolean): DiffTable {
  const table = new Map<string, ReadonlyMap<string, ValueChange>>();
  for (const file of new Set([...before.keys(), ...after.keys()])) {
    const changes = diffValues(dataOf(before.get(file)), dataOf(after.get(file)), all, file);
    if (changes.size > 0) table.set(file, changes);
  }
  return table;
}

function dataOf(values: FileValues | undefined): YamlValue {
  return values && 'data' in values ? values.data : new Map();
}

function diffValues(before: YamlValue, after: YamlValue, all: boolean, file: string): Map<string, ValueChange> {
  if (!(before instanceof Map) && !(after instanceof Map))
    return compare(
      [''],
      () => before,
      () => after,
      all,
    );
  const old = flatten(before, file);
  const now = flatten(after, file);
  const at = (values: ReadonlyMap<string, YamlValue> | string, name: string): YamlValue =>
    typeof values === 'string' ? values : (values.get(name) ?? null);
  const names = [old, now].flatMap((values) => (typeof values === 'string' ? [] : [...values.keys()]));
  return compare(
    names,
    (name) => at(old, name),
    (name) => at(now, name),
    all,
  );
}

function compare(
  names: readonly string[],
  before: (name: string) => YamlValue,
  after: (name: string) => YamlValue,
  all: boolean,
): Map<string, ValueChange> {
  const changes = new Map<string, ValueChange>();
  for (const name of new Set(names)) {
    const old = before(name);
    const now = after(name);
    if (!all && equalValues(old, now)) continue;
    const diff = subtract(now, old);
    changes.set(name, { old, new: now, ...(diff === undefined ? {} : { diff }) });
  }
  return changes;
}

/** Dotted names and their values; lists as Python shows them. */
export function flatten(value: YamlValue, file: string): ReadonlyMap<string, YamlValue> | string {
  if (!(value instanceof Map)) return isEmpty(value) ? new Map() : 'unable to parse';
  const flat = new Map<string, YamlValue>();
  const visit = (map: YamlMap, prefix: string): void => {
    for (const [key, item] of map) {
      const name = `${prefix}${pythonStr(typeof key === 'number' ? floatKey(key) : key)}`;
      if (item instanceof Map) {
        visit(item, `${name}.`);
        continue;
      }
      if (flat.has(name))
        throw new UserError('data', `Cannot show "${file}": two values in it are called "${name}", expected one`);
      flat.set(name, Array.isArray(item) ? pythonRepr(item) : item);
    }
  };
  visit(value, '');
  return flat;
}

function floatKey(key: number): YamlValue {
  return Number.isInteger(key) ? key : floatValue(key);
}

function isEmpty(value: YamlValue): boolean {
  return (
    value === null || value === '' || value === 0 || value === false || (Array.isArray(value) && value.length === 0)
  );
}

/** Python's `now - old`: whole between whole numbers, otherwise a float. */
function subtract(now: YamlValue, old: YamlValue): YamlValue | undefined {
  const a = wholeOf(now);
  const b = wholeOf(old);
  if (a !== undefined && b !== undefined) {
    const difference = a - b;
    return Number.isSafeInteger(Number(difference)) ? Number(difference) : difference;
  }
  const x = numberOf(now);
  const y = numberOf(old);
  return x === undefined || y === undefined ? undefined : floatValue(x - y);
}

function wholeOf(value: YamlValue): bigint | undefined {
  if (typeof value === 'bigint') return value;
  if (typeof value === 'boolean') return value ? 1n : 0n;
  return typeof value === 'number' && Number.isInteger(value) ? BigInt(value) : undefined;
}

function numberOf(value: YamlValue): number | undefined {
  if (value instanceof YamlFloat) return value.value;
  return typeof value === 'number' || typeof value === 'bigint' || typeof value === 'boolean'
    ? Number(value)
    : undefined;
}
