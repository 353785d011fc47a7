import type { SplitRows } from '../predictions/split.js';
import type { Table } from './resample.js';

/** The rows that are compared, counted. */
export interface RowSets {
  /** Where paired, in the order of `now`. */
  readonly before: SplitRows;
  readonly now: SplitRows;
  /** The classes of both files, this run's first. */
  readonly classes: readonly string[];
  readonly isPaired: boolean;
  readonly tables: readonly Table[];
}
