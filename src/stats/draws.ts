import { exp, log, log1p } from '../ml/elementary.js';
import type { RandomState } from '../ml/random.js';
import { binomialLogPmf } from './binomial.js';

const SMALL_MEAN = 10;

/** A random number of the binomial distribution, in a time that does not grow with `n`. */
export function drawBinomial(random: RandomState, n: number, p: number): number {
  if (n === 0 || p <= 0) return 0;
  if (p >= 1) return n;
  if (p > 0.5) return n - drawBinomial(random, n, 1 - p);
  return n * p < SMALL_MEAN ? drawByInversion(random, n, p) : drawByRejection(random, n, p);
}

// The first k whose cumulative probability passes a uniform number.
function drawByInversion(random: RandomState, n: number, p: number): number {
  const odds = p / (1 - p);
  for (;;) {
    let chance = exp(n * log1p(-p));
    let rest = random.float();
    for (let k = 0; k <= n; k += 1) {
      if (rest < chance) return k;
      rest -= chance;
      chance *= ((n - k) / (k + 1)) * odds;
    }
    // What rounding left over: draw again.
  }
}

// W. Hörmann, "The generation of binomial random variates", J. Stat. Comput. Simul. 46 (1993): algorithm BTRS.
function drawByRejection(random: RandomState, n: number, p: number): number {
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const centre = n * p + 0.5;
  const quick = 0.92 - 4.2 / b;
  const alpha = (2.83 + 5.1 / b) * spread;
  const mode = Math.floor((n + 1) * p);
  for (;;) {
    const u = random.float() - 0.5;
    const v = random.float();
    const us = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / us + b) * u + centre);
    if (us >= 0.07 && v <= quick) return k;
    if (k < 0 || k > n) continue;
    const height = log((v * alpha) / (a / (us * us) + b));
    if (height <= binomialLogPmf(k, n, p) - binomialLogPmf(mode, n, p)) return k;
  }
}

/**
 * Draws tables of the multinomial distribution: what drawing as many rows with replacement gives, counted by cell, by one
 * conditional binomial number a cell. The time depends on the cells and not on the rows.
 */
export class TableSampler {
  readonly #random: RandomState;
  readonly #counts: Int32Array;
  readonly #order: Uint32Array;
  readonly #total: number;

  constructor(counts: Int32Array, random: RandomState) {
    this.#random = random;
    this.#counts = counts;
    // The large cells first: then the rows are used up soon.
    this.#order = new Uint32Array(counts.keys()).sort((a, b) => counts[b]! - counts[a]! || a - b);
    this.#total = counts.reduce((sum, count) => sum + count, 0);
  }

  /** Writes the next table into `table`. */
  draw(table: Int32Array): void {
    let rows = this.#total;
    let weight = this.#total;
    for (const cell of this.#order) {
      const count = this.#counts[cell]!;
      const drawn = rows === 0 || count === 0 ? 0 : drawBinomial(this.#random, rows, count / weight);
      table[cell] = drawn;
      rows -= drawn;
      weight -= count;
    }
  }
}
