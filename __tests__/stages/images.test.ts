import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { UserError } from '../../src/errors.js';
import { parseNpyHeader } from '../../src/formats/npy.js';
import { decodeImage, ImageError } from '../../src/stages/decode.js';
import { loadSharp } from '../../src/stages/sharp.js';
import { drawImage, makeDataset, PARAMS } from '../helpers/dataset.js';
import { fixture } from '../helpers/fixture.js';

const CONVERTED: Record<string, string | undefined> = {
  gamma: '8-bit RGB PNG',
  grey: '8-bit grey PNG',
  'grey-alpha': '8-bit grey with alpha PNG',
  'grey-alpha16': '16-bit grey with alpha PNG',
  grey16: '16-bit grey PNG',
  jpeg: '8-bit RGB JPEG',
  'one-bit': '8-bit grey PNG',
  palette: 'palette PNG',
  'palette-alpha': 'palette PNG',
  profile: '8-bit RGB PNG',
  rgb: '8-bit RGB PNG',
  rgb16: '16-bit RGB PNG',
  rgba: undefined,
  rgba16: '16-bit RGBA PNG',
  'transparent-colour': undefined, // read as alpha already
};
const kinds = readdirSync(fixture('images'))
  .filter((name) => name.endsWith('.png'))
  .map((name) => name.slice(0, -'.png'.length));

for (const kind of kinds) {
  test(`the pixels of a ${kind} image are those that Pillow reads`, async () => {
    const { pixels, height, width, converted } = await decodeImage(loadSharp(), fixture('images', `${kind}.png`));
    assert.deepEqual([height, width], [16, 16]);
    assert.deepEqual(pixels, readFileSync(fixture('images', `${kind}.rgba`)));
    assert.ok(kind in CONVERTED, kind);
    assert.equal(converted, CONVERTED[kind]);
  });
}

test('a scaled image has the same bytes on every machine', async () => {
  const hashes = await Promise.all(
    ['rgba', 'rgba16', 'palette-alpha', 'jpeg'].map(async (kind) => {
      const { pixels } = await decodeImage(loadSharp(), fixture('images', `${kind}.png`), { height: 24, width: 11 });
      return createHash('md5').update(pixels).digest('hex').slice(0, 8);
    }),
  );
  // Also what sharp's WebAssembly build gives.
  assert.deepEqual(hashes, ['eb38deb1', '6310c58f', 'f4dc854c', 'eb8e4fb2']);
});

const folder = mkdtempSync(join(tmpdir(), 'images-'));
test.after(() => rmSync(folder, { recursive: true, force: true }));
const rgba = readFileSync(fixture('images', 'rgba.png'));
const big = Buffer.from(rgba);
big.writeUInt32BE(100_000, 16);
big.writeUInt32BE(100_000, 20);

const UNREADABLE: [string, (path: string) => unknown, RegExp][] = [
  ['missing', () => {}, /^there is no such file$/],
  ['empty', (path) => writeFileSync(path, ''), /^the file is empty$/],
  ['text', (path) => writeFileSync(path, 'hello'), /^it is no image that can be read, expected PNG or JPEG$/],
  ['cut off', (path) => writeFileSync(path, rgba.subarray(0, rgba.length - 40)), /^it is damaged \(.+\)$/],
  ['a folder', (path) => mkdirSync(path), /^it cannot be read \(EISDIR\)$/],
  ['a bomb', (path) => writeFileSync(path, big), /^(it has more than 64 million pixels|it is damaged)/],
  [
    'a drawing',
    (path) => writeFileSync(path, '<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16"/>'),
    /^it is SVG, expected PNG or JPEG$/,
  ],
  [
    'CMYK',
    async (path) =>
      loadSharp()({ create: { width: 16, height: 16, channels: 3, background: '#777' } })
        .toColourspace('cmyk')
        .jpeg()
        .toFile(path),
    /^its colours are CMYK, expected RGB or grey$/,
  ],
];
for (const [what, make, message] of UNREADABLE) {
  test(`an image that is ${what} is refused with the reason`, async () => {
    const path = join(folder, `${what}.png`);
    await make(path);
    await assert.rejects(
      () => decodeImage(loadSharp(), path),
      (error) => error instanceof ImageError && message.test(error.message),
    );
  });
}

test('no cut and no flipped bit of a PNG goes unnoticed', async () => {
  const pixels = readFileSync(fixture('images', 'rgba.rgba'));
  const path = join(folder, 'hurt.png');
  for (let position = 8; position < rgba.length - 12; position += 3) {
    const flipped = Buffer.from(rgba);
    flipped[position] = (flipped[position] ?? 0) ^ 0x10;
    for (const bytes of [flipped, rgba.subarray(0, position)]) {
      writeFileSync(path, bytes);
      const decoded = await decodeImage(loadSharp(), path).catch(() => undefined);
      if (decoded) assert.deepEqual(decoded.pixels, pixels, `byte ${position}`);
    }
  }
});

test('images of every kind become rows of one array, and what was converted is told', async (context) => {
  const data = await makeDataset(context, { count: kinds.length });
  for (const [index, kind] of kinds.entries()) {
    copyFileSync(fixture('images', `${kind}.png`), data.path(`data/external/images/${index + 1}.png`));
  }
  await data.runUpTo('data_load');
  const bytes = readFileSync(data.path('data/processed/images.npy'));
  const { shape, offset, type } = parseNpyHeader(bytes, 'images.npy');
  assert.deepEqual([type, shape], ['|u1', [kinds.length, 16, 16, 4]]);
  const expected = kinds.map((kind) => readFileSync(fixture('images', `${kind}.rgba`)));
  assert.deepEqual(bytes.subarray(offset), Buffer.concat(expected));
  assert.match(data.infos.join('\n'), /^2 of 15 images \("[^"]+\/010\.png" first\) are 8-bit grey PNG|palette PNG/m);
  assert.match(data.warnings.join('\n'), /"data\/processed\/pokemon\/\d+\.png" is 8-bit RGB JPEG, not 8-bit RGBA PNG/);
});

test('image_size brings images of different sizes to one', async (context) => {
  const data = await makeDataset(context);
  data.write('data/external/images/3.png', await drawImage(40, false));
  data.write('params.yaml', `${PARAMS}data_load:\n  image_size: [20, 24]\n`);
  await data.runUpTo('data_load');
  assert.deepEqual(parseNpyHeader(readFileSync(data.path('data/processed/images.npy')), '').shape, [12, 20, 24, 4]);
});

test('all images that cannot be used are named in one error', async (context) => {
  const data = await makeDataset(context);
  data.write('data/external/images/1.png', 'x'); // also where the size would have come from
  data.write('data/external/images/9.png', await drawImage(20, false));
  await data.run('data_preprocess');
  rmSync(data.path('data/processed/pokemon/011.png'));
  await assert.rejects(
    () => data.run('data_load'),
    (error) => {
      assert.ok(error instanceof UserError);
      assert.equal(
        error.message,
        'Cannot load 3 of 12 images:\n' +
          '  "data/processed/pokemon/001.png": it is no image that can be read, expected PNG or JPEG\n' +
          '  "data/processed/pokemon/009.png": it is 20×20, expected 16×16 as "data/processed/pokemon/002.png"\n' +
          '  "data/processed/pokemon/011.png": there is no such file',
      );
      assert.equal(error.hint, 'Set data_load.image_size to bring all images to one size');
      return true;
    },
  );
  assert.deepEqual(readdirSync(data.path('data/processed')).sort(), [
    'pokemon',
    'pokemon-with-image-paths.csv',
    'pokemon.csv',
  ]);
});
