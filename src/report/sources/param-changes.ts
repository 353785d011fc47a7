import { existsSync, readFileSync } from 'node:fs';
import { showValue, type YamlMap, type YamlValue } from '../../formats/yaml-value.js';
import { equalValues, parseParams } from '../../dvcyaml/params.js';
import type { Stage } from '../../pipeline/stage.js';
import { shownPath, type Repository } from '../../repo/repository.js';
import type { ParamChange } from '../report.js';

const MAX_VALUE_CHARS = 2000;

/** The params files that the stages read. */
export function paramsFiles(stages: readonly Stage[]): string[] {
  return [...new Set(stages.flatMap((stage) => stage.params.map((params) => params.absolutePath)))];
}

/** What differs in a params file between the commit and the workspace; nothing when either has no such file. */
export async function findParamChanges(repo: Repository, path: string, baseline: string): Promise<ParamChange[]> {
  const before = await repo.scm?.show(baseline, path);
  if (!before || !existsSync(path)) return [];
  const file = shownPath(repo, path);
  const old = flatten(parseParams(before.toString(), path, file));
  const now = flatten(parseParams(readFileSync(path, 'utf8'), path, file));
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((key) => !equalValues(old.get(key), now.get(key)))
    .map((key) => ({ file, key, ...shown('before', old.get(key)), ...shown('after', now.get(key)) }));
}

function shown<K extends string>(name: K, value: YamlValue | undefined): Partial<Record<K, string>> {
  if (value === undefined) return {};
  return { [name]: showValue(value).slice(0, MAX_VALUE_CHARS) } as Partial<Record<K, string>>;
}

// `train.epochs` for each leaf, lists whole.
function flatten(value: YamlValue): Map<string, YamlValue> {
  const flat = new Map<string, YamlValue>();
  const visit = (map: YamlMap, prefix: string): void => {
    for (const [key, item] of map) {
      const name = `${prefix}${String(key)}`;
      if (item instanceof Map && item.size > 0) visit(item, `${name}.`);
      else flat.set(name, item);
    }
  };
  if (value instanceof Map) visit(value, '');
  return flat;
}
