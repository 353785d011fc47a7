import assert from 'node:assert/strict';
import { createServer, type RequestListener } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { test, type TestContext } from 'node:test';
import { createClient } from '../../../src/github/api/client.js';
import { createFetch } from '../../../src/github/api/fetch.js';
import { loadToolkit } from '../../../src/github/api/toolkit.js';
import { silentLogger } from '../../../src/log.js';

async function serve(context: TestContext, listener: RequestListener): Promise<{ url: string; port: number }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port };
}

test('a repository that moved is followed with the same method and body, the token stays with its host', async (context) => {
  const seen: unknown[] = [];
  const target = await serve(context, (request, response) => {
    request.on('data', (chunk: Buffer) => {
      seen.push([request.method, request.headers.authorization, chunk.toString()]);
      response.end('there');
    });
  });
  const origin = await serve(context, (request, response) => {
    const place = request.url === '/near' ? '/far' : `${target.url}/new`;
    response.writeHead(307, { location: place }).end();
  });
  const { fetch, close } = createFetch();
  const headers = { authorization: 'token secret' };
  const answer = await fetch(`${origin.url}/near`, { method: 'POST', headers, body: 'text' });
  close();
  assert.equal(answer.status, 200);
  assert.equal(await answer.text(), 'there');
  assert.deepEqual(seen, [['POST', undefined, 'text']]);
});

test('redirects that go round in a circle end', async (context) => {
  const { url } = await serve(context, (_request, response) => void response.writeHead(302, { location: '/' }).end());
  const { fetch, close } = createFetch();
  assert.equal((await fetch(url)).status, 302);
  close();
});

test('an answer that breaks off is an error', async (context) => {
  const { url } = await serve(context, (_request, response) => {
    response.writeHead(200, { 'content-length': '100' });
    response.write('half', () => response.destroy());
  });
  const { fetch, close } = createFetch();
  await assert.rejects(fetch(url), /broke off|aborted/);
  close();
});

test('a server that never answers costs the budget, no more', async (context) => {
  let requests = 0;
  const { url } = await serve(context, () => void (requests += 1));
  const client = await createClient({ token: 't', apiUrl: url, log: silentLogger(), delayMs: 10 });
  const list = (): Promise<unknown> => client.rest.pulls.list({ owner: 'octo', repo: 'train' });
  await assert.rejects(
    client.within(200, () => client.attempt(list)),
    /no success within 0\.2 s/,
  );
  await assert.rejects(
    client.within(200, () => client.createOnce(list, list)),
    /no success within 0\.2 s/,
  );
  client.close();
  assert.equal(requests, 2);
});

test('a proxy that the environment names is used', async (context) => {
  const api = await serve(context, (request, response) => {
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify([{ host: request.headers.host }]));
  });
  const tunnels: (string | undefined)[] = [];
  const proxy = createServer();
  proxy.on('connect', (request, socket) => {
    tunnels.push(request.url);
    const upstream = connect(api.port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      socket.pipe(upstream).pipe(socket);
    });
    upstream.on('error', () => socket.destroy());
    socket.on('error', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  context.after(() => proxy.close());
  // The toolkit looks at the environment once, when it is loaded.
  process.env['GITHUB_API_URL'] = 'http://api.github.test';
  process.env['http_proxy'] = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const toolkit = await loadToolkit('secret');
  assert.ok(toolkit.agent);
  const client = await createClient({
    token: 'secret',
    apiUrl: 'http://api.github.test',
    log: silentLogger(),
    toolkit,
  });
  const { data } = await client.rest.pulls.list({ owner: 'octo', repo: 'train' });
  client.close();
  assert.deepEqual(data, [{ host: 'api.github.test:80' }]);
  assert.deepEqual(tunnels, ['api.github.test:80']);
});
