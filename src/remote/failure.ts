import type { RetryPolicy } from './retry.js';
import { messageOf, systemCode, UserError, type UserErrorOptions } from '../errors.js';

export interface RemoteFailureOptions extends UserErrorOptions {
  /** Trying again may help: the server was busy, the connection broke. */
  readonly canPass?: boolean;
  /** Milliseconds that the server asked to be left alone for. */
  readonly delayMs?: number | undefined;
}

/** A request to a remote failed; says so in the user's words, and knows whether to try again. */
export class RemoteFailure extends UserError {
  readonly canPass: boolean;
  readonly delayMs: number | undefined;

  constructor(message: string, { canPass = false, delayMs, ...options }: RemoteFailureOptions = {}) {
    super('remote', message, options);
    this.canPass = canPass;
    this.delayMs = delayMs;
  }
}

/** How requests to remotes are tried again. */
export const RETRY_POLICY: RetryPolicy = {
  canRetry: (error: unknown): boolean => error instanceof RemoteFailure && error.canPass,
  askedDelay: (error: unknown): number | undefined => (error instanceof RemoteFailure ? error.delayMs : undefined),
};

interface NetworkCause {
  readonly found: string;
  readonly hint?: string;
  readonly canPass: boolean;
}

const NAME_HINT = 'Check the host name, and that this machine can resolve names and reach the network';
const REFUSED_HINT = 'Check the port, and that the server runs';
const TLS_HINT = 'Set `ssl_verify` to the file of the certificate authority that signed it';
const LATER_HINT = 'Run it again later: what has arrived stays';

const NETWORK_CAUSES: Readonly<Record<string, NetworkCause>> = {
  ENOTFOUND: { found: 'its host name is not known (DNS)', hint: NAME_HINT, canPass: false },
  EAI_AGAIN: { found: 'its host name could not be looked up (DNS)', hint: NAME_HINT, canPass: true },
  ECONNREFUSED: { found: 'the server refused the connection', hint: REFUSED_HINT, canPass: true },
  ECONNRESET: { found: 'the connection was reset', hint: LATER_HINT, canPass: true },
  ECONNABORTED: { found: 'the connection broke', hint: LATER_HINT, canPass: true },
  EPIPE: { found: 'the connection broke', hint: LATER_HINT, canPass: true },
  ETIMEDOUT: { found: 'the server did not answer in time', hint: LATER_HINT, canPass: true },
  ESOCKETTIMEDOUT: { found: 'the server did not answer in time', hint: LATER_HINT, canPass: true },
  EHOSTUNREACH: { found: 'the host cannot be reached', hint: NAME_HINT, canPass: true },
  ENETUNREACH: { found: 'the network cannot be reached', hint: NAME_HINT, canPass: true },
  HPE_INVALID_CONSTANT: {
    found: 'the answer is not HTTP',
    hint: 'Check http:// and https:// in its URL',
    canPass: false,
  },
  EPROTO: { found: 'the answer is not TLS', hint: 'Check http:// and https:// in its URL', canPass: false },
  ERR_STREAM_PREMATURE_CLOSE: { found: 'the answer broke off', hint: LATER_HINT, canPass: true },
  CERT_HAS_EXPIRED: { found: "the server's certificate has expired", canPass: false },
  DEPTH_ZERO_SELF_SIGNED_CERT: { found: "the server's certificate is self-signed", hint: TLS_HINT, canPass: false },
  SELF_SIGNED_CERT_IN_CHAIN: { found: "the server's certificate is self-signed", hint: TLS_HINT, canPass: false },
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: {
    found: "the server's certificate cannot be verified",
    hint: TLS_HINT,
    canPass: false,
  },
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: {
    found: "the server's certificate cannot be verified",
    hint: TLS_HINT,
    canPass: false,
  },
  ERR_TLS_CERT_ALTNAME_INVALID: { found: "the server's certificate is for another host", canPass: false },
};

/** What a broken connection means; undefined for any other error. */
export function networkCause(error: unknown): NetworkCause | undefined {
  for (const code of systemCodes(error)) {
    const known = NETWORK_CAUSES[code];
    if (known) return known;
  }
  // What Node.js throws when a server hangs up between two requests on one connection.
  return /socket hang up|aborted|other side closed/i.test(messageOf(error)) ? NETWORK_CAUSES['ECONNRESET'] : undefined;
}

// A host with several addresses fails with one error for each of them.
function systemCodes(error: unknown): string[] {
  const own = systemCode(error);
  const inner = error instanceof AggregateError ? error.errors.flatMap(systemCodes) : [];
  const cause = error instanceof Error && error.cause !== undefined ? systemCodes(error.cause) : [];
  return [...(own === undefined ? [] : [own]), ...inner, ...cause];
}

/** Milliseconds of a `Retry-After` header: seconds, or a date. */
export function retryAfterMs(header: string | undefined, now = Date.now()): number | undefined {
  if (header === undefined) return undefined;
  const delay = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(delay) ? Math.max(0, delay) : undefined;
}
