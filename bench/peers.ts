// The programs to compare with: taken from the environment or PATH, else installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const DVC = 'dvc==3.67.1';
const LODE = 'github.com/getlode/lode/cmd/lode@v0.1.3';

/** A program that tracks data in DVC's formats. */
export interface Peer {
  readonly name: string;
  readonly command: readonly [string, ...string[]];
}

/** What is measured. */
export const OURS: Peer = { name: 'train-report', command: [process.execPath, resolve('dist/cli.js')] };

/** DVC itself: TRAIN_REPORT_DVC (the bin folder of a virtual environment), or one that is made in `folder`. */
export function findDvc(folder: string): Peer {
  const given = process.env['TRAIN_REPORT_DVC'];
  if (given !== undefined) return { name: 'dvc', command: [join(given, 'dvc')] };
  if (isThere('dvc')) return { name: 'dvc', command: ['dvc'] };
  execFileSync('python3', ['-m', 'venv', join(folder, 'venv')]);
  execFileSync(join(folder, 'venv/bin/pip'), ['install', '--quiet', DVC], { stdio: ['ignore', 2, 2] });
  return { name: 'dvc', command: [join(folder, 'venv/bin/dvc')] };
}

/** lode, in Go: TRAIN_REPORT_LODE, or installed to `folder`; undefined (and said) where neither can be. */
export function findLode(folder: string): Peer | undefined {
  const given = process.env['TRAIN_REPORT_LODE'] ?? (isThere('lode') ? 'lode' : undefined);
  if (given !== undefined) return { name: 'lode', command: [given] };
  const env = { ...process.env, GOBIN: folder };
  const { status } = spawnSync('go', ['install', LODE], { env, stdio: ['ignore', 2, 2] });
  if (status === 0) return { name: 'lode', command: [join(folder, 'lode')] };
  console.error(`lode is left out: \`go install ${LODE}\` failed, and TRAIN_REPORT_LODE is not set`);
  return undefined;
}

function isThere(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;
}
