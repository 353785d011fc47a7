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
const AT_ONCE_BYTES = 1.5 * 1024 * 1024;
const MOST_AT_ONCE_BYTES = 4 * 1024 * 1024;
const LARGE_BYTES = 16 * 1024 * 1024;
const FLOAT = 4;
// Of src/kernels/tiles: what transforms work in, what lies between two points' planes, a plane of the sums of a block.
const WORK_BYTES = 2048;
const APART_BYTES = 64;
const BLOCK_BYTES = 576;
// Times in products of vectors, fitted to what `bench/conv.ts` measures.
const TRANSFORM = 7;
const GATHER = 8;
const PREPARE = 2;

/** The tiles that cost least for the convolution itself; undefined: it is faster without. */
export function tilesForConv(work: TileWork): Tiles | undefined {
  return search(work, aheadStrips(work)).tiles;
}

/** The same for the gradient by the weights, which is made once an image from sums at all points. */
export function tilesForGradient(work: TileWork): Tiles | undefined {
  const strips: Strips = (points, count) => {
    if (fitsAtOnce(points, count, work)) return { strip: padTo4(count), cost: GATHER };
    const strip = stripOf(points, count, work);
    return { strip, cost: GATHER + 2 * Math.ceil(count / strip) };
  };
  return search(work, strips).tiles;
}

/** Bytes that the kernels work in; `isGradient`: those for the gradient by the weights. */
export function tileScratch({ points, strip }: Tiles, work: TileWork, isGradient: boolean): number {
  const { inputs, outputs } = work;
  const planes = FLOAT * (Math.max(inputs, outputs) + strip * (inputs + outputs)) + 2 * APART_BYTES;
  const isAtOnce = tileCount(points, work) <= strip;
  const sums = !isGradient ? 0 : isAtOnce ? BLOCK_BYTES : FLOAT * inputs * outputs;
  return WORK_BYTES + points[0] * points[1] * (planes + sums);
}

/** What the convolution itself costs directly, in products of vectors. */
export function directCost({ size, kernel, inputs, outputs }: TileWork): number {
  return size[0] * size[1] * kernel[0] * kernel[1] * (inputs / 4) * outputs;
}

/** What it costs in the cheaper way. */
export function tileCost(work: TileWork): number {
  return search(work, aheadStrips(work)).cost;
}

type Strips = (points: Pair, count: number) => { readonly strip: number; readonly cost: number };

function aheadStrips(work: TileWork): Strips {
  return (points, count) => ({ strip: stripOf(points, count, work), cost: PREPARE });
}

function search(work: TileWork, strips: Strips): { readonly cost: number; readonly tiles: Tiles | undefined } {
  const { kernel, inputs, outputs } = work;
  let cost = directCost(work);
  let tiles: Tiles | undefined;
  if (kernel.some((length) => length < 2)) return { cost, tiles };
  const pairs = (inputs / 4) * outputs;
  for (const points of POINTS) {
    if (points.some((all, index) => all <= kernel[index as 0 | 1])) continue; // less than two outputs a tile
    const count = tileCount(points, work);
    const { strip, cost: extra } = strips(points, count);
    const transforms = count * TRANSFORM * ((inputs + outputs) / 4);
    const all = points[0] * points[1] * ((padTo4(count) + extra) * pairs + transforms);
    if (all < cost) [cost, tiles] = [all, { points, strip }];
  }
  return { cost, tiles };
}

/** As many tiles as stay in the nearer caches; twice as many where filters come from memory each time. */
function stripOf(points: Pair, count: number, work: TileWork): number {
  const fitting = Math.floor(CACHE_BYTES / tileBytes(points, work)) & ~3;
  const least = pointBytes(points, work) > LARGE_BYTES ? 2 * MIN_STRIP : MIN_STRIP;
  return Math.min(Math.max(fitting, least), MAX_STRIP, padTo4(count));
}

/** Whether all tiles can wait in the cache for their block; the alternative keeps sums for all pairs of channels. */
function fitsAtOnce(points: Pair, count: number, work: TileWork): boolean {
  const most = Math.max(AT_ONCE_BYTES, Math.min(MOST_AT_ONCE_BYTES, pointBytes(points, work)));
  return padTo4(count) * tileBytes(points, work) <= most;
}

/** Bytes of filters, or of their gradient, at all points. */
function pointBytes(points: Pair, { inputs, outputs }: TileWork): number {
  return FLOAT * points[0] * points[1] * inputs * outputs;
}

function tileBytes(points: Pair, { inputs, outputs }: TileWork): number {
  return FLOAT * points[0] * points[1] * (inputs + outputs);
}

function tileCount(points: Pair, { size, kernel }: TileWork): number {
  const along = (index: 0 | 1): number => Math.ceil(size[index] / (points[index] + 1 - kernel[index]));
  return along(0) * along(1);
}
