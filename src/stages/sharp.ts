import { createRequire } from 'node:module';
import { join } from 'node:path';
import { programFolder } from '../assets.js';

export type Sharp = typeof import('sharp').default;

/**
 * Loads sharp, which is not bundled: its addon finds libvips by a relative path, so it lies beside the program as a
 * package. An `import` of it would be hoisted to the head of the bundle and cost every start 50 ms.
 */
export function loadSharp(): Sharp {
  const load = createRequire(join(programFolder(), 'program.js'));
  const module = load('sharp') as Sharp & { readonly default?: Sharp };
  const sharp = module.default ?? module;
  sharp.cache(false); // every image is read once
  return sharp;
}
