import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readYaml } from '../../src/formats/yaml-read.js';
import type { YamlMap } from '../../src/formats/yaml-value.js';
import { dvcFileMd5 } from '../../src/dvcfile/dvcfile-md5.js';
import { readFixture } from '../helpers/fixture.js';

interface Vector {
  readonly file: string;
  readonly json: string;
  readonly md5: string;
}

const vectors = readFixture<readonly [Vector, ...Vector[]]>('dvc', 'dvcfile_md5.json');

test('the md5 of an import’s .dvc file is real DVC’s', () => {
  for (const { file, json, md5 } of vectors) {
    // JSON is YAML.
    assert.equal(dvcFileMd5(readYaml(json, file).value as YamlMap), md5, file);
  }
});

test('sizes, modes and notes do not count in it', () => {
  const [{ json, md5 }] = vectors;
  const noisy = JSON.parse(json) as { deps: Record<string, unknown>[] } & Record<string, unknown>;
  Object.assign(noisy, { md5: 'x', frozen: true, desc: 'a note', wdir: '.' });
  Object.assign(noisy.deps[0] ?? {}, { size: 1, nfiles: 2, isexec: true });
  assert.equal(dvcFileMd5(readYaml(JSON.stringify(noisy), 'noisy').value as YamlMap), md5);
});
