import type { TrainRequest } from '../../src/engine/trainer.js';
import { buildCnn } from '../../src/engine/model.js';
import type { ImageSource } from '../../src/ml/image-source.js';
import { RandomState } from '../../src/ml/random.js';

/** Images in memory: noise, and a brighter blue channel where the label is 1. */
export function makeToyImages(count: number, side: number, seed = 1): { images: ImageSource; labels: Float32Array } {
  const random = new RandomState(seed);
  const labels = Float32Array.from({ length: count }, (_, index) => (index % 3 === 0 ? 1 : 0));
  const size = side * side * 4;
  const pixels = Uint8Array.from({ length: count * size }, (_, index) => {
    const isBlue = index % 4 === 2 && labels[Math.floor(index / size)] === 1;
    return random.interval(120) + (isBlue ? 100 : 0);
  });
  const images: ImageSource = {
    count,
    height: side,
    width: side,
    channels: 4,
    read: (indices, target) => {
      for (let index = 0; index < indices.length; index += 1) {
        const row = indices[index]!;
        target.set(pixels.subarray(row * size, (row + 1) * size), index * size);
      }
    },
  };
  return { images, labels };
}

/** A training of the workshop's CNN on toy images: four fifths to train on. */
export function toyTraining(count: number, side: number, changes: Partial<TrainRequest> = {}): TrainRequest {
  const { images, labels } = makeToyImages(count, side);
  const split = Math.floor(count * 0.8);
  return {
    model: buildCnn({ height: side, width: side, channels: 4, seed: 42 }),
    images,
    labels,
    trainRows: Int32Array.from({ length: split }, (_, index) => index),
    validationRows: Int32Array.from({ length: count - split }, (_, index) => split + index),
    epochs: 3,
    batchSize: 16,
    learningRate: 0.001,
    classWeight: [0.33, 0.67],
    seed: 42,
    signal: new AbortController().signal,
    ...changes,
  };
}
