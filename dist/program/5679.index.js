export const id = 5679;
export const ids = [5679];
export const modules = {

/***/ 5679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  httpRemote: () => (/* binding */ httpRemote)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:stream/promises"
var promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./build/src/remote/http-request.js




/** An answer that is no success. */
class HttpError extends Error {
    status;
    /** Milliseconds that the server asked to wait. */
    retryAfterMs;
    constructor(status, retryAfter) {
        super(`the server answered ${status}`);
        this.name = 'HttpError';
        this.status = status;
        const seconds = Number(retryAfter);
        this.retryAfterMs = retryAfter !== undefined && Number.isFinite(seconds) ? seconds * 1000 : undefined;
    }
}
/** Requests over kept connections; a body is a file's, an answer goes to a file. */
class HttpClient {
    #options;
    #http = new external_node_http_.Agent({ keepAlive: true });
    #https;
    constructor(options) {
        this.#options = options;
        this.#https = new external_node_https_.Agent({ keepAlive: true, rejectUnauthorized: options.verifyCertificates });
    }
    /** The status of a HEAD request. */
    async head(url, signal) {
        const answer = await this.#send('HEAD', url, {}, undefined, signal);
        answer.resume();
        return answer.statusCode ?? 0;
    }
    /** Writes the body to `path`, from where an earlier try broke off when the server can go on there. */
    async download(url, path, signal) {
        const have = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
        const answer = await this.#send('GET', url, have > 0 ? { range: `bytes=${have}-` } : {}, undefined, signal);
        const isPart = answer.statusCode === 206 && have > 0;
        if (!isPart)
            this.#requireSuccess(answer);
        await (0,promises_.pipeline)(answer, (0,external_node_fs_.createWriteStream)(path, { flags: isPart ? 'a' : 'w' }), { ...(signal ? { signal } : {}) });
        if (!answer.complete)
            throw new Error('the connection broke off');
    }
    /** Sends a file. */
    async upload(method, url, path, signal) {
        const headers = { 'content-length': String((0,external_node_fs_.statSync)(path).size), 'content-type': 'application/octet-stream' };
        const answer = await this.#send(method, url, headers, path, signal);
        answer.resume();
        this.#requireSuccess(answer);
    }
    async remove(url, signal) {
        const answer = await this.#send('DELETE', url, {}, undefined, signal);
        answer.resume();
        if (answer.statusCode !== 404)
            this.#requireSuccess(answer);
    }
    close() {
        this.#http.destroy();
        this.#https.destroy();
    }
    #requireSuccess(answer) {
        const status = answer.statusCode ?? 0;
        if (status >= 200 && status < 300)
            return;
        answer.resume();
        throw new HttpError(status, answer.headers['retry-after']);
    }
    #send(method, url, headers, bodyPath, signal) {
        const isSecure = url.protocol === 'https:';
        return new Promise((resolve, reject) => {
            const call = isSecure ? external_node_https_.request : external_node_http_.request;
            const request = call(url, {
                method,
                headers: { ...this.#options.headers, ...headers },
                agent: isSecure ? this.#https : this.#http,
                timeout: this.#options.timeoutMs,
                ...(signal ? { signal } : {}),
            });
            request.on('response', resolve);
            request.on('timeout', () => request.destroy(new Error(`no answer in ${this.#options.timeoutMs / 1000} s`)));
            request.on('error', reject);
            if (bodyPath === undefined)
                request.end();
            else
                (0,external_node_fs_.createReadStream)(bodyPath).on('error', reject).pipe(request);
        });
    }
}

// EXTERNAL MODULE: ./build/src/remote/remote.js
var remote = __webpack_require__(16272);
// EXTERNAL MODULE: ./build/src/remote/retry.js
var retry = __webpack_require__(70762);
// EXTERNAL MODULE: ./build/src/remote/transfer.js
var transfer = __webpack_require__(75153);
;// CONCATENATED MODULE: ./build/src/remote/http.js






