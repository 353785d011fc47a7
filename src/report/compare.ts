import { throwAll, UserError } from '../errors.js';
import type { Comparison } from './report.js';

/** Which way a metric is better. */
export type Direction = 'higher' | 'lower';

/** Directions that the user set, by the metric's name or its last part. */
export type Directions = Readonly<Record<string, Direction>>;

/** How a number changed; `changed`: it is not known which way is better. */
export interface Change {
  readonly difference: number;
  readonly verdict: 'better' | 'worse' | 'same' | 'changed';
}

const LOWER = new Set(
  'loss losses error errors err mse rmse mae mape smape rmsle msle logloss brier perplexity ppl nll wer cer fid fpr fnr eer ece deviance latency'.split(
    ' ',
  ),
);
const HIGHER = new Set(
  'accuracy acc precision recall sensitivity specificity f1 f2 fbeta auc auroc auprc ap map mrr ndcg r2 iou miou dice jaccard kappa mcc bleu rouge meteor psnr ssim tpr tnr'.split(
    ' ',
  ),
);

/** Which way is better: as the user set it, else by the name. */
export function chosenDirection(name: string, directions: Directions): Direction | undefined {
  const key = [name, name.slice(name.lastIndexOf('.') + 1)].find((one) => Object.hasOwn(directions, one));
  return key === undefined ? directionOf(name) : directions[key];
}

/** Infers from a metric's name (`val_loss`, `neg_mean_squared_error`, `F1-score`) which way is better. */
export function directionOf(name: string): Direction | undefined {
  const tokens = name
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9]+/);
  const known = tokens.filter((token) => LOWER.has(token) || HIGHER.has(token)).at(-1);
  if (known === undefined) return tokens.includes('score') ? 'higher' : undefined;
  const isLower = LOWER.has(known) !== tokens.includes('neg'); // scikit-learn's neg_… scorers are turned round
  return isLower ? 'lower' : 'higher';
}

/** How `now` differs from `before`; undefined where either is missing or not a number. */
export function compareNumbers(
  name: string,
  now: number | null | undefined,
  before: number | null | undefined,
  directions: Directions = {},
): Change | undefined {
  if (now === null || now === undefined || before === null || before === undefined) return undefined;
  const difference = now - before;
  if (difference === 0) return { difference, verdict: 'same' };
  const direction = chosenDirection(name, directions);
  if (direction === undefined) return { difference, verdict: 'changed' };
  return { difference, verdict: difference > 0 === (direction === 'higher') ? 'better' : 'worse' };
}

/** Reads `loss=lower, score=higher`; `where` names the input or option. Throws with every mistake. */
export function parseDirections(text: string, where: string): Directions {
  const errors: UserError[] = [];
  const directions = new Map<string, Direction>();
  for (const item of text.split(/[,\n]/)) {
    const line = item.trim();
    if (line === '') continue;
    const [, name, direction] = /^(.+?)\s*=\s*(higher|lower)$/i.exec(line) ?? [];
    if (name === undefined || direction === undefined)
      errors.push(
        new UserError(
          'usage',
          `Cannot use ${where}: found "${line}", expected NAME=higher or NAME=lower, such as loss=lower`,
        ),
      );
    else directions.set(name, direction.toLowerCase() === 'lower' ? 'lower' : 'higher');
  }
  throwAll(errors);
  return Object.fromEntries(directions);
}

/** Whether differences were tested, so that the words for them are the tests'. */
export function isTested(comparison: Comparison | undefined): boolean {
  return comparison !== undefined && comparison.kind !== 'numbers';
}
