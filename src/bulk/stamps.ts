import type { Stats } from 'node:fs';
import type { FileStamp } from '../cache/memo.js';

const WIDTH = 4;

/** Stamps of many files in one array of numbers, which crosses threads cheaply; inode 0: none. */
export type Stamps = Float64Array;

/** Room for the stamps of `count` files. */
export function allocateStamps(count: number): Stamps {
  return new Float64Array(count * WIDTH);
}

/** Puts a file's stamp at `index`. */
export function putStamp(stamps: Stamps, index: number, { ino, size, mtimeMs, ctimeMs }: Stats): void {
  const at = index * WIDTH;
  stamps[at] = ino;
  stamps[at + 1] = size;
  stamps[at + 2] = mtimeMs;
  stamps[at + 3] = ctimeMs;
}

/** The size of the file at `index`. */
export function sizeAt(stamps: Stamps, index: number): number {
  return stamps[index * WIDTH + 1]!;
}

/** The stamp at `index`, or undefined where none was put. */
export function stampOf(stamps: Stamps, index: number): FileStamp | undefined {
  const at = index * WIDTH;
  const ino = stamps[at]!;
  if (ino === 0) return undefined;
  return { ino, size: stamps[at + 1]!, mtimeMs: stamps[at + 2]!, ctimeMs: stamps[at + 3]! };
}
