import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Path of a committed fixture; tests run from the repository's root. */
export function fixture(...parts: string[]): string {
  return join('__tests__', 'fixtures', ...parts);
}

/** A JSON fixture's value. */
export function readFixture<T>(...parts: string[]): T {
  return JSON.parse(readFileSync(fixture(...parts), 'utf8')) as T;
}
