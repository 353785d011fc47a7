// Convolution with stride 1 by tiles: Winograd's algorithm in both directions, for filters of 2 to 7 rows and columns. Some
// tiles at a time are transformed, so that what is made of them stays in the cache; at each of the 36 to 64 points the
// convolution is then a product of matrices. `rows`, `columns`: points in each direction, 6 or 8.
import { multiply } from './products';
import { APART, inputTile } from './tile';
import { transformFilter, transformOutput, WORK } from './transforms';

/**
 * Filters, packed [o / 8][ky][kx][i][8], to [point][o / 8][i][8].
 */
export function tileFilters(source: usize, target: usize, scratch: usize, ic: i32, oc: i32, kh: i32, kw: i32, rows: i32, columns: i32): void {
  const plane = (<usize>ic * <usize>oc) << 2;
  for (let o = 0; o < oc; o += 8) {
    const width: usize = o + 8 <= oc ? 32 : 16;
    const pixel = <usize>ic * width;
    for (let at: usize = 0; at < pixel; at += 16) {
      transformFilter(source + at, pixel * <usize>kw, pixel, kh, kw, target + at, plane, rows, columns, scratch);
    }
    source += pixel * <usize>(kh * kw);
    target += pixel;
  }
}

/**
 * out[y][x][o] = act(bias[o] + Σ in[y + ky − top][x + kx − left][i] · w[ky][kx][i][o]), the input (ih × iw) being zero
 * outside. `filters`: from `tileFilters`; `strip`: tiles at a time, a multiple of 4. `relu`: 0 or 1.
 */
export function tileConv(
  input: usize,
  filters: usize,
  bias: usize,
  output: usize,
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
  relu: i32,
): void {
  const tileHeight = rows + 1 - kh, tileWidth = columns + 1 - kw;
  const across = (ow + tileWidth - 1) / tileWidth;
  const tiles = across * ((oh + tileHeight - 1) / tileHeight);
  const pixel = <usize>ic << 2, outPixel = <usize>oc << 2;
  const plane = <usize>strip * pixel + APART, outPlane = <usize>strip * outPixel + APART;
  const patch = scratch + WORK;
  const points = patch + <usize>(rows * columns) * max<usize>(pixel, outPixel);
  const sums = points + <usize>(rows * columns) * plane;
  const floor: f32 = relu ? 0 : -Infinity;
  for (let first = 0; first < tiles; first += strip) {
    const count = min<i32>(strip, tiles - first);
    for (let t = 0; t < count; t++) {
      const y = ((first + t) / across) * tileHeight - top, x = ((first + t) % across) * tileWidth - left;
      inputTile(input, ih, iw, y, x, pixel, rows, columns, patch, points + <usize>t * pixel, plane, scratch);
    }
    for (let p = 0; p < rows * columns; p++) {
      // The point (1, 1) counts for every output alike.
      const start = p == columns + 1 ? bias : 0;
      const weights = filters + (<usize>p * <usize>ic * outPixel);
      multiply(points + <usize>p * plane, weights, start, sums + <usize>p * outPlane, count, ic, oc);
    }
    for (let t = 0; t < count; t++) {
      const y = ((first + t) / across) * tileHeight, x = ((first + t) % across) * tileWidth;
      const height = min<i32>(tileHeight, oh - y), width = min<i32>(tileWidth, ow - x);
      const target = output + <usize>(y * ow + x) * outPixel;
      const row = <usize>ow * outPixel;
      const from = sums + <usize>t * outPixel;
      if (height == tileHeight && width == tileWidth) {
        for (let o: usize = 0; o < outPixel; o += 16) transformOutput(from + o, outPlane, target + o, row, outPixel, height, width, rows, columns, floor, scratch);
        continue;
      }
      const patchRow = <usize>tileWidth * outPixel;
      for (let o: usize = 0; o < outPixel; o += 16) transformOutput(from + o, outPlane, patch + o, patchRow, outPixel, tileHeight, tileWidth, rows, columns, floor, scratch);
      for (let i = 0; i < height; i++) memory.copy(target + <usize>i * row, patch + <usize>i * patchRow, <usize>width * outPixel);
    }
  }
}
