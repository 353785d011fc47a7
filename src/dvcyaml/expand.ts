import type { YamlMap, YamlValue } from '../formats/yaml-value.js';
import { resolveValue, scalarText, TemplateError } from './template.js';
import type { Variables } from './variables.js';

/** One stage that a definition stands for: its name, and the names that only it sees. */
export interface Instance {
  readonly name: string;
  readonly variables: Variables;
}

/** The instances of a `foreach`: `name@item` of a list, `name@key` of a mapping. */
export function expandForeach(name: string, foreach: YamlValue, variables: Variables): Instance[] {
  const items = resolveValue(foreach, variables.values, 'foreach');
  const { origins } = variables;
  if (items instanceof Map) {
    // DVC looks names up as text: a mapping from params.yaml whose keys are numbers gives no stage there.
    return [...items].flatMap(([key, item]) =>
      typeof key === 'string' || typeof foreach !== 'string'
        ? [
            {
              name: `${name}@${key}`,
              variables: variables.set(
                new Map<string, YamlValue>([
                  ['key', key],
                  ['item', item],
                ]),
                new Map([['item', origins.of(items, key)]]),
              ),
            },
          ]
        : [],
    );
  }
  if (!Array.isArray(items)) throw new TemplateError('"foreach" is a single value, expected a list or a mapping');
  const isScalars = !items.some(isCollection);
  const instances = new Map<string, Instance>();
  for (const [index, item] of items.entries()) {
    const instance = `${name}@${isScalars ? scalarText(item) : index}`;
    if (instances.has(instance)) continue;
    const from = new Map([['item', origins.of(items, index)]]);
    instances.set(instance, { name: instance, variables: variables.set(new Map([['item', item]]), from) });
  }
  return [...instances.values()];
}

/** The instances of a `matrix`: every combination, the last axis fastest; `${item.axis}` and `${key}` are theirs. */
export function expandMatrix(name: string, matrix: YamlMap, variables: Variables): Instance[] {
  let rows: { key: string; item: YamlMap }[] = [{ key: '', item: new Map() }];
  for (const [axis, unresolved] of matrix) {
    const values = resolveValue(unresolved, variables.values, 'matrix');
    if (!Array.isArray(values))
      throw new TemplateError(`"matrix" has no list for "${String(axis)}", expected the values of that axis`);
    rows = rows.flatMap(({ key, item }) =>
      values.map((value, index) => {
        const part = isCollection(value) ? `${String(axis)}${index}` : scalarText(value);
        const combined: YamlMap = new Map([...item, [axis, value]]);
        for (const name of item.keys()) variables.origins.note(combined, name, variables.origins.of(item, name));
        variables.origins.note(combined, axis, variables.origins.of(values, index));
        return { key: key === '' ? part : `${key}-${part}`, item: combined };
      }),
    );
  }
  return rows.map(({ key, item }) => ({
    name: `${name}@${key}`,
    variables: variables.set(
      new Map<string, YamlValue>([
        ['key', key],
        ['item', item],
      ]),
    ),
  }));
}

function isCollection(value: YamlValue): boolean {
  return value instanceof Map || Array.isArray(value);
}
