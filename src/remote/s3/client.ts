import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { xmlText } from '../../formats/xml.js';
import { Connections } from '../connections.js';
import { findKeys, type KeySource } from './credentials.js';
import { bucketAddress, type BucketAddress } from './endpoint.js';
import type { S3Settings } from './settings.js';
import { escapeKey, queryString, sha256, Signer, UNSIGNED_BODY } from './sign.js';

const MAX_CORRECTIONS = 2;
const SKEW_MS = 5 * 60 * 1000; // AWS allows 15 minutes
const MAX_TEXT_BYTES = 64 << 20; // a page of a listing has some hundred kB
const NO_BODY = sha256('');
// The header of every answer of AWS's.
const REGION_HEADER = 'x-amz-bucket-region';

export interface S3Request {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE';
  /** The bucket's key; absent for a request about the bucket. */
  readonly key?: string;
  readonly query?: Readonly<Record<string, string>>;
  /** Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A stream is made anew for each try. */
  readonly body?: Buffer | { readonly open: () => Readable; readonly size: number };
  readonly signal?: AbortSignal | undefined;
}

/** An answer that was read to its end. */
export interface S3Answer {
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
}

/** The server's refusal. */
export class S3Error extends Error {
  readonly code: string;
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** Where the bucket is, if the server says so. */
  readonly region: string | undefined;

  constructor({ statusCode = 0, statusMessage = '', headers }: IncomingMessage, xml: string) {
    const code = xmlText(xml, 'Code') ?? CODES[statusCode] ?? `${statusCode} ${statusMessage}`.trim();
    super(xmlText(xml, 'Message') ?? `the server answered ${statusCode} ${statusMessage}`.trim());
    this.name = 'S3Error';
    this.code = code;
    this.status = statusCode;
    this.headers = headers;
    this.region = xmlText(xml, 'Region') ?? [headers[REGION_HEADER]].flat()[0];
  }
}

// Of answers without a body, as to a HEAD.
const CODES: Readonly<Record<number, string>> = {
  301: 'PermanentRedirect',
  403: 'AccessDenied',
  404: 'NotFound',
  412: 'PreconditionFailed',
};

/** Speaks S3 about one bucket, without trying again: signs, and follows the bucket's region and the server's clock. */
export class S3Client {
  readonly #settings: S3Settings;
  readonly #connections: Connections;
  readonly #keys: KeySource;
  #region: string;
  #address: BucketAddress;
  #signer: Signer;
  #clockMs = 0;

  constructor(settings: S3Settings, env: NodeJS.ProcessEnv) {
    this.#settings = settings;
    this.#connections = new Connections(settings);
    this.#keys = findKeys(settings, env);
    this.#region = settings.region;
    this.#address = bucketAddress(settings, this.#region);
    this.#signer = new Signer(this.#region);
  }

  /** Sends a request; the body of the answer must be read or destroyed. A refusal is thrown as an S3Error. */
  async open(request: S3Request): Promise<IncomingMessage> {
    for (let corrections = 0; ; corrections += 1) {
      const answer = await this.#send(request);
      const { statusCode = 0 } = answer;
      if (statusCode >= 200 && statusCode < 300) return answer;
      const error = new S3Error(answer, await readText(answer));
      if (corrections === MAX_CORRECTIONS || !this.#correct(error)) throw error;
    }
  }

  /** Sends a request and reads the answer. */
  async ask(request: S3Request): Promise<S3Answer> {
    const answer = await this.open(request);
    const text = await readText(answer);
    if (text.includes('<Error>')) throw new S3Error(answer, text); // long work is begun with 200, and may still fail
    return { headers: answer.headers, text };
  }

  close(): void {
    this.#connections.close();
  }

  async #send({ method, key, query = {}, headers = {}, body, signal }: S3Request): Promise<IncomingMessage> {
    const keys = await this.#keys();
    const { origin, path: bucketPath } = this.#address;
    const path = (key === undefined ? bucketPath : `${bucketPath}/${escapeKey(key)}`) || '/';
    const bodyHash = body === undefined ? NO_BODY : this.#hashOf(body);
    const unsigned = { method, host: origin.host, path, query, headers, bodyHash };
    const signed: Record<string, string> = keys
      ? this.#signer.sign(unsigned, keys, new Date(Date.now() + this.#clockMs))
      : { ...headers, host: origin.host };
    const size = body === undefined ? (method === 'PUT' || method === 'POST' ? 0 : undefined) : sizeOf(body);
    if (size !== undefined) signed['content-length'] = String(size);
    const search = queryString(query);
    return this.#connections.send({
      method,
      origin,
      path: search === '' ? path : `${path}?${search}`,
      headers: signed,
      body: body === undefined || Buffer.isBuffer(body) ? body : body.open,
      signal,
    });
  }

  // TLS, and else the `Content-MD5` that is signed, keep the bytes of what is not hashed here.
  #hashOf(body: NonNullable<S3Request['body']>): string {
    return Buffer.isBuffer(body) && this.#address.origin.protocol === 'http:' ? sha256(body) : UNSIGNED_BODY;
  }

  #correct({ status, code, region, headers }: S3Error): boolean {
    if (region !== undefined && region !== this.#region && [301, 307, 400].includes(status)) {
      this.#region = region;
      this.#address = bucketAddress(this.#settings, region);
      this.#signer = new Signer(region);
      return true;
    }
    const theirs = Date.parse(headers.date ?? '') - Date.now();
    const isSkewed = Math.abs(theirs - this.#clockMs) > SKEW_MS;
    if (!isSkewed || !(code === 'RequestTimeTooSkewed' || code === 'RequestExpired' || status === 403)) return false;
    this.#clockMs = theirs;
    return true;
  }
}

async function readText(answer: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > MAX_TEXT_BYTES) throw new Error(`the answer is longer than ${MAX_TEXT_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString();
}

function sizeOf(body: NonNullable<S3Request['body']>): number {
  return Buffer.isBuffer(body) ? body.length : body.size;
}
