import { padTo4 } from '../op.js';

/** Rows and columns. */
type Pair = readonly [number, number];

/** How Winograd's algorithm of src/kernels/tiles works on a convolution. */
export interface Tiles {
  /** Points in each direction: 6 or 8. */
  readonly points: Pair;
  /** Tiles worked on at a time. */
  readonly strip: number;
}

/** A convolution with stride 1: `size` of what it puts out, `inputs` and `outputs` channels with their padding. */
export interface TileWork {
  readonly size: Pair;
  readonly kernel: Pair;
  readonly inputs: number;
  readonly outputs: number;
}

const POINTS: readonly Pair[] = [
  [6, 6],
  [6, 8],
  [8, 6],
  [8, 8],
];
const CACHE_BYTES = 256 * 1024;
const MAX_STRIP = 64;
const MIN_STRIP = 8;
const VECTOR = 16;
// Src/kernels/tiles: what a transform works in, and what lies between two points' planes.
const WORK_BYTES = 1024;
const APART_BYTES = 64;
// Times in products of vectors, fitted to what `bench/conv.ts` measures.
const TRANSFORM = 7;
const GATHER = 8;
const PREPARE = 2;

/** The tiles that cost least for the convolution itself; undefined: it is faster without. */
export function tilesForConv(work: TileWork): Tiles | undefined {
  return cheapest(work, () => 0);
}

/** The same for the gradient by the weights, which is made once an image from sums at all points. */
export function tilesForGradient(work: TileWork): Tiles | undefined {
  return cheapest(work, (tiles, count) => {
    const passes = Math.ceil(count / tiles.strip);
    return tiles.points[0] * tiles.points[1] * (GATHER + 2 * passes) * (work.inputs / 4) * work.outputs;
  });
}

/** Bytes that the kernels work in; `isGradient`: those for the gradient by the weights. */
export function tileScratch({ points, strip }: Tiles, { inputs, outputs }: TileWork, isGradient: boolean): number {
  const planes = (VECTOR * (Math.max(inputs, outputs) + strip * (inputs + outputs))) / 4 + 2 * APART_BYTES;
  const sums = isGradient ? (VECTOR / 4) * inputs * outputs : 0;
  return 3 * WORK_BYTES + points[0] * points[1] * (planes + sums);
}

function cheapest(work: TileWork, extra: (tiles: Tiles, count: number) => number): Tiles | undefined {
  const { size, kernel, inputs, outputs } = work;
  if (kernel.some((length) => length < 2 || length > 5)) return undefined;
  const pairs = (inputs / 4) * outputs;
  let least = size[0] * size[1] * kernel[0] * kernel[1] * pairs;
  let best: Tiles | undefined;
  for (const points of POINTS) {
    const all = points[0] * points[1];
    const count = tileCount(points, work);
    const fitting = Math.floor(CACHE_BYTES / (all * 4 * (inputs + outputs))) & ~3;
    const strip = Math.min(Math.max(fitting, MIN_STRIP), MAX_STRIP, padTo4(count));
    const tiles = { points, strip };
    const products = all * padTo4(count) * pairs;
    const transforms = all * count * TRANSFORM * ((inputs + outputs) / 4);
    const cost = products + transforms + all * PREPARE * pairs + extra(tiles, count);
    if (cost < least) [least, best] = [cost, tiles];
  }
  return best;
}

function tileCount(points: Pair, { size, kernel }: TileWork): number {
  const along = (index: 0 | 1): number => Math.ceil(size[index] / (points[index] + 1 - kernel[index]));
  return along(0) * along(1);
}
