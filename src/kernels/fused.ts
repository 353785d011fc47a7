// Convolution, bias, ReLU, max-pooling of 2 × 2 and dropout in one pass, and the way back through all of them. Of four
// positions the pool lets one through, and ReLU and dropout stop many of these: the gradient is sparse, and is kept as
// lists of where it goes and what it is.
import { kept } from './dropout';

/** A byte for each pooled value: which of its four won (0 … 3, rows first), or that none of them passes a gradient. */
const NONE: u8 = 255;

/**
 * pooled[py][px][o] of a convolution with stride 1; `winners` has a byte for each. `key`, `threshold`, `keep`: of the
 * dropout behind the pool, threshold 0 where there is none. `pixel`: bytes of an input pixel. `oc` channels are padded to a
 * multiple of 4; `channels` is their real number.
 */
export function convPool(
  input: usize,
  weights: usize,
  bias: usize,
  pooled: usize,
  winners: usize,
  inRow: usize,
  pixel: usize,
  ph: i32,
  pw: i32,
  oc: i32,
  channels: i32,
  kh: i32,
  taps: i32,
  key: i32,
  threshold: i32,
  keep: f32,
): void {
  const outPixel = <usize>oc << 2;
  for (let y = 0; y < ph; y++) {
    const source = input + <usize>(y << 1) * inRow;
    for (let o = 0; o < oc; o += 4) {
      const column = <usize>o << 2;
      let target = pooled + <usize>(y * pw) * outPixel + column;
      let won = winners + <usize>(y * pw) * <usize>oc + <usize>o;
      let index = y * pw * channels + o;
      let p = source;
      let x = 0;
      for (; x + 2 <= pw; x += 2) {
        pool2(p, weights + column, bias + column, target, won, inRow, pixel, outPixel, <usize>oc, kh, taps, index, channels, key, threshold, keep);
        p += pixel << 2;
        target += outPixel << 1;
        won += oc << 1;
        index += channels << 1;
      }
      if (x < pw) pool1(p, weights + column, bias + column, target, won, inRow, pixel, outPixel, kh, taps, index, key, threshold, keep);
    }
  }
}

// @ts-ignore: decorator
@inline
export function finish(a: v128, b: v128, c: v128, d: v128, bias: v128, target: usize, won: usize, key: i32, index: i32, threshold: i32, keep: f32): void {
  // The first of equals wins, as in TensorFlow.
  const ab = f32x4.gt(b, a);
  const upper = v128.bitselect(b, a, ab);
  const cd = f32x4.gt(d, c);
  const lower = v128.bitselect(d, c, cd);
  const low = f32x4.gt(lower, upper);
  const best = f32x4.add(v128.bitselect(lower, upper, low), bias);
  // Masks are −1: winner = low ? 2 − cd : −ab.
  let which = v128.bitselect(i32x4.sub(i32x4.splat(2), cd), i32x4.neg(ab), low);
  let alive = f32x4.gt(best, f32x4.splat(0));
  let value = best;
  if (threshold) {
    alive = v128.and(alive, kept(key, index, threshold));
    value = f32x4.mul(best, f32x4.splat(keep));
  }
  which = v128.or(which, v128.not(alive));
  v128.store(target, v128.and(value, alive));
  const bytes = i8x16.shuffle(which, which, 0, 4, 8, 12, 0, 4, 8, 12, 0, 4, 8, 12, 0, 4, 8, 12);
  v128.store32_lane(won, bytes, 0);
}

