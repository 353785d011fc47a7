// The files that ship beside the program, by the name that src/assets.ts asks for.
import { copyFileSync, cpSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Asset name -> file or folder in node_modules or src. */
export const ASSETS = {
  'sample/dvc.yaml': 'dvc.yaml',
  'sample/params.yaml': 'params.yaml',
  'resvg.wasm': 'node_modules/@resvg/resvg-wasm/index_bg.wasm',
  'DejaVuSans.ttf': 'node_modules/dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'DejaVuSans-Bold.ttf': 'node_modules/dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
  'tensorflow/binding': 'node_modules/@tensorflow/tfjs-node/binding',
  'tensorflow/node-api': 'node_modules/node-api-headers/include',
  'tfjs-backend-wasm.wasm': 'node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm.wasm',
  'tfjs-backend-wasm-simd.wasm': 'node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-simd.wasm',
  'tfjs-backend-wasm-threaded-simd.wasm':
    'node_modules/@tensorflow/tfjs-backend-wasm/dist/tfjs-backend-wasm-threaded-simd.wasm',
};

/** Copies every asset to `folder`, skipping those that are there already in the same size and not older. */
export function copyAssets(folder) {
  for (const [name, source] of Object.entries(ASSETS)) {
    const target = join(folder, name);
    const info = statSync(source);
    if (existsSync(target) && info.isFile()) {
      const present = statSync(target);
      if (present.size === info.size && present.mtimeMs >= info.mtimeMs) continue;
    }
    mkdirSync(dirname(target), { recursive: true });
    if (info.isDirectory()) cpSync(source, target, { recursive: true });
    else copyFileSync(source, target);
  }
}
