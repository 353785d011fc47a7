import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { startCli, type Ran } from '../../helpers/cli.js';
import { makeRepo, type TestRepo } from '../../helpers/repo.js';
import { s3Error, startS3Recorder, type RecordedAnswer, type S3Recorder } from '../../helpers/s3-recorder.js';

const TRACKED = 'outs:\n- md5: d8e8fca2dc0f896fd7cb4cb0031ba249\n  size: 5\n  hash: md5\n  path: t.txt\n';
const ENV_KEYS = { AWS_ACCESS_KEY_ID: 'of-env', AWS_SECRET_ACCESS_KEY: 'x' };
const OIDC = { AWS_ROLE_ARN: 'arn:aws:iam::123456789012:role/ci', AWS_WEB_IDENTITY_TOKEN_FILE: 'token' };
const CREDENTIALS =
  '[default]\naws_access_key_id = of-default\naws_secret_access_key = x\n[team]\naws_access_key_id = of-team\naws_secret_access_key = x\naws_session_token = token-of-team\n';

interface Asked extends Ran {
  readonly server: S3Recorder;
  /** The access key that the first request to S3 was signed with. */
  readonly key: string | undefined;
}

/** Asks a bucket what it holds, with these options, variables and files in HOME. */
async function ask(
  context: TestContext,
  setup: {
    readonly options?: string;
    readonly env?: NodeJS.ProcessEnv;
    readonly files?: Readonly<Record<string, string>>;
    readonly answer?: S3Recorder['answer'];
    readonly hasEndpoint?: boolean;
  },
): Promise<Asked> {
  const { options = '', env = {}, files = {}, answer, hasEndpoint = true } = setup;
  const server = await startS3Recorder(context);
  if (answer) server.answer = answer;
  const endpoint = hasEndpoint ? `    endpointurl = ${server.url}\n` : '';
  const config = `[core]\n    remote = s3\n['remote "s3"']\n    url = s3://bucket/x\n${endpoint}${options}`;
  const repo: TestRepo = makeRepo(context, { '.dvc/config': config, 't.txt.dvc': TRACKED });
  for (const [name, text] of Object.entries(files)) {
    repo.write({ [`../${name}`]: text.replaceAll('ENDPOINT', server.url) });
  }
  const variables = { AWS_EC2_METADATA_DISABLED: 'true', AWS_ENDPOINT_URL_STS: server.url, ...env };
  const ran = await startCli(repo, ['status', '--cloud'], variables);
  const signed = server.requests.find(({ path }) => path.startsWith('/bucket'))?.headers.authorization;
  return { ...ran, server, key: /Credential=([^/]+)\//.exec(signed ?? '')?.[1] };
}

const sources: [string, Parameters<typeof ask>[1], string | undefined][] = [
  [
    'keys in the configuration',
    { options: '    access_key_id = of-config\n    secret_access_key = x\n', env: ENV_KEYS },
    'of-config',
  ],
  ['keys of the environment', { env: ENV_KEYS, files: { '.aws/credentials': CREDENTIALS } }, 'of-env'],
  [
    'keys of the environment beside AWS_PROFILE',
    { env: { ...ENV_KEYS, AWS_PROFILE: 'team' }, files: { '.aws/credentials': CREDENTIALS } },
    'of-env',
  ],
  ['the default profile', { files: { '.aws/credentials': CREDENTIALS } }, 'of-default'],
  ['AWS_PROFILE', { env: { AWS_PROFILE: 'team' }, files: { '.aws/credentials': CREDENTIALS } }, 'of-team'],
  [
    '`profile`, which counts before the environment',
    { options: '    profile = team\n', env: ENV_KEYS, files: { '.aws/credentials': CREDENTIALS } },
    'of-team',
  ],
  [
    '`credentialpath`',
    { options: '    credentialpath = ../../own\n', files: { own: CREDENTIALS.replace('of-default', 'of-own') } },
    'of-own',
  ],
  [
    '`configpath`',
    {
      options: '    configpath = ../../own\n    profile = other\n',
      files: { own: '[profile other]\naws_access_key_id = of-other\naws_secret_access_key = x\n' },
    },
    'of-other',
  ],
  [
    'a program',
    {
      files: {
        '.aws/config': `[default]\ncredential_process = echo '{"Version": 1, "AccessKeyId": "of-program", "SecretAccessKey": "x"}'\n`,
      },
    },
    'of-program',
  ],
  ['nothing, where the bucket is public', { options: '    allow_anonymous_login = true\n', env: ENV_KEYS }, undefined],
];
for (const [what, setup, key] of sources) {
  test(`requests are signed by ${what}`, async (context) => {
    const asked = await ask(context, setup);
    assert.equal(asked.exitCode, 0, asked.stderr);
    assert.ok(asked.server.requests.length > 0);
    assert.equal(asked.key, key);
  });
}

test('session tokens, region and endpoint come from where the keys do', async (context) => {
  const config = '[profile team]\nregion = eu-north-1\nendpoint_url = ENDPOINT\n';
  const files = { '.aws/config': config, '.aws/credentials': CREDENTIALS };
  const { server, exitCode, stderr } = await ask(context, {
    options: '    profile = team\n',
    files,
    hasEndpoint: false,
  });
  assert.equal(exitCode, 0, stderr);
  const [request] = server.requests;
  assert.match(request?.headers.authorization ?? '', /Credential=of-team\/\d+\/eu-north-1\/s3/);
  assert.equal(request?.headers['x-amz-security-token'], 'token-of-team');
});

function tokenAnswer(action: string): RecordedAnswer {
  const keys =
    '<AccessKeyId>of-role</AccessKeyId><SecretAccessKey>x</SecretAccessKey><SessionToken>of-sts</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration>';
  const result = `<${action}Result><Credentials>${keys}</Credentials></${action}Result>`;
  return {
    status: 200,
    headers: { 'content-type': 'text/xml' },
    body: `<${action}Response xmlns="https://sts.amazonaws.com/doc/2011-06-15/">${result}</${action}Response>`,
  };
}

for (const [what, action, setup] of [
  [
    'a role by OIDC',
    'AssumeRoleWithWebIdentity',
    { env: { ...OIDC, AWS_WEB_IDENTITY_TOKEN_FILE: '../token' }, files: { token: 'the-token' } },
  ],
  [
    "a profile's role",
    'AssumeRole',
    {
      options: '    profile = ci\n',
      files: {
        '.aws/config': '[profile ci]\nrole_arn = arn:aws:iam::123456789012:role/ci\nsource_profile = default\n',
        '.aws/credentials': CREDENTIALS,
      },
    },
  ],
] as const) {
  test(`${what} is taken once, and used with its token`, async (context) => {
    const answer: S3Recorder['answer'] = ({ path }) => (path === '/' ? tokenAnswer(action) : undefined);
    const { server, key, exitCode, stderr } = await ask(context, { ...setup, answer });
    assert.equal(exitCode, 0, stderr);
    assert.equal(key, 'of-role');
    assert.equal(server.requests.filter(({ path }) => path === '/').length, 1);
    assert.match(server.requests.find(({ path }) => path === '/')?.body ?? '', new RegExp(`Action=${action}&`));
    assert.equal(server.requests.at(-1)?.headers['x-amz-security-token'], 'of-sts');
  });
}

const refusals: [string, Parameters<typeof ask>[1], RegExp][] = [
  [
    'no credentials at all',
    {},
    /Cannot sign in to remote "s3" \(s3:\/\/bucket\/x\): no credentials were found\n  Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, `profile`,/,
  ],
  [
    'half a key',
    { options: '    access_key_id = a\n' },
    /has one half of a key, expected `secret_access_key` too\n.*remote modify --local s3 secret_access_key/,
  ],
  [
    'a profile that is not there',
    { options: '    profile = nobody\n', files: { '.aws/credentials': CREDENTIALS } },
    /profile "nobody" has no keys\n.*aws configure --profile nobody/,
  ],
  ['a token file that is not there', { env: OIDC }, /AWS_WEB_IDENTITY_TOKEN_FILE names "token", which is not there\n/],
  [
    'a role that may not be taken',
    {
      env: { ...OIDC, AWS_WEB_IDENTITY_TOKEN_FILE: '../token' },
      files: { token: 'x' },
      answer: () => ({
        ...s3Error(403, 'AccessDenied'),
        body: '<ErrorResponse><Error><Type>Sender</Type><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>',
      }),
    },
    /Cannot sign in .*the role may not be taken\n.*AWS_ROLE_ARN.*`permissions: id-token: write`/,
  ],
  [
    'an identity token that is refused',
    {
      env: { ...OIDC, AWS_WEB_IDENTITY_TOKEN_FILE: '../token' },
      files: { token: 'x' },
      answer: () => ({
        status: 400,
        body: '<ErrorResponse><Error><Type>Sender</Type><Code>InvalidIdentityToken</Code><Message>no</Message></Error></ErrorResponse>',
      }),
    },
    /Cannot sign in .*the identity token \(OIDC\) was refused\n/,
  ],
  [
    'a session token that has expired',
    { env: ENV_KEYS, answer: () => s3Error(400, 'ExpiredToken') },
    /the session token has expired\n  Set a new AWS_SESSION_TOKEN/,
  ],
  [
    'a wrong secret key',
    { env: ENV_KEYS, answer: () => s3Error(403, 'SignatureDoesNotMatch') },
    /the secret key does not fit the access key\n  Check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, `profile`/,
  ],
  [
    'an unknown access key',
    { env: ENV_KEYS, answer: () => s3Error(403, 'InvalidAccessKeyId') },
    /the access key is unknown\n  Check AWS_ACCESS_KEY_ID/,
  ],
  [
    'keys that may not look',
    { env: ENV_KEYS, answer: () => s3Error(403, 'AccessDenied') },
    /access was denied \(403\)\n  Let the credentials do s3:GetObject there/,
  ],
  [
    'an endpoint that is none',
    { options: '    endpointurl = http://[x\n', env: ENV_KEYS, hasEndpoint: false },
    /endpointurl is "http:\/\/\[x", expected https:\/\/HOST/,
  ],
];
for (const [what, setup, message] of refusals) {
  test(`${what}: one sentence says so, and what to set`, async (context) => {
    const { exitCode, stderr } = await ask(context, setup);
    assert.notEqual(exitCode, 0);
    assert.match(stderr, message);
    assert.ok(stderr.trim().split('\n').length <= 2, stderr);
  });
}
