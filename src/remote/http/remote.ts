import { createReadStream, statSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { messageOf, UserError } from '../../errors.js';
import { networkCause, RemoteFailure, RETRY_POLICY, retryAfterMs } from '../failure.js';
import type { RemoteOptions } from '../options.js';
import { inParallel } from '../parallel.js';
import { ChangedObject, MissingObject, type OpenObject, type OpenOptions, type Remote } from '../remote.js';
import { retry, type RetryPolicy } from '../retry.js';
import { HttpClient, type HttpRequest } from './client.js';
import { offeredSchemes } from './digest.js';
import { readHttpSettings } from './settings.js';

/** A remote on a web server: objects are read by GET, and written by POST or PUT (`method`). */
export function httpRemote(options: RemoteOptions, policy: RetryPolicy = RETRY_POLICY): Remote {
  const { name } = options;
  const settings = readHttpSettings(options);
  const { base, shownUrl, auth, jobs } = settings;
  const client = new HttpClient(settings);
  const urlOf = (key: string): URL => {
    const url = new URL(base);
    url.pathname = `${base.pathname.replace(/\/+$/, '')}/${key}`;
    return url;
  };
  const failed = (what: string, cause: unknown): unknown =>
    explain(cause, `Cannot ${what} remote "${name}" (${shownUrl})`);
  const refused = (what: string, answer: IncomingMessage): RemoteFailure =>
    explainStatus(answer, `Cannot ${what} remote "${name}" (${shownUrl})`, auth);

  const send = async (what: string, request: HttpRequest): Promise<IncomingMessage> => {
    try {
      return await client.send(request);
    } catch (error) {
      throw request.signal?.aborted ? request.signal.reason : failed(what, error);
    }
  };
  // Servers of public data answer 403 for what is not there; with credentials it means what it says.
  const isMissing = ({ statusCode }: IncomingMessage): boolean =>
    statusCode === 404 || statusCode === 410 || (statusCode === 403 && auth === undefined);

  const has = async (key: string, signal: AbortSignal | undefined): Promise<boolean> => {
    const what = `look for "${key}" in`;
    const ask = async (method: string, headers: Record<string, string>): Promise<IncomingMessage> => {
      const answer = await send(what, { method, url: urlOf(key), headers, signal });
      if (method === 'HEAD') answer.resume();
      else answer.destroy();
      return answer;
    };
    return retry(
      async () => {
        let answer = await ask('HEAD', {});
        if ([400, 405, 501].includes(answer.statusCode ?? 0)) answer = await ask('GET', { range: 'bytes=0-0' });
        if (isMissing(answer)) return false;
        // An empty object has no first byte.
        if (isSuccess(answer) || answer.statusCode === 416) return true;
        throw refused(what, answer);
      },
      { ...policy, signal },
    );
  };

  const open = async (key: string, { range, tag, signal }: OpenOptions): Promise<OpenObject> => {
    const what = `download "${key}" from`;
    const headers = {
      'accept-encoding': 'identity',
      ...(range ? { range: `bytes=${range.first}-${range.last}` } : {}),
      ...(range && tag !== undefined ? { 'if-match': tag } : {}),
    };
    const answer = await send(what, { method: 'GET', url: urlOf(key), headers, signal });
    const isPartOfUnknown = (answer.headers['content-range'] ?? '').endsWith('/*');
    if (isSuccess(answer) && !isPartOfUnknown) return readOpened(answer, range?.first ?? 0);
    if (isPartOfUnknown) answer.destroy();
    else answer.resume();
    if (isPartOfUnknown && range?.first === 0) return open(key, { signal });
    if (answer.statusCode === 416 && range?.first === 0) return open(key, { signal }); // an empty object
    if (answer.statusCode === 412) throw new ChangedObject(key);
    if (isMissing(answer)) throw new MissingObject(key, statusOf(answer));
    throw refused(what, answer);
  };

  const upload: Remote['upload'] = async (path, key, { signal, onBytes, md5 }) => {
    const what = `upload "${key}" to`;
    const { size } = statSync(path);
    await retry(
      async () => {
        const answer = await send(what, {
          method: settings.method,
          url: urlOf(key),
          headers: {
            'content-length': size,
            'content-type': 'application/octet-stream',
            ...(md5 === undefined ? {} : { 'content-md5': Buffer.from(md5, 'hex').toString('base64') }),
          },
          body: () => createReadStream(path),
          signal,
        });
        answer.resume();
        if (!isSuccess(answer)) throw refused(what, answer);
      },
      { ...policy, signal },
    );
    onBytes?.(size);
  };

  const cannot = (what: string): UserError =>
    new UserError('remote', `Cannot ${what} remote "${name}" (${shownUrl}): a web server does not tell what it holds`, {
      hint: 'Do this on the machine that serves it, or use a remote of another kind',
    });
  return {
    name,
    url: shownUrl,
    jobs,
    policy,
    canList: false,
    exists: async (keys, options) => {
      const found = new Set<string>();
      await inParallel(keys, options.jobs ?? jobs, async (key) => {
        if (await has(key, options.signal)) found.add(key);
      });
      return found;
    },
    list: () => {
      throw cannot('list the objects of');
    },
    open,
    upload,
    remove: async (keys, { signal }) => {
      await inParallel(keys, jobs, async (key) => {
        const what = `delete "${key}" from`;
        const answer = await send(what, { method: 'DELETE', url: urlOf(key), signal });
        answer.resume();
        if (!isSuccess(answer) && !isMissing(answer)) throw refused(what, answer);
      });
    },
    close: () => client.close(),
  };
}

function isSuccess({ statusCode = 0 }: IncomingMessage): boolean {
  return statusCode >= 200 && statusCode < 300;
}

function readOpened(answer: IncomingMessage, asked: number): OpenObject {
  const { headers, statusCode } = answer;
  const tag = headers.etag?.startsWith('W/') ? undefined : headers.etag; // a weak one does not vouch for bytes
  const part = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers['content-range'] ?? '');
  if (statusCode === 206 && part) {
    return { first: Number(part[1]), size: part[2] === '*' ? undefined : Number(part[2]), tag, body: answer };
  }
  if (statusCode === 206) return { first: asked, size: undefined, tag, body: answer };
  // With an encoding in between, the length is that of other bytes.
  const length = headers['content-encoding'] === undefined ? headers['content-length'] : undefined;
  return { first: 0, size: length === undefined ? undefined : Number(length), tag, body: answer };
}

