import { resolvePlain } from './yaml-scalar.js';
import type { YamlMap, YamlValue } from './yaml-value.js';

/** A part of a document, and where it stands: character offsets. */
export interface SimpleNode {
  readonly value: YamlValue;
  readonly start: number;
  /** Of a mapping, by key: where the key stands, and what is behind it. */
  readonly entries?: ReadonlyMap<string, { readonly start: number; readonly node: SimpleNode }>;
  readonly items?: readonly SimpleNode[];
}

interface Line {
  /** Column of the first character that is no space. */
  readonly indent: number;
  readonly start: number;
  readonly text: string;
  /** Where a comment or the next line begins. */
  readonly end: number;
}

const MAX_DEPTH = 30;
const KEY = /^([A-Za-z_][\w./@-]*):(?: +([^ ].*))?$/;
const PLAIN = /^[\w./$+-][^#]*$/;

/**
 * Reads the YAML that DVC itself writes, and most of what people write by hand, in a fraction of the time: mappings and
 * lists in block form, scalars on one line. Undefined for anything else, which is the real parser's to judge.
 */
export function readSimpleYaml(text: string): SimpleNode | undefined {
  const lines = splitLines(text);
  if (!lines || lines.length === 0) return undefined;
  const reader = new SimpleReader(lines);
  const node = reader.readBlock(lines[0]?.indent ?? 0, 0);
  return node && reader.isAtEnd ? node : undefined;
}

function splitLines(text: string): Line[] | undefined {
  if (/[\t\r\u0085\u2028\u2029\ufeff]|^(?:---|\.\.\.|%)/m.test(text)) return undefined;
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const indent = line.search(/[^ ]/);
    if (indent >= 0 && line[indent] !== '#') {
      const text = withoutComment(line.slice(indent));
      const comment = line.indexOf('#', indent + text.length);
      lines.push({ indent, start, text, end: comment < 0 ? line.length : comment });
    }
    start += line.length + 1;
  }
  return lines;
}

// Where there are quotes, a number sign may be in them: that is for the real parser.
function withoutComment(text: string): string {
  return text.replace(/["']/.test(text) ? / +$/ : / +(?:#.*)?$/, '');
}

class SimpleReader {
  readonly #lines: Line[];
  #next = 0;

  constructor(lines: Line[]) {
    this.#lines = lines;
  }

  get isAtEnd(): boolean {
    return this.#next === this.#lines.length;
  }

  readBlock(indent: number, depth: number): SimpleNode | undefined {
    const line = this.#lines[this.#next];
    if (!line || depth > MAX_DEPTH) return undefined;
    return isItem(line) ? this.#readList(indent, depth) : this.#readMap(indent, depth);
  }

  #readMap(indent: number, depth: number): SimpleNode | undefined {
    const first = this.#lines[this.#next];
    const value: YamlMap = new Map();
    const entries = new Map<string, { start: number; node: SimpleNode }>();
    for (let line = first; line?.indent === indent && !isItem(line); line = this.#lines[this.#next]) {
      const [, key = '', rest] = KEY.exec(line.text) ?? [];
      if (key === '' || value.has(key) || resolvePlain(key) !== key) return undefined;
      const start = line.start + line.indent;
      this.#next += 1;
      const below = this.#lines[this.#next];
      if (rest !== undefined) {
        // What is indented more goes on with the text.
        const node =
          below && below.indent > indent ? undefined : readScalar(rest, start + line.text.length - rest.length);
        if (!node) return undefined;
        value.set(key, node.value);
        entries.set(key, { start, node });
        continue;
      }
      const isBelow = below && (below.indent > indent || (below.indent === indent && isItem(below)));
      const node = isBelow ? this.readBlock(below.indent, depth + 1) : { value: null, start: line.start + line.end };
      if (!node) return undefined;
      value.set(key, node.value);
      entries.set(key, { start, node });
    }
    const after = this.#lines[this.#next]; // further left, or nothing: anything else has no place there
    return value.size === 0 || (after && after.indent >= indent)
      ? undefined
      : { value, entries, start: startOf(first) };
  }

  #readList(indent: number, depth: number): SimpleNode | undefined {
    const first = this.#lines[this.#next];
    const items: SimpleNode[] = [];
    for (let line = first; line?.indent === indent && isItem(line); line = this.#lines[this.#next]) {
      const rest = /^- +([^ ].*)$/.exec(line.text)?.[1];
      if (rest === undefined) return undefined;
      const column = line.indent + line.text.length - rest.length;
      const isBlock = KEY.test(rest) || rest.startsWith('- ');
      let node: SimpleNode | undefined;
      if (isBlock) {
        this.#lines[this.#next] = { ...line, indent: column, text: rest };
        node = this.readBlock(column, depth + 1);
      } else {
        this.#next += 1;
        const below = this.#lines[this.#next];
        node = below && below.indent > indent ? undefined : readScalar(rest, line.start + column);
      }
      if (!node) return undefined;
      items.push(node);
    }
    const after = this.#lines[this.#next]; // perhaps the next key of the mapping that this list stands in
    return after && after.indent > indent
      ? undefined
      : { value: items.map((item) => item.value), items, start: startOf(first) };
  }
}

function isItem({ text }: Line): boolean {
  return text === '-' || text.startsWith('- ');
}

function startOf(line: Line | undefined): number {
  return line ? line.start + line.indent : 0;
}

function readScalar(text: string, start: number): SimpleNode | undefined {
  const quoted = /^(?:'([^']*)'|"([^"\\]*)")$/.exec(text);
  if (quoted) return { value: quoted[1] ?? quoted[2] ?? '', start };
  const isPlain = PLAIN.test(text) && !/:(?: |$)/.test(text) && !/^-(?: |$)/.test(text);
  return isPlain ? { value: resolvePlain(text), start } : undefined;
}

/** Where the key or the value at `path` stands, or the nearest parent where there is none. */
export function locateSimple(root: SimpleNode, path: readonly (string | number)[], where: 'key' | 'value'): number {
  let key: number | undefined;
  let node: SimpleNode | undefined = root;
  for (const part of path) {
    if (node?.entries) {
      const entry = node.entries.get(String(part));
      if (!entry) break;
      key = entry.start;
      node = entry.node;
    } else if (node?.items) {
      const item: SimpleNode | undefined = node.items[Number(part)];
      if (!item) break;
      key = item.start;
      node = item;
    } else break;
  }
  const isScalar = node !== undefined && !node.entries && !node.items;
  if (where === 'value' && isScalar) return node?.start ?? 0;
  return key ?? node?.start ?? 0;
}
