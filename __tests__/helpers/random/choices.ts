import { RandomState } from '../../../src/ml/random.js';

/** Random choices from one seed: the same seed, the same choices. */
export class Choices {
  readonly #random: RandomState;

  constructor(seed: number) {
    this.#random = new RandomState(seed);
  }

  chance(probability: number): boolean {
    return this.#random.float() < probability;
  }

  /** A whole number from `low` to `high`. */
  count(low: number, high: number): number {
    return low + this.#random.interval(high - low);
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.#random.interval(items.length - 1)];
    if (item === undefined) throw new Error('nothing to choose from');
    return item;
  }

  /** Up to `most` of the items, in an order of chance. */
  some<T>(items: readonly T[], most: number): T[] {
    const rest = [...items];
    const chosen: T[] = [];
    for (let left = Math.min(this.count(0, most), rest.length); left > 0; left -= 1) {
      chosen.push(...rest.splice(this.count(0, rest.length - 1), 1));
    }
    return chosen;
  }
}