/** Two pooled values: two rows of four positions. */
// @ts-ignore: decorator
@inline
function pool2(source: usize, weights: usize, bias: usize, target: usize, won: usize, inRow: usize, pixel: usize, wStep: usize, wonStep: usize, kh: i32, taps: i32, index: i32, channels: i32, key: i32, threshold: i32, keep: f32): void {
  let a0 = f32x4.splat(0), a1 = a0, a2 = a0, a3 = a0;
  let b0 = a0, b1 = a0, b2 = a0, b3 = a0;
  const two = pixel << 1;
  const length = <usize>taps << 2;
  let w = weights;
  let p = source;
  let end = p + length;
  // The first input row belongs to the upper output row only,
  do {
    const wa = v128.load(w);
    a0 = f32x4.add(a0, f32x4.mul(v128.load32_splat(p), wa));
    a1 = f32x4.add(a1, f32x4.mul(v128.load32_splat(p + pixel), wa));
    a2 = f32x4.add(a2, f32x4.mul(v128.load32_splat(p + two), wa));
    a3 = f32x4.add(a3, f32x4.mul(v128.load32_splat(p + two + pixel), wa));
    w += wStep;
    p += 4;
  } while (p < end);
  // those between to both,
  const back = <usize>taps * wStep;
  for (let ky = 1; ky < kh; ky++) {
    p = source + <usize>ky * inRow;
    let q = p + two;
    end = p + length;
    let v = w - back;
    do {
      const wa = v128.load(w);
      const wb = v128.load(v);
      const s0 = v128.load32_splat(p);
      a0 = f32x4.add(a0, f32x4.mul(s0, wa));
      b0 = f32x4.add(b0, f32x4.mul(s0, wb));
      const s1 = v128.load32_splat(p + pixel);
      a1 = f32x4.add(a1, f32x4.mul(s1, wa));
      b1 = f32x4.add(b1, f32x4.mul(s1, wb));
      const s2 = v128.load32_splat(q);
      a2 = f32x4.add(a2, f32x4.mul(s2, wa));
      b2 = f32x4.add(b2, f32x4.mul(s2, wb));
      const s3 = v128.load32_splat(q + pixel);
      a3 = f32x4.add(a3, f32x4.mul(s3, wa));
      b3 = f32x4.add(b3, f32x4.mul(s3, wb));
      w += wStep;
      v += wStep;
      q += 4;
      p += 4;
    } while (p < end);
  }
  // the last one to the lower only.
  p = source + <usize>kh * inRow;
  end = p + length;
  let v = w - back;
  do {
    const wb = v128.load(v);
    b0 = f32x4.add(b0, f32x4.mul(v128.load32_splat(p), wb));
    b1 = f32x4.add(b1, f32x4.mul(v128.load32_splat(p + pixel), wb));
    b2 = f32x4.add(b2, f32x4.mul(v128.load32_splat(p + two), wb));
    b3 = f32x4.add(b3, f32x4.mul(v128.load32_splat(p + two + pixel), wb));
    v += wStep;
    p += 4;
  } while (p < end);
  const offset = v128.load(bias);
  finish(a0, a1, b0, b1, offset, target, won, key, index, threshold, keep);
  finish(a2, a3, b2, b3, offset, target + wStep, won + wonStep, key, index + channels, threshold, keep);
}

/** One pooled value: the last of an odd number. */
// @ts-ignore: decorator
@inline
function pool1(source: usize, weights: usize, bias: usize, target: usize, won: usize, inRow: usize, pixel: usize, wStep: usize, kh: i32, taps: i32, index: i32, key: i32, threshold: i32, keep: f32): void {
  let a0 = f32x4.splat(0), a1 = a0, b0 = a0, b1 = a0;
  let w = weights;
  for (let ky = 0; ky < kh; ky++) {
    let p = source + <usize>ky * inRow;
    const end = p + (<usize>taps << 2);
    do {
      const wa = v128.load(w);
      a0 = f32x4.add(a0, f32x4.mul(v128.load32_splat(p), wa));
      a1 = f32x4.add(a1, f32x4.mul(v128.load32_splat(p + pixel), wa));
      b0 = f32x4.add(b0, f32x4.mul(v128.load32_splat(p + inRow), wa));
      b1 = f32x4.add(b1, f32x4.mul(v128.load32_splat(p + inRow + pixel), wa));
      w += wStep;
      p += 4;
    } while (p < end);
  }
  finish(a0, a1, b0, b1, v128.load(bias), target, won, key, index, threshold, keep);
}

/**
 * The way back for one image. `delta`: gradient by the pooled values; `gradient`: by the weights, [o][ky][taps], added to;
 * `biasGradient`: added to; `inDelta`: gradient by the input, added to (0: none wanted), `weights`: [o][ky][taps] for it.
 * `list`: room for 8 bytes × pw. `taps` is a multiple of 4.
 */
