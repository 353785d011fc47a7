import { binomialLowerTail } from './binomial.js';
import { criticalValue } from './normal.js';

/**
 * The exact two-sided p of McNemar's test (Psychometrika 12, 1947): of the rows that only one model has right, `gained` are
 * the new model's and `lost` the old one's; without a difference each is a toss of a coin.
 */
export function mcnemar(gained: number, lost: number): number {
  const discordant = gained + lost;
  if (gained === lost) return 1;
  return Math.min(1, 2 * binomialLowerTail(Math.min(gained, lost), discordant, 0.5));
}

/**
 * Tango's score interval of the difference in accuracy on the same rows (Statistics in Medicine 17, 1998): the differences
 * that a test with the variance under just that difference does not reject. It holds for few discordant rows, and for none.
 */
export function pairedInterval(gained: number, lost: number, rows: number, level: number): [low: number, high: number] {
  const critical = criticalValue(level);
  const found = (gained - lost) / rows;
  return [
    bisect(-1, found, (difference) => scoreOf(gained, lost, rows, difference) > critical),
    bisect(found, 1, (difference) => scoreOf(gained, lost, rows, difference) > -critical),
  ];
}

// How many standard errors lie between the found difference and this one; `loss` is the likeliest share of lost rows then.
function scoreOf(gained: number, lost: number, rows: number, difference: number): number {
  const linear = (2 * rows - gained + lost) * difference - gained - lost;
  const constant = -lost * difference * (1 - difference);
  const loss = (Math.sqrt(linear * linear - 8 * rows * constant) - linear) / (4 * rows);
  const variance = rows * (2 * loss + difference * (1 - difference));
  const distance = gained - lost - rows * difference;
  return variance > 0 ? distance / Math.sqrt(variance) : distance === 0 ? 0 : distance * Infinity;
}

/** Where `isBelow` turns from true to false between `low` and `high`. */
function bisect(low: number, high: number, isBelow: (value: number) => boolean): number {
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return middle;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
}

/**
 * The smallest difference in accuracy that the exact test could have shown at `alpha`: with as many discordant rows as
 * there are, the least |gained − lost| / rows with p ≤ alpha. Where these are too few for any difference, as many rows as
 * must all change the same way.
 */
export function smallestPairedDifference(discordant: number, rows: number, alpha: number): number {
  const isShown = (fewer: number, all: number): boolean => 2 * binomialLowerTail(fewer, all, 0.5) <= alpha;
  if (!isShown(0, discordant)) {
    let needed = discordant + 1;
    while (!isShown(0, needed)) needed += 1;
    return needed / rows;
  }
  let fewer = 0;
  for (let above = discordant >> 1; above - fewer > 0;) {
    const middle = (fewer + above + 1) >> 1;
    if (2 * middle < discordant && isShown(middle, discordant)) fewer = middle;
    else above = middle - 1;
  }
  return (discordant - 2 * fewer) / rows;
}
