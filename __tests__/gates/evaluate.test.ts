import assert from 'node:assert/strict';
import { test } from 'node:test';
import { evaluateGates, failingGates } from '../../src/gates/evaluate.js';
import type { Comparison, Report } from '../../src/report/report.js';
import { exampleReport } from '../helpers/report.js';

/** Outcome and message of one rule. */
function apply(rule: string, changes: Partial<Report> = {}): string {
  const [result] = evaluateGates(exampleReport(changes), { failOn: rule, warnOn: '' });
  assert.ok(result);
  return `${result.outcome}: ${result.message}`;
}

const COMPARISON: Comparison = {
  kind: 'paired',
  split: 'test',
  rows: { baseline: 200, value: 200 },
  level: 0.95,
  tests: [
    {
      metric: 'accuracy',
      value: 0.75,
      baseline: 0.7,
      difference: 0.05,
      p: 0.04,
      adjusted: 0.08,
      method: 'mcnemar',
      outcome: 'unclear',
    },
    {
      metric: 'recall',
      value: 0.5,
      baseline: 0.7,
      difference: -0.2,
      p: 0.0002,
      adjusted: 0.0004,
      method: 'bootstrap',
      outcome: 'worse',
    },
    {
      metric: 'recall',
      class: 'Water',
      value: 0.5,
      baseline: 0.75,
      difference: -0.25,
      interval: [-0.4, -0.1],
      method: 'bootstrap',
      outcome: 'worse',
    },
    { metric: 'f1', value: 0.5, baseline: 0.5, difference: 0, outcome: 'same' },
  ],
};
const GROUP = {
  file: 'outputs/metrics.yaml',
  group: 'test',
  values: { accuracy: 0.75, recall: 0.5, f1: 0.5, loss: 0.4 },
  baseline: { accuracy: 0.7, recall: 0.7, f1: 0.5, loss: 0.5 },
};

