import assert from 'node:assert/strict';
import { test } from 'node:test';
import { epochTicks, linearScale } from '../../src/pictures/scale.js';

function written(values: number[], count = 5): string[] {
  const scale = linearScale(values, count);
  return scale.ticks.map((tick) => scale.format(tick));
}

test('an axis ends on round ticks around its values', () => {
  assert.deepEqual(written([0.13, 0.74]), ['0', '0.2', '0.4', '0.6', '0.8']);
  assert.deepEqual(written([-3, 8]), ['−5', '0', '5', '10']);
});

test('an axis of no value, one value or equal values still has two ends', () => {
  for (const values of [[], [0], [5, 5], [-2]]) {
    const scale = linearScale(values, 5);
    assert.ok(scale.high > scale.low);
    assert.ok(values.every((value) => scale.low <= value && value <= scale.high));
  }
});

test('neighbouring ticks are never written alike', () => {
  for (const values of [
    [1e-9, 5e-9],
    [1e9, 1e9 + 50],
    [0.50001, 0.50002],
    [1e12, 5e12],
    [0, 1e-300],
  ]) {
    const texts = written(values);
    assert.equal(new Set(texts).size, texts.length, texts.join(' '));
  }
});

test('the axis of epochs starts at 1 and never crowds', () => {
  assert.deepEqual(epochTicks(3, 10), [1, 2, 3]);
  assert.deepEqual(epochTicks(15, 10), [1, 3, 5, 7, 9, 11, 13, 15]);
  assert.deepEqual(epochTicks(1000, 10), [1, 100, 200, 300, 400, 500, 600, 700, 800, 900, 1000]);
});
