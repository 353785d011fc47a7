import { UserError, type ErrorCode } from '../errors.js';
import { floatValue, type YamlKey, type YamlMap, type YamlValue } from './yaml-value.js';

const MAX_DEPTH = 200;
const NUMBER = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y;
const SPACE = /[ \t\n\r]*/y;
const WORD = /-?[A-Za-z]+/y;
// oxlint-disable-next-line no-control-regex
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const WORDS: Readonly<Record<string, YamlValue>> = {
  true: true,
  false: false,
  null: null,
  NaN: Number.NaN,
  Infinity: Infinity,
  '-Infinity': -Infinity,
};

/**
 * Reads JSON as Python's `json` does: `1` and `1.0` stay apart, integers have any size, `NaN` and `Infinity` are numbers,
 * and of two equal keys the last counts.
 */
export function readJson(text: string, file: string, code: ErrorCode = 'params'): YamlValue {
  const reader = new JsonReader(text, file, code);
  return reader.readDocument();
}

class JsonReader {
  readonly #text: string;
  readonly #file: string;
  readonly #code: ErrorCode;
  #at = 0;

  constructor(text: string, file: string, code: ErrorCode) {
    this.#text = text.replace(/^\uFEFF/, '');
    this.#file = file;
    this.#code = code;
  }

  readDocument(): YamlValue {
    const value = this.#read(0);
    this.#skip();
    if (this.#at < this.#text.length) this.#fail('more text after the value', 'nothing');
    return value;
  }

  #read(depth: number): YamlValue {
    if (depth > MAX_DEPTH) this.#fail(`values nested more than ${MAX_DEPTH} levels deep`, 'a flatter file');
    this.#skip();
    const character = this.#text[this.#at];
    if (character === '{') return this.#readObject(depth);
    if (character === '[') return this.#readArray(depth);
    if (character === '"') return this.#readString();
    return this.#readNumber() ?? this.#readWord();
  }

  #readObject(depth: number): YamlMap {
    const map: YamlMap = new Map<YamlKey, YamlValue>();
    this.#at += 1;
    if (this.#takes('}')) return map;
    do {
      this.#skip();
      if (this.#text[this.#at] !== '"') this.#fail(this.#found(), 'a key in double quotes');
      const key = this.#readString();
      if (!this.#takes(':')) this.#fail(this.#found(), '":"');
      map.set(key, this.#read(depth + 1));
    } while (this.#takes(','));
    if (!this.#takes('}')) this.#fail(this.#found(), '"," or "}"');
    return map;
  }

  #readArray(depth: number): YamlValue[] {
    const list: YamlValue[] = [];
    this.#at += 1;
    if (this.#takes(']')) return list;
    do list.push(this.#read(depth + 1));
    while (this.#takes(','));
    if (!this.#takes(']')) this.#fail(this.#found(), '"," or "]"');
    return list;
  }

  #readString(): string {
    const token = this.#match(STRING);
    if (token === undefined) this.#fail('text that does not end, or an escape JSON does not know', 'text in quotes');
    return JSON.parse(token ?? '""') as string;
  }

  #readNumber(): YamlValue | undefined {
    NUMBER.lastIndex = this.#at;
    const match = NUMBER.exec(this.#text);
    if (!match) return undefined;
    this.#at = NUMBER.lastIndex;
    const [digits, fraction, exponent] = match;
    if (fraction !== undefined || exponent !== undefined) return floatValue(Number(digits));
    const value = Number(digits);
    if (!Number.isSafeInteger(value)) return BigInt(digits);
    return value === 0 ? 0 : value;
  }

  #readWord(): YamlValue {
    const start = this.#at;
    const word = this.#match(WORD);
    const value = word === undefined ? undefined : WORDS[word];
    if (value !== undefined) return value;
    this.#at = start;
    return this.#fail(this.#found(), 'a value');
  }

  #takes(character: string): boolean {
    this.#skip();
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #skip(): void {
    this.#match(SPACE);
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at;
    const match = pattern.exec(this.#text);
    if (match) this.#at = pattern.lastIndex;
    return match?.[0];
  }

  #found(): string {
    const character = this.#text.slice(this.#at, this.#at + 1);
    return character === '' ? 'the end of the file' : JSON.stringify(character);
  }

  #fail(found: string, expected: string): never {
    const before = this.#text.slice(0, this.#at).split('\n');
    const location = { file: this.#file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    throw new UserError(
      this.#code,
      `Cannot read ${this.#file}:${location.line}:${location.column}: found ${found}, expected ${expected} (JSON)`,
      { location },
    );
  }
}
