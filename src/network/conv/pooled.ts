import { dropoutKey } from '../../ml/dropout.js';
import type { GradientPlaces } from '../backward.js';
import { dropoutNumbers } from '../dropout.js';
import type { Kernels } from '../kernels.js';
import { floats, type ConvPoolOp } from '../op.js';
import type { ImagePlace, Places, Step } from '../places.js';

const FLOAT = 4;

/** Bytes of what a convolution by tiles puts out before it is pooled. */
export function unpooledBytes({ height, width, padded }: ConvPoolOp['output']): number {
  return 4 * height * width * padded * FLOAT;
}

/** Forward, for one image. */
export function pooledForward(k: Kernels, op: ConvPoolOp, at: Places, image: ImagePlace, step: Step | undefined): void {
  const { padded, width, height } = op.input;
  const { height: ph, width: pw, channels, padded: oc } = op.output;
  const [kh, kw] = op.kernel;
  const drop = step && op.dropout;
  const { keep, threshold } = drop ? dropoutNumbers(drop.rate) : { keep: 1, threshold: 0 };
  const key = drop ? dropoutKey({ ...step, layer: drop.index }, image.row) : 0;
  const row = width * padded * FLOAT;
  const [input, output, winners] = [
    image.slot + op.input.value,
    image.slot + op.output.value,
    image.slot + op.winners,
  ] as const;
  const [filters, bias] = [at.derivedAt(op.turned), at.parameter(op.bias)];
  const last = [ph, pw, oc, channels] as const;
  const dropped = [key, threshold, keep] as const;
  if (op.isWinograd) k.winogradPool(input, filters, bias, output, winners, at.scratch, row, ...last, kh, ...dropped);
  else if (!op.tiles)
    k.convPool(input, filters, bias, output, winners, row, padded * FLOAT, ...last, kh, kw * padded, ...dropped);
  else {
    const { points, strip, filters: made } = op.tiles;
    const scratch = at.scratch + unpooledBytes(op.output);
    const [high, wide] = [2 * ph, 2 * pw];
    k.tileConv(
      input,
      at.derivedAt(made),
      at.zeros,
      at.scratch,
      scratch,
      height,
      width,
      padded,
      0,
      0,
      high,
      wide,
      oc,
      kh,
      kw,
      ...points,
      strip,
      0,
    );
    k.poolWinners(at.scratch, bias, output, winners, wide, ...last, ...dropped);
  }
}

/** The way back, for one image. */
export function pooledBackward(k: Kernels, op: ConvPoolOp, at: GradientPlaces, { slot }: ImagePlace): void {
  const inDelta = slot + op.input.delta;
  const { padded, width } = op.input;
  const { height: ph, width: pw, channels, padded: oc } = op.output;
  const [kh, kw] = op.kernel;
  const keep = op.dropout ? dropoutNumbers(op.dropout.rate).keep : 1;
  if (op.wantsInputDelta) k.clear(inDelta, floats(op.input) * FLOAT);
  k.convPoolGradient(
    slot + op.input.value,
    slot + op.output.delta,
    slot + op.winners,
    at.gradient(op.weights),
    at.gradient(op.bias),
    at.parameter(op.weights),
    op.wantsInputDelta ? inDelta : 0,
    at.scratch,
    width * padded * FLOAT,
    padded * FLOAT,
    ph,
    pw,
    oc,
    channels,
    kh,
    kw * padded,
    keep,
  );
}
