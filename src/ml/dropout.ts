/** Which values a dropout mask belongs to. */
export interface DropoutPosition {
  readonly seed: number;
  /** Optimizer step, from 0 over the whole training. */
  readonly step: number;
  /** Number of the dropout layer, from 0. */
  readonly layer: number;
}

/**
 * Fills `mask` with 0 (dropped) or 1 / (1 − rate) (kept) for rows `firstRow` … of a batch, `size` values a row. Each value
 * depends only on (seed, step, layer, row in the batch, position): no state, so that any engine that works in any order,
 * on any number of threads, draws the same mask.
 */
export function fillDropoutMask(
  mask: Float32Array,
  position: DropoutPosition,
  firstRow: number,
  size: number,
  rate: number,
): void {
  const keep = Math.fround(1 / (1 - rate));
  const threshold = Math.floor(rate * 0x100000000);
  const rows = mask.length / size;
  for (let row = 0; row < rows; row += 1) {
    const key = dropoutKey(position, firstRow + row);
    const start = row * size;
    for (let index = 0; index < size; index += 1) {
      mask[start + index] = mix(key + index) >>> 0 < threshold ? 0 : keep;
    }
  }
}

/** The hash that the mask of one row of a batch starts from: value i is dropped where the hash of key + i is small. */
export function dropoutKey({ seed, step, layer }: DropoutPosition, row: number): number {
  return mix(mix(mix(mix(seed | 0) ^ step) ^ layer) ^ row);
}

// A 32-bit finaliser (multiply, xor, shift) with good avalanche; the constants are those of "lowbias32".
function mix(value: number): number {
  let bits = value | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
  return bits ^ (bits >>> 16);
}
