// Compiles src, __tests__ and bench to build/, the schemas to code, and puts the assets beside the compiled program.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { copyAssets } from './assets.mjs';
import { compileKernels } from './kernels.mjs';
import { compileSchemas } from './schemas.mjs';

if (process.argv.includes('--clean')) rmSync('build', { recursive: true, force: true });
try {
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', '.'], { stdio: 'inherit' });
} catch {
  process.exit(1);
}
compileSchemas();
copyAssets('build/src/assets');
compileKernels('build/src/assets/kernels.wasm');