function statusOf({ statusCode, statusMessage }: IncomingMessage): string {
  return `${statusCode ?? 0} ${statusMessage ?? ''}`.trim();
}

function explainStatus(answer: IncomingMessage, what: string, auth: string | undefined): RemoteFailure {
  const status = answer.statusCode ?? 0;
  const shown = statusOf(answer);
  if (status === 401 || status === 403) {
    const hint = accessHint(auth, offeredSchemes(answer.headers['www-authenticate']));
    return new RemoteFailure(`${what}: access was denied (${shown})`, { hint });
  }
  if (status === 405 || status === 501)
    return new RemoteFailure(`${what}: the server does not take this method (${shown})`, {
      hint: 'Set `method` to PUT or POST, whichever the server expects of uploads',
    });
  if (status === 413)
    return new RemoteFailure(`${what}: the object is too large for the server (${shown})`, {
      hint: "Raise the server's limit (nginx: client_max_body_size)",
    });
  if (status === 507 || status === 423) return new RemoteFailure(`${what}: the server has no room for it (${shown})`);
  const isBusy = status === 429 || status === 408 || status >= 500;
  return new RemoteFailure(`${what}: the server answered ${shown}`, {
    canPass: isBusy,
    delayMs: retryAfterMs(answer.headers['retry-after']),
    ...(isBusy ? { hint: 'Run it again later: what has arrived stays' } : {}),
  });
}

function accessHint(auth: string | undefined, offered: readonly string[]): string {
  const [other] = offered.filter((scheme) => scheme === 'basic' || scheme === 'digest');
  if (auth === undefined) {
    return `Set \`auth\`${other === undefined ? '' : ` to ${other}`}, and \`user\` and \`password\` (\`train-report remote modify --local NAME …\`)`;
  }
  if (auth !== 'custom' && other !== undefined && !offered.includes(auth)) {
    return `The server asks for ${other}: set \`auth\` to it (\`train-report remote modify NAME auth ${other}\`)`;
  }
  return 'Check `user` and `password` (or the header) in .dvc/config.local, and what they may do';
}

function explain(error: unknown, what: string): unknown {
  const cause = networkCause(error);
  const { found, canPass = false, hint } = cause ?? { found: messageOf(error) };
  return new RemoteFailure(`${what}: ${found}`, { canPass, cause: error, ...(hint === undefined ? {} : { hint }) });
}
