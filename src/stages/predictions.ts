import { writeCsv } from '../formats/csv.js';
import { pythonFloat } from '../formats/python-float.js';
import type { LoadedArrays } from './arrays.js';
import type { Dataset } from './dataset.js';

/** What the model said of every image, in the order of the table. */
export interface Predictions extends Dataset {
  readonly arrays: LoadedArrays;
  /** (rows, classes). */
  readonly probabilities: Float64Array;
  readonly predicted: readonly number[];
}

/** Probabilities of every class: of two classes the model gives only the second one's. */
export function allProbabilities(scores: Float32Array, { classes }: Dataset): Float64Array {
  if (!classes.isBinary) return Float64Array.from(scores);
  return Float64Array.from({ length: 2 * scores.length }, (_, index) => {
    const score = scores[index >> 1] ?? 0;
    return index % 2 === 1 ? score : 1 - score;
  });
}

/** The class of every image: of two the second one above the threshold, of more the most probable. */
export function decide(probabilities: Float64Array, { classes }: Dataset, threshold: number): number[] {
  const count = classes.names.length;
  return Array.from({ length: probabilities.length / count }, (_, row) => {
    const own = probabilities.subarray(row * count, (row + 1) * count);
    if (classes.isBinary) return (own[1] ?? 0) > threshold ? 1 : 0;
    return own.indexOf(Math.max(...own));
  });
}

/** One row an image, in order of id: `id,path,split,label,predicted`, and a probability for each class. */
export function predictionsCsv({ rows, classes, arrays, probabilities, predicted }: Predictions): string {
  const test = new Set(arrays.testRows);
  const { names } = classes;
  const order = rows.map((_, index) => index).sort((a, b) => Number(rows[a]?.id) - Number(rows[b]?.id));
  const cells = order.map((index) => {
    const row = rows[index];
    return [
      row?.id ?? '',
      row?.path ?? '',
      test.has(index) ? 'test' : 'train',
      names[row?.label ?? -1] ?? '',
      names[predicted[index] ?? -1] ?? '',
      ...names.map((_, label) => pythonFloat(probabilities[index * names.length + label] ?? 0)),
    ];
  });
  return writeCsv(['id', 'path', 'split', 'label', 'predicted', ...names.map((name) => `p_${name}`)], cells);
}
