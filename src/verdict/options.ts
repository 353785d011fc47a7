import type { Directions } from '../report/compare.js';

/** How models are compared. */
export interface CompareOptions {
  /** Of the intervals; what is less likely than 1 − level without a difference counts as shown. */
  readonly level: number;
  readonly resamples: number;
  readonly seed: number;
  /** Which way a metric is better, where its name does not say it. */
  readonly directions: Directions;
}

export const DEFAULT_OPTIONS: CompareOptions = { level: 0.95, resamples: 10_000, seed: 42, directions: {} };
