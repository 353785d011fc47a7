import assert from 'node:assert/strict';
import { createHash, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { UserError } from '../../../src/errors.js';
import { RETRY_POLICY } from '../../../src/remote/failure.js';
import { DigestAuth } from '../../../src/remote/http/digest.js';
import { httpRemote } from '../../../src/remote/http/remote.js';
import { RemoteOptions } from '../../../src/remote/options.js';
import type { Remote } from '../../../src/remote/remote.js';
import { Config, type ConfigValue } from '../../../src/repo/config.js';
import { startObjectServer, type ObjectServer } from '../../helpers/object-server.js';
import { makeBytes, makeScratch, md5, receive, testRemote } from '../../helpers/remote-suite.js';

const KEY = 'files/md5/ab/cdef0123456789abcdef0123456789';
const MUFASA =
  'realm="http-auth@example.org", qop="auth, auth-int", nonce="7ypf/xlj9XXwfDPEoM4URrv/xwf94BcCAzFZH4GiTo0v", opaque="FQhe/qaU925kfnzjCev0ciny7QMkPqMAFRtzCUYo5tdS"';

function parametersOf(header = ''): Map<string, string> {
  return new Map(
    Array.from(header.matchAll(/([a-z]+)=(?:"([^"]*)"|([^,\s]+))/g), ([, name = '', quoted, bare = '']) => [
      name,
      quoted ?? bare,
    ]),
  );
}

for (const [algorithm, response] of [
  ['MD5', '8ca523f5e9506fed4657c9700eebdbec'],
  ['SHA-256', '753927fa0e85d155564e2e272a28d1802ca10daf4496794697cf8db5856cb6c1'],
] as const) {
  test(`RFC 7616's example is answered as there, with ${algorithm}`, () => {
    const auth = new DigestAuth('Mufasa', 'Circle of Life', () => 'f2/wE4q74E6zIJEtWaHKaf5wv/H5QzzpXusqGemxURZJ');
    assert.equal(auth.header('GET', '/'), undefined);
    assert.equal(auth.accept(`Digest ${MUFASA}, algorithm=${algorithm}`, undefined), true);
    const parameters = parametersOf(auth.header('GET', '/dir/index.html'));
    assert.equal(parameters.get('response'), response);
    assert.equal(parameters.get('nc'), '00000001');
    assert.equal(parametersOf(auth.header('GET', '/dir/index.html')).get('nc'), '00000002');
  });
}

test('the strongest challenge that is understood is taken, wherever it stands', () => {
  const auth = new DigestAuth('u', 'p');
  const weak = 'Digest realm="a", nonce="1", qop="auth"';
  const strong = 'Digest realm="a", nonce="2", qop="auth", algorithm=SHA-256';
  const unknown = 'Digest realm="a", nonce="3", qop="auth", algorithm=SHA-9000';
  assert.ok(auth.accept(`Negotiate, Basic realm="a, b=c", ${unknown}, ${weak}, ${strong}`, undefined));
  assert.equal(parametersOf(auth.header('GET', '/')).get('nonce'), '2');
  for (const header of [unknown, 'Basic realm="x"', 'Digest realm="a", nonce="4", qop="auth-int"', '', undefined]) {
    assert.equal(new DigestAuth('u', 'p').accept(header, undefined), false);
  }
});

interface DigestServer {
  readonly server: ObjectServer;
  readonly setNonce: (nonce: string) => void;
}

