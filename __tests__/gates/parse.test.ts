import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseRules } from '../../src/gates/parse.js';
import type { Rule } from '../../src/gates/rule.js';

function rules(text: string): Rule[] {
  return parseRules(text).map((line) => {
    assert.ok('rule' in line, JSON.stringify(line));
    return line.rule;
  });
}

test('each form of a rule is read', () => {
  assert.deepEqual(
    rules(`
      # of the model
      test.f1 < 0.7            # at least as good as the first one
      test.f1 drops > 0.02
      test.loss rises >= 5 %
      significant drop in test.recall
      significant rise in test.loss
      significant change in auc
      test.recall[Water] < 0.5
      test.recall["not # Water]"] != 1
      outputs/metrics.yaml:test.f1 == -1e-3
      "odd name!".x>=.5
    `),
    [
      { kind: 'value', metric: { path: 'test.f1' }, operator: '<', limit: 0.7 },
      { kind: 'moves', metric: { path: 'test.f1' }, movement: 'drop', operator: '>', limit: 0.02, percent: false },
      { kind: 'moves', metric: { path: 'test.loss' }, movement: 'rise', operator: '>=', limit: 5, percent: true },
      { kind: 'significant', movement: 'drop', metric: { path: 'test.recall' } },
      { kind: 'significant', movement: 'rise', metric: { path: 'test.loss' } },
      { kind: 'significant', movement: 'change', metric: { path: 'auc' } },
      { kind: 'value', metric: { path: 'test.recall', class: 'Water' }, operator: '<', limit: 0.5 },
      { kind: 'value', metric: { path: 'test.recall', class: 'not # Water]' }, operator: '!=', limit: 1 },
      {
        kind: 'value',
        metric: { file: 'outputs/metrics.yaml', path: 'test.f1' },
        operator: '==',
        limit: -0.001,
      },
      { kind: 'value', metric: { path: 'odd name!.x' }, operator: '>=', limit: 0.5 },
    ],
  );
});

test('a class may hold blanks and other alphabets without quotes', () => {
  assert.deepEqual(
    rules('recall[not Water] < 1\nrecall[ Вода 💧 ] < 1').map(({ metric }) => metric.class),
    ['not Water', 'Вода 💧'],
  );
});

const wrong: [string, number, string][] = [
  ['test.f1', 8, 'found nothing, expected <= >= == != < >, "drops" or "rises"'],
  ['test.f1 ~ 0.7', 9, 'found "~ 0.7", expected <= >= == != < >, "drops" or "rises"'],
  ['test.f1 = 0.7', 9, 'found "= 0.7", expected <= >= == != < >, "drops" or "rises"'],
  ['test.f1 < good', 11, 'found "good", expected a number such as 0.7'],
  ['test.f1 < 0.7.1', 11, 'found "0.7.1", expected a number such as 0.7'],
  ['test.f1 < 1e999', 11, 'found "1e999", expected a number such as 0.7'],
  ['test.f1 < 0.7 # fine\u{20}', 0, ''],
  ['test.f1 < 0.7 and more', 15, 'found "and more", expected the end of the rule'],
  ['test.f1 < 70 %', 14, 'found "%", expected a plain number; a percentage goes with "drops" or "rises"'],
  ['test.f1 drops 0.02', 15, 'found "0.02", expected a comparison such as > 0.02'],
  ['significant fall in f1', 13, 'found "fall in f1", expected "drop", "rise" or "change"'],
  ['significant drop of f1', 18, 'found "of f1", expected "in" and the name of a metric'],
  ['significant drop in', 20, 'found nothing, expected the name of a metric such as test.f1'],
  ['recall[Water < 1', 8, ''],
  ['recall[] < 1', 8, 'found "] < 1", expected the name of a class'],
  ['recall["Water] < 1', 8, 'found a quote that is never closed, expected "'],
  ['< 0.7', 1, 'found "< 0.7", expected the name of a metric such as test.f1'],
  ['a.yaml: f1 < 1', 0, ''],
];
for (const [text, column, message] of wrong.filter(([, , expected]) => expected !== '')) {
  test(`"${text}" is refused at column ${column}`, () => {
    const [line] = parseRules(`ok < 1\n${text}`).slice(1);
    assert.ok(line && 'problem' in line);
    assert.equal(line.problem.message, message);
    assert.deepEqual([line.problem.line, line.problem.column], [2, column]);
    assert.equal(line.problem.excerpt.split('\n')[1]?.length, column);
  });
}

test('a bracket that is never closed is said to be missing', () => {
  const [line] = parseRules('recall[Water < 1');
  assert.ok(line && 'problem' in line);
  assert.match(line.problem.message, /found nothing, expected "\]"/);
});

test('a rule of megabytes is shown in part', () => {
  const [line] = parseRules(`${'x'.repeat(1_000_000)} ?`);
  assert.ok(line && 'problem' in line);
  assert.ok(line.problem.excerpt.length < 200);
});
