import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../errors.js';
import { readCsv } from '../formats/csv.js';
import { nearestName } from '../formats/nearest.js';
import { binaryClasses, severalClasses, type Classes } from './classes.js';
import type { StageContext } from './context.js';
import { requireInput } from './files.js';
import { parseWeight, PATH_COLUMN, SAMPLE_WEIGHT_COLUMN, TYPE_PREFIX } from './labels.js';
import type { StageParams } from './params.js';

/** A row of `pokemon-with-image-paths.csv`. */
export interface DatasetRow {
  readonly id: string;
  readonly path: string;
  /** Number of its class. */
  readonly label: number;
  /** How much it counts in the training: 1 where the table does not say. */
  readonly sampleWeight: number;
}

/** The rows, and the classes that they are of. */
export interface Dataset {
  readonly rows: readonly DatasetRow[];
  readonly classes: Classes;
}

/**
 * Reads the table that data_preprocess wrote: for each row its image, and its class by `base.pokemon_type_train`. A row that
 * is of several of these types is of the first of them.
 */
export function readDataset(context: StageContext, table: string, params: StageParams): Dataset {
  const types = params.types();
  params.check();
  context.observer?.readsFile(table);
  const { columns, rows } = readCsv(
    readFileSync(requireInput(context.folder, table, 'data_preprocess'), 'utf8'),
    table,
  );
  for (const type of types) requireType(type, columns, params);
  const idColumn = columns[0] ?? '';
  const found = rows.map(({ line, cells }) => {
    const wrong = (name: string, expected: string): UserError =>
      new UserError(
        'data',
        `Cannot read ${table}:${line}: "${name}" is "${cells.get(name) ?? ''}", expected ${expected}`,
        { location: { file: table, line }, hint: 'Run data_preprocess again' },
      );
    const path = cells.get(PATH_COLUMN) ?? '';
    if (path === '' || path.startsWith('/') || path.split('/').includes('..'))
      throw wrong(PATH_COLUMN, 'a path inside of the repository');
    const isOf = types.map((type) => {
      const cell = cells.get(`${TYPE_PREFIX}${type}`);
      if (cell !== '0' && cell !== '1') throw wrong(`${TYPE_PREFIX}${type}`, '0 or 1');
      return cell === '1';
    });
    const sampleWeight = columns.includes(SAMPLE_WEIGHT_COLUMN)
      ? parseWeight(cells.get(SAMPLE_WEIGHT_COLUMN) ?? '')
      : 1;
    if (sampleWeight === undefined) throw wrong(SAMPLE_WEIGHT_COLUMN, 'a number >= 0');
    return { id: cells.get(idColumn) ?? '', path, sampleWeight, first: isOf.indexOf(true) };
  });
  const [only] = types;
  const isOne = types.length === 1 && only !== undefined;
  const classes = isOne
    ? binaryClasses(only)
    : severalClasses(
        types,
        found.some(({ first }) => first < 0),
      );
  const labelOf = (first: number): number => (isOne ? first + 1 : first < 0 ? types.length : first);
  return { rows: found.map(({ first, ...row }) => ({ ...row, label: labelOf(first) })), classes };
}

function requireType(type: string, columns: readonly string[], params: StageParams): void {
  if (columns.includes(`${TYPE_PREFIX}${type}`)) return;
  const types = columns.filter((name) => name.startsWith(TYPE_PREFIX)).map((name) => name.slice(TYPE_PREFIX.length));
  const nearest = nearestName(type, types);
  throw params.error(
    'base',
    'pokemon_type_train',
    `no row has the type "${type}", ${nearest ? `did you mean "${nearest}"?` : `expected one of ${types.join(', ')}`}`,
  );
}

/** Fails when a class has no row: nothing can be learnt or measured of it then. */
export function requireAllClasses({ rows, classes }: Dataset, params: StageParams): void {
  const counts = classes.names.map((_, label) => rows.filter((row) => row.label === label).length);
  const empty = counts.indexOf(0);
  if (empty < 0) return;
  const isOne = params.types().length === 1;
  const found = isOne
    ? empty === 1
      ? 'no row has this type'
      : `all ${rows.length} rows have this type`
    : `every row of type "${classes.names[empty]}" is of a type before it in the list`;
  const expected = isOne ? 'rows with it and rows without' : 'rows of each type';
  throw params.error('base', 'pokemon_type_train', `${found}, expected ${expected}`);
}

/** Absolute path of a row's image. */
export function imagePath(context: StageContext, row: DatasetRow): string {
  return join(context.folder, row.path);
}
