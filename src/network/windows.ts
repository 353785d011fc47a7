import { UserError } from '../errors.js';
import { UnknownLayer, type KerasLayer, type LayerConfig } from './layers.js';
import type { Tensor } from './op.js';

/** Rows and columns. */
type Pair = readonly [number, number];

/** Refuses what convolutions here do not do. */
export function refuseOddities(config: LayerConfig): void {
  config.expect('data_format', 'channels_last');
  config.expect('dilation_rate', [1, 1], 1);
  config.expect('activity_regularizer', null);
}

const OF_IMAGES: readonly string[] = [
  'Conv2D',
  'DepthwiseConv2D',
  'MaxPooling2D',
  'AveragePooling2D',
  'GlobalAveragePooling2D',
];

/** Refuses a layer that moves over an image where a vector comes in, which has neither height nor width. */
export function requireImage({ className, name }: KerasLayer, { channels }: Tensor): void {
  if (!OF_IMAGES.includes(className)) return;
  throw new UserError(
    'stage',
    `Cannot build layer "${name}": what comes in is a vector of ${channels}, expected height × width × channels`,
    { hint: 'Put the layer before Flatten and GlobalAveragePooling2D' },
  );
}

/** How many rows and columns a layer puts around what comes in. */
export function borders(layer: string, { height, width }: Tensor, kernel: Pair, strides: Pair, padding: string): Pair {
  if (padding === 'valid') return [0, 0];
  if (padding !== 'same') throw new UnknownLayer(layer, `padding is ${padding}`);
  const border = (size: number, index: 0 | 1): number =>
    Math.max(0, (Math.ceil(size / strides[index]) - 1) * strides[index] + kernel[index] - size);
  return [border(height, 0), border(width, 1)];
}

/** How many places a window has in an input; a UserError that names the layer where it has none. */
export function outputSize(
  { name }: KerasLayer,
  { height, width, channels }: Tensor,
  kernel: Pair,
  strides: Pair,
): Pair {
  const size = (length: number, index: 0 | 1): number => Math.floor((length - kernel[index]) / strides[index]) + 1;
  const result = [size(height, 0), size(width, 1)] as const;
  if (result[0] > 0 && result[1] > 0) return result;
  throw new UserError(
    'stage',
    `Cannot build layer "${name}": what comes in is ${height} × ${width} × ${channels}, expected at least ${kernel[0]} × ${kernel[1]}, its window`,
    { hint: 'Use larger images (data_load.image_size), fewer layers or smaller windows' },
  );
}

/** For each window the reciprocal of how many real inputs lie in it. */
export function windowShares(
  { height, width }: Tensor,
  [top, left]: Pair,
  [rows, columns]: Pair,
  kernel: Pair,
  strides: Pair,
): Float32Array {
  const real = (start: number, length: number, size: number): number =>
    Math.min(start + length, size) - Math.max(start, 0);
  const shares = new Float32Array(rows * columns);
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < columns; x += 1) {
      const inside = real(y * strides[0] - top, kernel[0], height) * real(x * strides[1] - left, kernel[1], width);
      shares[y * columns + x] = 1 / inside;
    }
  }
  return shares;
}
