import { mean } from '../ml/sum.js';
import type { RandomState } from '../ml/random.js';

/** What the resampled values of a difference say of it. */
export interface Resampled {
  readonly interval: readonly [low: number, high: number];
  readonly p: number;
}

/**
 * The percentile interval (Efron, 1979; quantiles interpolated as NumPy does), and the two-sided p that belongs to it:
 * twice the smaller share of resampled differences on either side of 0, each side counting one more (Davison and Hinkley,
 * "Bootstrap Methods and their Application", 1997), so that it never is 0. The values are sorted in place.
 */
export function summarise(values: Float64Array, level: number): Resampled {
  let atMost = 1;
  let atLeast = 1;
  for (const value of values) {
    if (value <= 0) atMost += 1;
    if (value >= 0) atLeast += 1;
  }
  values.sort();
  const tail = (1 - level) / 2;
  return {
    interval: [quantile(values, tail), quantile(values, 1 - tail)],
    p: Math.min(1, (2 * Math.min(atMost, atLeast)) / (values.length + 1)),
  };
}

function quantile(sorted: Float64Array, probability: number): number {
  const place = probability * (sorted.length - 1);
  const below = Math.floor(place);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  return low + (high - low) * (place - below);
}

/** The mean of paired differences, resampled. */
export function resampleMean(values: readonly number[], resamples: number, random: RandomState): Float64Array {
  return Float64Array.from({ length: resamples }, () => drawMean(values, random));
}

/** The difference of the means of two lists that do not belong together, each resampled by itself. */
export function resampleDifference(
  before: readonly number[],
  now: readonly number[],
  resamples: number,
  random: RandomState,
): Float64Array {
  return Float64Array.from({ length: resamples }, () => drawMean(now, random) - drawMean(before, random));
}

function drawMean(values: readonly number[], random: RandomState): number {
  return mean(values.map(() => values[random.interval(values.length - 1)]!));
}
