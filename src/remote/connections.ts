import { readFileSync } from 'node:fs';
import {
  Agent as HttpAgent,
  request as httpRequest,
  type ClientRequest,
  type IncomingMessage,
  type OutgoingHttpHeaders,
} from 'node:http';
import { Agent as HttpsAgent, request as httpsRequest } from 'node:https';
import type { Readable } from 'node:stream';

export interface ConnectionOptions {
  /** How many connections to one server, at most. */
  readonly jobs: number;
  readonly verifyTls: boolean;
  /** File of the certificate authority. */
  readonly authorityFile: string | undefined;
  readonly connectTimeoutMs: number;
  /** How long the server may stay silent. */
  readonly readTimeoutMs: number;
}

export interface ConnectionRequest {
  readonly method: string;
  /** Protocol, host and port. */
  readonly origin: URL;
  /** With the query, escaped: sent as it is. */
  readonly path: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body?: Buffer | (() => Readable) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Connections that are kept open, a bounded number to each server. */
export class Connections {
  readonly #options: ConnectionOptions;
  readonly #http: HttpAgent;
  readonly #https: HttpsAgent;

  constructor(options: ConnectionOptions) {
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
  send(request: ConnectionRequest): Promise<IncomingMessage> {
    const { method, origin, path, headers, body, signal } = request;
    const isSecure = origin.protocol === 'https:';
    return new Promise((resolve, reject) => {
      const options = {
        method,
        host: origin.hostname.replace(/^\[(.*)\]$/, '$1'), // of an IPv6 address
        port: origin.port,
        path,
        headers,
        agent: isSecure ? this.#https : this.#http,
        ...(signal ? { signal } : {}),
      };
      const sent = isSecure ? httpsRequest(options) : httpRequest(options);
      let answer: IncomingMessage | undefined;
      this.#limitSilence(sent, isSecure, (error) => (answer ?? sent).destroy(error));
      sent.on('error', reject);
      sent.once('response', (message) => {
        answer = message;
        // A server that refuses before it has read everything need not read the rest.
        message.once('end', () => {
          if (!sent.writableFinished) sent.destroy();
        });
        resolve(message);
      });
      if (typeof body !== 'function') {
        sent.end(body);
        return;
      }
      const source = body();
      source.once('error', (error) => sent.destroy(error));
      sent.once('close', () => source.destroy());
      source.pipe(sent);
    });
  }

  close(): void {
    this.#http.destroy();
    this.#https.destroy();
  }

  // The time a request waits for one of the connections does not count.
  #limitSilence(sent: ClientRequest, isSecure: boolean, stop: (error: Error) => void): void {
    const { connectTimeoutMs, readTimeoutMs } = this.#options;
    const late = (what: string) => (): void => {
      stop(Object.assign(new Error(`${what} timed out`), { code: 'ETIMEDOUT' }));
    };
    sent.once('socket', (socket) => {
      if (!socket.connecting) return;
      const timer = setTimeout(late('connecting'), connectTimeoutMs);
      socket.once(isSecure ? 'secureConnect' : 'connect', () => clearTimeout(timer));
      sent.once('close', () => clearTimeout(timer));
    });
    sent.setTimeout(readTimeoutMs, late('reading'));
  }
}
