const THRESHOLDS = 200;

/**
 * `keras.metrics.AUC()` with its defaults: 200 thresholds evenly over [0, 1], the trapezoid rule over the ROC curve. It is
 * what Keras shows while it trains; the exact area is `rocAuc`.
 */
export function kerasAuc(labels: ArrayLike<number>, scores: ArrayLike<number>): number {
  const positives = new Float64Array(THRESHOLDS + 1);
  const negatives = new Float64Array(THRESHOLDS + 1);
  for (let row = 0; row < labels.length; row += 1) {
    // How many thresholds the score exceeds; the outermost are just below 0 and just above 1. Keras multiplies in float32,
    // which decides for scores at a threshold.
    const place = Math.ceil(Math.fround(Math.fround(scores[row]!) * (THRESHOLDS - 1)));
    const exceeded = Math.min(THRESHOLDS - 1, Math.max(1, place));
    const side = labels[row]! ? positives : negatives;
    side[exceeded]! += 1;
  }
  const tpr = shareAbove(positives);
  const fpr = shareAbove(negatives);
  let area = 0;
  for (let index = 0; index + 1 < THRESHOLDS; index += 1) {
    area += ((fpr[index]! - fpr[index + 1]!) * (tpr[index]! + tpr[index + 1]!)) / 2;
  }
  return area;
}

/**
 * The same for scores of one output a class, (rows, outputs): the mean over the classes, each against the rest; of one
 * output the plain one. `labels` are class numbers.
 */
export function kerasAucOf(labels: ArrayLike<number>, scores: Float32Array, outputs: number): number {
  if (outputs === 1) return kerasAuc(labels, scores);
  let sum = 0;
  for (let label = 0; label < outputs; label += 1) {
    const own = Array.from(labels, (value) => (value === label ? 1 : 0));
    sum += kerasAuc(
      own,
      own.map((_, row) => scores[row * outputs + label]!),
    );
  }
  return sum / outputs;
}

// counts[k]: rows whose score exceeds exactly k thresholds; the share at threshold i is that of rows exceeding more than i.
function shareAbove(counts: Float64Array): number[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  const shares: number[] = [];
  let above = total - counts[0]!;
  for (let index = 0; index < THRESHOLDS; index += 1) {
    shares.push(total === 0 ? 0 : above / total);
    above -= counts[index + 1]!;
  }
  return shares;
}
