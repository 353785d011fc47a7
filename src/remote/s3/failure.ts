import { messageOf, UserError } from '../../errors.js';
import { networkCause, RemoteFailure, retryAfterMs } from '../failure.js';
import { S3Error } from './client.js';
import type { S3Settings } from './settings.js';

interface Cause {
  readonly found: string;
  readonly hint?: string;
  readonly canPass?: boolean;
}

const LATER = 'Run it again later: what has arrived stays';
const SIGN_IN =
  'Set a new AWS_SESSION_TOKEN with its keys, sign in again (`aws sso login`), or let CI take a role by OIDC';
const KEYS = 'Check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, `profile`, or the keys in .dvc/config.local';

const CAUSES: Readonly<Record<string, Cause>> = {
  NoSuchBucket: { found: 'there is no such bucket', hint: 'Check the `url` (and `endpointurl`) in .dvc/config' },
  InvalidBucketName: { found: 'this is no name for a bucket', hint: 'Check the `url` in .dvc/config' },
  InvalidAccessKeyId: { found: 'the access key is unknown', hint: KEYS },
  SignatureDoesNotMatch: { found: 'the secret key does not fit the access key', hint: KEYS },
  ExpiredToken: { found: 'the session token has expired', hint: SIGN_IN },
  TokenRefreshRequired: { found: 'the session token has expired', hint: SIGN_IN },
  InvalidToken: { found: 'the session token is not valid', hint: SIGN_IN },
  RequestTimeTooSkewed: { found: "this machine's clock is wrong", hint: 'Set the clock, then run it again' },
  RequestExpired: { found: "this machine's clock is wrong", hint: 'Set the clock, then run it again' },
  InvalidObjectState: { found: 'the object is archived', hint: 'Restore it from its storage class first' },
  QuotaExceeded: { found: 'the quota of the bucket is used up' },
  XMinioStorageFull: { found: 'the server has no room for it' },
  BadDigest: { found: 'bytes were changed on the way', canPass: true },
  InvalidDigest: { found: 'bytes were changed on the way', canPass: true },
  IncompleteBody: { found: 'the connection broke', canPass: true },
  RequestTimeout: { found: 'the connection broke', hint: LATER, canPass: true },
  SlowDown: { found: 'the server is busy', hint: LATER, canPass: true },
  Throttling: { found: 'the server is busy', hint: LATER, canPass: true },
  TooManyRequests: { found: 'the server is busy', hint: LATER, canPass: true },
  OperationAborted: { found: 'another request was in the way', canPass: true },
};

// What a policy has to allow, by what was being done.
const PERMISSIONS: readonly (readonly [verb: RegExp, permission: string])[] = [
  [/^(download|look for)/, 's3:GetObject'],
  [/^upload/, 's3:PutObject'],
  [/^delete/, 's3:DeleteObject'],
  [/^list/, 's3:ListBucket'],
];

/** Whether the server says that there is no such object. */
export function isMissing(error: unknown): boolean {
  return error instanceof S3Error && error.status === 404 && !['NoSuchBucket', 'NoSuchUpload'].includes(error.code);
}

/** What went wrong, in the user's words. `what` is what was being done: `download "files/md5/…"`. */
export function explainS3(error: unknown, what: string, settings: S3Settings): unknown {
  if (error instanceof UserError) return error;
  const { found, hint, canPass = false } = causeOf(error, what, settings);
  const preposition = what.startsWith('upload') ? 'to' : what.startsWith('look') ? 'in' : 'from';
  return new RemoteFailure(`Cannot ${what} ${preposition} remote "${settings.name}" (${settings.url}): ${found}`, {
    cause: error,
    canPass,
    ...(error instanceof S3Error ? { delayMs: retryAfterMs(error.headers['retry-after']) } : {}),
    ...(hint === undefined ? {} : { hint }),
  });
}

function causeOf(error: unknown, what: string, settings: S3Settings): Cause {
  const code = error instanceof S3Error ? error.code : error instanceof Error ? error.name : '';
  const known = Object.hasOwn(CAUSES, code) ? CAUSES[code] : undefined;
  if (known) return known;
  return (error instanceof S3Error ? causeOfStatus(error, what, settings) : networkCause(error)) ?? unknownCause(error);
}

function causeOfStatus({ code, status, region }: S3Error, what: string, settings: S3Settings): Cause | undefined {
  if (status === 301 || (region !== undefined && region !== settings.region && status === 400)) {
    return {
      found: `the bucket is in ${region === undefined ? 'another region' : `region ${region}`}, not in ${settings.region}`,
      hint: `Set \`region\` (\`train-report remote modify ${settings.name} region ${region ?? 'REGION'}\`)`,
    };
  }
  if (status === 403 || code === 'AccessDenied') {
    const permission = PERMISSIONS.find(([verb]) => verb.test(what))?.[1] ?? 's3:GetObject';
    return {
      found: 'access was denied (403)',
      hint: `Let the credentials do ${permission} there; without s3:ListBucket, a missing object is also answered so`,
    };
  }
  if (status >= 500 || status === 429) {
    return { found: `the server answered ${status} ${code}`, hint: LATER, canPass: true };
  }
  return undefined;
}

function unknownCause(error: unknown): Cause {
  const code = error instanceof S3Error ? `${error.code}: ` : '';
  return { found: `${code}${messageOf(error).split('\n')[0] ?? ''}` };
}
