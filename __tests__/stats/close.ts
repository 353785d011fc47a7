import assert from 'node:assert/strict';

/** Fails unless the numbers agree to `relative` of their size. */
export function close(found: number, expected: number, relative = 1e-12, what = ''): void {
  const scale = Math.max(Math.abs(expected), Number.MIN_VALUE);
  const isClose = found === expected || Math.abs(found - expected) / scale <= relative;
  assert.ok(isClose, `${what} found ${found}, expected ${expected}: off by ${Math.abs(found - expected) / scale}`);
}

/** The same for intervals, whose ends may be 0 but for rounding. */
export function closePair(found: readonly number[], expected: readonly number[], relative = 1e-12, what = ''): void {
  assert.equal(found.length, expected.length, what);
  for (const [index, value] of found.entries()) {
    const end = expected[index]!;
    if (Math.abs(value - end) > 1e-16) close(value, end, relative, what);
  }
}
