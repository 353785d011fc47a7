import assert from 'node:assert/strict';
import { test } from 'node:test';
import { loadFonts } from '../../src/pictures/font.js';

test('widths are those of the shipped font', async () => {
  const { regular, bold } = await loadFonts();
  // DejaVu Sans: 2048 units an em; "m" 1995, "i" 569; in bold "m" 2134.
  assert.equal(regular.width('mi', 2048), 1995 + 569);
  assert.equal(bold.width('m', 2048), 2134);
});

test('a long name keeps both its ends', async () => {
  const { regular } = await loadFonts();
  assert.equal(regular.fit('short', 12, 100), 'short');
  const short = regular.fit('a long class name, number 7', 12, 100);
  assert.match(short, /^a long.*….*7$/);
  assert.ok(regular.width(short, 12) <= 100);
  assert.equal(regular.fit('anything', 12, 0), '…');
});
