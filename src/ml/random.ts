import { log } from './elementary.js';

const STATE_WORDS = 624;
const SHIFT_WORDS = 397;
const UPPER_MASK = 0x80000000;
const LOWER_MASK = 0x7fffffff;
const MATRIX = 0x9908b0df;

/**
 * NumPy's legacy generator `numpy.random.RandomState(seed)`: MT19937, seeded by an integer, whose streams NumPy has frozen.
 * It is what scikit-learn splits with.
 */
export class RandomState {
  readonly #state = new Uint32Array(STATE_WORDS);
  #next = STATE_WORDS;
  #spareNormal: number | undefined;

  /** `seed`: a whole number from 0 to 2^32 − 1. */
  constructor(seed: number) {
    this.#state[0] = seed >>> 0;
    for (let index = 1; index < STATE_WORDS; index += 1) {
      const previous = this.#state[index - 1]!;
      this.#state[index] = Math.imul(1812433253, previous ^ (previous >>> 30)) + index;
    }
  }

  /** The next 32 random bits. */
  uint32(): number {
    if (this.#next === STATE_WORDS) this.#refill();
    let value = this.#state[this.#next]!;
    this.#next += 1;
    value ^= value >>> 11;
    value ^= (value << 7) & 0x9d2c5680;
    value ^= (value << 15) & 0xefc60000;
    value ^= value >>> 18;
    return value >>> 0;
  }

  /** A float in [0, 1) with 53 random bits, as `random_sample`. */
  float(): number {
    const high = this.uint32() >>> 5;
    const low = this.uint32() >>> 6;
    return (high * 67108864 + low) / 9007199254740992;
  }

  /** A whole number from 0 to `max`, by masked rejection. */
  interval(max: number): number {
    if (max === 0) return 0;
    const mask = 2 ** (32 - Math.clz32(max)) - 1;
    for (;;) {
      const value = (this.uint32() & mask) >>> 0;
      if (value <= max) return value;
    }
  }

  /** A float of the standard normal distribution, as `standard_normal`: Marsaglia's polar method, two at a time. */
  normal(): number {
    const spare = this.#spareNormal;
    this.#spareNormal = undefined;
    if (spare !== undefined) return spare;
    for (;;) {
      const first = 2 * this.float() - 1;
      const second = 2 * this.float() - 1;
      const square = first * first + second * second;
      if (square >= 1 || square === 0) continue;
      const scale = Math.sqrt((-2 * log(square)) / square);
      this.#spareNormal = scale * first;
      return scale * second;
    }
  }

  /** Puts the items in random order, in place. */
  shuffle(items: unknown[]): void {
    for (let index = items.length - 1; index > 0; index -= 1) {
      const other = this.interval(index);
      [items[index], items[other]] = [items[other], items[index]];
    }
  }

  /** 0 … count − 1 in random order. */
  permutation(count: number): number[] {
    const items = Array.from({ length: count }, (_, index) => index);
    this.shuffle(items);
    return items;
  }

  /** `size` of the items, each at most once; draws a whole permutation even when it takes all, as NumPy does. */
  choice<T>(items: readonly T[], size: number): T[] {
    return this.permutation(items.length)
      .slice(0, size)
      .map((index) => items[index]!);
  }

  #refill(): void {
    const state = this.#state;
    for (let index = 0; index < STATE_WORDS; index += 1) {
      const mixed = (state[index]! & UPPER_MASK) | (state[(index + 1) % STATE_WORDS]! & LOWER_MASK);
      state[index] = state[(index + SHIFT_WORDS) % STATE_WORDS]! ^ (mixed >>> 1) ^ (mixed & 1 ? MATRIX : 0);
    }
    this.#next = 0;
  }
}
