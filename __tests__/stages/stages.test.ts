import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import sharp from 'sharp';
import { UserError, UserErrors } from '../../src/errors.js';
import { parseNpyHeader } from '../../src/formats/npy.js';
import { drawImage, makeDataset, PARAMS, type Dataset } from '../helpers/dataset.js';

const LABELS = 'data/external/stats/labels.csv';

test('data_preprocess writes a 0/1 column for every type of either column, and relative paths', async (context) => {
  const data = await makeDataset(context, { count: 5 });
  await data.run('data_preprocess');
  assert.equal(
    data.read('data/processed/pokemon-with-image-paths.csv'),
    'pokedex_number,name,isFire,isIce,isWater,imagePath\n' +
      '1,name1,0,1,1,data/processed/pokemon/001.png\n' +
      '2,name2,1,0,0,data/processed/pokemon/002.png\n' +
      '3,name3,1,0,0,data/processed/pokemon/003.png\n' +
      '4,name4,0,0,1,data/processed/pokemon/004.png\n' +
      '5,name5,1,1,0,data/processed/pokemon/005.png\n',
  );
  assert.deepEqual(readdirSync(data.path('data/processed/pokemon')), [
    '001.png',
    '002.png',
    '003.png',
    '004.png',
    '005.png',
  ]);
});

test('the four stages run one after the other and leave what they promise', async (context) => {
  const data = await makeDataset(context, { count: 24 });
  await data.runUpTo('evaluate');
  assert.deepEqual(readdirSync(data.path('outputs')).sort(), [
    'confusion_matrix.png',
    'history.csv',
    'metrics.yaml',
    'model',
    'predictions.csv',
    'train_history.png',
  ]);
  assert.match(
    data.read('outputs/metrics.yaml'),
    /^accuracy: [\d.]+\nprecision: .*\nrecall: .*\nf1: .*\nauc: .*\ntrain:\n {2}accuracy: [^]*test:\n {2}accuracy: /,
  );
  const lines = data.read('outputs/predictions.csv').trim().split('\n');
  assert.equal(lines[0], 'id,path,split,label,predicted,p_not Water,p_Water');
  assert.deepEqual(
    lines.slice(1).map((line) => Number(line.split(',')[0])),
    Array.from({ length: 24 }, (_, index) => index + 1),
  );
  assert.match(data.read('outputs/history.csv'), /^epoch,loss,auc,val_loss,val_auc\n1,/);
  assert.deepEqual(readdirSync(data.folder).sort(), ['data', 'outputs', 'params.yaml']);
});

const KINDS: [string, (name: string) => Promise<Buffer>][] = [
  ['RGB without alpha', () => drawImage(16, true, 1, 3)],
  [
    'grey',
    () =>
      sharp({ create: { width: 16, height: 16, channels: 3, background: '#777' } })
        .toColourspace('b-w')
        .png()
        .toBuffer(),
  ],
  [
    '16-bit',
    () =>
      sharp({ create: { width: 16, height: 16, channels: 3, background: '#777' } })
        .toColourspace('rgb16')
        .png()
        .toBuffer(),
  ],
  [
    'palette',
    () =>
      sharp({ create: { width: 16, height: 16, channels: 3, background: '#777777' } })
        .png({ palette: true })
        .toBuffer(),
  ],
  [
    'JPEG named .png',
    () =>
      sharp({ create: { width: 16, height: 16, channels: 3, background: '#777777' } })
        .jpeg({ quality: 100 })
        .toBuffer(),
  ],
];
for (const [kind, draw] of KINDS) {
  test(`an image that is ${kind} becomes 8-bit RGBA`, async (context) => {
    const data = await makeDataset(context);
    data.write('data/external/images/2.png', await draw('2'));
    await data.runUpTo('data_load');
    const bytes = readFileSync(data.path('data/processed/images.npy'));
    const { shape, offset, type } = parseNpyHeader(bytes, 'images.npy');
    assert.deepEqual([type, shape], ['|u1', [12, 16, 16, 4]]);
    const pixel = [...bytes.subarray(offset + 16 * 16 * 4, offset + 16 * 16 * 4 + 4)];
    assert.equal(pixel[3], 255);
    if (kind !== 'RGB without alpha')
      for (const value of pixel.slice(0, 3)) assert.ok(Math.abs(value - 0x77) <= 1, String(pixel));
  });
}

