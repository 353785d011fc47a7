const LANES = 8;
const MAX_BLOCK = 128;

/**
 * NumPy's sum of floats: pairwise, eight accumulators up to 128 values and halves (a multiple of eight) above. The order of
 * the additions decides the last digit, and scikit-learn's means are sums of NumPy's.
 */
export function pairwiseSum(values: ArrayLike<number>, start = 0, count = values.length): number {
  if (count < LANES) {
    let sum = 0;
    for (let index = 0; index < count; index += 1) sum += values[start + index]!;
    return sum;
  }
  if (count > MAX_BLOCK) {
    let half = count >> 1;
    half -= half % LANES;
    return pairwiseSum(values, start, half) + pairwiseSum(values, start + half, count - half);
  }
  const sums = Array.from({ length: LANES }, (_, lane) => values[start + lane]!);
  let index = LANES;
  for (; index < count - (count % LANES); index += LANES)
    for (let lane = 0; lane < LANES; lane += 1) sums[lane]! += values[start + index + lane]!;
  let total = sums[0]! + sums[1]! + (sums[2]! + sums[3]!) + (sums[4]! + sums[5]! + (sums[6]! + sums[7]!));
  for (; index < count; index += 1) total += values[start + index]!;
  return total;
}

/** `np.mean`. */
export function mean(values: ArrayLike<number>): number {
  return pairwiseSum(values) / values.length;
}

/** `np.average` with weights. */
export function weightedMean(values: readonly number[], weights: readonly number[]): number {
  return pairwiseSum(values.map((value, index) => value * weights[index]!)) / pairwiseSum(weights);
}
