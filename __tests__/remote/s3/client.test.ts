import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { UserError } from '../../../src/errors.js';
import { RemoteOptions } from '../../../src/remote/options.js';
import type { Remote } from '../../../src/remote/remote.js';
import { bucketAddress } from '../../../src/remote/s3/endpoint.js';
import { s3Remote } from '../../../src/remote/s3/remote.js';
import { readS3Settings } from '../../../src/remote/s3/settings.js';
import { Config, type ConfigValue } from '../../../src/repo/config.js';
import { makeBytes, makeScratch } from '../../helpers/remote-suite.js';
import { s3Error, startS3Recorder } from '../../helpers/s3-recorder.js';

const KEY = 'files/md5/ab/cdef0123456789abcdef0123456789';

function optionsOf(more: Readonly<Record<string, string>>): RemoteOptions {
  const value = (text: string): ConfigValue => ({ value: text, file: '/nowhere/config', line: 1 });
  const all = { url: 's3://bucket/x', access_key_id: 'a', secret_access_key: 'b', ...more };
  const section = new Map(Object.entries(all).map(([key, text]) => [key, value(text)]));
  const sections = new Map([['remote "s3"', section]]);
  return RemoteOptions.read(new Config([{ level: 'repo', path: '/nowhere/config', sections }]), 's3');
}

function open(context: TestContext, endpointurl: string, more: Readonly<Record<string, string>> = {}): Remote {
  const remote = s3Remote(optionsOf({ endpointurl, ...more }), { HOME: '/nowhere' });
  context.after(() => remote.close());
  return remote;
}

test('a bucket in another region is found by the answer, and asked there from then on', async (context) => {
  const server = await startS3Recorder(context);
  server.answer = ({ headers }) =>
    headers.authorization?.includes('/eu-north-1/') === true
      ? undefined
      : s3Error(400, 'AuthorizationHeaderMalformed', '<Region>eu-north-1</Region>');
  const remote = open(context, server.url);
  await assert.rejects(() => remote.open(KEY, {}), /is not in the remote/);
  await assert.rejects(() => remote.open(KEY, {}), /is not in the remote/);
  assert.equal(server.requests.length, 3);
});

test('a region that changes with every answer ends in a sentence', async (context) => {
  const server = await startS3Recorder(context);
  server.answer = () => s3Error(301, 'PermanentRedirect', `<Region>r-${server.requests.length}</Region>`);
  await assert.rejects(() => open(context, server.url).open(KEY, {}), /the bucket is in region r-3, not in us-east-1/);
});

test("requests are signed by the server's clock when this machine's is wrong", async (context) => {
  const server = await startS3Recorder(context);
  const date = new Date(Date.now() + 3_600_000);
  server.answer = ({ headers }) => {
    const sent = /^(....)(..)(..T..)(..)(..Z)$/.exec(String(headers['x-amz-date']))?.slice(1) ?? [];
    const time = Date.parse(`${sent[0]}-${sent[1]}-${sent[2]}:${sent[3]}:${sent[4]}`);
    const isNear = Math.abs(time - date.getTime()) < 60_000;
    return isNear ? undefined : { ...s3Error(403, 'RequestTimeTooSkewed'), headers: { date: date.toUTCString() } };
  };
  await assert.rejects(() => open(context, server.url).open(KEY, {}), /is not in the remote/);
  assert.equal(server.requests.length, 2);
});

test('a listing that never ends is left', async (context) => {
  const server = await startS3Recorder(context);
  for (const body of [
    '<L><IsTruncated>true</IsTruncated><Contents><Key>x/a</Key></Contents></L>',
    '<L><IsTruncated>true</IsTruncated><NextContinuationToken>same</NextContinuationToken></L>',
  ]) {
    server.answer = () => ({ status: 200, body });
    const list = async (): Promise<void> => {
      for await (const key of open(context, server.url).list('', {})) assert.equal(key, 'a');
    };
    await assert.rejects(list, /Cannot list "" .*: the server says there is more, but not where/);
  }
});

test('an error inside of an answer 200 is an error', async (context) => {
  const server = await startS3Recorder(context);
  server.answer = ({ method }) => (method === 'POST' ? s3Error(200, 'AccessDenied') : undefined);
  await assert.rejects(
    () => open(context, server.url).remove([KEY], {}),
    (error) =>
      error instanceof UserError &&
      /Cannot delete ".*" from remote "s3" \(s3:\/\/bucket\/x\): access was denied/.test(error.message) &&
      /s3:DeleteObject/.test(error.hint ?? ''),
  );
});

test('encryption, access lists and checksums go with an upload, and keys of the user’s own with each request', async (context) => {
  const server = await startS3Recorder(context);
  server.answer = ({ method }) => (method === 'PUT' ? { status: 200 } : undefined);
  const key = Buffer.alloc(32, 'k').toString('base64');
  const remote = open(context, server.url, { sse_customer_key: key, acl: 'bucket-owner-full-control', sse: 'AES256' });
  const path = join(makeScratch(context), 'up');
  writeFileSync(path, makeBytes(3_000_000));
  await remote.upload(path, KEY, {});
  await assert.rejects(() => remote.open(KEY, {}));
  const [put, get] = server.requests;
  assert.equal(put?.headers['x-amz-acl'], 'bucket-owner-full-control');
  assert.equal(put?.headers['x-amz-server-side-encryption'], 'AES256');
  assert.match(String(put?.headers['content-md5']), /^[\w+/]{22}==$/);
  for (const request of [put, get]) {
    assert.equal(request?.headers['x-amz-server-side-encryption-customer-key'], key);
    assert.match(
      request?.headers.authorization ?? '',
      /SignedHeaders=[^,]*x-amz-server-side-encryption-customer-key-md5/,
    );
  }
  assert.equal(get?.headers['x-amz-acl'], undefined);
});

for (const [options, env, address] of [
  [{}, {}, 'https://bucket.s3.us-east-1.amazonaws.com'],
  [{ region: 'cn-north-1' }, {}, 'https://bucket.s3.cn-north-1.amazonaws.com.cn'],
  [{ url: 's3://with.dots/x', use_ssl: 'false' }, {}, 'http://s3.us-east-1.amazonaws.com/with.dots'],
  [
    {},
    { AWS_REGION: 'us-west-2', AWS_USE_DUALSTACK_ENDPOINT: 'true' },
    'https://bucket.s3.dualstack.us-west-2.amazonaws.com',
  ],
  [{ endpointurl: 'minio.example:9000/s3/', use_ssl: 'false' }, {}, 'http://minio.example:9000/s3/bucket'],
  [{}, { AWS_ENDPOINT_URL: 'https://a.example', AWS_ENDPOINT_URL_S3: 'https://b.example' }, 'https://b.example/bucket'],
] as const) {
  test(`a bucket is at ${address}`, () => {
    const settings = readS3Settings(optionsOf(options), { HOME: '/nowhere', ...env });
    const { origin, path } = bucketAddress(settings, settings.region);
    assert.equal(origin.origin + path, address);
  });
}

test('a directory bucket is refused', () => {
  assert.throws(() => readS3Settings(optionsOf({ url: 's3://a--use1-az4--x-s3' }), {}), /directory buckets/);
});
