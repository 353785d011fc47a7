import { UserError } from '../errors.js';

const QUOTE = 0x22;
const COMMA = 0x2c;
const LF = 0x0a;
const CR = 0x0d;
const NO_QUOTE = -1;

/**
 * Goes through the rows of a CSV file (RFC 4180, a byte-order mark and CRLF allowed) without making text of its cells: a
 * cell is a place in `bytes`. These are changed where a quoted cell holds quotes.
 */
export class RowScanner {
  readonly bytes: Uint8Array;
  /** Where the current row's cells begin and end. */
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  /** The line that the current row begins on. */
  line = 0;
  readonly #file: string;
  #at = 0;
  #nextLine = 1;

  constructor(bytes: Uint8Array, file: string) {
    this.bytes = bytes;
    this.#file = file;
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) this.#at = 3;
  }

  /** Goes on to the next row that is not empty; returns its number of cells, 0 at the end. */
  next(): number {
    const { bytes } = this;
    while (bytes[this.#at] === LF || (bytes[this.#at] === CR && bytes[this.#at + 1] === LF)) {
      this.#at += bytes[this.#at] === LF ? 1 : 2;
      this.#nextLine += 1;
    }
    if (this.#at >= bytes.length) return 0;
    this.line = this.#nextLine;
    let cells = 0;
    for (;;) {
      if (bytes[this.#at] === QUOTE) this.#readQuoted(cells);
      else this.#readPlain(cells);
      cells += 1;
      if (bytes[this.#at] !== COMMA) break;
      this.#at += 1;
    }
    if (bytes[this.#at] === CR) this.#at += 1;
    if (bytes[this.#at] === LF) this.#at += 1;
    this.#nextLine += 1;
    return cells;
  }

  /** A cell of the current row as text. */
  text(cell: number): string {
    return textOf(this.bytes, this.starts[cell] ?? 0, this.ends[cell] ?? 0);
  }

  /** The error for something wrong in the current row. */
  fail(found: string): UserError {
    const location = { file: this.#file, line: this.line };
    return new UserError('data', `Cannot read ${this.#file}:${this.line}: ${found}`, { location });
  }

  #readPlain(cell: number): void {
    const { bytes } = this;
    let at = this.#at;
    this.starts[cell] = at;
    for (; at < bytes.length; at += 1) {
      const byte = bytes[at];
      if (byte === COMMA || byte === LF || (byte === CR && (bytes[at + 1] === LF || at + 1 === bytes.length))) break;
      if (byte === QUOTE) throw this.fail('a quote stands inside of a cell that does not begin with one');
    }
    this.ends[cell] = at;
    this.#at = at;
  }

  #readQuoted(cell: number): void {
    const { bytes } = this;
    const start = this.#at + 1;
    let end = start;
    let close = NO_QUOTE;
    for (let at = start; at < bytes.length; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte === QUOTE) {
        if (bytes[at + 1] !== QUOTE) {
          close = at;
          break;
        }
        at += 1;
      } else if (byte === LF) this.#nextLine += 1;
      bytes[end] = byte;
      end += 1;
    }
    if (close === NO_QUOTE) throw this.fail('a quote is opened and never closed');
    this.#at = close + 1;
    this.starts[cell] = start;
    this.ends[cell] = end;
    const after = bytes[this.#at];
    if (after !== undefined && after !== COMMA && after !== LF && after !== CR)
      throw this.fail('a closing quote is followed by more text, expected a comma or the end of the line');
  }
}

/** Bytes of UTF-8 as text. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start).toString();
}
