export const id = 4632;
export const ids = [4632];
export const modules = {

/***/ 44632:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s3Remote: () => (/* binding */ s3Remote)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_stream_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46466);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16272);




const JOBS = 16;
const MAX_ATTEMPTS = 6;
const PART_BYTES = 16 * 1024 * 1024;
const DELETE_BATCH = 1000; // S3's limit for one DeleteObjects
/** A remote in an S3 bucket, or at a server that speaks S3 (`endpointurl`). */
async function s3Remote(name, url, config) {
    const place = parseS3Url(name, url);
    const sdk = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(3711)]).then(__webpack_require__.t.bind(__webpack_require__, 53711, 19));
    const client = await createClient(sdk.S3Client, name, config);
    const { bucket } = place;
    const keyOf = (key) => (place.prefix === '' ? key : `${place.prefix}/${key}`);
    const explained = async (what, body) => {
        try {
            return await body;
        }
        catch (error) {
            throw explain(error, what, name, url);
        }
    };
    const list = async function* list(prefix) {
        let token;
        do {
            const page = await explained('list', client.send(new sdk.ListObjectsV2Command({ Bucket: bucket, Prefix: keyOf(prefix), ContinuationToken: token })));
            for (const { Key } of page.Contents ?? []) {
                if (Key !== undefined)
                    yield place.prefix === '' ? Key : Key.slice(place.prefix.length + 1);
            }
            token = page.NextContinuationToken;
        } while (token !== undefined);
    };
    return {
        name,
        url,
        jobs: JOBS,
        list,
        exists: async (keys) => {
            const wanted = new Set(keys);
            const found = new Set();
            if (keys.length > LIST_FROM) {
                for await (const key of list('files/md5/'))
                    if (wanted.has(key))
                        found.add(key);
                return found;
            }
            await Promise.all(keys.map(async (key) => {
                try {
                    await client.send(new sdk.HeadObjectCommand({ Bucket: bucket, Key: keyOf(key) }));
                    found.add(key);
                }
                catch (error) {
                    if (!isMissing(error))
                        throw explain(error, 'look for an object', name, url);
                }
            }));
            return found;
        },
        download: async (key, path, { signal, onBytes }) => {
            try {
                const command = new sdk.GetObjectCommand({ Bucket: bucket, Key: keyOf(key) });
                const answer = await client.send(command, signal ? { abortSignal: signal } : {});
                await (0,node_stream_promises__WEBPACK_IMPORTED_MODULE_1__.pipeline)(answer.Body, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createWriteStream)(path), signal ? { signal } : {});
            }
            catch (error) {
                throw isMissing(error) ? new _remote_js__WEBPACK_IMPORTED_MODULE_3__/* .MissingObject */ ._(key) : explain(error, 'download', name, url);
            }
            onBytes?.((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path).size);
        },
        upload: async (path, key, { signal, onBytes }) => {
            const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
            const options = signal ? { abortSignal: signal } : {};
            if (size <= PART_BYTES) {
                const body = { Bucket: bucket, Key: keyOf(key), Body: (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path), ContentLength: size };
                await explained('upload', client.send(new sdk.PutObjectCommand(body), options));
            }
            else {
                await explained('upload', uploadParts(sdk, client, { bucket, key: keyOf(key), path, size }, options));
            }
            onBytes?.(size);
        },
        remove: async (keys) => {
            for (let start = 0; start < keys.length; start += DELETE_BATCH) {
                const Objects = keys.slice(start, start + DELETE_BATCH).map((key) => ({ Key: keyOf(key) }));
                await explained('delete', client.send(new sdk.DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects } })));
            }
        },
        close: () => client.destroy(),
    };
}
const LIST_FROM = 100; // more than this, and pages of a thousand names cost fewer requests than a HEAD each
function parseS3Url(name, url) {
    const match = /^s3:\/\/([^/]+)\/?(.*)$/i.exec(url);
    if (!match?.[1])
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('config', `Cannot open remote "${name}": found "${url}", expected s3://BUCKET/PREFIX`);
    return { bucket: match[1], prefix: (match[2] ?? '').replace(/\/+$/, '') };
}
async function createClient(Client, name, config) {
    const section = `remote "${name.toLowerCase()}"`;
    const option = (key) => config.get(section, key)?.value;
    const endpoint = option('endpointurl');
    const accessKeyId = option('access_key_id');
    const secretAccessKey = option('secret_access_key');
    const sessionToken = option('session_token');
    const profile = option('profile');
    const credentialpath = config.path(section, 'credentialpath');
    const { NodeHttpHandler } = await __webpack_require__.e(/* import() */ 1279).then(__webpack_require__.t.bind(__webpack_require__, 61279, 19));
    const { Agent: HttpAgent } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 37067, 19));
    const { Agent: HttpsAgent } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 44708, 19));
    const agent = { keepAlive: true, maxSockets: JOBS };
    const rejectUnauthorized = config.boolean(section, 'ssl_verify', true);
    const base = {
        region: option('region') ?? process.env['AWS_REGION'] ?? process.env['AWS_DEFAULT_REGION'] ?? 'us-east-1',
        maxAttempts: MAX_ATTEMPTS,
        requestHandler: new NodeHttpHandler({
            httpAgent: new HttpAgent(agent),
            httpsAgent: new HttpsAgent({ ...agent, rejectUnauthorized }),
            connectionTimeout: 10_000,
            requestTimeout: 120_000,
        }),
        // Servers that speak S3 often lack virtual hosts and the newer checksums.
        ...(endpoint ? { endpoint, forcePathStyle: true } : {}),
        requestChecksumCalculation: 'WHEN_REQUIRED',
        responseChecksumValidation: 'WHEN_REQUIRED',
    };
    if (accessKeyId !== undefined && secretAccessKey !== undefined) {
        return new Client({
            ...base,
            credentials: { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) },
        });
    }
    if (profile !== undefined || credentialpath !== undefined) {
        const { fromIni } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(9719)]).then(__webpack_require__.t.bind(__webpack_require__, 29719, 19));
        const credentials = fromIni({
            ...(profile ? { profile } : {}),
            ...(credentialpath ? { filepath: credentialpath } : {}),
        });
        return new Client({ ...base, credentials });
    }
    const { fromNodeProviderChain } = await Promise.all(/* import() */[__webpack_require__.e(1279), __webpack_require__.e(5861), __webpack_require__.e(9719)]).then(__webpack_require__.t.bind(__webpack_require__, 29719, 19));
    return new Client({ ...base, credentials: fromNodeProviderChain() });
}
async function uploadParts(sdk, client, { bucket, key, path, size }, options) {
    const target = { Bucket: bucket, Key: key };
    const { UploadId } = await client.send(new sdk.CreateMultipartUploadCommand(target), options);
    const partBytes = Math.max(PART_BYTES, Math.ceil(size / 10_000)); // S3 takes at most 10,000 parts
    try {
        const Parts = [];
        for (let start = 0, PartNumber = 1; start < size; start += partBytes, PartNumber += 1) {
            const end = Math.min(size, start + partBytes);
            const Body = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)(path, { start, end: end - 1 });
            const part = new sdk.UploadPartCommand({ ...target, UploadId, PartNumber, Body, ContentLength: end - start });
            const { ETag } = await client.send(part, options);
            Parts.push({ ETag, PartNumber });
        }
        await client.send(new sdk.CompleteMultipartUploadCommand({ ...target, UploadId, MultipartUpload: { Parts } }), options);
    }
    catch (error) {
        await client.send(new sdk.AbortMultipartUploadCommand({ ...target, UploadId })).catch(() => { });
        throw error;
    }
}
function isMissing(error) {
    const name = error instanceof Error ? error.name : '';
    return name === 'NoSuchKey' || name === 'NotFound';
}
const CAUSES = {
    AccessDenied: ['access was denied', 'Check that the credentials may list, read and write the bucket'],
    NoSuchBucket: ['there is no such bucket', 'Check the `url` in .dvc/config'],
    InvalidAccessKeyId: ['the access key is unknown', 'Check AWS_ACCESS_KEY_ID or the `profile` in .dvc/config'],
    SignatureDoesNotMatch: ['the secret key does not fit', 'Check AWS_SECRET_ACCESS_KEY'],
    ExpiredToken: ['the session token has expired', 'Sign in again'],
    CredentialsProviderError: [
        'no credentials were found',
        'Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or use OIDC (aws-actions/configure-aws-credentials)',
    ],
    PermanentRedirect: ['the bucket is in another region', 'Set `region` in .dvc/config'],
    RequestTimeTooSkewed: ["this machine's clock is wrong", 'Set the clock'],
};
function explain(error, what, name, url) {
    if (error instanceof Error && error.name === 'AbortError')
        return error;
    const [found, hint] = CAUSES[error instanceof Error ? error.name : ''] ?? [
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(error) || 'the server did not answer',
        undefined,
    ];
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('remote', `Cannot ${what} at remote "${name}" (${url}): ${found}`, {
        cause: error,
        ...(hint ? { hint } : {}),
    });
}


/***/ })

};
