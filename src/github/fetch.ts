import { Agent as HttpAgent, request as httpRequest } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';

const TIMEOUT_MS = 10_000;
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;

/**
 * The part of `fetch` that Octokit uses, over `node:http(s)`: Node's own costs a tenth of a second and tens of megabytes
 * before the first request. Connections are kept; a request that stands still ends after 10 seconds.
 */
export function createFetch(): { readonly fetch: typeof globalThis.fetch; readonly close: () => void } {
  const http = new HttpAgent({ keepAlive: true });
  const https = new HttpsAgent({ keepAlive: true });
  const send = (input: string, init: RequestInit = {}): Promise<Response> =>
    new Promise((resolve, reject) => {
      const url = new URL(input);
      const secure = url.protocol === 'https:';
      const body = typeof init.body === 'string' ? Buffer.from(init.body) : undefined;
      const headers: Record<string, string> = { ...(init.headers as Record<string, string>) };
      if (body) headers['content-length'] = String(body.length);
      const call = secure ? httpsRequest : httpRequest;
      const request = call(
        url,
        { method: init.method ?? 'GET', headers, agent: secure ? https : http, timeout: TIMEOUT_MS },
        (answer) => {
          const chunks: Buffer[] = [];
          let size = 0;
          answer.on('data', (chunk: Buffer) => {
            size += chunk.length;
            if (size > MAX_ANSWER_BYTES) answer.destroy(new Error('the answer is too large'));
            else chunks.push(chunk);
          });
          answer.on('error', reject);
          answer.on('end', () => {
            const text = Buffer.concat(chunks).toString();
            resolve(asResponse(url.href, answer.statusCode ?? 0, answer.headers, text));
          });
          answer.on('close', () => {
            if (!answer.complete) reject(new Error('the connection broke off'));
          });
        },
      );
      request.on('timeout', () => request.destroy(new Error(`no answer in ${TIMEOUT_MS / 1000} s`)));
      request.on('error', reject);
      request.end(body);
    });
  return {
    fetch: ((input: string, init?: RequestInit) => send(input, init)) as typeof globalThis.fetch,
    close: () => {
      http.destroy();
      https.destroy();
    },
  };
}

function asResponse(url: string, status: number, headers: NodeJS.Dict<string | string[]>, text: string): Response {
  const pairs = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
  );
  const answer = {
    url,
    status,
    ok: status >= 200 && status < 300,
    headers: new Map(pairs),
    text: async () => text,
    json: async () => JSON.parse(text) as unknown,
    arrayBuffer: async () => Buffer.from(text).buffer,
  };
  return answer as unknown as Response;
}
