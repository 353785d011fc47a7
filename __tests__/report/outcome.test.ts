import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcomeOf } from '../../src/report/outcome.js';
import type { Report } from '../../src/report/report.js';

const report: Report = {
  schemaVersion: 1,
  tool: { name: 'train-report', version: '0' },
  createdAt: '2026-01-01T00:00:00Z',
  outcome: 'success',
  verdict: { outcome: 'better', sentence: 'Better: F1 rose' },
  stages: [],
  metrics: [],
  params: [],
  data: [],
  pictures: [],
};

test('a better model is a success, a worse one neutral, a failed gate or stage a failure', () => {
  assert.equal(outcomeOf(report).conclusion, 'success');
  const worse = { ...report, verdict: { outcome: 'worse' as const, sentence: 'Worse' } };
  assert.equal(outcomeOf(worse).conclusion, 'neutral');
  const gate = { rule: 'test.f1 < 1', level: 'fail' as const, outcome: 'failed' as const, message: 'it is 0.5' };
  assert.deepEqual(outcomeOf({ ...report, gates: [gate] }).conclusion, 'failure');
  assert.equal(outcomeOf({ ...report, outcome: 'failure' }).conclusion, 'failure');
});

test('what a fork says of itself is never a success', () => {
  const { conclusion, title } = outcomeOf({ ...report, origin: 'someone/fork' });
  assert.equal(conclusion, 'neutral');
  assert.equal(title, "By the fork's own claim: Better: F1 rose");
  assert.equal(outcomeOf({ ...report, origin: 'someone/fork', outcome: 'failure' }).conclusion, 'failure');
});
