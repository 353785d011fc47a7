import { extname } from 'node:path';
import { UserError } from '../../errors.js';
import { YamlFloat, type YamlMap, type YamlValue } from '../../formats/yaml-value.js';
import { parseParams } from '../../dvcyaml/params.js';

/** The numbers of a metrics file by group: `''` for its top level, `test` for a mapping of that name, deeper ones dotted. */
export type MetricTable = ReadonlyMap<string, Readonly<Record<string, number | null>>>;

/** Reads a metrics file (YAML, JSON or TOML), numbers, text, lists and all; undefined when it is empty. */
export function parseMetrics(text: string, path: string): YamlMap | undefined {
  if (text.trim() === '') return undefined;
  const kind = extname(path).toLowerCase();
  const top = parseParams(text, kind === '.json' || kind === '.toml' ? path : `${path}.yaml`, path);
  if (top === null) return undefined;
  if (!(top instanceof Map))
    throw new UserError(
      'report',
      `Cannot read metrics in ${path}:1:1: found no mapping, expected "name: number" lines`,
    );
  return top;
}

/** Its numbers. Text, lists and nulls are left out, as DVC does; true and false count as 1 and 0. */
export function tabulateMetrics(top: YamlMap): MetricTable {
  const table = new Map<string, Record<string, number | null>>();
  const visit = (value: YamlValue, group: string, name: string): void => {
    if (value instanceof Map) {
      const below = name === '' ? group : group === '' ? name : `${group}.${name}`;
      for (const [key, item] of value) visit(item, below, String(key));
      return;
    }
    const number = numberOf(value);
    if (number === undefined) return;
    const values = table.get(group) ?? {};
    values[name] = Number.isFinite(number) ? number : null;
    table.set(group, values);
  };
  visit(top, '', '');
  return table;
}

function numberOf(value: YamlValue): number | undefined {
  if (value instanceof YamlFloat) return value.value;
  if (typeof value === 'boolean' || typeof value === 'bigint') return Number(value);
  return typeof value === 'number' ? value : undefined;
}

/** What is left out of the table, and what is no number there, in words. */
export function leftOut(top: YamlMap): string[] {
  const found: string[] = [];
  const visit = (value: YamlValue, name: string): void => {
    if (value instanceof Map)
      for (const [key, item] of value) visit(item, name === '' ? String(key) : `${name}.${String(key)}`);
    else if (typeof value === 'string') found.push(`"${name}" is text`);
    else if (Array.isArray(value)) found.push(`"${name}" is a list`);
    else if (value === null) found.push(`"${name}" has no value`);
    else if (!Number.isFinite(numberOf(value))) found.push(`"${name}" is ${String(numberOf(value))}`);
  };
  visit(top, '');
  return found;
}
