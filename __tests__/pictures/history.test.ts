import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { EpochRecord } from '../../src/engine/trainer.js';
import { curvesSvg, formatValue } from '../../src/pictures/curves.js';
import { loadFonts } from '../../src/pictures/font.js';
import { drawHistory, historyPanels } from '../../src/pictures/history.js';
import { matchesFile, matchesHash } from '../helpers/snapshot.js';

const HASHES = 'pictures/hashes.json';

// Arithmetic alone, no Math.exp: its last bit may differ between Node versions.
function epochs(count: number, change: (epoch: number) => Partial<EpochRecord> = () => ({})): EpochRecord[] {
  return Array.from({ length: count }, (_, epoch) => {
    const done = (epoch + 1) / count;
    return {
      epoch,
      loss: 0.7 / (1 + 3 * done),
      auc: 0.5 + 0.45 * done * (2 - done),
      valLoss: 0.72 / (1 + 2.5 * done) + 0.2 * done * done + (epoch % 3) * 0.01,
      valAuc: 0.5 + 0.35 * done * (2 - done) - (epoch % 4) * 0.004,
      seconds: 1,
      ...change(epoch),
    };
  });
}

test('a history of 15 epochs is the reviewed picture, byte for byte', async () => {
  matchesFile('pictures/history-15.png', await drawHistory({ epochs: epochs(15) }));
});

test('epochs that are not a number are gaps with a mark, and are counted', async () => {
  const broken = epochs(15, (epoch) =>
    epoch > 9 ? { loss: NaN, valLoss: Infinity } : epoch === 3 ? { valAuc: NaN } : {},
  );
  matchesFile('pictures/history-nan.png', await drawHistory({ epochs: broken }));
  const { svg } = curvesSvg(historyPanels(broken), await loadFonts());
  assert.ok(svg.includes('Training NaN (5 not finite)'));
  assert.ok(!/(points|[xy]|c[xy])="[^"]*NaN/.test(svg));
});

test('no epoch, one, two, 100 and 1,000 epochs are drawn as reviewed', async () => {
  for (const count of [0, 1, 2, 100, 1000]) {
    matchesHash(HASHES, `history-${count}`, await drawHistory({ epochs: epochs(count) }));
  }
});

test('a curve without a single number is left out', () => {
  const panels = historyPanels(epochs(3, () => ({ valLoss: NaN, auc: NaN, valAuc: NaN })));
  assert.deepEqual(
    panels.map((panel) => [panel.title, panel.curves.map((curve) => curve.name)]),
    [['Loss', ['Training']]],
  );
});

test('each metric that was measured is a plot of its own', () => {
  const panels = historyPanels(
    epochs(3, (epoch) => ({ accuracy: 0.5, valAccuracy: 0.4 + epoch / 10, valRecall: 0.2 })),
  );
  assert.deepEqual(
    panels.map((panel) => [panel.title, panel.curves.map((curve) => curve.name)]),
    [
      ['Loss', ['Training', 'Validation']],
      ['Accuracy', ['Training', 'Validation']],
      ['AUC', ['Training', 'Validation']],
      ['Recall', ['Validation']],
    ],
  );
});

test('values are written with four digits that people can read', () => {
  assert.deepEqual([0.12345, 0, -2, 1234.56, 1e-9, 3e7, NaN, -Infinity].map(formatValue), [
    '0.1235',
    '0.0000',
    '−2.0000',
    '1234.6',
    '1.00e−9',
    '3.00e7',
    'NaN',
    '−∞',
  ]);
});
