import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readYaml } from '../../src/formats/yaml-read.js';
import { writeYaml } from '../../src/formats/yaml-write.js';
import type { YamlValue } from '../../src/formats/yaml-value.js';
import { readFixture } from '../helpers/fixture.js';

const map = (key: string, value: YamlValue): YamlValue => new Map([[key, value]]);

test('text is quoted as ruamel.yaml does, in a mapping, a list and as a key', () => {
  // A line separator inside of single quotes does not survive a re-read in ruamel itself: left out (FORMATS, section 9).
  const rows = readFixture<{ rows: { value: unknown; map: string; list: string; key: string }[] }>(
    'dvc',
    'yaml_dump_strings.json',
  ).rows;
  const texts = rows.filter(
    (row) => typeof row.value === 'string' && !/^(?=.*[\u0085\u2028\u2029])[^\n]*$/s.test(row.value),
  );
  assert.ok(texts.length > 200);
  for (const { value, map: inMap, list, key } of texts) {
    const text = String(value);
    assert.equal(writeYaml(map('k', text)), inMap);
    assert.equal(writeYaml(map('k', [text])), list);
    assert.equal(writeYaml(map(text, 1)), key);
  }
});

test('long text is folded where ruamel.yaml 0.19.1 folds it', () => {
  const { rows } = readFixture<{ rows: { value: string; map: string; cmd: string; cmdlist: string; deep: string }[] }>(
    'dvc',
    'yaml_dump_long_ruamel_0.19.1.json',
  );
  assert.ok(rows.length > 100);
  for (const { value, map: inMap, cmd, cmdlist, deep } of rows) {
    assert.equal(writeYaml(map('k', value)), inMap);
    assert.equal(writeYaml(map('stages', map('prep', map('cmd', value)))), cmd);
    assert.equal(writeYaml(map('stages', map('prep', map('cmd', [value])))), cmdlist);
    assert.equal(writeYaml(map('stages', map('p', map('params', map('p.yaml', map('k', value)))))), deep);
  }
});

test('what was written reads back as the same value', () => {
  const rows = readFixture<{ yaml: string }[]>('dvc', 'yaml_dump_structs.json');
  assert.ok(rows.length > 20);
  for (const { yaml } of rows) assert.equal(writeYaml(readYaml(yaml, 'x.yaml').value), yaml);
});

// Written by ruamel.yaml 0.19.1 of the same objects.
test('a mapping or list that stands twice is anchored as ruamel.yaml does', () => {
  const once: YamlValue = new Map([['x', 1]]);
  const list: YamlValue = ['q'];
  const empty: YamlValue = new Map();
  assert.equal(
    writeYaml(
      new Map<string, YamlValue>([
        ['a', once],
        ['l', [[list, list], [list]]],
        ['e', empty],
        ['f', empty],
        ['b', once],
      ]),
    ),
    'a: &id003\n  x: 1\nl:\n- - &id001\n    - q\n  - *id001\n- - *id001\ne: &id002 {}\nf: *id002\nb: *id003\n',
  );
});
