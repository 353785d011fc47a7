import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRows, type PredictionRows } from '../../src/predictions/rows.js';
import { leadingSplit, rowsOf } from '../../src/predictions/split.js';
import { pairRows } from '../../src/predictions/pairing.js';

function read(text: string | Uint8Array): PredictionRows | undefined {
  return readRows(Buffer.from(text), 'p.csv');
}

function must(text: string): PredictionRows {
  const rows = read(text);
  assert.ok(rows);
  return rows;
}

test('columns may stand in any order, with quotes, CRLF, a byte-order mark and empty lines', () => {
  const rows = must(
    '\ufeffp_b,predicted,"label",id,note\r\n\r\n0.5,b,"a","1 ""x"",","two\r\nlines"\r\n0.25,a,b,2,\r\n',
  );
  assert.deepEqual([rows.count, rows.classes, rows.splits, rows.hasSplits], [2, ['a', 'b'], ['all'], false]);
  assert.deepEqual(
    [[...rows.label], [...rows.predicted]],
    [
      [0, 1],
      [1, 0],
    ],
  );
  assert.deepEqual([...(rows.scores.get('b') ?? [])], [0.5, 0.25]);
  const { ids } = rows;
  assert.ok(ids);
  assert.equal(Buffer.from(ids.bytes).toString('utf8', ids.starts[0], ids.ends[0]), '1 "x",');
});

test('classes stand in the order of their columns, else as numbers, else in the alphabet', () => {
  assert.deepEqual(must('label,predicted,p_z,p_a\na,z,0,1\n').classes, ['z', 'a']);
  assert.deepEqual(must('label,predicted\n10,9\n9,10\n').classes, ['9', '10']);
  assert.deepEqual(must('label,predicted\nb,a\n').classes, ['a', 'b']);
});

test('what is no table of predictions is none', () => {
  const regression = Array.from({ length: 300 }, (_, row) => `${row / 7},${row / 6}`).join('\n');
  for (const text of ['id,label\n1,a\n', 'label,predicted\n', `label,predicted\n${regression}\n`])
    assert.equal(read(text), undefined);
});

test('a mistake in the file is named with its line', () => {
  const wrong: [string | Uint8Array, RegExp][] = [
    ['', /^Cannot read p\.csv:1: found nothing, expected a line with the names of the columns$/],
    ['label,label\n', /p\.csv:1: column "label" stands twice/],
    ['label,predicted\na,b\na\n', /p\.csv:3: found 1 cells, expected 2/],
    ['label,predicted\n"a,b\n', /p\.csv:2: a quote is opened and never closed/],
    ['label,predicted\n"a"x,b\n', /p\.csv:2: a closing quote is followed by more text/],
    ['label,predicted\na"x,b\n', /p\.csv:2: a quote stands inside of a cell/],
    [Uint8Array.of(0xff, 0xfe, 0x41), /p\.csv: it is not UTF-8/],
  ];
  for (const [text, message] of wrong) assert.throws(() => read(text), { name: 'UserError', message });
});

test('a probability that is no number costs its column, and is named', () => {
  const rows = must('label,predicted,p_b\na,b,0.5\nb,b,high\nb,a,\n');
  assert.equal(rows.scores.size, 0);
  assert.deepEqual(rows.problems, [
    'column "p_b" holds "high" in line 3, expected a number: without it there is no AUC',
  ]);
});

test('a hundred classes and as many splits as there are', () => {
  const lines = Array.from({ length: 5000 }, (_, row) => `${row},s${row % 7},c${row % 100},c${(row * 7) % 100}`);
  const rows = must(`id,split,label,predicted\n${lines.join('\n')}\n`);
  assert.deepEqual([rows.classes.length, rows.splits.length, rows.count], [100, 7, 5000]);
  assert.equal(rowsOf(rows, 's3').rows.length, 714);
});

const HEAD = 'id,split,label,predicted\n';

function pairing(before: string, now: string): unknown {
  const own = leadingSplit(must(now));
  const found = pairRows(rowsOf(must(before), own.name), own);
  return 'before' in found ? [...found.before] : found.why;
}

test('rows are paired by id, whatever their order, on the test split', () => {
  const before = `${HEAD}1,train,a,a\n7,test,a,a\n8,test,b,a\n9,test,b,b\n`;
  assert.deepEqual(pairing(before, `${HEAD}9,test,b,b\n7,test,a,b\n8,test,b,b\n2,train,a,a\n`), [3, 1, 2]);
});

test('rows that cannot be paired: each reason in words', () => {
  const before = `${HEAD}1,train,a,a\n7,test,a,a\n8,test,b,a\n`;
  const reasons: [before: string, now: string, why: RegExp][] = [
    [
      before,
      `${HEAD}7,test,a,a\n9,test,b,a\n`,
      /^the test rows are not the same \(1 of 2 are new, 1 are gone\); the data changed$/,
    ],
    [
      before,
      `${HEAD}7,test,a,a\n8,test,b,a\n1,test,a,a\n`,
      /1 of 3 are new\); the split changed: rows that are new to it/,
    ],
    [before, `${HEAD}1,test,a,a\n9,test,b,a\n`, /; data and split changed$/],
    [before, `${HEAD}7,test,a,a\n8,test,a,a\n`, /^the data changed: 1 of 2 test rows have another label$/],
    [before, `${HEAD}7,test,a,a\n7,test,b,a\n`, /^the id "7" stands twice in split "test" of this run’s p\.csv$/],
    [`${HEAD}7,test,a,a\n7,test,b,a\n`, before, /^the id "7" stands twice in split "test" of the baseline’s p\.csv$/],
    [before, `${HEAD}7,test,a,a\n,test,b,a\n`, /^a row of split "test" in this run’s p\.csv has no id$/],
    [before, 'split,label,predicted\ntest,a,a\ntest,b,a\n', /^this run’s p\.csv has no column "id"/],
    ['split,label,predicted\ntest,a,a\ntest,b,a\n', before, /^the baseline’s p\.csv has no column "id"/],
  ];
  for (const [old, now, why] of reasons) assert.match(String(pairing(old, now)), why);
});
