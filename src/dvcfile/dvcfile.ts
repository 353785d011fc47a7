import { dirname, isAbsolute, join } from 'node:path';
import type { HashInfo, Meta } from '../cache/oid.js';
import { UserError } from '../errors.js';
import { readYaml } from '../formats/yaml-read.js';
import type { YamlMap } from '../formats/yaml-value.js';
import { nearestName } from '../formats/nearest.js';
import type { Output, Stage } from '../pipeline/stage.js';
import { readText } from '../formats/read-text.js';

const TOP_KEYS = ['desc', 'md5', 'wdir', 'frozen', 'locked', 'deps', 'outs', 'always_changed', 'meta'];
/** What an output of a `.dvc` file may say, in the order in which DVC writes it. */
export const DVC_FILE_OUT_KEYS = [
  ...['md5', 'size', 'nfiles', 'isexec', 'etag', 'checksum', 'cloud', 'hash', 'path', 'desc', 'type', 'labels', 'meta'],
  ...['cache', 'metric', 'plot', 'persist', 'remote', 'push', 'files'],
];

/** Reads a `.dvc` file as the stage it is: a source of data without a command. */
export function readDvcFile(file: string, shown: string): Stage {
  const document = readYaml(readText(file, shown, 'data'), shown, { code: 'data' });
  const top = document.value ?? new Map();
  const bad = (path: (string | number)[], found: string): UserError => {
    const location = document.locate(path);
    return new UserError('data', `Cannot read ${location.file}:${location.line}:${location.column}: ${found}`, {
      location,
    });
  };
  if (!(top instanceof Map)) throw bad([], 'found no mapping, expected "outs"');
  refuseUnknown(top, TOP_KEYS, [], bad);
  const wdir = join(dirname(file), typeof top.get('wdir') === 'string' ? String(top.get('wdir')) : '.');
  const sources = top.get('deps') ?? [];
  if (!Array.isArray(sources)) throw bad(['deps'], '"deps" is no list, expected a list of sources');
  const items = top.get('outs') ?? [];
  if (!Array.isArray(items)) throw bad(['outs'], '"outs" is no list, expected a list of outputs');
  const outs = items.map((item, index): Output => {
    const path = item instanceof Map ? item.get('path') : undefined;
    if (!(item instanceof Map) || typeof path !== 'string')
      throw bad(['outs', index], 'found an output without "path"');
    if (isAbsolute(path) || path.split('/').includes('..'))
      throw bad(['outs', index, 'path'], `path "${path}" leads out of its folder`);
    refuseUnknown(item, DVC_FILE_OUT_KEYS, ['outs', index], bad);
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
    desc: typeof top.get('desc') === 'string' ? String(top.get('desc')) : undefined,
    location: document.locate([]),
    ...(sources.length > 0 ? { isImport: true } : {}),
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
