import { dropoutKey } from '../ml/dropout.js';
import { pooledForward } from './conv/pooled.js';
import { convForward } from './conv/run.js';
import { dropoutNumbers } from './dropout.js';
import type { Kernels } from './kernels.js';
import type { ImagePlace, Places, Step } from './places.js';
import {
  floats,
  windowSteps,
  type ActivationOp,
  type DenseOp,
  type NormOp,
  type Op,
  type PadOp,
  type PoolOp,
} from './op.js';

const FLOAT = 4;
const KINDS = { relu: 1, leaky_relu: 2, elu: 3, tanh: 4, sigmoid: 5 } as const;

/** The number of an activation in src/kernels; softmax has kernels of its own. */
export function activationKind(activation: keyof typeof KINDS): number {
  return KINDS[activation];
}

/** Works one operation off for one image. */
export function forward(k: Kernels, op: Op, at: Places, image: ImagePlace, step: Step | undefined): void {
  const input = image.slot + op.input.value;
  const output = image.slot + op.output.value;
  switch (op.kind) {
    case 'conv':
      return convForward(k, op, at, image);
    case 'convPool':
      return pooledForward(k, op, at, image, step);
    case 'dense':
      return dense(k, op, at, input, output);
    case 'depthwise': {
      const { padded } = op.input;
      const { row, rowStep, pixelStep } = windowSteps(op);
      const [kh, kw] = op.kernel;
      k.depthwise(
        input,
        at.parameter(op.weights),
        at.parameter(op.bias),
        output,
        row,
        rowStep,
        pixelStep,
        op.output.height,
        op.output.width,
        padded,
        kh,
        kw,
      );
      return;
    }
    case 'maxPool':
    case 'averagePool':
      return pool(k, op, at, image, input, output);
    case 'activation':
      return activate(k, op, output);
    case 'dropout': {
      const { height, width, channels, padded } = op.input;
      if (!step) return copy(k, input, output, floats(op.input));
      const { keep, threshold } = dropoutNumbers(op.rate);
      k.dropout(
        input,
        output,
        height * width,
        channels,
        padded,
        dropoutKey({ ...step, layer: op.index }, image.row),
        threshold,
        keep,
      );
      return;
    }
    case 'norm':
      return norm(k, op, at, input, output);
    case 'pad':
      return pad(k, op, input, output);
    case 'pack': {
      const { height, width, channels, padded } = op.input;
      k.pack(input, output, height * width, channels, padded);
      k.clear(output + height * width * channels * FLOAT, (floats(op.output) - height * width * channels) * FLOAT);
      return;
    }
    case 'copy':
      return copy(k, input, output, floats(op.input));
    case 'fold': {
      const { height, width, padded } = op.input;
      k.fold(input, output, height, width, padded, op.output.height, op.output.width);
      return;
    }
    case 'widen': {
      const { height, width, channels, padded } = op.input;
      k.widen(input, output, height * width, channels, op.times, padded, op.output.padded);
    }
  }
}

function copy(k: Kernels, from: number, to: number, count: number): void {
  k.copyRows(from, to, 1, count, 0, 0);
}

function dense(k: Kernels, op: DenseOp, at: Places, input: number, output: number): void {
  const { padded } = op.input;
  if (op.output.channels > 1) {
    k.dense(input, at.parameter(op.weights), at.parameter(op.bias), output, padded, op.output.padded);
    return;
  }
  const sum = k.dot(input, at.parameter(op.weights), padded);
  const first = output / FLOAT;
  at.floats.fill(0, first, first + op.output.padded);
  at.floats[first] = sum + at.floats[at.parameter(op.bias) / FLOAT]!;
}

function pool(k: Kernels, op: PoolOp, at: Places, image: ImagePlace, input: number, output: number): void {
  const { padded, width } = op.input;
  const { height: oh, width: ow } = op.output;
  const [kh, kw] = op.kernel;
  const [sy, sx] = op.strides;
  const row = width * padded * FLOAT;
  if (op.kind === 'maxPool')
    k.maxPool(input, output, image.slot + op.extra, row, padded * FLOAT, oh, ow, padded, kh, kw, sy, sx);
  else k.averagePool(input, output, at.constant(op.extra), row, padded * FLOAT, oh, ow, padded, kh, kw, sy, sx);
}

function activate(k: Kernels, { activation, alpha, output: shape }: ActivationOp, values: number): void {
  const { height, width, channels, padded } = shape;
  if (activation === 'softmax') k.softmax(values, height * width, channels, padded);
  else k.activate(values, activationKind(activation), alpha, height * width, channels, padded);
}

function norm(k: Kernels, op: NormOp, at: Places, input: number, output: number): void {
  const { height, width, padded } = op.input;
  const { scale, shift } = at.normAt(op);
  k.scaleShift(input, output, scale, shift, height * width, padded);
}

function pad(k: Kernels, op: PadOp, input: number, output: number): void {
  const { height, width, padded } = op.input;
  const row = width * padded * FLOAT;
  const outRow = op.output.width * padded * FLOAT;
  if (op.fill === 0) k.clear(output, floats(op.output) * FLOAT);
  else k.fill(output, floats(op.output), op.fill);
  k.copyRows(input, output + op.top * outRow + op.left * padded * FLOAT, height, width * padded, row, outRow);
}
