import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const UPDATE = process.env['UPDATE_SNAPSHOTS'] === '1';

/** Compares bytes with a committed file, or writes it when UPDATE_SNAPSHOTS is 1. */
export function matchesFile(path: string, bytes: Uint8Array): void {
  const file = join('__tests__', 'fixtures', path);
  if (UPDATE) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  assert.ok(readFileSync(file).equals(bytes), `${file} differs; UPDATE_SNAPSHOTS=1 writes it anew`);
}

/** Compares the SHA-256 of bytes with the one that `file` (JSON: name -> hash) holds, or writes it. */
export function matchesHash(path: string, name: string, bytes: Uint8Array): void {
  const file = join('__tests__', 'fixtures', path);
  const hash = createHash('sha256').update(bytes).digest('hex');
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
  if (UPDATE) {
    known[name] = hash;
    const sorted = Object.fromEntries(Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1)));
    writeFileSync(file, `${JSON.stringify(sorted, undefined, 2)}\n`);
  }
  assert.equal(hash, known[name], `the bytes of ${name} changed`);
}
