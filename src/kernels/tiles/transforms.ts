// A tile's transforms in both directions, for one vector of four channels: columns first, into a work space of 8 × 8
// vectors, then rows. `rows`, `columns`: points in each direction, 6 or 8.
import { filterLine6, filterLine8, inputLine6, inputLine8, outputLine6, outputLine8 } from './lines';

/** Bytes of a row of the work space, and of all of it. */
export const WORK_ROW: usize = 128;
export const WORK: usize = 1024;
/** Inputs, `row` and `pixel` bytes apart, to points, `plane` bytes apart. */
export function transformInput(from: usize, row: usize, pixel: usize, to: usize, plane: usize, rows: i32, columns: i32, work: usize): void {
  if (rows == 6) for (let x = 0; x < columns; x++) inputLine6(from + <usize>x * pixel, row, work + (<usize>x << 4), WORK_ROW);
  else for (let x = 0; x < columns; x++) inputLine8(from + <usize>x * pixel, row, work + (<usize>x << 4), WORK_ROW);
  const line = plane * <usize>columns;
  for (let y = 0; y < rows; y++) {
    if (columns == 6) inputLine6(work, 16, to, plane);
    else inputLine8(work, 16, to, plane);
    work += WORK_ROW;
    to += line;
  }
}

/** A filter of `kh` × `kw` to points. */
export function transformFilter(from: usize, row: usize, pixel: usize, kh: i32, kw: i32, to: usize, plane: usize, rows: i32, columns: i32, work: usize): void {
  for (let x = 0; x < kw; x++) {
    if (rows == 6) filterLine6(from + <usize>x * pixel, row, kh, work + (<usize>x << 4), WORK_ROW);
    else filterLine8(from + <usize>x * pixel, row, kh, work + (<usize>x << 4), WORK_ROW);
  }
  const line = plane * <usize>columns;
  for (let y = 0; y < rows; y++) {
    if (columns == 6) filterLine6(work, 16, kw, to, plane);
    else filterLine8(work, 16, kw, to, plane);
    work += WORK_ROW;
    to += line;
  }
}

/** Products at the points to `height` × `width` outputs, none below `floor`. */
export function transformOutput(from: usize, plane: usize, to: usize, row: usize, pixel: usize, height: i32, width: i32, rows: i32, columns: i32, floor: f32, work: usize): void {
  const line = plane * <usize>columns;
  const lowest = f32x4.splat(-Infinity), least = f32x4.splat(floor);
  for (let x = 0; x < columns; x++) {
    if (rows == 6) outputLine6(from, line, work + (<usize>x << 4), WORK_ROW, height, lowest);
    else outputLine8(from, line, work + (<usize>x << 4), WORK_ROW, height, lowest);
    from += plane;
  }
  for (let y = 0; y < height; y++) {
    if (columns == 6) outputLine6(work, 16, to, pixel, width, least);
    else outputLine8(work, 16, to, pixel, width, least);
    work += WORK_ROW;
    to += row;
  }
}
