// Batch normalisation over all positions of all images of a batch. Sums are kept in double precision and added up chunk by
// chunk, so that they do not depend on who works on what.

/** sums[c] += Σ x, sums[oc + c] += Σ x² over the positions of one image (doubles). */
export function momentSums(values: usize, sums: usize, pixels: i32, oc: i32): void {
  for (let p = 0; p < pixels; p++) {
    for (let c = 0; c < oc; c++) {
      const value = <f64>load<f32>(values);
      const first = sums + (<usize>c << 3);
      const second = first + (<usize>oc << 3);
      store<f64>(first, load<f64>(first) + value);
      store<f64>(second, load<f64>(second) + value * value);
      values += 4;
    }
  }
}

/** out = in · scale[c] + shift[c]. */
export function scaleShift(input: usize, output: usize, scale: usize, shift: usize, pixels: i32, oc: i32): void {
  const bytes = <usize>oc << 2;
  for (let p = 0; p < pixels; p++) {
    for (let c: usize = 0; c < bytes; c += 16) {
      v128.store(output, f32x4.add(f32x4.mul(v128.load(input), v128.load(scale + c)), v128.load(shift + c)));
      input += 16;
      output += 16;
    }
  }
}

/** sums[c] += Σ delta, sums[oc + c] += Σ delta · (x − mean[c]) (doubles). */
export function deltaSums(input: usize, delta: usize, mean: usize, sums: usize, pixels: i32, oc: i32): void {
  for (let p = 0; p < pixels; p++) {
    for (let c = 0; c < oc; c++) {
      const d = <f64>load<f32>(delta);
      const x = <f64>(load<f32>(input) - load<f32>(mean + (<usize>c << 2)));
      const first = sums + (<usize>c << 3);
      const second = first + (<usize>oc << 3);
      store<f64>(first, load<f64>(first) + d);
      store<f64>(second, load<f64>(second) + d * x);
      input += 4;
      delta += 4;
    }
  }
}

/** inDelta = a[c] · delta + b[c] · (x − mean[c]) + shift[c]: the way back, once the sums are known. */
export function normGradient(input: usize, delta: usize, inDelta: usize, mean: usize, a: usize, b: usize, shift: usize, pixels: i32, oc: i32): void {
  const bytes = <usize>oc << 2;
  for (let p = 0; p < pixels; p++) {
    for (let c: usize = 0; c < bytes; c += 16) {
      const x = f32x4.sub(v128.load(input), v128.load(mean + c));
      const d = f32x4.mul(v128.load(delta), v128.load(a + c));
      v128.store(inDelta, f32x4.add(f32x4.add(d, f32x4.mul(x, v128.load(b + c))), v128.load(shift + c)));
      input += 16;
      delta += 16;
      inDelta += 16;
    }
  }
}
