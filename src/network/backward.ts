import { dropoutKey } from '../ml/dropout.js';
import { pooledBackward } from './conv/pooled.js';
import { convBackward } from './conv/run.js';
import { dropoutNumbers } from './dropout.js';
import { activationKind } from './forward.js';
import type { Kernels } from './kernels.js';
import {
  floats,
  windowSteps,
  type ActivationOp,
  type DenseOp,
  type DepthwiseOp,
  type DropoutOp,
  type Op,
  type PadOp,
  type PoolOp,
  type Range,
} from './op.js';
import type { ImagePlace, Places, Step } from './places.js';

const FLOAT = 4;

/** Where gradients of the parameters are added up, and what a thread has to work in; byte offsets. */
export interface GradientPlaces extends Places {
  gradient(range: Range): number;
}

/** The way back through one operation (but a normalisation) for one image. */
export function backward(k: Kernels, op: Op, at: GradientPlaces, image: ImagePlace, step: Step): void {
  const input = image.slot + op.input.value;
  const inDelta = image.slot + op.input.delta;
  const delta = image.slot + op.output.delta;
  switch (op.kind) {
    case 'conv':
      return convBackward(k, op, at, image);
    case 'convPool':
      return pooledBackward(k, op, at, image);
    case 'dense':
      return dense(k, op, at, input, delta, op.wantsInputDelta ? inDelta : 0);
    case 'depthwise':
      return depthwise(k, op, at, input, delta, op.wantsInputDelta ? inDelta : 0);
    case 'maxPool':
    case 'averagePool':
      if (op.wantsInputDelta) pool(k, op, at, image, delta, inDelta);
      return;
    case 'activation':
      return activation(k, op, image.slot + op.output.value, delta);
    case 'dropout':
      if (op.wantsInputDelta) dropout(k, op, image, delta, inDelta, step);
      return;
    case 'pad':
      if (op.wantsInputDelta) pad(k, op, delta, inDelta);
      return;
    case 'pack': {
      const { height, width, channels, padded } = op.input;
      if (op.wantsInputDelta) k.unpack(delta, inDelta, height * width, channels, padded);
      return;
    }
    case 'copy':
      k.copyRows(delta, inDelta, 1, floats(op.input), 0, 0);
      return;
    case 'fold': {
      const { height, width, padded } = op.input;
      if (op.wantsInputDelta) k.unfold(delta, inDelta, height, width, padded, op.output.height, op.output.width);
      return;
    }
    case 'widen': {
      const { height, width, channels, padded } = op.input;
      if (op.wantsInputDelta) k.narrow(delta, inDelta, height * width, channels, op.times, padded, op.output.padded);
      return;
    }
    case 'norm':
      throw new Error('A normalisation needs the whole batch');
  }
}

function dense(k: Kernels, op: DenseOp, at: GradientPlaces, input: number, delta: number, inDelta: number): void {
  const { padded } = op.input;
  k.biasGradient(delta, at.gradient(op.bias), 1, op.output.padded);
  if (op.output.channels > 1) {
    k.denseGradient(input, delta, at.parameter(op.weights), at.gradient(op.weights), inDelta, padded, op.output.padded);
    return;
  }
  k.dotGradient(input, at.parameter(op.weights), at.gradient(op.weights), inDelta, padded, at.floats[delta / FLOAT]!);
}

function depthwise(
  k: Kernels,
  op: DepthwiseOp,
  at: GradientPlaces,
  input: number,
  delta: number,
  inDelta: number,
): void {
  const { padded } = op.input;
  const { height: oh, width: ow } = op.output;
  const { row, rowStep, pixelStep } = windowSteps(op);
  const [kh, kw] = op.kernel;
  if (inDelta) k.clear(inDelta, floats(op.input) * FLOAT);
  k.biasGradient(delta, at.gradient(op.bias), oh * ow, padded);
  k.depthwiseGradient(
    input,
    delta,
    at.parameter(op.weights),
    at.gradient(op.weights),
    inDelta,
    row,
    rowStep,
    pixelStep,
    oh,
    ow,
    padded,
    kh,
    kw,
  );
}

function pool(k: Kernels, op: PoolOp, at: GradientPlaces, { slot }: ImagePlace, delta: number, inDelta: number): void {
  const { padded, width } = op.input;
  const { height: oh, width: ow } = op.output;
  const [kh, kw] = op.kernel;
  const [sy, sx] = op.strides;
  const row = width * padded * FLOAT;
  k.clear(inDelta, floats(op.input) * FLOAT);
  if (op.kind === 'maxPool')
    k.maxPoolGradient(delta, slot + op.extra, inDelta, row, padded * FLOAT, oh, ow, padded, kw, sy, sx);
  else
    k.averagePoolGradient(delta, inDelta, at.constant(op.extra), row, padded * FLOAT, oh, ow, padded, kh, kw, sy, sx);
}

function activation(k: Kernels, op: ActivationOp, output: number, delta: number): void {
  const { height, width, channels, padded } = op.output;
  if (op.activation === 'softmax') k.softmaxGradient(output, delta, height * width, channels, padded);
  else k.activateGradient(output, delta, activationKind(op.activation), op.alpha, floats(op.output));
}

function dropout(k: Kernels, op: DropoutOp, image: ImagePlace, delta: number, inDelta: number, step: Step): void {
  const { height, width, channels, padded } = op.input;
  const { keep, threshold } = dropoutNumbers(op.rate);
  k.dropout(
    delta,
    inDelta,
    height * width,
    channels,
    padded,
    dropoutKey({ ...step, layer: op.index }, image.row),
    threshold,
    keep,
  );
}

function pad(k: Kernels, op: PadOp, delta: number, inDelta: number): void {
  const { height, width, padded } = op.input;
  const row = width * padded * FLOAT;
  const outRow = op.output.width * padded * FLOAT;
  k.copyRows(delta + op.top * outRow + op.left * padded * FLOAT, inDelta, height, width * padded, outRow, row);
}
