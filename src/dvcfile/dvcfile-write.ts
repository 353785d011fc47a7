import type { HashInfo, Meta } from '../cache/oid.js';
import { writeFileAtomic } from '../formats/atomic-write.js';
import type { YamlDocument } from '../formats/yaml-parse.js';
import { readYaml } from '../formats/yaml-read.js';
import type { YamlMap, YamlValue } from '../formats/yaml-value.js';
import { writeYaml } from '../formats/yaml-write.js';
import { readText } from '../formats/read-text.js';

/** What an output of a `.dvc` file is now. */
export interface OutputContent {
  readonly hash: HashInfo;
  readonly meta: Meta;
}

/** Writes a fresh `.dvc` file for one output, keys in DVC's order (FORMATS, section 3). */
export function writeDvcFile(file: string, name: string, content: OutputContent): void {
  const out: YamlMap = new Map();
  for (const [key, value] of contentKeys(content)) if (value !== undefined) out.set(key, value);
  out.set('path', name);
  writeFileAtomic(file, writeYaml(new Map([['outs', [out]]])), { flush: true });
}

// In the order of DVC; DVC 2's hash is not named.
function contentKeys({ hash, meta }: OutputContent): [key: string, value: YamlValue | undefined][] {
  return [
    ['md5', hash.value],
    ['size', meta.size],
    ['nfiles', meta.nfiles],
    ['isexec', meta.isExec],
    ['hash', hash.name === 'md5' ? 'md5' : undefined],
  ];
}

/**
 * Brings the outputs of a `.dvc` file, by path, up to date. As in DVC, everything else stays as it is, comments too, and a
 * key that is new goes last. A file that needs no change is not written.
 */
export function updateDvcFile(file: string, shown: string, contents: ReadonlyMap<string, OutputContent>): void {
  const before = readText(file, shown, 'data');
  const text = updateCanonical(before, shown, contents) ?? updateText(before, shown, contents);
  if (text !== before) writeFileAtomic(file, text, { flush: true });
}

// A file that is just what writing its value gives, as nearly all are, can be written anew: no place in it is asked for.
function updateCanonical(
  before: string,
  shown: string,
  contents: ReadonlyMap<string, OutputContent>,
): string | undefined {
  const document = readYaml(before, shown, { code: 'data' });
  const { value } = document;
  if (!(value instanceof Map) || value.has('locked') || writeYaml(value) !== before) return undefined;
  for (const out of outputsOf(document)) {
    const path = out.get('path');
    const content = typeof path === 'string' ? contents.get(path) : undefined;
    for (const [key, now] of content ? contentKeys(content) : []) {
      if (now === undefined) out.delete(key);
      else out.set(key, now);
    }
  }
  return writeYaml(value);
}

function updateText(before: string, shown: string, contents: ReadonlyMap<string, OutputContent>): string {
  let text = renameLocked(before, shown);
  const count = outputsOf(readYaml(text, shown, { code: 'data' })).length;
  for (let index = 0; index < count; index += 1) {
    const path = outputsOf(readYaml(text, shown, { code: 'data' }))[index]?.get('path');
    const content = typeof path === 'string' ? contents.get(path) : undefined;
    if (!content) continue;
    for (const [key, value] of contentKeys(content)) text = setKey(text, shown, index, key, value);
  }
  return text;
}

// DVC's old word for a frozen stage.
function renameLocked(text: string, shown: string): string {
  const document = readYaml(text, shown, { code: 'data' });
  if (!(document.value instanceof Map) || !document.value.has('locked')) return text;
  const range = document.range(['locked']);
  if (!range) return text;
  const isFrozen = document.value.get('locked') === true;
  const rest = text.slice(0, range.start) + text.slice(range.end);
  return isFrozen ? `${rest}${rest.endsWith('\n') || rest === '' ? '' : '\n'}frozen: true\n` : rest;
}

function outputsOf({ value }: YamlDocument): YamlMap[] {
  const outs = value instanceof Map ? value.get('outs') : undefined;
  return Array.isArray(outs) ? outs.filter((out) => out instanceof Map) : [];
}

function setKey(text: string, shown: string, index: number, key: string, value: YamlValue | undefined): string {
  const document = readYaml(text, shown, { code: 'data' });
  const item = outputsOf(document)[index];
  if (!item || item.get(key) === value) return text;
  const path = ['outs', index, key];
  const span = document.span(path);
  if (value === undefined) return span ? removeKey(text, document, path) : text;
  const written = writeYaml(new Map([[key, value]])).trimEnd(); // quoted where a hash would be read as a number
  if (span) return `${text.slice(0, span.start)}${written.slice(key.length + 2)}${text.slice(span.end)}`;
  const last = document.span(['outs', index, String([...item.keys()].at(-1))]);
  if (!last) return text;
  const isFlow = text.slice(0, last.start).split('\n').at(-1)?.includes('{') ?? false;
  if (isFlow) return `${text.slice(0, last.end)}, ${written}${text.slice(last.end)}`;
  const column = (document.locate(['outs', index, 'path'], 'key').column ?? 3) - 1;
  const end = text.indexOf('\n', last.end) < 0 ? text.length : text.indexOf('\n', last.end);
  return `${text.slice(0, end)}\n${' '.repeat(column)}${written}${text.slice(end)}`;
}

function removeKey(text: string, document: YamlDocument, path: (string | number)[]): string {
  const range = document.range(path);
  const line = range && text.slice(range.start, range.end);
  // Never the first key of an output, which shares its line with the dash: that is the hash.
  return range && line !== undefined && !/^\s*-/.test(line) ? text.slice(0, range.start) + text.slice(range.end) : text;
}
