import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SplitError, splitRows, splitStratified } from '../../src/ml/split.js';
import { readFixture } from '../helpers/fixture.js';

interface Row {
  n: number;
  random_state: number;
  test_size: number | null;
  train_size: number | null;
  stratify: (number | string)[] | null;
  shuffle: boolean;
  train?: number[];
  test?: number[];
  error?: string;
}

const { rows } = readFixture<{ rows: Row[] }>('sklearn', 'train_test_split.json');

for (const [index, row] of rows.entries()) {
  const name = `n ${row.n}, seed ${row.random_state}, test ${row.test_size}, train ${row.train_size}${row.stratify ? ', stratified' : ''}`;
  const split = () => {
    const sizes = { test: row.test_size, train: row.train_size };
    if (row.stratify) return splitStratified(row.stratify, sizes, row.random_state);
    return splitRows(row.n, sizes, row.random_state, row.shuffle);
  };
  test(`split ${index} equals scikit-learn’s: ${name}`, () => {
    if (row.train) assert.deepEqual(split(), { train: row.train, test: row.test });
    else assert.throws(split, SplitError);
  });
}

test('a class of one row is refused', () => {
  assert.throws(() => splitStratified([0, 0, 0, 1], { test: 0.5 }, 1), /class 1 has 1 row, expected at least 2/);
});

test('a split of a million rows is made', () => {
  const labels = Uint8Array.from({ length: 1_000_000 }, (_, row) => (row % 3 === 0 ? 1 : 0));
  const { train, test: testRows } = splitStratified(labels, { test: 0.2 }, 42);
  assert.deepEqual([train.length, testRows.length], [800_000, 200_000]);
});
