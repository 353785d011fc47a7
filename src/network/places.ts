import type { NormOp, Range } from './op.js';

/** Where one image's values are (bytes), and which row of the batch it is, which dropout depends on. */
export interface ImagePlace {
  readonly slot: number;
  readonly row: number;
}

/** The optimizer step that a forward pass belongs to; without one nothing is dropped and moving moments are used. */
export interface Step {
  readonly seed: number;
  /** From 0 over the whole training. */
  readonly step: number;
}

/** Byte offsets of what all images share, and the memory as floats. */
export interface Places {
  /** As many zeros as any layer has channels. */
  readonly zeros: number;
  /** What a thread has to work in. */
  readonly scratch: number;
  readonly floats: Float32Array;
  parameter(range: Range): number;
  derivedAt(offset: number): number;
  constant(offset: number): number;
  /** Scale and shift of a normalisation: of the batch in training, of the moving moments else. */
  normAt(op: NormOp): { readonly scale: number; readonly shift: number };
}
