// Winograd's transforms along one line, four channels at once (Lavin & Gray, 2015, after Toom and Cook). With 6 points (0,
// ±1, ±2, ∞) m outputs of a filter r wide cost m + r − 1 = 6 multiplications; with 8 (and ±½) m + r − 1 = 8. The filter's
// side is left without each point's share (`share`), which is put in where it costs least. `…Step`: bytes between values.

// @ts-ignore: decorator
@inline
function times(value: v128, factor: f32): v128 {
  return f32x4.mul(value, f32x4.splat(factor));
}

/** Six inputs to six points. */
// @ts-ignore: decorator
@inline
export function inputLine6(from: usize, fromStep: usize, to: usize, toStep: usize): void {
  const two = fromStep << 1;
  const d0 = v128.load(from), d1 = v128.load(from + fromStep);
  from += two;
  const d2 = v128.load(from), d3 = v128.load(from + fromStep);
  from += two;
  const d4 = v128.load(from), d5 = v128.load(from + fromStep);
  v128.store(to, f32x4.add(f32x4.sub(times(d0, 4), times(d2, 5)), d4));
  let even = f32x4.sub(d4, times(d2, 4));
  let odd = f32x4.sub(d3, times(d1, 4));
  to += toStep;
  v128.store(to, f32x4.add(even, odd));
  to += toStep;
  v128.store(to, f32x4.sub(even, odd));
  even = f32x4.sub(d4, d2);
  odd = times(f32x4.sub(d3, d1), 2);
  to += toStep;
  v128.store(to, f32x4.add(even, odd));
  to += toStep;
  v128.store(to, f32x4.sub(even, odd));
  to += toStep;
  v128.store(to, f32x4.add(f32x4.sub(times(d1, 4), times(d3, 5)), d5));
}

/** Eight inputs to eight points. */
// @ts-ignore: decorator
@inline
export function inputLine8(from: usize, fromStep: usize, to: usize, toStep: usize): void {
  const two = fromStep << 1;
  const d0 = v128.load(from), d1 = v128.load(from + fromStep);
  from += two;
  const d2 = v128.load(from), d3 = v128.load(from + fromStep);
  from += two;
  const d4 = v128.load(from), d5 = v128.load(from + fromStep);
  from += two;
  const d6 = v128.load(from), d7 = v128.load(from + fromStep);
  v128.store(to, f32x4.add(f32x4.sub(d0, d6), times(f32x4.sub(d4, d2), 5.25)));
  let even = f32x4.sub(f32x4.add(d2, d6), times(d4, 4.25));
  let odd = f32x4.sub(f32x4.add(d1, d5), times(d3, 4.25));
  to += toStep;
  v128.store(to, f32x4.add(even, odd));
  to += toStep;
  v128.store(to, f32x4.sub(even, odd));
  const middle = times(d3, 2.5);
  even = f32x4.sub(f32x4.add(times(d2, 0.25), d6), times(d4, 1.25));
  odd = f32x4.add(f32x4.sub(times(d1, 0.5), middle), times(d5, 2));
  to += toStep;
  v128.store(to, f32x4.add(even, odd));
  to += toStep;
  v128.store(to, f32x4.sub(even, odd));
  even = f32x4.sub(f32x4.add(times(d2, 4), d6), times(d4, 5));
  odd = f32x4.add(f32x4.sub(times(d1, 2), middle), times(d5, 0.5));
  to += toStep;
  v128.store(to, f32x4.add(even, odd));
  to += toStep;
  v128.store(to, f32x4.sub(even, odd));
  to += toStep;
  v128.store(to, f32x4.add(f32x4.sub(d7, d1), times(f32x4.sub(d3, d5), 5.25)));
}

/** A filter of 2 to 5 values at six points. */
// @ts-ignore: decorator
@inline
export function filterLine6(from: usize, fromStep: usize, count: i32, to: usize, toStep: usize): void {
  const zero = f32x4.splat(0);
  const g0 = v128.load(from);
  let last = v128.load(from + fromStep);
  const g1 = last;
  let g2 = zero, g3 = zero, g4 = zero;
  from += fromStep << 1;
  if (count > 2) last = g2 = v128.load(from);
  if (count > 3) last = g3 = v128.load(from + fromStep);
  if (count > 4) last = g4 = v128.load(from + (fromStep << 1));
  v128.store(to, times(g0, 0.25));
  let even = f32x4.add(f32x4.add(g0, g2), g4);
  let odd = f32x4.add(g1, g3);
  to += toStep;
  v128.store(to, times(f32x4.add(even, odd), <f32>(-1.0 / 6.0)));
  to += toStep;
  v128.store(to, times(f32x4.sub(even, odd), <f32>(-1.0 / 6.0)));
  even = f32x4.add(g0, times(f32x4.add(g2, times(g4, 4)), 4));
  odd = times(f32x4.add(g1, times(g3, 4)), 2);
  to += toStep;
  v128.store(to, times(f32x4.add(even, odd), <f32>(1.0 / 24.0)));
  to += toStep;
  v128.store(to, times(f32x4.sub(even, odd), <f32>(1.0 / 24.0)));
  to += toStep;
  v128.store(to, last);
}

