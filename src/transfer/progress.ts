import type { Logger } from '../log.js';

const EVERY_MS = 100;
const LOG_EVERY_MS = 10_000;

/** Tells how far a transfer is: on a terminal by a line that replaces itself, in a log by a line now and then. */
export class TransferProgress {
  readonly #log: Logger;
  readonly #title: string;
  readonly #total: number;
  readonly #begun = Date.now();
  #objects = 0;
  #bytes = 0;
  #toldAt = Date.now();

  constructor(log: Logger, title: string, total: number) {
    this.#log = log;
    this.#title = title;
    this.#total = total;
  }

  readonly onObjects = (count: number): void => {
    this.#objects += count;
    this.#tell();
  };

  readonly onBytes = (count: number): void => {
    this.#bytes += count;
    this.#tell();
  };

  get bytes(): number {
    return this.#bytes;
  }

  end(): void {
    this.#log.progress('');
  }

  #tell(): void {
    const now = Date.now();
    if (now - this.#toldAt < (this.#log.interactive ? EVERY_MS : LOG_EVERY_MS)) return;
    this.#toldAt = now;
    const rate = this.#bytes / Math.max(1, now - this.#begun);
    const bytes = this.#bytes === 0 ? '' : `, ${megabytes(this.#bytes)}, ${(rate / 1e3).toFixed(1)} MB/s`;
    const line = `${this.#title}: ${this.#objects.toLocaleString('en')} of ${this.#total.toLocaleString('en')}${bytes}`;
    if (this.#log.interactive) this.#log.progress(line);
    else this.#log.info(line);
  }
}

/** Bytes as people read them. */
export function megabytes(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
