import type { Kernels } from './kernels.js';

export type LossName = 'binary_crossentropy' | 'categorical_crossentropy' | 'mse' | 'mae';

/** The cross-entropy of one output, the second class's probability, or of one a class. */
export function crossEntropyOf(outputs: number): LossName {
  return outputs === 1 ? 'binary_crossentropy' : 'categorical_crossentropy';
}

/** Keras's: probabilities are kept so far from 0 and 1. */
const EPSILON = 1e-7;

/** Values of one image: what the model said, what is true, and where the loss's gradient goes. */
export interface LossPlace {
  readonly outputs: Float32Array;
  readonly targets: Float32Array;
  readonly delta: Float32Array;
  /** What the gradient is multiplied with: the row's weight over the rows of the batch. */
  readonly scale: number;
  /** The last layer is the activation that belongs to the loss: the gradient is that by what goes into it. */
  readonly isFused: boolean;
}

/** The loss of one image, without its weight; writes the gradient. Formulas as keras.losses, averaged over the outputs. */
export function lossOf(k: Kernels, name: LossName, place: LossPlace): number {
  const { outputs, targets, delta, scale, isFused } = place;
  const count = outputs.length;
  let sum = 0;
  const isClasses = name === 'categorical_crossentropy';
  const total = isClasses && !isFused ? outputs.reduce((before, value) => before + value, 0) : 1;
  let hits = 0;
  for (let index = 0; index < count; index += 1) {
    const value = outputs[index]!;
    const target = targets[index]!;
    const difference = value - target;
    let slope: number;
    if (name === 'mse') {
      sum += difference * difference;
      slope = 2 * difference;
    } else if (name === 'mae') {
      sum += Math.abs(difference);
      slope = Math.sign(difference);
    } else {
      const share = value / total;
      const p = Math.min(1 - EPSILON, Math.max(EPSILON, share));
      const isClipped = share < EPSILON || share > 1 - EPSILON;
      if (isClasses) {
        if (target !== 0) sum -= target * k.log(p);
        if (!isClipped) hits += target;
        slope = isFused ? difference : isClipped ? 0 : -target / value;
      } else {
        sum -= target * k.log(p) + (1 - target) * k.log(1 - p);
        slope = isFused ? difference : isClipped ? 0 : (1 - target) / (1 - p) - target / p;
      }
    }
    delta[index] = (slope * scale) / (isClasses ? 1 : count);
  }
  // What the model said is divided by its sum first, so that each output also moves the others' shares.
  if (isClasses && !isFused) for (let index = 0; index < count; index += 1) delta[index]! += (hits / total) * scale;
  return Number.isNaN(sum) ? NaN : sum / (isClasses ? 1 : count);
}

/** Whether an activation's way back is part of the loss's gradient. */
export function isFusedWith(name: LossName, activation: string): boolean {
  return (
    (name === 'binary_crossentropy' && activation === 'sigmoid') ||
    (name === 'categorical_crossentropy' && activation === 'softmax')
  );
}
