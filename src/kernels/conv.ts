// Dense convolution of one image, rows of pixels with their channels side by side (NHWC), channels padded to whole
// vectors of four. Weights are [kernel row][kernel column × input channel][output channel].

/** Adds, for 4 pixels × 8 output channels, one kernel row. */
// Accumulators are named locals and the loops are rolled: what the compiler keeps in registers.

/**
 * out[y][x][o] = act(bias[o] + Σ in[y·s + ky][x·s + kx][i] · w[ky][kx·i][o]).
 * `inRow`: bytes of an input row; `rowStep`, `pixelStep`: bytes from one output row's or pixel's input to the next one's;
 * `taps`: kernel columns × input channels; `oc`: output channels, a multiple of 4. `relu`: 0 or 1.
 */
export function conv(
  input: usize,
  weights: usize,
  bias: usize,
  output: usize,
  inRow: usize,
  rowStep: usize,
  pixelStep: usize,
  oh: i32,
  ow: i32,
  oc: i32,
  kh: i32,
  taps: i32,
  relu: i32,
): void {
  const outPixel = <usize>oc << 2;
  for (let y = 0; y < oh; y++) {
    const source = input + <usize>y * rowStep;
    const target = output + <usize>y * <usize>ow * outPixel;
    let o = 0;
    for (; o + 8 <= oc; o += 8) {
      const column = <usize>o << 2;
      let x = 0;
      for (; x + 4 <= ow; x += 4) {
        four8(source + <usize>x * pixelStep, weights + column, bias + column, target + <usize>x * outPixel + column, inRow, pixelStep, outPixel, kh, taps, relu);
      }
      for (; x < ow; x++) {
        one8(source + <usize>x * pixelStep, weights + column, bias + column, target + <usize>x * outPixel + column, inRow, outPixel, kh, taps, relu);
      }
    }
    if (o < oc) {
      const column = <usize>o << 2;
      let x = 0;
      for (; x + 8 <= ow; x += 8) {
        eight4(source + <usize>x * pixelStep, weights + column, bias + column, target + <usize>x * outPixel + column, inRow, pixelStep, outPixel, kh, taps, relu);
      }
      for (; x < ow; x++) {
        one4(source + <usize>x * pixelStep, weights + column, bias + column, target + <usize>x * outPixel + column, inRow, outPixel, kh, taps, relu);
      }
    }
  }
}

// @ts-ignore: decorator
@inline
function clip(value: v128, relu: i32): v128 {
  return relu ? f32x4.pmax(f32x4.splat(0), value) : value;
}

// @ts-ignore: decorator
@inline
function four8(source: usize, weights: usize, bias: usize, target: usize, inRow: usize, pixelStep: usize, wStep: usize, kh: i32, taps: i32, relu: i32): void {
  let a0 = v128.load(bias);
  let b0 = v128.load(bias, 16);
  let a1 = a0, b1 = b0, a2 = a0, b2 = b0, a3 = a0, b3 = b0;
  let w = weights;
  for (let ky = 0; ky < kh; ky++) {
    let p = source + <usize>ky * inRow;
    let q = p + pixelStep + pixelStep;
    const end = p + (<usize>taps << 2);
    do {
      const wa = v128.load(w);
      const wb = v128.load(w, 16);
      const s0 = v128.load32_splat(p);
      a0 = f32x4.add(a0, f32x4.mul(s0, wa));
      b0 = f32x4.add(b0, f32x4.mul(s0, wb));
      const s1 = v128.load32_splat(p + pixelStep);
      a1 = f32x4.add(a1, f32x4.mul(s1, wa));
      b1 = f32x4.add(b1, f32x4.mul(s1, wb));
      const s2 = v128.load32_splat(q);
      a2 = f32x4.add(a2, f32x4.mul(s2, wa));
      b2 = f32x4.add(b2, f32x4.mul(s2, wb));
      const s3 = v128.load32_splat(q + pixelStep);
      a3 = f32x4.add(a3, f32x4.mul(s3, wa));
      b3 = f32x4.add(b3, f32x4.mul(s3, wb));
      w += wStep;
      q += 4;
      p += 4;
    } while (p < end);
  }
  v128.store(target, clip(a0, relu));
  v128.store(target, clip(b0, relu), 16);
  v128.store(target + wStep, clip(a1, relu));
  v128.store(target + wStep, clip(b1, relu), 16);
  target += wStep + wStep;
  v128.store(target, clip(a2, relu));
  v128.store(target, clip(b2, relu), 16);
  v128.store(target + wStep, clip(a3, relu));
  v128.store(target + wStep, clip(b3, relu), 16);
}

