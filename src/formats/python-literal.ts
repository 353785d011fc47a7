import { floatValue, YamlFloat, YamlForeign, type YamlKey, type YamlMap, type YamlValue } from './yaml-value.js';

/** Tokens between separators that stand outside of brackets. */
export function splitAt(tokens: readonly string[], separator: string): string[][] {
  const parts: string[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if ('([{'.includes(token)) depth += 1;
    else if (')]}'.includes(token)) depth -= 1;
    if (depth === 0 && token === separator) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/** The value of an expression that is a literal, as Python's `ast.literal_eval` takes them; undefined for all others. */
export function readLiteral(tokens: readonly string[]): YamlValue | undefined {
  if (tokens.length === 0) return undefined;
  const items = splitAt(tokens, ',');
  if (items.length > 1) return readItems(items); // a tuple without parentheses
  const [first = ''] = tokens;
  const inner = isEnclosed(tokens) ? tokens.slice(1, -1) : undefined;
  if (inner && first === '(') return inner.length === 0 ? [] : readLiteral(inner);
  if (inner && first === '[') return inner.length === 0 ? [] : readItems(splitAt(inner, ','));
  if (inner && first === '{') return readBraces(inner);
  if ((first === '-' || first === '+') && tokens.length > 1) return negate(readLiteral(tokens.slice(1)), first === '-');
  if (tokens.every((token) => /["']$/.test(token))) return readStrings(tokens);
  return tokens.length === 1
    ? readWord(first)
    : tokens.join('') === 'set()'
      ? new YamlForeign('set()', 'set')
      : undefined;
}

/** Whether the first token's bracket is closed by the last token. */
function isEnclosed(tokens: readonly string[]): boolean {
  let depth = 0;
  for (const [index, token] of tokens.entries()) {
    if ('([{'.includes(token)) depth += 1;
    else if (')]}'.includes(token)) depth -= 1;
    if (depth === 0) return index > 0 && index === tokens.length - 1;
  }
  return false;
}

function readItems(items: readonly (readonly string[])[]): YamlValue[] | undefined {
  const present = items.at(-1)?.length === 0 ? items.slice(0, -1) : items; // a comma may end the list
  const values: YamlValue[] = [];
  for (const item of present) {
    const value = readLiteral(item);
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

function readBraces(inner: readonly string[]): YamlValue | undefined {
  if (inner.length === 0) return new Map();
  const items = splitAt(inner, ',').filter((item) => item.length > 0);
  if (items.every((item) => splitAt(item, ':').length === 1)) {
    return readItems(items) && new YamlForeign(`{${inner.join(' ')}}`, 'set');
  }
  const map: YamlMap = new Map();
  for (const item of items) {
    const [left = [], right = [], ...rest] = splitAt(item, ':');
    const key = rest.length === 0 ? readKey(left) : undefined;
    const value = readLiteral(right);
    if (key === undefined || value === undefined) return undefined;
    map.set(key, value);
  }
  return map;
}

function readKey(tokens: readonly string[]): YamlKey | undefined {
  const key = readLiteral(tokens);
  if (key instanceof YamlFloat) return key.value;
  return key === undefined || (typeof key === 'object' && key !== null) ? undefined : key;
}

function negate(value: YamlValue | undefined, isMinus: boolean): YamlValue | undefined {
  if (value instanceof YamlFloat) return isMinus ? new YamlFloat(-value.value) : value;
  if (typeof value === 'bigint') return isMinus ? -value : value;
  if (typeof value !== 'number') return undefined;
  return isMinus && value !== 0 ? -value : value;
}

const WORDS: Readonly<Record<string, YamlValue>> = { True: true, False: false, None: null };

function readWord(word: string): YamlValue | undefined {
  if (Object.hasOwn(WORDS, word)) return WORDS[word];
  const digits = word.replaceAll('_', '');
  if (/^(?:0[xXoObB][\da-fA-F]+|\d+)$/.test(digits)) {
    const value = BigInt(digits.toLowerCase());
    return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  }
  return /^(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(digits) ? floatValue(Number(digits)) : undefined;
}

/** Strings that stand side by side are one. */
function readStrings(tokens: readonly string[]): YamlValue | undefined {
  let text = '';
  let bytes = 0;
  for (const token of tokens) {
    const [, prefix = '', quote = ''] = /^([A-Za-z]*)("""|'''|"|')/.exec(token) ?? [];
    const kind = prefix.toLowerCase();
    if (kind.includes('f') || kind.includes('t')) return undefined;
    const body = token.slice(prefix.length + quote.length, -quote.length);
    text += kind.includes('r') ? body : unescape(body);
    if (kind.includes('b')) bytes += 1;
  }
  return bytes > 0 ? new YamlForeign(text, 'binary data') : text;
}

const ESCAPES: Readonly<Record<string, string>> = {
  ...{ '\n': '', '\\': '\\', "'": "'", '"': '"', a: '\u0007', b: '\b' },
  ...{ f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' },
};

function unescape(body: string): string {
  const escape = /\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-7]{1,3})|([\s\S]))/g;
  return body.replaceAll(escape, (whole, x?: string, u?: string, long?: string, octal?: string, other?: string) => {
    const hex = x ?? u ?? long;
    if (hex !== undefined)
      return Number.parseInt(hex, 16) <= 0x10ffff ? String.fromCodePoint(Number.parseInt(hex, 16)) : whole;
    if (octal !== undefined) return String.fromCodePoint(Number.parseInt(octal, 8));
    return ESCAPES[other ?? ''] ?? whole; // an escape that Python does not know stays as it is
  });
}
