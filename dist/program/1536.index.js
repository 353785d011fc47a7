export const id = 1536;
export const ids = [1536,762];
export const modules = {

/***/ 47977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ Connections)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44708);



/** Connections that are kept open, a bounded number to each server. */
class Connections {
    #options;
    #http;
    #https;
    constructor(options) {
        this.#options = options;
        const agent = { keepAlive: true, maxSockets: options.jobs, maxFreeSockets: options.jobs };
        this.#http = new node_http__WEBPACK_IMPORTED_MODULE_1__.Agent(agent);
        this.#https = new node_https__WEBPACK_IMPORTED_MODULE_2__.Agent({
            ...agent,
            rejectUnauthorized: options.verifyTls,
            ...(options.authorityFile === undefined ? {} : { ca: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(options.authorityFile) }),
        });
    }
    /** Sends a request; the answer's body must be read or destroyed. */
    send(request) {
        const { method, origin, path, headers, body, signal } = request;
        const isSecure = origin.protocol === 'https:';
        return new Promise((resolve, reject) => {
            const options = {
                method,
                host: origin.hostname.replace(/^\[(.*)\]$/, '$1'), // of an IPv6 address
                port: origin.port,
                path,
                headers,
                agent: isSecure ? this.#https : this.#http,
                ...(signal ? { signal } : {}),
            };
            const sent = isSecure ? (0,node_https__WEBPACK_IMPORTED_MODULE_2__.request)(options) : (0,node_http__WEBPACK_IMPORTED_MODULE_1__.request)(options);
            let answer;
            this.#limitSilence(sent, isSecure, (error) => (answer ?? sent).destroy(error));
            sent.on('error', reject);
            sent.once('response', (message) => {
                answer = message;
                // A server that refuses before it has read everything need not read the rest.
                message.once('end', () => {
                    if (!sent.writableFinished)
                        sent.destroy();
                });
                resolve(message);
            });
            if (typeof body !== 'function') {
                sent.end(body);
                return;
            }
            const source = body();
            source.once('error', (error) => sent.destroy(error));
            sent.once('close', () => source.destroy());
            source.pipe(sent);
        });
    }
    close() {
        this.#http.destroy();
        this.#https.destroy();
    }
    // The time a request waits for one of the connections does not count.
    #limitSilence(sent, isSecure, stop) {
        const { connectTimeoutMs, readTimeoutMs } = this.#options;
        const late = (what) => () => {
            stop(Object.assign(new Error(`${what} timed out`), { code: 'ETIMEDOUT' }));
        };
        sent.once('socket', (socket) => {
            if (!socket.connecting)
                return;
            const timer = setTimeout(late('connecting'), connectTimeoutMs);
            socket.once(isSecure ? 'secureConnect' : 'connect', () => clearTimeout(timer));
            sent.once('close', () => clearTimeout(timer));
        });
        sent.setTimeout(readTimeoutMs, late('reading'));
    }
}


/***/ }),

/***/ 1536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  httpRemote: () => (/* binding */ httpRemote)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/remote/failure.js
var failure = __webpack_require__(44562);
// EXTERNAL MODULE: ./build/src/remote/parallel.js
var parallel = __webpack_require__(96933);
// EXTERNAL MODULE: ./build/src/remote/remote.js
var remote = __webpack_require__(16272);
// EXTERNAL MODULE: ./build/src/remote/retry.js
var retry = __webpack_require__(70762);
// EXTERNAL MODULE: ./build/src/remote/connections.js
var connections = __webpack_require__(47977);
;// CONCATENATED MODULE: ./build/src/remote/http/client.js

const MAX_REDIRECTS = 10;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
/** Speaks HTTP, and follows redirects. */
class HttpClient {
    #options;
    #connections;
    constructor(options) {
        this.#options = options;
        this.#connections = new connections/* Connections */.U(options);
    }
    /** Sends a request; the answer's body must be read or destroyed. */
    async send(request) {
        const { origin } = request.url;
        let { url, method } = request;
        for (let redirects = 0;; redirects += 1) {
            const answer = await this.#sendTo({ ...request, url, method }, url.origin === origin);
            const { statusCode = 0, headers: answered } = answer;
            if (!REDIRECTS.has(statusCode) || answered.location === undefined || redirects === MAX_REDIRECTS)
                return answer;
            const keepsMethod = statusCode === 307 || statusCode === 308;
            if (request.body && !keepsMethod)
                return answer; // an upload would turn into a GET
            answer.resume();
            url = new URL(answered.location, url);
            if (!keepsMethod && method !== 'HEAD')
                method = 'GET';
        }
    }
    close() {
        this.#connections.close();
    }
    async #sendTo({ url, ...request }, isOwn) {
        const { method } = request;
        const { headers, digest } = this.#options;
        const path = url.pathname + url.search;
        for (let isFirst = true;; isFirst = false) {
            const authorization = isOwn ? digest?.header(method, path) : undefined;
            const answer = await this.#connections.send({
                ...request,
                origin: url,
                path,
                headers: { ...(isOwn ? headers : {}), ...(authorization ? { authorization } : {}), ...request.headers },
            });
            if (answer.statusCode !== 401 || !isOwn || !isFirst)
                return answer;
            if (!digest?.accept(answer.headers['www-authenticate'], authorization))
                return answer;
            answer.resume();
        }
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./build/src/remote/http/digest.js

