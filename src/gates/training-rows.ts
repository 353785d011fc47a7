import type { Report } from '../report/report.js';
import type { FoundMetric } from './lookup.js';

const TRAINING = new Set(['train', 'training']);

/** What to say of a number that rests, wholly or in part, on rows that the model was trained on; undefined where it does not. */
export function trainingRows({ predictions }: Report, { group }: Pick<FoundMetric, 'group'>): string | undefined {
  const [top = ''] = group.toLowerCase().split('.');
  if (TRAINING.has(top)) return 'it rests on the rows that the model was trained on, and says little of others';
  const splits = predictions?.splits.map(({ name }) => name.toLowerCase()) ?? [];
  const isMixed = (group === '' || top === 'all') && splits.some((name) => TRAINING.has(name));
  return isMixed ? 'it rests in part on rows that the model was trained on' : undefined;
}