test('image_size brings images of different sizes to one', async (context) => {
  const data = await makeDataset(context);
  data.write('data/external/images/3.png', await drawImage(40, false));
  data.write('params.yaml', `${PARAMS}data_load:\n  image_size: 20\n`);
  await data.runUpTo('data_load');
  assert.deepEqual(parseNpyHeader(readFileSync(data.path('data/processed/images.npy')), '').shape, [12, 20, 20, 4]);
});

test('other column names, a byte-order mark, CRLF and quoted cells are fine', async (context) => {
  const data = await makeDataset(context, { count: 3 });
  data.write(LABELS, '\ufeffnr,title,kind\r\n1,"a, b",Water\r\n02,"say ""hi""",Fire\r\n3,c,Fire\r\n');
  data.write(
    'params.yaml',
    PARAMS.replace(
      '  dataset_images: images\n',
      '  dataset_images: images\n  id_column: nr\n  name_column: title\n  label_columns: [kind]\n',
    ),
  );
  await data.run('data_preprocess');
  assert.match(
    data.read('data/processed/pokemon.csv'),
    /^nr,title,isFire,isWater\n1,"a, b",0,1\n2,"say ""hi""",1,0\n3,c,1,0\n$/,
  );
});

interface Bad {
  readonly what: string;
  readonly stage: string;
  readonly change: (data: Dataset) => void | Promise<void>;
  readonly message: RegExp;
}

const setParam = (from: string, to: string) => (data: Dataset) => data.write('params.yaml', PARAMS.replace(from, to));
const setLabels = (text: string) => (data: Dataset) => data.write(LABELS, text);
const HEAD = 'pokedex_number,name,type1,type2\n';

