/**
 * Holm's step-down correction ("A simple sequentially rejective multiple test procedure", Scand. J. Statist. 6, 1979): the
 * chance that any of the hypotheses is rejected wrongly stays below the level, however the tests depend on each other.
 */
export function holm(probabilities: readonly number[]): number[] {
  const order = probabilities.map((_, index) => index).sort((a, b) => probabilities[a]! - probabilities[b]!);
  const adjusted = probabilities.map(() => 1);
  let largest = 0;
  for (const [rank, index] of order.entries()) {
    largest = Math.max(largest, probabilities[index]! * (order.length - rank));
    adjusted[index] = Math.min(1, largest);
  }
  return adjusted;
}
