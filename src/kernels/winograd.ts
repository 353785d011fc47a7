// The convolution of fused.ts for filters five wide over four channels, by Winograd's F(4, 5) along x: four columns cost 8
// multiplications in place of 20. The points are 0, ±1, ±2, ±½ and ∞ (Lavin & Gray, 2015, after Toom and Cook).
import { finish } from './fused';

const POINTS = 8;
const STRIP = 16; // tiles worked on from top to bottom, so that their transformed rows stay in the nearest cache
const TILE: usize = 128; // bytes of a transformed tile: 8 points × 4 channels
const ROW: usize = TILE * STRIP;
const RING: usize = 8; // rows that are kept

/** Bytes of scratch that `winogradPool` wants. */
export const winogradScratch: i32 = <i32>(ROW * RING + 1024);

/** Filters [o][ky][kx·4 + i] to [point][ky][i][o]; `oc` output channels. */
export function winogradFilters(source: usize, target: usize, kh: i32, oc: i32): void {
  for (let o = 0; o < oc; o++) {
    for (let ky = 0; ky < kh; ky++) {
      for (let i = 0; i < 4; i++) {
        const from = source + (<usize>((o * kh + ky) * 20 + i) << 2);
        const a = <f64>load<f32>(from), b = <f64>load<f32>(from, 16), c = <f64>load<f32>(from, 32), d = <f64>load<f32>(from, 48), e = <f64>load<f32>(from, 64);
        const to = target + (<usize>((ky * 4 + i) * oc + o) << 2);
        const point = <usize>(kh * 4 * oc) << 2;
        // Each row is the filter's polynomial at a point, by the point's share.
        const even1 = a + c + e, odd1 = b + d;
        const even2 = a + 4 * c + 16 * e, odd2 = 2 * b + 8 * d;
        const even3 = a + c / 4 + e / 16, odd3 = b / 2 + d / 8;
        store<f32>(to, <f32>a);
        store<f32>(to + point, <f32>((-2 * (even1 + odd1)) / 9));
        store<f32>(to + 2 * point, <f32>((-2 * (even1 - odd1)) / 9));
        store<f32>(to + 3 * point, <f32>((even2 + odd2) / 90));
        store<f32>(to + 4 * point, <f32>((even2 - odd2) / 90));
        store<f32>(to + 5 * point, <f32>((32 * (even3 + odd3)) / 45));
        store<f32>(to + 6 * point, <f32>((32 * (even3 - odd3)) / 45));
        store<f32>(to + 7 * point, <f32>e);
      }
    }
  }
}

/** As `convPool`, with filters of `winogradFilters` and room to work in. Reads up to 48 bytes past the input's end. */
export function winogradPool(
  input: usize,
  filters: usize,
  bias: usize,
  pooled: usize,
  winners: usize,
  scratch: usize,
  inRow: usize,
  ph: i32,
  pw: i32,
  oc: i32,
  channels: i32,
  kh: i32,
  key: i32,
  threshold: i32,
  keep: f32,
): void {
  const tiles = (pw + 1) >> 1;
  const sums = scratch + ROW * RING;
  const outPixel = <usize>oc << 2;
  for (let first = 0; first < tiles; first += STRIP) {
    const count = min<i32>(STRIP, tiles - first);
    const column = input + (<usize>first << 6);
    let ready = 0;
    for (let y = 0; y < ph; y++) {
      for (; ready < 2 * y + kh + 1; ready++) {
        transformRow(column + <usize>ready * inRow, scratch + (<usize>ready & (RING - 1)) * ROW, count);
      }
      for (let o = 0; o < oc; o += 4) {
        for (let tile = 0; tile < count; tile += 4) {
          for (let p = 0; p < POINTS; p++) {
            const weights = filters + (<usize>(p * kh * 4 * oc + o) << 2);
            products(scratch + (<usize>p << 4) + <usize>tile * TILE, weights, sums + (<usize>p << 7), 2 * y, kh, outPixel);
          }
          const x = (first + tile) << 1;
          finishTiles(sums, bias + (<usize>o << 2), pooled, winners, y, x, pw, o, oc, channels, key, threshold, keep);
        }
      }
    }
  }
}

