export const id = 1972;
export const ids = [1972,762];
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


/***/ }),

/***/ 51972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s3Remote: () => (/* binding */ s3Remote)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/bulk/hash.js
var bulk_hash = __webpack_require__(71608);
;// CONCATENATED MODULE: ./build/src/formats/xml.js
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const LAST_CODE_POINT = 0x10ffff;
/** What stands in each element of the name, in order; for flat XML without attributes that matter, as S3 answers. */
function xmlElements(xml, name) {
    const element = new RegExp(`<${name}(?:\\s[^>]*)?(?:/>|>([^]*?)</${name}\\s*>)`, 'g');
    return Array.from(xml.matchAll(element), (match) => match[1] ?? '');
}
/** The text in the first element of the name. */
function xmlText(xml, name) {
    const [inner] = xmlElements(xml, name);
    return inner === undefined ? undefined : decode(inner);
}
/** Text as it stands in XML. */
function escapeXml(text) {
    return text.replace(/[&<>"\r\n]/g, (char) => `&#${char.charCodeAt(0)};`);
}
function decode(text) {
    return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name = '') => {
        const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        if (name === '')
            return code <= LAST_CODE_POINT ? String.fromCodePoint(code) : whole;
        return ENTITIES[name] ?? whole;
    });
}

// EXTERNAL MODULE: ./build/src/remote/parallel.js
var parallel = __webpack_require__(96933);
// EXTERNAL MODULE: ./build/src/remote/remote.js
var remote = __webpack_require__(16272);
// EXTERNAL MODULE: ./build/src/remote/failure.js
var failure = __webpack_require__(44562);
// EXTERNAL MODULE: ./build/src/remote/retry.js
var retry = __webpack_require__(70762);
// EXTERNAL MODULE: ./build/src/remote/connections.js
var connections = __webpack_require__(47977);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/remote/s3/credential-failure.js


