const MAX_THRESHOLD = 0xffffffff;

/** What dropout multiplies the kept values by, and below which hash it drops. */
export function dropoutNumbers(rate: number): { readonly keep: number; readonly threshold: number } {
  return { keep: Math.fround(1 / (1 - rate)), threshold: Math.min(MAX_THRESHOLD, Math.floor(rate * 2 ** 32)) };
}
