import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RandomState } from '../../src/ml/random.js';
import { readFixture } from '../helpers/fixture.js';

interface Row {
  seed: number;
  random_sample_8: number[];
  randint32_8: number[];
  permutation_10: number[];
  permutation_37: number[];
  shuffle_list_12: number[];
  randint_0_10_12: number[];
  standard_normal_5: number[];
  permutation_300: number[];
  choice_20_5_noreplace: number[];
  two_permutations: number[][];
}

for (const row of readFixture<{ rows: Row[] }>('sklearn', 'numpy_randomstate.json').rows) {
  test(`the streams of seed ${row.seed} are NumPy’s`, () => {
    const floats = new RandomState(row.seed);
    assert.deepEqual(
      Array.from({ length: 8 }, () => floats.float()),
      row.random_sample_8,
    );
    const bits = new RandomState(row.seed);
    assert.deepEqual(
      Array.from({ length: 8 }, () => bits.uint32()),
      row.randint32_8,
    );
    assert.deepEqual(new RandomState(row.seed).permutation(10), row.permutation_10);
    assert.deepEqual(new RandomState(row.seed).permutation(37), row.permutation_37);
    assert.deepEqual(new RandomState(row.seed).permutation(300), row.permutation_300);
    const twelve = Array.from({ length: 12 }, (_, index) => index);
    new RandomState(row.seed).shuffle(twelve);
    assert.deepEqual(twelve, row.shuffle_list_12);
    const whole = new RandomState(row.seed);
    assert.deepEqual(
      row.randint_0_10_12.map(() => whole.interval(9)),
      row.randint_0_10_12,
    );
    const normal = new RandomState(row.seed);
    assert.deepEqual(
      row.standard_normal_5.map(() => normal.normal()),
      row.standard_normal_5,
    );
    const twenty = Array.from({ length: 20 }, (_, index) => index);
    assert.deepEqual(new RandomState(row.seed).choice(twenty, 5), row.choice_20_5_noreplace);
    const twice = new RandomState(row.seed);
    assert.deepEqual(
      row.two_permutations.map((expected) => twice.permutation(expected.length)),
      row.two_permutations,
    );
  });
}
