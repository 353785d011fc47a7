import { readFileSync } from 'node:fs';
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage, type OutgoingHttpHeaders } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Readable } from 'node:stream';

const MAX_REDIRECTS = 10;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

export interface HttpClientOptions {
  readonly jobs: number;
  /** Sent to the remote's own server, and to no other that it redirects to. */
  readonly headers: Readonly<Record<string, string>>;
  readonly verifyTls: boolean;
  /** File of the certificate authority. */
  readonly authorityFile: string | undefined;
  readonly connectTimeoutMs: number;
  /** How long the server may stay silent. */
  readonly readTimeoutMs: number;
}

export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers?: OutgoingHttpHeaders;
  /** Made anew for each try and redirect. */
  readonly body?: () => Readable;
  readonly signal?: AbortSignal | undefined;
}

/** Speaks HTTP over connections that are kept open, and follows redirects. */
export class HttpClient {
  readonly #options: HttpClientOptions;
  readonly #http: HttpAgent;
  readonly #https: HttpsAgent;

  constructor(options: HttpClientOptions) {
    this.#options = options;
    const agent = { keepAlive: true, maxSockets: options.jobs, maxFreeSockets: options.jobs };
    this.#http = new HttpAgent(agent);
    this.#https = new HttpsAgent({
      ...agent,
      rejectUnauthorized: options.verifyTls,
      ...(options.authorityFile === undefined ? {} : { ca: readFileSync(options.authorityFile) }),
    });
  }

  /** Sends a request; the answer's body must be read or destroyed. */
  async send(request: HttpRequest): Promise<IncomingMessage> {
    const { origin } = request.url;
    let { url, method } = request;
    for (let redirects = 0; ; redirects += 1) {
      const own = url.origin === origin ? this.#options.headers : {};
      const answer = await this.#sendOnce({ ...request, url, method, headers: { ...own, ...request.headers } });
      const { statusCode = 0, headers } = answer;
      if (!REDIRECTS.has(statusCode) || headers.location === undefined || redirects === MAX_REDIRECTS) return answer;
      const keepsMethod = statusCode === 307 || statusCode === 308;
      if (request.body && !keepsMethod) return answer; // an upload would turn into a GET
      answer.resume();
      url = new URL(headers.location, url);
      if (!keepsMethod && method !== 'HEAD') method = 'GET';
    }
  }

  close(): void {
    this.#http.destroy();
    this.#https.destroy();
  }

  #sendOnce(request: HttpRequest): Promise<IncomingMessage> {
    const { url, method, headers = {}, body, signal } = request;
    const { connectTimeoutMs, readTimeoutMs } = this.#options;
    const isSecure = url.protocol === 'https:';
    return new Promise((resolve, reject) => {
      const options = { method, headers, agent: isSecure ? this.#https : this.#http, ...(signal ? { signal } : {}) };
      const sent = isSecure ? httpsRequest(url, options, resolve) : httpRequest(url, options, resolve);
      const late = (what: string) => (): void => {
        sent.destroy(Object.assign(new Error(`${what} timed out`), { code: 'ETIMEDOUT' }));
      };
      const connecting = setTimeout(late('connecting'), connectTimeoutMs);
      sent.once('socket', (socket) => {
        if (!socket.connecting) clearTimeout(connecting);
        else socket.once(isSecure ? 'secureConnect' : 'connect', () => clearTimeout(connecting));
      });
      sent.setTimeout(readTimeoutMs, late('reading'));
      sent.once('close', () => clearTimeout(connecting));
      sent.on('error', reject);
      if (!body) {
        sent.end();
        return;
      }
      const source = body();
      source.once('error', (error) => sent.destroy(error));
      sent.once('close', () => source.destroy());
      // A server may refuse before it has read everything: its answer then counts, not the broken pipe.
      source.pipe(sent);
    });
  }
}
