export const id = 4545;
export const ids = [4545,6359];
export const modules = {

/***/ 34545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  httpRemote: () => (/* binding */ httpRemote)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(72895);
// EXTERNAL MODULE: ./build/src/remote/failure.js
var failure = __webpack_require__(66263);
// EXTERNAL MODULE: ./build/src/remote/parallel.js
var parallel = __webpack_require__(46334);
// EXTERNAL MODULE: ./build/src/remote/remote.js
var remote = __webpack_require__(78543);
// EXTERNAL MODULE: ./build/src/remote/retry.js
var retry = __webpack_require__(36359);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./build/src/remote/http/client.js



const MAX_REDIRECTS = 10;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Speaks HTTP over connections that are kept open, and follows redirects. */
class HttpClient {
    #options;
    #http;
    #https;
    constructor(options) {
        this.#options = options;
        const agent = { keepAlive: true, maxSockets: options.jobs, maxFreeSockets: options.jobs };
        this.#http = new external_node_http_.Agent(agent);
        this.#https = new external_node_https_.Agent({
            ...agent,
            rejectUnauthorized: options.verifyTls,
            ...(options.authorityFile === undefined ? {} : { ca: (0,external_node_fs_.readFileSync)(options.authorityFile) }),
        });
    }
    /** Sends a request; the answer's body must be read or destroyed. */
    async send(request) {
        const { origin } = request.url;
        let { url, method } = request;
        for (let redirects = 0;; redirects += 1) {
            const own = url.origin === origin ? this.#options.headers : {};
            const answer = await this.#sendOnce({ ...request, url, method, headers: { ...own, ...request.headers } });
            const { statusCode = 0, headers } = answer;
            if (!REDIRECTS.has(statusCode) || headers.location === undefined || redirects === MAX_REDIRECTS)
                return answer;
            const keepsMethod = statusCode === 307 || statusCode === 308;
            if (request.body && !keepsMethod)
                return answer; // an upload would turn into a GET
            answer.resume();
            url = new URL(headers.location, url);
            if (!keepsMethod && method !== 'HEAD')
                method = 'GET';
        }
    }
    close() {
        this.#http.destroy();
        this.#https.destroy();
    }
    #sendOnce(request) {
        const { url, method, headers = {}, body, signal } = request;
        const { connectTimeoutMs, readTimeoutMs } = this.#options;
        const isSecure = url.protocol === 'https:';
        return new Promise((resolve, reject) => {
            const options = { method, headers, agent: isSecure ? this.#https : this.#http, ...(signal ? { signal } : {}) };
            const sent = isSecure ? (0,external_node_https_.request)(url, options, resolve) : (0,external_node_http_.request)(url, options, resolve);
            const late = (what) => () => {
                sent.destroy(Object.assign(new Error(`${what} timed out`), { code: 'ETIMEDOUT' }));
            };
            const connecting = setTimeout(late('connecting'), connectTimeoutMs);
            sent.once('socket', (socket) => {
                if (!socket.connecting)
                    clearTimeout(connecting);
                else
                    socket.once(isSecure ? 'secureConnect' : 'connect', () => clearTimeout(connecting));
            });
            sent.setTimeout(readTimeoutMs, late('reading'));
            sent.once('close', () => clearTimeout(connecting));
            sent.on('error', reject);
            if (!body) {
                sent.end();
                return;
            }
            const source = body();
            source.once('error', (error) => sent.destroy(error));
            sent.once('close', () => source.destroy());
            // A server may refuse before it has read everything: its answer then counts, not the broken pipe.
            source.pipe(sent);
        });
    }
}

;// CONCATENATED MODULE: ./build/src/remote/http/settings.js

