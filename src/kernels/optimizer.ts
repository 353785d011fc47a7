// Adding up the chunks' gradients, in their order, and the optimizer's step, in one pass over a range of the weights.

/**
 * Sums `chunks` gradients that lie `stride` bytes apart into the first, and adds the penalty's: 2·l2·w + l1·sign(w).
 * `count` is a multiple of 4. Returns 0, or NaN when a gradient is no finite number.
 */
export function reduce(gradients: usize, weights: usize, stride: usize, chunks: i32, count: i32, l1: f32, l2: f32): f32 {
  let poison = f32x4.splat(0);
  const bytes = <usize>count << 2;
  const twice = f32x4.splat(2 * l2);
  const sign = f32x4.splat(l1);
  const zero = f32x4.splat(0);
  for (let i: usize = 0; i < bytes; i += 16) {
    let p = gradients + i;
    let sum = v128.load(p);
    for (let k = 1; k < chunks; k++) {
      p += stride;
      sum = f32x4.add(sum, v128.load(p));
    }
    const w = v128.load(weights + i);
    sum = f32x4.add(sum, f32x4.mul(w, twice));
    if (l1 != 0) {
      sum = f32x4.add(sum, v128.and(sign, f32x4.gt(w, zero)));
      sum = f32x4.sub(sum, v128.and(sign, f32x4.lt(w, zero)));
    }
    poison = f32x4.add(poison, f32x4.mul(sum, zero));
    v128.store(gradients + i, sum);
  }
  return f32x4.extract_lane(poison, 0) + f32x4.extract_lane(poison, 1) + f32x4.extract_lane(poison, 2) + f32x4.extract_lane(poison, 3);
}

/**
 * Adam (Kingma & Ba, 2014, in the form at the end of section 2, as Keras): w −= rate · m / (√v + ε), `rate` with the bias
 * corrections in it. `decay`: AdamW's, times the learning rate.
 */
export function adam(weights: usize, gradients: usize, m: usize, v: usize, count: i32, rate: f32, beta1: f32, beta2: f32, epsilon: f32, decay: f32): void {
  const bytes = <usize>count << 2;
  const b1 = f32x4.splat(1 - beta1);
  const b2 = f32x4.splat(1 - beta2);
  const lr = f32x4.splat(rate);
  const eps = f32x4.splat(epsilon);
  const keep = f32x4.splat(1 - decay);
  for (let i: usize = 0; i < bytes; i += 16) {
    const g = v128.load(gradients + i);
    let first = v128.load(m + i);
    let second = v128.load(v + i);
    first = f32x4.add(first, f32x4.mul(f32x4.sub(g, first), b1));
    second = f32x4.add(second, f32x4.mul(f32x4.sub(f32x4.mul(g, g), second), b2));
    const step = f32x4.div(f32x4.mul(first, lr), f32x4.add(f32x4.sqrt(second), eps));
    v128.store(m + i, first);
    v128.store(v + i, second);
    v128.store(weights + i, f32x4.sub(f32x4.mul(v128.load(weights + i), keep), step));
  }
}

/** SGD: velocity = momentum · velocity − rate · g; w += velocity, or with Nesterov momentum · velocity − rate · g. */
export function sgd(weights: usize, gradients: usize, velocity: usize, count: i32, rate: f32, momentum: f32, nesterov: i32): void {
  const bytes = <usize>count << 2;
  const lr = f32x4.splat(rate);
  const mu = f32x4.splat(momentum);
  for (let i: usize = 0; i < bytes; i += 16) {
    const g = f32x4.mul(v128.load(gradients + i), lr);
    const next = f32x4.sub(f32x4.mul(v128.load(velocity + i), mu), g);
    v128.store(velocity + i, next);
    const step = nesterov ? f32x4.sub(f32x4.mul(next, mu), g) : next;
    v128.store(weights + i, f32x4.add(v128.load(weights + i), step));
  }
}

/** RMSprop as Keras: v = ρ·v + (1 − ρ)·g²; momentum · velocity + rate · g / √(v + ε). */
export function rmsprop(weights: usize, gradients: usize, velocity: usize, squares: usize, count: i32, rate: f32, rho: f32, momentum: f32, epsilon: f32): void {
  const bytes = <usize>count << 2;
  const lr = f32x4.splat(rate);
  const mu = f32x4.splat(momentum);
  const r = f32x4.splat(rho);
  const rest = f32x4.splat(1 - rho);
  const eps = f32x4.splat(epsilon);
  for (let i: usize = 0; i < bytes; i += 16) {
    const g = v128.load(gradients + i);
    const square = f32x4.add(f32x4.mul(v128.load(squares + i), r), f32x4.mul(f32x4.mul(g, g), rest));
    const step = f32x4.div(f32x4.mul(g, lr), f32x4.sqrt(f32x4.add(square, eps)));
    const next = f32x4.add(f32x4.mul(v128.load(velocity + i), mu), step);
    v128.store(squares + i, square);
    v128.store(velocity + i, next);
    v128.store(weights + i, f32x4.sub(v128.load(weights + i), next));
  }
}

/** Σ w² in double precision. */
export function sumSquares(values: usize, count: i32): f64 {
  let sum: f64 = 0;
  for (let i = 0; i < count; i++) {
    const value = <f64>load<f32>(values + (<usize>i << 2));
    sum += value * value;
  }
  return sum;
}

/** Σ |w| in double precision. */
export function sumAbsolute(values: usize, count: i32): f64 {
  let sum: f64 = 0;
  for (let i = 0; i < count; i++) sum += abs(<f64>load<f32>(values + (<usize>i << 2)));
  return sum;
}
