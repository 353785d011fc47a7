import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Transform, type TransformCallback } from 'node:stream';

const STATUSES = {
  'slow down': [503, 'Slow Down', 'SlowDown'],
  'internal error': [500, 'Internal Server Error', 'InternalError'],
  'too many requests': [429, 'Too Many Requests', 'TooManyRequests'],
} as const;

/** What may happen to a request on its way to the server and back. */
export const FAULTS = [
  ...(Object.keys(STATUSES) as (keyof typeof STATUSES)[]),
  'reset before',
  'reset in the request',
  'reset in the answer',
  'answer lost',
  'answer cut',
  'silence before',
  'silence in the answer',
  'request corrupted',
  'answer corrupted',
] as const;
export type FaultName = (typeof FAULTS)[number];

/** A proxy that stands between a client and a server and breaks requests at random. */
export interface FaultProxy {
  readonly endpoint: string;
  /** What was broken, and how often. */
  readonly broken: Map<FaultName, number>;
  readonly stop: () => void;
}

export interface FaultOptions {
  readonly faults: readonly FaultName[];
  /** The share of requests that are broken. */
  readonly rate: number;
  readonly random: () => number;
}

/** Numbers from 0 to 1 that are the same for each seed. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Starts the proxy before the server at `target`. */
export async function startFaultProxy(target: string, { faults, rate, random }: FaultOptions): Promise<FaultProxy> {
  const broken = new Map<FaultName, number>();
  const server = createServer((request, response) => {
    const fault = random() < rate ? faults[Math.floor(random() * faults.length)] : undefined;
    if (fault !== undefined) broken.set(fault, (broken.get(fault) ?? 0) + 1);
    for (const stream of [request, response]) stream.on('error', () => {}); // the client has gone, or we made it so
    forward(target, request, response, fault, random);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const stop = (): void => {
    server.closeAllConnections();
    server.close();
  };
  return { endpoint: `http://127.0.0.1:${port}`, broken, stop };
}

function forward(
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
  fault: FaultName | undefined,
  random: () => number,
): void {
  const reset = (): void => void request.socket.resetAndDestroy();
  if (fault === 'reset before') return reset();
  if (fault === 'silence before') return;
  if (fault !== undefined && fault in STATUSES) {
    const [status, reason, code] = STATUSES[fault as keyof typeof STATUSES];
    const xml = `<?xml version="1.0"?><Error><Code>${code}</Code><Message>${reason}</Message></Error>`;
    response.writeHead(status, reason, { 'content-type': 'application/xml', connection: 'close' });
    response.end(request.method === 'HEAD' ? '' : xml);
    return;
  }
  // The Host header goes on as it is: it is signed.
  const { url: path, method, headers } = request;
  const upstream = httpRequest(target, { method, path, headers, setHost: false }, (answer) => {
    if (fault === 'answer lost') return reset();
    const size = Number(answer.headers['content-length'] ?? 0);
    response.writeHead(answer.statusCode ?? 0, answer.headers);
    response.flushHeaders();
    const at = Math.floor(random() * size);
    const body = new Breaker(at, fault === 'answer corrupted' ? 'flip' : isInAnswer(fault) ? 'stop' : 'pass', () => {
      if (fault === 'reset in the answer') reset();
      else if (fault === 'answer cut') request.socket.end();
    });
    answer.on('error', reset);
    answer.pipe(body).pipe(response);
  });
  upstream.on('error', reset);
  response.on('close', () => upstream.destroy());
  const at = Math.floor(random() * Number(headers['content-length'] ?? 0));
  const how = fault === 'request corrupted' ? 'flip' : fault === 'reset in the request' ? 'stop' : 'pass';
  request.pipe(new Breaker(at, how, reset)).pipe(upstream);
}

function isInAnswer(fault: FaultName | undefined): boolean {
  return fault === 'reset in the answer' || fault === 'answer cut' || fault === 'silence in the answer';
}

/** Lets bytes pass up to a place; there it changes one, or stops and passes no more. */
class Breaker extends Transform {
  readonly #at: number;
  readonly #how: 'flip' | 'stop' | 'pass';
  readonly #onStop: () => void;
  #passed = 0;
  #isStopped = false;

  constructor(at: number, how: 'flip' | 'stop' | 'pass', onStop: () => void) {
    super();
    this.#at = at;
    this.#how = how;
    this.#onStop = onStop;
    this.on('error', () => {});
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    const at = this.#at - this.#passed;
    this.#passed += chunk.length;
    if (this.#isStopped) return done();
    if (this.#how === 'pass' || at < 0 || at >= chunk.length) return done(null, chunk);
    if (this.#how === 'flip') {
      const changed = Buffer.from(chunk);
      changed[at] = (changed[at] ?? 0) ^ 1;
      return done(null, changed);
    }
    this.#isStopped = true;
    this.push(chunk.subarray(0, at));
    setTimeout(this.#onStop, 5); // what came before is on its way
    done();
  }

  override _flush(done: TransformCallback): void {
    if (!this.#isStopped) done(); // else the end never comes
  }
}
