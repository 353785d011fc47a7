import { UserError } from '../errors.js';
import { readCsv, writeCsv } from '../formats/csv.js';
import { nearestName } from '../pipeline/nearest.js';

/** A row of the labels file. */
export interface LabelRow {
  readonly id: number;
  readonly name: string;
  /** The types of the row, without the empty ones. */
  readonly types: readonly string[];
  readonly line: number;
}

export interface LabelColumns {
  readonly id: string;
  readonly name: string;
  readonly labels: readonly string[];
}

/** Prefix of the 0/1 columns: `isWater`. */
export const TYPE_PREFIX = 'is';

/** Parses the labels CSV; every bad row is named, with its line. */
export function readLabels(text: string, shown: string, columns: LabelColumns): LabelRow[] {
  const table = readCsv(text, shown);
  for (const column of [columns.id, columns.name, ...columns.labels]) {
    if (table.columns.includes(column)) continue;
    const nearest = nearestName(column, table.columns);
    throw new UserError(
      'data',
      `Cannot read ${shown}:1: column "${column}" is missing, found ${table.columns.join(', ')}`,
      {
        location: { file: shown, line: 1 },
        hint: nearest
          ? `Did you mean "${nearest}"? Set data_preprocess.id_column, .name_column or .label_columns`
          : 'Set data_preprocess.id_column, .name_column or .label_columns to the columns of your file',
      },
    );
  }
  if (table.rows.length === 0) throw badLine(shown, 2, 'found no row, expected one for each image');
  const lines = new Map<number, number>();
  return table.rows.map(({ line, cells }) => {
    const idText = (cells.get(columns.id) ?? '').trim();
    if (!/^\d+$/.test(idText) || !Number.isSafeInteger(Number(idText))) {
      throw badLine(shown, line, `"${columns.id}" is "${idText}", expected a whole number`);
    }
    const id = Number(idText);
    const before = lines.get(id);
    if (before !== undefined) throw badLine(shown, line, `"${columns.id}" ${id} stands twice, first in line ${before}`);
    lines.set(id, line);
    const types = columns.labels.map((column) => (cells.get(column) ?? '').trim()).filter((type) => type !== '');
    return { id, name: (cells.get(columns.name) ?? '').trim(), types: [...new Set(types)], line };
  });
}

/** Every type of the data, in order of the alphabet. */
export function allTypes(rows: readonly LabelRow[]): string[] {
  return [...new Set(rows.flatMap((row) => row.types))].sort();
}

/** The table the next stages read: id, name, a 0/1 column for every type, and what else is given. */
export function labelTable(
  rows: readonly LabelRow[],
  columns: LabelColumns,
  extra?: { readonly name: string; readonly value: (row: LabelRow) => string },
): string {
  const types = allTypes(rows);
  const names = [
    columns.id,
    columns.name,
    ...types.map((type) => `${TYPE_PREFIX}${type}`),
    ...(extra ? [extra.name] : []),
  ];
  const cells = rows.map((row) => [
    row.id,
    row.name,
    ...types.map((type) => (row.types.includes(type) ? 1 : 0)),
    ...(extra ? [extra.value(row)] : []),
  ]);
  return writeCsv(names, cells);
}

function badLine(shown: string, line: number, found: string): UserError {
  return new UserError('data', `Cannot read ${shown}:${line}: ${found}`, { location: { file: shown, line } });
}
