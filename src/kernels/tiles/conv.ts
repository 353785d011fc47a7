// Convolution with stride 1 by tiles: Winograd's algorithm in both directions, for filters of 2 to 5 rows and columns. Some
// tiles at a time are transformed, so that what is made of them stays in the cache; at each of the 36 to 64 points the
// convolution is then a product of matrices. `rows`, `columns`: points in each direction, 6 or 8.
import { share } from './lines';
import { multiply, multiplyTurned } from './products';
import { transformFilter, transformInput, transformOutput, WORK } from './transforms';

// Planes of a power of two would fall onto the same few lines of the cache.
const APART: usize = 64;

/**
 * Filters, packed [o / 8][ky][kx][i][8], to [point][o / 8][i][8].
 */
export function tileFilters(source: usize, target: usize, scratch: usize, ic: i32, oc: i32, kh: i32, kw: i32, rows: i32, columns: i32): void {
  const points = scratch + WORK;
  const plane = (<usize>ic * <usize>oc) << 2;
  for (let o = 0; o < oc; o += 8) {
    const width: usize = o + 8 <= oc ? 32 : 16;
    const pixel = <usize>ic * width;
    for (let at: usize = 0; at < pixel; at += 16) {
      transformFilter(source + at, pixel * <usize>kw, pixel, kh, kw, points, 16, rows, columns, scratch);
      let from = points;
      let to = target + at;
      for (let y = 0; y < rows; y++) {
        for (let x = 0; x < columns; x++) {
          v128.store(to, f32x4.mul(v128.load(from), f32x4.splat(share(rows, y) * share(columns, x))));
          from += 16;
          to += plane;
        }
      }
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
  const floor = f32x4.splat(relu ? 0 : -Infinity);
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

/**
 * gradient[o / 8][ky][kx][i][8] += Σ in[y + ky][x + kx][i] · delta[y][x][o] over one image.
 * Arguments as of `tileConv`.
 */
export function tileWeightGradient(
  input: usize,
  delta: usize,
  gradient: usize,
  scratch: usize,
  ih: i32,
  iw: i32,
  ic: i32,
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
  const patch = scratch + WORK;
  const points = patch + <usize>(rows * columns) * max<usize>(pixel, outPixel);
  const deltas = points + <usize>(rows * columns) * plane;
  const sums = deltas + <usize>(rows * columns) * outPlane;
  const sumPlane = <usize>ic * outPixel;
  memory.fill(sums, 0, <usize>(rows * columns) * sumPlane);
  for (let first = 0; first < tiles; first += strip) {
    const count = min<i32>(strip, tiles - first);
    for (let t = 0; t < count; t++) {
      const y = ((first + t) / across) * tileHeight, x = ((first + t) % across) * tileWidth;
      inputTile(input, ih, iw, y, x, pixel, rows, columns, patch, points + <usize>t * pixel, plane, scratch);
      let from = delta + <usize>(y * ow + x) * outPixel;
      let row = <usize>ow * outPixel;
      if (y + tileHeight > oh || x + tileWidth > ow) {
        cut(delta, oh, ow, y, x, outPixel, tileHeight, tileWidth, patch);
        from = patch;
        row = <usize>tileWidth * outPixel;
      }
      const to = deltas + <usize>t * outPixel;
      for (let o: usize = 0; o < outPixel; o += 16) transformFilter(from + o, row, outPixel, tileHeight, tileWidth, to + o, outPlane, rows, columns, scratch);
    }
    for (let p = 0; p < rows * columns; p++) {
      multiplyTurned(points + <usize>p * plane, deltas + <usize>p * outPlane, sums + <usize>p * sumPlane, count, ic, oc);
    }
  }
  finishGradient(sums, gradient, scratch, ic, oc, kh, kw, rows, columns);
}

function finishGradient(sums: usize, gradient: usize, scratch: usize, ic: i32, oc: i32, kh: i32, kw: i32, rows: i32, columns: i32): void {
  const outPixel = <usize>oc << 2;
  const plane = <usize>ic * outPixel;
  const shared = scratch + WORK, result = shared + WORK;
  const lowest = f32x4.splat(-Infinity);
  for (let o = 0; o < oc; o += 8) {
    const width: usize = o + 8 <= oc ? 32 : 16;
    const cell = <usize>ic * width;
    for (let at: usize = 0; at < cell; at += 16) {
      let from = sums + (at / width) * outPixel + (<usize>o << 2) + (at & (width - 1));
      let to = shared;
      for (let y = 0; y < rows; y++) {
        for (let x = 0; x < columns; x++) {
          v128.store(to, f32x4.mul(v128.load(from), f32x4.splat(share(rows, y) * share(columns, x))));
          from += plane;
          to += 16;
        }
      }
      transformOutput(shared, 16, result, <usize>kw << 4, 16, kh, kw, rows, columns, lowest, scratch);
      from = result;
      to = gradient + at;
      for (let k = 0; k < kh * kw; k++) {
        v128.store(to, f32x4.add(v128.load(to), v128.load(from)));
        from += 16;
        to += cell;
      }
    }
    gradient += cell * <usize>(kh * kw);
  }
}

/** The transform of the tile at (y, x) of a picture that is zero outside, for all channels. */
function inputTile(input: usize, ih: i32, iw: i32, y: i32, x: i32, pixel: usize, rows: i32, columns: i32, patch: usize, to: usize, plane: usize, work: usize): void {
  let row = <usize>iw * pixel;
  let from = input + <usize>y * row + <usize>x * pixel;
  if (y < 0 || x < 0 || y + rows > ih || x + columns > iw) {
    cut(input, ih, iw, y, x, pixel, rows, columns, patch);
    from = patch;
    row = <usize>columns * pixel;
  }
  for (let c: usize = 0; c < pixel; c += 16) transformInput(from + c, row, pixel, to + c, plane, rows, columns, work);
}

/** Copies height × width pixels from (y, x) on; what lies outside of the picture is zero. */
function cut(source: usize, ih: i32, iw: i32, y: i32, x: i32, pixel: usize, height: i32, width: i32, target: usize): void {
  const row = <usize>width * pixel;
  memory.fill(target, 0, <usize>height * row);
  const begin = max<i32>(x, 0), end = min<i32>(x + width, iw);
  if (end <= begin) return;
  for (let i = max<i32>(0, -y); i < min<i32>(height, ih - y); i++) {
    const from = source + <usize>((y + i) * iw + begin) * pixel;
    memory.copy(target + <usize>i * row + <usize>(begin - x) * pixel, from, <usize>(end - begin) * pixel);
  }
}
