import { RandomState } from '../ml/random.js';
import type { LayersModelFiles } from '../engine/trainer.js';
import { UserError } from '../errors.js';
import { backward } from './backward.js';
import { forward } from './forward.js';
import { compileKernels, instantiateKernels } from './kernels.js';
import { inputShapeOf } from './layers.js';
import { Leader } from './leader.js';
import { createMemory, mapMemory } from './memory-map.js';
import { floats, type Op, type Plan } from './op.js';
import { makePlan, type InputShape } from './plan.js';
import { gradientPlaces } from './session.js';
import { Team } from './team.js';
import { importWeights } from './weights.js';

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
  const shape = inputShape(model);
  const plan = makePlan(model.topology, shape);
  const map = mapMemory({ plan, threads: 1, rows: 1, isTraining: true });
  const memory = createMemory(map);
  const k = instantiateKernels(compileKernels(), memory);
  const random = new RandomState(1);
  const pixels = Uint8Array.from({ length: shape.height * shape.width * shape.channels }, () => random.interval(255));
  const settings = { plan, map, loss: 'mse' as const, optimizer: { kind: 'sgd' as const }, seed: 1 };
  const leader = new Leader(settings, k, memory, new Team(memory, 1), (_, target) => target.set(pixels));
  importWeights(plan, map, memory, model);
  leader.prepare();
  leader.predict([0]); // fills the slot with what each operation reads
  const own = map.threads;
  const at = gradientPlaces(map, new Float32Array(memory.buffer), own, 0);
  const image = { slot: map.slots ?? own + map.slotOffset, row: 0 };
  const step = { seed: 1, step: 0 };
  const ahead = plan.ops.map((op) => time(() => forward(k, op, at, image, step)));
  const { delta } = plan.output;
  new Float32Array(memory.buffer).fill(1, (image.slot + delta) / 4, (image.slot + delta) / 4 + floats(plan.output));
  const back = new Map<Op, number>();
  for (const op of [...plan.ops].reverse()) {
    if (op.kind === 'norm') break; // behind it the whole batch is needed
    back.set(
      op,
      time(() => backward(k, op, at, image, step)),
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
      const size = `${op.kernel[0]}×${op.kernel[1]}`;
      return op.relu ? `direct convolution ${size} with ReLU` : `direct convolution ${size}`;
    }
    case 'convPool': {
      const way = op.isWinograd ? 'Winograd F(4, 5)' : 'direct';
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
      return op.kind;
  }
}

function multiplyAdds(op: Op): number {
  const { height, width, channels } = op.output;
  if (op.kind === 'conv') return height * width * channels * op.kernel[0] * op.kernel[1] * op.input.channels;
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
