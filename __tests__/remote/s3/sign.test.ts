import assert from 'node:assert/strict';
import { test } from 'node:test';
import { escapeKey, sha256, Signer, type UnsignedRequest } from '../../../src/remote/s3/sign.js';

// The examples in AWS's documentation of Signature Version 4 for S3.
const KEYS = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
const TIME = new Date('2013-05-24T00:00:00Z');
const GET: UnsignedRequest = {
  method: 'GET',
  host: 'examplebucket.s3.amazonaws.com',
  path: '/',
  query: {},
  headers: {},
  bodyHash: sha256(''),
};

const examples: [string, Partial<UnsignedRequest>, string][] = [
  [
    'part of an object',
    { path: '/test.txt', headers: { range: 'bytes=0-9' } },
    'f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
  ],
  [
    'an upload',
    {
      method: 'PUT',
      path: `/${escapeKey('test$file.text')}`,
      headers: { date: 'Fri, 24 May 2013 00:00:00 GMT', 'x-amz-storage-class': 'REDUCED_REDUNDANCY' },
      bodyHash: sha256('Welcome to Amazon S3.'),
    },
    '98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd',
  ],
  [
    'a question about the bucket',
    { query: { lifecycle: '' } },
    'fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543',
  ],
  [
    'a listing',
    { query: { prefix: 'J', 'max-keys': '2' } },
    '34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7',
  ],
];
const signer = new Signer('us-east-1');
for (const [what, request, signature] of examples) {
  test(`${what} is signed as in AWS's example`, () => {
    const { authorization = '' } = signer.sign({ ...GET, ...request }, KEYS, TIME);
    assert.equal(/Signature=(\w+)$/.exec(authorization)?.[1], signature);
  });
}

test('a session token is sent and signed', () => {
  const headers = signer.sign(GET, { ...KEYS, sessionToken: 'token' }, TIME);
  assert.equal(headers['x-amz-security-token'], 'token');
  assert.match(headers['authorization'] ?? '', /SignedHeaders=host;[^,]*x-amz-security-token/);
});

test('another secret, and another day, make another signature', () => {
  const sign = (secretAccessKey: string, time: string): string | undefined =>
    signer.sign(GET, { ...KEYS, secretAccessKey }, new Date(time))['authorization'];
  const [first, ...others] = [
    sign('a', '2013-05-24T00:00:00Z'),
    sign('b', '2013-05-24T00:00:00Z'),
    sign('a', '2013-05-25T00:00:00Z'),
  ];
  assert.ok(!others.includes(first));
  assert.equal(sign('a', '2013-05-24T00:00:00Z'), first);
});

test('keys are escaped as they are signed, but for the slashes', () => {
  assert.equal(escapeKey("a b/ü+(')*!~%.dir"), 'a%20b/%C3%BC%2B%28%27%29%2A%21~%25.dir');
});