const SIGN_IN = 'Sign in again (`aws sso login`, or a new token), or let CI take a role by OIDC';
const TRUST = "Check AWS_ROLE_ARN, the role's trust policy, and in GitHub Actions `permissions: id-token: write` of the job";
const NONE = 'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, `profile`, or let CI take a role by OIDC (aws-actions/configure-aws-credentials)';
// What AWS's token service answers.
const ANSWERS = {
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
function explainCredentials(error, settings, env) {
    const { found, hint, canPass = false } = causeOf(error, settings, env);
    const place = `remote "${settings.name}" (${settings.url})`;
    return new failure/* RemoteFailure */.p3(`Cannot sign in to ${place}: ${found}`, { hint, canPass, cause: error });
}
function causeOf(error, settings, env) {
    const name = error instanceof Error ? error.name : '';
    const answer = Object.hasOwn(ANSWERS, name) ? ANSWERS[name] : undefined;
    if (answer)
        return answer;
    const tokenFile = env['AWS_WEB_IDENTITY_TOKEN_FILE'];
    if ((0,errors/* systemCode */.xU)(error) === 'ENOENT' && tokenFile !== undefined) {
        return { found: `AWS_WEB_IDENTITY_TOKEN_FILE names "${tokenFile}", which is not there`, hint: TRUST };
    }
    const status = error.$metadata?.httpStatusCode ?? 0;
    if (status >= 500 || status === 429) {
        const hint = 'Run it again later: what has arrived stays';
        return { found: `the token service answered ${status} ${name}`, hint, canPass: true };
    }
    const network = (0,failure/* networkCause */.u6)(error);
    if (network) {
        const { found, canPass, hint = NONE } = network;
        return { found: `asking for keys, ${found}`, hint, canPass };
    }
    return unknownCause(error, settings, env);
}
function unknownCause(error, settings, env) {
    const message = (0,errors/* messageOf */.bD)(error).split('\n')[0] ?? '';
    const profile = settings.profile ?? env['AWS_PROFILE'];
    if (/SSO session|sso login/i.test(message))
        return { found: 'the single sign-on session has expired', hint: SIGN_IN };
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

;// CONCATENATED MODULE: ./build/src/remote/s3/credentials.js

const EARLY_MS = 5 * 60 * 1000;
/**
 * The keys of the configuration, of the environment, or those that the AWS SDK's chain finds: profiles, single sign-on, a
 * role by OIDC, the machine's own. As in botocore, an explicit profile counts before the environment.
 */
function findKeys(settings, env) {
    const { isAnonymous, keys, profile } = settings;
    if (isAnonymous)
        return async () => undefined;
    const fixed = keys ?? (profile === undefined ? keysOfEnvironment(env) : undefined);
    if (fixed)
        return async () => fixed;
    const load = chain(settings);
    let held;
    let pending;
    return async () => {
        if (held && (held.expiration?.getTime() ?? Infinity) - EARLY_MS > Date.now())
            return held;
        pending ??= load().finally(() => (pending = undefined)); // one for all that wait
        try {
            held = await pending;
            return held;
        }
        catch (error) {
            throw explainCredentials(error, settings, env);
        }
    };
}
function keysOfEnvironment(env) {
    const accessKeyId = env['AWS_ACCESS_KEY_ID'];
    const secretAccessKey = env['AWS_SECRET_ACCESS_KEY'];
    const sessionToken = env['AWS_SESSION_TOKEN'];
    if (!accessKeyId || !secretAccessKey)
        return undefined;
    return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
}
function chain({ profile, credentialsFile, configFile, region }) {
    let provider;
    return async () => {
        if (!provider) {
            // It would tell the user, at every run, to change the Node.js that the runner brought.
            process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
            const { fromNodeProviderChain } = await __webpack_require__.e(/* import() */ 9719).then(__webpack_require__.t.bind(__webpack_require__, 29719, 19));
            provider = fromNodeProviderChain({
                clientConfig: { region },
                ...(profile === undefined ? {} : { profile }),
                ...(credentialsFile === undefined ? {} : { filepath: credentialsFile }),
                ...(configFile === undefined ? {} : { configFilepath: configFile }),
            });
        }
        return provider();
    };
}

;// CONCATENATED MODULE: ./build/src/remote/s3/endpoint.js

// AWS's partitions (botocore's partitions.json).
const SUFFIXES = [
    [/^cn-/, 'amazonaws.com.cn'],
    [/^eusc-/, 'amazonaws.eu'],
    [/^us-iso-/, 'c2s.ic.gov'],
    [/^us-isob-/, 'sc2s.sgov.gov'],
    [/^eu-isoe-/, 'cloud.adc-e.uk'],
    [/^us-isof-/, 'csp.hci.ic.gov'],
];
// As a name of a host; with a dot in it, AWS's certificate would be for another.
const HOST_LABEL = /^[a-z0-9][a-z0-9-]{1,61}[a-z0-9]$/;
/** The bucket's address in a region; at `endpointurl`, its name is in the path. */
function bucketAddress(settings, region) {
    const { bucket, endpoint, useTls, useFips, useDualStack } = settings;
    const inPath = `/${encodeURIComponent(bucket)}`;
    const scheme = useTls ? 'https' : 'http';
    if (endpoint !== undefined) {
        const address = /^https?:\/\//i.test(endpoint) ? endpoint : `${scheme}://${endpoint}`;
        if (!URL.canParse(address)) {
            throw new errors/* UserError */.yo('config', `Cannot open remote "${settings.name}": endpointurl is "${endpoint}", expected https://HOST`);
        }
        const origin = new URL(address);
        return { origin, path: origin.pathname.replace(/\/+$/, '') + inPath };
    }
    const suffix = SUFFIXES.find(([pattern]) => pattern.test(region))?.[1] ?? 'amazonaws.com';
    const host = `s3${useFips ? '-fips' : ''}${useDualStack ? '.dualstack' : ''}.${region}.${suffix}`;
    return HOST_LABEL.test(bucket)
        ? { origin: new URL(`${scheme}://${bucket}.${host}`), path: '' }
        : { origin: new URL(`${scheme}://${host}`), path: inPath };
}

;// CONCATENATED MODULE: ./build/src/remote/s3/sign.js

const ALGORITHM = 'AWS4-HMAC-SHA256';
const SERVICE = 's3';
/** Stands for the hash of a body that is protected by other means. */
const UNSIGNED_BODY = 'UNSIGNED-PAYLOAD';
/** Signs requests to S3 by AWS's Signature Version 4 (docs.aws.amazon.com/AmazonS3/latest/API/sig-v4-header-based-auth.html). */
class Signer {
    #region;
    #scope = '';
    #secret = '';
    #key = Buffer.alloc(0);
    constructor(region) {
        this.#region = region;
    }
    /** The headers to send, with the signature among them. */
    sign(request, keys, time) {
        const { method, host, path, query, bodyHash } = request;
        const stamp = time.toISOString().replace(/[-:]|\.\d+/g, ''); // 20130524T000000Z
        const scope = `${stamp.slice(0, 8)}/${this.#region}/${SERVICE}/aws4_request`;
        const headers = {
            ...request.headers,
            host,
            'x-amz-content-sha256': bodyHash,
            'x-amz-date': stamp,
            ...(keys.sessionToken === undefined ? {} : { 'x-amz-security-token': keys.sessionToken }),
        };
        const names = Object.keys(headers).sort();
        const lines = names.map((name) => `${name}:${headers[name]?.trim().replace(/ {2,}/g, ' ')}`);
        const signed = names.join(';');
        const canonical = [method, path, queryString(query), ...lines, '', signed, bodyHash].join('\n');
        const signature = hmac(this.#signingKey(keys, scope), `${ALGORITHM}\n${stamp}\n${scope}\n${sha256(canonical)}`).toString('hex');
        const credential = `${keys.accessKeyId}/${scope}`;
        headers['authorization'] = `${ALGORITHM} Credential=${credential}, SignedHeaders=${signed}, Signature=${signature}`;
        return headers;
    }
    // The same for a day.
    #signingKey({ secretAccessKey }, scope) {
        if (scope === this.#scope && secretAccessKey === this.#secret)
            return this.#key;
        const [day = '', ...rest] = scope.split('/');
        this.#key = rest.reduce((key, part) => hmac(key, part), hmac(`AWS4${secretAccessKey}`, day));
        this.#scope = scope;
        this.#secret = secretAccessKey;
        return this.#key;
    }
}
/** The query as AWS wants it: sorted, everything escaped. */
function queryString(query) {
    return Object.keys(query)
        .sort()
        .map((name) => `${escapePart(name)}=${escapePart(query[name] ?? '')}`)
        .join('&');
}
/** A key as it stands in a URL. */
function escapeKey(key) {
    return key.split('/').map(escapePart).join('/');
}
/** The sha256 of bytes, in hex. */
function sha256(bytes) {
    // The one-shot form (Node 20.12) takes half of the time for what is short.
    return external_node_crypto_.hash ? external_node_crypto_.hash('sha256', bytes, 'hex') : external_node_crypto_.createHash('sha256').update(bytes).digest('hex');
}
function hmac(key, text) {
    return external_node_crypto_.createHmac('sha256', key).update(text).digest();
}
function escapePart(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./build/src/remote/s3/client.js





const MAX_CORRECTIONS = 2;
const SKEW_MS = 5 * 60 * 1000; // AWS allows 15 minutes
const MAX_TEXT_BYTES = 64 << 20; // a page of a listing has some hundred kB
const NO_BODY = sha256('');
// The header of every answer of AWS's.
const REGION_HEADER = 'x-amz-bucket-region';
/** The server's refusal. */
class S3Error extends Error {
    code;
    status;
    headers;
    /** Where the bucket is, if the server says so. */
    region;
    constructor({ statusCode = 0, statusMessage = '', headers }, xml) {
        const code = xmlText(xml, 'Code') ?? CODES[statusCode] ?? `${statusCode} ${statusMessage}`.trim();
        super(xmlText(xml, 'Message') ?? `the server answered ${statusCode} ${statusMessage}`.trim());
        this.name = 'S3Error';
        this.code = code;
        this.status = statusCode;
        this.headers = headers;
        this.region = xmlText(xml, 'Region') ?? [headers[REGION_HEADER]].flat()[0];
    }
}
// Of answers without a body, as to a HEAD.
const CODES = {
    301: 'PermanentRedirect',
    403: 'AccessDenied',
    404: 'NotFound',
    412: 'PreconditionFailed',
};
/** Speaks S3 about one bucket, without trying again: signs, and follows the bucket's region and the server's clock. */
class S3Client {
    #settings;
    #connections;
    #keys;
    #region;
    #address;
    #signer;
    #clockMs = 0;
    constructor(settings, env) {
        this.#settings = settings;
        this.#connections = new connections/* Connections */.U(settings);
        this.#keys = findKeys(settings, env);
        this.#region = settings.region;
        this.#address = bucketAddress(settings, this.#region);
        this.#signer = new Signer(this.#region);
    }
    /** Sends a request; the body of the answer must be read or destroyed. A refusal is thrown as an S3Error. */
    async open(request) {
        for (let corrections = 0;; corrections += 1) {
            const answer = await this.#send(request);
            const { statusCode = 0 } = answer;
            if (statusCode >= 200 && statusCode < 300)
                return answer;
            const error = new S3Error(answer, await readText(answer));
            if (corrections === MAX_CORRECTIONS || !this.#correct(error))
                throw error;
        }
    }
    /** Sends a request and reads the answer. */
    async ask(request) {
        const answer = await this.open(request);
        const text = await readText(answer);
        if (text.includes('<Error>'))
            throw new S3Error(answer, text); // long work is begun with 200, and may still fail
        return { headers: answer.headers, text };
    }
    close() {
        this.#connections.close();
    }
    async #send({ method, key, query = {}, headers = {}, body, signal }) {
        const keys = await this.#keys();
        const { origin, path: bucketPath } = this.#address;
        const path = (key === undefined ? bucketPath : `${bucketPath}/${escapeKey(key)}`) || '/';
        const bodyHash = body === undefined ? NO_BODY : this.#hashOf(body);
        const unsigned = { method, host: origin.host, path, query, headers, bodyHash };
        const signed = keys
            ? this.#signer.sign(unsigned, keys, new Date(Date.now() + this.#clockMs))
            : { ...headers, host: origin.host };
        const size = body === undefined ? (method === 'PUT' || method === 'POST' ? 0 : undefined) : sizeOf(body);
        if (size !== undefined)
            signed['content-length'] = String(size);
        const search = queryString(query);
        return this.#connections.send({
            method,
            origin,
            path: search === '' ? path : `${path}?${search}`,
            headers: signed,
            body: body === undefined || Buffer.isBuffer(body) ? body : body.open,
            signal,
        });
    }
    // TLS, and else the `Content-MD5` that is signed, keep the bytes of what is not hashed here.
    #hashOf(body) {
        return Buffer.isBuffer(body) && this.#address.origin.protocol === 'http:' ? sha256(body) : UNSIGNED_BODY;
    }
    #correct({ status, code, region, headers }) {
        if (region !== undefined && region !== this.#region && [301, 307, 400].includes(status)) {
            this.#region = region;
            this.#address = bucketAddress(this.#settings, region);
            this.#signer = new Signer(region);
            return true;
        }
        const theirs = Date.parse(headers.date ?? '') - Date.now();
        const isSkewed = Math.abs(theirs - this.#clockMs) > SKEW_MS;
        if (!isSkewed || !(code === 'RequestTimeTooSkewed' || code === 'RequestExpired' || status === 403))
            return false;
        this.#clockMs = theirs;
        return true;
    }
}
async function readText(answer) {
    const chunks = [];
    let size = 0;
    for await (const chunk of answer) {
        size += chunk.length;
        if (size > MAX_TEXT_BYTES)
            throw new Error(`the answer is longer than ${MAX_TEXT_BYTES} bytes`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks).toString();
}
function sizeOf(body) {
    return Buffer.isBuffer(body) ? body.length : body.size;
}

;// CONCATENATED MODULE: ./build/src/remote/s3/failure.js



const LATER = 'Run it again later: what has arrived stays';
const failure_SIGN_IN = 'Set a new AWS_SESSION_TOKEN with its keys, sign in again (`aws sso login`), or let CI take a role by OIDC';
const KEYS = 'Check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, `profile`, or the keys in .dvc/config.local';
const CAUSES = {
    NoSuchBucket: { found: 'there is no such bucket', hint: 'Check the `url` (and `endpointurl`) in .dvc/config' },
    InvalidBucketName: { found: 'this is no name for a bucket', hint: 'Check the `url` in .dvc/config' },
    InvalidAccessKeyId: { found: 'the access key is unknown', hint: KEYS },
    SignatureDoesNotMatch: { found: 'the secret key does not fit the access key', hint: KEYS },
    ExpiredToken: { found: 'the session token has expired', hint: failure_SIGN_IN },
    TokenRefreshRequired: { found: 'the session token has expired', hint: failure_SIGN_IN },
    InvalidToken: { found: 'the session token is not valid', hint: failure_SIGN_IN },
    RequestTimeTooSkewed: { found: "this machine's clock is wrong", hint: 'Set the clock, then run it again' },
    RequestExpired: { found: "this machine's clock is wrong", hint: 'Set the clock, then run it again' },
    InvalidObjectState: { found: 'the object is archived', hint: 'Restore it from its storage class first' },
    QuotaExceeded: { found: 'the quota of the bucket is used up' },
    XMinioStorageFull: { found: 'the server has no room for it' },
    BadDigest: { found: 'bytes were changed on the way', canPass: true },
    InvalidDigest: { found: 'bytes were changed on the way', canPass: true },
    IncompleteBody: { found: 'the connection broke', canPass: true },
    RequestTimeout: { found: 'the connection broke', hint: LATER, canPass: true },
    SlowDown: { found: 'the server is busy', hint: LATER, canPass: true },
    Throttling: { found: 'the server is busy', hint: LATER, canPass: true },
    TooManyRequests: { found: 'the server is busy', hint: LATER, canPass: true },
    OperationAborted: { found: 'another request was in the way', canPass: true },
};
// What a policy has to allow, by what was being done.
const PERMISSIONS = [
    [/^(download|look for)/, 's3:GetObject'],
    [/^upload/, 's3:PutObject'],
    [/^delete/, 's3:DeleteObject'],
    [/^list/, 's3:ListBucket'],
];
/** Whether the server says that there is no such object. */
function isMissing(error) {
    return error instanceof S3Error && error.status === 404 && !['NoSuchBucket', 'NoSuchUpload'].includes(error.code);
}
/** What went wrong, in the user's words. `what` is what was being done: `download "files/md5/…"`. */
function explainS3(error, what, settings) {
    if (error instanceof errors/* UserError */.yo)
        return error;
    const { found, hint, canPass = false } = failure_causeOf(error, what, settings);
    const preposition = what.startsWith('upload') ? 'to' : what.startsWith('look') ? 'in' : 'from';
    return new failure/* RemoteFailure */.p3(`Cannot ${what} ${preposition} remote "${settings.name}" (${settings.url}): ${found}`, {
        cause: error,
        canPass,
        ...(error instanceof S3Error ? { delayMs: (0,failure/* retryAfterMs */.Vs)(error.headers['retry-after']) } : {}),
        ...(hint === undefined ? {} : { hint }),
    });
}
function failure_causeOf(error, what, settings) {
    const code = error instanceof S3Error ? error.code : error instanceof Error ? error.name : '';
    const known = Object.hasOwn(CAUSES, code) ? CAUSES[code] : undefined;
    if (known)
        return known;
    return (error instanceof S3Error ? causeOfStatus(error, what, settings) : (0,failure/* networkCause */.u6)(error)) ?? failure_unknownCause(error);
}
function causeOfStatus({ code, status, region }, what, settings) {
    if (status === 301 || (region !== undefined && region !== settings.region && status === 400)) {
        return {
            found: `the bucket is in ${region === undefined ? 'another region' : `region ${region}`}, not in ${settings.region}`,
            hint: `Set \`region\` (\`train-report remote modify ${settings.name} region ${region ?? 'REGION'}\`)`,
        };
    }
    if (status === 403 || code === 'AccessDenied') {
        const permission = PERMISSIONS.find(([verb]) => verb.test(what))?.[1] ?? 's3:GetObject';
        return {
            found: 'access was denied (403)',
            hint: `Let the credentials do ${permission} there; without s3:ListBucket, a missing object is also answered so`,
        };
    }
    if (status >= 500 || status === 429) {
        return { found: `the server answered ${status} ${code}`, hint: LATER, canPass: true };
    }
    return undefined;
}
function failure_unknownCause(error) {
    const code = error instanceof S3Error ? `${error.code}: ` : '';
    return { found: `${code}${(0,errors/* messageOf */.bD)(error).split('\n')[0] ?? ''}` };
}

;// CONCATENATED MODULE: ./build/src/remote/s3/bucket.js





/** A place in a bucket: turns keys into those of the bucket, tries again what may pass, and explains what does not. */
class Bucket {
    settings;
    policy = failure/* RETRY_POLICY */.yE;
    #client;
    constructor(settings, env) {
        this.settings = settings;
        this.#client = new S3Client(settings, env);
    }
    /** The bucket's key of an object. */
    keyOf(key) {
        const { prefix } = this.settings;
        return prefix === '' ? key : `${prefix}/${key}`;
    }
    /** Sends a request about `key` until it is answered; an object that is not there throws MissingObject. */
    async ask(key, request) {
        const { signal } = request;
        return (0,retry/* retry */.L)(() => this.askOnce(key, request), { ...this.policy, signal });
    }
    /** The same, tried once. */
    async askOnce(key, request) {
        return this.#explained(key, request, (full) => this.#client.ask(full));
    }
    /** Sends a request about `key`, once; the body of the answer must be read or destroyed. */
    async open(key, request) {
        return this.#explained(key, request, (full) => this.#client.open(full));
    }
    close() {
        this.#client.close();
    }
    async #explained(key, { verb, isOfBucket = false, ...request }, send) {
        const { signal } = request;
        try {
            return await send(isOfBucket ? request : { ...request, key: this.keyOf(key) });
        }
        catch (error) {
            if (signal?.aborted)
                throw signal.reason;
            if (isMissing(error))
                throw new remote/* MissingObject */._(key);
            throw explainS3(error, `${verb} "${key}"`, this.settings);
        }
    }
}

;// CONCATENATED MODULE: ./build/src/remote/s3/listing.js






const PAGE_KEYS = 1000; // S3's limit
const FEW = 16; // not worth a look at how much there is
// A page takes the server as long as this many single looks.
const PAGE_COST = 4;
/** Every key under `prefix`, page after page. */
async function* listKeys(bucket, prefix, options) {
    const { settings } = bucket;
    const isFirstVersion = settings.listsByVersion1;
    const skipped = settings.prefix === '' ? 0 : settings.prefix.length + 1;
    const after = isFirstVersion ? 'marker' : 'continuation-token';
    for (let position;;) {
        const query = {
            ...(isFirstVersion ? {} : { 'list-type': '2' }),
            ...(position === undefined ? {} : { [after]: position }),
            prefix: bucket.keyOf(prefix),
        };
        const request = { verb: 'list', method: 'GET', isOfBucket: true, query, signal: options.signal };
        const { text } = await bucket.ask(prefix, request);
        let last;
        for (const entry of xmlElements(text, 'Contents')) {
            last = xmlText(entry, 'Key');
            if (last !== undefined)
                yield last.slice(skipped);
        }
        if (xmlText(text, 'IsTruncated') !== 'true')
            return;
        const next = isFirstVersion ? (xmlText(text, 'NextMarker') ?? last) : xmlText(text, 'NextContinuationToken');
        if (next === position)
            throw endless(bucket, prefix);
        position = next;
    }
}
function endless({ settings }, prefix) {
    const place = `remote "${settings.name}" (${settings.url})`;
    return new failure/* RemoteFailure */.p3(`Cannot list "${prefix}" from ${place}: the server says there is more, but not where`, {
        hint: 'Set `listobjects` to true for servers that know only the older way to list',
    });
}
/**
 * Which keys are there. As DVC, by whatever takes the least time: hashes are spread evenly, so that the number of objects
 * in one folder tells how many pages a listing of all, or of the folders in question, would have.
 */
async function findExisting(bucket, keys, options) {
    const jobs = options.jobs ?? bucket.settings.jobs;
    const groups = groupByFolder(keys);
    if (keys.length <= FEW)
        return lookEach(bucket, keys, jobs, options);
    const wanted = new Set(keys);
    const found = new Set();
    const listFolder = async (folder) => {
        let count = 0;
        for await (const key of listKeys(bucket, folder, options)) {
            count += 1;
            if (wanted.has(key))
                found.add(key);
        }
        return count;
    };
    const [sample = '', ...rest] = groups.keys();
    const inFolder = await listFolder(sample);
    switch (chooseSearch({ inFolder, folders: rest.length, keys: keys.length, jobs })) {
        case 'all':
            await listFolder(keys.every((key) => key.startsWith(MODERN)) ? MODERN : '');
            break;
        case 'folders':
            await (0,parallel/* inParallel */.H)(rest, jobs, async (folder) => void (await listFolder(folder)));
            break;
        case 'each': {
            const others = rest.flatMap((folder) => groups.get(folder) ?? []);
            for (const key of await lookEach(bucket, others, jobs, options))
                found.add(key);
        }
    }
    return found;
}
const MODERN = 'files/md5/';
const FOLDERS = 256;
/** Whether to list everything, page after page; the folders in question, side by side; or to look for each key. */
function chooseSearch({ inFolder, folders, keys, jobs }) {
    const pages = (objects) => Math.max(1, Math.ceil(objects / PAGE_KEYS));
    const all = pages(inFolder * FOLDERS) * PAGE_COST;
    const byFolder = (folders * pages(inFolder) * PAGE_COST) / jobs;
    const each = keys / jobs;
    if (each <= Math.min(all, byFolder))
        return 'each';
    return all <= byFolder ? 'all' : 'folders';
}
// `files/md5/ab/cdef…` is in the folder `files/md5/ab/`.
function groupByFolder(keys) {
    const groups = new Map();
    for (const key of keys) {
        const folder = key.slice(0, key.lastIndexOf('/') + 1);
        const group = groups.get(folder);
        if (group)
            group.push(key);
        else
            groups.set(folder, [key]);
    }
    return groups;
}
async function lookEach(bucket, keys, jobs, options) {
    const found = new Set();
    await (0,parallel/* inParallel */.H)(keys, jobs, async (key) => {
        if (await hasKey(bucket, key, options.signal))
            found.add(key);
    });
    const [first] = keys;
    if (found.size === 0 && first !== undefined)
        await requireBucket(bucket, first, options.signal);
    return found;
}
async function hasKey(bucket, key, signal) {
    const request = { verb: 'look for', method: 'HEAD', headers: bucket.settings.ownKey, signal };
    try {
        await (0,retry/* retry */.L)(async () => {
            try {
                await bucket.askOnce(key, request);
            }
            catch (error) {
                // The answer to a HEAD has no body: the same question once more, so that the server says what is wrong.
                if (error instanceof failure/* RemoteFailure */.p3 && isVague(error))
                    await readFirstByte(bucket, key, signal);
                throw error;
            }
        }, { ...bucket.policy, signal });
        return true;
    }
    catch (error) {
        if (error instanceof remote/* MissingObject */._)
            return false;
        throw error;
    }
}
function isVague({ cause }) {
    return cause instanceof S3Error && [301, 400, 403].includes(cause.status);
}
/** When nothing at all was found: the answer to a HEAD does not tell a missing object from a missing bucket. */
async function requireBucket(bucket, key, signal) {
    try {
        await (0,retry/* retry */.L)(() => readFirstByte(bucket, key, signal), { ...bucket.policy, signal });
    }
    catch (error) {
        if (!(error instanceof remote/* MissingObject */._))
            throw error;
    }
}
async function readFirstByte(bucket, key, signal) {
    const headers = { ...bucket.settings.ownKey, range: 'bytes=0-0' };
    const answer = await bucket.open(key, { verb: 'look for', method: 'GET', headers, signal });
    answer.destroy();
}

;// CONCATENATED MODULE: ./build/src/remote/s3/multipart.js






/** Objects from this size on are uploaded in parts. */
const MULTIPART_BYTES = 32 << 20;
const PART_BYTES = 16 << 20;
const MAX_PARTS = 10_000; // S3's limit
const PARALLEL_PARTS = 4;
const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/';
/**
 * Uploads a large file in parts, some at once. An upload of the same object that was broken off is gone on with: the key
 * is the hash of the content, so that a part of the same number and size has the same bytes.
 */
async function uploadInParts(bucket, path, key, size, { signal, onBytes, jobs }) {
    const { ownKey } = bucket.settings;
    const partBytes = Math.max(PART_BYTES, Math.ceil(size / MAX_PARTS));
    const count = Math.ceil(size / partBytes);
    const bytesOf = (part) => Math.min(partBytes, size - (part - 1) * partBytes);
    const begun = await findUnfinished(bucket, key, bytesOf, count, signal);
    const id = begun?.id ?? (await startUpload(bucket, key, signal));
    const parts = new Map(begun?.parts);
    for (const part of parts.keys())
        onBytes?.(bytesOf(part));
    const absent = Array.from({ length: count }, (_, index) => index + 1).filter((part) => !parts.has(part));
    const file = (0,external_node_fs_.openSync)(path, 'r');
    try {
        await (0,parallel/* inParallel */.H)(absent, Math.min(jobs ?? PARALLEL_PARTS, PARALLEL_PARTS), async (part) => {
            const body = Buffer.allocUnsafe(bytesOf(part));
            for (let filled = 0; filled < body.length;) {
                const got = (0,external_node_fs_.readSync)(file, body, filled, body.length - filled, (part - 1) * partBytes + filled);
                if (got === 0)
                    throw new Error(`"${path}" became shorter while it was uploaded`);
                filled += got;
            }
            const headers = { ...ownKey, 'content-md5': (0,external_node_crypto_.createHash)('md5').update(body).digest('base64') };
            const query = { partNumber: String(part), uploadId: id };
            const answer = await bucket.ask(key, { verb: 'upload', method: 'PUT', query, headers, body, signal });
            parts.set(part, answer.headers.etag ?? '');
            onBytes?.(body.length);
        });
        const body = Buffer.from(`<CompleteMultipartUpload xmlns="${NAMESPACE}">${listParts(parts)}</CompleteMultipartUpload>`);
        const query = { uploadId: id };
        await bucket.ask(key, { verb: 'upload', method: 'POST', query, headers: ownKey, body, signal });
    }
    catch (error) {
        // Somebody else finished the upload, or an answer was lost: what counts is whether the object is there.
        if (error instanceof remote/* MissingObject */._ || isGone(error)) {
            if (await isThere(bucket, key, size, signal))
                return;
        }
        // After Ctrl-C the parts stay: the next run goes on with them.
        if (!signal?.aborted)
            await abandon(bucket, key, id);
        throw error;
    }
    finally {
        (0,external_node_fs_.closeSync)(file);
    }
}
function listParts(parts) {
    return [...parts]
        .sort(([a], [b]) => a - b)
        .map(([part, tag]) => `<Part><PartNumber>${part}</PartNumber><ETag>${escapeXml(tag)}</ETag></Part>`)
        .join('');
}
async function startUpload(bucket, key, signal) {
    const headers = bucket.settings.writing;
    const query = { uploads: '' };
    const { text } = await bucket.ask(key, { verb: 'upload', method: 'POST', query, headers, signal });
    return xmlText(text, 'UploadId') ?? '';
}
/** An upload of the object that was broken off and was cut as we would; undefined when there is none, or we may not look. */
async function findUnfinished(bucket, key, bytesOf, count, signal) {
    const name = bucket.keyOf(key);
    const ask = async (request) => (await bucket.askOnce(key, { verb: 'look for', method: 'GET', signal, ...request })).text;
    try {
        const uploads = await ask({ isOfBucket: true, query: { uploads: '', prefix: name } });
        const [newest] = xmlElements(uploads, 'Upload')
            .filter((upload) => xmlText(upload, 'Key') === name)
            .map((upload) => ({
            id: xmlText(upload, 'UploadId'),
            begun: Date.parse(xmlText(upload, 'Initiated') ?? '') || 0,
        }))
            .sort((a, b) => b.begun - a.begun);
        if (newest?.id === undefined)
            return undefined;
        const { id } = newest;
        const parts = new Map();
        for (let marker;;) {
            const after = marker === undefined ? {} : { 'part-number-marker': marker };
            const page = await ask({ query: { uploadId: id, ...after }, headers: bucket.settings.ownKey });
            for (const entry of xmlElements(page, 'Part')) {
                const part = Number(xmlText(entry, 'PartNumber'));
                if (!(part >= 1 && part <= count) || Number(xmlText(entry, 'Size')) !== bytesOf(part))
                    return undefined;
                parts.set(part, xmlText(entry, 'ETag') ?? '');
            }
            if (xmlText(page, 'IsTruncated') !== 'true')
                return { id, parts };
            marker = xmlText(page, 'NextPartNumberMarker');
        }
    }
    catch {
        signal?.throwIfAborted();
        return undefined; // it costs an upload, no more
    }
}
async function isThere(bucket, key, size, signal) {
    const headers = bucket.settings.ownKey;
    try {
        const answer = await bucket.ask(key, { verb: 'look for', method: 'HEAD', headers, signal });
        return Number(answer.headers['content-length']) === size;
    }
    catch {
        return false;
    }
}
function isGone(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof S3Error && cause.code === 'NoSuchUpload';
}
async function abandon(bucket, key, id) {
    const request = { verb: 'upload', method: 'DELETE', query: { uploadId: id } };
    await bucket.askOnce(key, request).catch(() => { }); // the failure before it is the one to tell
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/remote/s3/profile.js



/** Finds values of the chosen profile in AWS's own files; as in botocore, those in the credentials file count first. */
function readProfile({ profile, configFile, credentialsFile }, env) {
    const name = profile ?? (env['AWS_PROFILE'] || 'default');
    const folder = (0,external_node_path_.join)(env['HOME'] ?? (0,external_node_os_.homedir)(), '.aws');
    const config = configFile ?? (env['AWS_CONFIG_FILE'] || (0,external_node_path_.join)(folder, 'config'));
    const credentials = credentialsFile ?? (env['AWS_SHARED_CREDENTIALS_FILE'] || (0,external_node_path_.join)(folder, 'credentials'));
    const own = new Map([...readSection(config, name), ...readSection(credentials, name)]);
    const services = own.get('services');
    const ofServices = services === undefined ? undefined : readSection(config, services, 'services');
    return (key) => ofServices?.get(`s3.${key}`) ?? own.get(key);
}
// `[profile x]` in the one file, `[x]` in the other; an indented line belongs to the empty key above it.
function readSection(file, name, kind = 'profile') {
    const values = new Map();
    let isOurs = false;
    let parent = '';
    for (const line of readLines(file)) {
        const [, word, section] = /^\[\s*(?:(profile|services|sso-session)\s+)?"?([^\]]*?)"?\s*\]/.exec(line) ?? [];
        if (section !== undefined)
            isOurs = section === name && (word ?? 'profile') === kind;
        const [, indent = '', key, value = ''] = /^(\s*)([^#;=\s][^=]*?)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
        if (!isOurs || key === undefined)
            continue;
        if (indent === '')
            parent = value === '' ? `${key}.` : '';
        values.set(indent === '' ? key : parent + key, value);
    }
    return values;
}
function readLines(file) {
    try {
        return (0,external_node_fs_.readFileSync)(file, 'utf8').split('\n');
    }
    catch {
        return []; // most machines have none
    }
}

;// CONCATENATED MODULE: ./build/src/remote/s3/settings.js



const JOBS = 16;
const DEFAULT_REGION = 'us-east-1';
const CONNECT_TIMEOUT_SECONDS = 30;
const READ_TIMEOUT_SECONDS = 60;
/** Reads the options of an S3 remote (FORMATS, section 14). */
function readS3Settings(options, env) {
    const { name, url } = options;
    const option = (key) => options.get(key);
    refuseVersioned(options);
    const profile = option('profile');
    const configFile = options.path('configpath');
    const credentialsFile = options.path('credentialpath');
    const ofProfile = readProfile({ profile, configFile, credentialsFile }, env);
    const verify = option('ssl_verify');
    const isPath = verify !== undefined && !/^(true|false)$/i.test(verify);
    const seconds = (key, fallback) => (options.number(key) ?? fallback) * 1000;
    return {
        name,
        url,
        ...parseS3Url(name, url),
        useFips: env['AWS_USE_FIPS_ENDPOINT'] === 'true',
        useDualStack: env['AWS_USE_DUALSTACK_ENDPOINT'] === 'true',
        endpoint: option('endpointurl') ?? (env['AWS_ENDPOINT_URL_S3'] || env['AWS_ENDPOINT_URL'] || ofProfile('endpoint_url')),
        region: option('region') ?? (env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || ofProfile('region') || DEFAULT_REGION),
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
function parseS3Url(name, url) {
    const match = /^s3:\/\/([^/]+)\/?(.*)$/is.exec(url);
    if (!match?.[1])
        throw new errors/* UserError */.yo('config', `Cannot open remote "${name}": found "${url}", expected s3://BUCKET/PREFIX`);
    // A directory bucket (S3 Express) wants sessions of its own, and lists in no order.
    if (match[1].endsWith('--x-s3'))
        throw new errors/* UserError */.yo('remote', `Cannot open remote "${name}": directory buckets ("${match[1]}") are not supported`, {
            exitCode: 1,
            hint: 'Use a general purpose bucket',
        });
    return { bucket: match[1], prefix: (match[2] ?? '').replace(/^\/+|\/+$/g, '') };
}
function refuseVersioned(options) {
    for (const key of ['version_aware', 'worktree']) {
        if (!options.boolean(key, false))
            continue;
        throw new errors/* UserError */.yo('remote', `Cannot open remote "${options.name}": \`${key}\` is not supported yet`, {
            exitCode: 1,
            hint: 'Use real DVC for this remote, or one without it',
        });
    }
}
function readKeys(name, option) {
    const accessKeyId = option('access_key_id');
    const secretAccessKey = option('secret_access_key');
    const sessionToken = option('session_token');
    if (accessKeyId === undefined && secretAccessKey === undefined)
        return undefined;
    if (accessKeyId === undefined || secretAccessKey === undefined) {
        const absent = accessKeyId === undefined ? 'access_key_id' : 'secret_access_key';
        throw new errors/* UserError */.yo('config', `Cannot open remote "${name}": it has one half of a key, expected \`${absent}\` too`, {
            hint: `Set it with \`train-report remote modify --local ${name} ${absent} …\`, which git does not track`,
        });
    }
    return { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) };
}
const CUSTOMER = 'x-amz-server-side-encryption-customer';
const WRITING = {
    sse: 'x-amz-server-side-encryption',
    sse_kms_key_id: 'x-amz-server-side-encryption-aws-kms-key-id',
    acl: 'x-amz-acl',
    grant_full_control: 'x-amz-grant-full-control',
    grant_read: 'x-amz-grant-read',
    grant_read_acp: 'x-amz-grant-read-acp',
    grant_write_acp: 'x-amz-grant-write-acp',
};
function readEncryption(name, option) {
    const refuse = (found) => {
        throw new errors/* UserError */.yo('config', `Cannot open remote "${name}": ${found}, expected one of them`);
    };
    const ownKey = {};
    const customerKey = option('sse_customer_key');
    if (customerKey !== undefined) {
        if (option('sse_kms_key_id') !== undefined)
            refuse('both sse_kms_key_id and sse_customer_key are set');
        const bytes = Buffer.from(customerKey, 'base64');
        ownKey[`${CUSTOMER}-algorithm`] = option('sse_customer_algorithm') ?? 'AES256';
        ownKey[`${CUSTOMER}-key`] = customerKey;
        ownKey[`${CUSTOMER}-key-md5`] = (0,external_node_crypto_.createHash)('md5').update(bytes).digest('base64');
    }
    const writing = { ...ownKey };
    for (const [key, header] of Object.entries(WRITING)) {
        const value = option(key);
        if (value === undefined)
            continue;
        if (key.startsWith('grant_') && option('acl') !== undefined)
            refuse(`both acl and ${key} are set`);
        writing[header] = value;
    }
    return { writing, ownKey };
}

;// CONCATENATED MODULE: ./build/src/remote/s3/remote.js











const SMALL_BYTES = 1 << 20;
const DELETE_BATCH = 1000; // S3's limit for one request
/** A remote in an S3 bucket, or at a server that speaks S3 (`endpointurl`). */
function s3Remote(options, env) {
    const settings = readS3Settings(options, env);
    const bucket = new Bucket(settings, env);
    return {
        name: settings.name,
        url: settings.url,
        jobs: settings.jobs,
        policy: bucket.policy,
        canList: true,
        exists: (keys, options) => findExisting(bucket, keys, options),
        list: (prefix, options) => listKeys(bucket, prefix === '' ? '' : `${prefix.replace(/\/$/, '')}/`, options),
        open: (key, options) => openObject(bucket, key, options),
        upload: async (path, key, options) => {
            const { size } = (0,external_node_fs_.statSync)(path);
            if (size >= MULTIPART_BYTES)
                return uploadInParts(bucket, path, key, size, options);
            const { signal, onBytes, md5 } = options;
            const small = size <= SMALL_BYTES ? (0,external_node_fs_.readFileSync)(path) : undefined;
            const hash = md5 ?? (small ? md5Of(small) : await (0,bulk_hash/* hashLargeFile */.a7)(path, 'md5', { signal }));
            const headers = { ...settings.writing, 'content-md5': Buffer.from(hash, 'hex').toString('base64') };
            const body = small ?? { open: () => (0,external_node_fs_.createReadStream)(path), size };
            await bucket.ask(key, { verb: 'upload', method: 'PUT', headers, body, signal });
            onBytes?.(size);
        },
        remove: async (keys, { signal }) => {
            const batches = Array.from({ length: Math.ceil(keys.length / DELETE_BATCH) }, (_, index) => keys.slice(index * DELETE_BATCH, (index + 1) * DELETE_BATCH));
            await (0,parallel/* inParallel */.H)(batches, settings.jobs, (batch) => removeBatch(bucket, batch, signal));
        },
        close: () => bucket.close(),
    };
}
async function openObject(bucket, key, { range, tag, signal }) {
    const match = tag === undefined ? {} : { 'if-match': tag };
    const get = async (part) => {
        const headers = { ...bucket.settings.ownKey, ...match, ...part };
        return bucket.open(key, { verb: 'download', method: 'GET', headers, signal });
    };
    const answer = await get(range ? { range: `bytes=${range.first}-${range.last}` } : {}).catch((error) => {
        const status = statusOf(error);
        if (status === 412)
            throw new remote/* ChangedObject */.U(key);
        if (status !== 416 || range?.first !== 0)
            throw error;
        return get({}); // an empty object has no first byte
    });
    const { headers } = answer;
    const part = /^bytes (\d+)-\d+\/(\d+)$/.exec(headers['content-range'] ?? '');
    const length = headers['content-length'];
    return {
        first: part ? Number(part[1]) : 0,
        size: part ? Number(part[2]) : length === undefined ? undefined : Number(length),
        tag: headers.etag,
        body: answer,
    };
}
async function removeBatch(bucket, keys, signal) {
    const [first = ''] = keys;
    const objects = keys.map((key) => `<Object><Key>${escapeXml(bucket.keyOf(key))}</Key></Object>`);
    const body = Buffer.from(`<Delete><Quiet>true</Quiet>${objects.join('')}</Delete>`);
    const headers = { 'content-md5': Buffer.from(md5Of(body), 'hex').toString('base64') };
    const request = { method: 'POST', isOfBucket: true, query: { delete: '' }, headers, body, signal };
    try {
        await bucket.ask(first, { verb: 'delete', ...request });
    }
    catch (error) {
        if (!(error instanceof remote/* MissingObject */._))
            throw error;
    }
}
function statusOf(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return cause instanceof S3Error ? cause.status : undefined;
}
function md5Of(bytes) {
    return (0,external_node_crypto_.createHash)('md5').update(bytes).digest('hex');
}


/***/ })

};
