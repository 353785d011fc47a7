/** Which errors may pass by themselves, and how long to wait. */
export interface RetryPolicy {
  /** Milliseconds before the second try; doubled each time, with jitter. */
  readonly delayMs?: number;
  /** Whether an error may pass by itself. */
  readonly canRetry: (error: unknown) => boolean;
  /** Milliseconds that the server asked for, if it did. */
  readonly askedDelay?: (error: unknown) => number | undefined;
}

export interface RetryOptions extends RetryPolicy {
  /** Tries in all. */
  readonly tries?: number;
  readonly signal?: AbortSignal | undefined;
  /** How far the work has come: while that grows, failures are not counted. */
  readonly progress?: () => number;
}

const DEFAULT_TRIES = 5;
const DEFAULT_DELAY_MS = 200;
const MAX_DELAY_MS = 30_000;

/** Runs `attempt` until it succeeds, its error cannot pass, or the tries are used up; waits longer each time. */
export async function retry<T>(attempt: (number: number) => Promise<T>, options: RetryOptions): Promise<T> {
  const tries = options.tries ?? DEFAULT_TRIES;
  for (let number = 1; ; number += 1) {
    options.signal?.throwIfAborted();
    const before = options.progress?.() ?? 0;
    try {
      return await attempt(number);
    } catch (error) {
      if ((options.progress?.() ?? 0) > before) number = 1;
      if (number >= tries || options.signal?.aborted || !options.canRetry(error)) throw error;
      const backoff = (options.delayMs ?? DEFAULT_DELAY_MS) * 2 ** (number - 1) * (0.5 + Math.random());
      await sleep(Math.min(MAX_DELAY_MS, options.askedDelay?.(error) ?? backoff), options.signal);
    }
  }
}

/** Waits; rejects at once when the signal is aborted. */
export function sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
