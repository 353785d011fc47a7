// Pooling over windows that lie within the input (padding is put around it before, with a value that never wins).

/** out[y][x] = max over the window; `winners` gets the window's index, rows first, as a u16. */
export function maxPool(input: usize, output: usize, winners: usize, inRow: usize, pixel: usize, oh: i32, ow: i32, oc: i32, kh: i32, kw: i32, sy: i32, sx: i32): void {
  for (let y = 0; y < oh; y++) {
    for (let x = 0; x < ow; x++) {
      const source = input + <usize>(y * sy) * inRow + <usize>(x * sx) * pixel;
      for (let o = 0; o < oc; o += 4) {
        const column = source + (<usize>o << 2);
        let best = v128.load(column);
        let which = i32x4.splat(0);
        for (let ky = 0; ky < kh; ky++) {
          for (let kx = 0; kx < kw; kx++) {
            const value = v128.load(column + <usize>ky * inRow + <usize>kx * pixel);
            const wins = f32x4.gt(value, best);
            best = v128.bitselect(value, best, wins);
            which = v128.bitselect(i32x4.splat(ky * kw + kx), which, wins);
          }
        }
        v128.store(output, best);
        v128.store64_lane(winners, i16x8.narrow_i32x4_u(which, which), 0);
        output += 16;
        winners += 8;
      }
    }
  }
}

/** inDelta[where it won] += delta. `inDelta` was set to 0. */
export function maxPoolGradient(delta: usize, winners: usize, inDelta: usize, inRow: usize, pixel: usize, oh: i32, ow: i32, oc: i32, kw: i32, sy: i32, sx: i32): void {
  for (let y = 0; y < oh; y++) {
    for (let x = 0; x < ow; x++) {
      const target = inDelta + <usize>(y * sy) * inRow + <usize>(x * sx) * pixel;
      for (let o = 0; o < oc; o++) {
        const which = <i32>load<u16>(winners);
        const at = target + <usize>(which / kw) * inRow + <usize>(which % kw) * pixel + (<usize>o << 2);
        store<f32>(at, load<f32>(at) + load<f32>(delta));
        delta += 4;
        winners += 2;
      }
    }
  }
}

/**
 * Averages. `shares`: for each output position the reciprocal of how many inputs its window has (padding does not count).
 */
export function averagePool(input: usize, output: usize, shares: usize, inRow: usize, pixel: usize, oh: i32, ow: i32, oc: i32, kh: i32, kw: i32, sy: i32, sx: i32): void {
  for (let y = 0; y < oh; y++) {
    for (let x = 0; x < ow; x++) {
      const source = input + <usize>(y * sy) * inRow + <usize>(x * sx) * pixel;
      const share = v128.load32_splat(shares);
      for (let o = 0; o < oc; o += 4) {
        let sum = f32x4.splat(0);
        for (let ky = 0; ky < kh; ky++) {
          for (let kx = 0; kx < kw; kx++) sum = f32x4.add(sum, v128.load(source + (<usize>o << 2) + <usize>ky * inRow + <usize>kx * pixel));
        }
        v128.store(output, f32x4.mul(sum, share));
        output += 16;
      }
      shares += 4;
    }
  }
}

/** The way back: each input of a window gets its share. `inDelta` was set to 0. */
export function averagePoolGradient(delta: usize, inDelta: usize, shares: usize, inRow: usize, pixel: usize, oh: i32, ow: i32, oc: i32, kh: i32, kw: i32, sy: i32, sx: i32): void {
  for (let y = 0; y < oh; y++) {
    for (let x = 0; x < ow; x++) {
      const target = inDelta + <usize>(y * sy) * inRow + <usize>(x * sx) * pixel;
      const share = v128.load32_splat(shares);
      for (let o = 0; o < oc; o += 4) {
        const value = f32x4.mul(v128.load(delta), share);
        for (let ky = 0; ky < kh; ky++) {
          for (let kx = 0; kx < kw; kx++) {
            const at = target + (<usize>o << 2) + <usize>ky * inRow + <usize>kx * pixel;
            v128.store(at, f32x4.add(v128.load(at), value));
          }
        }
        delta += 16;
      }
      shares += 4;
    }
  }
}
