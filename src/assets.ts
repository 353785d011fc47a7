import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the running program: `build/src` when compiled, `dist/program` when bundled. */
export function programFolder(): string {
  return dirname(fileURLToPath(import.meta.url));
}

/** Path of a file that ships beside the program (fonts, WebAssembly), put there by scripts/compile.mjs and scripts/build.mjs. */
export function assetPath(name: string): string {
  return join(programFolder(), 'assets', name);
}

/** Path of the script that `new Worker(…)` runs; `workerData.task` names the module in src/worker.ts's table. */
export function workerPath(): string {
  return join(programFolder(), 'worker.js');
}
