import type { Location } from '../errors.js';
import { oneLine } from '../report/document.js';
import { formatNumber } from '../report/number.js';
import type { GateResult, Report } from '../report/report.js';
import { findMetric, type FoundMetric } from './lookup.js';
import { describeLimit, holds, showBeside, subtract } from './numbers.js';
import { parseRules } from './parse.js';
import { showMetric, type MetricName, type Rule, type RuleLine } from './rule.js';
import { describeTest, findTest, isSignificant } from './significance.js';
import { trainingRows } from './training-rows.js';

/** The rules of a run, as text: one a line. */
export interface GateRules {
  readonly failOn: string;
  readonly warnOn: string;
}

/** What evaluation asks of the workspace. */
export interface GatePlaces {
  /** The line that a rule about this number belongs to. */
  readonly locate?: (rule: Rule, found: FoundMetric | undefined) => Location | undefined;
  /** What a metrics file has in the place of a number: `the text "abc"`. */
  readonly describeOther?: (name: MetricName) => string | undefined;
}

type Verdict = Pick<GateResult, 'outcome' | 'message'>;

const MAX_RULES = 1000; // in all, the schema's limit
const MAX_RULE_CHARS = 1000;
const MAX_MESSAGE_CHARS = 2000;

/** Applies the rules to the report's numbers. A rule that cannot be applied is `invalid`, and says why. */
export function evaluateGates(report: Report, { failOn, warnOn }: GateRules, places: GatePlaces = {}): GateResult[] {
  const lines = [
    ...parseRules(failOn).map((line) => ({ line, level: 'fail' as const })),
    ...parseRules(warnOn).map((line) => ({ line, level: 'warn' as const })),
  ];
  const results = lines.map(({ line, level }): GateResult => {
    const { outcome, message, location } = apply(report, line, level, places);
    return {
      rule: oneLine(line.text, MAX_RULE_CHARS),
      level,
      outcome,
      message: message.slice(0, MAX_MESSAGE_CHARS),
      ...(location ? { location: withoutEnd(location) } : {}),
    };
  });
  if (results.length <= MAX_RULES) return results;
  const message = `There are ${results.length} rules, expected at most ${MAX_RULES}: the others were not looked at`;
  return [...results.slice(0, MAX_RULES - 1), { rule: '…', level: 'fail', outcome: 'invalid', message }];
}

/** The gates that fail the job: rules of `fail-on` that are broken, or that cannot be applied. */
export function failingGates({ gates = [] }: Pick<Report, 'gates'>): GateResult[] {
  return gates.filter(({ level, outcome }) => level === 'fail' && outcome !== 'passed');
}

function apply(
  report: Report,
  line: RuleLine,
  level: 'fail' | 'warn',
  { locate, describeOther }: GatePlaces,
): Verdict & { location?: Location | undefined } {
  if ('problem' in line) {
    const { line: number, column, message, excerpt } = line.problem;
    return { outcome: 'invalid', message: `${level}-on:${number}:${column}: ${message}\n${excerpt}` };
  }
  const { rule } = line;
  const found = findMetric(report, rule.metric);
  if ('problem' in found) {
    const other = describeOther?.(rule.metric);
    const message = other === undefined ? found.problem : `"${showMetric(rule.metric)}" is ${other}, expected a number`;
    return { outcome: 'invalid', message, location: locate?.(rule, undefined) };
  }
  const verdict = judge(report, rule, found);
  const caution = verdict.outcome === 'invalid' ? undefined : trainingRows(report, found);
  const message = caution === undefined ? verdict.message : `${verdict.message}; ${caution}`;
  return { ...verdict, message, location: locate?.(rule, found) };
}

function judge(report: Report, rule: Rule, found: FoundMetric): Verdict {
  const name = showMetric(rule.metric);
  const { value } = found;
  if (value === null)
    return { outcome: 'invalid', message: `${name} is not a number (NaN or infinite) in ${found.file}` };
  if (rule.kind === 'value') {
    const fails = holds(value, rule.operator, rule.limit);
    const limit = describeLimit(rule.operator, rule.limit);
    return verdict(fails, `${name} is ${showBeside(value, rule.limit)}, ${fails ? 'which is' : 'not'} ${limit}`);
  }
  const { baseline } = found;
  if (rule.kind === 'significant') return judgeTest(report, rule, found, value);
  if (baseline === undefined) return verdict(false, `${name} is ${formatNumber(value)}; ${noBaseline(report)}`);
  if (baseline === null)
    return verdict(
      false,
      `${name} is ${formatNumber(value)}; at the baseline it is not a number, so nothing was compared`,
    );
  return judgeMove(rule, name, value, baseline);
}

function judgeMove(
  { movement, operator, limit, percent }: Extract<Rule, { kind: 'moves' }>,
  name: string,
  value: number,
  baseline: number,
): Verdict {
  const path = `${name} went from ${formatNumber(baseline)} to ${formatNumber(value)}`;
  const distance = movement === 'drop' ? subtract(baseline, value) : subtract(value, baseline);
  if (percent && baseline === 0 && distance !== 0)
    return { outcome: 'invalid', message: `${path}: there is no percentage of 0, expected a rule with a plain number` };
  const amount = percent && distance !== 0 ? subtract((distance / Math.abs(baseline)) * 100, 0) : distance;
  const fails = holds(amount, operator, limit);
  const unit = percent ? ' %' : '';
  const past = amount >= 0 === (movement === 'drop') ? 'fell' : 'rose';
  const moved = amount === 0 ? 'it stayed' : `it ${past} by ${showBeside(Math.abs(amount), limit)}${unit}`;
  return verdict(
    fails,
    `${path}: ${moved}, ${fails ? '' : 'not '}a ${movement} ${describeLimit(operator, limit, unit)}`,
  );
}

function judgeTest(
  report: Report,
  { metric, movement }: Extract<Rule, { kind: 'significant' }>,
  found: FoundMetric,
  value: number,
): Verdict {
  const name = showMetric(metric);
  const lookup = findTest(report, found);
  if ('reason' in lookup) {
    const isFirst = report.baseline === undefined || (found.baseline === undefined && found.class === undefined);
    if (isFirst) return verdict(false, `${name} is ${formatNumber(value)}; ${noBaseline(report)}`);
    const message = `${name} is ${formatNumber(value)}; ${lookup.reason}`;
    return lookup.excused ? verdict(false, message) : { outcome: 'invalid', message };
  }
  const { comparison, test } = lookup;
  const { difference, baseline } = test;
  const direction = difference === null || difference === 0 ? undefined : difference < 0 ? 'drop' : 'rise';
  const moved = movement === 'change' ? direction !== undefined : direction === movement;
  const fails = moved && isSignificant(comparison, test);
  const path =
    baseline === null
      ? `${name} is ${formatNumber(value)}`
      : `${name} went from ${formatNumber(baseline)} to ${formatNumber(value)}`;
  return verdict(fails, `${path}: ${fails ? 'a' : 'no'} significant ${movement} (${describeTest(comparison, test)})`);
}

function noBaseline({ baseline }: Report): string {
  return baseline === undefined
    ? 'there is no baseline to compare with yet'
    : `the baseline ${baseline.sha.slice(0, 7)} has no such number to compare with`;
}

function verdict(fails: boolean, message: string): Verdict {
  return { outcome: fails ? 'failed' : 'passed', message };
}

function withoutEnd({ file, line, column }: Location): NonNullable<GateResult['location']> {
  return { file, ...(line === undefined ? {} : { line }), ...(column === undefined ? {} : { column }) };
}
