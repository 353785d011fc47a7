import type { NormOp, Range } from './op.js';

const FLOAT = 4;

/** Where one image's values are (bytes), and which row of the batch it is, which dropout depends on. */
export interface ImagePlace {
  readonly slot: number;
  readonly row: number;
}

/** The optimizer step that a forward pass belongs to; without one nothing is dropped and moving moments are used. */
export interface Step {
  readonly seed: number;
  /** From 0 over the whole training. */
  readonly number: number;
}

/** Byte offsets of what all images share, and the memory as floats. */
export interface Places {
  /** What a thread has to work in. */
  readonly scratch: number;
  readonly floats: Float32Array;
  parameter(range: Range): number;
  derivedAt(offset: number): number;
  constant(offset: number): number;
  /** Scale and shift of a normalisation: of the batch in training, of the moving moments else. */
  normAt(op: NormOp): { readonly scale: number; readonly shift: number };
}

/** The hash that a dropout mask of one image starts from (src/ml/dropout.ts). */
export function dropoutKey({ seed, number }: Step, layer: number, row: number): number {
  return mix(mix(mix(mix(seed | 0) ^ number) ^ layer) ^ row);
}

/** Bytes of so many floats. */
export function bytesOf(floats: number): number {
  return floats * FLOAT;
}

// The constants of src/ml/dropout.ts.
function mix(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
  return bits ^ (bits >>> 16);
}
