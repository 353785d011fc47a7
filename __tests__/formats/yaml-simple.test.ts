import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parseYaml, type YamlPath } from '../../src/formats/yaml-parse.js';
import { readYaml } from '../../src/formats/yaml-read.js';
import { readSimpleYaml } from '../../src/formats/yaml-simple.js';
import type { YamlValue } from '../../src/formats/yaml-value.js';

const LOCK = `schema: '2.0'
stages:
  train:
    cmd: python train.py --rate 0.1
    deps:
    - path: data/a.bin
      hash: md5
      md5: d41d8cd98f00b204e9800998ecf8427e.dir
      size: 12
    params:
      params.yaml:
        rate: 1e-05
        names:
        - a
        -  "b c"
        - - 1
          - 2.0
`;
const BITS = [
  ' ',
  '  ',
  '- ',
  ': ',
  ' #',
  "'",
  '"',
  '\n',
  '\n  ',
  '\n- x',
  '~',
  '&a',
  '*a',
  '!x',
  '|',
  '>',
  '{',
  '[',
  '?',
  '<<',
  '@',
  '%',
  '\\',
  'a: b',
  '1_0',
  '.inf',
  'é',
  '\u00a0',
  'yes',
  'null',
  '---\n',
  '\t',
];

function pathsIn(value: YamlValue, path: YamlPath = []): YamlPath[] {
  if (value instanceof Map)
    return [path, ...[...value].flatMap(([key, item]) => pathsIn(item, [...path, String(key)]))];
  return Array.isArray(value) ? [path, ...value.flatMap((item, index) => pathsIn(item, [...path, index]))] : [path];
}

/** Whether the quick reader took it; then, the real parser must say the same. */
function compare(text: string): boolean {
  const simple = readSimpleYaml(text);
  if (!simple) return false;
  const whole = parseYaml(text, 'f', 'data');
  assert.deepEqual(simple.value, whole.value, text);
  const document = readYaml(text, 'f');
  for (const path of [...pathsIn(whole.value), ['nowhere'], ['stages', 'nowhere']]) {
    for (const where of ['key', 'value'] as const) {
      assert.deepEqual(document.locate(path, where), whole.locate(path, where), `${text}\n${JSON.stringify(path)}`);
    }
  }
  return true;
}

test('what DVC writes is read the quick way, with the same values and places', () => {
  assert.equal(compare(LOCK), true);
  assert.equal(compare('outs:\n- md5: 0123\n  size: 1\n  path: x.dat\n'), true);
});

test('a key without a value is null', () => {
  assert.equal(compare('a:\nb:\n  c:\n  d: # nothing\n- x\n'), false);
  assert.equal(compare('a:\nb:\n  c:\n  d: # nothing\n  e:\n'), true);
  assert.equal(compare('a:   \n\n# b\n'), true);
  assert.equal(compare('- a:\n- b:\n  c:\n'), true);
});

test('comments behind values and keys are read the quick way, too', () => {
  assert.equal(
    compare(
      'train: # how\n  epochs: 15 # as in the workshop\n  rate: 0.1   #\n  list: # of two\n  - a # first\n  - b\n',
    ),
    true,
  );
  assert.equal(compare('a: x#y\n'), false);
  assert.equal(compare('a: "x # y" # z\n'), false);
});

test('whatever is changed in it, the quick reader says the same as the parser, or nothing', () => {
  let seed = 7;
  const random = (below: number): number => (seed = (seed * 1_103_515_245 + 12_345) & 0x7fff_ffff) % below;
  for (let round = 0; round < 3000; round += 1) {
    const at = random(LOCK.length);
    const bit = BITS[random(BITS.length)] ?? '';
    compare(LOCK.slice(0, at) + bit + LOCK.slice(at + random(4)));
  }
});

test('comments, folded text and everything else is left to the parser, or read alike', () => {
  const folder = '__tests__/fixtures';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:ya?ml|lock|dvc)$/.test(name),
  );
  for (const name of files) compare(readFileSync(join(folder, name), 'utf8'));
  for (const text of ['a:', 'a:\n  b', 'a: b\n  c', '# c\na: 1 # d\n', 'a: 1\na: 2\n', 'k: \u00a0\n', 'true: 1', ''])
    compare(text);
});
