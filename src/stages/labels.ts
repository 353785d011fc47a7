import { throwAll, UserError } from '../errors.js';
import { readCsv, writeCsv, type CsvRow, type CsvTable } from '../formats/csv.js';
import { oneHot } from '../ml/one-hot.js';
import { nearestName } from '../formats/nearest.js';

/** A row of the labels file. */
export interface LabelRow {
  readonly id: number;
  readonly name: string;
  /** The types of the row, without the empty ones. */
  readonly types: readonly string[];
  /** How much the row counts in the training, where the file says so. */
  readonly sampleWeight?: number;
  readonly line: number;
}

export interface LabelColumns {
  readonly id: string;
  readonly name: string;
  readonly labels: readonly string[];
  readonly sampleWeight?: string | undefined;
}

/** Prefix of the 0/1 columns: `isWater`. */
export const TYPE_PREFIX = 'is';
/** The column of the second table that says where a row's image is, relative to the repository. */
export const PATH_COLUMN = 'imagePath';
/** The column of both tables that says how much a row counts, where the labels file has one for it. */
export const SAMPLE_WEIGHT_COLUMN = 'sample_weight';

const MISTAKES_SHOWN = 10;
// What pandas reads as a missing cell.
const MISSING = new Set(
  '|#N/A|#N/A N/A|#NA|-1.#IND|-1.#QNAN|-NaN|-nan|1.#IND|1.#QNAN|<NA>|N/A|NA|NULL|NaN|None|n/a|nan|null'.split('|'),
);

/** Parses the labels CSV; every bad row is named, with its line. */
export function readLabels(text: string, shown: string, columns: LabelColumns): LabelRow[] {
  const table = readCsv(text, shown);
  requireColumns(table, shown, columns);
  if (table.rows.length === 0) throw badLine(shown, 2, 'found no row, expected one for each image');
  const mistakes: UserError[] = [];
  const lines = new Map<number, number>();
  const rows = table.rows.map(({ line, cells }): LabelRow => {
    const cell = (cells.get(columns.id) ?? '').trim();
    const id = /^\d+$/.test(cell) ? Number(cell) : Number.NaN;
    const before = lines.get(id);
    if (!Number.isSafeInteger(id)) {
      mistakes.push(badLine(shown, line, `"${columns.id}" is "${cell}", expected a whole number`));
    } else if (before !== undefined) {
      mistakes.push(badLine(shown, line, `"${columns.id}" ${id} stands twice, first in line ${before}`));
    } else {
      lines.set(id, line);
    }
    const row = { id, name: (cells.get(columns.name) ?? '').trim(), types: typesOf(cells, columns.labels), line };
    if (columns.sampleWeight === undefined) return row;
    const weight = (cells.get(columns.sampleWeight) ?? '').trim();
    const sampleWeight = parseWeight(weight);
    if (sampleWeight !== undefined) return { ...row, sampleWeight };
    mistakes.push(badLine(shown, line, `"${columns.sampleWeight}" is "${weight}", expected a number >= 0`));
    return row;
  });
  throwFirst(mistakes, shown);
  return rows;
}

/** How much a row counts; undefined where that is no number, or a negative one. */
export function parseWeight(cell: string): number | undefined {
  const weight = /\d/.test(cell) ? Number(cell) : Number.NaN;
  return Number.isFinite(weight) && weight >= 0 ? weight : undefined;
}

function typesOf(cells: CsvRow['cells'], columns: readonly string[]): string[] {
  const types = columns.map((column) => (cells.get(column) ?? '').trim()).filter((type) => !MISSING.has(type));
  return [...new Set(types)];
}

function requireColumns(table: CsvTable, shown: string, columns: LabelColumns): void {
  const weight = columns.sampleWeight === undefined ? [] : [columns.sampleWeight];
  const wanted = [columns.id, columns.name, ...columns.labels, ...weight];
  const missing = wanted.filter((column) => !table.columns.includes(column));
  if (missing.length === 0) return;
  const found = table.columns.join(', ');
  const what = missing.map((column) => `"${column}"`).join(', ');
  const nearest = nearestName(missing[0] ?? '', table.columns);
  let hint = 'Set data_preprocess.id_column, .name_column or .label_columns to the columns of your file';
  if (nearest !== undefined) hint = `Did you mean "${nearest}"? ${hint}`;
  if (table.columns.length === 1 && /[;\t]/.test(found)) hint = 'Separate the cells by commas';
  const are = missing.length === 1 ? 'column' : 'columns';
  throw badLine(shown, 1, `${are} ${what} ${missing.length === 1 ? 'is' : 'are'} missing, found ${found}`, hint);
}

/**
 * The table the next stages read: id, name, a 0/1 column for every type, and, when given, how much a row counts and where
 * its image is.
 */
export function labelTable(
  rows: readonly LabelRow[],
  columns: LabelColumns,
  pathOf?: (row: LabelRow) => string,
): string {
  const types = oneHot(rows.map((row) => row.types));
  const names = [columns.id, columns.name, ...types.categories.map((type) => `${TYPE_PREFIX}${type}`)];
  const hasWeights = columns.sampleWeight !== undefined;
  if (hasWeights) names.push(SAMPLE_WEIGHT_COLUMN);
  if (pathOf) names.push(PATH_COLUMN);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new UserError('data', `Cannot write the table of labels: two of its columns would be named "${twice}"`, {
      hint: 'Rename the column, or set data_preprocess.id_column and .name_column to others',
    });
  }
  const cells = rows.map((row, index) => {
    const line = [row.id, row.name, ...(types.rows[index] ?? [])];
    if (hasWeights) line.push(row.sampleWeight ?? 1);
    return pathOf ? [...line, pathOf(row)] : line;
  });
  return writeCsv(names, cells);
}

function badLine(shown: string, line: number, found: string, hint?: string): UserError {
  const location = { file: shown, line };
  return new UserError('data', `Cannot read ${shown}:${line}: ${found}`, hint ? { location, hint } : { location });
}

function throwFirst(mistakes: readonly UserError[], shown: string): void {
  const more = mistakes.length - MISTAKES_SHOWN;
  const rest = more > 0 ? [new UserError('data', `Cannot read ${shown}: ${more} more rows are wrong like these`)] : [];
  throwAll([...mistakes.slice(0, MISTAKES_SHOWN), ...rest]);
}
