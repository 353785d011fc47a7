import { statSync } from 'node:fs';
import { messageOf, systemCode, UserError } from '../errors.js';
import type { Config } from '../repo/config.js';
import { HttpClient, HttpError } from './http-request.js';
import { MissingObject, type Remote } from './remote.js';
import { retry } from './retry.js';
import { inParallel } from './transfer.js';

const JOBS = 16;
const TIMEOUT_MS = 60_000;
const UPLOAD_METHOD = 'POST'; // DVC's default; many servers want PUT (option `method`)
const RESETS = ['ECONNRESET', 'ECONNREFUSED', 'ETIMEDOUT', 'EPIPE', 'EAI_AGAIN', 'ERR_STREAM_PREMATURE_CLOSE'];

/** A remote on a web server: objects are read by GET and sent by POST or PUT; a server cannot be asked what it holds. */
export function httpRemote(name: string, url: string, config: Config): Remote {
  const section = `remote "${name.toLowerCase()}"`;
  const base = url.replace(/\/+$/, '');
  const client = new HttpClient({
    headers: authHeaders(name, section, url, config),
    verifyCertificates: config.boolean(section, 'ssl_verify', true),
    timeoutMs: Number(config.get(section, 'read_timeout')?.value ?? TIMEOUT_MS / 1000) * 1000,
  });
  const method = (config.get(section, 'method')?.value ?? UPLOAD_METHOD).toUpperCase();
  const urlOf = (key: string): URL => new URL(`${base}/${key.split('/').map(encodeURIComponent).join('/')}`);
  const patiently = <T>(signal: AbortSignal | undefined, what: string, body: () => Promise<T>): Promise<T> =>
    retry(body, {
      signal,
      canRetry: mayPass,
      askedDelay: (error) => (error instanceof HttpError ? error.retryAfterMs : undefined),
    }).catch((error: unknown) => {
      throw explain(error, what, name, url);
    });
  return {
    name,
    url,
    jobs: JOBS,
    exists: async (keys, { signal }) => {
      const found = new Set<string>();
      await inParallel(keys, JOBS, async (key) => {
        const isThere = await patiently(signal, 'look for an object', async () => {
          const status = await client.head(urlOf(key), signal);
          if (status >= 200 && status < 300) return true;
          if (status === 404 || status === 410) return false;
          throw new HttpError(status, undefined);
        });
        if (isThere) found.add(key);
      });
      return found;
    },
    list: () => {
      throw new UserError(
        'remote',
        `Cannot list remote "${name}" (${shown(url)}): a web server does not tell what it holds`,
      );
    },
    download: async (key, path, { signal, onBytes }) => {
      await patiently(signal, 'download', async () => {
        try {
          await client.download(urlOf(key), path, signal);
        } catch (error) {
          if (error instanceof HttpError && (error.status === 404 || error.status === 410))
            throw new MissingObject(key);
          throw error;
        }
      });
      onBytes?.(statSync(path).size);
    },
    upload: async (path, key, { signal, onBytes }) => {
      await patiently(signal, 'upload', () => client.upload(method, urlOf(key), path, signal));
      onBytes?.(statSync(path).size);
    },
    remove: async (keys, { signal }) => {
      await inParallel(keys, JOBS, (key) => patiently(signal, 'delete', () => client.remove(urlOf(key), signal)));
    },
    close: () => client.close(),
  };
}

function authHeaders(name: string, section: string, url: string, config: Config): Record<string, string> {
  const option = (key: string): string | undefined => config.get(section, key)?.value;
  const auth = option('auth')?.toLowerCase();
  const { username, password } = new URL(url);
  const user = option('user') ?? decodeURIComponent(username);
  const secret = option('password') ?? process.env['DVC_HTTP_PASSWORD'] ?? decodeURIComponent(password);
  if (auth === 'custom') {
    const header = option('custom_auth_header');
    if (header === undefined)
      throw new UserError('config', `Cannot open remote "${name}": "auth = custom" needs "custom_auth_header"`);
    return { [header.toLowerCase()]: secret };
  }
  if (auth === 'digest')
    throw new UserError(
      'config',
      `Cannot open remote "${name}": "auth = digest" is not supported yet, expected basic or custom`,
    );
  if (user === '') return {};
  return { authorization: `Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}` };
}

function mayPass(error: unknown): boolean {
  if (error instanceof HttpError) return error.status >= 500 || error.status === 429 || error.status === 408;
  return (
    RESETS.includes(systemCode(error) ?? '') ||
    (error instanceof Error && /broke off|no answer|aborted/.test(error.message))
  );
}

function explain(error: unknown, what: string, name: string, url: string): unknown {
  if (error instanceof MissingObject || (error instanceof Error && error.name === 'AbortError')) return error;
  const status = error instanceof HttpError ? error.status : undefined;
  const hints: Readonly<Record<number, string>> = {
    401: 'Set `user` and `password` (or `auth = custom`) of the remote with `--local`',
    403: 'Check that the user may read and write there',
    405: 'Set `method = PUT`, if the server wants it',
    413: 'The server does not take files this large',
  };
  const hint = hints[status ?? 0];
  return new UserError(
    'remote',
    `Cannot ${what} at remote "${name}" (${shown(url)}): ${messageOf(error) || systemCode(error) || 'no answer'}`,
    {
      cause: error,
      ...(hint ? { hint } : {}),
    },
  );
}

/** The address without what it may hold of a password. */
function shown(url: string): string {
  return url.replace(/\/\/[^/@]*@/, '//');
}
