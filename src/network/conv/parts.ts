/** Rows and columns. */
type Pair = readonly [number, number];

/** Of the gradient by a convolution's input: the inputs (y, x) with y ≡ row and x ≡ column, modulo the strides. */
export interface Part {
  readonly row: number;
  readonly column: number;
  /** The part of the filter that they see. */
  readonly kernel: Pair;
  /** How many inputs. */
  readonly size: Pair;
}

/** One part for each pair of remainders, in the order of src/kernels/direct/turn.ts. */
export function partsOf(size: Pair, kernel: Pair, strides: Pair): Part[] {
  const parts: Part[] = [];
  for (let row = 0; row < strides[0]; row += 1) {
    for (let column = 0; column < strides[1]; column += 1) {
      const seen = (length: number, first: number, stride: number): number =>
        Math.max(0, Math.ceil((length - first) / stride));
      const along = (lengths: Pair): Pair => [seen(lengths[0], row, strides[0]), seen(lengths[1], column, strides[1])];
      parts.push({ row, column, kernel: along(kernel), size: along(size) });
    }
  }
  return parts;
}

/** Zeros around the output's gradient, above and to the left, and all rows and columns that the parts read. */
export function spreadOf(size: Pair, kernel: Pair, strides: Pair): { readonly border: Pair; readonly size: Pair } {
  const border = [Math.ceil(kernel[0] / strides[0]) - 1, Math.ceil(kernel[1] / strides[1]) - 1] as const;
  return {
    border,
    size: [Math.ceil(size[0] / strides[0]) + border[0], Math.ceil(size[1] / strides[1]) + border[1]],
  };
}
