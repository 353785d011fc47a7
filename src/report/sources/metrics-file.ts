import { extname } from 'node:path';
import { UserError } from '../../errors.js';
import { YamlFloat, type YamlValue } from '../../formats/yaml-value.js';
import { parseParams } from '../../dvcyaml/params.js';

/** The numbers of a metrics file by group: `''` for its top level, `test` for a mapping of that name, deeper ones dotted. */
export type MetricTable = ReadonlyMap<string, Readonly<Record<string, number | null>>>;

/** Reads a metrics file (YAML, JSON or TOML). Text, lists and nulls are left out, as DVC does; true and false count as 1 and 0. */
export function readMetrics(text: string, path: string): MetricTable {
  const kind = extname(path).toLowerCase();
  const top = parseParams(text, kind === '.json' || kind === '.toml' ? path : `${path}.yaml`, path);
  if (top === null) return new Map();
  if (!(top instanceof Map))
    throw new UserError(
      'report',
      `Cannot read metrics in ${path}:1:1: found no mapping, expected "name: number" lines`,
    );
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