// @ts-ignore: decorator
@inline
function transformRow(source: usize, target: usize, count: i32): void {
  const quarter21 = f32x4.splat(5.25), quarter17 = f32x4.splat(4.25), quarter5 = f32x4.splat(1.25);
  const half = f32x4.splat(0.5), quarter = f32x4.splat(0.25), two = f32x4.splat(2), half5 = f32x4.splat(2.5), four = f32x4.splat(4), five = f32x4.splat(5);
  for (let tile = 0; tile < count; tile++) {
    const d1 = v128.load(source, 16), d2 = v128.load(source, 32), d3 = v128.load(source, 48);
    const d4 = v128.load(source, 64), d5 = v128.load(source, 80), d6 = v128.load(source, 96);
    v128.store(target, f32x4.add(f32x4.sub(v128.load(source), d6), f32x4.mul(f32x4.sub(d4, d2), quarter21)));
    v128.store(target, f32x4.add(f32x4.sub(v128.load(source, 112), d1), f32x4.mul(f32x4.sub(d3, d5), quarter21)), 112);
    let a = f32x4.sub(f32x4.add(d2, d6), f32x4.mul(d4, quarter17));
    let b = f32x4.sub(f32x4.add(d1, d5), f32x4.mul(d3, quarter17));
    v128.store(target, f32x4.add(a, b), 16);
    v128.store(target, f32x4.sub(a, b), 32);
    const middle = f32x4.mul(d3, half5);
    a = f32x4.sub(f32x4.add(f32x4.mul(d2, quarter), d6), f32x4.mul(d4, quarter5));
    b = f32x4.add(f32x4.sub(f32x4.mul(d1, half), middle), f32x4.mul(d5, two));
    v128.store(target, f32x4.add(a, b), 48);
    v128.store(target, f32x4.sub(a, b), 64);
    a = f32x4.sub(f32x4.add(f32x4.mul(d2, four), d6), f32x4.mul(d4, five));
    b = f32x4.add(f32x4.sub(f32x4.mul(d1, two), middle), f32x4.mul(d5, half));
    v128.store(target, f32x4.add(a, b), 80);
    v128.store(target, f32x4.sub(a, b), 96);
    source += 64;
    target += TILE;
  }
}

/** At one point, of four tiles in two output rows: Σ over kernel rows and channels; eight vectors to `sums`. */
// @ts-ignore: decorator
@inline
function products(ring: usize, weights: usize, sums: usize, row: i32, kh: i32, wStep: usize): void {
  let a0 = f32x4.splat(0), a1 = a0, a2 = a0, a3 = a0;
  let b0 = a0, b1 = a0, b2 = a0, b3 = a0;
  let w = weights;
  const back = wStep << 2;
  let p = ring + (<usize>row & (RING - 1)) * ROW;
  let end = p + 16;
  do {
    const wa = v128.load(w);
    a0 = f32x4.add(a0, f32x4.mul(v128.load32_splat(p), wa));
    a1 = f32x4.add(a1, f32x4.mul(v128.load32_splat(p, TILE), wa));
    a2 = f32x4.add(a2, f32x4.mul(v128.load32_splat(p, 2 * TILE), wa));
    a3 = f32x4.add(a3, f32x4.mul(v128.load32_splat(p, 3 * TILE), wa));
    w += wStep;
    p += 4;
  } while (p < end);
  for (let ky = 1; ky < kh; ky++) {
    p = ring + (<usize>(row + ky) & (RING - 1)) * ROW;
    end = p + 16;
    let v = w - back;
    do {
      const wa = v128.load(w);
      const wb = v128.load(v);
      const s0 = v128.load32_splat(p);
      a0 = f32x4.add(a0, f32x4.mul(s0, wa));
      b0 = f32x4.add(b0, f32x4.mul(s0, wb));
      const s1 = v128.load32_splat(p, TILE);
      a1 = f32x4.add(a1, f32x4.mul(s1, wa));
      b1 = f32x4.add(b1, f32x4.mul(s1, wb));
      const s2 = v128.load32_splat(p, 2 * TILE);
      a2 = f32x4.add(a2, f32x4.mul(s2, wa));
      b2 = f32x4.add(b2, f32x4.mul(s2, wb));
      const s3 = v128.load32_splat(p, 3 * TILE);
      a3 = f32x4.add(a3, f32x4.mul(s3, wa));
      b3 = f32x4.add(b3, f32x4.mul(s3, wb));
      w += wStep;
      v += wStep;
      p += 4;
    } while (p < end);
  }
  p = ring + (<usize>(row + kh) & (RING - 1)) * ROW;
  end = p + 16;
  let v = w - back;
  do {
    const wb = v128.load(v);
    b0 = f32x4.add(b0, f32x4.mul(v128.load32_splat(p), wb));
    b1 = f32x4.add(b1, f32x4.mul(v128.load32_splat(p, TILE), wb));
    b2 = f32x4.add(b2, f32x4.mul(v128.load32_splat(p, 2 * TILE), wb));
    b3 = f32x4.add(b3, f32x4.mul(v128.load32_splat(p, 3 * TILE), wb));
    v += wStep;
    p += 4;
  } while (p < end);
  v128.store(sums, a0);
  v128.store(sums, a1, 16);
  v128.store(sums, a2, 32);
  v128.store(sums, a3, 48);
  v128.store(sums, b0, 64);
  v128.store(sums, b1, 80);
  v128.store(sums, b2, 96);
  v128.store(sums, b3, 112);
}