// @ts-ignore: decorator
@inline
function one8(source: usize, weights: usize, bias: usize, target: usize, inRow: usize, wStep: usize, kh: i32, taps: i32, relu: i32): void {
  let a = v128.load(bias);
  let b = v128.load(bias, 16);
  let w = weights;
  for (let ky = 0; ky < kh; ky++) {
    let p = source + <usize>ky * inRow;
    const end = p + (<usize>taps << 2);
    do {
      const s = v128.load32_splat(p);
      a = f32x4.add(a, f32x4.mul(s, v128.load(w)));
      b = f32x4.add(b, f32x4.mul(s, v128.load(w, 16)));
      w += wStep;
      p += 4;
    } while (p < end);
  }
  v128.store(target, clip(a, relu));
  v128.store(target, clip(b, relu), 16);
}

// @ts-ignore: decorator
@inline
function eight4(source: usize, weights: usize, bias: usize, target: usize, inRow: usize, pixelStep: usize, wStep: usize, kh: i32, taps: i32, relu: i32): void {
  let a0 = v128.load(bias);
  let a1 = a0, a2 = a0, a3 = a0, a4 = a0, a5 = a0, a6 = a0, a7 = a0;
  const two = pixelStep + pixelStep;
  let w = weights;
  for (let ky = 0; ky < kh; ky++) {
    let p = source + <usize>ky * inRow;
    let q = p + two + two;
    const end = p + (<usize>taps << 2);
    do {
      const wa = v128.load(w);
      a0 = f32x4.add(a0, f32x4.mul(v128.load32_splat(p), wa));
      a1 = f32x4.add(a1, f32x4.mul(v128.load32_splat(p + pixelStep), wa));
      a2 = f32x4.add(a2, f32x4.mul(v128.load32_splat(p + two), wa));
      a3 = f32x4.add(a3, f32x4.mul(v128.load32_splat(p + two + pixelStep), wa));
      a4 = f32x4.add(a4, f32x4.mul(v128.load32_splat(q), wa));
      a5 = f32x4.add(a5, f32x4.mul(v128.load32_splat(q + pixelStep), wa));
      a6 = f32x4.add(a6, f32x4.mul(v128.load32_splat(q + two), wa));
      a7 = f32x4.add(a7, f32x4.mul(v128.load32_splat(q + two + pixelStep), wa));
      w += wStep;
      q += 4;
      p += 4;
    } while (p < end);
  }
  v128.store(target, clip(a0, relu));
  v128.store(target + wStep, clip(a1, relu));
  target += wStep + wStep;
  v128.store(target, clip(a2, relu));
  v128.store(target + wStep, clip(a3, relu));
  target += wStep + wStep;
  v128.store(target, clip(a4, relu));
  v128.store(target + wStep, clip(a5, relu));
  target += wStep + wStep;
  v128.store(target, clip(a6, relu));
  v128.store(target + wStep, clip(a7, relu));
}

// @ts-ignore: decorator
@inline
function one4(source: usize, weights: usize, bias: usize, target: usize, inRow: usize, wStep: usize, kh: i32, taps: i32, relu: i32): void {
  let a = v128.load(bias);
  let w = weights;
  for (let ky = 0; ky < kh; ky++) {
    let p = source + <usize>ky * inRow;
    const end = p + (<usize>taps << 2);
    do {
      a = f32x4.add(a, f32x4.mul(v128.load32_splat(p), v128.load(w)));
      w += wStep;
      p += 4;
    } while (p < end);
  }
  v128.store(target, clip(a, relu));
}
