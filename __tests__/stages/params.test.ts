import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UserError, UserErrors } from '../../src/errors.js';
import { makeDataset, PARAMS } from '../helpers/dataset.js';

const change = (from: string, to: string): string => PARAMS.replace(from, to);

// What is written in params.yaml, the stage that reads it, and what is said.
const WRONG: [string, string, string, RegExp][] = [
  [
    'a seed below 0',
    change('seed: 42', 'seed: -1'),
    'data_load',
    /"base\.seed" in params\.yaml:2:9: found -1, expected a whole number >= 0 and <= 4294967295/,
  ],
  [
    'a seed with a fraction',
    change('seed: 42', 'seed: 1.5'),
    'data_load',
    /"base\.seed" in params\.yaml:2:9: found 1\.5, expected a whole number/,
  ],
  ['a seed that is too large', change('seed: 42', 'seed: 4294967296'), 'data_load', /"base\.seed".*found 4294967296/],
  [
    'a seed that is a switch',
    change('seed: 42', 'seed: true'),
    'data_load',
    /"base\.seed".*found true, expected a whole number/,
  ],
  [
    'a missing seed',
    change('  seed: 42\n', ''),
    'data_load',
    /"base\.seed" in params\.yaml:1:1: it is missing, expected a value/,
  ],
  [
    'a list of types that are no names',
    change('Water', '[Water, 1]'),
    'data_load',
    /"base\.pokemon_type_train" in params\.yaml:3:\d+: found \["Water", 1\], expected the name of a type, or a list of them/,
  ],
  [
    'a type that is a number',
    change('Water', '7'),
    'data_load',
    /"base\.pokemon_type_train".*found 7, expected the name of a type/,
  ],
  [
    'an image size of 0',
    `${PARAMS}data_load:\n  image_size: 0\n`,
    'data_load',
    /"data_load\.image_size" in params\.yaml:15:15: found 0, expected a whole number of pixels/,
  ],
  [
    'an image size of three numbers',
    `${PARAMS}data_load:\n  image_size: [1, 2, 3]\n`,
    'data_load',
    /found \[1, 2, 3\], expected a whole number of pixels from 1 to 8192, or \[height, width\]/,
  ],
  [
    'a threshold over 1',
    `${PARAMS}evaluate:\n  threshold: 50\n`,
    'evaluate',
    /"evaluate\.threshold" in params\.yaml:15:14: found 50, expected a number >= 0 and <= 1/,
  ],
  [
    'a learning rate of 0',
    change('learning_rate: 0.001', 'learning_rate: 0'),
    'train',
    /"train\.learning_rate" in params\.yaml:11:18: found 0, expected a number greater than 0/,
  ],
  [
    'epochs with a fraction',
    change('epochs: 2', 'epochs: 2.5'),
    'train',
    /"train\.epochs" in params\.yaml:12:11: found 2\.5, expected a whole number/,
  ],
  ['an endless learning rate', change('learning_rate: 0.001', 'learning_rate: .inf'), 'train', /found inf/],
  [
    'a section that is no mapping',
    change('train:\n', 'evaluate: 1\ntrain:\n'),
    'data_load',
    /"evaluate" in params\.yaml:9:\d+: found 1, expected a mapping/,
  ],
  ['no sections at all', '- 1\n', 'data_load', /params\.yaml:1:1: found no mapping, expected sections/],
  [
    'an unknown name far from all',
    change('epochs: 2', 'epochs: 2\n  optimiser_name: sgd'),
    'data_load',
    /"train\.optimiser_name" in params\.yaml:13:3: there is no such parameter, expected one of test_size, learning_rate, epochs, batch_size/,
  ],
  [
    'label columns that are no names',
    change('  dataset_images: images\n', '  dataset_images: images\n  label_columns: [1]\n'),
    'data_preprocess',
    /"data_preprocess\.label_columns".*found \[1\], expected a list of names/,
  ],
  [
    'an absolute path',
    change('data/external', '/data'),
    'data_preprocess',
    /found "\/data", expected a path inside of the repository/,
  ],
];

for (const [what, params, stage, message] of WRONG) {
  test(`${what} is refused, with its place`, async (context) => {
    const data = await makeDataset(context, { count: 1 });
    data.write('params.yaml', params);
    await assert.rejects(
      () => data.run(stage),
      (error) => {
        assert.ok(error instanceof UserError && !(error instanceof UserErrors), String(error));
        assert.match(error.message, message);
        return true;
      },
    );
  });
}

test('all mistakes of a file are told at once', async (context) => {
  const data = await makeDataset(context, { count: 1 });
  data.write('params.yaml', change('epochs: 2', 'epochs: 0').replace('batch_size: 4', 'batch_size: x'));
  await assert.rejects(
    () => data.run('train'),
    (error) => error instanceof UserErrors && error.errors.length === 2,
  );
});

test('an unknown name in base is a warning only', async (context) => {
  const data = await makeDataset(context, { count: 1 });
  data.write('params.yaml', change('  seed: 42\n', '  seed: 42\n  sed: 1\n'));
  await data.run('data_preprocess');
  assert.match(
    data.warnings.join('\n'),
    /"base\.sed" in params\.yaml:3:\d+: there is no such parameter, did you mean "seed"\?/,
  );
});

test('sections of no built-in stage are the user’s own', async (context) => {
  const data = await makeDataset(context, { count: 1 });
  data.write('params.yaml', `${PARAMS}mine:\n  anything: [1, 2]\n`);
  await data.run('data_preprocess');
  assert.deepEqual(data.warnings, []);
});
