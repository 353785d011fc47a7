// A dense layer on one vector. Weights are [input][output], outputs padded to a multiple of 4; with one output they are a
// plain vector.

/** out[o] = bias[o] + Σ in[i] · w[i][o]. */
export function dense(input: usize, weights: usize, bias: usize, output: usize, inputs: i32, outputs: i32): void {
  const step = <usize>outputs << 2;
  const end = input + (<usize>inputs << 2);
  let o = 0;
  for (; o + 16 <= outputs; o += 16) {
    const column = <usize>o << 2;
    let a = v128.load(bias + column), b = v128.load(bias + column, 16), c = v128.load(bias + column, 32), d = v128.load(bias + column, 48);
    let w = weights + column;
    let p = input;
    do {
      const s = v128.load32_splat(p);
      a = f32x4.add(a, f32x4.mul(s, v128.load(w)));
      b = f32x4.add(b, f32x4.mul(s, v128.load(w, 16)));
      c = f32x4.add(c, f32x4.mul(s, v128.load(w, 32)));
      d = f32x4.add(d, f32x4.mul(s, v128.load(w, 48)));
      w += step;
      p += 4;
    } while (p < end);
    v128.store(output + column, a);
    v128.store(output + column, b, 16);
    v128.store(output + column, c, 32);
    v128.store(output + column, d, 48);
  }
  for (; o < outputs; o += 4) {
    const column = <usize>o << 2;
    let a = v128.load(bias + column);
    let w = weights + column;
    let p = input;
    do {
      a = f32x4.add(a, f32x4.mul(v128.load32_splat(p), v128.load(w)));
      w += step;
      p += 4;
    } while (p < end);
    v128.store(output + column, a);
  }
}

/** gradient[i][o] += in[i] · delta[o]; inDelta[i] = Σ delta[o] · w[i][o] (inDelta 0: not wanted). */
export function denseGradient(input: usize, delta: usize, weights: usize, gradient: usize, inDelta: usize, inputs: i32, outputs: i32): void {
  const bytes = <usize>outputs << 2;
  const last = delta + bytes;
  for (let i = 0; i < inputs; i++) {
    const s = v128.load32_splat(input + (<usize>i << 2));
    let sum = f32x4.splat(0);
    let d = delta;
    do {
      const value = v128.load(d);
      v128.store(gradient, f32x4.add(v128.load(gradient), f32x4.mul(s, value)));
      sum = f32x4.add(sum, f32x4.mul(value, v128.load(weights)));
      gradient += 16;
      weights += 16;
      d += 16;
    } while (d < last);
    if (inDelta) store<f32>(inDelta + (<usize>i << 2), across(sum));
  }
}

// @ts-ignore: decorator
@inline
function across(sum: v128): f32 {
  return f32x4.extract_lane(sum, 0) + f32x4.extract_lane(sum, 1) + (f32x4.extract_lane(sum, 2) + f32x4.extract_lane(sum, 3));
}

/** Σ in[i] · w[i]; `count` is a multiple of 4. */
export function dot(input: usize, weights: usize, count: i32): f32 {
  let a = f32x4.splat(0), b = a, c = a, d = a;
  const end = input + (<usize>count << 2);
  while (input + 64 <= end) {
    a = f32x4.add(a, f32x4.mul(v128.load(input), v128.load(weights)));
    b = f32x4.add(b, f32x4.mul(v128.load(input, 16), v128.load(weights, 16)));
    c = f32x4.add(c, f32x4.mul(v128.load(input, 32), v128.load(weights, 32)));
    d = f32x4.add(d, f32x4.mul(v128.load(input, 48), v128.load(weights, 48)));
    input += 64;
    weights += 64;
  }
  while (input < end) {
    a = f32x4.add(a, f32x4.mul(v128.load(input), v128.load(weights)));
    input += 16;
    weights += 16;
  }
  return across(f32x4.add(f32x4.add(a, b), f32x4.add(c, d)));
}

/** The way back through `dot`: gradient[i] += delta · in[i]; inDelta[i] = delta · w[i] (inDelta 0: not wanted). */
export function dotGradient(input: usize, weights: usize, gradient: usize, inDelta: usize, count: i32, delta: f32): void {
  const d = f32x4.splat(delta);
  const bytes = <usize>count << 2;
  for (let i: usize = 0; i < bytes; i += 16) {
    v128.store(gradient + i, f32x4.add(v128.load(gradient + i), f32x4.mul(d, v128.load(input + i))));
    if (inDelta) v128.store(inDelta + i, f32x4.mul(d, v128.load(weights + i)));
  }
}
