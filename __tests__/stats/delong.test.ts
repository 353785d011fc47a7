import assert from 'node:assert/strict';
import { test } from 'node:test';
import { RandomState } from '../../src/ml/random.js';
import { rocAuc } from '../../src/ml/curves.js';
import { aucComponents, aucVariance, compareAucs, compareUnpairedAucs } from '../../src/stats/delong.js';
import { compareMacroAucs, MacroAuc } from '../../src/stats/macro-auc.js';
import { readFixture } from '../helpers/fixture.js';
import { close, closePair } from './close.js';

interface Case {
  readonly labels: number[];
  readonly before: number[];
  readonly now: number[];
  readonly aucs: [number, number];
  readonly variances: [number, number];
  readonly difference: number;
  readonly variance: number;
  readonly interval: [number, number];
  readonly p: number;
}

const cases = readFixture<Case[]>('scipy', 'delong.json');

test('areas, variances, interval and p are those of the definition, with ties too', () => {
  for (const one of cases) {
    const labels = Uint8Array.from(one.labels);
    const before = aucComponents(labels, Float64Array.from(one.before));
    const now = aucComponents(labels, Float64Array.from(one.now));
    assert.ok(before && now);
    closePair([before.auc, now.auc], one.aucs);
    close(now.auc, rocAuc(one.labels, one.now));
    closePair([aucVariance(before), aucVariance(now)], one.variances);
    const found = compareAucs(before, now, 0.95);
    assert.ok(found);
    close(found.difference, one.difference);
    close(found.variance, one.variance);
    closePair(found.interval, one.interval);
    close(found.p, one.p, 1e-11);
    close(compareUnpairedAucs(before, now, 0.95)?.variance ?? 0, one.variances[0] + one.variances[1]);
  }
});

test('without a class, or with a single row of one, nothing is said', () => {
  assert.equal(aucComponents(Uint8Array.of(1, 1), Float64Array.of(0.1, 0.2)), undefined);
  const labels = Uint8Array.of(1, 0, 0);
  const a = aucComponents(labels, Float64Array.of(0.5, 0.4, 0.6));
  const b = aucComponents(labels, Float64Array.of(0.7, 0.4, 0.6));
  assert.ok(a && b);
  assert.equal(compareAucs(a, b, 0.95), undefined);
  assert.deepEqual(compareAucs(a, a, 0.95), undefined);
});

test('equal scores are no difference, with p 1', () => {
  const labels = Uint8Array.of(1, 0, 0, 1);
  const auc = aucComponents(labels, Float64Array.of(0.5, 0.4, 0.6, 0.1));
  assert.ok(auc);
  assert.deepEqual(compareAucs(auc, auc, 0.95), { difference: 0, variance: 0, interval: [0, 0], p: 1 });
});

test('the mean over classes has the spread that it has over samples', () => {
  const random = new RandomState(11);
  const found: number[] = [];
  const variances: number[] = [];
  const one = (): { auc: number; variance: number } => {
    const rows = 150;
    const labels = Array.from({ length: rows }, () => random.interval(2));
    const model = (strength: number): number[][] =>
      [0, 1, 2].map((name) => labels.map((label) => random.normal() + (label === name ? strength : 0)));
    const of = (scores: number[][]): MacroAuc => {
      const macro = new MacroAuc(rows);
      for (const [name, column] of scores.entries()) {
        const own = Uint8Array.from(labels, (label) => (label === name ? 1 : 0));
        const components = aucComponents(own, Float64Array.from(column));
        if (components) macro.add(own, components);
      }
      return macro;
    };
    const before = of(model(0.8));
    const now = of(model(1.2));
    const compared = compareMacroAucs(before, now, true, 0.95);
    assert.ok(compared);
    return { auc: compared.difference, variance: compared.variance };
  };
  for (let sample = 0; sample < 400; sample += 1) {
    const { auc, variance } = one();
    found.push(auc);
    variances.push(variance);
  }
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const centre = mean(found);
  const spread = mean(found.map((value) => (value - centre) ** 2));
  assert.ok(Math.abs(mean(variances) / spread - 1) < 0.2, `${mean(variances)} and ${spread}`);
});
