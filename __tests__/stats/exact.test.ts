import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wilsonInterval } from '../../src/stats/binomial.js';
import { holm } from '../../src/stats/holm.js';
import { mcnemar, pairedInterval, smallestPairedDifference } from '../../src/stats/mcnemar.js';
import { criticalValue, normalCdf, normalQuantile } from '../../src/stats/normal.js';
import { fisherExact, newcombeInterval, smallestUnpairedDifference } from '../../src/stats/proportions.js';
import { wilcoxon } from '../../src/stats/wilcoxon.js';
import { readFixture } from '../helpers/fixture.js';
import { close, closePair } from './close.js';

test('the normal distribution has its digits, far out too', () => {
  const { cdf, quantile } = readFixture<Record<'cdf' | 'quantile', [number, number][]>>('scipy', 'normal.json');
  for (const [z, expected] of cdf) close(normalCdf(z), expected, 1e-13, `cdf ${z}`);
  for (const [p, expected] of quantile) close(normalQuantile(p), expected, 1e-14, `quantile ${p}`);
  assert.deepEqual([normalQuantile(0), normalQuantile(1)], [-Infinity, Infinity]);
});

test('McNemar’s p is exact up to a million discordant rows', () => {
  type Row = [gained: number, lost: number, p: number];
  const { statsmodels, mpmath } = readFixture<Record<'statsmodels' | 'mpmath', Row[]>>('scipy', 'mcnemar.json');
  for (const [gained, lost, p] of [...statsmodels, ...mpmath]) {
    close(mcnemar(gained, lost), p, 1e-12, `${gained}, ${lost}`);
    assert.equal(mcnemar(gained, lost), mcnemar(lost, gained));
  }
});

test('the paired interval ends where the score test of a difference turns', () => {
  // The likeliest share of lost rows under a difference, by search instead of by the quadratic equation.
  const score = (gained: number, lost: number, rows: number, difference: number): number => {
    const likelihood = (loss: number): number =>
      (gained === 0 ? 0 : gained * Math.log(loss + difference)) +
      (lost === 0 ? 0 : lost * Math.log(loss)) +
      (rows - gained - lost) * Math.log(1 - 2 * loss - difference);
    let [low, high] = [Math.max(0, -difference), (1 - difference) / 2];
    for (let step = 0; step < 200; step += 1) {
      const [a, b] = [low + (high - low) / 3, high - (high - low) / 3];
      if (likelihood(a) < likelihood(b)) low = a;
      else high = b;
    }
    return (gained - lost - rows * difference) / Math.sqrt(rows * (low + high + difference * (1 - difference)));
  };
  const critical = criticalValue(0.95);
  for (const [gained, lost, rows] of [
    [1, 0, 24],
    [12, 5, 100],
    [0, 9, 50],
    [300, 310, 5000],
  ] as const) {
    const [low, high] = pairedInterval(gained, lost, rows, 0.95);
    close(score(gained, lost, rows, low), critical, 1e-5);
    close(score(gained, lost, rows, high), -critical, 1e-5);
  }
  const square = critical ** 2;
  closePair(pairedInterval(0, 0, 40, 0.95), [-square / (40 + square), square / (40 + square)]);
});

test('the smallest difference is the least that would have been significant', () => {
  for (const [discordant, alpha] of [
    [0, 0.05],
    [5, 0.05],
    [6, 0.05],
    [7, 0.01],
    [40, 0.05],
    [41, 0.01],
    [1000, 0.05],
  ] as const) {
    const found = Math.round(smallestPairedDifference(discordant, 1000, alpha) * 1000);
    const pOf = (difference: number): number => mcnemar((discordant + difference) / 2, (discordant - difference) / 2);
    if (found > discordant) {
      assert.ok(mcnemar(discordant, 0) > alpha && mcnemar(found, 0) <= alpha && mcnemar(found - 1, 0) > alpha);
    } else {
      assert.ok(pOf(found) <= alpha && pOf(found - 2) > alpha, `${discordant} ${alpha} ${found}`);
    }
  }
  const unpaired = smallestUnpairedDifference(160, 200, 100, 0.05) ?? Number.NaN;
  const up = Math.round((0.8 + unpaired) * 100);
  const down = Math.round((0.8 - unpaired) * 100);
  const isShown = (hits: number): boolean => fisherExact(160, 200, hits, 100) <= 0.05;
  assert.ok(isShown(up) || isShown(down));
  assert.ok(!isShown(up - 1) && !isShown(down + 1));
  assert.equal(smallestUnpairedDifference(1, 2, 2, 0.05), undefined);
});

type Numbers = number[][];

test('proportions: Wilson, Newcombe and Fisher are statsmodels’ and SciPy’s', () => {
  const cases = readFixture<Record<'wilson' | 'newcombe' | 'fisher', Numbers>>('scipy', 'proportion.json');
  for (const [hits = 0, n = 0, ...interval] of cases.wilson)
    closePair(wilsonInterval(hits, n, criticalValue(0.95)), interval, 1e-12, `${hits}/${n}`);
  for (const [a = 0, n = 0, b = 0, m = 0, ...interval] of cases.newcombe)
    closePair(newcombeInterval(a, n, b, m, 0.95), interval, 1e-12, `${a}/${n}, ${b}/${m}`);
  for (const [a = 0, n = 0, b = 0, m = 0, p = 0] of cases.fisher)
    close(fisherExact(a, n, b, m), p, 1e-10, `${a}/${n}, ${b}/${m}`);
});

test('Holm’s correction is statsmodels’', () => {
  for (const [p, adjusted] of readFixture<[number[], number[]][]>('scipy', 'holm.json'))
    closePair(holm(p), adjusted, 1e-14);
  assert.deepEqual(holm([]), []);
});

test('Wilcoxon’s p is exact, with ties and zeros too; for many pairs the normal approximation', () => {
  const cases = readFixture<{
    plain: [number[], number][];
    tied: [number[], number][];
    approximate: [number[], number];
  }>('scipy', 'wilcoxon.json');
  for (const [differences, p] of [...cases.plain, ...cases.tied]) {
    const found = wilcoxon(differences);
    close(found.p, p, 1e-13, String(differences));
    assert.equal(found.isExact, true);
  }
  const [many, p] = cases.approximate;
  close(wilcoxon(many).p, p, 1e-12);
  assert.equal(wilcoxon(many).isExact, false);
  assert.deepEqual(wilcoxon([0, 0]), { positive: 0, p: 1, pairs: 0, isExact: true });
});
