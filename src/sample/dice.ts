import type { RandomState } from '../ml/random.js';

/** Random choices in the words of a drawing. */
export class Dice {
  readonly #random: RandomState;

  constructor(random: RandomState) {
    this.#random = random;
  }

  /** In [low, high). */
  between(low: number, high: number): number {
    return low + (high - low) * this.#random.float();
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.#random.float() < probability;
  }

  pick<T>(items: readonly [T, ...T[]]): T {
    return items[this.#random.interval(items.length - 1)] ?? items[0];
  }
}
