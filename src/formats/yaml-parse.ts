import type { Node, Pair } from 'yaml';
import { UserError, type ErrorCode, type Location } from '../errors.js';
import { yamlLibrary } from './yaml-library.js';
import { resolvePlain } from './yaml-scalar.js';
import { floatValue, YamlForeign, YamlFloat, type YamlKey, type YamlMap, type YamlValue } from './yaml-value.js';

/** Where in a document: keys of mappings and indices of lists, from the top. */
export type YamlPath = readonly (string | number)[];

/** A YAML file that was read: its value, and the place of everything in it. */
export interface YamlDocument {
  readonly file: string;
  readonly text: string;
  readonly value: YamlValue;
  /** The place of the key or (default) the value at `path`; of the nearest parent where there is none. */
  locate(path: YamlPath, where?: 'key' | 'value'): Location;
  /** Character offsets [start, end) of the value at `path`, or undefined where there is none. */
  span(path: YamlPath): { readonly start: number; readonly end: number } | undefined;
  /** Character offsets [start, end) of the whole entry of a top-level mapping's child mapping, or undefined. */
  range(path: YamlPath): { readonly start: number; readonly end: number } | undefined;
}

const MAX_NODES = 2_000_000; // aliases of aliases ("billion laughs") reach it in kilobytes
const MAX_DEPTH = 200;

/** Reads any YAML, with the parser that knows all of it. */
export function parseYaml(text: string, file: string, code: ErrorCode): YamlDocument {
  const { LineCounter, parseDocument } = yamlLibrary();
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    strict: true,
    uniqueKeys: false, // ours says which key, and where
    prettyErrors: false,
    logLevel: 'silent',
    merge: false,
  });
  const placeOf = (offset: number): Location => {
    const { line, col } = lines.linePos(offset);
    return { file, line, column: col };
  };
  const fail = (message: string, offset: number, length = 1): never => {
    const place = placeOf(offset);
    throw new UserError(code, `Cannot read ${file}:${place.line}:${place.column}: ${message}`, {
      location: place,
      hint: excerpt(text, place, length),
    });
  };
  const [error] = document.errors;
  if (error?.message.startsWith('Maximum call stack')) fail(`nested more than ${MAX_DEPTH} levels deep`, error.pos[0]);
  if (error)
    fail(PARSER_WORDS[error.code] ?? sentence(error.message), error.pos[0], Math.max(1, error.pos[1] - error.pos[0]));
  const reader = new Reader(fail);
  const value = document.contents === null ? null : reader.read(document.contents, 0);
  return {
    file,
    text,
    value,
    locate: (path, where = 'value') => placeOf(findOffset(document.contents, path, where)),
    span: (path) => findSpan(document.contents, path),
    range: (path) => findRange(document.contents, path, text),
  };
}

/** The line of a place, and under it a `~~~` below what is meant. */
export function excerpt(text: string, place: Location, length = 1): string {
  const line = text.split(/\r?\n/, place.line)[(place.line ?? 1) - 1] ?? '';
  const shown = line.length > 120 ? `${line.slice(0, 119)}…` : line;
  const start = Math.min((place.column ?? 1) - 1, shown.length);
  const width = Math.max(1, Math.min(length, shown.length - start));
  return `${shown}\n  ${shown.slice(0, start).replaceAll(/[^\t]/g, ' ')}${'~'.repeat(width)}`;
}

// What the parser's terser messages mean for who wrote the file.
const PARSER_WORDS: Readonly<Partial<Record<string, string>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'found ": " inside of text without quotes, expected the text in quotes',
  TAB_AS_INDENT: 'found a tab as indentation, expected spaces',
  MULTIPLE_DOCS: 'found a second document ("---"), expected one',
};

type Fail = (message: string, offset: number, length?: number) => never;

interface Anchored {
  readonly value: YamlValue;
  /** Values in it, aliases counted as often as used. */
  readonly count: number;
}

class Reader {
  readonly #fail: Fail;
  readonly #anchors = new Map<string, Anchored | 'open'>();
  #count = 0;

  constructor(fail: Fail) {
    this.#fail = fail;
  }

