import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCsv } from '../../src/formats/csv.js';
import { oneHot, type OneHot } from '../../src/ml/one-hot.js';
import { readFileSync } from 'node:fs';
import { fixture, readFixture } from '../helpers/fixture.js';

interface Frame {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

const golden = readFixture<Record<string, Frame>>('sklearn', 'one_hot.json');

/** The cells of a column, none where one is missing. */
function column(name: string): string[][] {
  const { columns = [], rows = [] } = golden['input'] ?? {};
  return rows.map((row) => {
    const cell = row[columns.indexOf(name)];
    return typeof cell === 'string' ? [cell] : [];
  });
}

/** The columns of a frame that begin with `prefix`, without it. */
function columnsOf(frame: string, prefix: string): OneHot {
  const { columns = [], rows = [] } = golden[frame] ?? {};
  const chosen = columns.flatMap((name, index) => (name.startsWith(prefix) ? [index] : []));
  return {
    categories: chosen.map((index) => String(columns[index]).slice(prefix.length)),
    rows: rows.map((row) => chosen.map((index) => (Number(row[index]) === 1 ? 1 : 0))),
  };
}

for (const [frame, separator] of [
  ['get_dummies_cols', 'type1_|type2_'],
  ['get_dummies_int', 'type1_|type2_'],
  ['default_all_object_cols', 'type1_|type2_'],
  ['prefix_sep', 'a=|b='],
] as const) {
  test(`one column becomes what pandas makes of it: ${frame}`, () => {
    const [first = '', second = ''] = separator.split('|');
    assert.deepEqual(oneHot(column('type1')), columnsOf(frame, first));
    assert.deepEqual(oneHot(column('type2')), columnsOf(frame, second));
  });
}

test('without its first category it is pandas’ drop_first', () => {
  const { categories, rows } = oneHot(column('type1'));
  const dropped = { categories: categories.slice(1), rows: rows.map((row) => row.slice(1)) };
  assert.deepEqual(dropped, columnsOf('drop_first', 'type1_'));
});

test('rows without a category are those of pandas’ dummy_na', () => {
  const { categories, rows } = oneHot(column('type2'));
  const withMissing = rows.map((row) => [...row, row.includes(1) ? 0 : 1]);
  assert.deepEqual({ categories: [...categories, 'nan'], rows: withMissing }, columnsOf('dummy_na', 'type2_'));
});

test('the union of two columns is 1 where either has the category', () => {
  const second = column('type2');
  const rows = column('type1').map((cells, index) => [...cells, ...(second[index] ?? [])]);
  assert.deepEqual(oneHot(rows), columnsOf('union_of_two_columns', ''));
});

test('the CSV of the input holds the same cells, missing ones empty', () => {
  const path = fixture('sklearn', 'one_hot_input.csv');
  const { rows } = readCsv(readFileSync(path, 'utf8'), path);
  assert.deepEqual(
    rows.map(({ cells }) => cells.get('type1')),
    column('type1').map(([cell]) => cell ?? ''),
  );
});
