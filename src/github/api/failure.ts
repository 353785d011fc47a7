const MAX_ASKED_SECONDS = 20;
const NOTED_BY_OCTOKIT = /\bsecondary rate\b/i;

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

function header(error: unknown, name: string): unknown {
  return answerOf(error)?.headers?.[name];
}

function answerOf(error: unknown): FailedAnswer | undefined {
  if (!(error instanceof Error) || !('response' in error)) return undefined;
  return typeof error.response === 'object' && error.response !== null ? error.response : undefined;
}
