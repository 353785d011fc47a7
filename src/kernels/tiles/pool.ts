// What follows a convolution by tiles where ReLU and max-pooling of 2 × 2 do: see fused.ts, which does all in one pass.
import { finish } from '../fused';

/**
 * pooled[py][px][o] and winners, as of `convPool`, from what a convolution put out without bias: rows of `width` pixels.
 */
export function poolWinners(
  values: usize,
  bias: usize,
  pooled: usize,
  winners: usize,
  width: i32,
  ph: i32,
  pw: i32,
  oc: i32,
  channels: i32,
  key: i32,
  threshold: i32,
  keep: f32,
): void {
  const pixel = <usize>oc << 2;
  const row = <usize>width * pixel;
  for (let y = 0; y < ph; y++) {
    let from = values + <usize>(y << 1) * row;
    let index = y * pw * channels;
    for (let x = 0; x < pw; x++) {
      for (let o = 0; o < oc; o += 4) {
        const p = from + (<usize>o << 2);
        const a = v128.load(p), b = v128.load(p + pixel), c = v128.load(p + row), d = v128.load(p + row + pixel);
        finish(a, b, c, d, v128.load(bias + (<usize>o << 2)), pooled, winners, key, index + o, threshold, keep);
        pooled += 16;
        winners += 4;
      }
      from += pixel << 1;
      index += channels;
    }
  }
}
