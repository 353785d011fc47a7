import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderMarkdown } from '../../src/report/markdown.js';
import type { Comparison, MetricTest } from '../../src/report/report.js';
import { renderGfm, tableCells, visibleText } from '../helpers/gfm.js';
import { exampleReport } from '../helpers/report.js';

const TEST: MetricTest = {
  metric: 'f1',
  value: 0.8,
  baseline: 0.75,
  difference: 0.05,
  interval: [0.004, 0.09],
  method: 'bootstrap',
  p: 0.01,
  adjusted: 0.02,
  outcome: 'better',
};
const COMPARISON: Comparison = {
  kind: 'paired',
  split: 'test',
  rows: { baseline: 1300, value: 1300 },
  level: 0.95,
  resamples: 10_000,
  seed: 42,
  positive: 'Water',
  tests: [
    { ...TEST, metric: 'accuracy', method: 'mcnemar', p: 0.2, adjusted: 0.2, outcome: 'unclear' },
    TEST,
    { metric: 'auc', value: null, baseline: 0.5, difference: null, outcome: 'unclear' },
    { ...TEST, class: 'Water' },
  ],
  warnings: ['p.csv has no column "split"'],
};
const VERDICT = { outcome: 'better', sentence: 'Better on the same rows: F1 +0.050 (p < 0.001)' } as const;

test('the verdict stands right under the title, and nothing else speaks of better or worse', () => {
  const markdown = renderMarkdown(exampleReport({ verdict: VERDICT, comparison: COMPARISON }));
  const text = visibleText(renderGfm(markdown)).replaceAll(/\s+/g, ' ');
  assert.match(
    text,
    /^✅ Training report 🟢 Better on the same rows: F1 \+0\.050 \(p < 0\.001\)\. Test split \(8 rows\): accuracy 0\.7500 \(\+0\.0500\)/,
  );
  assert.match(markdown, /\*\*Better on the same rows\*\*: /);
  assert.doesNotMatch(markdown, /\+0\.0500[, ]+better/);
});

test('the table: baseline, now, difference, interval, corrected p and how to read it', () => {
  const html = renderGfm(renderMarkdown(exampleReport({ comparison: COMPARISON })));
  assert.deepEqual(tableCells(html), [
    ['metric', 'baseline', 'now', 'difference', '95 % interval', 'p (Holm)', 'reading'],
    ['accuracy', '0.7500', '0.8000', '+0.050', '+0.004 … +0.090', '0.2', 'not shown'],
    ['F1', '0.7500', '0.8000', '+0.050', '+0.004 … +0.090', '0.02', 'better'],
    ['AUC', '0.5000', 'NaN', '–', '–', '–', 'not known'],
  ]);
  assert.deepEqual(tableCells(html, 1)[1]?.slice(0, 2), ['Water', 'F1']);
  const text = visibleText(html).replaceAll(/\s+/g, ' ');
  assert.match(
    text,
    /The same 1,300 test rows against bbbbbbb \(main\), paired by id\. Precision, recall, F1 and AUC are of class Water\. By McNemar’s exact test \(accuracy\), the paired bootstrap \(10,000 resamples, seed 42\)\. Each interval is for its metric alone; p is corrected for 2 metrics\. ⚠️ p\.csv has no column "split"\./,
  );
});

test('numbers alone are said to be untested, without a table of their own', () => {
  const comparison: Comparison = {
    kind: 'numbers',
    why: 'no stage writes predictions.csv',
    tests: [{ ...TEST, outcome: 'unclear' }],
  };
  const html = renderGfm(renderMarkdown(exampleReport({ comparison })));
  assert.match(visibleText(html), /Numbers against bbbbbbb \(main\), not tested: no stage writes predictions\.csv\./);
  assert.deepEqual(tableCells(html)[0], ['metric', 'test (8)', 'change', 'train (32)', 'all (40)', 'train − test']);
});

test('hostile names in a comparison are text; a long one is shortened class by class first', () => {
  const text = '</details> | `x` @all [a](javascript:b)';
  const many = Array.from({ length: 3000 }, (_, index) => ({ ...TEST, class: `${text}${index}`, metric: text }));
  const comparison: Comparison = {
    ...COMPARISON,
    why: text,
    split: text,
    positive: text,
    warnings: [text],
    tests: [...COMPARISON.tests, ...many],
  };
  const markdown = renderMarkdown(exampleReport({ comparison, verdict: { outcome: 'mixed', sentence: text } }));
  assert.ok(markdown.length <= 65_536);
  const html = renderGfm(markdown);
  assert.doesNotMatch(html, /<a |javascript:b"/);
  assert.equal(html.split('<details>').length, html.split('</details>').length);
  const small = renderMarkdown(exampleReport({ comparison }), { maxChars: 4000 });
  assert.match(small, /### Comparison/);
});
