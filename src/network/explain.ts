import type { LayersModelFiles } from '../engine/trainer.js';
import { UserError } from '../errors.js';
import { convMultiplyAdds } from './conv/fold.js';
import type { Tiles } from './conv/tiles.js';
import { inputShapeOf } from './layers.js';
import { floats, type ConvOp, type ConvPoolOp, type Op, type Plan } from './op.js';
import type { InputShape } from './plan.js';
import { rehearse } from './rehearsal.js';

const RUNS = 9;

/** What one operation does to one image, and how long it took. */
export interface Explained {
  readonly layer: string;
  /** The kernel that was chosen, in words. */
  readonly kernel: string;
  readonly output: string;
  /** Multiply-adds of the textbook's forward pass; a faster algorithm does fewer. */
  readonly multiplyAdds: number;
  /** Bytes of what it puts out. */
  readonly bytes: number;
  /** Milliseconds forward and back, medians of one image on one thread; undefined: not run alone. */
  readonly forward: number | undefined;
  readonly backward: number | undefined;
}

/** The plan of a model, each operation timed on noise. Throws UnknownLayer as `makePlan`. */
export function explain(model: LayersModelFiles): { readonly plan: Plan; readonly operations: readonly Explained[] } {
  const { plan, forward, backward } = rehearse(model, inputShape(model));
  const ahead = plan.ops.map((op) => time(() => forward(op)));
  const back = new Map<Op, number>();
  for (const op of [...plan.ops].reverse()) {
    if (op.kind === 'norm') break; // behind it the whole batch is needed
    back.set(
      op,
      time(() => backward(op)),
    );
  }
  const operations = plan.ops.map((op, index) => ({ ...describe(op), forward: ahead[index], backward: back.get(op) }));
  return { plan, operations };
}

/** The median of some runs, in milliseconds. */
function time(body: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const begun = process.hrtime.bigint();
    body();
    return Number(process.hrtime.bigint() - begun) / 1e6;
  });
  return times.sort((a, b) => a - b)[RUNS >> 1] ?? Number.NaN;
}

function describe(op: Op): Omit<Explained, 'forward' | 'backward'> {
  const { height, width, channels } = op.output;
  return {
    layer: op.layer,
    kernel: kernelOf(op),
    output: `${height}×${width}×${channels}`,
    multiplyAdds: multiplyAdds(op),
    bytes: 4 * floats(op.output),
  };
}

function kernelOf(op: Op): string {
  switch (op.kind) {
    case 'conv': {
      const { forward, input, weights } = op.ways;
      const size = `${op.kernel[0]}×${op.kernel[1]}`;
      const folded = op.fold ? ` for ${op.fold.kernel[0]}×${op.fold.kernel[1]} by 2×2, folded` : '';
      const ahead = `${wayOf(op, forward)} convolution ${size}${folded}${op.relu ? ' with ReLU' : ''}`;
      const gradients = [...(op.wantsInputDelta ? [`input ${wayOf(op, input)}`] : []), `weights ${wayOf(op, weights)}`];
      return `${ahead}; gradients: ${gradients.join(', ')}`;
    }
    case 'convPool': {
      const way = op.isWinograd ? 'Winograd F(4, 5)' : wayOf(op, op.tiles);
      const drop = op.dropout ? ', dropout' : '';
      return `${way} convolution ${op.kernel[0]}×${op.kernel[1]}, ReLU, pooling${drop} at once; sparse gradient`;
    }
    case 'dense':
      return op.output.channels === 1 ? 'dot product' : 'matrix × vector';
    case 'depthwise':
      return `depthwise convolution ${op.kernel[0]}×${op.kernel[1]}`;
    case 'activation':
      return op.activation;
    case 'maxPool':
      return 'max-pooling';
    case 'averagePool':
      return 'average pooling';
    case 'norm':
      return 'batch normalisation';
    case 'dropout':
    case 'pad':
    case 'pack':
    case 'copy':
    case 'widen':
    case 'fold':
      return op.kind;
  }
}

function wayOf({ kernel }: ConvOp | ConvPoolOp, tiles: Tiles | undefined): string {
  if (!tiles) return 'direct';
  const [height, width] = tiles.points.map((points, index) => points + 1 - kernel[index as 0 | 1]);
  return `Winograd F(${height}×${width}, ${kernel[0]}×${kernel[1]})`;
}

function multiplyAdds(op: Op): number {
  const { height, width, channels } = op.output;
  if (op.kind === 'conv') return convMultiplyAdds(op);
  if (op.kind === 'convPool') return 4 * height * width * channels * op.kernel[0] * op.kernel[1] * op.input.channels;
  if (op.kind === 'depthwise') return height * width * channels * op.kernel[0] * op.kernel[1];
  return op.kind === 'dense' ? op.input.channels * channels : 0;
}

function inputShape({ topology }: LayersModelFiles): InputShape {
  const shape = inputShapeOf(topology);
  const [, height, width, channels] = shape ?? [];
  if (typeof height === 'number' && typeof width === 'number' && typeof channels === 'number')
    return { height, width, channels };
  throw new UserError(
    'stage',
    `Cannot explain the model: its input is ${JSON.stringify(shape)}, expected [null, height, width, channels]`,
  );
}
