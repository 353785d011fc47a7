// Compiles src/kernels (AssemblyScript) to one WebAssembly module, when it is older than its sources.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const SOURCES = join('src', 'kernels');

/** Writes `target`. `memory` is imported and shared, so that every thread works on the same one. */
export function compileKernels(target) {
  const changed = [
    ...readdirSync(SOURCES, { recursive: true }).map((name) => join(SOURCES, name)),
    join('scripts', 'kernels.mjs'),
  ];
  const newest = Math.max(...changed.map((path) => statSync(path).mtimeMs));
  if (existsSync(target) && statSync(target).mtimeMs > newest) return;
  mkdirSync(dirname(target), { recursive: true });
  execFileSync(
    process.execPath,
    [
      join('node_modules', 'assemblyscript', 'bin', 'asc.js'),
      join(SOURCES, 'index.ts'),
      ...['--outFile', target, '--runtime', 'stub', '--importMemory', '--noExportMemory', '--sharedMemory'],
      ...['--initialMemory', '1', '--maximumMemory', '65536', '--enable', 'simd,threads,bulk-memory'],
      ...['-O3', '--converge', '--noAssert'],
    ],
    { stdio: ['ignore', 'inherit', 'pipe'] },
  );
}
