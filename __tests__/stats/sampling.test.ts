import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RandomState } from '../../src/ml/random.js';
import { binomialLogPmf } from '../../src/stats/binomial.js';
import { resampleDifference, resampleMean, summarise } from '../../src/stats/bootstrap.js';
import { drawBinomial, TableSampler } from '../../src/stats/draws.js';
import { close } from './close.js';

const DRAWS = 20_000;

test('binomial numbers have the binomial distribution, by both algorithms', () => {
  for (const [n, p] of [
    [1, 0.3],
    [30, 0.1],
    [30, 0.95],
    [40, 0.5],
    [1000, 0.02],
    [1000, 0.7],
  ] as const) {
    const random = new RandomState(7);
    const counts = new Float64Array(n + 1);
    for (let draw = 0; draw < DRAWS; draw += 1) counts[drawBinomial(random, n, p)]! += 1;
    let chiSquare = 0;
    let cells = -1;
    let rest = { expected: 0, found: 0 };
    for (let k = 0; k <= n; k += 1) {
      const expected = DRAWS * Math.exp(binomialLogPmf(k, n, p));
      rest = { expected: rest.expected + expected, found: rest.found + counts[k]! };
      if (rest.expected < 20) continue;
      chiSquare += (rest.found - rest.expected) ** 2 / rest.expected;
      cells += 1;
      rest = { expected: 0, found: 0 };
    }
    assert.ok(chiSquare < cells + 4 * Math.sqrt(2 * Math.max(1, cells)), `${n}, ${p}: ${chiSquare} over ${cells}`);
  }
});

test('edges: nothing to draw, and certainty', () => {
  const random = new RandomState(1);
  assert.deepEqual([drawBinomial(random, 0, 0.5), drawBinomial(random, 9, 0), drawBinomial(random, 9, 1)], [0, 0, 9]);
});

test('a resampled table has as many rows, and the cells’ means and spread', () => {
  const counts = new Int32Array([600, 0, 300, 90, 10]);
  const sampler = new TableSampler(counts, new RandomState(3));
  const table = new Int32Array(counts.length);
  const sums = new Float64Array(counts.length);
  const squares = new Float64Array(counts.length);
  for (let draw = 0; draw < DRAWS; draw += 1) {
    sampler.draw(table);
    assert.equal(
      table.reduce((sum, count) => sum + count, 0),
      1000,
    );
    for (const [cell, count] of table.entries()) {
      sums[cell]! += count;
      squares[cell]! += count * count;
    }
  }
  for (const [cell, count] of counts.entries()) {
    const variance = count * (1 - count / 1000);
    const average = sums[cell]! / DRAWS;
    assert.ok(Math.abs(average - count) <= 5 * Math.sqrt(variance / DRAWS), `${cell}: ${average}`);
    assert.ok(Math.abs(squares[cell]! / DRAWS - average ** 2 - variance) <= 0.05 * variance + 1e-9);
  }
});

test('the same seed draws the same tables', () => {
  const draw = (): number[] => {
    const table = new Int32Array(3);
    new TableSampler(new Int32Array([5, 50, 500]), new RandomState(9)).draw(table);
    return [...table];
  };
  assert.deepEqual(draw(), draw());
});

test('the interval is NumPy’s percentiles, and the p never 0', () => {
  const { interval, p } = summarise(
    Float64Array.from({ length: 11 }, (_, index) => 10 - index),
    0.9,
  );
  close(interval[0], 0.5);
  close(interval[1], 9.5);
  close(p, (2 * 2) / 12);
  assert.equal(summarise(new Float64Array(9), 0.95).p, 1);
  assert.equal(summarise(new Float64Array(99).fill(1), 0.95).p, 0.02);
});

test('repeated values: means of pairs, and of lists that do not belong together', () => {
  const random = new RandomState(5);
  const paired = summarise(resampleMean([1, 2, 3, 4], 2000, random), 0.95);
  assert.ok(paired.interval[0] >= 1 && paired.interval[1] <= 4 && paired.p < 0.01);
  const apart = summarise(resampleDifference([1, 2, 3], [1, 2, 3, 2], 2000, random), 0.95);
  assert.ok(apart.interval[0] < 0 && apart.interval[1] > 0 && apart.p > 0.5);
});