/** From the sums of four tiles to up to eight pooled values. */
// @ts-ignore: decorator
@inline
function finishTiles(sums: usize, bias: usize, pooled: usize, winners: usize, y: i32, x: i32, pw: i32, o: i32, oc: i32, channels: i32, key: i32, threshold: i32, keep: f32): void {
  const offset = v128.load(bias);
  const outPixel = <usize>oc << 2;
  const last = min<i32>(x + 8, pw);
  let target = pooled + <usize>(y * pw + x) * outPixel + (<usize>o << 2);
  let won = winners + <usize>(y * pw + x) * <usize>oc + <usize>o;
  let index = (y * pw + x) * channels + o;
  for (; x < last; x += 2) {
    columns(sums);
    const u0 = y0, u1 = y1, u2 = y2, u3 = y3;
    columns(sums + 64);
    finish(u0, u1, y0, y1, offset, target, won, key, index, threshold, keep);
    target += outPixel;
    won += <usize>oc;
    index += channels;
    if (x + 1 < last) finish(u2, u3, y2, y3, offset, target, won, key, index, threshold, keep);
    target += outPixel;
    won += <usize>oc;
    index += channels;
    sums += 16;
  }
}

// What `columns` gives back: four columns of one row.
let y0: v128 = i64x2.splat(0);
let y1: v128 = i64x2.splat(0);
let y2: v128 = i64x2.splat(0);
let y3: v128 = i64x2.splat(0);

// @ts-ignore: decorator
@inline
function columns(sums: usize): void {
  const m1 = v128.load(sums, 128), m2 = v128.load(sums, 256), m3 = v128.load(sums, 384), m4 = v128.load(sums, 512);
  const m5 = v128.load(sums, 640), m6 = v128.load(sums, 768);
  const s1 = f32x4.add(m1, m2), d1 = f32x4.sub(m1, m2);
  const s2 = f32x4.add(m3, m4), d2 = f32x4.sub(m3, m4);
  const s3 = f32x4.add(m5, m6), d3 = f32x4.sub(m5, m6);
  y0 = f32x4.add(f32x4.add(v128.load(sums), s1), f32x4.add(s2, s3));
  y1 = f32x4.add(d1, f32x4.add(f32x4.mul(d2, f32x4.splat(2)), f32x4.mul(d3, f32x4.splat(0.5))));
  y2 = f32x4.add(s1, f32x4.add(f32x4.mul(s2, f32x4.splat(4)), f32x4.mul(s3, f32x4.splat(0.25))));
  y3 = f32x4.add(f32x4.add(d1, v128.load(sums, 896)), f32x4.add(f32x4.mul(d2, f32x4.splat(8)), f32x4.mul(d3, f32x4.splat(0.125))));
}
