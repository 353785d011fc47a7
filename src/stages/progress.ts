import type { StageContext } from './context.js';

const LINE_EVERY_MS = 10_000;

/** How far a stage is: a line that replaces itself on a terminal, a line every ten seconds in a log. */
export class Progress {
  readonly #context: StageContext;
  readonly #doing: string;
  readonly #total: number;
  #printed = Date.now();

  /** @param doing what is being done, `decoding images` */
  constructor(context: StageContext, doing: string, total: number) {
    this.#context = context;
    this.#doing = doing;
    this.#total = total;
  }

  /** Shows how much is done. */
  show(done: number): void {
    const { log } = this.#context;
    const line = `${this.#doing}: ${done} of ${this.#total}`;
    if (log.interactive) return log.progress(line);
    if (Date.now() - this.#printed < LINE_EVERY_MS) return;
    this.#printed = Date.now();
    log.info(line);
  }

  /** Shows how much is done and lets signals in; throws when the stage was asked to stop. */
  async step(done: number): Promise<void> {
    this.show(done);
    await new Promise((resolve) => setImmediate(resolve));
    this.#context.signal.throwIfAborted();
  }

  /** Takes the line away. */
  end(): void {
    this.#context.log.progress('');
  }
}
