import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromPlain, type YamlMap } from '../../src/formats/yaml-value.js';
import { readYaml } from '../../src/formats/yaml-read.js';
import { runCacheKey, runCacheValue } from '../../src/run/runcache.js';
import { readFixture } from '../helpers/fixture.js';

interface Vector {
  readonly value_json: string;
  readonly key: string;
  readonly value: string;
}

test('keys and values of the run-cache are DVC’s', () => {
  const vectors = readFixture<Vector[]>('dvc', 'runcache.json');
  assert.ok(vectors.length > 40);
  for (const { value_json, key, value } of vectors) {
    // JSON is YAML, and that reader keeps 1 and 1.0 apart.
    const entry = readYaml(
      value_json.replaceAll(/: (-?)Infinity/g, ': $1.inf').replaceAll(': NaN', ': .nan'),
      'vector.json',
    ).value as YamlMap;
    assert.equal(runCacheKey(entry), key, value_json);
    assert.equal(runCacheValue(entry), value, value_json);
  }
});

test('sizes do not count, hashes do', () => {
  const entry = (size: number, md5: string): YamlMap =>
    fromPlain({ cmd: 'x', deps: [{ path: 'a', md5, size }], outs: [{ path: 'o', md5, size }] }) as YamlMap;
  assert.equal(runCacheKey(entry(1, 'aa')), runCacheKey(entry(2, 'aa')));
  assert.notEqual(runCacheKey(entry(1, 'aa')), runCacheKey(entry(1, 'bb')));
});
