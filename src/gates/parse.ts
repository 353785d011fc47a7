import type { MetricName, Movement, Operator, Rule, RuleLine } from './rule.js';
import { RuleError, RuleScanner } from './scanner.js';

const MOVES: Readonly<Record<string, 'drop' | 'rise'>> = { drops: 'drop', rises: 'rise' };
const MOVEMENTS: readonly Movement[] = ['drop', 'rise', 'change'];
const OPERATORS: readonly Operator[] = ['<=', '>=', '==', '!=', '<', '>'];
const MAX_SHOWN = 40;

/** Reads rules, one a line; blank lines and those that begin with `#` are none. A line that is wrong costs itself. */
export function parseRules(input: string): RuleLine[] {
  return input.split(/\r\n|\r|\n/).flatMap((whole, index): RuleLine[] => {
    const text = whole.trim();
    if (text === '' || text.startsWith('#')) return [];
    try {
      return [{ text: withoutComment(text), rule: parseRule(new RuleScanner(whole)) }];
    } catch (error) {
      if (!(error instanceof RuleError)) throw error;
      const { position, message } = error;
      const shift = Math.max(0, position - MAX_SHOWN);
      const before = whole.slice(shift, position);
      const excerpt = `${whole.slice(shift, position + MAX_SHOWN)}\n${before.replaceAll(/\S/gsu, ' ')}^`;
      return [{ text, problem: { line: index + 1, column: position + 1, message, excerpt } }];
    }
  });
}

function withoutComment(text: string): string {
  const scanner = new RuleScanner(text);
  return text.slice(0, scanner.contentEnd).trim();
}

function parseRule(scanner: RuleScanner): Rule {
  const rule = scanner.word('significant') ? parseSignificant(scanner) : parseComparison(scanner);
  scanner.expectEnd();
  return rule;
}

function parseSignificant(scanner: RuleScanner): Rule {
  const movement = MOVEMENTS.find((one) => scanner.word(one));
  if (!movement) throw scanner.fail('"drop", "rise" or "change"');
  if (!scanner.word('in')) throw scanner.fail('"in" and the name of a metric');
  return { kind: 'significant', movement, metric: parseMetric(scanner) };
}

function parseComparison(scanner: RuleScanner): Rule {
  const metric = parseMetric(scanner);
  const move = Object.keys(MOVES).find((word) => scanner.word(word));
  const movement = move === undefined ? undefined : MOVES[move];
  const operator = OPERATORS.find((one) => scanner.symbol(one));
  if (!operator)
    throw scanner.fail(
      movement === undefined ? `${OPERATORS.join(' ')}, "drops" or "rises"` : 'a comparison such as > 0.02',
    );
  const limit = scanner.number();
  if (limit === undefined) throw scanner.fail('a number such as 0.7');
  if (movement === undefined) {
    if (scanner.peek() === '%') throw scanner.fail('a plain number; a percentage goes with "drops" or "rises"');
    return { kind: 'value', metric, operator, limit };
  }
  return { kind: 'moves', metric, movement, operator, limit, percent: scanner.symbol('%') };
}

function parseMetric(scanner: RuleScanner): MetricName {
  const first = scanner.name();
  if (first === undefined) throw scanner.fail('the name of a metric such as test.f1');
  const hasFile = scanner.joined(':');
  const path = hasFile ? scanner.name() : first;
  if (path === undefined) throw scanner.fail('the name of a metric after the file');
  const metric = { path, ...(hasFile ? { file: first } : {}) };
  if (!scanner.joined('[')) return metric;
  const label = scanner.label();
  if (label === undefined) throw scanner.fail('the name of a class');
  if (!scanner.symbol(']')) throw scanner.fail('"]"');
  return { ...metric, class: label };
}
