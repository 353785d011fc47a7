import { exp, log, log1p } from '../ml/elementary.js';

// ln(n!) less Stirling's formula, for 0 … 15 to all digits; 0 never is asked for.
const SMALL_CORRECTIONS = [
  0, 0.08106146679532726, 0.0413406959554093, 0.02767792568499834, 0.020790672103765093, 0.016644691189821193,
  0.013876128823070748, 0.01189670994589177, 0.010411265261972096, 0.009255462182712733, 0.00833056343336287,
  0.007573675487951841, 0.00694284010720953, 0.006408994188004207, 0.0059513701127588475, 0.005554733551962801,
];
const SMALLEST_SHARE = 1e-18;

/**
 * ln P(X = k) of a binomial distribution by the saddle point (C. Loader, "Fast and accurate computation of binomial
 * probabilities", 2000): digits are not lost for large n as they are where factorials are subtracted.
 */
export function binomialLogPmf(k: number, n: number, p: number): number {
  if (k < 0 || k > n) return -Infinity;
  if (p === 0) return k === 0 ? 0 : -Infinity;
  if (p === 1) return k === n ? 0 : -Infinity;
  if (k === 0) return n * log1p(-p);
  if (k === n) return n * log(p);
  const saddle =
    stirlingCorrection(n) -
    stirlingCorrection(k) -
    stirlingCorrection(n - k) -
    deviance(k, n * p) -
    deviance(n - k, n * (1 - p));
  return saddle - (log(2 * Math.PI) + log(k) + log1p(-k / n)) / 2;
}

function stirlingCorrection(n: number): number {
  if (n < SMALL_CORRECTIONS.length) return SMALL_CORRECTIONS[n]!;
  const square = n * n;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n;
}

// x ln(x/m) + m − x, by its series where the parts would cancel.
function deviance(x: number, mean: number): number {
  if (Math.abs(x - mean) >= 0.1 * (x + mean)) return x * log(x / mean) + mean - x;
  const ratio = (x - mean) / (x + mean);
  let sum = (x - mean) * ratio;
  let power = 2 * x * ratio;
  for (let index = 1; ; index += 1) {
    power *= ratio * ratio;
    const next = sum + power / (2 * index + 1);
    if (next === sum) return sum;
    sum = next;
  }
}

/** P(X ≤ k) for a `k` at or below the mean: the terms fall from `k` on, and only those that count are added. */
export function binomialLowerTail(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  const odds = (1 - p) / p;
  let term = exp(binomialLogPmf(k, n, p));
  let sum = term;
  for (let at = k; at > 0 && term > sum * SMALLEST_SHARE; at -= 1) {
    term *= (at / (n - at + 1)) * odds;
    sum += term;
  }
  return sum;
}

/** Wilson's score interval of a proportion (JASA 22, 1927). */
export function wilsonInterval(hits: number, n: number, critical: number): [low: number, high: number] {
  const square = critical * critical;
  const centre = hits + square / 2;
  const reach = critical * Math.sqrt((hits * (n - hits)) / n + square / 4);
  return [(centre - reach) / (n + square), (centre + reach) / (n + square)];
}
