// Dropout by a counter: each value's fate is a hash of its place, so any thread can compute it (src/ml/dropout.ts).

// @ts-ignore: decorator
@inline
function mix4(value: v128): v128 {
  let bits = v128.xor(value, i32x4.shr_u(value, 16));
  bits = i32x4.mul(bits, i32x4.splat(0x7feb352d));
  bits = v128.xor(bits, i32x4.shr_u(bits, 15));
  bits = i32x4.mul(bits, i32x4.splat(<i32>0x846ca68b));
  return v128.xor(bits, i32x4.shr_u(bits, 16));
}

/** The four values from `index` on: all bits set where they are kept. */
// @ts-ignore: decorator
@inline
export function kept(key: i32, index: i32, threshold: i32): v128 {
  const first = i32x4.add(i32x4.splat(key + index), i32x4(0, 1, 2, 3));
  return v128.not(i32x4.lt_u(mix4(first), i32x4.splat(threshold)));
}

/** target = source × mask. `pixels` of `channels` values, padded to whole vectors; padding becomes 0. */
export function dropout(source: usize, target: usize, pixels: i32, channels: i32, padded: i32, key: i32, threshold: i32, keep: f32): void {
  const scale = f32x4.splat(keep);
  for (let p = 0; p < pixels; p++) {
    const first = p * channels;
    for (let c = 0; c < padded; c += 4) {
      const value = f32x4.mul(v128.load(source), scale);
      v128.store(target, v128.and(value, kept(key, first + c, threshold)));
      source += 16;
      target += 16;
    }
  }
}