  read(node: Node | null, depth: number): YamlValue {
    const offset = node?.range?.[0] ?? 0;
    if (depth > MAX_DEPTH) this.#fail(`nested more than ${MAX_DEPTH} levels deep`, offset);
    if (node !== null && yamlLibrary().isAlias(node)) return this.#readAlias(node.source, offset);
    this.#add(1, offset);
    if (node === null) return null;
    const anchor = 'anchor' in node && typeof node.anchor === 'string' ? node.anchor : undefined;
    if (anchor === undefined) return this.#readNode(node, offset, depth);
    const before = this.#count;
    this.#anchors.set(anchor, 'open');
    const value = this.#readNode(node, offset, depth);
    this.#anchors.set(anchor, { value, count: this.#count - before + 1 });
    return value;
  }

  #add(count: number, offset: number): void {
    this.#count += count;
    if (this.#count > MAX_NODES) this.#fail(`more than ${MAX_NODES} values, aliases counted as often as used`, offset);
  }

  // The value itself, not a copy: DVC's dumper writes anchors where a value stands twice.
  #readAlias(name: string, offset: number): YamlValue {
    const target = this.#anchors.get(name);
    if (target === undefined) return this.#fail(`alias "*${name}" has no anchor before it`, offset, name.length + 1);
    if (target === 'open')
      return this.#fail(`alias "*${name}" stands inside of what it names`, offset, name.length + 1);
    this.#add(target.count, offset);
    return target.value;
  }

  #readNode(node: Node, offset: number, depth: number): YamlValue {
    const tag = ('tag' in node ? node.tag : undefined)?.replace('tag:yaml.org,2002:', '!!');
    if (yamlLibrary().isScalar(node)) return this.#readScalar(node, tag, offset);
    if (yamlLibrary().isSeq(node)) {
      if (tag === '!!omap') return this.#readOrderedMap(node.items, offset, depth);
      if (tag !== undefined && tag !== '!!seq') this.#refuseTag(tag, 'a list', offset);
      return node.items.map((item) => this.read(item as Node | null, depth + 1));
    }
    if (!yamlLibrary().isMap(node)) return this.#fail('a kind of value that is not known here', offset);
    const pairs = node.items as Pair<Node, Node | null>[];
    if (tag === '!!set') return new YamlForeign(`{${[...this.#readMap(pairs, depth).keys()].join(', ')}}`, 'set');
    if (tag !== undefined && tag !== '!!map') this.#refuseTag(tag, 'a mapping', offset);
    return this.#readMap(pairs, depth);
  }

  #readOrderedMap(items: readonly unknown[], offset: number, depth: number): YamlMap {
    const pairs = items.flatMap((item): unknown[] => {
      if (yamlLibrary().isPair(item)) return [item];
      return yamlLibrary().isMap(item) ? item.items : this.#refuseTag('!!omap', 'a list of other things', offset);
    });
    return this.#readMap(pairs as Pair<Node, Node | null>[], depth);
  }

  #readScalar(
    node: { value: unknown; type?: string; source?: string },
    tag: string | undefined,
    offset: number,
  ): YamlValue {
    // The failsafe schema reads text or nothing, but resolves some tags by itself.
    const text = typeof node.value === 'string' ? node.value : (node.source ?? '');
    if (tag === undefined || tag === '!') return node.type === 'PLAIN' ? resolvePlain(text) : text;
    return tag === '!!str' ? text : this.#readTagged(tag, text, offset);
  }

  #readTagged(tag: string, text: string, offset: number): YamlValue {
    const value = resolvePlain(text);
    if (tag === '!!int' && (typeof value === 'number' || typeof value === 'bigint')) return value;
    if (tag === '!!float') {
      if (value instanceof YamlFloat) return value;
      if (typeof value === 'number') return floatValue(value);
    }
    if (tag === '!!bool' && /^(?:yes|no|on|off|true|false)$/i.test(text)) return /^(?:yes|on|true)$/i.test(text);
    if (tag === '!!null') return null;
    if (tag === '!!timestamp') return new YamlForeign(text);
    if (tag === '!!binary') return new YamlForeign(text, 'binary data');
    return this.#refuseTag(tag, `"${text.slice(0, 40)}"`, offset);
  }

  #refuseTag(tag: string, what: string, offset: number): never {
    return this.#fail(`tag "${tag}" on ${what}, expected a plain value`, offset, tag.length);
  }

  #readMap(pairs: readonly Pair<Node, Node | null>[], depth: number): YamlMap {
    const own: YamlMap = new Map();
    let merged: YamlMap[] | undefined;
    for (const { key, value } of pairs) {
      const offset = key?.range?.[0] ?? 0;
      if (isMergeKey(key)) {
        if (merged) this.#fail('key "<<" stands twice in one mapping', offset, 2);
        merged = this.#mergeSources(value, offset, depth);
        continue;
      }
      const name = this.#readKey(key, offset, depth);
      const isTwin = own.has(name) || (typeof name === 'boolean' ? own.has(Number(name)) : hasBooleanTwin(own, name));
      if (isTwin) this.#fail(`key "${String(name)}" stands twice in one mapping`, offset, String(name).length);
      own.set(name, this.read(value, depth + 1));
    }
    if (!merged) return own;
    const all: YamlMap = new Map(); // what is merged comes first, as DVC's loader has it
    for (const source of merged) for (const [key, value] of source) if (!all.has(key)) all.set(key, value);
    for (const [key, value] of own) all.set(key, value);
    return all;
  }

  #readKey(key: Node | null, offset: number, depth: number): YamlKey {
    const value = this.read(key, depth + 1);
    if (value instanceof YamlFloat) return value.value;
    if (value instanceof YamlForeign) return value.text;
    if (value instanceof Map || Array.isArray(value))
      return this.#fail('a key that is a list or a mapping, expected text', offset);
    return value;
  }

  #mergeSources(value: Node | null, offset: number, depth: number): YamlMap[] {
    const source = this.read(value, depth + 1);
    const list = Array.isArray(source) ? source : [source];
    return list.map((one) =>
      one instanceof Map ? one : this.#fail('"<<" needs a mapping, or a list of them', offset, 2),
    );
  }
}

