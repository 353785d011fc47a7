import { readFileSync } from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';
import type { HashedPath, HashInfo, Meta } from '../cache/oid.js';
import { UserError } from '../errors.js';
import { writeFileAtomic } from '../formats/atomic-write.js';
import { readYaml } from '../formats/yaml-read.js';
import type { YamlMap, YamlValue } from '../formats/yaml-value.js';
import { writeYaml } from '../formats/yaml-write.js';
import { nearestName } from './nearest.js';
import type { Output, Stage } from './stage.js';

const TOP_KEYS = ['desc', 'md5', 'cmd', 'wdir', 'frozen', 'locked', 'deps', 'outs', 'always_changed', 'meta'];
const OUT_KEYS = [
  ...['md5', 'size', 'nfiles', 'isexec', 'etag', 'checksum', 'cloud', 'hash', 'path', 'desc', 'type', 'labels', 'meta'],
  ...['cache', 'metric', 'plot', 'persist', 'remote', 'push', 'files'],
];

/** Reads a `.dvc` file as the stage it is: a source of data without a command. */
export function readDvcFile(file: string, shown: string): Stage {
  const document = readYaml(readFileSync(file, 'utf8'), shown, { code: 'data' });
  const top = document.value ?? new Map();
  const wdir = dirname(file);
  const bad = (path: (string | number)[], found: string): UserError => {
    const location = document.locate(path);
    return new UserError('data', `Cannot read ${location.file}:${location.line}:${location.column}: ${found}`, {
      location,
    });
  };
  if (!(top instanceof Map)) throw bad([], 'found no mapping, expected "outs"');
  refuseUnknown(top, TOP_KEYS, [], bad);
  if (top.has('deps')) throw bad(['deps'], 'imported data ("deps") is not supported yet');
  const items = top.get('outs') ?? [];
  if (!Array.isArray(items)) throw bad(['outs'], '"outs" is no list, expected a list of outputs');
  const outs = items.map((item, index): Output => {
    const path = item instanceof Map ? item.get('path') : undefined;
    if (!(item instanceof Map) || typeof path !== 'string')
      throw bad(['outs', index], 'found an output without "path"');
    if (isAbsolute(path) || path.split('/').includes('..'))
      throw bad(['outs', index], `path "${path}" leads out of its folder`);
    refuseUnknown(item, OUT_KEYS, ['outs', index], bad);
    const hash = readHash(item);
    return {
      path,
      absolutePath: join(wdir, path),
      kind: 'out',
      cache: item.get('cache') !== false,
      persist: item.get('persist') === true,
      push: item.get('push') !== false,
      remote: typeof item.get('remote') === 'string' ? String(item.get('remote')) : undefined,
      location: document.locate(['outs', index, 'path']),
      hash,
      meta: readMeta(item),
    };
  });
  return {
    kind: 'dvcfile',
    name: '',
    file,
    address: shown,
    cmd: undefined,
    wdir,
    deps: [],
    params: [],
    outs,
    frozen: top.get('frozen') === true || top.get('locked') === true,
    alwaysChanged: false,
    desc: undefined,
    location: document.locate([]),
  };
}

function refuseUnknown(
  map: YamlMap,
  known: readonly string[],
  path: (string | number)[],
  bad: (path: (string | number)[], found: string) => UserError,
): void {
  for (const key of map.keys()) {
    if (known.includes(String(key))) continue;
    const nearest = nearestName(String(key), known);
    const expected = nearest ? `did you mean "${nearest}"?` : `expected one of ${known.join(', ')}`;
    throw bad([...path, String(key)], `found unknown key "${String(key)}", ${expected}`);
  }
}

/** Writes a fresh `.dvc` file for one output, keys in DVC's order (FORMATS, section 3). */
export function writeDvcFile(file: string, name: string, hashed: HashedPath): void {
  const { size, nfiles, isExec } = hashed.meta;
  const out: YamlMap = new Map<string, YamlValue>([['md5', hashed.hash.value]]);
  if (size !== undefined) out.set('size', size);
  if (nfiles !== undefined) out.set('nfiles', nfiles);
  if (isExec) out.set('isexec', true);
  out.set('hash', hashed.hash.name).set('path', name);
  writeFileAtomic(file, writeYaml(new Map([['outs', [out]]])), { flush: true });
}

/** Brings the hashes of a `.dvc` file's outputs, by path, up to date; everything else in it stays as it is. */
export function updateDvcFile(file: string, shown: string, hashes: ReadonlyMap<string, HashedPath>): void {
  let text = readFileSync(file, 'utf8');
  const count = readDvcFile(file, shown).outs.length;
  for (let index = 0; index < count; index += 1) {
    const top = readYaml(text, shown, { code: 'data' }).value;
    const items = top instanceof Map ? top.get('outs') : undefined;
    const item = Array.isArray(items) ? items[index] : undefined;
    if (!(item instanceof Map)) continue;
    const path = item.get('path');
    const hashed = typeof path === 'string' ? hashes.get(path) : undefined;
    if (!hashed || readHash(item)?.value === hashed.hash.value) continue;
    text = updateOutput(text, shown, index, item, hashed);
  }
  writeFileAtomic(file, text, { flush: true });
}

function updateOutput(text: string, shown: string, index: number, item: YamlMap, hashed: HashedPath): string {
  const { size, nfiles } = hashed.meta;
  const wanted: [string, string | number | undefined][] = [
    ['md5', hashed.hash.value],
    ['size', size],
    ['nfiles', nfiles],
    ['hash', hashed.hash.name],
  ];
  let result = text;
  for (const [key, value] of wanted) {
    if (value === undefined) continue;
    const document = readYaml(result, shown, { code: 'data' });
    const span = document.span(['outs', index, key]);
    if (span) {
      result = `${result.slice(0, span.start)}${value}${result.slice(span.end)}`;
      continue;
    }
    // A key that is new goes last, as in DVC.
    const last = document.span(['outs', index, String([...item.keys()].at(-1))]);
    if (!last) continue;
    const column = (document.locate(['outs', index, 'path'], 'key').column ?? 3) - 1;
    const end = result.indexOf('\n', last.end) < 0 ? result.length : result.indexOf('\n', last.end);
    result = `${result.slice(0, end)}\n${' '.repeat(column)}${key}: ${value}${result.slice(end)}`;
  }
  return result;
}

/** The hash of an entry in a lock or `.dvc` file; without `hash:` it is DVC 2's (FORMATS, section 15). */
export function readHash(item: YamlMap): HashInfo | undefined {
  const value = item.get('md5');
  if (typeof value !== 'string' || !/^[0-9a-fA-F]{32}(\.dir)?$/.test(value)) return undefined;
  return { name: item.get('hash') === 'md5' ? 'md5' : 'md5-dos2unix', value: value.toLowerCase() };
}

/** Size, number of files and the executable bit of an entry. */
export function readMeta(item: YamlMap): Meta {
  const size = item.get('size');
  const nfiles = item.get('nfiles');
  return {
    ...(typeof size === 'number' ? { size } : {}),
    ...(typeof nfiles === 'number' ? { nfiles } : {}),
    ...(item.get('isexec') === true ? { isExec: true } : {}),
  };
}
