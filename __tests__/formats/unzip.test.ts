import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unzip } from '../../src/formats/unzip.js';
import { makeZip, type ZipEntry } from '../helpers/zip.js';

const LIMITS = { entries: 10, bytes: 2_000_000 };

test('files are unpacked by their names, folders are none', async () => {
  const zip = makeZip([
    { name: 'report.json', content: '{}' },
    { name: 'pictures/', content: '', mode: 0o40755 },
    { name: 'pictures/ä 💧.png', content: 'x'.repeat(100_000) },
    { name: 'empty', content: '', mode: 0 },
  ]);
  const files = await unzip(zip, 'artifact "a"', LIMITS);
  assert.deepEqual([...files.keys()], ['report.json', 'pictures/ä 💧.png', 'empty']);
  assert.equal(files.get('pictures/ä 💧.png')?.length, 100_000);
});

const whole = makeZip([{ name: 'report.json', content: '{"a": 1}'.repeat(50) }]);
const hostile: [string, Buffer | readonly ZipEntry[], RegExp][] = [
  ['nothing', Buffer.alloc(0), /damaged or no zip file/],
  ['text', Buffer.from('<html>sign in</html>'), /damaged or no zip file/],
  ['a truncated file', whole.subarray(0, whole.length - 30), /damaged or no zip file/],
  [
    'a file whose middle is gone',
    Buffer.concat([whole.subarray(0, 40), Buffer.alloc(20), whole.subarray(60)]),
    /damaged/,
  ],
  ['a name that leads out', [{ name: '../evil', content: '' }], /"\.\.\/evil"|\.\.\/evil/],
  ['a name that leads out inside', [{ name: 'a/../../evil', content: '' }], /a\/\.\.\/\.\.\/evil/],
  ['an absolute name', [{ name: '/etc/passwd', content: '' }], /\/etc\/passwd/],
  ['a drive', [{ name: 'C:\\evil', content: '' }], /evil/],
  ['a backslash', [{ name: '..\\evil', content: '' }], /evil/],
  [
    'a line break in a name',
    [{ name: 'a\n::error::b', content: '' }],
    /entry "a\\n::error::b" .* has signs in its name/,
  ],
  ['a link', [{ name: 'report.json', content: '/etc/passwd', mode: 0o120777 }], /"report\.json" is a link/],
  ['a device', [{ name: 'report.json', content: '', mode: 0o20666 }], /no regular file/],
  [
    'a name that is there twice',
    [
      { name: 'report.json', content: '1' },
      { name: 'Report.json', content: '2' },
    ],
    /"Report\.json" is there twice/,
  ],
  ['a name of megabytes', [{ name: 'n'.repeat(60_000), content: '' }], /name has more than 500 bytes/],
  [
    'many entries',
    Array.from({ length: 11 }, (_, index) => ({ name: `${index}`, content: '' })),
    /11 entries, expected at most 10/,
  ],
  ['a bomb', [{ name: 'report.json', content: Buffer.alloc(1_900_000) }], /unpacks to \d+ times its size: a zip bomb/],
  ['too many bytes', [{ name: 'a', content: Buffer.alloc(2_000_001) }], /unpacks to more than 2000000 bytes/],
  [
    'too many bytes in all',
    ['a', 'b', 'c'].map((name) => ({ name, content: Buffer.alloc(900_000) })),
    /more than 2000000 bytes/,
  ],
  ['a size that is a lie', [{ name: 'a', content: Buffer.alloc(1_900_000), claimedSize: 10 }], /damaged/],
];
for (const [what, content, message] of hostile) {
  test(`${what} is refused with one message`, async () => {
    const zip = Buffer.isBuffer(content) ? content : makeZip(content);
    await assert.rejects(unzip(zip, 'artifact "a"', LIMITS), (error: Error & { code?: string }) => {
      assert.equal(error.code, 'report');
      assert.match(error.message, /^Cannot unpack artifact "a": /);
      assert.match(error.message, message);
      assert.ok(!error.message.includes('\n'));
      return true;
    });
  });
}
