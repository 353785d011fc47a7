import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { Connections, type ConnectionOptions } from '../connections.js';
import type { DigestAuth } from './digest.js';

const MAX_REDIRECTS = 10;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

export interface HttpClientOptions extends ConnectionOptions {
  /** Sent to the remote's own server, and to no other that it redirects to. */
  readonly headers: Readonly<Record<string, string>>;
  /** Answers the challenges of the remote's own server. */
  readonly digest: DigestAuth | undefined;
}

export interface HttpRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers?: OutgoingHttpHeaders;
  /** Made anew for each try and redirect. */
  readonly body?: () => Readable;
  readonly signal?: AbortSignal | undefined;
}

/** Speaks HTTP, and follows redirects. */
export class HttpClient {
  readonly #options: HttpClientOptions;
  readonly #connections: Connections;

  constructor(options: HttpClientOptions) {
    this.#options = options;
    this.#connections = new Connections(options);
  }

  /** Sends a request; the answer's body must be read or destroyed. */
  async send(request: HttpRequest): Promise<IncomingMessage> {
    const { origin } = request.url;
    let { url, method } = request;
    for (let redirects = 0; ; redirects += 1) {
      const answer = await this.#sendTo({ ...request, url, method }, url.origin === origin);
      const { statusCode = 0, headers: answered } = answer;
      if (!REDIRECTS.has(statusCode) || answered.location === undefined || redirects === MAX_REDIRECTS) return answer;
      const keepsMethod = statusCode === 307 || statusCode === 308;
      if (request.body && !keepsMethod) return answer; // an upload would turn into a GET
      answer.resume();
      url = new URL(answered.location, url);
      if (!keepsMethod && method !== 'HEAD') method = 'GET';
    }
  }

  close(): void {
    this.#connections.close();
  }

  async #sendTo({ url, ...request }: HttpRequest, isOwn: boolean): Promise<IncomingMessage> {
    const { method } = request;
    const { headers, digest } = this.#options;
    const path = url.pathname + url.search;
    for (let isFirst = true; ; isFirst = false) {
      const authorization = isOwn ? digest?.header(method, path) : undefined;
      const answer = await this.#connections.send({
        ...request,
        origin: url,
        path,
        headers: { ...(isOwn ? headers : {}), ...(authorization ? { authorization } : {}), ...request.headers },
      });
      if (answer.statusCode !== 401 || !isOwn || !isFirst) return answer;
      if (!digest?.accept(answer.headers['www-authenticate'], authorization)) return answer;
      answer.resume();
    }
  }
}