const cases: [string, Partial<Report>, string][] = [
  ['test.accuracy < 0.8', {}, 'failed: test.accuracy is 0.7500, which is below 0.8'],
  ['test.accuracy < 0.75', {}, 'passed: test.accuracy is 0.7500, not below 0.75'],
  ['test.accuracy <= 0.75', {}, 'failed: test.accuracy is 0.7500, which is at most 0.75'],
  ['test.accuracy == 0.75', {}, 'failed: test.accuracy is 0.7500, which is equal to 0.75'],
  ['outputs/metrics.yaml:test.loss > 0.4', {}, 'failed: outputs/metrics.yaml:test.loss is 0.5000, which is above 0.4'],
  ['test.loss rises > 0', {}, 'passed: test.loss went from 0.6000 to 0.5000: it fell by 0.1000, not a rise above 0'],
  [
    'test.loss drops > 10 %',
    {},
    'failed: test.loss went from 0.6000 to 0.5000: it fell by 16.6667 %, a drop above 10 %',
  ],
  [
    'test.accuracy rises >= 0.05',
    {},
    'failed: test.accuracy went from 0.7000 to 0.7500: it rose by 0.0500, a rise at least 0.05',
  ],
  [
    'test.accuracy rises > 0.05',
    {},
    'passed: test.accuracy went from 0.7000 to 0.7500: it rose by 0.0500, not a rise above 0.05',
  ],
  [
    'train.accuracy drops > 0',
    {},
    'passed: train.accuracy went from 0.8750 to 0.8750: it stayed, not a drop above 0; it rests on the rows that the model was trained on, and says little of others',
  ],
  [
    'accuracy < 0.9',
    {},
    'failed: accuracy is 0.8500, which is below 0.9; it rests in part on rows that the model was trained on',
  ],
  [
    'train.loss drops > 0',
    {},
    'passed: train.loss is 0.4000; the baseline bbbbbbb has no such number to compare with; it rests on the rows that the model was trained on, and says little of others',
  ],
  ['test.recall < 0.5', {}, 'invalid: test.recall is not a number (NaN or infinite) in outputs/metrics.yaml'],
  ['test.recall[Water] < 0.6', {}, 'failed: test.recall[Water] is 0.5000, which is below 0.6'],
  ['test.precision["not Water"] < 0.8', {}, 'passed: test.precision[not Water] is 0.8333, not below 0.8'],
  ['test.recall[Watr] < 0.6', {}, 'invalid: there is no class "Watr", did you mean "Water"?'],
  [
    'test.auc[Water] < 0.6',
    {},
    'invalid: "auc" is not known by class, expected precision, recall or f1, or a metrics file with it',
  ],
  ['tset.recall[Water] < 0.6', {}, 'invalid: outputs/predictions.csv has no split "tset", did you mean "test"?'],
  ['test.acuracy < 0.6', {}, 'invalid: there is no metric "test.acuracy", did you mean "test.accuracy"?'],
  ['loss < 0.6', {}, 'invalid: there is no metric "loss", did you mean "test.loss" or "train.loss"?'],
  [
    'out/metrics.yaml:loss < 0.6',
    {},
    'invalid: there is no metrics file "out/metrics.yaml", did you mean "outputs/metrics.yaml"?',
  ],
  ['f1 < 0.6', { metrics: [] }, 'invalid: there is no metric "f1": there are none at all'],
  [
    'test.f1 drops > 5 %',
    { metrics: [{ ...GROUP, baseline: { f1: 0 } }] },
    'invalid: test.f1 went from 0.0000 to 0.5000: there is no percentage of 0, expected a rule with a plain number',
  ],
  [
    'significant drop in test.recall',
    { metrics: [GROUP], comparison: COMPARISON },
    'failed: test.recall went from 0.7000 to 0.5000: a significant drop (p below 0.001 after Holm’s correction, bootstrap, 200 rows)',
  ],
  [
    'significant rise in test.recall',
    { metrics: [GROUP], comparison: COMPARISON },
    'passed: test.recall went from 0.7000 to 0.5000: no significant rise (p below 0.001 after Holm’s correction, bootstrap, 200 rows)',
  ],
  [
    'significant change in test.accuracy',
    { metrics: [GROUP], comparison: COMPARISON },
    'passed: test.accuracy went from 0.7000 to 0.7500: no significant change (p 0.08 after Holm’s correction, mcnemar, 200 rows)',
  ],
  [
    'significant drop in test.recall[Water]',
    { metrics: [GROUP], comparison: COMPARISON },
    'failed: test.recall[Water] went from 0.7500 to 0.5000: a significant drop (interval −0.4000 to −0.1000, bootstrap, 200 rows)',
  ],
  [
    'test.recall[Water] drops > 0.2',
    { metrics: [GROUP], comparison: COMPARISON },
    'failed: test.recall[Water] went from 0.7500 to 0.5000: it fell by 0.2500, a drop above 0.2',
  ],
  [
    'significant rise in test.loss',
    { metrics: [GROUP], comparison: COMPARISON },
    'invalid: test.loss is 0.4000; this number was not tested; tested are accuracy, recall',
  ],
  [
    'significant rise in test.loss',
    { metrics: [GROUP], comparison: { kind: 'numbers', tests: [], why: 'the baseline has no predictions' } },
    'passed: test.loss is 0.4000; nothing was tested: the baseline has no predictions',
  ],
];
for (const [rule, changes, expected] of cases) {
  test(`${rule}${Object.keys(changes).length > 0 ? ` with other ${Object.keys(changes).join(' and ')}` : ''}`, () =>
    assert.equal(apply(rule, changes), expected));
}

test('a significant change where there are numbers only can never be found: the rule is invalid', () => {
  const { predictions: _, ...report } = exampleReport({ comparison: { kind: 'numbers', tests: [] }, metrics: [GROUP] });
  const [result] = evaluateGates(report, { failOn: 'significant drop in test.f1', warnOn: '' });
  assert.equal(result?.outcome, 'invalid');
  assert.match(result?.message ?? '', /no predictions by row.*; write predictions\.csv, or use "drops > …"$/);
});

