// Gradients of a convolution by its weights and bias. The gradient by its input is a convolution too (see turn.ts).

const PIXELS = 64; // whose inputs and gradients stay in the nearest cache while all weights pass by

/**
 * gradient[ky][kx·i][o] += Σ in[y·s + ky][x·s + kx][i] · delta[y][x][o] over one image, packed as the weights are. Arguments
 * as of `conv`.
 */
export function convWeightGradient(
  input: usize,
  delta: usize,
  gradient: usize,
  inRow: usize,
  rowStep: usize,
  pixelStep: usize,
  oh: i32,
  ow: i32,
  oc: i32,
  kh: i32,
  taps: i32,
): void {
  const pixel = <usize>oc << 2;
  const deltaRow = <usize>ow * pixel;
  const rows = (PIXELS + ow - 1) / ow;
  const back = rowStep - <usize>ow * pixelStep;
  for (let y = 0; y < oh; y += rows) {
    const first = delta + <usize>y * deltaRow;
    const count = min<i32>(rows, oh - y);
    let to = gradient;
    let o = 0;
    for (; o + 8 <= oc; o += 8) {
      const d = first + (<usize>o << 2);
      for (let ky = 0; ky < kh; ky++) {
        const source = input + <usize>y * rowStep + <usize>ky * inRow;
        for (let t = 0; t < taps; t += 4) {
          taps4x8(source + (<usize>t << 2), d, to, pixelStep, back, pixel, deltaRow, count);
          to += 128;
        }
      }
    }
    if (o == oc) continue;
    const d = first + (<usize>o << 2);
    for (let ky = 0; ky < kh; ky++) {
      const source = input + <usize>y * rowStep + <usize>ky * inRow;
      let t = 0;
      for (; t + 8 <= taps; t += 8) {
        taps8x4(source + (<usize>t << 2), d, to, pixelStep, back, pixel, deltaRow, count);
        to += 128;
      }
      if (t < taps) {
        taps4x4(source + (<usize>t << 2), d, to, pixelStep, back, pixel, deltaRow, count);
        to += 64;
      }
    }
  }
}

// @ts-ignore: decorator
@inline
function taps4x8(p: usize, d: usize, target: usize, pixelStep: usize, back: usize, pixel: usize, deltaRow: usize, rows: i32): void {
  let a0 = v128.load(target), b0 = v128.load(target, 16);
  let a1 = v128.load(target, 32), b1 = v128.load(target, 48);
  let a2 = v128.load(target, 64), b2 = v128.load(target, 80);
  let a3 = v128.load(target, 96), b3 = v128.load(target, 112);
  let end = d;
  for (let row = 0; row < rows; row++) {
    end += deltaRow;
    do {
      const da = v128.load(d);
      const db = v128.load(d, 16);
      const s0 = v128.load32_splat(p);
      a0 = f32x4.add(a0, f32x4.mul(s0, da));
      b0 = f32x4.add(b0, f32x4.mul(s0, db));
      const s1 = v128.load32_splat(p, 4);
      a1 = f32x4.add(a1, f32x4.mul(s1, da));
      b1 = f32x4.add(b1, f32x4.mul(s1, db));
      const s2 = v128.load32_splat(p, 8);
      a2 = f32x4.add(a2, f32x4.mul(s2, da));
      b2 = f32x4.add(b2, f32x4.mul(s2, db));
      const s3 = v128.load32_splat(p, 12);
      a3 = f32x4.add(a3, f32x4.mul(s3, da));
      b3 = f32x4.add(b3, f32x4.mul(s3, db));
      p += pixelStep;
      d += pixel;
    } while (d < end);
    p += back;
  }
  v128.store(target, a0);
  v128.store(target, b0, 16);
  v128.store(target, a1, 32);
  v128.store(target, b1, 48);
  v128.store(target, a2, 64);
  v128.store(target, b2, 80);
  v128.store(target, a3, 96);
  v128.store(target, b3, 112);
}

