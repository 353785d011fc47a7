import { textOf } from './scanner.js';

const PRIME = 16777619;
const OFFSET = 2166136261;

/** Numbers for the different cells of a file, by their bytes, in the order of their first appearance. */
export class Interner {
  readonly #bytes: Uint8Array;
  #slots: Int32Array; // number of a cell plus 1; 0 is free
  #starts: Int32Array;
  #ends: Int32Array;
  #size = 0;

  /** `expected`: about how many different cells there will be. */
  constructor(bytes: Uint8Array, expected = 64) {
    this.#bytes = bytes;
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(16, expected * 2))));
    this.#starts = new Int32Array(Math.max(8, expected));
    this.#ends = new Int32Array(Math.max(8, expected));
  }

  get size(): number {
    return this.#size;
  }

  /** The number of a cell of this file, a new one where it is the first of its kind. */
  add(start: number, end: number): number {
    const slot = this.#slotOf(this.#bytes, start, end);
    const known = this.#slots[slot]!;
    if (known > 0) return known - 1;
    if (this.#size === this.#starts.length) this.#starts = grown(this.#starts);
    if (this.#size === this.#ends.length) this.#ends = grown(this.#ends);
    this.#starts[this.#size] = start;
    this.#ends[this.#size] = end;
    this.#size += 1;
    this.#slots[slot] = this.#size;
    if (this.#size * 2 > this.#slots.length) this.#rehash();
    return this.#size - 1;
  }

  /** The number of the same cell, of this file or another; −1 when it is none of these. */
  find(bytes: Uint8Array, start: number, end: number): number {
    return this.#slots[this.#slotOf(bytes, start, end)]! - 1;
  }

  text(index: number): string {
    return textOf(this.#bytes, this.#starts[index]!, this.#ends[index]!);
  }

  /** The slot that holds the cell, or the free one that it belongs in. */
  #slotOf(bytes: Uint8Array, start: number, end: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash(bytes, start, end) & mask; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot]!;
      if (known === 0 || this.#isSame(known - 1, bytes, start, end)) return slot;
    }
  }

  #isSame(index: number, bytes: Uint8Array, start: number, end: number): boolean {
    const own = this.#starts[index]!;
    if (this.#ends[index]! - own !== end - start) return false;
    for (let at = start; at < end; at += 1) if (this.#bytes[own + at - start] !== bytes[at]) return false;
    return true;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let index = 0; index < this.#size; index += 1)
      this.#slots[this.#slotOf(this.#bytes, this.#starts[index]!, this.#ends[index]!)] = index + 1;
  }
}

// FNV-1a, its upper bits mixed in: ids often differ in their last digits only.
function hash(bytes: Uint8Array, start: number, end: number): number {
  let value = OFFSET;
  for (let at = start; at < end; at += 1) value = Math.imul(value ^ bytes[at]!, PRIME);
  return value ^ (value >>> 15);
}

function grown(values: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(values.length * 2);
  larger.set(values);
  return larger;
}
