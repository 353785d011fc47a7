import { closeSync, fstatSync, openSync, readSync, writeSync } from 'node:fs';
import { UserError } from '../errors.js';

/** Element types that are read and written here, by NumPy's `descr`. */
export type NpyType = '|u1' | '<f4' | '<i8';

/** The header of a `.npy` file (format 1.0 to 3.0, as NumPy documents it in numpy.lib.format). */
export interface NpyHeader {
  readonly type: string;
  readonly fortranOrder: boolean;
  readonly shape: readonly number[];
  /** Where the data begins. */
  readonly offset: number;
}

const MAGIC = Buffer.from('\u0093NUMPY', 'latin1');
const ALIGNMENT = 64;
const BYTES: Readonly<Record<NpyType, number>> = { '|u1': 1, '<f4': 4, '<i8': 8 };

/** The header bytes of a C-ordered array. */
export function npyHeader(type: NpyType, shape: readonly number[]): Buffer {
  const tuple = shape.length === 1 ? `(${shape[0]},)` : `(${shape.join(', ')})`;
  const text = `{'descr': '${type}', 'fortran_order': False, 'shape': ${tuple}, }`;
  const head = MAGIC.length + 4;
  const length = Math.ceil((head + text.length + 1) / ALIGNMENT) * ALIGNMENT - head;
  const header = Buffer.alloc(head + length, ' ');
  MAGIC.copy(header);
  header[6] = 1;
  header[7] = 0;
  header.writeUInt16LE(length, 8);
  header.write(text, head, 'latin1');
  header[header.length - 1] = 0x0a;
  return header;
}

/** A whole array as the bytes of a `.npy` file. */
export function encodeNpy(
  type: NpyType,
  shape: readonly number[],
  values: Uint8Array | Float32Array | BigInt64Array,
): Buffer {
  return Buffer.concat([npyHeader(type, shape), Buffer.from(values.buffer, values.byteOffset, values.byteLength)]);
}

/** An open `.npy` file, read in pieces. */
export class NpyFile {
  readonly header: NpyHeader;
  readonly path: string;
  readonly #file: number;

  /** Opens the file; throws a UserError when it is not the array that is expected. */
  constructor(path: string, shown: string, type: NpyType, dimensions: number) {
    this.path = path;
    this.#file = openSync(path, 'r');
    try {
      this.header = readHeader(this.#file, shown);
      const { type: found, shape, fortranOrder, offset } = this.header;
      if (found !== type || shape.length !== dimensions || fortranOrder) {
        throw unreadable(
          shown,
          `found ${found} (${shape.join(', ')})${fortranOrder ? ' in Fortran order' : ''}, expected ${type} in ${dimensions} dimensions`,
        );
      }
      const expected = offset + shape.reduce((product, size) => product * size, 1) * BYTES[type];
      const { size } = fstatSync(this.#file);
      if (size !== expected) throw unreadable(shown, `it has ${size} bytes, expected ${expected}`);
    } catch (error) {
      closeSync(this.#file);
      throw error;
    }
  }

  /** Reads `target.length` bytes of the data from byte `position` on. */
  read(position: number, target: Uint8Array): void {
    for (let done = 0; done < target.length;) {
      const count = readSync(this.#file, target, done, target.length - done, this.header.offset + position + done);
      if (count === 0) throw unreadable(this.path, 'it ended early');
      done += count;
    }
  }

  /** Reads all of it. */
  readAll(): Uint8Array {
    const { shape, type } = this.header;
    const bytes = new Uint8Array(shape.reduce((product, size) => product * size, 1) * (BYTES[type as NpyType] ?? 1));
    this.read(0, bytes);
    return bytes;
  }

  close(): void {
    closeSync(this.#file);
  }
}

/** Parses the header of `.npy` bytes. */
export function parseNpyHeader(bytes: Buffer, shown: string): NpyHeader {
  if (bytes.length < 12 || !bytes.subarray(0, MAGIC.length).equals(MAGIC))
    throw unreadable(shown, 'it does not begin as a .npy file');
  const version = bytes[6] ?? 0;
  const start = version === 1 ? 10 : 12;
  const length = version === 1 ? bytes.readUInt16LE(8) : bytes.readUInt32LE(8);
  const text = bytes.subarray(start, start + length).toString(version >= 3 ? 'utf8' : 'latin1');
  const type = /'descr':\s*'([^']*)'/.exec(text)?.[1];
  const order = /'fortran_order':\s*(True|False)/.exec(text)?.[1];
  const shape = /'shape':\s*\(([\d,\s]*)\)/.exec(text)?.[1];
  if (type === undefined || order === undefined || shape === undefined)
    throw unreadable(shown, 'its header names no simple type and shape');
  const sizes = shape.split(',').flatMap((size) => (size.trim() === '' ? [] : [Number(size)]));
  return { type, fortranOrder: order === 'True', shape: sizes, offset: start + length };
}

function readHeader(file: number, shown: string): NpyHeader {
  const head = Buffer.alloc(4096);
  const count = readSync(file, head, 0, head.length, 0);
  return parseNpyHeader(head.subarray(0, count), shown);
}

function unreadable(shown: string, found: string): UserError {
  return new UserError('data', `Cannot read array "${shown}": ${found}`, { hint: 'Run the stage that makes it again' });
}

/** Writes an array's data in pieces behind its header; the caller renames the finished file. */
export class NpyWriter {
  readonly #file: number;

  constructor(path: string, type: NpyType, shape: readonly number[]) {
    this.#file = openSync(path, 'wx');
    this.#write(npyHeader(type, shape));
  }

  append(bytes: Uint8Array): void {
    this.#write(bytes);
  }

  close(): void {
    closeSync(this.#file);
  }

  #write(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done);
  }
}
