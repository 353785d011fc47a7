import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../errors.js';
import type { RemoteOptions } from '../options.js';

/** What the configuration says of a bucket, or of a server that speaks S3. */
export interface S3Settings {
  readonly name: string;
  readonly url: string;
  readonly bucket: string;
  /** Without slashes at its ends; empty for the whole bucket. */
  readonly prefix: string;
  readonly endpoint: string | undefined;
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
  /** Parameters of every request that writes an object. */
  readonly writing: Readonly<Record<string, string>>;
  /** Parameters of every request about an object that is encrypted with a key of the user's own. */
  readonly ownKey: Readonly<Record<string, string>>;
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
  const verify = option('ssl_verify');
  const isPath = verify !== undefined && !/^(true|false)$/i.test(verify);
  const seconds = (key: string, fallback: number): number => (options.number(key) ?? fallback) * 1000;
  return {
    name,
    url,
    ...parseS3Url(name, url),
    endpoint: option('endpointurl') ?? (env['AWS_ENDPOINT_URL_S3'] || env['AWS_ENDPOINT_URL'] || undefined),
    region: option('region') ?? findRegion(profile, configFile, env),
    profile,
    credentialsFile: options.path('credentialpath'),
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

type Parameters = Readonly<Record<string, string>>;

const GRANTS = {
  grant_full_control: 'GrantFullControl',
  grant_read: 'GrantRead',
  grant_read_acp: 'GrantReadACP',
  grant_write_acp: 'GrantWriteACP',
} as const;

function readEncryption(
  name: string,
  option: (key: string) => string | undefined,
): { readonly writing: Parameters; readonly ownKey: Parameters } {
  const refuse = (found: string): never => {
    throw new UserError('config', `Cannot open remote "${name}": ${found}, expected one of them`);
  };
  const ownKey: Record<string, string> = {};
  const customerKey = option('sse_customer_key');
  if (customerKey !== undefined) {
    if (option('sse_kms_key_id') !== undefined) refuse('both sse_kms_key_id and sse_customer_key are set');
    ownKey['SSECustomerAlgorithm'] = option('sse_customer_algorithm') ?? 'AES256';
    ownKey['SSECustomerKey'] = customerKey; // base64, as the SDK wants it
  }
  const writing: Record<string, string> = { ...ownKey };
  const set = (parameter: string, key: string): void => {
    const value = option(key);
    if (value !== undefined) writing[parameter] = value;
  };
  set('ServerSideEncryption', 'sse');
  set('SSEKMSKeyId', 'sse_kms_key_id');
  set('ACL', 'acl');
  for (const [key, parameter] of Object.entries(GRANTS)) {
    if (option(key) !== undefined && option('acl') !== undefined) refuse(`both acl and ${key} are set`);
    set(parameter, key);
  }
  return { writing, ownKey };
}

/** The region of the environment or of the profile in AWS's own configuration file. */
function findRegion(profile: string | undefined, configFile: string | undefined, env: NodeJS.ProcessEnv): string {
  const fromEnv = env['AWS_REGION'] || env['AWS_DEFAULT_REGION'];
  if (fromEnv) return fromEnv;
  const file = configFile ?? env['AWS_CONFIG_FILE'] ?? join(env['HOME'] ?? homedir(), '.aws', 'config');
  return profileRegion(file, profile ?? env['AWS_PROFILE'] ?? 'default') ?? DEFAULT_REGION;
}

function profileRegion(file: string, profile: string): string | undefined {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return undefined; // most machines have none
  }
  let isOurs = false;
  for (const line of text.split('\n')) {
    const section = /^\s*\[\s*(?:profile\s+)?([^\]]+?)\s*\]/.exec(line)?.[1];
    if (section !== undefined) isOurs = section.replace(/^"(.*)"$/, '$1') === profile;
    const region = isOurs ? /^region\s*=\s*(\S+)/.exec(line)?.[1] : undefined;
    if (region !== undefined) return region;
  }
  return undefined;
}
