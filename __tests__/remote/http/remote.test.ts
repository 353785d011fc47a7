import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { UserError } from '../../../src/errors.js';
import { RETRY_POLICY } from '../../../src/remote/failure.js';
import { httpRemote } from '../../../src/remote/http/remote.js';
import { RemoteOptions } from '../../../src/remote/options.js';
import { MissingObject, type Remote } from '../../../src/remote/remote.js';
import { Config, type ConfigValue } from '../../../src/repo/config.js';
import { PART_BYTES } from '../../../src/transfer/receive.js';
import { failing, startObjectServer, type ObjectServer } from '../../helpers/object-server.js';
import { makeBytes, makeScratch, md5, receive, testRemote } from '../../helpers/remote-suite.js';

const KEY = 'files/md5/ab/cdef0123456789abcdef0123456789';

function remoteAt(url: string, options: Readonly<Record<string, string>> = {}): Remote {
  const value = (text: string): ConfigValue => ({ value: text, file: '/nowhere/config', line: 1 });
  const section = new Map(Object.entries({ url, method: 'PUT', ...options }).map(([key, text]) => [key, value(text)]));
  const config = new Config([
    { level: 'repo', path: '/nowhere/config', sections: new Map([['remote "web"', section]]) },
  ]);
  return httpRemote(RemoteOptions.read(config, 'web'), { ...RETRY_POLICY, delayMs: 1 });
}

async function start(
  context: TestContext,
  options: Readonly<Record<string, string>> = {},
): Promise<{ server: ObjectServer; remote: Remote; folder: string }> {
  const server = await startObjectServer(context);
  const remote = remoteAt(server.url, options);
  context.after(() => remote.close());
  return { server, remote, folder: makeScratch(context) };
}

testRemote('a web server', async (context) => remoteAt((await startObjectServer(context)).url), { canList: false });

for (const [name, how] of [
  ['a reset', 'reset'],
  ['a 500', 500],
  ['a 503 with Retry-After', { status: 503, headers: { 'retry-after': '0' } }],
  ['a 429 with Retry-After', { status: 429, headers: { 'retry-after': '0' } }],
  ['a body that breaks off', 'truncate'],
] as const) {
  test(`${name} is tried again, and the object comes whole`, async (context) => {
    const { server, remote, folder } = await start(context);
    const bytes = makeBytes(200_000);
    server.objects.set(KEY, bytes);
    server.faults.push(failing(2, how, ({ method }) => method === 'GET'));
    assert.equal((await receive(remote, KEY, folder)).hash, md5(bytes));
    assert.equal(server.requests.length, 3);
  });
}

test('uploads and looks are tried again, too', async (context) => {
  const { server, remote, folder } = await start(context);
  writeFileSync(join(folder, 'up'), 'x');
  server.faults.push(failing(1, 500, ({ method }) => method === 'PUT'));
  server.faults.push(failing(1, 'reset', ({ method }) => method === 'HEAD'));
  await remote.upload(join(folder, 'up'), KEY, {});
  assert.deepEqual(await remote.exists([KEY], {}), new Set([KEY]));
});

test('the tries are bounded, and the failure names remote, object, cause and the next step', async (context) => {
  const { server, remote, folder } = await start(context);
  server.faults.push(failing(100, { status: 502, headers: { 'retry-after': '0' } }));
  await assert.rejects(
    () => receive(remote, KEY, folder),
    (error) =>
      error instanceof UserError &&
      error.message ===
        `Cannot download "${KEY}" from remote "web" (${server.url}): the server answered 502 Bad Gateway` &&
      error.hint === 'Run it again later: what has arrived stays',
  );
  assert.equal(server.requests.length, 5);
});

test('a connection that breaks is taken up where it broke', async (context) => {
  const { server, remote, folder } = await start(context);
  const bytes = makeBytes(3_000_000);
  server.objects.set(KEY, bytes);
  let broken = 0;
  server.faults.push(({ headers }, response) => {
    const [, first = '0', last = '0'] = /bytes=(\d+)-(\d+)/.exec(headers.range ?? '') ?? [];
    if (broken === 8) return undefined; // more often than there are tries, but it comes on each time
    broken += 1;
    const part = bytes.subarray(Number(first), Number(last) + 1);
    const range = `bytes ${first}-${Number(first) + part.length - 1}/${bytes.length}`;
    response.writeHead(206, { 'content-length': part.length, 'content-range': range, etag: '"x"' });
    response.write(part.subarray(0, 300_000), () => setTimeout(() => response.socket?.resetAndDestroy(), 2));
    return true;
  });
  server.ranges = true;
  server.faults.push(({ headers }, response) => {
    // The same tag as before the breaks.
    const [, first = '0'] = /bytes=(\d+)-/.exec(headers.range ?? '') ?? [];
    const part = bytes.subarray(Number(first));
    const range = `bytes ${first}-${bytes.length - 1}/${bytes.length}`;
    response.writeHead(206, { 'content-length': part.length, 'content-range': range, etag: '"x"' }).end(part);
    return true;
  });
  assert.equal((await receive(remote, KEY, folder)).hash, md5(bytes));
  const starts = server.requests.map(({ headers }) => Number(/bytes=(\d+)/.exec(headers.range ?? '')?.[1]));
  assert.ok(
    starts.every((at, index) => index === 0 || at > (starts[index - 1] ?? 0)),
    String(starts),
  );
});

