import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { parseTree, serializeTree, sortTree, treeOid } from '../../src/cache/tree.js';
import { UserError } from '../../src/errors.js';

const MD5 = 'd41d8cd98f00b204e9800998ecf8427e';

test('a directory object is the JSON that DVC writes, sorted by code point', () => {
  const names = ['sub/z', 'sub-1/x', 'sub.x', '\u{1f600}', '\uffee', 'é'];
  const bytes = serializeTree(sortTree(names.map((relpath) => ({ relpath, md5: MD5 }))));
  const order = ['sub-1/x', 'sub.x', 'sub/z', '\\u00e9', '\\uffee', '\\ud83d\\ude00'];
  assert.equal(bytes.toString(), `[${order.map((name) => `{"md5": "${MD5}", "relpath": "${name}"}`).join(', ')}]`);
});

test('the empty directory has the oid that DVC gives it', () => {
  assert.equal(treeOid(serializeTree([])), 'd751713988987e9331980363e24189ce.dir');
});

const LEADING_OUT = ['../x', '/etc/passwd', 'a/../../x', 'a//b', './x', '', 'a/./b', 'x\u0000y', '..', '/', 'a/'];
const HOSTILE = [...LEADING_OUT, '.git/hooks/x', 'a/.GIT/x', '.git', '.dvc/config', 'a/.DVC/config'];
for (const relpath of HOSTILE) {
  test(`a directory object that names ${JSON.stringify(relpath)} is refused`, () => {
    const bytes = Buffer.from(JSON.stringify([{ md5: MD5, relpath }]));
    const oid = `${createHash('md5').update(bytes).digest('hex')}.dir`;
    assert.throws(
      () => parseTree(bytes, oid),
      (error) => error instanceof UserError && /Cannot read directory object/.test(error.message),
    );
  });
}

for (const text of ['{', '{}', '[1]', '[{"md5": "x", "relpath": "a"}]', `[{"md5": "${MD5}"}]`]) {
  test(`a directory object that holds ${text} is refused`, () => {
    assert.throws(() => parseTree(Buffer.from(text), 'x.dir'), UserError);
  });
}
