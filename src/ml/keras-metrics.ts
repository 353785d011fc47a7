import { kerasAucOf } from './keras-auc.js';

/** What can be measured after each epoch, by Keras's names. */
export const METRIC_NAMES = ['accuracy', 'auc', 'precision', 'recall'] as const;
export type MetricName = (typeof METRIC_NAMES)[number];
export type ValidationName = `val${Capitalize<MetricName>}`;

/** Numbers of those that were asked for. */
export type MetricValues = Readonly<Partial<Record<MetricName, number>>>;
export type ValidationValues = Readonly<Partial<Record<ValidationName, number>>>;

const THRESHOLD = 0.5;

/** Rows with what a model said of them. */
export interface Scored {
  /** The class of each row. */
  readonly labels: ArrayLike<number>;
  /** (rows, outputs) probabilities; one output is that of class 1. */
  readonly scores: Float32Array;
  readonly outputs: number;
}

/**
 * Each as `keras.metrics` with its defaults: a row is of class 1 above one half, or of the class with the highest score;
 * precision and recall of several classes count every score above one half. AUC of several classes is the mean of theirs.
 */
export function metricValues(names: readonly MetricName[], scored: Scored): MetricValues {
  return Object.fromEntries(names.map((name) => [name, valueOf(name, scored)]));
}

/** The same of the validation rows: `valAuc` for `auc`. */
export function validationValues(names: readonly MetricName[], scored: Scored): ValidationValues {
  return Object.fromEntries(names.map((name) => [validationName(name), valueOf(name, scored)]));
}

export function validationName(name: MetricName): ValidationName {
  return `val${name.charAt(0).toUpperCase()}${name.slice(1)}` as ValidationName;
}

function valueOf(name: MetricName, scored: Scored): number {
  const { labels, scores, outputs } = scored;
  switch (name) {
    case 'accuracy':
      return accuracyOf(scored);
    case 'auc':
      return kerasAucOf(labels, scores, outputs);
    case 'precision': {
      const { hits, predicted } = countHits(scored);
      return predicted === 0 ? 0 : hits / predicted;
    }
    case 'recall': {
      const { hits, positives } = countHits(scored);
      return positives === 0 ? 0 : hits / positives;
    }
  }
}

function accuracyOf({ labels, scores, outputs }: Scored): number {
  let right = 0;
  for (let row = 0; row < labels.length; row += 1) {
    const own = scores.subarray(row * outputs, (row + 1) * outputs);
    const predicted = outputs === 1 ? Number(own[0]! > THRESHOLD) : own.indexOf(Math.max(...own));
    if (predicted === labels[row]) right += 1;
  }
  return right / labels.length;
}

function countHits({ labels, scores, outputs }: Scored): { hits: number; predicted: number; positives: number } {
  let hits = 0;
  let predicted = 0;
  let positives = 0;
  for (const [index, score] of scores.entries()) {
    const label = labels[Math.floor(index / outputs)]!;
    const isTrue = outputs === 1 ? label === 1 : label === index % outputs;
    if (isTrue) positives += 1;
    if (score <= THRESHOLD || Number.isNaN(score)) continue;
    predicted += 1;
    if (isTrue) hits += 1;
  }
  return { hits, predicted, positives };
}
