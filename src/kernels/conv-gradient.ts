// Gradients of a convolution by its weights and bias. The gradient by its input is a convolution too (see layout.ts).

/**
 * gradient[ky][kx·i][o] += Σ in[y·s + ky][x·s + kx][i] · delta[y][x][o] over one image. Arguments as of `conv`; `taps` is
 * a multiple of 4, and so is `oc`.
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
  const block = pixel << 2; // four taps
  for (let y = 0; y < oh; y++) {
    const deltaRow = delta + <usize>y * <usize>ow * pixel;
    for (let ky = 0; ky < kh; ky++) {
      const source = input + <usize>y * rowStep + <usize>ky * inRow;
      for (let t = 0; t < taps; t += 4) {
        const from = source + (<usize>t << 2);
        const to = gradient + <usize>(ky * taps + t) * pixel;
        let o = 0;
        for (; o + 8 <= oc; o += 8) taps4x8(from, deltaRow + (<usize>o << 2), to + (<usize>o << 2), pixelStep, pixel, ow);
        if (o < oc) taps4x4(from, deltaRow + (<usize>o << 2), to + (<usize>o << 2), pixelStep, pixel, ow);
      }
    }
  }
}

// @ts-ignore: decorator
@inline
function taps4x8(source: usize, delta: usize, target: usize, pixelStep: usize, pixel: usize, ow: i32): void {
  const second = target + pixel, third = second + pixel, fourth = third + pixel;
  let a0 = v128.load(target), b0 = v128.load(target, 16);
  let a1 = v128.load(second), b1 = v128.load(second, 16);
  let a2 = v128.load(third), b2 = v128.load(third, 16);
  let a3 = v128.load(fourth), b3 = v128.load(fourth, 16);
  let p = source;
  let d = delta;
  const end = delta + <usize>ow * pixel;
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
  v128.store(target, a0);
  v128.store(target, b0, 16);
  v128.store(second, a1);
  v128.store(second, b1, 16);
  v128.store(third, a2);
  v128.store(third, b2, 16);
  v128.store(fourth, a3);
  v128.store(fourth, b3, 16);
}

// @ts-ignore: decorator
@inline
function taps4x4(source: usize, delta: usize, target: usize, pixelStep: usize, pixel: usize, ow: i32): void {
  const second = target + pixel, third = second + pixel, fourth = third + pixel;
  let a0 = v128.load(target);
  let a1 = v128.load(second);
  let a2 = v128.load(third);
  let a3 = v128.load(fourth);
  let p = source;
  let d = delta;
  const end = delta + <usize>ow * pixel;
  do {
    const da = v128.load(d);
    a0 = f32x4.add(a0, f32x4.mul(v128.load32_splat(p), da));
    a1 = f32x4.add(a1, f32x4.mul(v128.load32_splat(p, 4), da));
    a2 = f32x4.add(a2, f32x4.mul(v128.load32_splat(p, 8), da));
    a3 = f32x4.add(a3, f32x4.mul(v128.load32_splat(p, 12), da));
    p += pixelStep;
    d += pixel;
  } while (d < end);
  v128.store(target, a0);
  v128.store(second, a1);
  v128.store(third, a2);
  v128.store(fourth, a3);
}

/** gradient[o] += Σ delta[p][o] over `pixels` positions. */
export function biasGradient(delta: usize, gradient: usize, pixels: i32, oc: i32): void {
  const pixel = <usize>oc << 2;
  for (let o: usize = 0; o < pixel; o += 16) {
    let sum = f32x4.splat(0);
    let d = delta + o;
    for (let p = 0; p < pixels; p++) {
      sum = f32x4.add(sum, v128.load(d));
      d += pixel;
    }
    v128.store(gradient + o, f32x4.add(v128.load(gradient + o), sum));
  }
}
