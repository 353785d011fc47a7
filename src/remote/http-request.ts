import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { Agent as HttpAgent, request as httpRequest, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import { pipeline } from 'node:stream/promises';

export interface HttpOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly verifyCertificates: boolean;
  readonly timeoutMs: number;
}

/** An answer that is no success. */
export class HttpError extends Error {
  readonly status: number;
  /** Milliseconds that the server asked to wait. */
  readonly retryAfterMs: number | undefined;

  constructor(status: number, retryAfter: string | undefined) {
    super(`the server answered ${status}`);
    this.name = 'HttpError';
    this.status = status;
    const seconds = Number(retryAfter);
    this.retryAfterMs = retryAfter !== undefined && Number.isFinite(seconds) ? seconds * 1000 : undefined;
  }
}

/** Requests over kept connections; a body is a file's, an answer goes to a file. */
export class HttpClient {
  readonly #options: HttpOptions;
  readonly #http = new HttpAgent({ keepAlive: true });
  readonly #https: HttpsAgent;

  constructor(options: HttpOptions) {
    this.#options = options;
    this.#https = new HttpsAgent({ keepAlive: true, rejectUnauthorized: options.verifyCertificates });
  }

  /** The status of a HEAD request. */
  async head(url: URL, signal?: AbortSignal): Promise<number> {
    const answer = await this.#send('HEAD', url, {}, undefined, signal);
    answer.resume();
    return answer.statusCode ?? 0;
  }

  /** Writes the body to `path`, from where an earlier try broke off when the server can go on there. */
  async download(url: URL, path: string, signal?: AbortSignal): Promise<void> {
    const have = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
    const answer = await this.#send('GET', url, have > 0 ? { range: `bytes=${have}-` } : {}, undefined, signal);
    const isPart = answer.statusCode === 206 && have > 0;
    if (!isPart) this.#requireSuccess(answer);
    await pipeline(answer, createWriteStream(path, { flags: isPart ? 'a' : 'w' }), { ...(signal ? { signal } : {}) });
    if (!answer.complete) throw new Error('the connection broke off');
  }

  /** Sends a file. */
  async upload(method: string, url: URL, path: string, signal?: AbortSignal): Promise<void> {
    const headers = { 'content-length': String(statSync(path).size), 'content-type': 'application/octet-stream' };
    const answer = await this.#send(method, url, headers, path, signal);
    answer.resume();
    this.#requireSuccess(answer);
  }

  async remove(url: URL, signal?: AbortSignal): Promise<void> {
    const answer = await this.#send('DELETE', url, {}, undefined, signal);
    answer.resume();
    if (answer.statusCode !== 404) this.#requireSuccess(answer);
  }

  close(): void {
    this.#http.destroy();
    this.#https.destroy();
  }

  #requireSuccess(answer: IncomingMessage): void {
    const status = answer.statusCode ?? 0;
    if (status >= 200 && status < 300) return;
    answer.resume();
    throw new HttpError(status, answer.headers['retry-after']);
  }

  #send(
    method: string,
    url: URL,
    headers: Readonly<Record<string, string>>,
    bodyPath: string | undefined,
    signal: AbortSignal | undefined,
  ): Promise<IncomingMessage> {
    const isSecure = url.protocol === 'https:';
    return new Promise((resolve, reject) => {
      const call = isSecure ? httpsRequest : httpRequest;
      const request = call(url, {
        method,
        headers: { ...this.#options.headers, ...headers },
        agent: isSecure ? this.#https : this.#http,
        timeout: this.#options.timeoutMs,
        ...(signal ? { signal } : {}),
      });
      request.on('response', resolve);
      request.on('timeout', () => request.destroy(new Error(`no answer in ${this.#options.timeoutMs / 1000} s`)));
      request.on('error', reject);
      if (bodyPath === undefined) request.end();
      else createReadStream(bodyPath).on('error', reject).pipe(request);
    });
  }
}
