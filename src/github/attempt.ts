import { retry } from '../remote/retry.js';
import { statusOf } from './client.js';

const TRIES = 4;
const DELAY_MS = 500;

/** Repeats a request that changes nothing, or the same thing again, while the failure may pass: 5xx, or no answer at all. */
export function attempt<T>(body: () => Promise<T>): Promise<T> {
  return retry(body, { tries: TRIES, delayMs: DELAY_MS, canRetry: mayPass });
}

/**
 * Creates something that must not be there twice. When the answer to a request was lost it may have been carried out, so
 * `find` looks before the next try.
 */
export function createOnce<T>(create: () => Promise<T>, find: () => Promise<T | undefined>): Promise<T> {
  return retry(
    async (number) => {
      const present = number > 1 ? await attempt(find) : undefined;
      return present ?? create();
    },
    { tries: TRIES, delayMs: DELAY_MS, canRetry: mayPass },
  );
}

function mayPass(error: unknown): boolean {
  const status = statusOf(error);
  return status === undefined ? isNetworkError(error) : status >= 500;
}

// Octokit gives a request that got no answer the status 500 and no response.
function isNetworkError(error: unknown): boolean {
  return error instanceof Error && 'status' in error;
}
