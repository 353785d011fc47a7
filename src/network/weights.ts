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

/** Weights of a file with their places: `start` floats from its beginning. */
interface Match {
  readonly place: WeightPlace;
  readonly start: number;
}

/** Which weights of the file are which of the plan's. Throws a UserError that names the layer where they do not fit. */
export function matchWeights(plan: Plan, { weightSpecs }: LayersModelFiles): readonly Match[] {
  let start = 0;
  const left = new Set(plan.weights);
  const matches = weightSpecs.map(({ name, shape }): Match => {
    const count = shape.reduce((product, size) => product * size, 1);
    const place = [...left].find((one) => name === one.name || name.endsWith(`/${one.name}`));
    if (!place || place.places.length !== count || isOtherShape(shape, place.shape)) throw misfit(name, shape, place);
    left.delete(place);
    start += count;
    return { place, start: start - count };
  });
  const [missing] = left;
  if (!missing) return matches;
  const { role, layer } = missing;
  throw new UserError('stage', `Cannot use the model: it has no weights "${role}" of layer "${layer}"`);
}

function isOtherShape(found: readonly number[], expected: readonly number[]): boolean {
  return found.length === expected.length && found.some((size, index) => size !== expected[index]);
}

function each(
  plan: Plan,
  map: MemoryMap,
  files: LayersModelFiles,
  body: (start: number, index: number, place: number) => void,
): void {
  for (const { place, start } of matchWeights(plan, files)) {
    const base = (place.isTrainable ? map.parameters : map.constants) / FLOAT;
    for (let index = 0; index < place.places.length; index += 1) body(start, index, base + place.places[index]!);
  }
}

function misfit(name: string, shape: readonly number[], place: WeightPlace | undefined): UserError {
  const what = place ? `weights "${place.role}" of layer "${place.layer}"` : `weights "${name}"`;
  const expected = place ? place.shape.join(' × ') : 'none of that name';
  return new UserError('stage', `Cannot use the model: ${what} are ${shape.join(' × ')}, expected ${expected}`);
}

function asFloats(bytes: Uint8Array): Float32Array {
  return new Float32Array(new Uint8Array(bytes).buffer);
}