test('a server that knows no ranges, nor lengths, serves large objects all the same', async (context) => {
  const { server, remote, folder } = await start(context);
  const bytes = makeBytes(PART_BYTES + 5);
  server.objects.set(KEY, bytes);
  server.ranges = false;
  server.faults.push(failing(1, 'truncate'));
  assert.equal((await receive(remote, KEY, folder)).hash, md5(bytes));
  server.faults.push((_request, response, object) => {
    response.writeHead(200); // chunked
    response.end(object);
    return true;
  });
  const other = makeScratch(context);
  assert.equal((await receive(remote, KEY, other)).hash, md5(bytes));
});

test('a large object that was broken off is gone on with by a later run', async (context) => {
  const { server, remote, folder } = await start(context);
  const bytes = makeBytes(3 * PART_BYTES);
  server.objects.set(KEY, bytes);
  const isLast = ({ headers }: { headers: Record<string, unknown> }): boolean =>
    headers['range'] === `bytes=${2 * PART_BYTES}-${3 * PART_BYTES - 1}`;
  const fault = failing(100, 403, isLast);
  server.faults.push(fault);
  await assert.rejects(() => receive(remote, KEY, folder));
  server.faults.length = 0;
  server.requests.length = 0;
  assert.equal((await receive(remote, KEY, folder)).hash, md5(bytes));
  assert.equal(server.requests.length, 2); // the first one tells the size
});

test('wrong bytes show in the hash', async (context) => {
  const { server, remote, folder } = await start(context);
  server.objects.set(KEY, Buffer.from('evil'));
  assert.equal((await receive(remote, KEY, folder)).hash, md5(Buffer.from('evil')));
});

test('basic and custom credentials go to the server, and to no other that it redirects to', async (context) => {
  const other = await startObjectServer(context);
  other.objects.set(KEY, Buffer.from('x'));
  for (const [options, header, value] of [
    [{ auth: 'basic', user: 'me', password: 'sesame' }, 'authorization', 'Basic bWU6c2VzYW1l'],
    [{ auth: 'custom', custom_auth_header: 'X-Token', password: 'sesame' }, 'x-token', 'sesame'],
  ] as const) {
    const { server, remote, folder } = await start(context, options);
    server.faults.push((_request, response) => {
      response.writeHead(302, { location: `${other.url}/${KEY}` }).end();
      return true;
    });
    await receive(remote, KEY, folder);
    assert.equal(server.requests[0]?.headers[header], value);
    assert.equal(other.requests.at(-1)?.headers[header], undefined);
  }
});

test('credentials never stand in messages', async (context) => {
  const server = await startObjectServer(context);
  const remote = remoteAt(server.url.replace('http://', 'http://me:sesame@'));
  server.faults.push(failing(100, 403));
  await assert.rejects(
    () => receive(remote, KEY, makeScratch(context)),
    (error) =>
      error instanceof UserError &&
      error.message.endsWith('access was denied (403 Forbidden)') &&
      !`${error.message} ${error.hint ?? ''} ${remote.url}`.includes('sesame'),
  );
  assert.match(server.requests[0]?.headers.authorization ?? '', /^Basic /);
});

test('without credentials, a 403 stands for an object that is not there', async (context) => {
  const { server, remote, folder } = await start(context);
  server.faults.push(failing(100, 403));
  assert.deepEqual(await remote.exists([KEY], {}), new Set());
  await assert.rejects(() => receive(remote, KEY, folder), MissingObject);
});

test('a server that knows no HEAD is asked by GET', async (context) => {
  const { server, remote } = await start(context);
  server.objects.set(KEY, Buffer.from(''));
  server.faults.push(failing(100, 405, ({ method }) => method === 'HEAD'));
  assert.deepEqual(await remote.exists([KEY, 'files/md5/00/0'], {}), new Set([KEY]));
});

for (const [what, options, message] of [
  ['no user', { auth: 'basic', password: 'x' }, /auth is basic, but there is no user/],
  ['no password', { auth: 'basic', user: 'x' }, /auth is basic, but there is no password/],
  ['no header', { auth: 'custom', password: 'x' }, /custom_auth_header is not set/],
  ['no password for digest', { auth: 'digest', user: 'x' }, /auth is digest, but there is no password/],
  ['an unknown way', { auth: 'ntlm', user: 'x', password: 'x' }, /auth "ntlm" is not supported/],
] as const) {
  test(`credentials with ${what} are refused`, () => {
    assert.throws(() => remoteAt('http://127.0.0.1:1/', options), message);
  });
}

for (const [what, url, message] of [
  [
    'nobody listens',
    'http://127.0.0.1:9/x',
    /Cannot look for ".*" in remote "web" \(.*\): the server refused the connection/,
  ],
  ['the host is not known', 'http://nowhere.invalid/x', /its host name (is not known|could not be looked up) \(DNS\)/],
] as const) {
  test(`where ${what}, the message says so`, async () => {
    const remote = remoteAt(url);
    await assert.rejects(() => remote.exists([KEY], {}), message);
  });
}

test('a server that stays silent is left after the time that was set', async (context) => {
  const { server, remote } = await start(context, { read_timeout: '0.05' });
  server.faults.push(failing(100, 'silence'));
  await assert.rejects(() => remote.exists([KEY], {}), /the server did not answer in time/);
});
