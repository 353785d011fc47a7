/** Which way a metric is better. */
export type Direction = 'higher' | 'lower';

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
): Change | undefined {
  if (now === null || now === undefined || before === null || before === undefined) return undefined;
  const difference = now - before;
  if (difference === 0) return { difference, verdict: 'same' };
  const direction = directionOf(name);
  if (direction === undefined) return { difference, verdict: 'changed' };
  return { difference, verdict: difference > 0 === (direction === 'higher') ? 'better' : 'worse' };
}