// @ts-ignore: decorator
@inline
function taps8x4(p: usize, d: usize, target: usize, pixelStep: usize, back: usize, pixel: usize, deltaRow: usize, rows: i32): void {
  let a0 = v128.load(target), a1 = v128.load(target, 16), a2 = v128.load(target, 32), a3 = v128.load(target, 48);
  let a4 = v128.load(target, 64), a5 = v128.load(target, 80), a6 = v128.load(target, 96), a7 = v128.load(target, 112);
  let end = d;
  for (let row = 0; row < rows; row++) {
    end += deltaRow;
    do {
      const da = v128.load(d);
      a0 = f32x4.add(a0, f32x4.mul(v128.load32_splat(p), da));
      a1 = f32x4.add(a1, f32x4.mul(v128.load32_splat(p, 4), da));
      a2 = f32x4.add(a2, f32x4.mul(v128.load32_splat(p, 8), da));
      a3 = f32x4.add(a3, f32x4.mul(v128.load32_splat(p, 12), da));
      a4 = f32x4.add(a4, f32x4.mul(v128.load32_splat(p, 16), da));
      a5 = f32x4.add(a5, f32x4.mul(v128.load32_splat(p, 20), da));
      a6 = f32x4.add(a6, f32x4.mul(v128.load32_splat(p, 24), da));
      a7 = f32x4.add(a7, f32x4.mul(v128.load32_splat(p, 28), da));
      p += pixelStep;
      d += pixel;
    } while (d < end);
    p += back;
  }
  v128.store(target, a0);
  v128.store(target, a1, 16);
  v128.store(target, a2, 32);
  v128.store(target, a3, 48);
  v128.store(target, a4, 64);
  v128.store(target, a5, 80);
  v128.store(target, a6, 96);
  v128.store(target, a7, 112);
}

// @ts-ignore: decorator
@inline
function taps4x4(p: usize, d: usize, target: usize, pixelStep: usize, back: usize, pixel: usize, deltaRow: usize, rows: i32): void {
  let a0 = v128.load(target), a1 = v128.load(target, 16), a2 = v128.load(target, 32), a3 = v128.load(target, 48);
  let end = d;
  for (let row = 0; row < rows; row++) {
    end += deltaRow;
    do {
      const da = v128.load(d);
      a0 = f32x4.add(a0, f32x4.mul(v128.load32_splat(p), da));
      a1 = f32x4.add(a1, f32x4.mul(v128.load32_splat(p, 4), da));
      a2 = f32x4.add(a2, f32x4.mul(v128.load32_splat(p, 8), da));
      a3 = f32x4.add(a3, f32x4.mul(v128.load32_splat(p, 12), da));
      p += pixelStep;
      d += pixel;
    } while (d < end);
    p += back;
  }
  v128.store(target, a0);
  v128.store(target, a1, 16);
  v128.store(target, a2, 32);
  v128.store(target, a3, 48);
}

/** gradient[o] += Σ delta[p][o] over `pixels` positions. */
export function biasGradient(delta: usize, gradient: usize, pixels: i32, oc: i32): void {
  const pixel = <usize>oc << 2;
  const zero = f32x4.splat(0);
  let o: usize = 0;
  for (; o + 64 <= pixel; o += 64) {
    let a = zero, b = zero, c = zero, e = zero;
    let d = delta + o;
    for (let p = 0; p < pixels; p++) {
      a = f32x4.add(a, v128.load(d));
      b = f32x4.add(b, v128.load(d, 16));
      c = f32x4.add(c, v128.load(d, 32));
      e = f32x4.add(e, v128.load(d, 48));
      d += pixel;
    }
    const to = gradient + o;
    v128.store(to, f32x4.add(v128.load(to), a));
    v128.store(to, f32x4.add(v128.load(to, 16), b), 16);
    v128.store(to, f32x4.add(v128.load(to, 32), c), 32);
    v128.store(to, f32x4.add(v128.load(to, 48), e), 48);
  }
  for (; o < pixel; o += 16) {
    let sum = zero;
    let d = delta + o;
    for (let p = 0; p < pixels; p++) {
      sum = f32x4.add(sum, v128.load(d));
      d += pixel;
    }
    v128.store(gradient + o, f32x4.add(v128.load(gradient + o), sum));
  }
}