const JOBS = 16;
const DEFAULT_TIMEOUT_SECONDS = 60; // DVC's
/** Reads the options of an HTTP remote (FORMATS, section 14). */
function readHttpSettings(options) {
    const { name, url } = options;
    const option = (key) => options.get(key);
    const base = parseUrl(name, url);
    const headers = credentialHeaders(name, base, option);
    base.username = '';
    base.password = '';
    const verify = option('ssl_verify');
    const seconds = (key) => (options.number(key) ?? DEFAULT_TIMEOUT_SECONDS) * 1000;
    return {
        base,
        shownUrl: base.href,
        method: (option('method') ?? 'POST').toUpperCase(),
        headers,
        hasCredentials: Object.keys(headers).length > 0,
        verifyTls: verify?.toLowerCase() !== 'false',
        authorityFile: verify === undefined || /^(true|false)$/i.test(verify) ? undefined : verify,
        connectTimeoutMs: seconds('connect_timeout'),
        readTimeoutMs: seconds('read_timeout'),
        jobs: options.number('jobs') ?? JOBS,
    };
}
function parseUrl(name, address) {
    try {
        return new URL(address);
    }
    catch (error) {
        throw new errors/* UserError */.yo('config', `Cannot open remote "${name}": its URL is no URL, expected https://HOST/PATH`, {
            cause: error,
        });
    }
}
function credentialHeaders(name, base, option) {
    const auth = option('auth');
    const user = option('user') ?? decodeURIComponent(base.username);
    const password = option('password') ?? (base.password === '' ? undefined : decodeURIComponent(base.password));
    const fail = (found, hint) => {
        throw new errors/* UserError */.yo('config', `Cannot open remote "${name}": ${found}`, { hint, exitCode: 1 });
    };
    const LOCAL_HINT = `Set it with \`train-report remote modify --local ${name} password …\`, which git does not track`;
    if (auth === undefined && base.username === '')
        return {};
    switch (auth ?? 'basic') {
        case 'basic':
            if (user === '')
                return fail('auth is basic, but there is no user', `Set \`user\` of remote "${name}"`);
            if (password === undefined)
                return fail('auth is basic, but there is no password', LOCAL_HINT);
            return { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
        case 'custom': {
            const header = option('custom_auth_header');
            if (header === undefined) {
                return fail('auth is custom, but custom_auth_header is not set', 'Set it to the name of the header');
            }
            if (password === undefined)
                return fail('auth is custom, but there is no password', LOCAL_HINT);
            return { [header.toLowerCase()]: password };
        }
        default:
            return fail(`auth "${auth ?? ''}" is not supported`, 'Use basic, or custom with a header of your own');
    }
}

;// CONCATENATED MODULE: ./build/src/remote/http/remote.js








/** A remote on a web server: objects are read by GET, and written by POST or PUT (`method`). */
function httpRemote(options, policy = failure/* RETRY_POLICY */.yE) {
    const { name } = options;
    const settings = readHttpSettings(options);
    const { base, shownUrl, hasCredentials, jobs } = settings;
    const client = new HttpClient(settings);
    const urlOf = (key) => {
        const url = new URL(base);
        url.pathname = `${base.pathname.replace(/\/+$/, '')}/${key}`;
        return url;
    };
    const failed = (what, cause) => explain(cause, `Cannot ${what} remote "${name}" (${shownUrl})`);
    const refused = (what, answer) => explainStatus(answer, `Cannot ${what} remote "${name}" (${shownUrl})`, hasCredentials);
    const send = async (what, request) => {
        try {
            return await client.send(request);
        }
        catch (error) {
            throw request.signal?.aborted ? request.signal.reason : failed(what, error);
        }
    };
    // Servers of public data answer 403 for what is not there; with credentials it means what it says.
    const isMissing = ({ statusCode }) => statusCode === 404 || statusCode === 410 || (statusCode === 403 && !hasCredentials);
    const has = async (key, signal) => {
        const what = `look for "${key}" in`;
        const ask = async (method, headers) => {
            const answer = await send(what, { method, url: urlOf(key), headers, signal });
            if (method === 'HEAD')
                answer.resume();
            else
                answer.destroy();
            return answer;
        };
        return (0,retry/* retry */.L)(async () => {
            let answer = await ask('HEAD', {});
            if ([400, 405, 501].includes(answer.statusCode ?? 0))
                answer = await ask('GET', { range: 'bytes=0-0' });
            if (isMissing(answer))
                return false;
            // An empty object has no first byte.
            if (isSuccess(answer) || answer.statusCode === 416)
                return true;
            throw refused(what, answer);
        }, { ...policy, signal });
    };
    const open = async (key, { range, tag, signal }) => {
        const what = `download "${key}" from`;
        const headers = {
            'accept-encoding': 'identity',
            ...(range ? { range: `bytes=${range.first}-${range.last}` } : {}),
            ...(range && tag !== undefined ? { 'if-match': tag } : {}),
        };
        const answer = await send(what, { method: 'GET', url: urlOf(key), headers, signal });
        const isPartOfUnknown = (answer.headers['content-range'] ?? '').endsWith('/*');
        if (isSuccess(answer) && !isPartOfUnknown)
            return readOpened(answer, range?.first ?? 0);
        if (isPartOfUnknown)
            answer.destroy();
        else
            answer.resume();
        if (isPartOfUnknown && range?.first === 0)
            return open(key, { signal });
        if (answer.statusCode === 416 && range?.first === 0)
            return open(key, { signal }); // an empty object
        if (answer.statusCode === 412)
            throw new remote/* ChangedObject */.U(key);
        if (isMissing(answer))
            throw new remote/* MissingObject */._(key, statusOf(answer));
        throw refused(what, answer);
    };
    const upload = async (path, key, { signal, onBytes, md5 }) => {
        const what = `upload "${key}" to`;
        const { size } = (0,external_node_fs_.statSync)(path);
        await (0,retry/* retry */.L)(async () => {
            const answer = await send(what, {
                method: settings.method,
                url: urlOf(key),
                headers: {
                    'content-length': size,
                    'content-type': 'application/octet-stream',
                    ...(md5 === undefined ? {} : { 'content-md5': Buffer.from(md5, 'hex').toString('base64') }),
                },
                body: () => (0,external_node_fs_.createReadStream)(path),
                signal,
            });
            answer.resume();
            if (!isSuccess(answer))
                throw refused(what, answer);
        }, { ...policy, signal });
        onBytes?.(size);
    };
    const cannot = (what) => new errors/* UserError */.yo('remote', `Cannot ${what} remote "${name}" (${shownUrl}): a web server does not tell what it holds`, {
        hint: 'Do this on the machine that serves it, or use a remote of another kind',
    });
    return {
        name,
        url: shownUrl,
        jobs,
        policy,
        canList: false,
        exists: async (keys, options) => {
            const found = new Set();
            await (0,parallel/* inParallel */.H)(keys, options.jobs ?? jobs, async (key) => {
                if (await has(key, options.signal))
                    found.add(key);
            });
            return found;
        },
        list: () => {
            throw cannot('list the objects of');
        },
        open,
        upload,
        remove: async (keys, { signal }) => {
            await (0,parallel/* inParallel */.H)(keys, jobs, async (key) => {
                const what = `delete "${key}" from`;
                const answer = await send(what, { method: 'DELETE', url: urlOf(key), signal });
                answer.resume();
                if (!isSuccess(answer) && !isMissing(answer))
                    throw refused(what, answer);
            });
        },
        close: () => client.close(),
    };
}
function isSuccess({ statusCode = 0 }) {
    return statusCode >= 200 && statusCode < 300;
}
function readOpened(answer, asked) {
    const { headers, statusCode } = answer;
    const tag = headers.etag?.startsWith('W/') ? undefined : headers.etag; // a weak one does not vouch for bytes
    const part = /^bytes (\d+)-\d+\/(\d+|\*)$/.exec(headers['content-range'] ?? '');
    if (statusCode === 206 && part) {
        return { first: Number(part[1]), size: part[2] === '*' ? undefined : Number(part[2]), tag, body: answer };
    }
    if (statusCode === 206)
        return { first: asked, size: undefined, tag, body: answer };
    // With an encoding in between, the length is that of other bytes.
    const length = headers['content-encoding'] === undefined ? headers['content-length'] : undefined;
    return { first: 0, size: length === undefined ? undefined : Number(length), tag, body: answer };
}
function statusOf({ statusCode, statusMessage }) {
    return `${statusCode ?? 0} ${statusMessage ?? ''}`.trim();
}
function explainStatus(answer, what, hasCredentials) {
    const status = answer.statusCode ?? 0;
    const shown = statusOf(answer);
    if (status === 401 || status === 403) {
        const hint = hasCredentials
            ? 'Check `user` and `password` (or the header) in .dvc/config.local, and what they may do'
            : 'Set `auth`, `user` and `password` (`train-report remote modify --local NAME …`)';
        return new failure/* RemoteFailure */.p3(`${what}: access was denied (${shown})`, { hint });
    }
    if (status === 405 || status === 501)
        return new failure/* RemoteFailure */.p3(`${what}: the server does not take this method (${shown})`, {
            hint: 'Set `method` to PUT or POST, whichever the server expects of uploads',
        });
    if (status === 413)
        return new failure/* RemoteFailure */.p3(`${what}: the object is too large for the server (${shown})`, {
            hint: "Raise the server's limit (nginx: client_max_body_size)",
        });
    if (status === 507 || status === 423)
        return new failure/* RemoteFailure */.p3(`${what}: the server has no room for it (${shown})`);
    const isBusy = status === 429 || status === 408 || status >= 500;
    return new failure/* RemoteFailure */.p3(`${what}: the server answered ${shown}`, {
        canPass: isBusy,
        delayMs: (0,failure/* retryAfterMs */.Vs)(answer.headers['retry-after']),
        ...(isBusy ? { hint: 'Run it again later: what has arrived stays' } : {}),
    });
}
function explain(error, what) {
    const cause = (0,failure/* networkCause */.u6)(error);
    const { found, canPass = false, hint } = cause ?? { found: (0,errors/* messageOf */.bD)(error) };
    return new failure/* RemoteFailure */.p3(`${what}: ${found}`, { canPass, cause: error, ...(hint === undefined ? {} : { hint }) });
}


/***/ }),

