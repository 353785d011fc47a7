import { existsSync } from 'node:fs';
import type { HashInfo, Meta } from '../cache/oid.js';
import { UserError } from '../errors.js';
import { compareCodePoints, compareKeys } from '../formats/python-json.js';
import { readText } from '../formats/read-text.js';
import type { YamlDocument } from '../formats/yaml-parse.js';
import { readYaml } from '../formats/yaml-read.js';
import type { YamlKey, YamlMap, YamlValue } from '../formats/yaml-value.js';
import { readHash, readMeta } from './dvcfile.js';

/** A dependency or output as it was when the stage was last saved. */
export interface LockItem {
  readonly path: string;
  readonly hash: HashInfo | undefined;
  readonly meta: Meta;
}

/** What `dvc.lock` says of a stage. */
export interface LockEntry {
  readonly cmd: string | readonly string[];
  readonly deps: readonly LockItem[];
  readonly params: ReadonlyMap<string, ReadonlyMap<YamlKey, YamlValue>>;
  readonly outs: readonly LockItem[];
}

export const LOCK_SCHEMA = '2.0';

/** Reads a `dvc.lock`: the entry of each stage, by name; empty when there is no file. */
export function readLockfile(path: string, shown = path): Map<string, LockEntry> {
  if (!existsSync(path)) return new Map();
  return parseLockfile(readText(path, shown, 'lock'), shown);
}

/** Parses the text of a `dvc.lock`. */
export function parseLockfile(text: string, shown: string): Map<string, LockEntry> {
  const document = readYaml(text, shown, { code: 'lock' });
  const entries = new Map<string, LockEntry>();
  for (const [name, body] of lockedStages(document)) {
    const refuse: Refuse = (path, found) => bad(document, ['stages', String(name), ...path], found);
    entries.set(String(name), readEntry(body, refuse));
  }
  return entries;
}

/** The stages of a lock file that was read, checked for its schema. */
export function lockedStages(document: YamlDocument): YamlMap {
  const top = document.value;
  if (top === null) return new Map();
  if (!(top instanceof Map)) throw bad(document, [], 'found no mapping, expected "schema" and "stages"');
  const schema = top.get('schema');
  if (schema !== LOCK_SCHEMA) {
    throw bad(document, ['schema'], `found schema ${JSON.stringify(schema ?? null)}, expected '${LOCK_SCHEMA}'`);
  }
  const stages = top.get('stages') ?? new Map();
  if (!(stages instanceof Map)) throw bad(document, ['stages'], '"stages" is no mapping');
  return stages;
}

/** Reads an entry that stands alone, as in the run-cache; undefined when it is none. */
export function parseEntry(body: YamlValue): LockEntry | undefined {
  try {
    return readEntry(body, (_path, found) => new UserError('cache', found));
  } catch {
    return undefined;
  }
}

type Refuse = (path: (string | number)[], found: string) => UserError;

function readEntry(body: YamlValue, refuse: Refuse): LockEntry {
  if (!(body instanceof Map)) throw refuse([], 'found no mapping, expected "cmd" and what it reads and writes');
  const cmd = body.get('cmd') ?? '';
  const isCommand = typeof cmd === 'string' || (Array.isArray(cmd) && cmd.every((line) => typeof line === 'string'));
  if (!isCommand) throw refuse(['cmd'], '"cmd" is neither text nor a list of texts');
  const params = new Map<string, YamlMap>();
  const locked = body.get('params');
  if (locked instanceof Map) {
    for (const [file, values] of locked) {
      if (values instanceof Map) params.set(String(file), values);
    }
  }
  return { cmd, deps: readItems(body, 'deps', refuse), params, outs: readItems(body, 'outs', refuse) };
}

function readItems(body: YamlMap, key: string, refuse: Refuse): LockItem[] {
  const items = body.get(key) ?? [];
  if (!Array.isArray(items)) throw refuse([key], `"${key}" is no list`);
  return items.map((item, index) => {
    const place = item instanceof Map ? item.get('path') : undefined;
    if (!(item instanceof Map) || typeof place !== 'string')
      throw refuse([key, index], `an entry of "${key}" has no "path"`);
    return { path: place, hash: readHash(item), meta: readMeta(item) };
  });
}

function bad(document: YamlDocument, path: (string | number)[], found: string): UserError {
  const location = document.locate(path);
  return new UserError('lock', `Cannot read ${location.file}:${location.line}:${location.column}: ${found}`, {
    location,
    hint: 'Restore the file from git, or delete it and run `train-report repro` to make it anew',
  });
}

/** A lock entry as YAML: keys, and items by path, in DVC's order. */
export function entryValue(entry: LockEntry): YamlMap {
  const value: YamlMap = new Map<string, YamlValue>([
    ['cmd', typeof entry.cmd === 'string' ? entry.cmd : [...entry.cmd]],
  ]);
  if (entry.deps.length > 0) value.set('deps', sortedItems(entry.deps));
  if (entry.params.size > 0) value.set('params', paramsValue(entry.params));
  if (entry.outs.length > 0) value.set('outs', sortedItems(entry.outs));
  return value;
}

function sortedItems(items: readonly LockItem[]): YamlValue[] {
  return [...items]
    .sort((a, b) => compareCodePoints(a.path, b.path))
    .map(({ path, hash, meta }) => {
      const item: YamlMap = new Map<string, YamlValue>([['path', path]]);
      if (hash?.name === 'md5') item.set('hash', 'md5');
      if (hash) item.set('md5', hash.value);
      if (meta.size !== undefined) item.set('size', meta.size);
      if (meta.nfiles !== undefined) item.set('nfiles', meta.nfiles);
      if (meta.isExec) item.set('isexec', true);
      return item;
    });
}

function paramsValue(params: LockEntry['params']): YamlMap {
  const files = [...params.keys()].sort((a, b) => {
    if (a === 'params.yaml' || b === 'params.yaml') return a === b ? 0 : a === 'params.yaml' ? -1 : 1;
    return compareCodePoints(a, b);
  });
  return new Map(
    files.map((file): [string, YamlMap] => {
      const values = [...(params.get(file) ?? [])].sort(([a], [b]) => compareKeys(a, b));
      return [file, new Map(values)];
    }),
  );
}
