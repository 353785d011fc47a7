import { mean } from '../ml/sum.js';
import { describe, type AucComponents, type AucDifference } from './delong.js';

/**
 * The mean over classes of the areas of each against the rest. A row is a positive of one class and a negative of all
 * others, so the classes' areas depend on each other: DeLong's components are added up row by row, which are the influence
 * values of the mean (the infinitesimal jackknife of Jaeckel, 1972), and the variance is theirs.
 */
export class MacroAuc {
  readonly #sums: Float64Array;
  readonly #aucs: number[] = [];

  constructor(rows: number) {
    this.#sums = new Float64Array(rows);
  }

  /** Takes in a class's area; `labels`: 1 for the rows of the class. */
  add(labels: Uint8Array, { auc, positives, negatives }: AucComponents): void {
    this.#aucs.push(auc);
    let positive = 0;
    let negative = 0;
    for (let row = 0; row < labels.length; row += 1) {
      if (labels[row] === 1) this.#sums[row]! += (positives[positive++]! - auc) / positives.length;
      else this.#sums[row]! += (negatives[negative++]! - auc) / negatives.length;
    }
  }

  get auc(): number {
    return mean(this.#aucs);
  }

  /** What each row adds to the mean. */
  get influence(): Float64Array {
    return this.#sums.map((sum) => sum / this.#aucs.length);
  }
}

/** `now` against `before`, on the same rows in the same order or on others. */
export function compareMacroAucs(
  before: MacroAuc,
  now: MacroAuc,
  isPaired: boolean,
  level: number,
): AucDifference | undefined {
  const [old, own] = [before.influence, now.influence];
  const variance = isPaired
    ? varianceOf(own.map((value, row) => value - old[row]!))
    : varianceOf(old) + varianceOf(own);
  return describe(now.auc - before.auc, variance, level);
}

function varianceOf(influence: Float64Array): number {
  return mean(influence.map((value) => value * value)) * influence.length * (influence.length / (influence.length - 1));
}
