import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { UserError } from '../../src/errors.js';
import type { Remote } from '../../src/remote/remote.js';
import { openRemote } from '../../src/remote/select.js';
import { openRepository } from '../../src/repo/repository.js';
import { testRemote } from '../helpers/remote-suite.js';
import { makeRepo } from '../helpers/repo.js';

interface Server {
  readonly url: string;
  readonly objects: Map<string, Buffer>;
  readonly requests: { readonly method: string; readonly headers: NodeJS.Dict<string | string[]> }[];
  /** What happens to the next requests, one each. */
  readonly faults: ('reset' | 'cut' | number)[];
}

/** A web server with objects, that can break off, cut answers short and refuse. */
async function startServer(context: TestContext): Promise<Server> {
  const state: { -readonly [K in keyof Server]: Server[K] } = { url: '', objects: new Map(), requests: [], faults: [] };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers } = request;
      state.requests.push({ method, headers });
      const fault = state.faults.shift();
      if (fault === 'reset') return request.socket.destroy();
      if (typeof fault === 'number')
        return response.writeHead(fault, fault === 429 ? { 'retry-after': '0' } : {}).end();
      if (method === 'POST' || method === 'PUT') {
        state.objects.set(url, Buffer.concat(chunks));
        return response.writeHead(201).end();
      }
      const bytes = state.objects.get(url);
      if (!bytes) return response.writeHead(404).end();
      const from = Number(/bytes=(\d+)-/.exec(headers.range ?? '')?.[1] ?? 0);
      const part = bytes.subarray(from);
      response.writeHead(from > 0 ? 206 : 200, { 'content-length': part.length });
      if (fault === 'cut') {
        response.write(part.subarray(0, Math.floor(part.length / 2)), () => request.socket.destroy());
        return undefined;
      }
      return response.end(method === 'HEAD' ? undefined : part);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/store`;
  return state;
}

async function open(context: TestContext, server: Server, options = ''): Promise<Remote> {
  const repo = makeRepo(context, {
    '.dvc/config': `[core]\n    remote = web\n['remote "web"']\n    url = ${server.url}\n${options}`,
  });
  return openRemote(openRepository(repo.root));
}

function scratch(context: TestContext): string {
  const folder = mkdtempSync(join(tmpdir(), 'http-remote-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

testRemote('a web server', async (context) => open(context, await startServer(context)), false, false);

test('a download that broke off goes on where it stopped', async (context) => {
  const server = await startServer(context);
  const bytes = Buffer.alloc(300_000, 'abcdefg');
  server.objects.set('/store/files/md5/aa/bb', bytes);
  server.faults.push('cut', 'reset', 503, 429);
  const remote = await open(context, server);
  const path = join(scratch(context), 'down');
  await remote.download('files/md5/aa/bb', path, {});
  assert.deepEqual(readFileSync(path), bytes);
  assert.ok(server.requests.some(({ headers }) => headers['range'] !== undefined));
  remote.close();
});

test('basic and custom authentication, and the upload’s method, are the configuration’s', async (context) => {
  const server = await startServer(context);
  const up = join(scratch(context), 'up');
  writeFileSync(up, 'x');
  const basic = await open(
    context,
    server,
    '    auth = basic\n    user = me\n    password = secret\n    method = put\n',
  );
  await basic.upload(up, 'files/md5/aa/bb', {});
  assert.equal(server.requests[0]?.method, 'PUT');
  assert.equal(server.requests[0]?.headers['authorization'], `Basic ${Buffer.from('me:secret').toString('base64')}`);
  const custom = await open(
    context,
    server,
    '    auth = custom\n    custom_auth_header = X-Token\n    password = secret\n',
  );
  await custom.upload(up, 'files/md5/aa/bb', {});
  assert.equal(server.requests[1]?.headers['x-token'], 'secret');
  assert.equal(server.requests[1]?.method, 'POST');
});

test('a refusal is told with its next step, and never with the password', async (context) => {
  const server = await startServer(context);
  server.faults.push(401);
  const remote = await open(context, server, '    auth = basic\n    user = me\n    password = secret\n');
  await assert.rejects(
    () => remote.download('files/md5/aa/bb', join(scratch(context), 'down'), {}),
    (error) =>
      error instanceof UserError &&
      /Cannot download at remote "web" .*answered 401/.test(error.message) &&
      !/secret/.test(error.message + (error.hint ?? '')),
  );
});
