import assert from 'node:assert/strict';

/** A number as the fixtures write it: NaN and infinity have no JSON, and a Python exception is told by its type. */
export type Golden = number | { readonly nonfinite: 'nan' | 'inf' } | { readonly error: string };

/** Compares with what scikit-learn gave, to the last digit; where it raised, `compute` has to throw as well. */
export function assertGolden(compute: () => unknown, expected: unknown, message: string): void {
  if (isError(expected)) return assert.throws(compute, Error, message);
  assert.deepEqual(compute(), revive(expected), message);
}

function isError(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'error' in value;
}

function revive(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(revive);
  if (typeof value !== 'object' || value === null) return value;
  if ('nonfinite' in value) return value.nonfinite === 'inf' ? Infinity : Number.NaN;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, revive(item)]));
}
