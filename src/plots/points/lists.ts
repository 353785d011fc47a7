import type { YamlKey, YamlMap, YamlValue } from '../../formats/yaml-value.js';
import { PlotFailure } from '../source.js';

/** The points of a file: its lists of records, side by side. */
export function joinLists(content: YamlValue, file: string): YamlMap[] {
  const joined: YamlMap[] = [];
  for (const list of listsIn(content, file)) {
    const records = list.filter((item) => item instanceof Map);
    const [first] = records;
    // Records with other fields than the first are no points.
    if (
      !first ||
      records.length < list.length ||
      records.some((record) => [...record.keys()].some((k) => !first.has(k)))
    )
      continue;
    for (const [index, record] of records.entries()) {
      const point = joined[index] ?? new Map<YamlKey, YamlValue>();
      for (const [key, value] of record) point.set(key, value);
      joined[index] = point;
    }
  }
  return joined;
}

/** Every list in a value, not looking into lists. */
export function listsIn(content: YamlValue, file: string): YamlValue[][] {
  if (Array.isArray(content)) return [content];
  if (!(content instanceof Map))
    throw new PlotFailure('DvcException', `Cannot draw "${file}": found one value, expected a list of records`);
  return [...content.values()].flatMap((value) =>
    Array.isArray(value) || value instanceof Map ? listsIn(value, file) : [],
  );
}
