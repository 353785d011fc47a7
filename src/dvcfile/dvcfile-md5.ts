import { createHash } from 'node:crypto';
import { pythonJson } from '../formats/python-json.js';
import type { YamlMap, YamlValue } from '../formats/yaml-value.js';

// What does not count (FORMATS, section 3): at the top, and at every depth.
const TOP_KEYS = new Set(['md5', 'meta', 'desc']);
const KEYS = new Set([
  ...['desc', 'type', 'labels', 'meta', 'locked', 'frozen', 'metric', 'persist', 'isexec', 'size', 'nfiles'],
]);

/** The `md5` that an import's `.dvc` file holds of itself: of what it depends on and makes. */
export function dvcFileMd5(content: YamlMap): string {
  const kept: YamlMap = new Map();
  for (const [key, value] of content) {
    if (TOP_KEYS.has(String(key)) || (key === 'wdir' && value === '.')) continue;
    if (!KEYS.has(String(key))) kept.set(key, strip(value));
  }
  return createHash('md5').update(pythonJson(kept)).digest('hex');
}

function strip(value: YamlValue): YamlValue {
  if (Array.isArray(value)) return value.map(strip);
  if (!(value instanceof Map)) return value;
  return new Map([...value].filter(([key]) => !KEYS.has(String(key))).map(([key, inner]) => [key, strip(inner)]));
}
