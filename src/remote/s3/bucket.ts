import type { IncomingMessage } from 'node:http';
import { RETRY_POLICY } from '../failure.js';
import { MissingObject } from '../remote.js';
import { retry } from '../retry.js';
import { S3Client, type S3Answer, type S3Request } from './client.js';
import { explainS3, isMissing } from './failure.js';
import type { S3Settings } from './settings.js';

export interface BucketRequest extends Omit<S3Request, 'key'> {
  /** What is being done, for messages: `download`. */
  readonly verb: string;
  /** About the bucket itself, such as a listing. */
  readonly isOfBucket?: boolean;
}

/** A place in a bucket: turns keys into those of the bucket, tries again what may pass, and explains what does not. */
export class Bucket {
  readonly settings: S3Settings;
  readonly policy = RETRY_POLICY;
  readonly #client: S3Client;

  constructor(settings: S3Settings, env: NodeJS.ProcessEnv) {
    this.settings = settings;
    this.#client = new S3Client(settings, env);
  }

  /** The bucket's key of an object. */
  keyOf(key: string): string {
    const { prefix } = this.settings;
    return prefix === '' ? key : `${prefix}/${key}`;
  }

  /** Sends a request about `key` until it is answered; an object that is not there throws MissingObject. */
  async ask(key: string, request: BucketRequest): Promise<S3Answer> {
    const { signal } = request;
    return retry(() => this.askOnce(key, request), { ...this.policy, signal });
  }

  /** The same, tried once. */
  async askOnce(key: string, request: BucketRequest): Promise<S3Answer> {
    return this.#explained(key, request, (full) => this.#client.ask(full));
  }

  /** Sends a request about `key`, once; the body of the answer must be read or destroyed. */
  async open(key: string, request: BucketRequest): Promise<IncomingMessage> {
    return this.#explained(key, request, (full) => this.#client.open(full));
  }

  close(): void {
    this.#client.close();
  }

  async #explained<T>(
    key: string,
    { verb, isOfBucket = false, ...request }: BucketRequest,
    send: (request: S3Request) => Promise<T>,
  ): Promise<T> {
    const { signal } = request;
    try {
      return await send(isOfBucket ? request : { ...request, key: this.keyOf(key) });
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      if (isMissing(error)) throw new MissingObject(key);
      throw explainS3(error, `${verb} "${key}"`, this.settings);
    }
  }
}
