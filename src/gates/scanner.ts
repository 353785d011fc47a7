const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}\p{N}_.])/uy;
// What a name can hold without quotes; a class in brackets may have blanks inside.
const NAME = /[^\s"'<>=!:[\]#%]+/uy;
const LABEL = /[^\]"'\s](?:[^\]"']*[^\]"'\s])?/uy;
const WORD = /[^\s"'<>=!:[\]#%]+/uy;
const MAX_SHOWN = 30;

/** Why a rule cannot be read; `position` counts from 0. */
export class RuleError extends Error {
  readonly position: number;

  constructor(position: number, message: string) {
    super(message);
    this.position = position;
  }
}

/** Walks over the text of one rule. */
export class RuleScanner {
  readonly #text: string;
  #position = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** Where the rule ends and a comment begins. */
  get contentEnd(): number {
    let quote = '';
    for (let index = 0; index < this.#text.length; index += 1) {
      const character = this.#text.charAt(index);
      if (quote !== '') quote = character === quote ? '' : quote;
      else if (character === '"' || character === "'") quote = character;
      else if (character === '#' && /^$|\s/.test(this.#text.charAt(index - 1))) return index;
    }
    return this.#text.length;
  }

  /** The next character that is no blank; empty at the end. */
  peek(): string {
    this.#skip();
    return this.#isAtEnd() ? '' : (Array.from(this.#text.slice(this.#position, this.#position + 2))[0] ?? '');
  }

  /** Takes this word, if it comes next and stands alone. */
  word(expected: string): boolean {
    this.#skip();
    if (this.#look(WORD) !== expected) return false;
    this.#position += expected.length;
    return true;
  }

  /** Takes this sign, if it comes next. */
  symbol(expected: string): boolean {
    this.#skip();
    return this.joined(expected);
  }

  /** Takes this sign, if it comes next without a blank before it. */
  joined(expected: string): boolean {
    if (!this.#text.startsWith(expected, this.#position)) return false;
    this.#position += expected.length;
    return true;
  }

  number(): number | undefined {
    this.#skip();
    const found = this.#look(NUMBER);
    if (found === undefined || !Number.isFinite(Number(found))) return undefined;
    this.#position += found.length;
    return Number(found);
  }

  /** A name: parts with and without quotes, joined. */
  name(): string | undefined {
    this.#skip();
    let name: string | undefined;
    for (;;) {
      const part = this.#quoted() ?? this.#take(NAME);
      if (part === undefined) return name;
      name = `${name ?? ''}${part}`;
    }
  }

  /** The name of a class, up to the bracket. */
  label(): string | undefined {
    this.#skip();
    return this.#quoted() ?? this.#take(LABEL);
  }

  expectEnd(): void {
    this.#skip();
    if (!this.#isAtEnd()) throw this.fail('the end of the rule');
  }

  /** The error for what comes next. */
  fail(expected: string): RuleError {
    this.#skip();
    const rest = this.#text.slice(this.#position, this.contentEnd).trim();
    const shown = rest.length > MAX_SHOWN ? `${rest.slice(0, MAX_SHOWN)}…` : rest;
    return new RuleError(this.#position, `found ${rest === '' ? 'nothing' : `"${shown}"`}, expected ${expected}`);
  }

  #isAtEnd(): boolean {
    return this.#position >= this.contentEnd;
  }

  #skip(): void {
    while (this.#position < this.#text.length && /\s/.test(this.#text.charAt(this.#position))) this.#position += 1;
  }

  #look(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#position;
    return pattern.exec(this.#text)?.[0];
  }

  #take(pattern: RegExp): string | undefined {
    const found = this.#look(pattern);
    this.#position += found?.length ?? 0;
    return found;
  }

  #quoted(): string | undefined {
    const quote = this.#text.charAt(this.#position);
    if (quote !== '"' && quote !== "'") return undefined;
    const end = this.#text.indexOf(quote, this.#position + 1);
    if (end < 0) throw new RuleError(this.#position, `found a quote that is never closed, expected ${quote}`);
    const content = this.#text.slice(this.#position + 1, end);
    this.#position = end + 1;
    return content;
  }
}
