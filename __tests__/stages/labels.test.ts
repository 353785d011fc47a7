import assert from 'node:assert/strict';
import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { UserError, UserErrors } from '../../src/errors.js';
import { labelTable, readLabels } from '../../src/stages/labels.js';
import { drawImage, LABELS, makeDataset, PARAMS } from '../helpers/dataset.js';

const COLUMNS = { id: 'id', name: 'name', labels: ['type1', 'type2'] };
const HEAD = 'id,name,type1,type2\n';

test('what pandas reads as missing is no type', () => {
  const rows = readLabels(`${HEAD}1,a,Water,\n2,b,NaN,Fire\n3,c,None,NA\n4,d,Fire,Fire\n`, 'l.csv', COLUMNS);
  assert.deepEqual(
    rows.map(({ types }) => types),
    [['Water'], ['Fire'], [], ['Fire']],
  );
  assert.equal(labelTable(rows, COLUMNS), 'id,name,isFire,isWater\n1,a,0,1\n2,b,1,0\n3,c,0,0\n4,d,1,0\n');
});

test('every bad row is named, the first ten of them one by one', () => {
  const text = `${HEAD}${Array.from({ length: 14 }, (_, index) => `x${index},a,Water,\n`).join('')}`;
  assert.throws(
    () => readLabels(text, 'l.csv', COLUMNS),
    (error) => {
      assert.ok(error instanceof UserErrors);
      assert.equal(error.errors.length, 11);
      assert.deepEqual(error.errors[3]?.location, { file: 'l.csv', line: 5 });
      assert.match(error.errors[10]?.message ?? '', /4 more rows are wrong/);
      return true;
    },
  );
});

const REFUSED: [string, string, RegExp][] = [
  [
    'id 7 twice, once with zeros before it',
    `${HEAD}007,a,Water,\n7,b,Fire,\n`,
    /l\.csv:3: "id" 7 stands twice, first in line 2/,
  ],
  ['an id with a fraction', `${HEAD}1.5,a,Water,\n`, /l\.csv:2: "id" is "1\.5", expected a whole number/],
  ['an id below zero', `${HEAD}-1,a,Water,\n`, /l\.csv:2: "id" is "-1", expected a whole number/],
  ['an empty id', `${HEAD},a,Water,\n`, /l\.csv:2: "id" is "", expected a whole number/],
  ['an id too large to be exact', `${HEAD}99999999999999999999,a,Water,\n`, /l\.csv:2: "id" is "9{20}"/],
  ['an unclosed quote', `${HEAD}1,"a,Water,\n2,b,Fire,\n`, /l\.csv:\d: /],
  ['a column twice', 'id,id,name,type1,type2\n', /l\.csv:1: column "id" stands twice/],
];
for (const [what, text, message] of REFUSED) {
  test(`labels with ${what} are refused with the line`, () => {
    assert.throws(
      () => readLabels(text, 'l.csv', COLUMNS),
      (error) => error instanceof UserError && message.test(error.message) && error.location?.file === 'l.csv',
    );
  });
}

test('a mistyped column gets the nearest name, a file with semicolons its remedy', () => {
  const hintOf = (text: string): string | undefined => {
    try {
      readLabels(text, 'l.csv', COLUMNS);
    } catch (error) {
      if (error instanceof UserError) return error.hint;
    }
    return undefined;
  };
  assert.match(hintOf('id,nam,type1,type2\n') ?? '', /^Did you mean "nam"\?/);
  assert.equal(hintOf('id;name;type1;type2\n'), 'Separate the cells by commas');
});

test('a type whose column would have the name of another is refused', () => {
  const columns = { id: 'id', name: 'isWater', labels: ['type1'] };
  const rows = readLabels('id,isWater,type1\n1,a,Water\n', 'l.csv', columns);
  assert.throws(() => labelTable(rows, columns), /two of its columns would be named "isWater"/);
});

test('other column names, a byte-order mark, CRLF, quoted cells and zeros before ids are fine', async (context) => {
  const data = await makeDataset(context, { count: 3 });
  data.write(LABELS, '\ufeffnr,title,kind\r\n1,"a, b",Water\r\n002,"say ""hi""",Fire\r\n3,c,Fire\r\n');
  const names = '  id_column: nr\n  name_column: title\n  label_columns: kind\n';
  data.write('params.yaml', PARAMS.replace('  dataset_images: images\n', `  dataset_images: images\n${names}`));
  await data.run('data_preprocess');
  assert.equal(
    data.read('data/processed/pokemon.csv'),
    'nr,title,isFire,isWater\n1,"a, b",0,1\n2,"say ""hi""",1,0\n3,c,1,0\n',
  );
});

for (const [encoding, bytes] of [
  ['UTF-16', Buffer.from('\ufeffpokedex_number,name,type1,type2\n', 'utf16le')],
  ['not UTF-8', Buffer.from('pokedex_number,name,type1,type2\n1,Flab\xe9b\xe9,Fire,\n', 'latin1')],
] as const) {
  test(`labels that are ${encoding} are refused`, async (context) => {
    const data = await makeDataset(context, { count: 1 });
    data.write(LABELS, bytes);
    await assert.rejects(
      () => data.run('data_preprocess'),
      new RegExp(`labels\\.csv: it is ${encoding}, expected text`),
    );
  });
}

test('images keep their bytes; links are followed, and images without a label are left out', async (context) => {
  const data = await makeDataset(context, { count: 4 });
  data.write(LABELS, 'pokedex_number,name,type1,type2\n1,a,Water,\n1000,b,Fire,\n2,c,,\n');
  writeFileSync(data.path('linked.png'), await drawImage(16, false, 99));
  symlinkSync('../../../linked.png', data.path('data/external/images/1000.png'));
  await data.run('data_preprocess');
  assert.deepEqual(readdirSync(data.path('data/processed/pokemon')), ['001.png', '002.png', '1000.png']);
  assert.deepEqual(readFileSync(data.path('data/processed/pokemon/1000.png')), readFileSync(data.path('linked.png')));
  assert.match(data.infos.join('\n'), /^2 images have no label and are left out$/m);
});

test('outputs are never written over what they are made from', async (context) => {
  const data = await makeDataset(context);
  const params = PARAMS.replace(
    'destination_directory: data/processed',
    'destination_directory: data/external',
  ).replace('dataset_images: images', 'dataset_images: pokemon');
  data.write('params.yaml', params);
  await assert.rejects(
    () => data.run('data_preprocess'),
    /"data_preprocess\.destination_directory" in params\.yaml:6:26: "data\/external\/pokemon" would be written over/,
  );
});
