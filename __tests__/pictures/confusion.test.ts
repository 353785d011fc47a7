import assert from 'node:assert/strict';
import { test } from 'node:test';
import { confusionMatrixSvg, drawConfusionMatrix, formatCount, formatShare } from '../../src/pictures/confusion.js';
import { loadFonts } from '../../src/pictures/font.js';
import { matchesFile, matchesHash } from '../helpers/snapshot.js';

const HASHES = 'pictures/hashes.json';
const BINARY = {
  matrix: [
    [498, 42],
    [21, 88],
  ],
  labels: ['Other', 'Water'],
  title: 'Confusion matrix, all images',
};

test('a matrix of two classes is the reviewed picture, byte for byte', async () => {
  matchesFile('pictures/confusion-2.png', await drawConfusionMatrix(BINARY));
});

test('one class, ten long names, empty rows and huge counts are drawn as reviewed', async () => {
  matchesHash(HASHES, 'confusion-1', await drawConfusionMatrix({ matrix: [[7]], labels: ['Water'], title: 'One' }));
  const names = Array.from({ length: 10 }, (_, index) => `a class with quite a long name, number ${index}`);
  const counts = names.map((_, row) => names.map((_name, column) => (row === column ? 90 + row : (row * column) % 7)));
  matchesHash(HASHES, 'confusion-10', await drawConfusionMatrix({ matrix: counts, labels: names, title: 'Ten' }));
  const odd = [
    [1_234_567, 1],
    [0, 0],
  ];
  matchesHash(
    HASHES,
    'confusion-odd',
    await drawConfusionMatrix({ matrix: odd, labels: ['<b>&"', 'Ü'], title: 'Odd' }),
  );
});

test('the same picture has the same bytes when it is drawn again', async () => {
  const [first, second] = [await drawConfusionMatrix(BINARY), await drawConfusionMatrix(BINARY)];
  assert.deepEqual(first, second);
});

test('names from files cannot break the drawing', async () => {
  const labels = ['</text><script>', 'a\u202eb\u0000c\nd\ud800'];
  const { svg } = confusionMatrixSvg({ ...BINARY, labels }, await loadFonts());
  assert.ok(!svg.includes('<script'));
  assert.ok(svg.includes('>abc d\ufffd<'));
});

test('every text of a matrix lies inside the card', async () => {
  const fonts = await loadFonts();
  for (const count of [1, 2, 3, 5, 10]) {
    const labels = Array.from({ length: count }, (_, index) => `class ${index} ${'x'.repeat(12 * (index % 3))}`);
    const { svg, width } = confusionMatrixSvg(
      { matrix: labels.map(() => labels.map(() => 5)), labels, title: 'T' },
      fonts,
    );
    for (const [, x, size, anchor, content] of svg.matchAll(
      /<text x="([\d.]+)" y="[\d.]+" font-size="([\d.]+)"(?: font-weight="bold")?(?: text-anchor="(\w+)")? fill="[^"]+">([^<]*)</g,
    )) {
      const wide = fonts.bold.width(content ?? '', Number(size));
      const left = Number(x) - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0);
      assert.ok(left > 0 && left + wide < width, `${content} of ${count} classes`);
    }
  }
});

test('a matrix that does not fit its labels is refused', async () => {
  await assert.rejects(drawConfusionMatrix({ matrix: [[1, 2]], labels: ['a'], title: 'x' }), /1 × 1 counts/);
});

test('counts have separators; shares never round to 0 or 100 falsely', () => {
  assert.deepEqual([0, 999, 1000, 1234567].map(formatCount), ['0', '999', '1,000', '1,234,567']);
  assert.deepEqual([0, 0.0001, 0.5, 0.8333, 0.9999, 1, NaN].map(formatShare), [
    '0 %',
    '<0.1 %',
    '50 %',
    '83.3 %',
    '>99.9 %',
    '100 %',
    '–',
  ]);
});
