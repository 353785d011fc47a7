import type { Readable } from 'node:stream';
import type { RetryPolicy } from './retry.js';

/** A place that holds objects by key: a folder, a bucket, a web server. One shared test suite runs against every kind. */
export interface Remote {
  /** The name in `.dvc/config`, for messages. */
  readonly name: string;
  /** Without user and password. */
  readonly url: string;
  /** How many transfers may run at once when the user says nothing. */
  readonly jobs: number;
  /** Set when it is a folder of this machine: worker threads then move its files, many at once. */
  readonly folder?: string;
  /** How requests to it are tried again. */
  readonly policy: RetryPolicy;
  /** Whether it can tell what it holds; a plain web server cannot. */
  readonly canList: boolean;
  /** Which of `keys` (posix, such as `files/md5/ab/cdef…`) are there. */
  exists(keys: readonly string[], options: TransferOptions): Promise<Set<string>>;
  /** Every key under `prefix`, in no order. */
  list(prefix: string, options: TransferOptions): AsyncIterable<string>;
  /** Starts to read an object, or a part of it. Missing: throws MissingObject. */
  open(key: string, options: OpenOptions): Promise<OpenObject>;
  /** Stores the file at `path` under `key`, whole or not at all. */
  upload(path: string, key: string, options: UploadOptions): Promise<void>;
  remove(keys: readonly string[], options: TransferOptions): Promise<void>;
  /** Releases connections. */
  close(): void;
}

export interface TransferOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onBytes?: ((bytes: number) => void) | undefined;
  /** How many requests at once; the remote's own number when absent. */
  readonly jobs?: number | undefined;
}

export interface UploadOptions extends TransferOptions {
  /** The md5 of the file's bytes, in hex: the server compares, where it can. */
  readonly md5?: string | undefined;
}

export interface OpenOptions extends TransferOptions {
  /** First and last byte wanted; a server may send more, from an earlier byte on, or less at the end of the object. */
  readonly range?: ByteRange | undefined;
  /** Only while the object is still the one that had this tag; else throws ChangedObject. */
  readonly tag?: string | undefined;
}

/** Both ends count. */
export interface ByteRange {
  readonly first: number;
  readonly last: number;
}

/** An object that is being read. */
export interface OpenObject {
  /** Which byte of the object comes first. */
  readonly first: number;
  /** Bytes of the whole object, where the server says. */
  readonly size: number | undefined;
  /** Changes with the bytes, where the server says. */
  readonly tag: string | undefined;
  readonly body: Readable;
}

/** The remote answered that it does not hold the object. */
export class MissingObject extends Error {
  readonly key: string;

  constructor(key: string, answer?: string) {
    super(`Object "${key}" is not in the remote${answer === undefined ? '' : ` (it answered ${answer})`}`);
    this.name = 'MissingObject';
    this.key = key;
  }
}

/** The object was replaced while it was being read in parts. */
export class ChangedObject extends Error {
  constructor(key: string) {
    super(`Object "${key}" was replaced meanwhile`);
    this.name = 'ChangedObject';
  }
}
