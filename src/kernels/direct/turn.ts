// Weights of the convolutions that are a convolution's gradient by its input.

/**
 * With strides sy × sx, inputs (y, x) with the same remainders (y mod sy, x mod sx) see the same part of the filter: each of
 * the sy · sx parts is a filter of its own, turned around, over the output's gradient. [o / 8][ky][kx·i][8] becomes, part by
 * part, [i / 8][ky′][kx′·o][8].
 */
export function turnFilters(source: usize, target: usize, ic: i32, oc: i32, kh: i32, kw: i32, sy: i32, sx: i32): void {
  for (let py = 0; py < sy; py++) {
    const rows = (kh - py + sy - 1) / sy;
    for (let px = 0; px < sx; px++) {
      const columns = (kw - px + sx - 1) / sx;
      if (kh <= py || kw <= px) continue;
      const taps = rows * columns * oc;
      for (let y = 0; y < rows; y++) {
        for (let x = 0; x < columns; x++) {
          const cell = (sy * (rows - 1 - y) + py) * kw + sx * (columns - 1 - x) + px;
          for (let o = 0; o < oc; o++) {
            const width = min<i32>(8, oc - (o & ~7));
            const from = source + (<usize>((o & ~7) * kh * kw * ic + cell * ic * width + (o & 7)) << 2);
            const tap = (y * columns + x) * oc + o;
            for (let i = 0; i < ic; i++) {
              const outWidth = min<i32>(8, ic - (i & ~7));
              const to = target + (<usize>((i & ~7) * taps + tap * outWidth + (i & 7)) << 2);
              store<f32>(to, load<f32>(from + (<usize>(i * width) << 2)));
            }
          }
        }
      }
      target += <usize>(taps * ic) << 2;
    }
  }
}
