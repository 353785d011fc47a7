import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';

/** A request that the server has got. */
export interface SeenRequest {
  readonly method: string;
  readonly key: string;
  readonly headers: IncomingMessage['headers'];
}

/** What to do instead of answering properly; undefined: answer. */
export type Fault = (request: SeenRequest, response: ServerResponse, object: Buffer | undefined) => boolean | undefined;

export interface ObjectServer {
  readonly url: string;
  readonly objects: Map<string, Buffer>;
  readonly requests: SeenRequest[];
  /** Asked in turn for every request; one that returns true has taken it. */
  readonly faults: Fault[];
  /** Whether `Range` is obeyed, and tags are sent. */
  ranges: boolean;
}

/** A real web server that keeps objects, and misbehaves on demand. */
export async function startObjectServer(context: TestContext): Promise<ObjectServer> {
  const objects = new Map<string, Buffer>();
  const requests: SeenRequest[] = [];
  const faults: Fault[] = [];
  const server = createServer((request, response) => {
    const key = decodeURIComponent((request.url ?? '').replace(/^\/store\//, ''));
    const seen = { method: request.method ?? '', key, headers: request.headers };
    requests.push(seen);
    if (faults.some((fault) => fault(seen, response, objects.get(key)) === true)) {
      request.resume();
      return;
    }
    answer(state, seen, request, response);
  });
  context.after(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const state: ObjectServer = { url: `http://127.0.0.1:${port}/store`, objects, requests, faults, ranges: true };
  return state;
}

function answer(state: ObjectServer, seen: SeenRequest, request: IncomingMessage, response: ServerResponse): void {
  const { objects, ranges } = state;
  const { method, key } = seen;
  const object = objects.get(key);
  if (method === 'PUT' || method === 'POST') {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      objects.set(key, Buffer.concat(chunks));
      response.writeHead(201).end();
    });
    return;
  }
  request.resume();
  if (method === 'DELETE') {
    response.writeHead(objects.delete(key) ? 204 : 404).end();
  } else if (!object) {
    response.writeHead(404).end('not here');
  } else if (method === 'HEAD') {
    response.writeHead(200, { 'content-length': object.length }).end();
  } else {
    sendObject(object, ranges, seen, response);
  }
}

function sendObject(object: Buffer, ranges: boolean, { headers }: SeenRequest, response: ServerResponse): void {
  const range = ranges ? /^bytes=(\d+)-(\d+)$/.exec(headers.range ?? '') : undefined;
  const tag = `"${object.length}-${object.subarray(0, 8).toString('hex')}"`;
  if (!range) {
    response.writeHead(200, { 'content-length': object.length }).end(object);
    return;
  }
  if (headers['if-match'] !== undefined && headers['if-match'] !== tag) {
    response.writeHead(412).end();
    return;
  }
  const first = Number(range[1]);
  if (first >= object.length) {
    response.writeHead(416, { 'content-range': `bytes */${object.length}` }).end();
    return;
  }
  const part = object.subarray(first, Number(range[2]) + 1);
  const contentRange = `bytes ${first}-${first + part.length - 1}/${object.length}`;
  response.writeHead(206, { 'content-length': part.length, 'content-range': contentRange, etag: tag }).end(part);
}

/** Fails the first `times` requests that `matches`, by the status or in the way named. */
export function failing(
  times: number,
  how: number | 'reset' | 'truncate' | 'silence' | Readonly<{ status: number; headers: Record<string, string> }>,
  matches: (request: SeenRequest) => boolean = () => true,
): Fault {
  let left = times;
  return (request, response, object) => {
    if (left === 0 || !matches(request)) return undefined;
    left -= 1;
    if (how === 'reset') response.socket?.resetAndDestroy();
    else if (how === 'truncate') {
      const bytes = object ?? Buffer.alloc(10);
      response.writeHead(200, { 'content-length': bytes.length });
      response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => setTimeout(() => response.destroy(), 5));
    } else if (how !== 'silence') {
      const { status, headers } = typeof how === 'number' ? { status: how, headers: {} } : how;
      response.writeHead(status, headers).end('no');
    }
    return true;
  };
}
