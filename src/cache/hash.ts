import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, type BigIntStats } from 'node:fs';

const CHUNK_BYTES = 1 << 20;
let chunk: Buffer | undefined;

/** md5 of a file's bytes, and its stats from before they were read. */
export function hashFile(path: string): { readonly md5: string; readonly stats: BigIntStats } {
  const file = openSync(path, 'r');
  try {
    const stats = fstatSync(file, { bigint: true });
    const hash = createHash('md5');
    chunk ??= Buffer.allocUnsafe(CHUNK_BYTES);
    for (;;) {
      const count = readSync(file, chunk, 0, CHUNK_BYTES, null);
      if (count === 0) break;
      hash.update(count === CHUNK_BYTES ? chunk : chunk.subarray(0, count));
    }
    return { md5: hash.digest('hex'), stats };
  } finally {
    closeSync(file);
  }
}
