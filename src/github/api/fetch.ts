import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

const TIMEOUT_MS = 10_000;
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 307, 308]);

export interface Transport {
  readonly fetch: typeof globalThis.fetch;
  readonly close: () => void;
}

interface Agents {
  readonly http: HttpAgent;
  readonly https: HttpAgent;
}

interface Request {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer | undefined;
  readonly signal: AbortSignal | undefined;
}

interface Answer {
  readonly url: URL;
  readonly status: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: Buffer;
}

/**
 * The part of `fetch` that Octokit uses, over `node:http(s)`: Node's own costs a tenth of a second and tens of megabytes
 * before the first request. Connections are kept, through `proxy` where one is given; a request that stands still ends
 * after 10 seconds. A repository that was renamed or moved is followed, with the same method and body.
 */
export function createFetch(proxy?: HttpAgent): Transport {
  const own = { http: new HttpAgent({ keepAlive: true }), https: new HttpsAgent({ keepAlive: true }) };
  const agents: Agents = proxy ? { http: proxy, https: proxy } : own;
  const fetch = async (input: string, init: RequestInit = {}): Promise<Response> => {
    const body = typeof init.body === 'string' ? Buffer.from(init.body) : undefined;
    const request: Request = {
      method: init.method ?? 'GET',
      headers: { ...(init.headers as Record<string, string>), ...(body ? { 'content-length': `${body.length}` } : {}) },
      body,
      signal: init.signal ?? undefined,
    };
    let answer = await send(new URL(input), request, agents);
    for (let count = 0; count < MAX_REDIRECTS; count += 1) {
      const target = redirectOf(answer);
      if (!target) break;
      answer = await send(target, withoutSecrets(request, answer.url, target), agents);
    }
    return asResponse(answer);
  };
  return {
    fetch: fetch as typeof globalThis.fetch,
    close: () => {
      own.http.destroy();
      own.https.destroy();
    },
  };
}

function send(url: URL, request: Request, agents: Agents): Promise<Answer> {
  const { method, headers, body, signal } = request;
  const secure = url.protocol === 'https:';
  return new Promise((resolve, reject) => {
    if (signal?.aborted) throw asError(signal.reason);
    const options = { method, headers, agent: secure ? agents.https : agents.http, timeout: TIMEOUT_MS };
    const call = (secure ? httpsRequest : httpRequest)(url, options, (message) => {
      readBody(message).then(
        (bytes) => resolve({ url, status: message.statusCode ?? 0, headers: message.headers, body: bytes }),
        reject,
      );
    });
    const stop = (): void => void call.destroy(asError(signal?.reason));
    signal?.addEventListener('abort', stop, { once: true });
    call.on('close', () => signal?.removeEventListener('abort', stop));
    call.on('timeout', () => call.destroy(new Error(`no answer in ${TIMEOUT_MS / 1000} s`)));
    call.on('error', reject);
    call.end(body);
  });
}

function readBody(message: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    message.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > MAX_ANSWER_BYTES) message.destroy(new Error('the answer is too large'));
      else chunks.push(chunk);
    });
    message.on('error', reject);
    message.on('end', () => resolve(Buffer.concat(chunks)));
    message.on('close', () => {
      if (!message.complete) reject(new Error('the connection broke off'));
    });
  });
}

function redirectOf({ status, headers, url }: Answer): URL | undefined {
  const location = headers['location'];
  return REDIRECTS.has(status) && typeof location === 'string' ? new URL(location, url) : undefined;
}

// The token is for the host that it was given for.
function withoutSecrets(request: Request, from: URL, to: URL): Request {
  if (from.origin === to.origin) return request;
  const { authorization: _, ...headers } = request.headers;
  return { ...request, headers };
}

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}

function asResponse({ url, status, headers, body }: Answer): Response {
  const pairs = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );
  const text = body.toString();
  const response = {
    url: url.href,
    status,
    ok: status >= 200 && status < 300,
    headers: new Map(pairs),
    text: async () => text,
    json: async () => JSON.parse(text) as unknown,
    arrayBuffer: async () => new Uint8Array(body).buffer,
  };
  return response as unknown as Response;
}
