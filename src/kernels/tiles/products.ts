// Products of small matrices, in registers: what a convolution is at each point of Winograd's algorithm.

/**
 * out[t][o] = start[o] + Σ in[t][i] · w[i][o] for `count` rows (rounded up to whole fours: what lies behind is written too).
 * Weights are packed: [o / 8][i][8], the last block 4 wide if 4 are left. `start` 0: zeros.
 */
export function multiply(input: usize, weights: usize, start: usize, output: usize, count: i32, ic: i32, oc: i32): void {
  const inStep = <usize>ic << 2;
  const outStep = <usize>oc << 2;
  let o = 0;
  for (; o + 8 <= oc; o += 8) {
    let a = f32x4.splat(0), b = a;
    if (start) {
      a = v128.load(start + (<usize>o << 2));
      b = v128.load(start + (<usize>o << 2), 16);
    }
    let from = input;
    let to = output + (<usize>o << 2);
    for (let t = 0; t < count; t += 4) {
      four8(from, inStep, weights, a, b, to, outStep);
      from += inStep << 2;
      to += outStep << 2;
    }
    weights += inStep << 3;
  }
  if (o == oc) return;
  const a = start ? v128.load(start + (<usize>o << 2)) : f32x4.splat(0);
  let from = input;
  let to = output + (<usize>o << 2);
  for (let t = 0; t < count; t += 4) {
    four4(from, inStep, weights, a, to, outStep);
    from += inStep << 2;
    to += outStep << 2;
  }
}

// @ts-ignore: decorator
@inline
function four8(p: usize, step: usize, w: usize, startA: v128, startB: v128, to: usize, toStep: usize): void {
  let a0 = startA, b0 = startB, a1 = startA, b1 = startB, a2 = startA, b2 = startB, a3 = startA, b3 = startB;
  let q = p + step + step;
  const end = p + step;
  do {
    const wa = v128.load(w);
    const wb = v128.load(w, 16);
    const s0 = v128.load32_splat(p);
    a0 = f32x4.add(a0, f32x4.mul(s0, wa));
    b0 = f32x4.add(b0, f32x4.mul(s0, wb));
    const s1 = v128.load32_splat(p + step);
    a1 = f32x4.add(a1, f32x4.mul(s1, wa));
    b1 = f32x4.add(b1, f32x4.mul(s1, wb));
    const s2 = v128.load32_splat(q);
    a2 = f32x4.add(a2, f32x4.mul(s2, wa));
    b2 = f32x4.add(b2, f32x4.mul(s2, wb));
    const s3 = v128.load32_splat(q + step);
    a3 = f32x4.add(a3, f32x4.mul(s3, wa));
    b3 = f32x4.add(b3, f32x4.mul(s3, wb));
    w += 32;
    q += 4;
    p += 4;
  } while (p < end);
  v128.store(to, a0);
  v128.store(to, b0, 16);
  v128.store(to + toStep, a1);
  v128.store(to + toStep, b1, 16);
  to += toStep << 1;
  v128.store(to, a2);
  v128.store(to, b2, 16);
  v128.store(to + toStep, a3);
  v128.store(to + toStep, b3, 16);
}

// @ts-ignore: decorator
@inline
function four4(p: usize, step: usize, w: usize, start: v128, to: usize, toStep: usize): void {
  let a0 = start, a1 = start, a2 = start, a3 = start;
  let q = p + step + step;
  const end = p + step;
  do {
    const wa = v128.load(w);
    a0 = f32x4.add(a0, f32x4.mul(v128.load32_splat(p), wa));
    a1 = f32x4.add(a1, f32x4.mul(v128.load32_splat(p + step), wa));
    a2 = f32x4.add(a2, f32x4.mul(v128.load32_splat(q), wa));
    a3 = f32x4.add(a3, f32x4.mul(v128.load32_splat(q + step), wa));
    w += 16;
    q += 4;
    p += 4;
  } while (p < end);
  v128.store(to, a0);
  v128.store(to + toStep, a1);
  to += toStep << 1;
  v128.store(to, a2);
  v128.store(to + toStep, a3);
}

/**
 * sums[i][o] += Σ in[t][i] · delta[t][o] over `count` rows, for `ic` × `oc` of them, multiples of 4. `…Step`: bytes of a row.
 * `isFirst`: what was in the sums does not count.
 */
export function multiplyTurned(input: usize, inStep: usize, delta: usize, outStep: usize, sums: usize, sumStep: usize, count: i32, ic: i32, oc: i32, isFirst: bool): void {
  const length = <usize>count * inStep;
  for (let i = 0; i < ic; i += 4) {
    let o: usize = 0;
    const width = <usize>oc << 2;
    for (; o + 32 <= width; o += 32) turned8(input, input + length, inStep, delta + o, outStep, sums + o, sumStep, isFirst);
    if (o < width) turned4(input, input + length, inStep, delta + o, outStep, sums + o, sumStep, isFirst);
    input += 16;
    sums += sumStep << 2;
  }
}

// @ts-ignore: decorator
@inline
function turned8(p: usize, end: usize, step: usize, d: usize, dStep: usize, to: usize, toStep: usize, isFirst: bool): void {
  const second = to + toStep, third = second + toStep, fourth = third + toStep;
  let a0 = f32x4.splat(0);
  let b0 = a0, a1 = a0, b1 = a0, a2 = a0, b2 = a0, a3 = a0, b3 = a0;
  if (!isFirst) {
    a0 = v128.load(to);
    b0 = v128.load(to, 16);
    a1 = v128.load(second);
    b1 = v128.load(second, 16);
    a2 = v128.load(third);
    b2 = v128.load(third, 16);
    a3 = v128.load(fourth);
    b3 = v128.load(fourth, 16);
  }
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
    p += step;
    d += dStep;
  } while (p < end);
  v128.store(to, a0);
  v128.store(to, b0, 16);
  v128.store(second, a1);
  v128.store(second, b1, 16);
  v128.store(third, a2);
  v128.store(third, b2, 16);
  v128.store(fourth, a3);
  v128.store(fourth, b3, 16);
}

// @ts-ignore: decorator
@inline
function turned4(p: usize, end: usize, step: usize, d: usize, dStep: usize, to: usize, toStep: usize, isFirst: bool): void {
  const second = to + toStep, third = second + toStep, fourth = third + toStep;
  let a0 = f32x4.splat(0);
  let a1 = a0, a2 = a0, a3 = a0;
  if (!isFirst) {
    a0 = v128.load(to);
    a1 = v128.load(second);
    a2 = v128.load(third);
    a3 = v128.load(fourth);
  }
  do {
    const da = v128.load(d);
    a0 = f32x4.add(a0, f32x4.mul(v128.load32_splat(p), da));
    a1 = f32x4.add(a1, f32x4.mul(v128.load32_splat(p, 4), da));
    a2 = f32x4.add(a2, f32x4.mul(v128.load32_splat(p, 8), da));
    a3 = f32x4.add(a3, f32x4.mul(v128.load32_splat(p, 12), da));
    p += step;
    d += dStep;
  } while (p < end);
  v128.store(to, a0);
  v128.store(second, a1);
  v128.store(third, a2);
  v128.store(fourth, a3);
}
