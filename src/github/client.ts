import type { Octokit as OctokitType } from '@octokit/rest';
import type { Logger } from '../log.js';
import { VERSION } from '../version.js';
import { createFetch } from './fetch.js';

/** Octokit over our transport, patient with rate limits. */
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
  /** What the runner's toolkit adds: how it signs in, and how it calls itself. */
  readonly toolkit?: Readonly<Record<string, unknown>> | undefined;
}

const MAX_WAITS = 3;
const MAX_WAIT_SECONDS = 30; // what a rate limit may hold the job up, each time
const MAX_CONCURRENT = 4;

/**
 * A client that waits where GitHub asks for it (rate limits, within half a minute). It repeats nothing else: Octokit's
 * retry plugin would send a POST again whose answer was lost, and so post twice; see `attempt` and `createOnce`.
 */
export async function createClient({ token, apiUrl, log, toolkit = {} }: ClientOptions): Promise<GitHubClient> {
  const [{ Octokit }, { throttling }, { default: Bottleneck }] = await Promise.all([
    import('@octokit/rest'),
    import('@octokit/plugin-throttling'),
    import('bottleneck/light.js'),
  ]);
  const { fetch, close } = createFetch();
  const wait =
    (kind: string) =>
    (seconds: number, request: { method: string; url: string }, _octokit: unknown, count: number): boolean => {
      const patient = seconds <= MAX_WAIT_SECONDS && count < MAX_WAITS;
      const next = patient ? `waiting ${seconds} s` : `it asks to wait ${seconds} s, which is too long`;
      log.info(`GitHub's ${kind} limit on ${request.method} ${request.url}: ${next}`);
      return patient;
    };
  // The plugin spaces writes by a second and comments by three, for programs that post by the hundred; we post a handful.
  const group = (): InstanceType<typeof Bottleneck.Group> => new Bottleneck.Group({ maxConcurrent: MAX_CONCURRENT });
  const limits = { global: group(), auth: group(), search: group(), write: group(), notifications: group() };
  const Client = Octokit.plugin(throttling);
  const octokit = new Client({
    auth: token,
    ...toolkit,
    baseUrl: apiUrl,
    userAgent: `train-report/${VERSION}`,
    request: { fetch },
    log: {
      debug: () => {},
      info: () => {},
      warn: (text: string) => log.debug(text),
      error: (text: string) => log.debug(text),
    },
    throttle: {
      ...limits,
      onRateLimit: wait('rate'),
      onSecondaryRateLimit: wait('secondary rate'),
      fallbackSecondaryRateRetryAfter: 5,
    },
  });
  return { rest: octokit.rest, paginate: octokit.paginate, close };
}

/** Whether GitHub refused a request for its rate limits, which wait longer than a job can. */
export function isRateLimit(error: unknown): boolean {
  const status = statusOf(error);
  if (status === 429) return true;
  if (status !== 403 || !(error instanceof Error) || !('response' in error)) return false;
  const { headers = {} } = error.response as { headers?: Record<string, unknown> };
  return (
    headers['x-ratelimit-remaining'] === '0' ||
    headers['retry-after'] !== undefined ||
    /rate limit/i.test(error.message)
  );
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