export function convPoolGradient(
  input: usize,
  delta: usize,
  winners: usize,
  gradient: usize,
  biasGradient: usize,
  weights: usize,
  inDelta: usize,
  list: usize,
  inRow: usize,
  pixel: usize,
  ph: i32,
  pw: i32,
  oc: i32,
  channels: i32,
  kh: i32,
  taps: i32,
  keep: f32,
): void {
  const filter = <usize>(kh * taps) << 2;
  for (let y = 0; y < ph; y++) {
    const row = <usize>(y << 1) * inRow;
    for (let o = 0; o < channels; o++) {
      const first = <usize>(y * pw) * <usize>oc + <usize>o;
      let d = delta + (first << 2);
      let won = winners + first;
      let at: usize = row;
      let last = list;
      let sum: f32 = 0;
      // Every value is written, and written over when it is dead: a branch would be guessed wrongly half of the time.
      for (let x = 0; x < pw; x++) {
        const which = <usize>load<u8>(won);
        const alive = which != <usize>NONE;
        const g = alive ? load<f32>(d) * keep : <f32>0;
        store<usize>(last, at + (which & 1) * pixel + ((which >> 1) & 1) * inRow);
        store<f32>(last, g, 4);
        sum += g;
        last += alive ? 8 : 0;
        at += pixel << 1;
        won += oc;
        d += <usize>oc << 2;
      }
      store<f32>(biasGradient + (<usize>o << 2), load<f32>(biasGradient + (<usize>o << 2)) + sum);
      if (last == list) continue;
      gather(input, list, last, gradient + <usize>o * filter, inRow, kh, taps);
      if (inDelta) scatter(inDelta, list, last, weights + <usize>o * filter, inRow, kh, taps);
    }
  }
}

/** gradient[ky][t] += Σ g · in[place + ky·row + t]. */
// @ts-ignore: decorator
@inline
function gather(input: usize, list: usize, last: usize, gradient: usize, inRow: usize, kh: i32, taps: i32): void {
  for (let ky = 0; ky < kh; ky++) {
    const source = input + <usize>ky * inRow;
    let t = 0;
    for (; t + 20 <= taps; t += 20) {
      const from = source + (<usize>t << 2);
      let a0 = v128.load(gradient), a1 = v128.load(gradient, 16), a2 = v128.load(gradient, 32), a3 = v128.load(gradient, 48), a4 = v128.load(gradient, 64);
      let entry = list;
      do {
        const p = from + load<usize>(entry);
        const g = v128.load32_splat(entry, 4);
        a0 = f32x4.add(a0, f32x4.mul(g, v128.load(p)));
        a1 = f32x4.add(a1, f32x4.mul(g, v128.load(p, 16)));
        a2 = f32x4.add(a2, f32x4.mul(g, v128.load(p, 32)));
        a3 = f32x4.add(a3, f32x4.mul(g, v128.load(p, 48)));
        a4 = f32x4.add(a4, f32x4.mul(g, v128.load(p, 64)));
        entry += 8;
      } while (entry < last);
      v128.store(gradient, a0);
      v128.store(gradient, a1, 16);
      v128.store(gradient, a2, 32);
      v128.store(gradient, a3, 48);
      v128.store(gradient, a4, 64);
      gradient += 80;
    }
    for (; t + 12 <= taps; t += 12) {
      const from = source + (<usize>t << 2);
      let a0 = v128.load(gradient), a1 = v128.load(gradient, 16), a2 = v128.load(gradient, 32);
      let entry = list;
      do {
        const p = from + load<usize>(entry);
        const g = v128.load32_splat(entry, 4);
        a0 = f32x4.add(a0, f32x4.mul(g, v128.load(p)));
        a1 = f32x4.add(a1, f32x4.mul(g, v128.load(p, 16)));
        a2 = f32x4.add(a2, f32x4.mul(g, v128.load(p, 32)));
        entry += 8;
      } while (entry < last);
      v128.store(gradient, a0);
      v128.store(gradient, a1, 16);
      v128.store(gradient, a2, 32);
      gradient += 48;
    }
    for (; t < taps; t += 4) {
      const from = source + (<usize>t << 2);
      let a0 = v128.load(gradient);
      let entry = list;
      do {
        a0 = f32x4.add(a0, f32x4.mul(v128.load32_splat(entry, 4), v128.load(from + load<usize>(entry))));
        entry += 8;
      } while (entry < last);
      v128.store(gradient, a0);
      gradient += 16;
    }
  }
}

/** delta[place + ky·row + t] += g · w[ky][t]. */
// @ts-ignore: decorator
@inline
function scatter(delta: usize, list: usize, last: usize, weights: usize, inRow: usize, kh: i32, taps: i32): void {
  const length = <usize>taps << 2;
  let entry = list;
  do {
    let row = delta + load<usize>(entry);
    const g = v128.load32_splat(entry, 4);
    let w = weights;
    for (let ky = 0; ky < kh; ky++) {
      let p = row;
      const end = row + length;
      do {
        v128.store(p, f32x4.add(v128.load(p), f32x4.mul(g, v128.load(w))));
        w += 16;
        p += 16;
      } while (p < end);
      row += inRow;
    }
    entry += 8;
  } while (entry < last);
}