test('the first run passes what asks for a change, and says so', () => {
  const {
    baseline: _,
    comparison: __,
    ...report
  } = exampleReport({
    metrics: [{ file: 'm.yaml', group: '', values: { f1: 0.5 } }],
  });
  for (const rule of ['f1 drops > 0.1', 'f1 rises > 1 %', 'significant drop in f1']) {
    const [result] = evaluateGates(report, { failOn: rule, warnOn: '' });
    assert.equal(result?.outcome, 'passed');
    assert.match(result?.message ?? '', /^f1 is 0\.5000; there is no baseline to compare with yet/);
  }
});

test('a metric of several files has to be told apart', () => {
  const metrics = ['a.yaml', 'b.yaml'].map((file) => ({ file, group: '', values: { f1: 0.5 } }));
  assert.equal(
    apply('f1 < 1', { metrics }),
    'invalid: "f1" is in "a.yaml" and "b.yaml": name the file, as in a.yaml:f1',
  );
  assert.match(apply('b.yaml:f1 < 1', { metrics }), /^failed: b\.yaml:f1 is 0\.5000/);
});

test('a class may be a mapping in the metrics file', () => {
  const file = 'm.yaml';
  const above = { file, group: 'test.Water', values: { recall: 0.25 }, baseline: { recall: 0.5 } };
  assert.match(apply('test.recall[Water] drops > 0.2', { metrics: [above] }), /^failed: .* fell by 0\.2500/);
  const below = { file, group: 'test.recall', values: { Water: 0.25 } };
  assert.match(apply('test.recall[Water] < 0.3', { metrics: [below] }), /^failed/);
});

test('rounding neither hides nor makes a difference', () => {
  const metrics = [{ file: 'm.yaml', group: '', values: { f1: 0.73, auc: 0.69999 }, baseline: { f1: 0.75, auc: 0.7 } }];
  assert.match(apply('f1 drops > 0.02', { metrics }), /^passed/); // 0.75 − 0.73 is 0.020000000000000018
  assert.match(apply('f1 drops >= 0.02', { metrics }), /^failed/);
  assert.match(apply('auc < 0.7', { metrics }), /^failed: auc is 0\.69999, which is below 0\.7/);
});

test('what fails the job: broken and invalid rules of fail-on, none of warn-on', () => {
  const gates = evaluateGates(exampleReport(), {
    failOn: 'test.accuracy < 0.8\ntest.accuracy < 0.5\nnonsense',
    warnOn: 'test.loss > 0\nnonsense too',
  });
  assert.deepEqual(
    gates.map(({ level, outcome }) => `${level} ${outcome}`),
    ['fail failed', 'fail passed', 'fail invalid', 'warn failed', 'warn invalid'],
  );
  assert.deepEqual(
    failingGates({ gates }).map(({ rule }) => rule),
    ['test.accuracy < 0.8', 'nonsense'],
  );
  assert.match(gates[2]?.message ?? '', /^fail-on:3:9: found nothing, expected [^]*\nnonsense\n {8}\^$/);
});

test('more rules than a report can hold are named as such', () => {
  const gates = evaluateGates(exampleReport(), { failOn: 'test.accuracy < 0\n'.repeat(1200), warnOn: '' });
  assert.equal(gates.length, 1000);
  assert.match(gates.at(-1)?.message ?? '', /There are 1200 rules, expected at most 1000/);
});

test('what was compared can be named though no metrics file has it', () => {
  const comparison: Comparison = {
    ...COMPARISON,
    tests: [
      { metric: 'auc', value: 0.8, baseline: 0.9, difference: -0.1, p: 0.01, method: 'delong', outcome: 'worse' },
    ],
  };
  assert.match(
    apply('significant drop in test.auc', { comparison }),
    /^failed: .* a significant drop \(p 0\.01, delong/,
  );
  assert.match(apply('test.auc < 0.85', { comparison }), /^failed: test\.auc is 0\.8000/);
  assert.match(apply('train.auc < 0.85', { comparison }), /^invalid: there is no metric "train\.auc"/);
});
