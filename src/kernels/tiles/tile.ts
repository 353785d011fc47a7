// A tile of a picture, for all channels.
import { transformInput } from './transforms';

// Planes of a power of two would fall onto the same few lines of the cache.
export const APART: usize = 64;

/** The transform of the tile at (y, x) of a picture that is zero outside, for all channels. */
export function inputTile(input: usize, ih: i32, iw: i32, y: i32, x: i32, pixel: usize, rows: i32, columns: i32, patch: usize, to: usize, plane: usize, work: usize): void {
  let row = <usize>iw * pixel;
  let from = input + <usize>y * row + <usize>x * pixel;
  if (y < 0 || x < 0 || y + rows > ih || x + columns > iw) {
    cut(input, ih, iw, y, x, pixel, rows, columns, patch);
    from = patch;
    row = <usize>columns * pixel;
  }
  for (let c: usize = 0; c < pixel; c += 16) transformInput(from + c, row, pixel, to + c, plane, rows, columns, work);
}

/** Copies height × width pixels from (y, x) on; what lies outside of the picture is zero. */
export function cut(source: usize, ih: i32, iw: i32, y: i32, x: i32, pixel: usize, height: i32, width: i32, target: usize): void {
  const row = <usize>width * pixel;
  memory.fill(target, 0, <usize>height * row);
  const begin = max<i32>(x, 0), end = min<i32>(x + width, iw);
  if (end <= begin) return;
  for (let i = max<i32>(0, -y); i < min<i32>(height, ih - y); i++) {
    const from = source + <usize>((y + i) * iw + begin) * pixel;
    memory.copy(target + <usize>i * row + <usize>(begin - x) * pixel, from, <usize>(end - begin) * pixel);
  }
}
