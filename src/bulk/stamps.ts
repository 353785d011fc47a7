import type { Stats } from 'node:fs';

/** What tells one state of a file from another; milliseconds with their fraction. `fs.Stats` has it all. */
export interface FileStamp {
  readonly ino: number;
  readonly size: number;
  readonly mtimeMs: number;
  readonly ctimeMs: number;
}

/** In the place of `ctimeMs`: not compared. For objects, which are renamed after they were looked at. */
export const ANY_CTIME = 0;

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

/** Whether the stamp at `index` was put, and is a file's now. A ctime of 0 is not compared: objects are renamed. */
export function isStamp(stamps: Stamps, index: number, { ino, size, mtimeMs, ctimeMs }: Stats): boolean {
  const at = index * WIDTH;
  return (
    stamps[at] === ino &&
    stamps[at + 1] === size &&
    stamps[at + 2] === mtimeMs &&
    (stamps[at + 3] === ctimeMs || stamps[at + 3] === ANY_CTIME)
  );
}

/** Some of many stamps: from `start` to before `end`. */
export function sliceStamps(stamps: Stamps, start: number, end: number): Stamps {
  return stamps.slice(start * WIDTH, end * WIDTH);
}

/** Copies all of `part` to where `start` is. */
export function setStamps(stamps: Stamps, start: number, part: Stamps): void {
  stamps.set(part, start * WIDTH);
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
