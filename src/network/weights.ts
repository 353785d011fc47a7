import { UserError } from '../errors.js';
import type { LayersModelFiles } from '../engine/trainer.js';
import type { MemoryMap } from './memory-map.js';
import type { Plan, WeightPlace } from './op.js';

const FLOAT = 4;

/** Puts the weights of a Layers model where the plan wants them. Throws a UserError where they do not fit the layers. */
export function importWeights(plan: Plan, map: MemoryMap, memory: WebAssembly.Memory, files: LayersModelFiles): void {
  const values = asFloats(files.weights);
  each(plan, map, files, (start, index, place) => {
    new Float32Array(memory.buffer)[place] = values[start + index]!;
  });
}

/** The model with the weights that the memory holds now. */
export function exportWeights(
  plan: Plan,
  map: MemoryMap,
  memory: WebAssembly.Memory,
  files: LayersModelFiles,
): LayersModelFiles {
  const values = new Float32Array(asFloats(files.weights).length);
  const floats = new Float32Array(memory.buffer);
  each(plan, map, files, (start, index, place) => {
    values[start + index] = floats[place]!;
  });
  return { ...files, weights: new Uint8Array(values.buffer) };
}

function each(
  plan: Plan,
  map: MemoryMap,
  files: LayersModelFiles,
  body: (start: number, index: number, place: number) => void,
): void {
  let start = 0;
  const left = new Set(plan.weights);
  for (const { name, shape } of files.weightSpecs) {
    const count = shape.reduce((product, size) => product * size, 1);
    const found = [...left].find((place) => name === place.name || name.endsWith(`/${place.name}`));
    if (!found || found.places.length !== count) throw misfit(name, shape, found);
    left.delete(found);
    const base = (found.isTrainable ? map.parameters : map.constants) / FLOAT;
    for (let index = 0; index < count; index += 1) body(start, index, base + found.places[index]!);
    start += count;
  }
  const [missing] = left;
  if (missing) throw new UserError('stage', `Cannot use the model: it has no weights "${missing.name}"`);
}

function misfit(name: string, shape: readonly number[], found: WeightPlace | undefined): UserError {
  const expected = found ? `${found.places.length} numbers` : 'no such weights';
  return new UserError(
    'stage',
    `Cannot use the model: weights "${name}" are ${shape.join(' × ')}, expected ${expected}`,
  );
}

function asFloats(bytes: Uint8Array): Float32Array {
  return new Float32Array(new Uint8Array(bytes).buffer);
}
