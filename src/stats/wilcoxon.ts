import { twoSidedP } from './normal.js';

// Above this many pairs the exact distribution would take seconds, and says the same.
const MAX_EXACT = 200;

export interface WilcoxonResult {
  /** The sum of the ranks of the positive differences. */
  readonly positive: number;
  readonly p: number;
  /** Differences that are not 0: the others are left out, as Wilcoxon did. */
  readonly pairs: number;
  readonly isExact: boolean;
}

/**
 * The two-sided signed-rank test (Wilcoxon, Biometrics Bulletin 1, 1945) of paired differences. Up to 200 pairs the p is
 * exact also with ties: the distribution of the sum of midranks over all choices of signs, by convolution. Above: the
 * normal approximation with the variance corrected for ties, and a correction of ½ for continuity.
 */
export function wilcoxon(differences: readonly number[]): WilcoxonResult {
  const kept = differences.filter((difference) => difference !== 0);
  const ranks = doubledMidranks(kept.map(Math.abs));
  const total = ranks.reduce((sum, rank) => sum + rank, 0);
  const positive = kept.reduce((sum, difference, index) => sum + (difference > 0 ? ranks[index]! : 0), 0);
  const isExact = kept.length <= MAX_EXACT;
  const smaller = Math.min(positive, total - positive);
  const p = kept.length === 0 ? 1 : isExact ? exactP(ranks, smaller) : approximateP(ranks, smaller, total);
  return { positive: positive / 2, p, pairs: kept.length, isExact };
}

/** Twice the mean rank of each size among all, so that ties have whole numbers too. */
function doubledMidranks(sizes: readonly number[]): number[] {
  const order = sizes.map((_, index) => index).sort((a, b) => sizes[a]! - sizes[b]!);
  const ranks = sizes.map(() => 0);
  for (let from = 0; from < order.length;) {
    let to = from + 1;
    while (to < order.length && sizes[order[to]!] === sizes[order[from]!]) to += 1;
    for (let at = from; at < to; at += 1) ranks[order[at]!] = from + to + 1;
    from = to;
  }
  return ranks;
}

function exactP(ranks: readonly number[], smaller: number): number {
  let reach = 0;
  const chances = new Float64Array(ranks.reduce((sum, rank) => sum + rank, 1));
  chances[0] = 1;
  for (const rank of ranks) {
    for (let sum = reach; sum >= 0; sum -= 1) {
      chances[sum]! /= 2;
      chances[sum + rank]! += chances[sum]!;
    }
    reach += rank;
  }
  return Math.min(1, 2 * chances.subarray(0, smaller + 1).reduce((sum, chance) => sum + chance, 0));
}

function approximateP(ranks: readonly number[], smaller: number, total: number): number {
  // Each rank is counted or not: the variance of the sum is a quarter of the sum of their squares, ties or not.
  const variance = ranks.reduce((sum, rank) => sum + rank * rank, 0) / 4;
  const distance = Math.max(0, total / 2 - smaller - 1);
  return Math.min(1, twoSidedP(distance / Math.sqrt(variance)));
}
