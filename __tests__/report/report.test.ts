import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { readReport, writeReport, type Report } from '../../src/report/report.js';
import { exampleReport } from '../helpers/report.js';

let folder: string;
before(() => {
  folder = mkdtempSync(join(tmpdir(), 'train-report-json-'));
});
after(() => rmSync(folder, { recursive: true }));

const fails = (text: string, message: RegExp): Promise<void> => {
  writeFileSync(join(folder, 'report.json'), text);
  return assert.rejects(readReport(folder), (error: Error & { code?: string }) => {
    assert.equal(error.code, 'report');
    assert.match(error.message, message);
    return true;
  });
};

test('a report is read as it was written', async () => {
  await writeReport(folder, exampleReport());
  assert.deepEqual(await readReport(folder), exampleReport());
  assert.deepEqual(readdirSync(folder), ['report.json']);
});

test('a report that does not fit the schema is never written', async () => {
  const wrong = exampleReport({ stages: [{ name: 'a', outcome: 'ran', seconds: -1, why: '' }] });
  await assert.rejects(writeReport(folder, wrong), /schema: "\/stages\/0\/seconds" must be >= 0/);
  const odd = exampleReport({
    predictions: { file: 'p', classes: ['a', 'b'], splits: [{ name: 't', matrix: [[1]] }] },
  });
  await assert.rejects(writeReport(folder, odd), /the matrix of split "t" is not 2 × 2/);
  const ragged = exampleReport({ history: { file: 'h', columns: ['a'], rows: [[1], [1, 2]] } });
  await assert.rejects(writeReport(folder, ragged), /row 1 of the history has not 1 values/);
});

test('what is no report is refused, with the place that is wrong', async () => {
  const change = (changes: object): string => JSON.stringify({ ...exampleReport(), ...changes });
  await fails('{"schemaVersion": 1', /Cannot read report ".*report\.json": .*JSON/);
  await fails('null', /"\/" must be object/);
  await fails(change({ schemaVersion: 2 }), /it is of version 2, expected at most 1; a newer train-report wrote it/);
  await fails(change({ extra: 1 }), /must NOT have additional properties/);
  await fails(change({ createdAt: 'yesterday' }), /"\/createdAt" must match pattern/);
  await fails(
    change({ pictures: [{ name: 'confusion_matrix', file: '../../../etc/passwd' }] }),
    /"\/pictures\/0\/file"/,
  );
  await fails(change({ commit: { sha: 'HEAD; rm -rf /' } }), /"\/commit\/sha" must match pattern/);
  await fails(change({ error: 'x'.repeat(10_001) }), /"\/error" must NOT have more than 10000 characters/);
  await fails(`"${'x'.repeat(20_000_000)}"`, /it has 20000002 bytes, expected at most 20000000/);
});

test('a folder without a report is named', async () => {
  await assert.rejects(readReport(join(folder, 'none')), /Cannot read report ".*none.report\.json": ENOENT/);
});

test('numbers under hostile names stay what they are', async () => {
  const values = JSON.parse('{"__proto__": 1, "constructor": 2}') as Record<string, number>;
  const report: Report = exampleReport({ metrics: [{ file: 'm', group: '', values }] });
  await writeReport(folder, report);
  assert.deepEqual(Object.entries((await readReport(folder)).metrics[0]?.values ?? {}), [
    ['__proto__', 1],
    ['constructor', 2],
  ]);
});
