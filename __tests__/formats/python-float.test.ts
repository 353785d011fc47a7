import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pythonFloat } from '../../src/formats/python-float.js';
import { readFixture } from '../helpers/fixture.js';

test('floats are written as Python’s repr', () => {
  const { rows } = readFixture<{ rows: { yaml: string; json: string }[] }>('dvc', 'floats.json');
  assert.ok(rows.length > 50);
  for (const { yaml, json } of rows) {
    if (/inf|nan/i.test(yaml)) continue;
    assert.equal(pythonFloat(Number(json)), json);
  }
});

test('infinities and NaN take the words they are given', () => {
  const words = { infinity: '.inf', nan: '.nan' };
  assert.deepEqual(
    [Infinity, -Infinity, Number.NaN].map((value) => pythonFloat(value, words)),
    ['.inf', '-.inf', '.nan'],
  );
});