/***/ 46334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ inParallel)
/* harmony export */ });
/** Runs `work` on every item, at most `limit` at once; the first failure ends it. */
async function inParallel(items, limit, work) {
    let next = 0;
    let failed = false;
    const lane = async () => {
        while (next < items.length && !failed) {
            const item = items[next];
            next += 1;
            try {
                await work(item);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    const lanes = Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, lane);
    await Promise.allSettled(lanes); // nothing goes on behind the caller's back
    await Promise.all(lanes);
}


/***/ }),

/***/ 36359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry)
/* harmony export */ });
/* unused harmony export sleep */
const DEFAULT_TRIES = 5;
const DEFAULT_DELAY_MS = 200;
const MAX_DELAY_MS = 20_000;
/** Runs `attempt` until it succeeds, its error cannot pass, or the tries are used up; waits longer each time. */
async function retry(attempt, options) {
    const tries = options.tries ?? DEFAULT_TRIES;
    for (let number = 1;; number += 1) {
        options.signal?.throwIfAborted();
        const before = options.progress?.() ?? 0;
        try {
            return await attempt(number);
        }
        catch (error) {
            if ((options.progress?.() ?? 0) > before)
                number = 1;
            if (number >= tries || options.signal?.aborted || !options.canRetry(error))
                throw error;
            const backoff = (options.delayMs ?? DEFAULT_DELAY_MS) * 2 ** (number - 1) * (0.5 + Math.random());
            await sleep(Math.min(MAX_DELAY_MS, options.askedDelay?.(error) ?? backoff), options.signal);
        }
    }
}
/** Waits; rejects at once when the signal is aborted. */
function sleep(milliseconds, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, milliseconds);
        signal?.addEventListener('abort', stop, { once: true });
    });
}


/***/ })

};
