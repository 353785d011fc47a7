import { UserError } from '../errors.js';
import { pythonJson } from '../formats/python-json.js';
import type { YamlMap, YamlValue } from '../formats/yaml-value.js';
import type { DiffTable } from './diff.js';
import type { ValueTable } from './values.js';

/** Metrics by revision, as DVC's JSON has them. */
export function metricsJson(tables: ReadonlyMap<string, ValueTable>): string {
  return toJson(new Map([...tables].map(([revision, table]) => [revision, new Map([['data', fileValues(table)]])])));
}

/** Changes by file and name, as DVC's JSON has them. */
export function diffJson(diff: DiffTable): string {
  const files = [...diff].map(([file, changes]): [string, YamlMap] => [
    file,
    new Map([...changes].map(([name, change]) => [name, new Map(Object.entries(change))])),
  ]);
  return toJson(new Map(files));
}

function fileValues(table: ValueTable): YamlMap {
  return new Map(
    [...table].map(([file, found]): [string, YamlMap] => [
      file,
      'data' in found ? new Map([['data', found.data]]) : new Map([['error', new Map(Object.entries(found.error))]]),
    ]),
  );
}

function toJson(value: YamlValue): string {
  try {
    return `${pythonJson(value, { sortKeys: false })}\n`;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new UserError(
      'data',
      `Cannot print JSON: ${error.message}, expected text and numbers (or leave out --json)`,
      {
        cause: error,
      },
    );
  }
}
