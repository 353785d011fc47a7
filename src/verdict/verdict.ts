import type { YamlValue } from '../formats/yaml-value.js';
import type { PredictionRows } from '../predictions/rows.js';
import type { Comparison, MetricGroup, VerdictReport } from '../report/report.js';
import { compareNumbersOnly } from './compare-numbers.js';
import { compareRepeats } from './compare-repeats.js';
import { compareRows } from './compare-rows.js';
import type { CompareOptions } from './options.js';
import { findRepeats } from './repeats.js';
import { verdictOf } from './sentence.js';

/** What is known of a model at one commit. */
export interface ModelResults {
  readonly predictions: PredictionRows | undefined;
  /** Metrics files as they were read. */
  readonly metrics: readonly YamlValue[];
}

export interface VerdictInputs {
  readonly now: ModelResults;
  readonly before: ModelResults;
  /** The numbers that lead the report, with those of the baseline. */
  readonly group: MetricGroup | undefined;
  /** Why there are no predictions of the baseline, as a clause. */
  readonly whyNoRows?: string | undefined;
}

export interface ComparedModels {
  readonly verdict: VerdictReport;
  readonly comparison?: Comparison;
}

/** Compares by the best evidence that both models left: rows, else repeated values, else numbers alone. */
export function compareModels(inputs: VerdictInputs, options: CompareOptions): ComparedModels {
  const { now, before, group, whyNoRows } = inputs;
  let why = whyNoRows ?? 'no stage writes predictions.csv with "id", "label" and "predicted" of each row';
  if (now.predictions && before.predictions) {
    const comparison = compareRows(before.predictions, now.predictions, options);
    if (comparison.kind !== 'numbers') return { verdict: verdictOf(comparison), comparison };
    why = comparison.why ?? why;
  }
  for (const [index, metrics] of now.metrics.entries()) {
    const comparison = compareRepeats(findRepeats(before.metrics[index] ?? null), findRepeats(metrics), options);
    if (comparison) return { verdict: verdictOf(comparison), comparison };
  }
  const comparison = compareNumbersOnly(group, `${why}, and no metric is repeated`, options);
  if (comparison) return { verdict: verdictOf(comparison), comparison };
  const reason = whyNoRows === undefined ? '' : `: ${whyNoRows}`;
  return {
    verdict: { outcome: 'first', sentence: `First result: the baseline has no numbers to compare with${reason}` },
  };
}

/** The verdict without a baseline. */
export function firstRun(why: string | undefined): VerdictReport {
  if (why === undefined) return { outcome: 'first', sentence: 'First run: there is no baseline to compare with' };
  return { outcome: 'first', sentence: `Nothing to compare with: ${why}` };
}
