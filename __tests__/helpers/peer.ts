import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A program that a heavier test needs: where it is, or why the test is skipped. */
export interface Peer {
  readonly path: string;
  /** For `test(…, { skip })`; false when the program is there. */
  readonly skip: string | false;
}

/** Finds a peer by an environment variable or in PATH. In CI a missing one is an error: a check that is skipped checks nothing. */
export function findPeer(name: string, variable: string, inFolder?: string): Peer {
  const value = process.env[variable];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const candidates = [
    ...(value === undefined ? [] : [inFolder === undefined ? value : join(value, inFolder)]),
    ...folders.map((folder) => join(folder, name)),
  ];
  const path = candidates.find((candidate) => existsSync(candidate));
  if (path !== undefined) return { path, skip: false };
  if (process.env['CI'] === 'true') throw new Error(`"${name}" is missing: set ${variable}`);
  return { path: '', skip: `"${name}" is not installed: set ${variable}` };
}
