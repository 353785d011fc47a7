import type { Octokit as OctokitType } from '@octokit/rest';
import type { Logger } from '../../log.js';
import { retry } from '../../remote/retry.js';
import { VERSION } from '../../version.js';
import { askedDelay, mayPass } from './failure.js';
import { createFetch, type Transport } from './fetch.js';
import type { Toolkit } from './toolkit.js';

/** Octokit over our transport, patient with rate limits and passing trouble, within a budget. */
export interface GitHubClient {
  readonly rest: OctokitType['rest'];
  readonly graphql: OctokitType['graphql'];
  /** Runs `body`; after so many milliseconds its requests fail, those on their way too. */
  within<T>(milliseconds: number, body: () => Promise<T>): Promise<T>;
  /** Repeats a request that changes nothing, or the same thing again, while the failure may pass. */
  attempt<T>(request: () => Promise<T>): Promise<T>;
  /**
   * Creates something that must not be there twice. When the answer to a request was lost it may have been carried out,
   * so `find` looks before the next try.
   */
  createOnce<T>(create: () => Promise<T>, find: () => Promise<T | undefined>): Promise<T>;
  /** Ends kept connections. */
  close(): void;
}

export interface ClientOptions {
  readonly token: string;
  readonly apiUrl: string;
  readonly log: Logger;
  /** What the runner's toolkit adds: how it signs in, how it calls itself, the proxy. */
  readonly toolkit?: Toolkit | undefined;
  /** Milliseconds before a request is repeated for the first time. */
  readonly delayMs?: number | undefined;
}

const MAX_WAITS = 3;
const MAX_WAIT_SECONDS = 30; // what a rate limit may hold the job up, each time
const MAX_CONCURRENT = 4;
const TRIES = 4;
const DELAY_MS = 500;

/**
 * A client that waits where GitHub asks for it (rate limits, within half a minute). Octokit's retry plugin has no place
 * here: it would send a POST again whose answer was lost, and so post twice; see `attempt` and `createOnce`.
 */
export async function createClient(clientOptions: ClientOptions): Promise<GitHubClient> {
  const { toolkit, delayMs = DELAY_MS } = clientOptions;
  const { close, ...transport } = createFetch(toolkit?.agent);
  const budget = createBudget();
  const fetch: Transport['fetch'] = (input, init) =>
    transport.fetch(input, { ...init, signal: budget.signal() ?? null });
  const octokit = await createOctokit(clientOptions, fetch, budget);
  const options = { tries: TRIES, delayMs, canRetry: mayPass, askedDelay };
  const attempt = <T>(request: () => Promise<T>): Promise<T> => retry(request, { ...options, signal: budget.signal() });
  return {
    rest: octokit.rest,
    graphql: octokit.graphql,
    within: budget.within,
    attempt,
    createOnce: (create, find) =>
      retry(async (number) => (number > 1 ? await attempt(find) : undefined) ?? create(), {
        ...options,
        signal: budget.signal(),
      }),
    close,
  };
}

interface Budget {
  readonly within: <T>(milliseconds: number, body: () => Promise<T>) => Promise<T>;
  signal(): AbortSignal | undefined;
  /** Seconds left; infinite outside of `within`. */
  left(): number;
}

function createBudget(): Budget {
  let current: { readonly signal: AbortSignal; readonly end: number } | undefined;
  return {
    within: async (milliseconds, body) => {
      const abort = new AbortController();
      const gaveUp = new Error(`no success within ${milliseconds / 1000} s`);
      const timer = setTimeout(() => abort.abort(gaveUp), milliseconds);
      current = { signal: abort.signal, end: Date.now() + milliseconds };
      try {
        return await body();
      } finally {
        clearTimeout(timer);
        current = undefined;
      }
    },
    signal: () => current?.signal,
    left: () => (current ? (current.end - Date.now()) / 1000 : Infinity),
  };
}

async function createOctokit(
  { token, apiUrl, log, toolkit }: ClientOptions,
  fetch: Transport['fetch'],
  budget: Budget,
): Promise<OctokitType> {
  const [{ Octokit }, { throttling }, { default: Bottleneck }] = await Promise.all([
    import('@octokit/rest'),
    import('@octokit/plugin-throttling'),
    import('bottleneck/light.js'),
  ]);
  const wait =
    (kind: string) =>
    (seconds: number, request: { method: string; url: string }, _octokit: unknown, count: number): boolean => {
      const patient = seconds <= Math.min(MAX_WAIT_SECONDS, budget.left()) && count < MAX_WAITS;
      const next = patient ? `waiting ${seconds} s` : `it asks to wait ${seconds} s, which is too long`;
      log.info(`GitHub's ${kind} limit on ${request.method} ${request.url}: ${next}`);
      return patient;
    };
  // The plugin spaces writes by a second and comments by three, for programs that post by the hundred; we post a handful.
  const group = (): InstanceType<typeof Bottleneck.Group> => new Bottleneck.Group({ maxConcurrent: MAX_CONCURRENT });
  const limits = { global: group(), auth: group(), search: group(), write: group(), notifications: group() };
  const Client = Octokit.plugin(throttling);
  return new Client({
    auth: token,
    ...toolkit?.options,
    baseUrl: apiUrl,
    userAgent: [`train-report/${VERSION}`, toolkit?.options['userAgent']].filter(Boolean).join(' '),
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
}
