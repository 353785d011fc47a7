import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exp, log, log1p } from '../../src/ml/elementary.js';
import { EXPECTED_NUMBERS, hashNumbers } from '../helpers/short-training.js';

test('exp, log, log1p and normal random numbers have the same bits on every machine', () => {
  assert.equal(hashNumbers(), EXPECTED_NUMBERS);
});

test('they are within a unit in the last place of the machine’s own', () => {
  for (const [own, machine, from, to] of [
    [exp, Math.exp, -745, 709],
    [exp, Math.exp, -0.5, 0.5],
    [log, Math.log, Number.MIN_VALUE, 2],
    [log, Math.log, 0.999999, 1.000001],
    [log, Math.log, 1, 1e300],
    [log1p, Math.log1p, -0.999, 3],
    [log1p, Math.log1p, -1e-9, 1e-9],
    [log1p, Math.log1p, 1, 1e20],
  ] as const) {
    for (let index = 0; index <= 1000; index += 1) {
      const x = from + ((to - from) * index) / 1000;
      const [found, expected] = [own(x), machine(x)];
      const reach = Math.max(2 ** -52 * Math.abs(expected), Number.MIN_VALUE);
      assert.ok(Math.abs(found - expected) <= reach, `${own.name}(${x}): ${found}, expected ${expected}`);
    }
  }
});

test('where there is no number, they say what the language says', () => {
  for (const x of [Number.NaN, Infinity, -Infinity, 0, -0, -1, -2, 1, 710, -746, 1e-320, 5e-324]) {
    assert.equal(exp(x), Math.exp(x), `exp(${x})`);
    assert.equal(log(x), Math.log(x), `log(${x})`);
    assert.equal(log1p(x), Math.log1p(x), `log1p(${x})`);
  }
});
