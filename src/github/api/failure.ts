import { messageOf } from '../../errors.js';

const MAX_ASKED_SECONDS = 30; // as long as for the rate limits that Octokit knows
const NOTED_BY_OCTOKIT = /\bsecondary rate\b/i;

/** Whether the token may not do what was asked, or may not even see it. */
export function lacksPermission(error: unknown): boolean {
  if (graphqlTypes(error).some((type) => type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES')) return true;
  return !isRateLimit(error) && [403, 404].includes(statusOf(error) ?? 0);
}

/** What became of a request, in words. */
export function describeFailure(error: unknown): string {
  const status = statusOf(error);
  const [said = ''] = messageOf(error).split('\n');
  if (error instanceof Error && error.name === 'GraphqlResponseError')
    return `GitHub refused (${messageOf(error).split('\n - ')[1] ?? said})`;
  if (isRateLimit(error)) return `GitHub's rate limit is used up (${status})`;
  if (status === 401) return 'GitHub does not know the token (401)';
  if (lacksPermission(error)) return `the token may not (${status})`;
  return `${status === undefined ? 'GitHub did not answer' : `GitHub answered ${status}`} (${said})`;
}

interface FailedAnswer {
  readonly headers?: Readonly<Record<string, unknown>>;
}

/** The status of a failed request, or undefined when no answer came. */
export function statusOf(error: unknown): number | undefined {
  return answerOf(error) && error instanceof Error && 'status' in error && typeof error.status === 'number'
    ? error.status
    : undefined;
}

/** Whether GitHub refused a request for its rate limits. */
export function isRateLimit(error: unknown): boolean {
  const status = statusOf(error);
  if (status === 429) return true;
  if (status !== 403 || !(error instanceof Error)) return false;
  return (
    header(error, 'x-ratelimit-remaining') === '0' ||
    header(error, 'retry-after') !== undefined ||
    /rate limit/i.test(error.message)
  );
}

/**
 * Whether the same request may succeed soon: no answer, 5xx, or a limit that says how long it lasts. Limits that Octokit
 * knows by name it has waited for already.
 */
export function mayPass(error: unknown): boolean {
  const status = statusOf(error);
  // Octokit gives a request that got no answer the status 500 and no response.
  if (status === undefined) return error instanceof Error && 'status' in error;
  const asked = askedDelay(error);
  if (asked !== undefined && asked > MAX_ASKED_SECONDS * 1000) return false;
  if (status >= 500) return true;
  return isRateLimit(error) && asked !== undefined && !isKnownToOctokit(error);
}

/** Milliseconds that a failed answer asks to wait, if it does: `Retry-After` in seconds or as a date. */
export function askedDelay(error: unknown): number | undefined {
  const value = header(error, 'retry-after');
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const milliseconds = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now();
  return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}

function isKnownToOctokit(error: unknown): boolean {
  return (
    header(error, 'x-ratelimit-remaining') === '0' || (error instanceof Error && NOTED_BY_OCTOKIT.test(error.message))
  );
}

function graphqlTypes(error: unknown): unknown[] {
  if (!(error instanceof Error) || !('errors' in error) || !Array.isArray(error.errors)) return [];
  return error.errors.map((one: { type?: unknown } | null) => one?.type);
}

function header(error: unknown, name: string): unknown {
  return answerOf(error)?.headers?.[name];
}

function answerOf(error: unknown): FailedAnswer | undefined {
  if (!(error instanceof Error) || !('response' in error)) return undefined;
  return typeof error.response === 'object' && error.response !== null ? error.response : undefined;
}
