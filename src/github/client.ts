import type { Octokit as OctokitType } from '@octokit/rest';
import type { Logger } from '../log.js';
import { VERSION } from '../version.js';
import { createFetch } from './fetch.js';

/** Octokit with our transport, retries and waits. */
export interface GitHubClient {
  readonly rest: OctokitType['rest'];
  readonly paginate: OctokitType['paginate'];
  /** Ends kept connections. */
  close(): void;
}

export interface ClientOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly log: Logger;
}

const RETRIES = 3;
const MAX_WAIT_SECONDS = 30; // what a rate limit may hold the job up, each time
const DO_NOT_RETRY = [400, 401, 403, 404, 409, 410, 422, 451];

/**
 * A client that repeats what may pass (5xx, resets, rate limits within half a minute) and nothing else. A POST is not
 * repeated blindly: whoever creates something looks first whether it is there already.
 */
export async function createClient({ token, apiUrl, log }: ClientOptions): Promise<GitHubClient> {
  const [{ Octokit }, { retry }, { throttling }] = await Promise.all([
    import('@octokit/rest'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const { fetch, close } = createFetch();
  const wait =
    (kind: string) => (seconds: number, request: { method: string; url: string }, _octokit: unknown, count: number) => {
      const patient = seconds <= MAX_WAIT_SECONDS && count < RETRIES;
      log.info(
        `GitHub's ${kind} limit on ${request.method} ${request.url}: ${patient ? `waiting ${seconds} s` : `it asks to wait ${seconds} s, which is too long`}`,
      );
      return patient;
    };
  const Client = Octokit.plugin(retry, throttling);
  const octokit = new Client({
    auth: token,
    baseUrl: apiUrl,
    userAgent: `train-report/${VERSION}`,
    request: { fetch, retries: RETRIES },
    log: {
      debug: () => {},
      info: () => {},
      warn: (text: string) => log.debug(text),
      error: (text: string) => log.debug(text),
    },
    retry: { doNotRetry: [...DO_NOT_RETRY, 500, 502, 503, 504], enabled: true },
    throttle: {
      onRateLimit: wait('rate'),
      onSecondaryRateLimit: wait('secondary rate'),
      fallbackSecondaryRateRetryAfter: 5,
      retryAfterBaseValue: 1000,
    },
  });
  return { rest: octokit.rest, paginate: octokit.paginate, close };
}

/** The status of a failed request, or undefined when no answer came. */
export function statusOf(error: unknown): number | undefined {
  return error instanceof Error &&
    'status' in error &&
    typeof error.status === 'number' &&
    'response' in error &&
    error.response !== undefined
    ? error.status
    : undefined;
}