const BAD: Bad[] = [
  {
    what: 'no labels file',
    stage: 'data_preprocess',
    change: (data) => rmSync(data.path(LABELS)),
    message: /Cannot read the labels "data\/external\/stats\/labels\.csv": there is no such file/,
  },
  {
    what: 'an empty labels file',
    stage: 'data_preprocess',
    change: setLabels(''),
    message: /labels\.csv:1: found nothing, expected a line with the names of the columns/,
  },
  {
    what: 'labels without a row',
    stage: 'data_preprocess',
    change: setLabels(HEAD),
    message: /labels\.csv:2: found no row/,
  },
  {
    what: 'a missing column',
    stage: 'data_preprocess',
    change: setLabels('pokedex_number,name,type\n1,a,Water\n'),
    message: /labels\.csv:1: column "type1" is missing, found pokedex_number, name, type/,
  },
  {
    what: 'a duplicate id',
    stage: 'data_preprocess',
    change: setLabels(`${HEAD}1,a,Water,\n1,b,Fire,\n`),
    message: /labels\.csv:3: "pokedex_number" 1 stands twice, first in line 2/,
  },
  {
    what: 'an id that is no number',
    stage: 'data_preprocess',
    change: setLabels(`${HEAD}one,a,Water,\n`),
    message: /labels\.csv:2: "pokedex_number" is "one", expected a whole number/,
  },
  {
    what: 'a row with too few cells',
    stage: 'data_preprocess',
    change: setLabels(`${HEAD}1,a\n`),
    message: /labels\.csv:2: found 2 cells, expected 4/,
  },
  {
    what: 'a label without an image',
    stage: 'data_preprocess',
    change: (data) => rmSync(data.path('data/external/images/4.png')),
    message: /1 of data\/external\/stats\/labels\.csv have no image in "data\/external\/images": 4\.png \(line 5\)/,
  },
  {
    what: 'no images folder',
    stage: 'data_preprocess',
    change: (data) => rmSync(data.path('data/external/images'), { recursive: true }),
    message: /Cannot read the images in "data\/external\/images": there is no such folder/,
  },
  {
    what: 'no params.yaml',
    stage: 'data_preprocess',
    change: (data) => rmSync(data.path('params.yaml')),
    message: /Cannot read "params\.yaml": there is no such file/,
  },
  {
    what: 'broken YAML in params.yaml',
    stage: 'data_preprocess',
    change: (data) => data.write('params.yaml', 'base: [1\n'),
    message: /Cannot read params\.yaml:\d+:\d+/,
  },
  {
    what: 'an unknown parameter',
    stage: 'train',
    change: setParam('epochs: 2', 'epoch: 2'),
    message: /"train\.epoch" in params\.yaml:12:\d+: there is no such parameter, did you mean "epochs"\?/,
  },
  {
    what: 'a path that leads out',
    stage: 'data_preprocess',
    change: setParam('data/external', '../elsewhere'),
    message:
      /"data_preprocess\.source_directory" in params\.yaml:5:21: found "\.\.\/elsewhere", expected a path inside of the repository/,
  },
  {
    what: 'a type that no row has',
    stage: 'data_load',
    change: setParam('Water', 'Watr'),
    message: /"base\.pokemon_type_train" in params\.yaml:3:2\d: no row has the type "Watr", did you mean "Water"\?/,
  },
  {
    what: 'only one class',
    stage: 'data_load',
    change: setLabels(`${HEAD}1,a,Water,\n2,b,Water,\n3,c,Water,\n4,d,Water,\n`),
    message: /all 4 rows have this type, expected rows with it and rows without/,
  },
  ...['0', '1', '2', '-1', 'x'].map((size): Bad => ({
    what: `test_size ${size}`,
    stage: 'data_load',
    change: setParam('test_size: 0.25', `test_size: ${size}`),
    message: new RegExp(
      `"train\\.test_size" in params\\.yaml:10:14: found ${size === 'x' ? '"x"' : size}, expected a number greater than 0 and less than 1`,
    ),
  })),
  {
    what: 'a class with under two members',
    stage: 'data_load',
    change: setLabels(`${HEAD}1,a,Water,\n2,b,Fire,\n3,c,Fire,\n4,d,Fire,\n`),
    message:
      /"train\.test_size" in params\.yaml:10:14: with 4 images and test_size 0\.25, the smallest class has 1 member/,
  },
  {
    what: 'a corrupt image',
    stage: 'data_load',
    change: (data) => data.write('data/external/images/5.png', 'no image'),
    message: /Cannot load image "data\/processed\/pokemon\/005\.png": it is damaged or no image/,
  },
  {
    what: 'a truncated image',
    stage: 'data_load',
    change: (data) =>
      writeFileSync(
        data.path('data/external/images/6.png'),
        readFileSync(data.path('data/external/images/6.png')).subarray(0, -60),
      ),
    message: /Cannot load image "data\/processed\/pokemon\/006\.png": it is damaged/,
  },
  {
    what: 'an image of another size',
    stage: 'data_load',
    change: async (data) => data.write('data/external/images/7.png', await drawImage(20, false)),
    message: /Cannot load image "data\/processed\/pokemon\/007\.png": it is 20×20, expected 16×16 as the first image/,
  },
  {
    what: 'images too small for the model',
    stage: 'data_load',
    change: (data) => data.write('params.yaml', `${PARAMS}data_load:\n  image_size: 8\n`),
    message: /Cannot train on images of 8×8: the model needs at least 16×16/,
  },
  {
    what: 'batch_size 0',
    stage: 'train',
    change: setParam('batch_size: 4', 'batch_size: 0'),
    message: /"train\.batch_size" in params\.yaml:13:15: found 0, expected a whole number >= 1/,
  },
  {
    what: 'a batch larger than the split',
    stage: 'train',
    change: setParam('batch_size: 4', 'batch_size: 400'),
    message: /"train\.batch_size" in params\.yaml:13:15: found 400, but the training split has 9 images/,
  },
  {
    what: 'epochs that are no number',
    stage: 'train',
    change: setParam('epochs: 2', 'epochs: many'),
    message: /"train\.epochs" in params\.yaml:12:11: found "many", expected a whole number >= 1/,
  },
  {
    what: 'a damaged array',
    stage: 'train',
    change: () => {},
    message: /Cannot read array "data\/processed\/images\.npy": it has \d+ bytes, expected \d+/,
  },
  {
    what: 'a model that is missing',
    stage: 'evaluate',
    change: () => {},
    message: /Cannot read "outputs\/model": there is no such file, expected it from train/,
  },
];

