import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { readYaml } from '../formats/yaml-read.js';
import type { YamlMap, YamlValue } from '../formats/yaml-value.js';
import { writeYaml } from '../formats/yaml-write.js';
import { DVC_FILE_OUT_KEYS } from './dvcfile.js';
import { dvcFileMd5 } from './dvcfile-md5.js';

const TOP_KEYS = ['desc', 'md5', 'frozen', 'deps', 'outs', 'always_changed', 'meta'];

export interface DvcFileMove {
  /** Absolute paths of the `.dvc` file, before and after. */
  readonly from: string;
  readonly to: string;
  /** The output's path in the file, before, and its absolute path, after. */
  readonly path: string;
  readonly target: string;
}

/** A `.dvc` file's text for its data's new place: as DVC writes a fresh one, with all that the old one said. */
export function moveDvcFile(text: string, shown: string, { from, to, path, target }: DvcFileMove): string {
  const top = readYaml(text, shown, { code: 'data' }).value;
  if (!(top instanceof Map)) return text;
  const moved: YamlMap = new Map();
  for (const key of TOP_KEYS) {
    const value = top.get(key) ?? (key === 'frozen' ? top.get('locked') : undefined);
    if (value !== undefined && value !== null) moved.set(key, value);
  }
  const outs = top.get('outs');
  const place = (absolute: string): string => relative(dirname(to), absolute).split(sep).join('/');
  const named = top.get('wdir');
  const wdir = join(dirname(from), typeof named === 'string' ? named : '.');
  moved.set(
    'outs',
    items(outs).map((out) => inOrder(out, out.get('path') === path ? place(target) : out.get('path'))),
  );
  if (moved.has('deps'))
    moved.set(
      'deps',
      items(top.get('deps')).map((dep) => movedSource(dep, wdir, place)),
    );
  if (moved.has('md5')) moved.set('md5', dvcFileMd5(moved));
  return writeYaml(moved);
}

function items(value: YamlValue | undefined): YamlMap[] {
  return Array.isArray(value) ? value.filter((item) => item instanceof Map) : [];
}

function inOrder(out: YamlMap, path: YamlValue | undefined): YamlMap {
  const ordered: YamlMap = new Map();
  for (const key of DVC_FILE_OUT_KEYS) {
    const value = key === 'path' ? path : out.get(key);
    if (value !== undefined) ordered.set(key, value);
  }
  return ordered;
}

// Where it came from stays where it is: a relative path is counted from the new folder.
function movedSource(dep: YamlMap, wdir: string, place: (absolute: string) => string): YamlMap {
  const path = dep.get('path');
  const isRelative = typeof path === 'string' && !isAbsolute(path) && !/^\w+:\/\//.test(path) && !dep.has('repo');
  return isRelative ? new Map([...dep, ['path', place(join(wdir, path))]]) : dep;
}