/** A filter of 2 to 7 values at eight points. */
// @ts-ignore: decorator
@inline
export function filterLine8(from: usize, fromStep: usize, count: i32, to: usize, toStep: usize): void {
  const zero = f32x4.splat(0);
  const two = fromStep << 1;
  const g0 = v128.load(from);
  let last = v128.load(from + fromStep);
  const g1 = last;
  let g2 = zero, g3 = zero, g4 = zero, g5 = zero, g6 = zero;
  from += two;
  if (count > 2) last = g2 = v128.load(from);
  if (count > 3) last = g3 = v128.load(from + fromStep);
  from += two;
  if (count > 4) last = g4 = v128.load(from);
  if (count > 5) last = g5 = v128.load(from + fromStep);
  if (count > 6) last = g6 = v128.load(from + two);
  v128.store(to, g0);
  let even = f32x4.add(f32x4.add(g0, g2), f32x4.add(g4, g6));
  let odd = f32x4.add(f32x4.add(g1, g3), g5);
  to += toStep;
  v128.store(to, times(f32x4.add(even, odd), <f32>(-2.0 / 9.0)));
  to += toStep;
  v128.store(to, times(f32x4.sub(even, odd), <f32>(-2.0 / 9.0)));
  even = f32x4.add(g0, times(f32x4.add(g2, times(f32x4.add(g4, times(g6, 4)), 4)), 4));
  odd = times(f32x4.add(g1, times(f32x4.add(g3, times(g5, 4)), 4)), 2);
  to += toStep;
  v128.store(to, times(f32x4.add(even, odd), <f32>(1.0 / 90.0)));
  to += toStep;
  v128.store(to, times(f32x4.sub(even, odd), <f32>(1.0 / 90.0)));
  even = f32x4.add(g0, times(f32x4.add(g2, times(f32x4.add(g4, times(g6, 0.25)), 0.25)), 0.25));
  odd = times(f32x4.add(g1, times(f32x4.add(g3, times(g5, 0.25)), 0.25)), 0.5);
  to += toStep;
  v128.store(to, times(f32x4.add(even, odd), <f32>(32.0 / 45.0)));
  to += toStep;
  v128.store(to, times(f32x4.sub(even, odd), <f32>(32.0 / 45.0)));
  to += toStep;
  v128.store(to, last);
}

/** Products at six points to `count` (2 to 5) outputs, none below `floor`. */
// @ts-ignore: decorator
@inline
export function outputLine6(from: usize, fromStep: usize, to: usize, toStep: usize, count: i32, floor: v128): void {
  const two = fromStep << 1;
  const m0 = v128.load(from), m1 = v128.load(from + fromStep);
  from += two;
  const m2 = v128.load(from), m3 = v128.load(from + fromStep);
  from += two;
  const m4 = v128.load(from), m5 = v128.load(from + fromStep);
  const s1 = f32x4.add(m1, m2), d1 = f32x4.sub(m1, m2);
  const s2 = f32x4.add(m3, m4), d2 = f32x4.sub(m3, m4);
  v128.store(to, f32x4.pmax(f32x4.add(f32x4.add(m0, s1), s2), floor));
  let y = f32x4.add(d1, times(d2, 2));
  if (count > 2) {
    to += toStep;
    v128.store(to, f32x4.pmax(y, floor));
    y = f32x4.add(s1, times(s2, 4));
  }
  if (count > 3) {
    to += toStep;
    v128.store(to, f32x4.pmax(y, floor));
    y = f32x4.add(d1, times(d2, 8));
  }
  if (count > 4) {
    to += toStep;
    v128.store(to, f32x4.pmax(y, floor));
    y = f32x4.add(s1, times(s2, 16));
  }
  v128.store(to + toStep, f32x4.pmax(f32x4.add(y, m5), floor));
}

/** Products at eight points to `count` (2 to 7) outputs, none below `floor`. */
// @ts-ignore: decorator
@inline
export function outputLine8(from: usize, fromStep: usize, to: usize, toStep: usize, count: i32, floor: v128): void {
  const two = fromStep << 1;
  const m0 = v128.load(from), m1 = v128.load(from + fromStep);
  from += two;
  const m2 = v128.load(from), m3 = v128.load(from + fromStep);
  from += two;
  const m4 = v128.load(from), m5 = v128.load(from + fromStep);
  from += two;
  const m6 = v128.load(from), m7 = v128.load(from + fromStep);
  const s1 = f32x4.add(m1, m2), d1 = f32x4.sub(m1, m2);
  const s2 = f32x4.add(m3, m4), d2 = f32x4.sub(m3, m4);
  const s3 = f32x4.add(m5, m6), d3 = f32x4.sub(m5, m6);
  v128.store(to, f32x4.pmax(f32x4.add(f32x4.add(m0, s1), f32x4.add(s2, s3)), floor));
  let y = f32x4.add(d1, f32x4.add(times(d2, 2), times(d3, 0.5)));
  if (count > 2) {
    to += toStep;
    v128.store(to, f32x4.pmax(y, floor));
    y = f32x4.add(s1, f32x4.add(times(s2, 4), times(s3, 0.25)));
  }
  if (count > 3) {
    to += toStep;
    v128.store(to, f32x4.pmax(y, floor));
    y = f32x4.add(d1, f32x4.add(times(d2, 8), times(d3, 0.125)));
  }
  if (count > 4) {
    to += toStep;
    v128.store(to, f32x4.pmax(y, floor));
    y = f32x4.add(s1, f32x4.add(times(s2, 16), times(s3, 0.0625)));
  }
  if (count > 5) {
    to += toStep;
    v128.store(to, f32x4.pmax(y, floor));
    y = f32x4.add(d1, f32x4.add(times(d2, 32), times(d3, 0.03125)));
  }
  if (count > 6) {
    to += toStep;
    v128.store(to, f32x4.pmax(y, floor));
    y = f32x4.add(s1, f32x4.add(times(s2, 64), times(s3, 0.015625)));
  }
  v128.store(to + toStep, f32x4.pmax(f32x4.add(y, m7), floor));
}
