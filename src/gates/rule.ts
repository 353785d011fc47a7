export type Operator = '<' | '<=' | '>' | '>=' | '==' | '!=';
export type Movement = 'drop' | 'rise' | 'change';

/** A number that a rule is about: `outputs/metrics.yaml:test.recall[Water]`. */
export interface MetricName {
  /** The metrics file; absent: whichever has it. */
  readonly file?: string;
  /** Group and metric, dotted: `test.recall`; the metric alone at the file's top level. */
  readonly path: string;
  readonly class?: string;
}

/** What a rule says; the gate fails when it is true. */
export type Rule =
  | { readonly kind: 'value'; readonly metric: MetricName; readonly operator: Operator; readonly limit: number }
  | {
      readonly kind: 'moves';
      readonly metric: MetricName;
      readonly movement: 'drop' | 'rise';
      readonly operator: Operator;
      readonly limit: number;
      /** Whether the limit is a share of the baseline, in percent. */
      readonly percent: boolean;
    }
  | { readonly kind: 'significant'; readonly metric: MetricName; readonly movement: Movement };

/** A line of `fail-on` or `warn-on`: its rule, or why it is none. */
export type RuleLine =
  { readonly text: string; readonly rule: Rule } | { readonly text: string; readonly problem: RuleProblem };

export interface RuleProblem {
  /** Line and column in the input, from 1. */
  readonly line: number;
  readonly column: number;
  /** `found "x", expected y`. */
  readonly message: string;
  /** The rule with a caret under the place. */
  readonly excerpt: string;
}

/** The metric as a rule writes it. */
export function showMetric({ file, path, class: label }: MetricName): string {
  return `${file === undefined ? '' : `${file}:`}${path}${label === undefined ? '' : `[${label}]`}`;
}
