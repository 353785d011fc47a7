import type * as Core from '@tensorflow/tfjs-core';
import type * as Layers from '@tensorflow/tfjs-layers';
import type { ImageSource } from '../ml/image-source.js';

/** The modules of TensorFlow.js, loaded by whoever chose the backend. */
export interface TensorFlow {
  readonly core: typeof Core;
  readonly layers: typeof Layers;
}

/** Keras's, for clipping probabilities and for Adam. */
export const EPSILON = 1e-7;
const PIXEL_MAX = 255;

/** Probabilities of `rows`, worked off `chunk` images at a time. */
export async function predictRows(
  tf: TensorFlow,
  model: Layers.LayersModel,
  images: ImageSource,
  rows: Int32Array,
  options: {
    readonly chunk: number;
    readonly signal: AbortSignal;
    readonly onProgress?: ((done: number) => void) | undefined;
  },
): Promise<Float32Array> {
  const chunk = options.chunk;
  const pieces: Float32Array[] = [];
  for (let start = 0; start < rows.length; start += chunk) {
    await nextTurn(options.signal);
    const part = rows.subarray(start, start + chunk);
    pieces.push(
      tf.core.tidy(
        () =>
          (model.apply(readImages(tf.core, images, part), { training: false }) as Core.Tensor)
            .dataSync()
            .slice() as Float32Array,
      ),
    );
    options.onProgress?.(start + part.length);
  }
  const all = new Float32Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let offset = 0;
  for (const piece of pieces) {
    all.set(piece, offset);
    offset += piece.length;
  }
  return all;
}

/** (rows, height, width, channels) of pixels from 0 to 1. */
export function readImages(core: typeof Core, images: ImageSource, rows: ArrayLike<number>): Core.Tensor4D {
  const { height, width, channels } = images;
  const bytes = new Uint8Array(rows.length * height * width * channels);
  images.read(rows, bytes);
  const floats = new Float32Array(bytes.length);
  for (let index = 0; index < bytes.length; index += 1) floats[index] = bytes[index]! / PIXEL_MAX;
  return core.tensor4d(floats, [rows.length, height, width, channels]);
}

/** How many numbers the model puts out for an image. */
export function outputsOf(model: Layers.LayersModel): number {
  return (model.outputShape as (number | null)[]).at(-1) ?? 1;
}

/** How many images make up `floats` values of input, one at least. */
export function chunkRows({ height, width, channels }: ImageSource, floats: number): number {
  return Math.max(1, Math.floor(floats / (height * width * channels)));
}

/** The L1 and L2 penalty of the model's weights. */
export function penaltyOf({ core }: TensorFlow, model: Layers.LayersModel): Core.Scalar {
  // Of the layers: the model itself knows of them only after it has been applied as a whole.
  const losses = model.layers.flatMap((layer) => layer.calculateLosses());
  return losses.length === 0 ? core.scalar(0) : core.addN<Core.Scalar>(losses);
}

/** Lets signals and timers in between two pieces of work. */
export async function nextTurn(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  signal.throwIfAborted();
}
