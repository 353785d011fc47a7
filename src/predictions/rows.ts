import { isUtf8 } from 'node:buffer';
import { UserError } from '../errors.js';
import { Interner } from './interner.js';
import { RowScanner } from './scanner.js';

/** More different labels than this are no classes. */
export const MAX_CLASSES = 200;
const MAX_SPLITS = 50;
const MAX_SCORES = 20_000_000; // 160 MB
/** The name of all rows, where the file has no column `split`. */
export const ALL_ROWS = 'all';

/** Where each row's id stands in the file's bytes. */
export interface RowIds {
  readonly bytes: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** The rows of a `predictions.csv`, column by column; classes and splits by their place in the lists of names. */
export interface PredictionRows {
  readonly file: string;
  readonly count: number;
  readonly classes: readonly string[];
  readonly splits: readonly string[];
  readonly hasSplits: boolean;
  readonly split: Uint8Array;
  readonly label: Uint8Array;
  readonly predicted: Uint8Array;
  /** Absent without a column `id`. */
  readonly ids?: RowIds;
  /** The columns `p_<class>`, as far as they are numbers. */
  readonly scores: ReadonlyMap<string, Float64Array>;
  /** What was found in `p_` columns that are not. */
  readonly problems: readonly string[];
}

/**
 * Reads `id,path,split,label,predicted,p_…`. Undefined when there is no `label` or `predicted`, when there are no rows, or
 * when the labels are no classes. `bytes` belong to the result from now on.
 */
export function readRows(bytes: Uint8Array, file: string): PredictionRows | undefined {
  if (!isUtf8(bytes))
    throw new UserError('data', `Cannot read ${file}: it is not UTF-8, expected text in UTF-8`, {
      location: { file },
      hint: 'Save the file as "CSV UTF-8"',
    });
  const scanner = new RowScanner(bytes, file);
  const columns = readHeader(scanner, file);
  const place = (name: string): number => columns.indexOf(name);
  const [label, predicted, split, id] = [place('label'), place('predicted'), place('split'), place('id')];
  if (label < 0 || predicted < 0) return undefined;
  const most = countLines(bytes);
  const scoreColumns = chooseScores(columns, most);
  const names = new Interner(bytes);
  const splits = new Interner(bytes);
  const labels = new Uint8Array(most);
  const guesses = new Uint8Array(most);
  const parts = new Uint8Array(most);
  const starts = new Int32Array(id < 0 ? 0 : most);
  const ends = new Int32Array(id < 0 ? 0 : most);
  let count = 0;
  for (let cells = scanner.next(); cells > 0; cells = scanner.next()) {
    if (cells !== columns.length) throw scanner.fail(`found ${cells} cells, expected ${columns.length}`);
    labels[count] = names.add(scanner.starts[label]!, scanner.ends[label]!);
    guesses[count] = names.add(scanner.starts[predicted]!, scanner.ends[predicted]!);
    if (split >= 0) parts[count] = splits.add(scanner.starts[split]!, scanner.ends[split]!);
    if (names.size > MAX_CLASSES || splits.size > MAX_SPLITS) return undefined;
    if (id >= 0) {
      starts[count] = scanner.starts[id]!;
      ends[count] = scanner.ends[id]!;
    }
    for (const column of scoreColumns) column.read(scanner, count);
    count += 1;
  }
  if (count === 0) return undefined;
  const found = Array.from({ length: names.size }, (_, index) => names.text(index));
  const classes = orderClasses(columns, found);
  const toClass = Uint8Array.from(found, (name) => classes.indexOf(name));
  const renumber = (values: Uint8Array): Uint8Array => values.subarray(0, count).map((value) => toClass[value]!);
  return {
    file,
    count,
    classes,
    splits: split < 0 ? [ALL_ROWS] : Array.from({ length: splits.size }, (_, index) => splits.text(index)),
    hasSplits: split >= 0,
    split: parts.subarray(0, count),
    label: renumber(labels),
    predicted: renumber(guesses),
    ...(id < 0 ? {} : { ids: { bytes, starts: starts.subarray(0, count), ends: ends.subarray(0, count) } }),
    scores: new Map(
      scoreColumns.filter(({ problem }) => !problem).map(({ name, values }) => [name, values.subarray(0, count)]),
    ),
    problems: scoreColumns.flatMap(({ problem }) => problem ?? []),
  };
}

function readHeader(scanner: RowScanner, file: string): string[] {
  const columns = Array.from({ length: scanner.next() }, (_, cell) => scanner.text(cell).trim());
  if (columns.every((name) => name === ''))
    throw new UserError('data', `Cannot read ${file}:1: found nothing, expected a line with the names of the columns`, {
      location: { file, line: 1 },
    });
  const twice = columns.find((name, index) => columns.indexOf(name) !== index);
  if (twice !== undefined) throw scanner.fail(`column "${twice}" stands twice`);
  return columns;
}

function countLines(bytes: Uint8Array): number {
  let lines = 1;
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) lines += 1;
  return lines;
}

/** A column of probabilities while it is read. */
class ScoreColumn {
  readonly name: string;
  readonly values: Float64Array;
  problem: string | undefined;
  readonly #cell: number;

  constructor(name: string, cell: number, rows: number) {
    this.name = name;
    this.#cell = cell;
    this.values = new Float64Array(rows);
  }

  read(scanner: RowScanner, row: number): void {
    const text = scanner.text(this.#cell);
    const value = text.trim() === '' ? Number.NaN : Number(text);
    this.values[row] = value;
    if (!Number.isNaN(value)) return;
    this.problem ??= `column "p_${this.name}" holds "${text.slice(0, 40)}" in line ${scanner.line}, expected a number: without it there is no AUC`;
  }
}

// Of two classes one column says all.
function chooseScores(columns: readonly string[], rows: number): ScoreColumn[] {
  const named = columns.flatMap((column, cell) => (column.startsWith('p_') ? [{ name: column.slice(2), cell }] : []));
  const chosen = named.length === 2 ? named.slice(1) : named;
  return chosen.length * rows > MAX_SCORES ? [] : chosen.map(({ name, cell }) => new ScoreColumn(name, cell, rows));
}

// The order of the p_ columns is the model's; without them, numbers by value, else the alphabet.
function orderClasses(columns: readonly string[], found: readonly string[]): string[] {
  const named = columns.filter((column) => column.startsWith('p_')).map((column) => column.slice('p_'.length));
  if (named.length > 0 && named.length <= MAX_CLASSES && found.every((name) => named.includes(name))) return named;
  const isNumeric = found.every((name) => name.trim() !== '' && Number.isFinite(Number(name)));
  return [...found].sort((a, b) => (isNumeric ? Number(a) - Number(b) : a < b ? -1 : 1));
}