// By their names in RFC 7616, the strongest first.
const HASHES = [
    ['SHA-512-256', 'sha512-256'],
    ['SHA-256', 'sha256'],
    ['MD5', 'md5'],
];
/** HTTP digest authentication (RFC 7616, qop=auth): answers a server's challenge, and then each request beforehand. */
class DigestAuth {
    #user;
    #password;
    #makeNonce;
    #challenge;
    #count = 0;
    constructor(user, password, makeNonce = () => (0,external_node_crypto_.randomBytes)(16).toString('hex')) {
        this.#user = user;
        this.#password = password;
        this.#makeNonce = makeNonce;
    }
    /**
     * Takes the challenge of a 401; says whether the request is worth another try. `sent` is the header that was refused:
     * a nonce may have run out, but the same answer to the same challenge is a wrong password.
     */
    accept(wwwAuthenticate, sent) {
        const challenges = readChallenges(wwwAuthenticate ?? '');
        const [best] = challenges.flatMap(usable).sort((a, b) => rankOf(a) - rankOf(b));
        if (!best)
            return false;
        const isStale = challenges.some((parameters) => parameters.get('stale')?.toLowerCase() === 'true');
        const used = sent === undefined ? undefined : readChallenges(sent)[0]?.get('nonce');
        if (used === this.#challenge?.nonce || this.#challenge === undefined) {
            this.#challenge = best; // else another request has brought a newer one
            this.#count = 0;
        }
        return sent === undefined || isStale;
    }
    /** The header for a request; undefined before the server has sent a challenge. */
    header(method, uri) {
        const challenge = this.#challenge;
        if (!challenge)
            return undefined;
        const { realm, nonce, opaque, algorithm, hash, isSession, hasQop, hidesUser } = challenge;
        const digest = (...parts) => (0,external_node_crypto_.createHash)(hash).update(parts.join(':')).digest('hex');
        this.#count += 1;
        const count = this.#count.toString(16).padStart(8, '0');
        const own = this.#makeNonce();
        const plain = digest(this.#user, realm, this.#password);
        const secret = isSession ? digest(plain, nonce, own) : plain;
        const request = digest(method, uri);
        const quoted = [
            ['username', hidesUser ? digest(this.#user, realm) : this.#user],
            ['realm', realm],
            ['nonce', nonce],
            ['uri', uri],
            ['response', hasQop ? digest(secret, nonce, count, own, 'auth', request) : digest(secret, nonce, request)],
            ['opaque', opaque],
            ['cnonce', hasQop || isSession ? own : undefined],
        ];
        const bare = [
            ['algorithm', algorithm],
            ['qop', hasQop ? 'auth' : undefined],
            ['nc', hasQop ? count : undefined],
            ['userhash', hidesUser ? 'true' : undefined],
        ];
        const parameters = [
            ...quoted.map(([name, value]) => (value === undefined ? [] : `${name}="${value.replace(/["\\]/g, '\\$&')}"`)),
            ...bare.map(([name, value]) => (value === undefined ? [] : `${name}=${value}`)),
        ];
        return `Digest ${parameters.flat().join(', ')}`;
    }
}
/** The ways of authentication that a 401 offers, in lower case. */
function offeredSchemes(wwwAuthenticate) {
    return readChallenges(wwwAuthenticate ?? '').map((parameters) => parameters.get('') ?? '');
}
// `Basic realm="x", Digest realm="x", nonce="…", qop="auth"`: a word before a parameter begins the next; it is kept under ''.
function readChallenges(header) {
    const challenges = [];
    const parameter = /(?:([\w-]+)\s+)?([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/g;
    for (const [, scheme, name = '', quoted, bare = ''] of header.matchAll(parameter)) {
        if (scheme !== undefined)
            challenges.push(new Map([['', scheme.toLowerCase()]]));
        challenges.at(-1)?.set(name.toLowerCase(), quoted?.replace(/\\(.)/g, '$1') ?? bare);
    }
    return challenges;
}
function usable(parameters) {
    const realm = parameters.get('realm');
    const nonce = parameters.get('nonce');
    if (parameters.get('') !== 'digest' || realm === undefined || nonce === undefined)
        return [];
    const algorithm = parameters.get('algorithm');
    const [, base, session] = /^(.*?)(-sess)?$/i.exec(algorithm ?? 'MD5') ?? [];
    const [, hash] = HASHES.find(([name]) => name === base?.toUpperCase()) ?? [];
    const qop = parameters.get('qop');
    const offered = qop?.split(',').map((one) => one.trim().toLowerCase());
    if (hash === undefined || offered?.includes('auth') === false)
        return [];
    const hidesUser = parameters.get('userhash')?.toLowerCase() === 'true';
    const isSession = session !== undefined;
    return [
        {
            realm,
            nonce,
            opaque: parameters.get('opaque'),
            algorithm,
            hash,
            isSession,
            hasQop: qop !== undefined,
            hidesUser,
        },
    ];
}
function rankOf({ hash }) {
    return HASHES.findIndex(([, name]) => name === hash);
}

;// CONCATENATED MODULE: ./build/src/remote/http/settings.js


const JOBS = 16;
const DEFAULT_TIMEOUT_SECONDS = 60; // DVC's
/** Reads the options of an HTTP remote (FORMATS, section 14). */
function readHttpSettings(options) {
    const { name, url } = options;
    const option = (key) => options.get(key);
    const base = parseUrl(name, url);
    const credentials = readCredentials(name, base, option);
    base.username = '';
    base.password = '';
    const verify = option('ssl_verify');
    const seconds = (key) => (options.number(key) ?? DEFAULT_TIMEOUT_SECONDS) * 1000;
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
function readCredentials(name, base, option) {
    const auth = option('auth')?.toLowerCase() ?? (base.username === '' ? undefined : 'basic');
    const user = option('user') ?? decodeURIComponent(base.username);
    const password = option('password') ?? (base.password === '' ? undefined : decodeURIComponent(base.password));
    const fail = (found, hint) => {
        throw new errors/* UserError */.yo('config', `Cannot open remote "${name}": ${found}`, { hint, exitCode: 1 });
    };
    const LOCAL_HINT = `Set it with \`train-report remote modify --local ${name} password …\`, which git does not track`;
    if (auth === undefined)
        return { auth, headers: {}, digest: undefined };
    switch (auth) {
        case 'basic':
        case 'digest': {
            if (user === '')
                return fail(`auth is ${auth}, but there is no user`, `Set \`user\` of remote "${name}"`);
            if (password === undefined)
                return fail(`auth is ${auth}, but there is no password`, LOCAL_HINT);
            if (auth === 'digest')
                return { auth, headers: {}, digest: new DigestAuth(user, password) };
            const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
            return { auth, headers: { authorization }, digest: undefined };
        }
        case 'custom': {
            const header = option('custom_auth_header');
            if (header === undefined) {
                return fail('auth is custom, but custom_auth_header is not set', 'Set it to the name of the header');
            }
            if (password === undefined)
                return fail('auth is custom, but there is no password', LOCAL_HINT);
            return { auth, headers: { [header.toLowerCase()]: password }, digest: undefined };
        }
        default:
            return fail(`auth "${auth}" is not supported`, 'Use basic, digest, or custom with a header of your own');
    }
}

;// CONCATENATED MODULE: ./build/src/remote/http/remote.js









/** A remote on a web server: objects are read by GET, and written by POST or PUT (`method`). */
function httpRemote(options, policy = failure/* RETRY_POLICY */.yE) {
    const { name } = options;
    const settings = readHttpSettings(options);
    const { base, shownUrl, auth, jobs } = settings;
    const client = new HttpClient(settings);
    const urlOf = (key) => {
        const url = new URL(base);
        url.pathname = `${base.pathname.replace(/\/+$/, '')}/${key}`;
        return url;
    };
    const failed = (what, cause) => explain(cause, `Cannot ${what} remote "${name}" (${shownUrl})`);
    const refused = (what, answer) => explainStatus(answer, `Cannot ${what} remote "${name}" (${shownUrl})`, auth);
    const send = async (what, request) => {
        try {
            return await client.send(request);
        }
        catch (error) {
            throw request.signal?.aborted ? request.signal.reason : failed(what, error);
        }
    };
    // Servers of public data answer 403 for what is not there; with credentials it means what it says.
    const isMissing = ({ statusCode }) => statusCode === 404 || statusCode === 410 || (statusCode === 403 && auth === undefined);
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
function explainStatus(answer, what, auth) {
    const status = answer.statusCode ?? 0;
    const shown = statusOf(answer);
    if (status === 401 || status === 403) {
        const hint = accessHint(auth, offeredSchemes(answer.headers['www-authenticate']));
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
function accessHint(auth, offered) {
    const [other] = offered.filter((scheme) => scheme === 'basic' || scheme === 'digest');
    if (auth === undefined) {
        return `Set \`auth\`${other === undefined ? '' : ` to ${other}`}, and \`user\` and \`password\` (\`train-report remote modify --local NAME …\`)`;
    }
    if (auth !== 'custom' && other !== undefined && !offered.includes(auth)) {
        return `The server asks for ${other}: set \`auth\` to it (\`train-report remote modify NAME auth ${other}\`)`;
    }
    return 'Check `user` and `password` (or the header) in .dvc/config.local, and what they may do';
}
function explain(error, what) {
    const cause = (0,failure/* networkCause */.u6)(error);
    const { found, canPass = false, hint } = cause ?? { found: (0,errors/* messageOf */.bD)(error) };
    return new failure/* RemoteFailure */.p3(`${what}: ${found}`, { canPass, cause: error, ...(hint === undefined ? {} : { hint }) });
}


/***/ }),

/***/ 96933:
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

/***/ 70762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry)
/* harmony export */ });
/* unused harmony export sleep */
const DEFAULT_TRIES = 5;
const DEFAULT_DELAY_MS = 200;
const MAX_DELAY_MS = 30_000;
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
