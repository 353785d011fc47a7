import { UserError, type Location } from '../errors.js';

/** A statement's tokens, which may stand on several lines of text. */
export interface LogicalLine {
  readonly indent: number;
  readonly line: number;
  readonly tokens: readonly string[];
}

const TAB_WIDTH = 8;
const MAX_DEPTH = 200;
const STRING_START = /([A-Za-z]{0,2})("""|'''|"|')/y;
const NUMBER =
  /(?:0[xX][\da-fA-F_]+|0[oO][0-7_]+|0[bB][01_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][-+]?\d[\d_]*)?[jJ]?)/y;
const NAME = /[\p{L}_][\p{L}\p{N}_]*/uy;
const OPERATOR = /\*\*=|\/\/=|<<=|>>=|\.\.\.|[-+*/%&|^@<>=!:]=|->|\*\*|\/\/|<<|>>|[-+*/%&|^~<>=()[\]{},:.;@!]/y;
const OPENERS = '([{';
const CLOSERS = ')]}';

/** Splits Python source into statements and their tokens; throws a UserError where it is no Python. */
export function readLogicalLines(text: string, file: string): LogicalLine[] {
  return new LineReader(text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n'), file).read();
}

class LineReader {
  readonly #text: string;
  readonly #file: string;
  readonly #lines: LogicalLine[] = [];
  readonly #open: { bracket: string; at: number }[] = [];
  #tokens: string[] = [];
  #indent = 0;
  #start = 0;
  #at = 0;

  constructor(text: string, file: string) {
    this.#text = text;
    this.#file = file;
  }

  read(): LogicalLine[] {
    this.#beginLine();
    while (this.#at < this.#text.length) this.#step(this.#text[this.#at] ?? '');
    const open = this.#open.at(-1);
    if (open) this.#fail(`"${open.bracket}" that is not closed`, 'its other half', open.at);
    this.#endLine();
    return this.#lines;
  }

  #step(character: string): void {
    if (character === ' ' || character === '\t' || character === '\f') this.#at += 1;
    else if (character === '#') this.#skipComment();
    else if (character === '\n') this.#newline();
    else if (character === '\\' && this.#text[this.#at + 1] === '\n') this.#at += 2;
    else if (character === ';' && this.#open.length === 0) {
      this.#at += 1;
      this.#endLine();
    } else this.#token(character);
  }

  #token(character: string): void {
    if (this.#tokens.length === 0) this.#start = this.#at;
    const string = this.#match(STRING_START);
    if (string) return this.#string(string[1] ?? '', string[2] ?? '');
    const token = (/[\d.]/.test(character) ? this.#number() : undefined) ?? this.#take(NAME) ?? this.#take(OPERATOR);
    if (token === undefined) return this.#fail(JSON.stringify(character), 'Python', this.#at);
    if (OPENERS.includes(token)) {
      this.#open.push({ bracket: token, at: this.#at - 1 });
      if (this.#open.length > MAX_DEPTH) this.#fail(`more than ${MAX_DEPTH} brackets in each other`, 'fewer', this.#at);
    } else if (CLOSERS.includes(token)) this.#close(token);
    this.#tokens.push(token);
  }

  #number(): string | undefined {
    return /^\.?\d/.test(this.#text.slice(this.#at, this.#at + 2)) ? this.#take(NUMBER) : undefined;
  }

  #close(token: string): void {
    const open = this.#open.pop();
    if (open && OPENERS.indexOf(open.bracket) === CLOSERS.indexOf(token)) return;
    this.#fail(`"${token}" without its other half`, 'Python', this.#at - 1);
  }

  /** A string goes into one token, prefix and quotes with it. */
  #string(prefix: string, quote: string): void {
    const start = this.#at;
    let at = start + prefix.length + quote.length;
    for (; !this.#text.startsWith(quote, at); at += this.#text[at] === '\\' ? 2 : 1) {
      const ends = at >= this.#text.length || (quote.length === 1 && this.#text[at] === '\n');
      if (ends) this.#fail('text that does not end', `a ${quote}`, start);
    }
    this.#at = at + quote.length;
    this.#tokens.push(this.#text.slice(start, this.#at));
  }

  #newline(): void {
    this.#at += 1;
    if (this.#open.length > 0) return;
    this.#endLine();
    this.#beginLine();
  }

  #beginLine(): void {
    this.#indent = 0;
    for (; this.#at < this.#text.length; this.#at += 1) {
      const character = this.#text[this.#at];
      if (character === '\t') this.#indent += TAB_WIDTH - (this.#indent % TAB_WIDTH);
      else if (character === ' ') this.#indent += 1;
      else return;
    }
  }

  #endLine(): void {
    if (this.#tokens.length === 0) return;
    this.#lines.push({ indent: this.#indent, line: this.#place(this.#start).line ?? 1, tokens: this.#tokens });
    this.#tokens = [];
  }

  #skipComment(): void {
    const end = this.#text.indexOf('\n', this.#at);
    this.#at = end < 0 ? this.#text.length : end;
  }

  #take(pattern: RegExp): string | undefined {
    const match = this.#match(pattern);
    if (match) this.#at += match[0].length;
    return match?.[0];
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text);
  }

  #place(offset: number): Location {
    const before = this.#text.slice(0, offset).split('\n');
    return { file: this.#file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  }

  #fail(found: string, expected: string, offset: number): never {
    const location = this.#place(offset);
    throw new UserError(
      'params',
      `Cannot read ${this.#file}:${location.line}:${location.column}: found ${found}, expected ${expected}`,
      { location },
    );
  }
}
