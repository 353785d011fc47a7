import type { Logger } from '../log.js';

const EVERY_MS = 100;

/** Shows how many files, and how many bytes of large ones, are done, on a line that replaces itself. */
export class FileProgress {
  readonly #log: Logger;
  readonly #title: string;
  #files = 0;
  #bytes = 0;
  #shownAt = 0;

  constructor(log: Logger, title: string) {
    this.#log = log;
    this.#title = title;
  }

  /** To be handed to whatever does the work. */
  readonly callbacks = {
    onFiles: (count: number): void => {
      this.#files += count;
      this.#show();
    },
    onBytes: (count: number): void => {
      this.#bytes += count;
      this.#show();
    },
  };

  end(): void {
    this.#log.progress('');
  }

  #show(): void {
    const now = Date.now();
    if (!this.#log.interactive || now - this.#shownAt < EVERY_MS) return;
    this.#shownAt = now;
    const bytes = this.#bytes === 0 ? '' : `, ${(this.#bytes / 1e6).toFixed(0)} MB of large ones`;
    this.#log.progress(`${this.#title}: ${this.#files.toLocaleString('en')} files${bytes}`);
  }
}
