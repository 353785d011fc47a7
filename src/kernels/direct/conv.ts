// Dense convolution of one image, rows of pixels with their channels side by side (NHWC), channels padded to whole vectors of
// four. Weights are packed, [o / 8][kernel row][kernel column × input channel][8], so that they are read one after the other;
// the last block is 4 wide if 4 are left. Accumulators are named locals and the loops are rolled: what the compiler keeps in
// registers.

/**
 * out[y][x][o] = act(bias[o] + Σ in[y·s + ky][x·s + kx][i] · w[ky][kx·i][o]).
 * `inRow`: bytes of an input row; `rowStep`, `pixelStep`: bytes from one output row's or pixel's input to the next one's;
 * `outRow`, `outPixel`: bytes from one output to the next; `taps`: kernel columns × input channels; `oc`: output channels;
 * both are multiples of 4. `relu`: 0 or 1.
 */
export function conv(
  input: usize,
  weights: usize,
  bias: usize,
  output: usize,
  inRow: usize,
  rowStep: usize,
  pixelStep: usize,
  outRow: usize,
  outPixel: usize,
  oh: i32,
  ow: i32,
  oc: i32,
  kh: i32,
  taps: i32,
  relu: i32,
): void {
  const total = oh * ow;
  const step = total < 4 ? 1 : 4;
  const row = <usize>taps << 2;
  const floor = f32x4.splat(relu ? 0 : -Infinity);
  for (let o = 0; o < oc; o += 8) {
    const isWide = o + 8 <= oc;
    // Four pixels at once, wherever a row ends; where less than four are left, the last four are done again.
    for (let n = 0; n < total; n += step) {
      if (n + step > total) n = total - step;
      let x = n % ow;
      let from = input + <usize>(n / ow) * rowStep, to = output + <usize>(n / ow) * outRow;
      const p0 = from + <usize>x * pixelStep, t0 = to + <usize>x * outPixel;
      if (++x == ow) {
        x = 0;
        from += rowStep;
        to += outRow;
      }
      let p1 = from + <usize>x * pixelStep, t1 = to + <usize>x * outPixel;
      if (++x == ow) {
        x = 0;
        from += rowStep;
        to += outRow;
      }
      let p2 = from + <usize>x * pixelStep, t2 = to + <usize>x * outPixel;
      if (++x == ow) {
        x = 0;
        from += rowStep;
        to += outRow;
      }
      let p3 = from + <usize>x * pixelStep, t3 = to + <usize>x * outPixel;
      if (step == 1) {
        p1 = p2 = p3 = p0;
        t1 = t2 = t3 = t0;
      }
      if (isWide) wide(p0, p1, p2, p3, weights, bias, t0, t1, t2, t3, inRow, row, kh, floor);
      else narrow(p0, p1, p2, p3, weights, bias, t0, t1, t2, t3, inRow, row, kh, floor);
    }
    weights += (<usize>kh * row) << 3;
    bias += 32;
    output += 32;
  }
}

/** Four pixels × 8 output channels. */
// @ts-ignore: decorator
@inline
function wide(p0: usize, p1: usize, p2: usize, p3: usize, w: usize, bias: usize, t0: usize, t1: usize, t2: usize, t3: usize, inRow: usize, row: usize, kh: i32, floor: v128): void {
  let a0 = v128.load(bias), b0 = v128.load(bias, 16);
  let a1 = a0, b1 = b0, a2 = a0, b2 = b0, a3 = a0, b3 = b0;
  const skip = inRow - row;
  for (let ky = 0; ky < kh; ky++) {
    const end = p0 + row;
    do {
      const wa = v128.load(w);
      const wb = v128.load(w, 16);
      const s0 = v128.load32_splat(p0);
      a0 = f32x4.add(a0, f32x4.mul(s0, wa));
      b0 = f32x4.add(b0, f32x4.mul(s0, wb));
      const s1 = v128.load32_splat(p1);
      a1 = f32x4.add(a1, f32x4.mul(s1, wa));
      b1 = f32x4.add(b1, f32x4.mul(s1, wb));
      const s2 = v128.load32_splat(p2);
      a2 = f32x4.add(a2, f32x4.mul(s2, wa));
      b2 = f32x4.add(b2, f32x4.mul(s2, wb));
      const s3 = v128.load32_splat(p3);
      a3 = f32x4.add(a3, f32x4.mul(s3, wa));
      b3 = f32x4.add(b3, f32x4.mul(s3, wb));
      w += 32;
      p0 += 4;
      p1 += 4;
      p2 += 4;
      p3 += 4;
    } while (p0 < end);
    p0 += skip;
    p1 += skip;
    p2 += skip;
    p3 += skip;
  }
  v128.store(t0, f32x4.pmax(a0, floor));
  v128.store(t0, f32x4.pmax(b0, floor), 16);
  v128.store(t1, f32x4.pmax(a1, floor));
  v128.store(t1, f32x4.pmax(b1, floor), 16);
  v128.store(t2, f32x4.pmax(a2, floor));
  v128.store(t2, f32x4.pmax(b2, floor), 16);
  v128.store(t3, f32x4.pmax(a3, floor));
  v128.store(t3, f32x4.pmax(b3, floor), 16);
}

/** Four pixels × 4 output channels: taps in two halves, since four sums alone would wait for one another. */
// @ts-ignore: decorator
@inline
function narrow(p0: usize, p1: usize, p2: usize, p3: usize, w: usize, bias: usize, t0: usize, t1: usize, t2: usize, t3: usize, inRow: usize, row: usize, kh: i32, floor: v128): void {
  let a0 = v128.load(bias), b0 = f32x4.splat(0);
  let a1 = a0, b1 = b0, a2 = a0, b2 = b0, a3 = a0, b3 = b0;
  const skip = inRow - row;
  for (let ky = 0; ky < kh; ky++) {
    const end = p0 + row;
    do {
      const wa = v128.load(w);
      const wb = v128.load(w, 16);
      a0 = f32x4.add(a0, f32x4.mul(v128.load32_splat(p0), wa));
      b0 = f32x4.add(b0, f32x4.mul(v128.load32_splat(p0, 4), wb));
      a1 = f32x4.add(a1, f32x4.mul(v128.load32_splat(p1), wa));
      b1 = f32x4.add(b1, f32x4.mul(v128.load32_splat(p1, 4), wb));
      a2 = f32x4.add(a2, f32x4.mul(v128.load32_splat(p2), wa));
      b2 = f32x4.add(b2, f32x4.mul(v128.load32_splat(p2, 4), wb));
      a3 = f32x4.add(a3, f32x4.mul(v128.load32_splat(p3), wa));
      b3 = f32x4.add(b3, f32x4.mul(v128.load32_splat(p3, 4), wb));
      w += 32;
      p0 += 8;
      p1 += 8;
      p2 += 8;
      p3 += 8;
    } while (p0 < end);
    p0 += skip;
    p1 += skip;
    p2 += skip;
    p3 += skip;
  }
  v128.store(t0, f32x4.pmax(f32x4.add(a0, b0), floor));
  v128.store(t1, f32x4.pmax(f32x4.add(a1, b1), floor));
  v128.store(t2, f32x4.pmax(f32x4.add(a2, b2), floor));
  v128.store(t3, f32x4.pmax(f32x4.add(a3, b3), floor));
}