async function failure(context: TestContext, bad: Bad): Promise<{ data: Dataset; error: unknown }> {
  const data = await makeDataset(context);
  const before = ['data_preprocess', 'data_load', 'train', 'evaluate'];
  const earlier = before.slice(0, before.indexOf(bad.stage));
  const isLate = bad.stage === 'train' || bad.stage === 'evaluate';
  if (isLate) for (const stage of earlier) if (stage !== 'train') await data.run(stage);
  await bad.change(data);
  if (bad.what === 'a damaged array')
    writeFileSync(
      data.path('data/processed/images.npy'),
      readFileSync(data.path('data/processed/images.npy')).subarray(0, -5),
    );
  if (!isLate) for (const stage of earlier) await data.run(stage);
  const error = await data.run(bad.stage).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return { data, error };
}

for (const bad of BAD) {
  test(`${bad.what}: one clear message, nothing half-written`, async (context) => {
    const { data, error } = await failure(context, bad);
    assert.ok(error instanceof UserError, String(error));
    assert.match(error.message, bad.message);
    assert.equal(error instanceof UserErrors, false);
    const left = readdirSync(data.folder, { recursive: true }).map(String);
    assert.deepEqual(
      left.filter((name) => name.endsWith('.tmp')),
      [],
    );
    if (bad.stage === 'data_load') assert.equal(existsSync(data.path('data/processed/images.npy')), false);
  });
}

test('what a killed run left beside the outputs is swept by the next', async (context) => {
  const data = await makeDataset(context);
  data.write('data/processed/.pokemon.csv.0123456789ab.tmp', 'half');
  data.write('data/processed/.pokemon.0123456789ab.tmp/001.png', 'half');
  await data.run('data_preprocess');
  assert.deepEqual(readdirSync(data.path('data/processed')).sort(), [
    'pokemon',
    'pokemon-with-image-paths.csv',
    'pokemon.csv',
  ]);
});

test('all damaged images are named at once', async (context) => {
  const data = await makeDataset(context);
  for (const number of [2, 9]) data.write(`data/external/images/${number}.png`, 'x');
  await data.run('data_preprocess');
  await assert.rejects(
    () => data.run('data_load'),
    (error) => error instanceof UserErrors && /002\.png[^]*009\.png/.test(error.message),
  );
});

test('an unknown name in base is a warning only', async (context) => {
  const data = await makeDataset(context);
  data.write('params.yaml', PARAMS.replace('  seed: 42\n', '  seed: 42\n  sed: 1\n'));
  await data.run('data_preprocess');
  assert.match(
    data.warnings.join('\n'),
    /"base\.sed" in params\.yaml:3:8: there is no such parameter, did you mean "seed"\?/,
  );
});

test('an abort in the middle leaves nothing behind', async (context) => {
  const data = await makeDataset(context);
  await data.run('data_preprocess');
  const abort = new AbortController();
  abort.abort(new UserError('interrupted', 'Interrupted by SIGINT'));
  await assert.rejects(() => data.run('data_load', { signal: abort.signal }), /Interrupted/);
  assert.deepEqual(readdirSync(data.path('data/processed')).sort(), [
    'pokemon',
    'pokemon-with-image-paths.csv',
    'pokemon.csv',
  ]);
});
