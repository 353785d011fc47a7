import { binomialLowerTail, exactInterval } from './binomial.js';

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
 * An interval of the difference in accuracy that agrees with the exact test, containing 0 just when its p is above
 * 1 − level: Clopper and Pearson's interval of the share of gains among the discordant rows, their number being given
 * (Fleiss, "Statistical Methods for Rates and Proportions"). Undefined when the models are right on the same rows.
 */
export function mcnemarInterval(
  gained: number,
  lost: number,
  rows: number,
  level: number,
): [low: number, high: number] | undefined {
  const discordant = gained + lost;
  if (discordant === 0) return undefined;
  const [low, high] = exactInterval(gained, discordant, level);
  const differenceOf = (share: number): number => ((2 * share - 1) * discordant) / rows;
  return [differenceOf(low), differenceOf(high)];
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
