import { formatNumber } from '../report/number.js';
import type { RunGroup, SetParam } from '../report/report.js';
import { hasSeeds, type Ranking } from './rank.js';

/** What the ranking says, in one sentence of plain text. */
export function describeRanking(groups: readonly RunGroup[], ranking: Ranking | undefined, missing: number): string {
  const [best, second] = groups;
  const lost = missing === 0 ? '' : `; ${missing} ${missing === 1 ? 'run' : 'runs'} left no numbers`;
  if (!best || !ranking) return `No run left numbers to rank by${lost}`;
  const value = best.mean === null ? 'no number' : formatNumber(best.mean);
  const name = nameOfGroup(best, !second);
  const head = `Best by ${ranking.metric}${ranking.isLowerBetter ? ' (lower is better)' : ''}: ${name} with ${value}`;
  if (!second) return `${head}${spreadOf(best)}${lost}`;
  return `${head}${spreadOf(best)}${against(best, second, hasSeeds(groups))}${lost}`;
}

/** `train.lr=0.1, train.epochs=5`; the name of its run where no parameter says what was varied. */
function nameOfGroup({ set, runs }: RunGroup, isOnly: boolean): string {
  if (set.length > 0) return set.map(showParam).join(', ');
  return isOnly && runs.length > 1 ? 'the one setting' : (runs[0]?.name ?? '');
}

function showParam({ key, value }: SetParam): string {
  return `${key}=${value}`;
}

function spreadOf({ spread, runs }: RunGroup): string {
  return spread === undefined ? '' : ` ± ${formatNumber(spread)} over ${runs.length} seeds`;
}

function against(best: RunGroup, second: RunGroup, isRepeated: boolean): string {
  if (best.mean === null || second.mean === null) return '';
  const distance = formatNumber(Math.abs(best.mean - second.mean));
  if (second.isWithinNoise) return `; the next is ${distance} away, inside the seed noise`;
  const unknown = '; every setting had one seed, so that this may be chance';
  return `; the next is ${distance} away${isRepeated ? ', more than the seeds differ' : unknown}`;
}
