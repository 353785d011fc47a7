import type { Fold } from './conv/fold.js';
import type { Tiles } from './conv/tiles.js';

/**
 * Values of one image between two operations: (height, width, channels), channels padded with zeros to whole vectors of
 * four. Offsets are bytes from the start of the image's slot.
 */
export interface Tensor {
  readonly height: number;
  readonly width: number;
  readonly channels: number;
  /** Channels with their padding. */
  readonly padded: number;
  readonly value: number;
  /** The gradient by the values; of the same shape. */
  readonly delta: number;
}

/** A part of the parameters: floats from their start. The gradients and the optimizer's state are laid out alike. */
export interface Range {
  readonly offset: number;
  readonly count: number;
}

interface Base {
  readonly layer: string;
  readonly input: Tensor;
  readonly output: Tensor;
  /** Whether anything before it learns. */
  readonly wantsInputDelta: boolean;
}

interface Window {
  readonly kernel: readonly [number, number];
  readonly strides: readonly [number, number];
}

/**
 * Weights packed as src/kernels/direct/conv.ts has them; `turned`: those of the way back to the input (direct/turn.ts), floats
 * from the start of the derived ones.
 */
export interface ConvOp extends Base, Window {
  readonly kind: 'conv';
  readonly weights: Range;
  readonly bias: Range;
  readonly relu: boolean;
  readonly turned: number;
  /** Rows above and columns to the left of the input that are zero, with stride 1; those on the other sides follow. */
  readonly border: readonly [number, number];
  readonly ways: ConvWays;
  readonly fold: Fold | undefined;
}

/** `filters`: floats from the start of the derived ones, see src/kernels/tiles. */
export type FilteredTiles = Tiles & { readonly filters: number };

/** What is done by tiles, Winograd's algorithm; what is not is done directly. */
export interface ConvWays {
  readonly forward: FilteredTiles | undefined;
  readonly input: FilteredTiles | undefined;
  readonly weights: Tiles | undefined;
}

/**
 * Convolution, ReLU, pooling by 2 and dropout at once. Weights [o][ky][kx·i]; `turned`: derived, [ky][kx·i][o], or
 * [point][ky][i][o] where Winograd's algorithm along a line is used, or packed where it is by tiles.
 */
export interface ConvPoolOp extends Base {
  readonly kind: 'convPool';
  readonly kernel: readonly [number, number];
  readonly weights: Range;
  readonly bias: Range;
  readonly turned: number;
  readonly isWinograd: boolean;
  readonly tiles: FilteredTiles | undefined;
  /** Bytes from the slot's start: a byte for each pooled value. */
  readonly winners: number;
  readonly dropout: DropoutPart | undefined;
}

export interface DropoutPart {
  /** Number of the dropout layer, from 0. */
  readonly index: number;
  readonly rate: number;
}

export interface DenseOp extends Base {
  readonly kind: 'dense';
  readonly weights: Range;
  readonly bias: Range;
}

export interface DepthwiseOp extends Base, Window {
  readonly kind: 'depthwise';
  readonly weights: Range;
  readonly bias: Range;
}

export interface PoolOp extends Base, Window {
  readonly kind: 'maxPool' | 'averagePool';
  /** Max-pooling: bytes from the slot's start, two for each value. Average: floats from the constants' start. */
  readonly extra: number;
}

export interface ActivationOp extends Base {
  readonly kind: 'activation';
  readonly activation: Activation;
  readonly alpha: number;
}

export type Activation = 'relu' | 'leaky_relu' | 'elu' | 'tanh' | 'sigmoid' | 'softmax';

export interface DropoutOp extends Base, DropoutPart {
  readonly kind: 'dropout';
}

/** `moving`: floats from the start of the constants: mean, variance, each `padded` long. */
export interface NormOp extends Base {
  readonly kind: 'norm';
  readonly gamma: Range | undefined;
  readonly beta: Range | undefined;
  readonly moving: number;
  readonly epsilon: number;
  readonly momentum: number;
  /** Number of the normalisation, from 0. */
  readonly index: number;
}

/** Puts a border of `fill` around: the input lies at (top, left) of the output. */
export interface PadOp extends Base {
  readonly kind: 'pad';
  readonly top: number;
  readonly left: number;
  readonly fill: number;
}

/** `pack`: takes the channels' padding out. `copy`: the same again. `widen`: each channel `times` times. `fold`: see conv/fold.ts. */
export interface MoveOp extends Base {
  readonly kind: 'pack' | 'copy' | 'widen' | 'fold';
  readonly times: number;
}

export type Op =
  ConvOp | ConvPoolOp | DenseOp | DepthwiseOp | PoolOp | ActivationOp | DropoutOp | NormOp | PadOp | MoveOp;

/** A part of the parameters with its penalty, and the layer it is of. */
export interface ParameterRange extends Range {
  readonly layer: string;
  readonly l1: number;
  readonly l2: number;
}

/** Where a weight of the Layers model is: value i of it at `places[i]`, floats from the start of parameters or constants. */
export interface WeightPlace {
  readonly name: string;
  readonly layer: string;
  /** `kernel`, `bias`, `gamma`, …; and the shape that Keras gives it. */
  readonly role: string;
  readonly shape: readonly number[];
  readonly isTrainable: boolean;
  readonly places: Int32Array;
}

/** What a model becomes: the operations on one image, in order, and how memory is laid out for them. */
export interface Plan {
  readonly input: { readonly height: number; readonly width: number; readonly channels: number };
  readonly first: Tensor;
  readonly output: Tensor;
  readonly ops: readonly Op[];
  /** Trained numbers, in floats. */
  readonly parameters: number;
  readonly ranges: readonly ParameterRange[];
  /** Floats that are made from the parameters before each step. */
  readonly derived: number;
  /** Floats that training does not change by gradients: moving moments, shares of average pools. */
  readonly constants: number;
  readonly initialConstants: readonly (readonly [offset: number, values: Float32Array])[];
  readonly weights: readonly WeightPlace[];
  /** Bytes of an image's slot, and of a thread's scratch. */
  readonly slotBytes: number;
  readonly scratchBytes: number;
  readonly norms: number;
}

/** Byte steps of a window that moves over an input: to its next row, and from one output's input to the next one's. */
export function windowSteps({ input: { width, padded }, strides: [sy, sx] }: Base & Window): {
  readonly row: number;
  readonly rowStep: number;
  readonly pixelStep: number;
} {
  const pixel = 4 * padded;
  const row = width * pixel;
  return { row, rowStep: sy * row, pixelStep: sx * pixel };
}

/** Size of a convolution's input with its border, given stride 1. */
export function wholeSize(
  { height, width }: Tensor,
  [rows, columns]: readonly [number, number],
): readonly [number, number] {
  return [height + rows - 1, width + columns - 1];
}

export function floats({ height, width, padded }: Tensor): number {
  return height * width * padded;
}

/** A multiple of four that is not less. */
export function padTo4(count: number): number {
  return (count + 3) & ~3;
}
