import { UserError } from '../../errors.js';
import type { RemoteOptions } from '../options.js';
import { DigestAuth } from './digest.js';

const JOBS = 16;
const DEFAULT_TIMEOUT_SECONDS = 60; // DVC's

/** What the configuration says of a web server. */
export interface HttpSettings {
  /** Without user and password. */
  readonly base: URL;
  readonly shownUrl: string;
  /** Of uploads. */
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Answers the server's challenges. */
  readonly digest: DigestAuth | undefined;
  /** How the user wants to be known: `basic`, `digest`, `custom`; undefined for not at all. */
  readonly auth: string | undefined;
  readonly verifyTls: boolean;
  readonly authorityFile: string | undefined;
  readonly connectTimeoutMs: number;
  readonly readTimeoutMs: number;
  readonly jobs: number;
}

/** Reads the options of an HTTP remote (FORMATS, section 14). */
export function readHttpSettings(options: RemoteOptions): HttpSettings {
  const { name, url } = options;
  const option = (key: string): string | undefined => options.get(key);
  const base = parseUrl(name, url);
  const credentials = readCredentials(name, base, option);
  base.username = '';
  base.password = '';
  const verify = option('ssl_verify');
  const seconds = (key: string): number => (options.number(key) ?? DEFAULT_TIMEOUT_SECONDS) * 1000;
  return {
    base,
    shownUrl: base.href,
    method: (option('method') ?? 'POST').toUpperCase(),
    ...credentials,
    verifyTls: verify?.toLowerCase() !== 'false',
    authorityFile: verify === undefined || /^(true|false)$/i.test(verify) ? undefined : verify,
    connectTimeoutMs: seconds('connect_timeout'),
    readTimeoutMs: seconds('read_timeout'),
    jobs: options.number('jobs') ?? JOBS,
  };
}

function parseUrl(name: string, address: string): URL {
  try {
    return new URL(address);
  } catch (error) {
    throw new UserError('config', `Cannot open remote "${name}": its URL is no URL, expected https://HOST/PATH`, {
      cause: error,
    });
  }
}

function readCredentials(
  name: string,
  base: URL,
  option: (key: string) => string | undefined,
): Pick<HttpSettings, 'headers' | 'digest' | 'auth'> {
  const auth = option('auth')?.toLowerCase() ?? (base.username === '' ? undefined : 'basic');
  const user = option('user') ?? decodeURIComponent(base.username);
  const password = option('password') ?? (base.password === '' ? undefined : decodeURIComponent(base.password));
  const fail = (found: string, hint: string): never => {
    throw new UserError('config', `Cannot open remote "${name}": ${found}`, { hint, exitCode: 1 });
  };
  const LOCAL_HINT = `Set it with \`train-report remote modify --local ${name} password …\`, which git does not track`;
  if (auth === undefined) return { auth, headers: {}, digest: undefined };
  switch (auth) {
    case 'basic':
    case 'digest': {
      if (user === '') return fail(`auth is ${auth}, but there is no user`, `Set \`user\` of remote "${name}"`);
      if (password === undefined) return fail(`auth is ${auth}, but there is no password`, LOCAL_HINT);
      if (auth === 'digest') return { auth, headers: {}, digest: new DigestAuth(user, password) };
      const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
      return { auth, headers: { authorization }, digest: undefined };
    }
    case 'custom': {
      const header = option('custom_auth_header');
      if (header === undefined) {
        return fail('auth is custom, but custom_auth_header is not set', 'Set it to the name of the header');
      }
      if (password === undefined) return fail('auth is custom, but there is no password', LOCAL_HINT);
      return { auth, headers: { [header.toLowerCase()]: password }, digest: undefined };
    }
    default:
      return fail(`auth "${auth}" is not supported`, 'Use basic, digest, or custom with a header of your own');
  }
}
