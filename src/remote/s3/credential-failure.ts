import { messageOf, systemCode } from '../../errors.js';
import { networkCause, RemoteFailure } from '../failure.js';
import type { S3Settings } from './settings.js';

interface Cause {
  readonly found: string;
  readonly hint: string;
  readonly canPass?: boolean;
}

const SIGN_IN = 'Sign in again (`aws sso login`, or a new token), or let CI take a role by OIDC';
const TRUST =
  "Check AWS_ROLE_ARN, the role's trust policy, and in GitHub Actions `permissions: id-token: write` of the job";
const NONE =
  'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, `profile`, or let CI take a role by OIDC (aws-actions/configure-aws-credentials)';

// What AWS's token service answers.
const ANSWERS: Readonly<Record<string, Cause>> = {
  InvalidIdentityToken: { found: 'the identity token (OIDC) was refused', hint: TRUST },
  InvalidIdentityTokenException: { found: 'the identity token (OIDC) was refused', hint: TRUST },
  IDPRejectedClaimException: { found: 'the identity token (OIDC) was refused', hint: TRUST },
  IDPRejectedClaim: { found: 'the identity token (OIDC) was refused', hint: TRUST },
  ExpiredTokenException: { found: 'the token has expired', hint: SIGN_IN },
  ExpiredToken: { found: 'the token has expired', hint: SIGN_IN },
  AccessDenied: { found: 'the role may not be taken', hint: TRUST },
  AccessDeniedException: { found: 'the role may not be taken', hint: TRUST },
  InvalidClientTokenId: {
    found: 'the access key is unknown',
    hint: 'Check the keys of the profile, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY',
  },
};

/** Why no keys could be had, in the user's words. */
export function explainCredentials(error: unknown, settings: S3Settings, env: NodeJS.ProcessEnv): RemoteFailure {
  const { found, hint, canPass = false } = causeOf(error, settings, env);
  const place = `remote "${settings.name}" (${settings.url})`;
  return new RemoteFailure(`Cannot sign in to ${place}: ${found}`, { hint, canPass, cause: error });
}

function causeOf(error: unknown, settings: S3Settings, env: NodeJS.ProcessEnv): Cause {
  const name = error instanceof Error ? error.name : '';
  const answer = Object.hasOwn(ANSWERS, name) ? ANSWERS[name] : undefined;
  if (answer) return answer;
  const tokenFile = env['AWS_WEB_IDENTITY_TOKEN_FILE'];
  if (systemCode(error) === 'ENOENT' && tokenFile !== undefined) {
    return { found: `AWS_WEB_IDENTITY_TOKEN_FILE names "${tokenFile}", which is not there`, hint: TRUST };
  }
  const status = (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode ?? 0;
  if (status >= 500 || status === 429) {
    const hint = 'Run it again later: what has arrived stays';
    return { found: `the token service answered ${status} ${name}`, hint, canPass: true };
  }
  const network = networkCause(error);
  if (network) {
    const { found, canPass, hint = NONE } = network;
    return { found: `asking for keys, ${found}`, hint, canPass };
  }
  return unknownCause(error, settings, env);
}

function unknownCause(error: unknown, settings: S3Settings, env: NodeJS.ProcessEnv): Cause {
  const message = messageOf(error).split('\n')[0] ?? '';
  const profile = settings.profile ?? env['AWS_PROFILE'];
  if (/SSO session|sso login/i.test(message)) return { found: 'the single sign-on session has expired', hint: SIGN_IN };
  if (profile !== undefined && /Could not (resolve|load) credentials|not be found|No such profile/i.test(message)) {
    const { credentialsFile = env['AWS_SHARED_CREDENTIALS_FILE'] ?? '~/.aws/credentials' } = settings;
    return {
      found: `profile "${profile}" has no keys`,
      hint: `Write them to ${credentialsFile} (\`aws configure --profile ${profile}\`), or set \`profile\` or \`credentialpath\` to where they are`,
    };
  }
  if (/Could not load credentials from any providers/i.test(message)) {
    return { found: 'no credentials were found', hint: NONE };
  }
  return { found: message, hint: NONE };
}
