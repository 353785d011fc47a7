// The gradient of a convolution by its weights, by the tiles of conv.ts: the gradient behind it is the filter there.
import { multiplyTurned } from './products';
import { APART, cut, inputTile } from './tile';
import { transformFilter, transformOutput, WORK } from './transforms';

// Input channels whose sums, beside 8 output channels, are finished at once; and a row of them.
const BLOCK: i32 = 16;
const BLOCK_ROW: usize = 32;
const BLOCK_PLANE: usize = <usize>BLOCK * BLOCK_ROW + APART;

/**
 * gradient[o / 8][ky][kx][i][8] += Σ in[y + ky − top][x + kx − left][i] · delta[y][x][o] over one image. Arguments as of
 * `tileConv`. Where all tiles fit into one strip, the sums at the points never leave the cache; else they are kept, for all
 * channels, behind the tiles.
 */
export function tileWeightGradient(
  input: usize,
  delta: usize,
  gradient: usize,
  scratch: usize,
  ih: i32,
  iw: i32,
  ic: i32,
  top: i32,
  left: i32,
  oh: i32,
  ow: i32,
  oc: i32,
  kh: i32,
  kw: i32,
  rows: i32,
  columns: i32,
  strip: i32,
): void {
  const tileHeight = rows + 1 - kh, tileWidth = columns + 1 - kw;
  const across = (ow + tileWidth - 1) / tileWidth;
  const tiles = across * ((oh + tileHeight - 1) / tileHeight);
  const pixel = <usize>ic << 2, outPixel = <usize>oc << 2;
  const plane = <usize>strip * pixel + APART, outPlane = <usize>strip * outPixel + APART;
  const count = rows * columns;
  const work = scratch;
  const patch = scratch + 2 * WORK;
  const points = patch + <usize>count * max<usize>(pixel, outPixel);
  const deltas = points + <usize>count * plane;
  const sums = deltas + <usize>count * outPlane;
  const sumPlane = <usize>ic * outPixel;
  for (let first = 0; first < tiles; first += strip) {
    const taken = min<i32>(strip, tiles - first);
    for (let t = 0; t < taken; t++) {
      const y = ((first + t) / across) * tileHeight, x = ((first + t) % across) * tileWidth;
      inputTile(input, ih, iw, y - top, x - left, pixel, rows, columns, patch, points + <usize>t * pixel, plane, work);
      let from = delta + <usize>(y * ow + x) * outPixel;
      let row = <usize>ow * outPixel;
      if (y + tileHeight > oh || x + tileWidth > ow) {
        cut(delta, oh, ow, y, x, outPixel, tileHeight, tileWidth, patch);
        from = patch;
        row = <usize>tileWidth * outPixel;
      }
      const to = deltas + <usize>t * outPixel;
      for (let o: usize = 0; o < outPixel; o += 16) transformFilter(from + o, row, outPixel, tileHeight, tileWidth, to + o, outPlane, rows, columns, work);
    }
    if (tiles <= strip) break;
    for (let p = 0; p < count; p++) {
      multiplyTurned(points + <usize>p * plane, pixel, deltas + <usize>p * outPlane, outPixel, sums + <usize>p * sumPlane, outPixel, taken, ic, oc, first == 0);
    }
  }
  for (let o = 0; o < oc; o += 8) {
    const width = min<i32>(8, oc - o);
    const column = <usize>o << 2;
    const target = gradient + column * <usize>(kh * kw * ic);
    if (tiles > strip) {
      finish(sums + column, sumPlane, outPixel, target, work, ic, ic, width, kh, kw, rows, columns);
      continue;
    }
    for (let i = 0; i < ic; i += BLOCK) {
      const wide = min<i32>(BLOCK, ic - i);
      for (let p = 0; p < count; p++) {
        const from = points + <usize>p * plane + (<usize>i << 2);
        multiplyTurned(from, pixel, deltas + <usize>p * outPlane + column, outPixel, sums + <usize>p * BLOCK_PLANE, BLOCK_ROW, tiles, wide, width, true);
      }
      finish(sums, BLOCK_PLANE, BLOCK_ROW, target + (<usize>(i * width) << 2), work, wide, ic, width, kh, kw, rows, columns);
    }
  }
}

/** From sums at the points to the gradient, for `count` of the `ic` input channels and `width` output channels. */
function finish(sums: usize, plane: usize, sumRow: usize, gradient: usize, work: usize, count: i32, ic: i32, width: i32, kh: i32, kw: i32, rows: i32, columns: i32): void {
  const result = work + WORK;
  const cell = <usize>(ic * width) << 2;
  for (let i = 0; i < count; i++) {
    for (let o: usize = 0; o < <usize>width << 2; o += 16) {
      transformOutput(sums + o, plane, result, <usize>kw << 4, 16, kh, kw, rows, columns, -Infinity, work);
      let from = result;
      let to = gradient + o;
      for (let k = 0; k < kh * kw; k++) {
        v128.store(to, f32x4.add(v128.load(to), v128.load(from)));
        from += 16;
        to += cell;
      }
    }
    sums += sumRow;
    gradient += <usize>width << 2;
  }
}
