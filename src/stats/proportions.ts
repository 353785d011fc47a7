import { exp } from '../ml/elementary.js';
import { binomialLogPmf, wilsonInterval } from './binomial.js';
import { criticalValue } from './normal.js';

const SMALLEST_SHARE = 1e-18;
const TIE = 1e-9; // tables whose probabilities differ by less than rounding are equally likely

/**
 * The two-sided p of Fisher's exact test for two independent proportions: the chance, with both margins given, of a table
 * that is no more likely than this one.
 */
export function fisherExact(hitsA: number, rowsA: number, hitsB: number, rowsB: number): number {
  const hits = hitsA + hitsB;
  const rows = rowsA + rowsB;
  if (hits === 0 || hits === rows) return 1;
  const lowest = Math.max(0, hits - rowsB);
  const highest = Math.min(rowsA, hits);
  const pmf = (at: number): number => hypergeometric(at, rowsA, rowsB, hits);
  const mode = Math.min(highest, Math.max(lowest, Math.floor(((rowsA + 1) * (hits + 1)) / (rows + 2))));
  const own = pmf(hitsA);
  const limit = own * (1 + TIE);
  if (pmf(mode) <= limit) return 1;
  // Both tails: the outermost table that still is too likely, on each side of the mode.
  let below = lowest - 1;
  for (let above = mode; above - below > 1;) {
    const middle = (below + above) >> 1;
    if (pmf(middle) <= limit) below = middle;
    else above = middle;
  }
  let above = highest + 1;
  for (let under = mode; above - under > 1;) {
    const middle = (under + above) >> 1;
    if (pmf(middle) <= limit) above = middle;
    else under = middle;
  }
  const fewer = (at: number): number => (at * (rowsB - hits + at)) / ((rowsA - at + 1) * (hits - at + 1));
  const more = (at: number): number => ((rowsA - at) * (hits - at)) / ((at + 1) * (rowsB - hits + at + 1));
  return Math.min(1, tail(below, lowest, -1, pmf, fewer) + tail(above, highest, 1, pmf, more));
}

function tail(
  from: number,
  to: number,
  step: 1 | -1,
  pmf: (at: number) => number,
  ratio: (at: number) => number,
): number {
  if ((to - from) * step < 0) return 0;
  let term = pmf(from);
  let sum = term;
  for (let at = from; at !== to && term > sum * SMALLEST_SHARE; at += step) {
    term *= ratio(at);
    sum += term;
  }
  return sum;
}

// As three binomial probabilities, each by its saddle point (Loader, 2000).
function hypergeometric(at: number, rowsA: number, rowsB: number, hits: number): number {
  const share = hits / (rowsA + rowsB);
  return exp(
    binomialLogPmf(at, rowsA, share) +
      binomialLogPmf(hits - at, rowsB, share) -
      binomialLogPmf(hits, rowsA + rowsB, share),
  );
}

/**
 * The interval of the difference B − A of two independent proportions: Newcombe's hybrid of Wilson's score intervals
 * (Statistics in Medicine 17, 1998, method 10).
 */
export function newcombeInterval(
  hitsA: number,
  rowsA: number,
  hitsB: number,
  rowsB: number,
  level: number,
): [low: number, high: number] {
  const critical = criticalValue(level);
  const [lowA, highA] = wilsonInterval(hitsA, rowsA, critical);
  const [lowB, highB] = wilsonInterval(hitsB, rowsB, critical);
  const a = hitsA / rowsA;
  const b = hitsB / rowsB;
  return [b - a - Math.hypot(b - lowB, highA - a), b - a + Math.hypot(highB - b, a - lowA)];
}

/**
 * The smallest difference in accuracy, up or down from the baseline's, that Fisher's test could have shown at `alpha` with
 * these numbers of rows; undefined when none could.
 */
export function smallestUnpairedDifference(
  hitsA: number,
  rowsA: number,
  rowsB: number,
  alpha: number,
): number | undefined {
  const isShown = (hitsB: number): boolean => fisherExact(hitsA, rowsA, hitsB, rowsB) <= alpha;
  const expected = (hitsA / rowsA) * rowsB;
  const found: number[] = [];
  let low = Math.floor(expected);
  if (isShown(0)) {
    for (let shown = 0; low - shown > 1;) {
      const middle = (shown + low) >> 1;
      if (isShown(middle)) shown = middle;
      else low = middle;
    }
    found.push(hitsA / rowsA - (low - 1) / rowsB);
  }
  let high = Math.ceil(expected);
  if (isShown(rowsB)) {
    for (let shown = rowsB; shown - high > 1;) {
      const middle = (shown + high) >> 1;
      if (isShown(middle)) shown = middle;
      else high = middle;
    }
    found.push((high + 1) / rowsB - hitsA / rowsA);
  }
  return found.length === 0 ? undefined : Math.min(...found);
}
