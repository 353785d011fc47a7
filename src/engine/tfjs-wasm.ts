import { assetPath, programFolder } from '../assets.js';
import { convFilterGradientKernel } from './conv-filter-gradient.js';
import { LayersTrainer } from './layers-trainer.js';
import type { Trainer } from './trainer.js';

/** tfjs on WebAssembly, with the gradient it lacks supplied: for models that our own kernels do not know. */
export async function createTfjsWasm(): Promise<Trainer> {
  const core = await import('@tensorflow/tfjs-core');
  const layers = await import('@tensorflow/tfjs-layers');
  const wasm = await import('@tensorflow/tfjs-backend-wasm');
  wasm.setWasmPaths({
    'tfjs-backend-wasm.wasm': assetPath('tfjs-backend-wasm.wasm'),
    'tfjs-backend-wasm-simd.wasm': assetPath('tfjs-backend-wasm-simd.wasm'),
    'tfjs-backend-wasm-threaded-simd.wasm': assetPath('tfjs-backend-wasm-threaded-simd.wasm'),
  });
  const kernel = convFilterGradientKernel();
  if (!core.getKernel(kernel.kernelName, kernel.backendName)) core.registerKernel(kernel);
  await withDirname(async () => {
    await core.setBackend('wasm');
    await core.ready();
  });
  return new LayersTrainer('embedded', `tfjs ${core.version_core} (WebAssembly)`, { core, layers });
}

// The loader that tfjs ships reads `__dirname`, which the bundle, an ES module, does not have.
async function withDirname(body: () => Promise<void>): Promise<void> {
  const isMissing = !('__dirname' in globalThis);
  if (isMissing) Object.assign(globalThis, { __dirname: programFolder() });
  try {
    await body();
  } finally {
    if (isMissing) Reflect.deleteProperty(globalThis, '__dirname');
  }
}
