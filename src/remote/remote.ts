/** A place that holds objects by key: a folder, a bucket, a web server. One shared test suite runs against every kind. */
export interface Remote {
  /** The name in `.dvc/config`, for messages. */
  readonly name: string;
  readonly url: string;
  /** How many transfers may run at once when the user says nothing. */
  readonly jobs: number;
  /** Which of `keys` (posix, such as `files/md5/ab/cdef…`) are there. */
  exists(keys: readonly string[], options: TransferOptions): Promise<Set<string>>;
  /** Every key under `prefix`. */
  list(prefix: string, options: TransferOptions): AsyncIterable<string>;
  /** Writes the object to `path` (a new file beside its place; the caller verifies and renames). Missing: throws MissingObject. */
  download(key: string, path: string, options: TransferOptions): Promise<void>;
  /** Stores the file at `path` under `key`, whole or not at all. */
  upload(path: string, key: string, options: TransferOptions): Promise<void>;
  remove(keys: readonly string[], options: TransferOptions): Promise<void>;
  /** Releases connections. */
  close(): void;
}

export interface TransferOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onBytes?: ((bytes: number) => void) | undefined;
}

/** The remote answered that it does not hold the object. */
export class MissingObject extends Error {
  readonly key: string;

  constructor(key: string) {
    super(`Object "${key}" is not in the remote`);
    this.name = 'MissingObject';
    this.key = key;
  }
}