// In Python 1, 1.0 and True are the same key.
function hasBooleanTwin(map: YamlMap, name: YamlKey): boolean {
  return (name === 1 && map.has(true)) || (name === 0 && map.has(false));
}

function isMergeKey(key: Node | null): boolean {
  return yamlLibrary().isScalar(key) && key.value === '<<' && key.type === 'PLAIN';
}

function sentence(message: string): string {
  return message.replace(/\s+at line \d+.*$/s, '').replace(/[.:]$/, '');
}

function findNode(root: Node | null, path: YamlPath): { key: Node | null; value: Node | null; parent: Node | null } {
  let key: Node | null = null;
  let value: Node | null = root;
  let parent: Node | null = null;
  for (const part of path) {
    if (yamlLibrary().isMap(value)) {
      const pair: Pair<Node, Node | null> | undefined = (value.items as Pair<Node, Node | null>[]).find(
        (item) => yamlLibrary().isScalar(item.key) && String(item.key.value) === String(part),
      );
      if (!pair) break;
      parent = value;
      key = pair.key;
      value = pair.value;
    } else if (yamlLibrary().isSeq(value)) {
      const item = value.items[Number(part)] as Node | undefined;
      if (!item) break;
      parent = value;
      key = item;
      value = item;
    } else break;
  }
  return { key, value, parent };
}

function findOffset(root: Node | null, path: YamlPath, where: 'key' | 'value'): number {
  const { key, value } = findNode(root, path);
  const node =
    where === 'key'
      ? (key ?? value)
      : yamlLibrary().isScalar(value) || yamlLibrary().isAlias(value)
        ? value
        : (key ?? value);
  return node?.range?.[0] ?? 0;
}

function findRange(root: Node | null, path: YamlPath, text: string): { start: number; end: number } | undefined {
  const { key, value, parent } = findNode(root, path);
  if (!yamlLibrary().isScalar(key) || !yamlLibrary().isMap(parent) || String(key.value) !== String(path.at(-1)))
    return undefined;
  if (parent.flow) return undefined;
  const start = key.range?.[0];
  const end = value?.range?.[1] ?? key.range?.[1];
  if (start === undefined || end === undefined) return undefined;
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  // The parser may count comments after the value, and the indentation of what follows them, to the value.
  const last = text.slice(0, Math.max(start + 1, end)).trimEnd().length;
  const newline = text.indexOf('\n', last);
  return { start: lineStart, end: newline < 0 ? text.length : newline + 1 };
}

function findSpan(root: Node | null, path: YamlPath): { start: number; end: number } | undefined {
  const { key, value } = findNode(root, path);
  if (!yamlLibrary().isScalar(key) || String(key.value) !== String(path.at(-1)) || !value?.range) return undefined;
  return { start: value.range[0], end: value.range[1] };
}
