import type { OptimizerSpec, ScheduleSpec } from '../engine/trainer.js';
import type { Kernels } from './kernels.js';

/** Byte offsets of a piece of the parameters, their gradients and the optimizer's two numbers for each. */
export interface Piece {
  readonly weights: number;
  readonly gradients: number;
  readonly first: number;
  readonly second: number;
  readonly count: number;
}

const BETA1 = 0.9;
const BETA2 = 0.999;
const EPSILON = 1e-7;
const RHO = 0.9;
const WEIGHT_DECAY = 0.004;

/**
 * The step size of step `number` (from 0): Adam's bias corrections are in it. Powers are products, since the language leaves
 * the last bit of `**` open.
 */
export function stepRate(spec: OptimizerSpec, learningRate: number, number: number): number {
  if (spec.kind !== 'adam' && spec.kind !== 'adamw') return learningRate;
  const { beta1 = BETA1, beta2 = BETA2 } = spec;
  return (learningRate * Math.sqrt(1 - power(beta2, number + 1))) / (1 - power(beta1, number + 1));
}

/** The learning rate of step `number` (from 0). Exponential and cosine are the kernels' own: no machine's differs. */
export function scheduledRate(k: Kernels, schedule: ScheduleSpec | undefined, rate: number, number: number): number {
  if (!schedule) return rate;
  switch (schedule.kind) {
    case 'exponential': {
      const exact = number / schedule.decaySteps;
      const steps = schedule.staircase ? Math.floor(exact) : exact;
      return rate * k.exp(steps * k.log(schedule.decayRate));
    }
    case 'cosine': {
      const share = Math.min(number, schedule.decaySteps) / schedule.decaySteps;
      return rate * ((1 - schedule.alpha) * 0.5 * (1 + k.cos(Math.PI * share)) + schedule.alpha);
    }
    case 'piecewise': {
      const index = schedule.boundaries.findIndex((boundary) => number <= boundary);
      return schedule.values.at(index) ?? rate;
    }
  }
}

/** Moves a piece of the weights; `rate` is of `stepRate`. */
export function updatePiece(k: Kernels, spec: OptimizerSpec, piece: Piece, rate: number, learningRate: number): void {
  const { weights, gradients, first, second, count } = piece;
  switch (spec.kind) {
    case 'adam':
    case 'adamw': {
      const { beta1 = BETA1, beta2 = BETA2, epsilon = EPSILON } = spec;
      const decay = spec.kind === 'adamw' ? learningRate * (spec.weightDecay ?? WEIGHT_DECAY) : 0;
      k.adam(weights, gradients, first, second, count, rate, beta1, beta2, epsilon, decay);
      return;
    }
    case 'sgd':
      k.sgd(weights, gradients, first, count, rate, spec.momentum ?? 0, spec.nesterov ? 1 : 0);
      return;
    case 'rmsprop':
      k.rmsprop(
        weights,
        gradients,
        first,
        second,
        count,
        rate,
        spec.rho ?? RHO,
        spec.momentum ?? 0,
        spec.epsilon ?? EPSILON,
      );
  }
}

/** `base` to a whole power, by repeated squaring. */
function power(base: number, exponent: number): number {
  let result = 1;
  let square = base;
  for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) result *= square;
    square *= square;
  }
  return result;
}
