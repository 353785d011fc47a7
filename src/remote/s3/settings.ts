import { createHash } from 'node:crypto';
import { UserError } from '../../errors.js';
import type { RemoteOptions } from '../options.js';
import { readProfile } from './profile.js';

/** What the configuration says of a bucket, or of a server that speaks S3. */
export interface S3Settings {
  readonly name: string;
  readonly url: string;
  readonly bucket: string;
  /** Without slashes at its ends; empty for the whole bucket. */
  readonly prefix: string;
  readonly endpoint: string | undefined;
  readonly useFips: boolean;
  readonly useDualStack: boolean;
  readonly region: string;
  readonly profile: string | undefined;
  readonly credentialsFile: string | undefined;
  readonly configFile: string | undefined;
  /** Written in the configuration; the SDK's chain otherwise. */
  readonly keys: StaticKeys | undefined;
  readonly isAnonymous: boolean;
  readonly useTls: boolean;
  readonly verifyTls: boolean;
  readonly authorityFile: string | undefined;
  readonly connectTimeoutMs: number;
  readonly readTimeoutMs: number;
  readonly jobs: number;
  readonly listsByVersion1: boolean;
  /** Headers of every request that begins to write an object. */
  readonly writing: Headers;
  /** Headers of every request about an object that is encrypted with a key of the user's own. */
  readonly ownKey: Headers;
}

export interface StaticKeys {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
}

const JOBS = 16;
const DEFAULT_REGION = 'us-east-1';
const CONNECT_TIMEOUT_SECONDS = 30;
const READ_TIMEOUT_SECONDS = 60;

/** Reads the options of an S3 remote (FORMATS, section 14). */
export function readS3Settings(options: RemoteOptions, env: NodeJS.ProcessEnv): S3Settings {
  const { name, url } = options;
  const option = (key: string): string | undefined => options.get(key);
  refuseVersioned(options);
  const profile = option('profile');
  const configFile = options.path('configpath');
  const credentialsFile = options.path('credentialpath');
  const ofProfile = readProfile({ profile, configFile, credentialsFile }, env);
  const verify = option('ssl_verify');
  const isPath = verify !== undefined && !/^(true|false)$/i.test(verify);
  const seconds = (key: string, fallback: number): number => (options.number(key) ?? fallback) * 1000;
  return {
    name,
    url,
    ...parseS3Url(name, url),
    useFips: env['AWS_USE_FIPS_ENDPOINT'] === 'true',
    useDualStack: env['AWS_USE_DUALSTACK_ENDPOINT'] === 'true',
    endpoint:
      option('endpointurl') ?? (env['AWS_ENDPOINT_URL_S3'] || env['AWS_ENDPOINT_URL'] || ofProfile('endpoint_url')),
    region:
      option('region') ?? (env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || ofProfile('region') || DEFAULT_REGION),
    profile,
    credentialsFile,
    configFile,
    keys: readKeys(name, option),
    isAnonymous: options.boolean('allow_anonymous_login', false),
    useTls: options.boolean('use_ssl', true),
    verifyTls: verify?.toLowerCase() !== 'false',
    authorityFile: isPath ? verify : env['AWS_CA_BUNDLE'] || undefined,
    connectTimeoutMs: seconds('connect_timeout', CONNECT_TIMEOUT_SECONDS),
    readTimeoutMs: seconds('read_timeout', READ_TIMEOUT_SECONDS),
    jobs: options.number('jobs') ?? JOBS,
    listsByVersion1: options.boolean('listobjects', false),
    ...readEncryption(name, option),
  };
}

function parseS3Url(name: string, url: string): { bucket: string; prefix: string } {
  const match = /^s3:\/\/([^/]+)\/?(.*)$/is.exec(url);
  if (!match?.[1])
    throw new UserError('config', `Cannot open remote "${name}": found "${url}", expected s3://BUCKET/PREFIX`);
  // A directory bucket (S3 Express) wants sessions of its own, and lists in no order.
  if (match[1].endsWith('--x-s3'))
    throw new UserError('remote', `Cannot open remote "${name}": directory buckets ("${match[1]}") are not supported`, {
      exitCode: 1,
      hint: 'Use a general purpose bucket',
    });
  return { bucket: match[1], prefix: (match[2] ?? '').replace(/^\/+|\/+$/g, '') };
}

function refuseVersioned(options: RemoteOptions): void {
  for (const key of ['version_aware', 'worktree']) {
    if (!options.boolean(key, false)) continue;
    throw new UserError('remote', `Cannot open remote "${options.name}": \`${key}\` is not supported yet`, {
      exitCode: 1,
      hint: 'Use real DVC for this remote, or one without it',
    });
  }
}

function readKeys(name: string, option: (key: string) => string | undefined): StaticKeys | undefined {
  const accessKeyId = option('access_key_id');
  const secretAccessKey = option('secret_access_key');
  const sessionToken = option('session_token');
  if (accessKeyId === undefined && secretAccessKey === undefined) return undefined;
  if (accessKeyId === undefined || secretAccessKey === undefined) {
    const absent = accessKeyId === undefined ? 'access_key_id' : 'secret_access_key';
    throw new UserError(
      'config',
      `Cannot open remote "${name}": it has one half of a key, expected \`${absent}\` too`,
      {
        hint: `Set it with \`train-report remote modify --local ${name} ${absent} …\`, which git does not track`,
      },
    );
  }
  return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
}

type Headers = Readonly<Record<string, string>>;

const CUSTOMER = 'x-amz-server-side-encryption-customer';
const WRITING = {
  sse: 'x-amz-server-side-encryption',
  sse_kms_key_id: 'x-amz-server-side-encryption-aws-kms-key-id',
  acl: 'x-amz-acl',
  grant_full_control: 'x-amz-grant-full-control',
  grant_read: 'x-amz-grant-read',
  grant_read_acp: 'x-amz-grant-read-acp',
  grant_write_acp: 'x-amz-grant-write-acp',
} as const;

function readEncryption(
  name: string,
  option: (key: string) => string | undefined,
): { readonly writing: Headers; readonly ownKey: Headers } {
  const refuse = (found: string): never => {
    throw new UserError('config', `Cannot open remote "${name}": ${found}, expected one of them`);
  };
  const ownKey: Record<string, string> = {};
  const customerKey = option('sse_customer_key');
  if (customerKey !== undefined) {
    if (option('sse_kms_key_id') !== undefined) refuse('both sse_kms_key_id and sse_customer_key are set');
    const bytes = Buffer.from(customerKey, 'base64');
    ownKey[`${CUSTOMER}-algorithm`] = option('sse_customer_algorithm') ?? 'AES256';
    ownKey[`${CUSTOMER}-key`] = customerKey;
    ownKey[`${CUSTOMER}-key-md5`] = createHash('md5').update(bytes).digest('base64');
  }
  const writing: Record<string, string> = { ...ownKey };
  for (const [key, header] of Object.entries(WRITING)) {
    const value = option(key);
    if (value === undefined) continue;
    if (key.startsWith('grant_') && option('acl') !== undefined) refuse(`both acl and ${key} are set`);
    writing[header] = value;
  }
  return { writing, ownKey };
}
