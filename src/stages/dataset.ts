import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.js';
import { readCsv } from '../formats/csv.js';
import { nearestName } from '../formats/nearest.js';
import type { StageContext } from './context.js';
import { requireInput } from './files.js';
import { PATH_COLUMN, TYPE_PREFIX } from './labels.js';
import type { StageParams } from './params.js';

/** A row of `pokemon-with-image-paths.csv`. */
export interface DatasetRow {
  readonly id: string;
  readonly path: string;
  readonly label: 0 | 1;
}

/** Reads the table that data_preprocess wrote: for each row its image and whether it is of the type asked for. */
export function readDataset(context: StageContext, table: string, params: StageParams): DatasetRow[] {
  const type = params.type();
  params.check();
  context.observer?.readsFile(table);
  const { columns, rows } = readCsv(
    readFileSync(requireInput(context.folder, table, 'data_preprocess'), 'utf8'),
    table,
  );
  const column = `${TYPE_PREFIX}${type}`;
  if (!columns.includes(column)) {
    const types = columns.filter((name) => name.startsWith(TYPE_PREFIX)).map((name) => name.slice(TYPE_PREFIX.length));
    const nearest = nearestName(type, types);
    throw params.error(
      'base',
      'pokemon_type_train',
      `no row has the type "${type}", ${nearest ? `did you mean "${nearest}"?` : `expected one of ${types.join(', ')}`}`,
    );
  }
  const idColumn = columns[0] ?? '';
  return rows.map(({ line, cells }) => {
    const wrong = (name: string, expected: string): UserError =>
      new UserError(
        'data',
        `Cannot read ${table}:${line}: "${name}" is "${cells.get(name) ?? ''}", expected ${expected}`,
        { location: { file: table, line }, hint: 'Run data_preprocess again' },
      );
    const path = cells.get(PATH_COLUMN) ?? '';
    if (path === '' || path.startsWith('/') || path.split('/').includes('..'))
      throw wrong(PATH_COLUMN, 'a path inside of the repository');
    const label = cells.get(column);
    if (label !== '0' && label !== '1') throw wrong(column, '0 or 1');
    return { id: cells.get(idColumn) ?? '', path, label: label === '1' ? 1 : 0 };
  });
}

/** Fails when the labels hold only one class: nothing can be learnt or measured then. */
export function requireTwoClasses(rows: readonly DatasetRow[], params: StageParams): void {
  const positives = rows.filter((row) => row.label === 1).length;
  if (positives > 0 && positives < rows.length) return;
  const found = positives === 0 ? 'no row has this type' : `all ${rows.length} rows have this type`;
  throw params.error('base', 'pokemon_type_train', `${found}, expected rows with it and rows without`);
}

/** Absolute path of a row's image. */
export function imagePath(context: StageContext, row: DatasetRow): string {
  return join(context.folder, row.path);
}
