import assert from 'node:assert/strict';
import { test } from 'node:test';
import { UserError } from '../../src/errors.js';
import { readCsv, writeCsv } from '../../src/formats/csv.js';
import { pythonFloat } from '../../src/formats/python-float.js';
import { readFixture } from '../helpers/fixture.js';

const linesOf = (text: string): number[] => readCsv(text, 'x.csv').rows.map(({ line }) => line);

test('cells are read by column, with the line they stand on', () => {
  const { columns, rows } = readCsv('\ufeffa, b \r\n1,"x, ""y"""\r\n\r\n2,\r\n', 'x.csv');
  assert.deepEqual(columns, ['a', 'b']);
  assert.deepEqual(
    rows.map(({ line, cells }) => [line, ...cells.values()]),
    [
      [2, '1', 'x, "y"'],
      [4, '2', ''],
    ],
  );
});

test('a cell of several lines does not shift the lines that follow', () => {
  assert.deepEqual(linesOf('a,b\n1,"x\ny\nz"\n2,y\n'), [2, 5]);
});

const BAD: [string, string, RegExp][] = [
  ['nothing', '', /Cannot read x\.csv:1: found nothing, expected a line with the names of the columns/],
  ['blank lines only', '\n \n', /x\.csv:\d: found nothing/],
  ['too many cells', 'a,b\n1,2\n1,2,3\n', /x\.csv:3: found 3 cells, expected 2/],
  ['an unclosed quote', 'a,b\n1,"2\n', /x\.csv:\d: /],
  ['a quote in the middle', 'a,b\n1,2"x"\n', /x\.csv:2: /],
];
for (const [what, text, message] of BAD) {
  test(`CSV with ${what} is refused with its line`, () => {
    assert.throws(
      () => readCsv(text, 'x.csv'),
      (error) => error instanceof UserError && message.test(error.message) && error.location?.file === 'x.csv',
    );
  });
}

test('CSV is written as pandas writes it', () => {
  const { to_csv_floats: expected } = readFixture<{ to_csv_floats: string }>('sklearn', 'pandas_misc.json');
  const floats = [0.1, 1e-5, 1e16, 100, 1 / 3].map((value) => pythonFloat(value));
  const texts = ['x', 'q"t', 'a,b', 'n\nl', '', ''];
  const rows = texts.map((text, index) => [floats[index] ?? '', index + 1, text]);
  assert.equal(writeCsv(['a', 'b', 'c'], rows), expected);
  assert.equal(writeCsv(['only'], [['']]), 'only\n""\n');
});

test('what is written is read again', () => {
  const cells = ['plain', 'a,b', 'q"q', 'two\nlines', ' spaces ', 'é'];
  const { rows } = readCsv(writeCsv(['a', 'b', 'c', 'd', 'e', 'f'], [cells]), 'x.csv');
  assert.deepEqual([...(rows[0]?.cells.values() ?? [])], cells);
});