/** A web server that lets in `me` with the password `sesame "1"`, and checks each answer on its own. */
async function startDigestServer(context: TestContext, algorithm: string, qop: boolean): Promise<DigestServer> {
  const server = await startObjectServer(context);
  const hash = algorithm.startsWith('SHA-256') ? 'sha256' : 'md5';
  const digest = (text: string): string => createHash(hash).update(text).digest('hex');
  const counts = new Set<string>();
  let nonce = randomBytes(8).toString('hex');
  server.faults.push(({ method, key, headers }, response) => {
    const sent = parametersOf(headers.authorization);
    const get = (name: string): string => sent.get(name) ?? '';
    const uri = `/store/${key}`;
    const plain = digest('me:data:sesame "1"');
    const secret = algorithm.endsWith('-sess') ? digest(`${plain}:${nonce}:${get('cnonce')}`) : plain;
    const middle = qop ? `${get('nc')}:${get('cnonce')}:auth:` : '';
    const expected = digest(`${secret}:${nonce}:${middle}${digest(`${method}:${uri}`)}`);
    const isNew = !qop || !counts.has(nonce + get('nc'));
    counts.add(nonce + get('nc'));
    if (get('response') === expected && get('uri') === uri && get('username') === 'me' && isNew) return undefined;
    const stale = sent.has('nonce') && get('nonce') !== nonce ? ', stale=true' : '';
    const parameters = `realm="data", nonce="${nonce}", algorithm=${algorithm}${qop ? ', qop="auth"' : ''}${stale}`;
    response.writeHead(401, { 'www-authenticate': ['Basic realm="data"', `Digest ${parameters}`] }).end();
    return true;
  });
  return { server, setNonce: (value) => (nonce = value) };
}

function remoteAt(url: string, options: Readonly<Record<string, string>> = {}): Remote {
  const value = (text: string): ConfigValue => ({ value: text, file: '/nowhere/config', line: 1 });
  const all = { url, method: 'PUT', auth: 'digest', user: 'me', password: 'sesame "1"', ...options };
  const section = new Map(Object.entries(all).map(([key, text]) => [key, value(text)]));
  const sections = new Map([['remote "web"', section]]);
  const config = new Config([{ level: 'repo', path: '/nowhere/config', sections }]);
  return httpRemote(RemoteOptions.read(config, 'web'), { ...RETRY_POLICY, delayMs: 1 });
}

for (const [algorithm, qop] of [
  ['MD5', true],
  ['MD5-sess', true],
  ['SHA-256', true],
  ['MD5', false],
] as const) {
  testRemote(
    `digest by ${algorithm}${qop ? '' : ' without qop'}`,
    async (context) => remoteAt((await startDigestServer(context, algorithm, qop)).server.url),
    { canList: false },
  );
}

test('one challenge serves all requests until it has run out', async (context) => {
  const { server, setNonce } = await startDigestServer(context, 'SHA-256', true);
  const remote = remoteAt(server.url);
  const folder = makeScratch(context);
  const bytes = makeBytes(1000);
  writeFileSync(join(folder, 'up'), bytes);
  await remote.upload(join(folder, 'up'), KEY, {});
  assert.deepEqual(await remote.exists([KEY], {}), new Set([KEY]));
  assert.equal(server.requests.length, 3);
  setNonce('another');
  assert.equal((await receive(remote, KEY, folder)).hash, md5(bytes));
  assert.equal(server.requests.length, 5);
});

for (const [what, options, hint] of [
  ['a wrong password', { password: 'simsalabim' }, /Check `user` and `password`/],
  ['the wrong way', { auth: 'basic' }, undefined],
] as const) {
  test(`${what} is told in one sentence, after two requests at most`, async (context) => {
    const { server } = await startDigestServer(context, 'MD5', true);
    await assert.rejects(
      () => remoteAt(server.url, options).exists([KEY], {}),
      (error) =>
        error instanceof UserError &&
        /access was denied \(401 Unauthorized\)/.test(error.message) &&
        (hint === undefined || hint.test(error.hint ?? '')),
    );
    assert.ok(server.requests.length <= 2);
  });
}

test('a server that asks for another way is told, with the setting to change', async (context) => {
  for (const [auth, header, hint] of [
    ['basic', 'Digest realm="x", nonce="y"', /asks for digest: set `auth` to it/],
    ['digest', 'Basic realm="x"', /asks for basic: set `auth` to it/],
  ] as const) {
    const server = await startObjectServer(context);
    server.faults.push((_request, response) => {
      response.writeHead(401, { 'www-authenticate': header }).end();
      return true;
    });
    await assert.rejects(
      () => remoteAt(server.url, { auth }).exists([KEY], {}),
      (error) => error instanceof UserError && hint.test(error.hint ?? ''),
    );
  }
});
