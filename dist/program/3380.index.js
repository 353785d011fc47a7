export const id = 3380;
export const ids = [3380,6359];
export const modules = {

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


/***/ }),

/***/ 23380:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s3Remote: () => (/* binding */ s3Remote)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/remote/parallel.js
var parallel = __webpack_require__(46334);
// EXTERNAL MODULE: ./build/src/remote/remote.js
var remote = __webpack_require__(78543);
// EXTERNAL MODULE: ./build/src/remote/failure.js
var failure = __webpack_require__(66263);
// EXTERNAL MODULE: ./build/src/remote/retry.js
var retry = __webpack_require__(36359);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./build/src/remote/s3/client.js



/** Makes the SDK's client. It does not try again by itself: `retry` does, in one way for every kind of remote. */
async function createS3Client({ S3Client }, settings) {
    const { NodeHttpHandler } = await __webpack_require__.e(/* import() */ 7105).then(__webpack_require__.t.bind(__webpack_require__, 57105, 19));
    const { endpoint, jobs } = settings;
    // It would tell the user, at every run, to change the Node.js that the runner brought.
    process.env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] ??= 'true';
    const agent = { keepAlive: true, maxSockets: jobs, maxFreeSockets: jobs };
    return new S3Client({
        region: settings.region,
        followRegionRedirects: true, // as DVC, which looks up where a bucket is
        maxAttempts: 1,
        tls: settings.useTls,
        ...(endpoint === undefined ? {} : { endpoint: withScheme(endpoint, settings.useTls), forcePathStyle: true }),
        // Servers that speak S3 often lack the newer checksums; ours is the name of the object.
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
        requestHandler: new NodeHttpHandler({
            httpAgent: new external_node_http_.Agent(agent),
            httpsAgent: new external_node_https_.Agent({
                ...agent,
                rejectUnauthorized: settings.verifyTls,
                ...(settings.authorityFile === undefined ? {} : { ca: (0,external_node_fs_.readFileSync)(settings.authorityFile) }),
            }),
            connectionTimeout: settings.connectTimeoutMs,
            socketTimeout: settings.readTimeoutMs,
            socketAcquisitionWarningTimeout: 2 ** 31 - 1, // requests wait for a connection, by design
        }),
        ...(await credentialsOf(settings)),
    });
}
function withScheme(endpoint, useTls) {
    return /^https?:\/\//i.test(endpoint) ? endpoint : `${useTls ? 'https' : 'http'}://${endpoint}`;
}
async function credentialsOf(settings) {
    const { keys, isAnonymous, profile, credentialsFile, configFile, region } = settings;
    if (isAnonymous) {
        return {
            signer: { sign: async (request) => request },
            credentials: { accessKeyId: 'anonymous', secretAccessKey: '' },
        };
    }
    if (keys)
        return { credentials: keys };
    const { fromNodeProviderChain } = await Promise.all(/* import() */[__webpack_require__.e(7105), __webpack_require__.e(255), __webpack_require__.e(3045)]).then(__webpack_require__.t.bind(__webpack_require__, 63045, 19));
    return {
        credentials: fromNodeProviderChain({
            clientConfig: { region },
            ...(profile === undefined ? {} : { profile }),
            ...(credentialsFile === undefined ? {} : { filepath: credentialsFile }),
            ...(configFile === undefined ? {} : { configFilepath: configFile }),
        }),
    };
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(72895);
;// CONCATENATED MODULE: ./build/src/remote/s3/failure.js


const LATER = 'Run it again later: what has arrived stays';
const SIGN_IN = 'Sign in again (`aws sso login`, or a new token), or let CI take a role by OIDC';
const KEYS = 'Check AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, `profile`, or the keys in .dvc/config.local';
const CAUSES = {
    NoSuchBucket: { found: 'there is no such bucket', hint: 'Check the `url` (and `endpointurl`) in .dvc/config' },
    InvalidBucketName: { found: 'this is no name for a bucket', hint: 'Check the `url` in .dvc/config' },
    InvalidAccessKeyId: { found: 'the access key is unknown', hint: KEYS },
    SignatureDoesNotMatch: { found: 'the secret key does not fit the access key', hint: KEYS },
    ExpiredToken: { found: 'the session token has expired', hint: SIGN_IN },
    ExpiredTokenException: { found: 'the session token has expired', hint: SIGN_IN },
    TokenRefreshRequired: { found: 'the session token has expired', hint: SIGN_IN },
    InvalidToken: { found: 'the session token is not valid', hint: SIGN_IN },
    InvalidIdentityToken: {
        found: 'the identity token (OIDC) was refused',
        hint: "Check the role's trust policy, and `permissions: id-token: write` of the job",
    },
    CredentialsProviderError: {
        found: 'no credentials were found',
        hint: 'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, `profile`, or let CI take a role by OIDC (aws-actions/configure-aws-credentials)',
    },
    RequestTimeTooSkewed: { found: "this machine's clock is wrong", hint: 'Set the clock, then run it again' },
    RequestExpired: { found: "this machine's clock is wrong", hint: 'Set the clock, then run it again' },
    InvalidObjectState: { found: 'the object is archived', hint: 'Restore it from its storage class first' },
    QuotaExceeded: { found: 'the quota of the bucket is used up' },
    XMinioStorageFull: { found: 'the server has no room for it' },
    BadDigest: { found: 'bytes were changed on the way', canPass: true },
    InvalidDigest: { found: 'bytes were changed on the way', canPass: true },
    IncompleteBody: { found: 'the connection broke', canPass: true },
    RequestTimeout: { found: 'the connection broke', hint: LATER, canPass: true },
    TimeoutError: { found: 'the server did not answer in time', hint: LATER, canPass: true },
    SlowDown: { found: 'the server is busy', hint: LATER, canPass: true },
    Throttling: { found: 'the server is busy', hint: LATER, canPass: true },
    ThrottlingException: { found: 'the server is busy', hint: LATER, canPass: true },
    TooManyRequests: { found: 'the server is busy', hint: LATER, canPass: true },
    TooManyRequestsException: { found: 'the server is busy', hint: LATER, canPass: true },
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
    const name = nameOf(error);
    return name === 'NoSuchKey' || name === 'NotFound' || (name !== 'NoSuchBucket' && statusOf(error) === 404);
}
/** What went wrong, in the user's words. `what` is what was being done: `download "files/md5/…"`. */
function explainS3(error, what, settings, signal) {
    if (signal?.aborted)
        return signal.reason;
    if (error instanceof failure/* RemoteFailure */.p3)
        return error;
    const { found, hint, canPass = false } = causeOf(error, what, settings);
    const preposition = what.startsWith('upload') ? 'to' : what.startsWith('look') ? 'in' : 'from';
    return new failure/* RemoteFailure */.p3(`Cannot ${what} ${preposition} remote "${settings.name}" (${settings.url}): ${found}`, {
        cause: error,
        canPass,
        delayMs: (0,failure/* retryAfterMs */.Vs)(headerOf(error, 'retry-after')),
        ...(hint === undefined ? {} : { hint }),
    });
}
function causeOf(error, what, settings) {
    const name = nameOf(error);
    const status = statusOf(error);
    // The SDK has set its clock by the server's: the next try is signed with the right time.
    if (metadataOf(error)?.clockSkewCorrected)
        return { found: "this machine's clock is wrong", canPass: true };
    const known = Object.hasOwn(CAUSES, name) ? CAUSES[name] : undefined;
    if (known)
        return known;
    const region = regionOf(error);
    if (region !== undefined || name === 'PermanentRedirect' || status === 301) {
        return {
            found: `the bucket is in ${region === undefined ? 'another region' : `region ${region}`}, not in ${settings.region}`,
            hint: `Set \`region\` (\`train-report remote modify ${settings.name} region ${region ?? 'REGION'}\`)`,
        };
    }
    if (status === 403 || name === 'AccessDenied') {
        const permission = PERMISSIONS.find(([verb]) => verb.test(what))?.[1] ?? 's3:GetObject';
        return {
            found: 'access was denied (403)',
            hint: `Let the credentials do ${permission} there; without s3:ListBucket, a missing object is also answered so`,
        };
    }
    if (status !== undefined && (status >= 500 || status === 429)) {
        return { found: `the server answered ${status} ${name}`, hint: LATER, canPass: true };
    }
    const network = (0,failure/* networkCause */.u6)(error);
    if (network)
        return network;
    return { found: `${name === '' || name === 'Error' ? '' : `${name}: `}${firstLine((0,errors/* messageOf */.bD)(error))}` };
}
function firstLine(message) {
    return message.split('\n')[0] ?? '';
}
function nameOf(error) {
    if (!(error instanceof Error))
        return '';
    const code = 'Code' in error && typeof error.Code === 'string' ? error.Code : '';
    return code === '' ? error.name : code;
}
function metadataOf(error) {
    return error instanceof Error && '$metadata' in error ? error.$metadata : undefined;
}
function statusOf(error) {
    return metadataOf(error)?.httpStatusCode;
}
function headerOf(error, name) {
    if (!(error instanceof Error) || !('$response' in error))
        return undefined;
    const { headers } = (error.$response ?? {});
    return headers?.[name];
}
// `AuthorizationHeaderMalformed` names the region in its body, other answers in a header.
function regionOf(error) {
    const inBody = error instanceof Error && 'Region' in error && typeof error.Region === 'string' ? error.Region : undefined;
    return inBody ?? (statusOf(error) === 301 ? headerOf(error, 'x-amz-bucket-region') : undefined);
}

;// CONCATENATED MODULE: ./build/src/remote/s3/bucket.js





/** A place in a bucket: turns keys into those of the bucket, tries again what may pass, and explains what does not. */
class Bucket {
    sdk;
    client;
    settings;
    policy = failure/* RETRY_POLICY */.yE;
    constructor(sdk, client, settings) {
        this.sdk = sdk;
        this.client = client;
        this.settings = settings;
    }
    static async open(settings) {
        const sdk = await Promise.all(/* import() */[__webpack_require__.e(7105), __webpack_require__.e(255), __webpack_require__.e(6265)]).then(__webpack_require__.t.bind(__webpack_require__, 6265, 19));
        return new Bucket(sdk, await createS3Client(sdk, settings), settings);
    }
    /** The bucket's key of an object. */
    keyOf(key) {
        const { prefix } = this.settings;
        return prefix === '' ? key : `${prefix}/${key}`;
    }
    /** Sends a request about `key` until it is answered; an object that is not there throws MissingObject. */
    async ask(verb, key, signal, request) {
        return (0,retry/* retry */.L)(() => this.askOnce(verb, key, signal, request), { ...this.policy, signal });
    }
    /** The same, tried once. */
    async askOnce(verb, key, signal, request) {
        const target = { Bucket: this.settings.bucket, Key: this.keyOf(key) };
        try {
            return await request(target, signal ? { abortSignal: signal } : {});
        }
        catch (error) {
            if (signal?.aborted)
                throw signal.reason;
            if (isMissing(error))
                throw new remote/* MissingObject */._(key);
            throw explainS3(error, `${verb} "${key}"`, this.settings, signal);
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
    const { sdk, client, settings } = bucket;
    const skipped = settings.prefix === '' ? 0 : settings.prefix.length + 1;
    for (let after;;) {
        const page = await bucket.ask('list', prefix, options.signal, async ({ Bucket, Key: Prefix }, send) => {
            if (settings.listsByVersion1) {
                const answer = await client.send(new sdk.ListObjectsCommand({ Bucket, Prefix, Marker: after }), send);
                const next = answer.IsTruncated ? (answer.NextMarker ?? answer.Contents?.at(-1)?.Key) : undefined;
                return { contents: answer.Contents, next };
            }
            const command = new sdk.ListObjectsV2Command({ Bucket, Prefix, ContinuationToken: after });
            const answer = await client.send(command, send);
            return { contents: answer.Contents, next: answer.IsTruncated ? answer.NextContinuationToken : undefined };
        });
        for (const { Key } of page.contents ?? [])
            if (Key !== undefined)
                yield Key.slice(skipped);
        if (page.next === undefined)
            return;
        after = page.next;
    }
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
    const { sdk, client, settings } = bucket;
    try {
        await bucket.ask('look for', key, signal, async (target, send) => {
            try {
                await client.send(new sdk.HeadObjectCommand({ ...target, ...settings.ownKey }), send);
            }
            catch (error) {
                const { $metadata: { httpStatusCode = 0 } = {} } = error;
                // The answer to a HEAD has no body: the same question once more, so that the server says what is wrong.
                if ([301, 400, 403].includes(httpStatusCode))
                    await readFirstByte(bucket, target, send);
                throw error;
            }
        });
        return true;
    }
    catch (error) {
        if (error instanceof remote/* MissingObject */._)
            return false;
        throw error;
    }
}
/** When nothing at all was found: the answer to a HEAD does not tell a missing object from a missing bucket. */
async function requireBucket(bucket, key, signal) {
    try {
        await bucket.ask('look for', key, signal, (target, send) => readFirstByte(bucket, target, send));
    }
    catch (error) {
        if (!(error instanceof remote/* MissingObject */._))
            throw error;
    }
}
async function readFirstByte({ sdk, client, settings }, target, options) {
    const command = new sdk.GetObjectCommand({ ...target, ...settings.ownKey, Range: 'bytes=0-0' });
    const { Body } = await client.send(command, options);
    Body?.destroy();
}

;// CONCATENATED MODULE: ./build/src/remote/s3/multipart.js




/** Objects from this size on are uploaded in parts. */
const MULTIPART_BYTES = 32 << 20;
const PART_BYTES = 16 << 20;
const MAX_PARTS = 10_000; // S3's limit
const PARALLEL_PARTS = 4;
/**
 * Uploads a large file in parts, some at once. An upload of the same object that was broken off is gone on with: the key
 * is the hash of the content, so that a part of the same number and size has the same bytes.
 */
async function uploadInParts(bucket, path, key, size, { signal, onBytes, jobs }) {
    const { sdk, client, settings } = bucket;
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
        await (0,parallel/* inParallel */.H)(absent, Math.min(jobs ?? PARALLEL_PARTS, PARALLEL_PARTS), async (PartNumber) => {
            const body = Buffer.allocUnsafe(bytesOf(PartNumber));
            for (let filled = 0; filled < body.length;) {
                const got = (0,external_node_fs_.readSync)(file, body, filled, body.length - filled, (PartNumber - 1) * partBytes + filled);
                if (got === 0)
                    throw new Error(`"${path}" became shorter while it was uploaded`);
                filled += got;
            }
            const ContentMD5 = (0,external_node_crypto_.createHash)('md5').update(body).digest('base64');
            const { ETag } = await bucket.ask('upload', key, signal, (target, send) => client.send(new sdk.UploadPartCommand({
                ...target,
                ...settings.ownKey,
                UploadId: id,
                PartNumber,
                Body: body,
                ContentMD5,
            }), send));
            parts.set(PartNumber, ETag ?? '');
            onBytes?.(body.length);
        });
        const Parts = [...parts].sort(([a], [b]) => a - b).map(([PartNumber, ETag]) => ({ PartNumber, ETag }));
        await bucket.ask('upload', key, signal, (target, send) => client.send(new sdk.CompleteMultipartUploadCommand({
            ...target,
            ...settings.ownKey,
            UploadId: id,
            MultipartUpload: { Parts },
        }), send));
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
async function startUpload(bucket, key, signal) {
    const { sdk, client, settings } = bucket;
    const { UploadId } = await bucket.ask('upload', key, signal, (target, send) => client.send(new sdk.CreateMultipartUploadCommand({ ...target, ...settings.writing }), send));
    return UploadId ?? '';
}
/** An upload of the object that was broken off and was cut as we would; undefined when there is none, or we may not look. */
async function findUnfinished(bucket, key, bytesOf, count, signal) {
    const { sdk, client, settings } = bucket;
    const target = { Bucket: settings.bucket, Key: bucket.keyOf(key) };
    const send = signal ? { abortSignal: signal } : {};
    try {
        const uploads = await client.send(new sdk.ListMultipartUploadsCommand({ Bucket: target.Bucket, Prefix: target.Key }), send);
        const own = (uploads.Uploads ?? []).filter((upload) => upload.Key === target.Key && upload.UploadId !== undefined);
        const newest = own.sort((a, b) => Number(b.Initiated ?? 0) - Number(a.Initiated ?? 0))[0];
        if (newest?.UploadId === undefined)
            return undefined;
        const parts = new Map();
        for (let marker;;) {
            const page = await client.send(new sdk.ListPartsCommand({
                ...target,
                ...settings.ownKey,
                UploadId: newest.UploadId,
                PartNumberMarker: marker,
            }), send);
            for (const { PartNumber = 0, ETag = '', Size } of page.Parts ?? []) {
                if (PartNumber < 1 || PartNumber > count || Size !== bytesOf(PartNumber))
                    return undefined;
                parts.set(PartNumber, ETag);
            }
            if (!page.IsTruncated)
                return { id: newest.UploadId, parts };
            marker = page.NextPartNumberMarker;
        }
    }
    catch {
        signal?.throwIfAborted();
        return undefined; // it costs an upload, no more
    }
}
async function isThere(bucket, key, size, signal) {
    const { sdk, client, settings } = bucket;
    try {
        const { ContentLength } = await bucket.ask('look for', key, signal, (target, send) => client.send(new sdk.HeadObjectCommand({ ...target, ...settings.ownKey }), send));
        return ContentLength === size;
    }
    catch {
        return false;
    }
}
function isGone(error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return [error, cause].some((one) => one instanceof Error && one.name === 'NoSuchUpload');
}
async function abandon(bucket, key, id) {
    const { sdk, client, settings } = bucket;
    const target = { Bucket: settings.bucket, Key: bucket.keyOf(key), UploadId: id };
    await client.send(new sdk.AbortMultipartUploadCommand(target)).catch(() => { }); // the failure before it is the one to tell
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
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
    const verify = option('ssl_verify');
    const isPath = verify !== undefined && !/^(true|false)$/i.test(verify);
    const seconds = (key, fallback) => (options.number(key) ?? fallback) * 1000;
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
function parseS3Url(name, url) {
    const match = /^s3:\/\/([^/]+)\/?(.*)$/is.exec(url);
    if (!match?.[1])
        throw new errors/* UserError */.yo('config', `Cannot open remote "${name}": found "${url}", expected s3://BUCKET/PREFIX`);
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
const GRANTS = {
    grant_full_control: 'GrantFullControl',
    grant_read: 'GrantRead',
    grant_read_acp: 'GrantReadACP',
    grant_write_acp: 'GrantWriteACP',
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
        ownKey['SSECustomerAlgorithm'] = option('sse_customer_algorithm') ?? 'AES256';
        ownKey['SSECustomerKey'] = customerKey; // base64, as the SDK wants it
    }
    const writing = { ...ownKey };
    const set = (parameter, key) => {
        const value = option(key);
        if (value !== undefined)
            writing[parameter] = value;
    };
    set('ServerSideEncryption', 'sse');
    set('SSEKMSKeyId', 'sse_kms_key_id');
    set('ACL', 'acl');
    for (const [key, parameter] of Object.entries(GRANTS)) {
        if (option(key) !== undefined && option('acl') !== undefined)
            refuse(`both acl and ${key} are set`);
        set(parameter, key);
    }
    return { writing, ownKey };
}
/** The region of the environment or of the profile in AWS's own configuration file. */
function findRegion(profile, configFile, env) {
    const fromEnv = env['AWS_REGION'] || env['AWS_DEFAULT_REGION'];
    if (fromEnv)
        return fromEnv;
    const file = configFile ?? env['AWS_CONFIG_FILE'] ?? (0,external_node_path_.join)(env['HOME'] ?? (0,external_node_os_.homedir)(), '.aws', 'config');
    return profileRegion(file, profile ?? env['AWS_PROFILE'] ?? 'default') ?? DEFAULT_REGION;
}
function profileRegion(file, profile) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(file, 'utf8');
    }
    catch {
        return undefined; // most machines have none
    }
    let isOurs = false;
    for (const line of text.split('\n')) {
        const section = /^\s*\[\s*(?:profile\s+)?([^\]]+?)\s*\]/.exec(line)?.[1];
        if (section !== undefined)
            isOurs = section.replace(/^"(.*)"$/, '$1') === profile;
        const region = isOurs ? /^region\s*=\s*(\S+)/.exec(line)?.[1] : undefined;
        if (region !== undefined)
            return region;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/remote/s3/remote.js








const SMALL_BYTES = 1 << 20;
const DELETE_BATCH = 1000; // S3's limit for one request
/** A remote in an S3 bucket, or at a server that speaks S3 (`endpointurl`). */
async function s3Remote(options, env) {
    const settings = readS3Settings(options, env);
    const bucket = await Bucket.open(settings);
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
            const { sdk, client } = bucket;
            const { signal, onBytes, md5 } = options;
            const small = size <= SMALL_BYTES ? (0,external_node_fs_.readFileSync)(path) : undefined;
            const hex = md5 ?? (small && (0,external_node_crypto_.createHash)('md5').update(small).digest('hex'));
            const ContentMD5 = hex === undefined ? {} : { ContentMD5: Buffer.from(hex, 'hex').toString('base64') };
            await bucket.ask('upload', key, signal, (target, send) => {
                const Body = small ?? (0,external_node_fs_.createReadStream)(path);
                const put = { ...target, ...settings.writing, Body, ContentLength: size, ...ContentMD5 };
                return client.send(new sdk.PutObjectCommand(put), send);
            });
            onBytes?.(size);
        },
        remove: async (keys, { signal }) => {
            const batches = Array.from({ length: Math.ceil(keys.length / DELETE_BATCH) }, (_, index) => keys.slice(index * DELETE_BATCH, (index + 1) * DELETE_BATCH));
            await (0,parallel/* inParallel */.H)(batches, settings.jobs, (batch) => removeBatch(bucket, batch, signal));
        },
        close: () => bucket.client.destroy(),
    };
}
async function openObject(bucket, key, { range, tag, signal }) {
    const { sdk, client, settings } = bucket;
    const { Body, ContentLength, ContentRange, ETag } = await bucket.askOnce('download', key, signal, async (target, send) => {
        const get = { ...target, ...settings.ownKey, ...(tag === undefined ? {} : { IfMatch: tag }) };
        const part = range ? { Range: `bytes=${range.first}-${range.last}` } : {};
        try {
            return await client.send(new sdk.GetObjectCommand({ ...get, ...part }), send);
        }
        catch (error) {
            const status = error.$metadata?.httpStatusCode;
            if (status === 412)
                throw new remote/* ChangedObject */.U(key);
            if (status !== 416 || range?.first !== 0)
                throw error;
            return await client.send(new sdk.GetObjectCommand(get), send); // an empty object has no first byte
        }
    });
    const part = /^bytes (\d+)-\d+\/(\d+)$/.exec(ContentRange ?? '');
    return {
        first: part ? Number(part[1]) : 0,
        size: part ? Number(part[2]) : ContentLength,
        tag: ETag,
        body: Body,
    };
}
async function removeBatch(bucket, keys, signal) {
    const { sdk, client } = bucket;
    const [first = ''] = keys;
    try {
        await bucket.ask('delete', first, signal, async ({ Bucket }, send) => {
            const Objects = keys.map((key) => ({ Key: bucket.keyOf(key) }));
            const command = new sdk.DeleteObjectsCommand({ Bucket, Delete: { Objects, Quiet: true } });
            const { Errors = [] } = await client.send(command, send);
            const [refused] = Errors;
            if (refused)
                throw Object.assign(new Error(refused.Message ?? ''), { name: refused.Code ?? 'Error' });
        });
    }
    catch (error) {
        if (!(error instanceof remote/* MissingObject */._))
            throw error;
    }
}


/***/ })

};
