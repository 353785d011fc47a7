import type { Kernels } from '../kernels.js';
import type { MemoryMap } from '../memory-map.js';
import type { ConvOp, ConvPoolOp, FilteredTiles, Op, Tensor } from '../op.js';

const FLOAT = 4;

/** Makes a part of what is derived from the parameters; `scratch`: what the thread has to work in. */
export type Derivation = (k: Kernels, map: MemoryMap, scratch: number) => void;

/** What is derived for an operation, each part by itself. */
export function derivationsOf(op: Op): Derivation[] {
  if (op.kind === 'convPool') return [(k, map, scratch) => derivePooled(k, op, map, scratch)];
  if (op.kind !== 'conv') return [];
  const { forward } = op.ways;
  const derivations: Derivation[] = [];
  if (forward)
    derivations.push((k, map, scratch) =>
      makeFilters(k, forward, map, map.parameters + op.weights.offset * FLOAT, op, scratch),
    );
  if (op.wantsInputDelta) derivations.push((k, map, scratch) => deriveBack(k, op, map, scratch));
  return derivations;
}

/** Filters of the way back to the input. */
function deriveBack(k: Kernels, op: ConvOp, map: MemoryMap, scratch: number): void {
  const { input, output, kernel, strides } = op;
  const turned = map.derived + op.turned * FLOAT;
  const from = map.parameters + op.weights.offset * FLOAT;
  k.turnFilters(from, turned, input.padded, output.padded, ...kernel, ...strides);
  if (op.ways.input) makeFilters(k, op.ways.input, map, turned, { input: output, output: input, kernel }, scratch);
}

function derivePooled(k: Kernels, op: ConvPoolOp, map: MemoryMap, scratch: number): void {
  const [kh, kw] = op.kernel;
  const { padded: oc } = op.output;
  const from = map.parameters + op.weights.offset * FLOAT;
  const turned = map.derived + op.turned * FLOAT;
  const taps = kh * kw * op.input.padded;
  if (op.isWinograd) k.winogradFilters(from, turned, kh, oc);
  else if (!op.tiles) k.transpose(from, turned, oc, taps);
  else {
    // Packed, block by block.
    for (let o = 0; o < oc; o += 8) {
      const offset = o * taps * FLOAT;
      k.transpose(from + offset, turned + offset, Math.min(8, oc - o), taps);
    }
    makeFilters(k, op.tiles, map, turned, op, scratch);
  }
}

function makeFilters(
  k: Kernels,
  { filters, points }: FilteredTiles,
  map: MemoryMap,
  packed: number,
  { input, output, kernel }: { readonly input: Tensor; readonly output: Tensor; readonly kernel: ConvOp['kernel'] },
  scratch: number,
): void {
  const to = map.derived + filters * FLOAT;
  k.tileFilters(packed, to, scratch, input.padded, output.padded, ...kernel, ...points);
}
