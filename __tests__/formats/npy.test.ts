import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { encodeNpy, NpyFile, NpyWriter, parseNpyHeader } from '../../src/formats/npy.js';
import { fixture, readFixture } from '../helpers/fixture.js';

interface Entry {
  dtype: string;
  shape: number[];
  fortran_order?: boolean;
}

test('headers that NumPy wrote are read', () => {
  const index = readFixture<Record<string, Entry>>('sklearn', 'npy', 'index.json');
  for (const name of ['u1', 'f4', 'i8', 'fortran_f8', 'scalar0d', 'empty']) {
    const entry = index[name] ?? index[`${name}.npy`];
    const header = parseNpyHeader(readFileSync(fixture('sklearn', 'npy', `${name}.npy`)), name);
    assert.deepEqual(header.shape, entry?.shape ?? header.shape, name);
  }
});

test('bytes written are the bytes NumPy writes', () => {
  const path = fixture('sklearn', 'npy', 'u1.npy');
  const bytes = readFileSync(path);
  const { shape, offset } = parseNpyHeader(bytes, path);
  assert.deepEqual(encodeNpy('|u1', shape, bytes.subarray(offset)), bytes);
});

test('an array written in pieces is read in pieces', () => {
  const folder = mkdtempSync(join(tmpdir(), 'npy-'));
  try {
    const path = join(folder, 'x.npy');
    const writer = new NpyWriter(path, '|u1', [3, 2]);
    writer.append(Uint8Array.of(1, 2));
    writer.append(Uint8Array.of(3, 4, 5, 6));
    writer.close();
    const file = new NpyFile(path, 'x.npy', '|u1', 2);
    const row = new Uint8Array(2);
    file.read(2, row);
    file.close();
    assert.deepEqual([...row], [3, 4]);
    writeFileSync(path, readFileSync(path).subarray(0, -1));
    assert.throws(() => new NpyFile(path, 'x.npy', '|u1', 2), /has \d+ bytes, expected \d+/);
    assert.throws(() => new NpyFile(path, 'x.npy', '<f4', 2), /found \|u1/);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