const JOBS = 16;
const TIMEOUT_MS = 60_000;
const UPLOAD_METHOD = 'POST'; // DVC's default; many servers want PUT (option `method`)
const RESETS = ['ECONNRESET', 'ECONNREFUSED', 'ETIMEDOUT', 'EPIPE', 'EAI_AGAIN', 'ERR_STREAM_PREMATURE_CLOSE'];
/** A remote on a web server: objects are read by GET and sent by POST or PUT; a server cannot be asked what it holds. */
function httpRemote(name, url, config) {
    const section = `remote "${name.toLowerCase()}"`;
    const base = url.replace(/\/+$/, '');
    const client = new HttpClient({
        headers: authHeaders(name, section, url, config),
        verifyCertificates: config.boolean(section, 'ssl_verify', true),
        timeoutMs: Number(config.get(section, 'read_timeout')?.value ?? TIMEOUT_MS / 1000) * 1000,
    });
    const method = (config.get(section, 'method')?.value ?? UPLOAD_METHOD).toUpperCase();
    const urlOf = (key) => new URL(`${base}/${key.split('/').map(encodeURIComponent).join('/')}`);
    const patiently = (signal, what, body) => (0,retry/* retry */.L)(body, {
        signal,
        canRetry: mayPass,
        askedDelay: (error) => (error instanceof HttpError ? error.retryAfterMs : undefined),
    }).catch((error) => {
        throw explain(error, what, name, url);
    });
    return {
        name,
        url,
        jobs: JOBS,
        exists: async (keys, { signal }) => {
            const found = new Set();
            await (0,transfer/* inParallel */.HN)(keys, JOBS, async (key) => {
                const isThere = await patiently(signal, 'look for an object', async () => {
                    const status = await client.head(urlOf(key), signal);
                    if (status >= 200 && status < 300)
                        return true;
                    if (status === 404 || status === 410)
                        return false;
                    throw new HttpError(status, undefined);
                });
                if (isThere)
                    found.add(key);
            });
            return found;
        },
        list: () => {
            throw new errors/* UserError */.yo('remote', `Cannot list remote "${name}" (${shown(url)}): a web server does not tell what it holds`);
        },
        download: async (key, path, { signal, onBytes }) => {
            await patiently(signal, 'download', async () => {
                try {
                    await client.download(urlOf(key), path, signal);
                }
                catch (error) {
                    if (error instanceof HttpError && (error.status === 404 || error.status === 410))
                        throw new remote/* MissingObject */._(key);
                    throw error;
                }
            });
            onBytes?.((0,external_node_fs_.statSync)(path).size);
        },
        upload: async (path, key, { signal, onBytes }) => {
            await patiently(signal, 'upload', () => client.upload(method, urlOf(key), path, signal));
            onBytes?.((0,external_node_fs_.statSync)(path).size);
        },
        remove: async (keys, { signal }) => {
            await (0,transfer/* inParallel */.HN)(keys, JOBS, (key) => patiently(signal, 'delete', () => client.remove(urlOf(key), signal)));
        },
        close: () => client.close(),
    };
}
function authHeaders(name, section, url, config) {
    const option = (key) => config.get(section, key)?.value;
    const auth = option('auth')?.toLowerCase();
    const { username, password } = new URL(url);
    const user = option('user') ?? decodeURIComponent(username);
    const secret = option('password') ?? process.env['DVC_HTTP_PASSWORD'] ?? decodeURIComponent(password);
    if (auth === 'custom') {
        const header = option('custom_auth_header');
        if (header === undefined)
            throw new errors/* UserError */.yo('config', `Cannot open remote "${name}": "auth = custom" needs "custom_auth_header"`);
        return { [header.toLowerCase()]: secret };
    }
    if (auth === 'digest')
        throw new errors/* UserError */.yo('config', `Cannot open remote "${name}": "auth = digest" is not supported yet, expected basic or custom`);
    if (user === '')
        return {};
    return { authorization: `Basic ${Buffer.from(`${user}:${secret}`).toString('base64')}` };
}
function mayPass(error) {
    if (error instanceof HttpError)
        return error.status >= 500 || error.status === 429 || error.status === 408;
    return (RESETS.includes((0,errors/* systemCode */.xU)(error) ?? '') ||
        (error instanceof Error && /broke off|no answer|aborted/.test(error.message)));
}
function explain(error, what, name, url) {
    if (error instanceof remote/* MissingObject */._ || (error instanceof Error && error.name === 'AbortError'))
        return error;
    const status = error instanceof HttpError ? error.status : undefined;
    const hints = {
        401: 'Set `user` and `password` (or `auth = custom`) of the remote with `--local`',
        403: 'Check that the user may read and write there',
        405: 'Set `method = PUT`, if the server wants it',
        413: 'The server does not take files this large',
    };
    const hint = hints[status ?? 0];
    return new errors/* UserError */.yo('remote', `Cannot ${what} at remote "${name}" (${shown(url)}): ${(0,errors/* messageOf */.bD)(error) || (0,errors/* systemCode */.xU)(error) || 'no answer'}`, {
        cause: error,
        ...(hint ? { hint } : {}),
    });
}
/** The address without what it may hold of a password. */
function shown(url) {
    return url.replace(/\/\/[^/@]*@/, '//');
}


/***/ })

};
