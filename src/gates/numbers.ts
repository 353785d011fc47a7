import { formatNumber } from '../report/number.js';
import type { Operator } from './rule.js';

const SIGNIFICANT_DIGITS = 12;

/** A difference without the last digits, which subtraction makes up: 0.75 − 0.73 is 0.02. */
export function subtract(a: number, b: number): number {
  return Number((a - b).toPrecision(SIGNIFICANT_DIGITS));
}

export function holds(value: number, operator: Operator, limit: number): boolean {
  switch (operator) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
    case '==':
      return value === limit;
    case '!=':
      return value !== limit;
  }
}

const WORDS: Readonly<Record<Operator, string>> = {
  '<': 'below',
  '<=': 'at most',
  '>': 'above',
  '>=': 'at least',
  '==': 'equal to',
  '!=': 'other than',
};

/** `below 0.7`. */
export function describeLimit(operator: Operator, limit: number, unit = ''): string {
  return `${WORDS[operator]} ${String(limit).replace('-', '−')}${unit}`;
}

/** A number as reports show it, with all its digits where fewer would look like the limit that it is not. */
export function showBeside(value: number, limit: number): string {
  const shown = formatNumber(value);
  const isMisleading = value !== limit && Number(shown.replaceAll('−', '-')) === limit;
  return isMisleading ? String(value).replace('-', '−') : shown;
}
