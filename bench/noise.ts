import { closeSync, openSync, writeSync } from 'node:fs';
import { RandomState } from '../src/ml/random.js';

const DISTINCT = 8;

/** Writes images of noise, 8 bits a value: what costs time depends on no picture but for how many gradients ReLU lets through. */
export function writeNoise(path: string, count: number, imageBytes: number): void {
  const random = new RandomState(1);
  const images = Array.from({ length: DISTINCT }, () =>
    Uint8Array.from({ length: imageBytes }, () => random.interval(255)),
  );
  const file = openSync(path, 'w');
  for (let index = 0; index < count; index += 1) writeSync(file, images[index % DISTINCT] ?? new Uint8Array(0));
  closeSync(file);
}
