import type { RandomState } from '../ml/random.js';
import { summarise, type Resampled } from '../stats/bootstrap.js';
import { TableSampler } from '../stats/draws.js';
import { clear, count, emptyTally, type Tally } from './tally.js';

// Cells that are drawn in all, about two seconds of one core; very large tables are resampled less often.
const MAX_DRAWS = 40_000_000;
const MIN_RESAMPLES = 1000;

/** A table of rows by label, the baseline's prediction and this run's; or of one of them, where rows have no partner. */
export interface Table {
  readonly labels: Uint8Array;
  readonly before?: Uint8Array;
  readonly now?: Uint8Array;
  readonly counts: Int32Array;
}

/** Counts rows by label and predictions; only the cells that occur are kept. */
export function tabulate(
  rows: number,
  labelAt: (row: number) => number,
  beforeAt: ((row: number) => number) | undefined,
  nowAt: ((row: number) => number) | undefined,
): Table {
  const cells = new Map<number, number>();
  for (let row = 0; row < rows; row += 1) {
    const key = (labelAt(row) << 16) | ((beforeAt?.(row) ?? 0) << 8) | (nowAt?.(row) ?? 0);
    cells.set(key, (cells.get(key) ?? 0) + 1);
  }
  const keys = [...cells.keys()].sort((a, b) => a - b); // the same table whatever the order of the rows
  return {
    labels: Uint8Array.from(keys, (key) => key >> 16),
    ...(beforeAt ? { before: Uint8Array.from(keys, (key) => (key >> 8) & 255) } : {}),
    ...(nowAt ? { now: Uint8Array.from(keys, (key) => key & 255) } : {}),
    counts: Int32Array.from(keys, (key) => cells.get(key) ?? 0),
  };
}

/** The baseline's tally and this run's. */
export interface Tallies {
  readonly before: Tally;
  readonly now: Tally;
}

/** Adds up tables, one that has both or one of each, with these numbers of rows in their cells. */
function addUp(tallies: Tallies, { labels, before, now }: Table, counts: Int32Array): void {
  for (let cell = 0; cell < counts.length; cell += 1) {
    const rows = counts[cell]!;
    if (rows === 0) continue;
    if (before) count(tallies.before, labels[cell]!, before[cell]!, rows);
    if (now) count(tallies.now, labels[cell]!, now[cell]!, rows);
  }
}

export function tallyTables(tables: readonly Table[], classes: number): Tallies {
  const tallies = { before: emptyTally(classes), now: emptyTally(classes) };
  for (const table of tables) addUp(tallies, table, table.counts);
  return tallies;
}

/** How often tables of this size are resampled. */
export function affordableResamples(tables: readonly Table[], wanted: number): number {
  const cells = tables.reduce((sum, { counts }) => sum + counts.length, 0);
  return Math.min(wanted, Math.max(MIN_RESAMPLES, Math.floor(MAX_DRAWS / Math.max(1, cells))));
}

export interface ResampleOptions {
  readonly classes: number;
  readonly resamples: number;
  readonly level: number;
  readonly random: RandomState;
}

/**
 * The bootstrap of differences: rows are drawn with replacement, which is drawing the table's cells from a multinomial
 * distribution, each table by itself. `statistics` are measured on both tallies of every resample.
 */
export function resampleDifferences(
  tables: readonly Table[],
  statistics: readonly ((tally: Tally) => number)[],
  { classes, resamples, level, random }: ResampleOptions,
): Resampled[] {
  const samplers = tables.map((table) => new TableSampler(table.counts, random));
  const drawn = tables.map((table) => new Int32Array(table.counts.length));
  const tallies = { before: emptyTally(classes), now: emptyTally(classes) };
  const values = statistics.map(() => new Float64Array(resamples));
  for (let resample = 0; resample < resamples; resample += 1) {
    clear(tallies.before);
    clear(tallies.now);
    for (const [index, table] of tables.entries()) {
      samplers[index]!.draw(drawn[index]!);
      addUp(tallies, table, drawn[index]!);
    }
    for (const [index, statistic] of statistics.entries())
      values[index]![resample] = statistic(tallies.now) - statistic(tallies.before);
  }
  return values.map((list) => summarise(list, level));
}
