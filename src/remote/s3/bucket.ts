import type { S3Client } from '@aws-sdk/client-s3';
import { RETRY_POLICY } from '../failure.js';
import { MissingObject } from '../remote.js';
import { retry } from '../retry.js';
import { createS3Client } from './client.js';
import { explainS3, isMissing } from './failure.js';
import type { S3Settings } from './settings.js';

export type Sdk = typeof import('@aws-sdk/client-s3');

/** A request to the SDK, made anew for each try: `(target) => client.send(new Command({ ...target, … }), options)`. */
export type Request<T> = (
  target: { readonly Bucket: string; readonly Key: string },
  options: { readonly abortSignal?: AbortSignal },
) => Promise<T>;

/** A place in a bucket: turns keys into those of the bucket, tries again what may pass, and explains what does not. */
export class Bucket {
  readonly sdk: Sdk;
  readonly client: S3Client;
  readonly settings: S3Settings;

  readonly policy = RETRY_POLICY;

  constructor(sdk: Sdk, client: S3Client, settings: S3Settings) {
    this.sdk = sdk;
    this.client = client;
    this.settings = settings;
  }

  static async open(settings: S3Settings): Promise<Bucket> {
    const sdk = await import('@aws-sdk/client-s3');
    return new Bucket(sdk, await createS3Client(sdk, settings), settings);
  }

  /** The bucket's key of an object. */
  keyOf(key: string): string {
    const { prefix } = this.settings;
    return prefix === '' ? key : `${prefix}/${key}`;
  }

  /** Sends a request about `key` until it is answered; an object that is not there throws MissingObject. */
  async ask<T>(verb: string, key: string, signal: AbortSignal | undefined, request: Request<T>): Promise<T> {
    return retry(() => this.askOnce(verb, key, signal, request), { ...this.policy, signal });
  }

  /** The same, tried once. */
  async askOnce<T>(verb: string, key: string, signal: AbortSignal | undefined, request: Request<T>): Promise<T> {
    const target = { Bucket: this.settings.bucket, Key: this.keyOf(key) };
    try {
      return await request(target, signal ? { abortSignal: signal } : {});
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      if (isMissing(error)) throw new MissingObject(key);
      throw explainS3(error, `${verb} "${key}"`, this.settings, signal);
    }
  }
}
