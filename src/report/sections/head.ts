import { compareNumbers } from '../compare.js';
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
import { formatDifference, formatNumber } from '../number.js';
import type { MetricGroup, Report, RunsReport } from '../report.js';
import { EMPTY, type Section } from '../section.js';
import { countRows, rankSplit, titleOfSplit } from '../sources/predictions.js';

const MAX_NUMBERS = 6;
const MAX_ERROR_LINES = 40;
const MAX_LINE_CHARS = 500;

/** The title, and the numbers that count in one line. */
export function headSection(report: Report): Section {
  return {
    variants: [
      { importance: 90, blocks: () => [heading(2, ...title(report)), ...numbers(report)] },
      { importance: Infinity, blocks: () => [heading(2, ...title(report))] },
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

function numbers({ metrics, predictions }: Report): Block[] {
  const group = leadingGroup(metrics);
  if (!group) return [];
  const split = predictions?.splits.find(({ name }) => name === group.group);
  const rows = split ? ` (${countRows(split)} rows)` : '';
  const parts = Object.entries(group.values)
    .slice(0, MAX_NUMBERS)
    .map(([name, value], index): (Inline | string)[] => {
      const change = compareNumbers(name, value, group.baseline?.[name]);
      const shown =
        change && change.verdict !== 'same' ? ` (${describeChange(change.difference, change.verdict)})` : '';
      return [index === 0 ? '' : ' · ', ...words(name), ' ', strong(formatNumber(value)), shown];
    });
  const where = group.group === '' ? [] : [strong(...words(titleOfSplit(group.group))), `${rows}: `];
  return [paragraph(...where, ...parts.flat())];
}

/** The group of numbers that leads: the test split's, or the first. */
export function leadingGroup(metrics: readonly MetricGroup[]): MetricGroup | undefined {
  const named = metrics.filter(({ group, values }) => group !== '' && Object.keys(values).length > 0);
  return [...named].sort((a, b) => rankSplit(a.group) - rankSplit(b.group))[0] ?? metrics[0];
}

/** `+0.0123, better`. */
export function describeChange(difference: number, verdict: 'better' | 'worse' | 'changed'): string {
  return verdict === 'changed' ? formatDifference(difference) : `${formatDifference(difference)}, ${verdict}`;
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
