// Depthwise convolution: each channel with filters of its own. With a depth multiplier m, input channel i makes output
// channels i·m … i·m + m − 1; the input was widened to these (layout.ts: widen), so that here both sides have `c` channels.
// Weights are [ky][kx][c].

/** out[y][x][c] = bias[c] + Σ in[y·s + ky][x·s + kx][c] · w[ky][kx][c]. */
export function depthwise(input: usize, weights: usize, bias: usize, output: usize, inRow: usize, rowStep: usize, pixelStep: usize, oh: i32, ow: i32, c: i32, kh: i32, kw: i32): void {
  const pixel = <usize>c << 2;
  for (let y = 0; y < oh; y++) {
    for (let x = 0; x < ow; x++) {
      const source = input + <usize>y * rowStep + <usize>x * pixelStep;
      for (let o: usize = 0; o < pixel; o += 16) {
        let sum = v128.load(bias + o);
        let w = weights + o;
        for (let ky = 0; ky < kh; ky++) {
          let p = source + o + <usize>ky * inRow;
          for (let kx = 0; kx < kw; kx++) {
            sum = f32x4.add(sum, f32x4.mul(v128.load(p), v128.load(w)));
            p += pixel;
            w += pixel;
          }
        }
        v128.store(output, sum);
        output += 16;
      }
    }
  }
}

/**
 * gradient[ky][kx][c] += Σ in · delta; inDelta[…] += delta · w (inDelta 0: not wanted; it was set to 0).
 */
export function depthwiseGradient(input: usize, delta: usize, weights: usize, gradient: usize, inDelta: usize, inRow: usize, rowStep: usize, pixelStep: usize, oh: i32, ow: i32, c: i32, kh: i32, kw: i32): void {
  const pixel = <usize>c << 2;
  for (let y = 0; y < oh; y++) {
    for (let x = 0; x < ow; x++) {
      const start = <usize>y * rowStep + <usize>x * pixelStep;
      for (let o: usize = 0; o < pixel; o += 16) {
        const d = v128.load(delta);
        let at = o;
        for (let ky = 0; ky < kh; ky++) {
          let place = start + o + <usize>ky * inRow;
          for (let kx = 0; kx < kw; kx++) {
            v128.store(gradient + at, f32x4.add(v128.load(gradient + at), f32x4.mul(d, v128.load(input + place))));
            if (inDelta) v128.store(inDelta + place, f32x4.add(v128.load(inDelta + place), f32x4.mul(d, v128.load(weights + at))));
            place += pixel;
            at += pixel;
          }
        }
        delta += 16;
      }
    }
  }
}

/** Repeats each of `channels` values `times` times: (pixels, from) padded becomes (pixels, to) padded. */
export function widen(source: usize, target: usize, pixels: i32, channels: i32, times: i32, from: i32, to: i32): void {
  const total = channels * times;
  for (let p = 0; p < pixels; p++) {
    for (let c = 0; c < to; c++) {
      store<f32>(target + (<usize>c << 2), c < total ? load<f32>(source + (<usize>(c / times) << 2)) : 0);
    }
    source += <usize>from << 2;
    target += <usize>to << 2;
  }
}

/** The way back through `widen`: sums. */
export function narrow(source: usize, target: usize, pixels: i32, channels: i32, times: i32, from: i32, to: i32): void {
  for (let p = 0; p < pixels; p++) {
    for (let c = 0; c < from; c++) {
      let sum: f32 = 0;
      if (c < channels) for (let k = 0; k < times; k++) sum += load<f32>(source + (<usize>(c * times + k) << 2));
      store<f32>(target + (<usize>c << 2), sum);
    }
    source += <usize>to << 2;
    target += <usize>from << 2;
  }
}
