import { readFileSync, statSync } from 'node:fs';
import { UserError, type ErrorCode } from '../errors.js';

const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Reads a file that people or DVC write. A pipe or a folder in its place is refused, which would be waited for without
 * end, and one so large that it was not written by either. What cannot be found throws as `fs` does.
 */
export function readText(path: string, shown: string, code: ErrorCode): string {
  const stats = statSync(path);
  const refuse = (why: string): never => {
    throw new UserError(code, `Cannot read "${shown}": ${why}`, { location: { file: shown } });
  };
  if (stats.isDirectory()) refuse('it is a folder, expected a file');
  if (!stats.isFile()) refuse('it is a pipe or a device, expected a file');
  if (stats.size > MAX_BYTES) refuse(`it has ${stats.size} bytes, expected at most ${MAX_BYTES}`);
  return readFileSync(path, 'utf8');
}
