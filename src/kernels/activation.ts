// Activations, in place, and their way back, which needs only what they put out. The exponential is AssemblyScript's own,
// so that no machine's differs.

export const RELU = 1;
export const LEAKY_RELU = 2;
export const ELU = 3;
export const TANH = 4;
export const SIGMOID = 5;

/** Applies an activation to `pixels` × `channels` values, padded to `padded` a pixel; padding stays 0. */
export function activate(values: usize, kind: i32, alpha: f32, pixels: i32, channels: i32, padded: i32): void {
  const bytes = (<usize>pixels * <usize>padded) << 2;
  const end = values + bytes;
  if (kind == RELU || kind == LEAKY_RELU) {
    const slope = f32x4.splat(kind == RELU ? 0 : alpha);
    const zero = f32x4.splat(0);
    for (let p = values; p < end; p += 16) {
      const value = v128.load(p);
      v128.store(p, v128.bitselect(value, f32x4.mul(value, slope), f32x4.gt(value, zero)));
    }
    return;
  }
  for (let pixel = 0; pixel < pixels; pixel++) {
    for (let c = 0; c < channels; c++) {
      const at = values + (<usize>c << 2);
      const value = load<f32>(at);
      let result: f32 = 0;
      if (kind == ELU) result = value > 0 ? value : alpha * (Mathf.exp(value) - 1);
      else if (kind == TANH) result = Mathf.tanh(value);
      else result = 1 / (1 + Mathf.exp(-value));
      store<f32>(at, result);
    }
    values += <usize>padded << 2;
  }
}

/** delta ·= activation′, given what the activation put out. */
export function activateGradient(outputs: usize, delta: usize, kind: i32, alpha: f32, count: i32): void {
  const one = f32x4.splat(1);
  const zero = f32x4.splat(0);
  const slope = f32x4.splat(kind == RELU ? 0 : alpha);
  const bytes = <usize>count << 2;
  for (let i: usize = 0; i < bytes; i += 16) {
    const y = v128.load(outputs + i);
    const d = v128.load(delta + i);
    let result = d;
    if (kind == RELU || kind == LEAKY_RELU) result = v128.bitselect(d, f32x4.mul(d, slope), f32x4.gt(y, zero));
    else if (kind == ELU) result = v128.bitselect(d, f32x4.mul(d, f32x4.add(y, slope)), f32x4.gt(y, zero));
    else if (kind == TANH) result = f32x4.mul(d, f32x4.sub(one, f32x4.mul(y, y)));
    else result = f32x4.mul(d, f32x4.mul(y, f32x4.sub(one, y)));
    v128.store(delta + i, result);
  }
}

/** Softmax over the channels of each pixel, in place; padding becomes 0. */
export function softmax(values: usize, pixels: i32, channels: i32, padded: i32): void {
  for (let pixel = 0; pixel < pixels; pixel++) {
    let top: f32 = load<f32>(values);
    for (let c = 1; c < channels; c++) top = max<f32>(top, load<f32>(values + (<usize>c << 2)));
    let sum: f32 = 0;
    for (let c = 0; c < channels; c++) {
      const at = values + (<usize>c << 2);
      const value = Mathf.exp(load<f32>(at) - top);
      store<f32>(at, value);
      sum += value;
    }
    for (let c = 0; c < padded; c++) {
      const at = values + (<usize>c << 2);
      store<f32>(at, c < channels ? load<f32>(at) / sum : 0);
    }
    values += <usize>padded << 2;
  }
}

/** delta becomes y · (delta − Σ delta · y), pixel by pixel. */
export function softmaxGradient(outputs: usize, delta: usize, pixels: i32, channels: i32, padded: i32): void {
  for (let pixel = 0; pixel < pixels; pixel++) {
    let sum: f32 = 0;
    for (let c = 0; c < channels; c++) sum += load<f32>(outputs + (<usize>c << 2)) * load<f32>(delta + (<usize>c << 2));
    for (let c = 0; c < channels; c++) {
      const at = delta + (<usize>c << 2);
      store<f32>(at, load<f32>(outputs + (<usize>c << 2)) * (load<f32>(at) - sum));
    }
    outputs += <usize>padded << 2;
    delta += <usize>padded << 2;
  }
}

/** The exponential of a double. */
export function exp(value: f64): f64 {
  return Math.exp(value);
}

/** The natural logarithm of a double. */
export function log(value: f64): f64 {
  return Math.log(value);
}

/** The cosine of a double. */
export function cos(value: f64): f64 {
  return Math.cos(value);
}
