import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderMarkdown } from '../../src/report/markdown.js';
import type { GateResult } from '../../src/report/report.js';
import { renderGfm, tableCells, textNodes } from '../helpers/gfm.js';
import { exampleReport } from '../helpers/report.js';

const GATES: GateResult[] = [
  { rule: 'test.f1 < 0.5', level: 'fail', outcome: 'passed', message: 'test.f1 is 0.7000, not below 0.5' },
  { rule: 'test.loss > 1', level: 'warn', outcome: 'failed', message: 'test.loss is 2, which is above 1' },
  {
    rule: 'test.f1 < x',
    level: 'fail',
    outcome: 'invalid',
    message: 'fail-on:2:11: found "x", expected a number such as 0.7\ntest.f1 < x\n          ^',
  },
  { rule: 'test.f1 drops > 0.02', level: 'fail', outcome: 'failed', message: 'test.f1 went from 0.7 to 0.6' },
];

test('gates stand at the head, what fails the job first, and a rule that cannot be read with its place', () => {
  const html = renderGfm(renderMarkdown(exampleReport({ gates: GATES })));
  assert.ok(html.indexOf('<h3>Gates</h3>') < html.indexOf('<h3>Metrics</h3>'));
  assert.deepEqual(tableCells(html), [
    ['outcome', 'rule', 'numbers'],
    ['❌ invalid', 'test.f1 < x', 'fail-on:2:11: found "x", expected a number such as 0.7'],
    ['❌ failed', 'test.f1 drops > 0.02', 'test.f1 went from 0.7 to 0.6'],
    ['⚠️ failed', 'test.loss > 1', 'test.loss is 2, which is above 1'],
    ['✅ passed', 'test.f1 < 0.5', 'test.f1 is 0.7000, not below 0.5'],
  ]);
  assert.ok(html.includes('test.f1 &lt; x\n          ^'));
});

test('a thousand gates fit a comment: what failed stays', () => {
  const gates = Array.from({ length: 1000 }, (_, index): GateResult => ({
    rule: `rule ${index} ${'x'.repeat(200)}`,
    level: 'fail',
    outcome: index === 999 ? 'failed' : 'passed',
    message: 'y'.repeat(300),
  }));
  const markdown = renderMarkdown(exampleReport({ gates }));
  assert.ok(markdown.length <= 65_536);
  assert.match(markdown, /rule 999 /);
  assert.match(markdown, /1 failed, 999 passed/);
});

test('a rule from a fork is text and no markup', () => {
  const hostile = '</details> @all `a|b` [x](javascript:alert(1)) <img src=x> \u202e ```\n@all\n```';
  const gates: GateResult[] = [{ rule: hostile, level: 'fail', outcome: 'invalid', message: `${hostile}\n${hostile}` }];
  const html = renderGfm(renderMarkdown(exampleReport({ gates })));
  assert.doesNotMatch(html, /<\/details> @all|<img src=x|<a href|\u202e/);
  assert.ok(
    textNodes(html).every((node) => !/@all/.test(node)),
    textNodes(html).join('\n'),
  );
  assert.equal(tableCells(html)[1]?.length, 3);
});
