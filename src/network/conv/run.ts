import type { GradientPlaces } from '../backward.js';
import type { Kernels } from '../kernels.js';
import { floats, wholeSize, windowSteps, type ConvOp } from '../op.js';
import type { ImagePlace, Places } from '../places.js';
import { emptyRanges } from './fold.js';
import { partsOf, spreadOf } from './parts.js';

const FLOAT = 4;

/** Forward, for one image. */
export function convForward(k: Kernels, op: ConvOp, at: Places, { slot }: ImagePlace): void {
  const { height, width, padded } = op.input;
  const { height: oh, width: ow, padded: oc } = op.output;
  const [kh, kw] = op.kernel;
  const [input, output] = [slot + op.input.value, slot + op.output.value];
  const relu = op.relu ? 1 : 0;
  const tiles = op.ways.forward;
  if (tiles) {
    k.tileConv(
      input,
      at.derivedAt(tiles.filters),
      at.parameter(op.bias),
      output,
      at.scratch,
      height,
      width,
      padded,
      ...op.border,
      oh,
      ow,
      oc,
      kh,
      kw,
      ...tiles.points,
      tiles.strip,
      relu,
    );
    return;
  }
  const { source, row, rowStep, pixelStep } = withBorder(k, op, at, input);
  const outPixel = oc * FLOAT;
  k.conv(
    source,
    at.parameter(op.weights),
    at.parameter(op.bias),
    output,
    row,
    rowStep,
    pixelStep,
    ow * outPixel,
    outPixel,
    oh,
    ow,
    oc,
    kh,
    kw * padded,
    relu,
  );
}

/** The input as windows move over it: itself, or a copy with the border. */
function withBorder(
  k: Kernels,
  op: ConvOp,
  at: Places,
  input: number,
): ReturnType<typeof windowSteps> & { source: number } {
  const [top, left] = op.border;
  const { height, width, padded } = op.input;
  const [rows, columns] = wholeSize(op.output, op.kernel);
  const steps = windowSteps(op);
  if (top + left === 0 && (op.strides[0] > 1 || op.strides[1] > 1 || (rows === height && columns === width)))
    return { source: input, ...steps };
  const pixel = padded * FLOAT;
  const row = columns * pixel;
  k.clear(at.scratch, rows * row);
  k.copyRows(input, at.scratch + top * row + left * pixel, height, width * padded, steps.row, row);
  return { source: at.scratch, row, rowStep: row, pixelStep: pixel };
}

/** The way back, for one image. */
export function convBackward(k: Kernels, op: ConvOp, at: GradientPlaces, { slot }: ImagePlace): void {
  const { height: oh, width: ow, padded: oc } = op.output;
  const delta = slot + op.output.delta;
  if (op.relu) k.activateGradient(slot + op.output.value, delta, 1, 0, floats(op.output));
  weightGradient(k, op, at, slot + op.input.value, delta);
  for (const [offset, count] of op.fold ? emptyRanges(op.fold, op.output.padded) : [])
    k.clear(at.gradient(op.weights) + offset * FLOAT, count * FLOAT);
  k.biasGradient(delta, at.gradient(op.bias), oh * ow, oc);
  if (op.wantsInputDelta) inputGradient(k, op, at, delta, slot + op.input.delta);
}

function weightGradient(k: Kernels, op: ConvOp, at: GradientPlaces, input: number, delta: number): void {
  const { height: oh, width: ow, padded: oc } = op.output;
  const [kh, kw] = op.kernel;
  const { padded } = op.input;
  const gradient = at.gradient(op.weights);
  const tiles = op.ways.weights;
  if (tiles) {
    k.tileWeightGradient(
      input,
      delta,
      gradient,
      at.scratch,
      op.input.height,
      op.input.width,
      padded,
      ...op.border,
      oh,
      ow,
      oc,
      kh,
      kw,
      ...tiles.points,
      tiles.strip,
    );
    return;
  }
  const { source, row, rowStep, pixelStep } = withBorder(k, op, at, input);
  k.convWeightGradient(source, delta, gradient, row, rowStep, pixelStep, oh, ow, oc, kh, kw * padded);
}

function inputGradient(k: Kernels, op: ConvOp, at: GradientPlaces, delta: number, inDelta: number): void {
  const { height, width, padded } = op.input;
  const { height: oh, width: ow, padded: oc } = op.output;
  const [kh, kw] = op.kernel;
  const [sy, sx] = op.strides;
  const tiles = op.ways.input;
  if (tiles) {
    k.tileConv(
      delta,
      at.derivedAt(tiles.filters),
      at.zeros,
      inDelta,
      at.scratch,
      oh,
      ow,
      oc,
      kh - 1 - op.border[0],
      kw - 1 - op.border[1],
      height,
      width,
      padded,
      kh,
      kw,
      ...tiles.points,
      tiles.strip,
      0,
    );
    return;
  }
  const isPlain = sy === 1 && sx === 1;
  const spread = spreadOf(isPlain ? wholeSize(op.output, op.kernel) : [height, width], op.kernel, op.strides);
  const [top, left] = spread.border;
  const spreadRow = spread.size[1] * oc * FLOAT;
  let source = delta;
  if (top + left > 0 || spread.size[0] !== oh || spread.size[1] !== ow) {
    source = at.scratch;
    k.clear(source, spread.size[0] * spreadRow);
    k.copyRows(delta, source + top * spreadRow + left * oc * FLOAT, oh, ow * oc, ow * oc * FLOAT, spreadRow);
    source += op.border[0] * spreadRow + op.border[1] * oc * FLOAT;
  }
  const pixel = padded * FLOAT;
  let filters = at.derivedAt(op.turned);
  for (const { row, column, kernel, size } of partsOf([height, width], op.kernel, op.strides)) {
    const [rows, columns] = kernel;
    k.conv(
      source + (top + 1 - rows) * spreadRow + (left + 1 - columns) * oc * FLOAT,
      filters,
      at.zeros,
      inDelta + (row * width + column) * pixel,
      spreadRow,
      spreadRow,
      oc * FLOAT,
      sy * width * pixel,
      sx * pixel,
      ...size,
      padded,
      columns === 0 ? 0 : rows, // what no window reaches gets nothing
      columns * oc,
      0,
    );
    filters += rows * columns * oc * pixel;
  }
}
