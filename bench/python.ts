// The frameworks in Python to compare with, each in a virtual environment of its own: found in BENCH_PEERS, else made there.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What makes a framework reuse memory instead of giving it back to the kernel after each step. */
export const MALLOC = {
  MALLOC_MMAP_THRESHOLD_: '4294967296',
  MALLOC_TRIM_THRESHOLD_: '17179869184',
  MALLOC_TOP_PAD_: '268435456',
};

const PIPELINE = ['pandas', 'scikit-learn', 'pillow', 'matplotlib'];
const REQUIREMENTS = {
  /** What the workshop's users get. */
  tf215: ['tensorflow-cpu==2.15.1', 'numpy<2', ...PIPELINE],
  /** The newest. */
  tf: ['tensorflow-cpu'],
  torch: ['torch', 'numpy'],
};

export type PythonPeer = keyof typeof REQUIREMENTS;

/** Where environments are kept: `ready` in one says that it is complete. */
export const PEERS = process.env['BENCH_PEERS'] ?? join(tmpdir(), 'train-report-peers');

/** The Python of an environment, which is made if need be; undefined, and said, where it cannot be had. */
export function findPython(peer: PythonPeer): string | undefined {
  const folder = join(PEERS, peer);
  const python = join(folder, 'bin', 'python');
  if (existsSync(join(folder, 'ready'))) return python;
  try {
    console.error(`Installing ${REQUIREMENTS[peer].join(' ')}`);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(PEERS, { recursive: true });
    execFileSync('python3', ['-m', 'venv', folder], { stdio: ['ignore', 2, 2] });
    execFileSync(python, ['-m', 'pip', 'install', '--quiet', ...REQUIREMENTS[peer]], { stdio: ['ignore', 2, 2] });
    writeFileSync(join(folder, 'ready'), '');
    return python;
  } catch {
    console.error(`${peer} is left out: it could not be installed`);
    return undefined;
  }
}
