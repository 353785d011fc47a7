import { compareNumbers, isTested, type Change } from '../compare.js';
import {
  code,
  heading,
  oneLine,
  paragraph,
  preformatted,
  strong,
  words,
  type Block,
  type Inline,
} from '../document.js';
import { leadingGroup } from '../leading-group.js';
import { formatDifference, formatNumber } from '../number.js';
import type { Report, RunsReport, VerdictOutcome } from '../report.js';
import { EMPTY, type Section } from '../section.js';
import { countRows, titleOfSplit } from '../sources/predictions.js';

const MAX_NUMBERS = 6;
const MAX_ERROR_LINES = 40;
const MAX_LINE_CHARS = 500;

const MARKS: Readonly<Record<VerdictOutcome, string>> = {
  better: '🟢',
  worse: '🔴',
  mixed: '🟠',
  same: '⚪',
  unclear: '⚪',
  untested: '⚪',
  first: '🆕',
};
const MAX_VERDICT_CHARS = 1000;

/** The title, the verdict, and the numbers that count in one line. */
export function headSection(report: Report): Section {
  return {
    variants: [
      { importance: 90, blocks: () => [heading(2, ...title(report)), ...verdict(report), ...numbers(report)] },
      { importance: Infinity, blocks: () => [heading(2, ...title(report)), ...verdict(report)] },
    ],
  };
}

function title({ outcome, stages, runs }: Report): (Inline | string)[] {
  if (runs) return [titleOfRuns(runs)];
  const failed = stages.find((stage) => stage.outcome === 'failed');
  if (outcome === 'failure')
    return failed ? ['❌ Training failed in stage ', ...code(failed.name)] : ['❌ Training failed'];
  if (stages.some((stage) => stage.outcome === 'stale')) return ['⚠️ Training report: not up to date'];
  const isChanged = stages.length === 0 || stages.some(({ outcome: one }) => one === 'ran' || one === 'restored');
  return [isChanged ? '✅ Training report' : '✅ Training report: nothing had to run'];
}

function titleOfRuns({ groups, missing }: RunsReport): string {
  const count = groups.reduce((sum, group) => sum + group.runs.length, 0);
  if (count === 0) return `❌ None of ${missing.length} runs left numbers`;
  return missing.length === 0
    ? `✅ Training report: the best of ${count} runs`
    : `⚠️ Training report: the best of ${count} runs, ${missing.length} left no numbers`;
}

function verdict({ verdict: found }: Report): Block[] {
  if (!found) return [];
  const [, lead = '', rest = ''] = /^(.*?)((?:: |$).*)$/s.exec(oneLine(found.sentence, MAX_VERDICT_CHARS)) ?? [];
  return [paragraph(`${MARKS[found.outcome]} `, strong(...words(lead)), ...words(rest), '.')];
}

function numbers({ metrics, predictions, comparison, directions = {} }: Report): Block[] {
  const group = leadingGroup(metrics);
  if (!group) return [];
  const split = predictions?.splits.find(({ name }) => name === group.group);
  const rows = split ? ` (${countRows(split)} rows)` : '';
  const parts = Object.entries(group.values)
    .slice(0, MAX_NUMBERS)
    .map(([name, value], index): (Inline | string)[] => {
      const change = compareNumbers(name, value, group.baseline?.[name], directions);
      const shown = change && change.verdict !== 'same' ? ` (${describeChange(change, isTested(comparison))})` : '';
      return [index === 0 ? '' : ' · ', ...words(name), ' ', strong(formatNumber(value)), shown];
    });
  const where = group.group === '' ? [] : [strong(...words(titleOfSplit(group.group))), `${rows}: `];
  return [paragraph(...where, ...parts.flat())];
}

// Where the change was tested, the table says what it is worth.
function describeChange({ difference, verdict: word }: Change, hasTest: boolean): string {
  return word === 'changed' || hasTest ? formatDifference(difference) : `${formatDifference(difference)}, ${word}`;
}

/** Why the run failed, in the program's own words. */
export function failureSection({ error }: Report): Section {
  if (error === undefined) return EMPTY;
  const lines = error
    .split('\n', MAX_ERROR_LINES)
    .map((line) => line.replace(/\S.*/su, (rest) => oneLine(rest, MAX_LINE_CHARS)));
  const show = (chars: number): Block[] => [preformatted('text', lines.join('\n').slice(0, chars))];
  return {
    variants: [
      { importance: 60, blocks: () => show(8000) },
      { importance: Infinity, blocks: () => show(1000) },
    ],
  };
}
