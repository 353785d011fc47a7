import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { renderPng } from '../../src/pictures/rasterise.js';
import { makeCreature } from '../../src/sample/creatures.js';
import { labelsCsv } from '../../src/sample/labels.js';
import { fitSquare } from '../../src/sample/square.js';

const ALL = Array.from({ length: 649 }, (_, index) => makeCreature(index + 1));

test('a creature is the same in every run and on every Node', () => {
  const hash = createHash('sha256');
  for (const { row, svg } of ALL) hash.update(JSON.stringify(row)).update(svg);
  assert.equal(hash.digest('hex'), '86027a0997943d693288d8528c8edc5b5834a5ee3e6def3c0bdad18764b1f523');
});

test('about a sixth of the creatures are of type Water, as of the artworks', () => {
  const water = ALL.filter(({ row }) => row.types.includes('Water')).length;
  assert.ok(water > 90 && water < 130, `${water}`);
});

test('colour alone does not tell the type', () => {
  const hueOf = (svg: string): number => Number(/fill="hsl\((\d+)/.exec(svg)?.[1]);
  const isBlue = ({ svg }: { svg: string }): boolean => Math.abs(hueOf(svg) - 212) < 25;
  const water = ALL.filter(({ row }) => row.types[0] === 'Water');
  const others = ALL.filter(({ row }) => !row.types.includes('Water'));
  assert.ok(water.filter(isBlue).length > water.length * 0.6);
  assert.ok(water.filter((one) => !isBlue(one)).length > 5);
  assert.ok(others.filter(isBlue).length > 20);
});

test('a creature has two different types or one', () => {
  assert.ok(ALL.every(({ row: { types } }) => new Set(types).size === types.length && types.length >= 1));
});

test('the labels table has the columns that data_preprocess reads, quoted where needed', () => {
  const rows = [
    { number: 1, name: 'Ba, "chi"', generation: 1, types: ['Water'] },
    { number: 2, name: 'Do', generation: 5, types: ['Fire', 'Ice'] },
  ];
  assert.equal(
    labelsCsv(rows),
    'pokedex_number,name,generation,type1,type2\n1,"Ba, ""chi""",1,Water,\n2,Do,5,Fire,Ice\n',
  );
});

test('a drawing of any shape fills the square, centred, on nothing', async () => {
  const wide =
    '<svg xmlns="http://www.w3.org/2000/svg" width="20px" height="10px"><rect width="20" height="10" fill="red"/></svg>';
  const png = await renderPng(fitSquare(wide, 40), { width: 40 });
  const { default: sharp } = await import('sharp');
  const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
  assert.deepEqual([info.width, info.height, info.channels], [40, 40, 4]);
  const pixel = (x: number, y: number): number[] => [...data.subarray((y * 40 + x) * 4, (y * 40 + x) * 4 + 4)];
  assert.deepEqual(
    [pixel(20, 5), pixel(20, 20), pixel(0, 20)],
    [
      [0, 0, 0, 0],
      [255, 0, 0, 255],
      [255, 0, 0, 255],
    ],
  );
});
