import type { ConvOp, Tensor } from '../op.js';
import { directCost, tileCost } from './tiles.js';

/** Rows and columns. */
type Pair = readonly [number, number];

// What folding itself costs, there and back: 3 × 3 gains nothing.
const COPIES = 1.25;

/** What a convolution with strides 2 × 2 was before its input was folded: half the rows and columns, four times the channels. */
export interface Fold {
  readonly kernel: Pair;
  readonly channels: number;
  readonly padded: number;
}

/** The kernel over the folded input; places that are not in the real one stay zero. */
export function foldedKernel([rows, columns]: Pair): Pair {
  return [(rows + 1) >> 1, (columns + 1) >> 1];
}

/** Size of the folded input that is needed. */
export function foldedSize([rows, columns]: Pair, kernel: Pair): Pair {
  const [kh, kw] = foldedKernel(kernel);
  return [rows + kh - 1, columns + kw - 1];
}

/** Whether the folded convolution, by tiles, costs less than the one with strides. `size`: of what comes out. */
export function isFoldCheaper(size: Pair, kernel: Pair, strides: Pair, { padded }: Tensor, outputs: number): boolean {
  if (strides[0] !== 2 || strides[1] !== 2) return false;
  const plain = { size, kernel, inputs: padded, outputs };
  const folded = { size, kernel: foldedKernel(kernel), inputs: 4 * padded, outputs };
  return COPIES * tileCost(folded) < directCost(plain);
}

/** Where weights [ky][kx][i] are over the folded input: as cell and channel. */
export function foldedPlace(cell: number, channel: number, { kernel, padded }: Fold): Pair {
  const [ky, kx] = [Math.floor(cell / kernel[1]), cell % kernel[1]];
  const [, columns] = foldedKernel(kernel);
  return [(ky >> 1) * columns + (kx >> 1), (2 * (ky & 1) + (kx & 1)) * padded + channel];
}

/** Ranges [offset, count] of packed weights that are none: their gradients are nothing. */
export function emptyRanges({ kernel, padded }: Fold, outputs: number): Pair[] {
  const [rows, columns] = foldedKernel(kernel);
  const taps = rows * columns * 4 * padded;
  const ranges: Pair[] = [];
  for (let block = 0; block < outputs; block += 8) {
    const width = Math.min(8, outputs - block);
    for (let tap = 0; tap < taps; tap += padded) {
      const cell = Math.floor(tap / (4 * padded));
      const part = (tap / padded) % 4;
      const ky = 2 * Math.floor(cell / columns) + (part >> 1);
      const kx = 2 * (cell % columns) + (part & 1);
      if (ky >= kernel[0] || kx >= kernel[1]) ranges.push([block * taps + tap * width, padded * width]);
    }
  }
  return ranges;
}

/** Multiply-adds of the textbook's convolution. */
export function convMultiplyAdds({ output, input, kernel, fold }: ConvOp): number {
  const { height, width, channels } = output;
  const [[rows, columns], inputs] = fold ? [fold.kernel, fold.channels] : [kernel, input.channels];
  return height * width * channels * rows * columns * inputs;
}
