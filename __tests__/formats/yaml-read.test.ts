import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UserError } from '../../src/errors.js';
import { readYaml } from '../../src/formats/yaml-read.js';
import { YamlForeign, YamlFloat, type YamlValue } from '../../src/formats/yaml-value.js';
import { readFixture } from '../helpers/fixture.js';

function typeOf(value: YamlValue): string {
  if (value === null) return 'NoneType';
  if (value instanceof YamlFloat) return 'float';
  if (value instanceof YamlForeign) return 'date';
  if (Array.isArray(value)) return 'list';
  if (value instanceof Map) return 'dict';
  if (typeof value === 'boolean') return 'bool';
  if (typeof value === 'bigint') return 'int';
  if (typeof value === 'number') return Number.isInteger(value) ? 'int' : 'float';
  return 'str';
}

test('scalars have the types that DVC’s reader gives them', () => {
  const { rows } = readFixture<{ rows: { text: string; type?: string; error?: string }[] }>(
    'dvc',
    'yaml_load_scalars.json',
  );
  assert.ok(rows.length > 70);
  for (const { text, type } of rows) {
    if (type === undefined) continue; // refused there; whether we refuse it too does not matter
    const { value } = readYaml(`k: ${text}\n`, 'p.yaml');
    assert.equal(typeOf((value as Map<string, YamlValue>).get('k') ?? null), type.replace('datetime', 'date'), text);
  }
});

test('places of keys and values are found', () => {
  const document = readYaml('a:\n  b:\n  - x\n  - y: 1\n', 'f.yaml');
  assert.deepEqual(document.locate(['a', 'b', 1, 'y']), { file: 'f.yaml', line: 4, column: 8 });
  assert.deepEqual(document.locate(['a', 'b'], 'key'), { file: 'f.yaml', line: 2, column: 3 });
});

const refused: [string, string, RegExp][] = [
  ['a colon in text without quotes', 'cmd: echo "a: 1" > b && echo c: d\n', /f\.yaml:1:\d+: found ": " inside of text/],
  ['a tab as indentation', 'a:\n\tb: 1\n', /f\.yaml:2:\d+: found a tab as indentation/],
  ['a duplicate key', 'a: 1\nb: 2\na: 3\n', /f\.yaml:3:1: key "a" stands twice/],
  ['broken syntax', 'a: [1, 2\nb: 3\n', /f\.yaml:\d+:\d+/],
  [
    'a conflict marker',
    'a: 1\n<<<<<<< HEAD\nb: 1\n=======\nb: 2\n>>>>>>> other\n',
    /f\.yaml:2:1: found git's conflict marker/,
  ],
  ['an unknown tag', 'a: !!python/object:os.system x\n', /f\.yaml:1:\d+: tag/],
  ['an alias to nothing', 'a: *b\n', /f\.yaml:1:4/],
];
for (const [what, text, pattern] of refused) {
  test(`${what} is refused with its place`, () => {
    assert.throws(
      () => readYaml(text, 'f.yaml'),
      (error) => error instanceof UserError && pattern.test(error.message),
    );
  });
}

test('a bomb of aliases is refused', () => {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
  for (let level = 1; level < 10; level += 1)
    lines.push(
      `a${level}: &a${level} [${Array(10)
        .fill(`*a${level - 1}`)
        .join(', ')}]`,
    );
  assert.throws(() => readYaml(lines.join('\n'), 'bomb.yaml'), /more than 2000000 values/);
});

test('merge keys give way to what is written', () => {
  const { value } = readYaml('base: &b {x: 1, y: 2}\nc:\n  <<: *b\n  y: 3\n', 'f.yaml');
  assert.deepEqual(
    (value as Map<string, YamlValue>).get('c'),
    new Map([
      ['y', 3],
      ['x', 1],
    ]),
  );
});
