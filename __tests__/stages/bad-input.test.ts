import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { test, type TestContext } from 'node:test';
import { UserError, UserErrors } from '../../src/errors.js';
import { drawImage, LABELS, makeDataset, PARAMS, type Dataset } from '../helpers/dataset.js';

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
    message: /labels\.csv:1: columns "type1", "type2" are missing, found pokedex_number, name, type/,
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
      /"train\.test_size" in params\.yaml:10:14: with 4 images and test_size 0\.25, class "Water" has 1 image, expected at least 2/,
  },
  {
    what: 'a corrupt image',
    stage: 'data_load',
    change: (data) => data.write('data/external/images/5.png', 'no image'),
    message:
      /Cannot load image "data\/processed\/pokemon\/005\.png": it is no image that can be read, expected PNG or JPEG/,
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
    message:
      /Cannot load image "data\/processed\/pokemon\/007\.png": it is 20×20, expected 16×16 as "data\/processed\/pokemon\/001\.png"/,
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
