export const id = 1674;
export const ids = [1674,6359];
export const modules = {

/***/ 72895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   HB: () => (/* binding */ unreachable),
/* harmony export */   Kx: () => (/* binding */ throwAll),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   j$: () => (/* binding */ formatLocation),
/* harmony export */   tQ: () => (/* binding */ UserErrors),
/* harmony export */   uc: () => (/* binding */ systemReason),
/* harmony export */   xU: () => (/* binding */ systemCode),
/* harmony export */   yo: () => (/* binding */ UserError)
/* harmony export */ });
const EXIT_CODES = { config: 251, 'not-a-repo': 253, usage: 254, interrupted: 130 };
/** An error that the user can mend: shown as its message alone, without a stack. */
class UserError extends Error {
    code;
    exitCode;
    hint;
    location;
    constructor(code, message, options = {}) {
        super(message, 'cause' in options ? { cause: options.cause } : {});
        this.name = 'UserError';
        this.code = code;
        this.exitCode = options.exitCode ?? EXIT_CODES[code] ?? 255;
        this.hint = options.hint;
        this.location = options.location;
    }
    /** The same error, to end the process with another code. */
    withExitCode(exitCode) {
        return Object.create(this, { exitCode: { value: exitCode, enumerable: true } });
    }
}
/** Several errors found in one pass, so that the user mends them all at once. */
class UserErrors extends UserError {
    errors;
    constructor(errors) {
        const [first] = errors;
        super(first.code, errors.map((error) => error.message).join('\n'), { exitCode: first.exitCode, cause: first });
        this.name = 'UserErrors';
        this.errors = errors;
    }
}
/** Throws `errors` as one; returns when there are none. */
function throwAll(errors) {
    const [first, ...rest] = errors;
    if (!first)
        return;
    throw rest.length === 0 ? first : new UserErrors([first, ...rest]);
}
/** `dvc.yaml:14:5`, as messages name a place. */
function formatLocation(location) {
    const { file, line, column } = location;
    return [file, line, column].filter((part) => part !== undefined).join(':');
}
/** The message of anything that was thrown. */
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
/** The `code` of a Node.js system error (`ENOENT`, `ENOSPC`, …), or undefined. */
function systemCode(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
const SYSTEM_REASONS = {
    ENOSPC: 'the disk is full',
    EDQUOT: 'the disk quota is used up',
    EFBIG: 'the file is larger than this process may write',
    EACCES: 'access was denied',
    EPERM: 'access was denied',
    EROFS: 'the file system is read-only',
    EMFILE: 'too many files are open',
    ENAMETOOLONG: 'its name is too long',
};
/** What a system error's code means, in words; undefined where it says nothing that the user can mend. */
function reasonOf(code) {
    return SYSTEM_REASONS[code];
}
/** What a system error means where the user can mend it: the path and the reason in words; undefined for any other error. */
function systemReason(error) {
    const reason = SYSTEM_REASONS[systemCode(error) ?? ''];
    if (reason === undefined || !(error instanceof Error))
        return undefined;
    return { reason, path: 'path' in error && typeof error.path === 'string' ? error.path : undefined };
}
/** Closes a `switch` over a union: the compiler refuses it while a case is missing. */
function unreachable(value) {
    throw new Error(`Unreachable: ${JSON.stringify(value)}`);
}


/***/ }),

/***/ 34112:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ actionsLogger)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84559);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72895);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79088);



/** Logger for a workflow's log: folds, annotations on the line of the file, and the job's failure. */
function actionsLogger() {
    return {
        interactive: false,
        debug: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz,
        info: _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq,
        warning: (message, location) => (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(message, annotation(location)),
        error: (error) => {
            const errors = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserErrors */ .tQ ? error.errors : [error];
            for (const one of errors) {
                if (one instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo && one.location)
                    (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(withoutPrefix((0,_log_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(one)), annotation(one.location));
            }
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo) && error instanceof Error)
                (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz)(error.stack ?? '');
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setFailed */ .C1)(withoutPrefix((0,_log_js__WEBPACK_IMPORTED_MODULE_2__/* .describeError */ .Uc)(error, (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .isDebug */ ._o)())));
        },
        group: async (title, body) => {
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .startGroup */ .Oh)(title);
            try {
                return await body();
            }
            finally {
                (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .endGroup */ .N4)();
            }
        },
        progress: () => { },
    };
}
// GitHub marks errors itself.
function withoutPrefix(text) {
    return text.replaceAll(/^ERROR: /gm, '');
}
function annotation(location) {
    if (!location)
        return {};
    const { file, line, column, endColumn } = location;
    return {
        file,
        ...(line === undefined ? {} : { startLine: line }),
        ...(column === undefined ? {} : { startColumn: column }),
        ...(endColumn === undefined ? {} : { endColumn }),
    };
}


/***/ }),

/***/ 12195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72895);


const ZERO_SHA = /^0+$/;
/** Reads the context; undefined outside of a workflow. An event file that cannot be used costs the baseline, no more. */
function readContext(env, log) {
    const [owner, repo] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
    const event = env['GITHUB_EVENT_NAME'];
    if (!owner || !repo || !event)
        return undefined;
    const payload = readPayload(env['GITHUB_EVENT_PATH'], log);
    const pull = asRecord(payload['pull_request']);
    const head = asRecord(pull['head']);
    const ref = env['GITHUB_REF'] ?? '';
    const number = typeof pull['number'] === 'number' ? pull['number'] : numberOf(ref);
    const headSha = text(head['sha']);
    const sha = headSha ?? env['GITHUB_SHA'] ?? '';
    const serverUrl = address(env['GITHUB_SERVER_URL'], 'https://github.com');
    const headRepo = text(asRecord(head['repo'])['full_name']);
    if (event.startsWith('pull_request') && number === undefined) {
        log.warning(`The event file of "${event}" names no pull request: the report goes to the commit`);
    }
    return {
        event,
        owner,
        repo,
        sha,
        apiUrl: address(env['GITHUB_API_URL'], 'https://api.github.com'),
        serverUrl,
        pullRequest: number,
        branch: ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined,
        isFork: number !== undefined && headRepo !== undefined && headRepo.toLowerCase() !== `${owner}/${repo}`.toLowerCase(),
        baseline: { head: sha === '' ? undefined : sha, ...findBase(event, payload, pull) },
        run: {
            id: Number(env['GITHUB_RUN_ID'] ?? env['GITHUB_RUN_NUMBER'] ?? 0),
            attempt: Number(env['GITHUB_RUN_ATTEMPT'] ?? 1),
            url: `${serverUrl}/${owner}/${repo}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`,
        },
        summaryFile: env['GITHUB_STEP_SUMMARY'],
    };
}
// A pull request's ref says its number where the event's file does not.
function numberOf(ref) {
    const match = /^refs\/pull\/(\d+)\/(?:merge|head)$/.exec(ref);
    return match ? Number(match[1]) : undefined;
}
function address(value, fallback) {
    return (value || fallback).replace(/\/+$/, '');
}
function findBase(event, payload, pull) {
    if (event.startsWith('pull_request')) {
        const base = text(asRecord(pull['base'])['sha']) ?? text(asRecord(pull['base'])['ref']);
        return base === undefined ? {} : { mergeBaseWith: base };
    }
    if (event === 'merge_group') {
        const base = text(asRecord(payload['merge_group'])['base_sha']);
        return base === undefined ? {} : { revision: base };
    }
    const before = text(payload['before']);
    const defaultBranch = text(asRecord(payload['repository'])['default_branch']);
    const ref = text(payload['ref']);
    // On a branch of its own, what counts is what it would change on the default one.
    if (event === 'push' && defaultBranch !== undefined && isOtherBranch(ref, defaultBranch))
        return { mergeBaseWith: defaultBranch };
    if (before !== undefined && !ZERO_SHA.test(before))
        return { revision: before };
    return event === 'workflow_dispatch' && defaultBranch !== undefined ? { mergeBaseWith: defaultBranch } : {};
}
function isOtherBranch(ref, defaultBranch) {
    return ref !== undefined && ref.startsWith('refs/heads/') && ref !== `refs/heads/${defaultBranch}`;
}
function readPayload(path, log) {
    if (path === undefined) {
        log.warning('The event file is missing (GITHUB_EVENT_PATH is not set): the report has no baseline');
        return {};
    }
    try {
        const payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        if (typeof payload !== 'object' || payload === null || Array.isArray(payload))
            throw new Error('it holds no object');
        return asRecord(payload);
    }
    catch (error) {
        log.warning(`The event file "${path}" cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}): the report has no baseline`);
        return {};
    }
}
function asRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
function text(value) {
    return typeof value === 'string' && value !== '' ? value : undefined;
}


/***/ }),

/***/ 7562:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ publish)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(72895);
// EXTERNAL MODULE: ./build/src/report/markdown.js + 11 modules
var report_markdown = __webpack_require__(7983);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/remote/retry.js
var retry = __webpack_require__(36359);
;// CONCATENATED MODULE: ./build/src/github/failure.js
const MAX_ASKED_SECONDS = 20;
const NOTED_BY_OCTOKIT = /\bsecondary rate\b/i;
/** The status of a failed request, or undefined when no answer came. */
function statusOf(error) {
    return answerOf(error) && error instanceof Error && 'status' in error && typeof error.status === 'number'
        ? error.status
        : undefined;
}
/** Whether GitHub refused a request for its rate limits. */
function isRateLimit(error) {
    const status = statusOf(error);
    if (status === 429)
        return true;
    if (status !== 403 || !(error instanceof Error))
        return false;
    return (header(error, 'x-ratelimit-remaining') === '0' ||
        header(error, 'retry-after') !== undefined ||
        /rate limit/i.test(error.message));
}
/**
 * Whether the same request may succeed soon: no answer, 5xx, or a limit that says how long it lasts. Limits that Octokit
 * knows by name it has waited for already.
 */
function mayPass(error) {
    const status = statusOf(error);
    // Octokit gives a request that got no answer the status 500 and no response.
    if (status === undefined)
        return error instanceof Error && 'status' in error;
    const asked = askedDelay(error);
    if (asked !== undefined && asked > MAX_ASKED_SECONDS * 1000)
        return false;
    if (status >= 500)
        return true;
    return isRateLimit(error) && asked !== undefined && !isKnownToOctokit(error);
}
/** Milliseconds that a failed answer asks to wait, if it does: `Retry-After` in seconds or as a date. */
function askedDelay(error) {
    const value = header(error, 'retry-after');
    if (typeof value !== 'string' || value.trim() === '')
        return undefined;
    const milliseconds = /^\d+$/.test(value.trim()) ? Number(value) * 1000 : Date.parse(value) - Date.now();
    return Number.isNaN(milliseconds) ? undefined : Math.max(0, milliseconds);
}
function isKnownToOctokit(error) {
    return (header(error, 'x-ratelimit-remaining') === '0' || (error instanceof Error && NOTED_BY_OCTOKIT.test(error.message)));
}
function header(error, name) {
    return answerOf(error)?.headers?.[name];
}
function answerOf(error) {
    if (!(error instanceof Error) || !('response' in error))
        return undefined;
    return typeof error.response === 'object' && error.response !== null ? error.response : undefined;
}

;// CONCATENATED MODULE: ./build/src/github/assets.js




/** The branch that holds the pictures of reports; it shares no history with the code. */
const ASSETS_BRANCH = 'train-report-assets';
const REF = `heads/${ASSETS_BRANCH}`;
const TRIES = 10;
const DELAY_MS = 100;
/**
 * Stores pictures in the repository by the git data API, on a branch of their own, and returns their addresses, pinned to
 * the commit. Two jobs that write at once lose nothing: the branch only moves forward, and whoever comes second puts its
 * commit on top of the first.
 */
async function storePictures(client, context, { folder, key, pictures }) {
    if (pictures.length === 0)
        return {};
    const { owner, repo, sha, run } = context;
    const directory = `${sha}/${run.id}-${run.attempt}-${key}`;
    const entries = await Promise.all(pictures.map(async ({ file }) => {
        const content = (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(folder, file)).toString('base64');
        const { data } = await client.attempt(() => client.rest.git.createBlob({ owner, repo, content, encoding: 'base64' }));
        return { path: `${directory}/${file}`, mode: '100644', type: 'blob', sha: data.sha };
    }));
    const commit = await (0,retry/* retry */.L)(() => addCommit(client, context, entries), {
        tries: TRIES,
        delayMs: DELAY_MS,
        canRetry: (error) => [409, 422].includes(statusOf(error) ?? 0), // another job moved the branch meanwhile
    });
    const base = `${context.serverUrl}/${owner}/${repo}/blob/${commit}`;
    return Object.fromEntries(pictures.map(({ name, file }) => [name, `${base}/${encodePath(`${directory}/${file}`)}?raw=true`]));
}
function encodePath(path) {
    return path.split('/').map(encodeURIComponent).join('/');
}
async function addCommit(client, { owner, repo, sha }, entries) {
    const parent = await findHead(client, owner, repo);
    const base = parent === undefined
        ? {}
        : {
            base_tree: (await client.attempt(() => client.rest.git.getCommit({ owner, repo, commit_sha: parent }))).data
                .tree.sha,
        };
    const tree = await client.attempt(() => client.rest.git.createTree({ owner, repo, tree: [...entries], ...base }));
    const { data: commit } = await client.attempt(() => client.rest.git.createCommit({
        owner,
        repo,
        message: `Pictures of the report on ${sha.slice(0, 12)} [skip ci]`,
        tree: tree.data.sha,
        parents: parent === undefined ? [] : [parent],
    }));
    if (parent === undefined)
        await client.attempt(() => client.rest.git.createRef({ owner, repo, ref: `refs/${REF}`, sha: commit.sha }));
    else
        await client.attempt(() => client.rest.git.updateRef({ owner, repo, ref: REF, sha: commit.sha, force: false }));
    return commit.sha;
}
async function findHead(client, owner, repo) {
    try {
        return (await client.attempt(() => client.rest.git.getRef({ owner, repo, ref: REF }))).data.object.sha;
    }
    catch (error) {
        if (statusOf(error) === 404)
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(60878);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./build/src/github/fetch.js


const TIMEOUT_MS = 10_000;
const MAX_ANSWER_BYTES = 64 * 1024 * 1024;
const MAX_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 307, 308]);
/**
 * The part of `fetch` that Octokit uses, over `node:http(s)`: Node's own costs a tenth of a second and tens of megabytes
 * before the first request. Connections are kept, through `proxy` where one is given; a request that stands still ends
 * after 10 seconds. A repository that was renamed or moved is followed, with the same method and body.
 */
function createFetch(proxy) {
    const own = { http: new external_node_http_.Agent({ keepAlive: true }), https: new external_node_https_.Agent({ keepAlive: true }) };
    const agents = proxy ? { http: proxy, https: proxy } : own;
    const fetch = async (input, init = {}) => {
        const body = typeof init.body === 'string' ? Buffer.from(init.body) : undefined;
        const request = {
            method: init.method ?? 'GET',
            headers: { ...init.headers, ...(body ? { 'content-length': `${body.length}` } : {}) },
            body,
            signal: init.signal ?? undefined,
        };
        let answer = await send(new URL(input), request, agents);
        for (let count = 0; count < MAX_REDIRECTS; count += 1) {
            const target = redirectOf(answer);
            if (!target)
                break;
            answer = await send(target, withoutSecrets(request, answer.url, target), agents);
        }
        return asResponse(answer);
    };
    return {
        fetch: fetch,
        close: () => {
            own.http.destroy();
            own.https.destroy();
        },
    };
}
function send(url, request, agents) {
    const { method, headers, body, signal } = request;
    const secure = url.protocol === 'https:';
    return new Promise((resolve, reject) => {
        if (signal?.aborted)
            throw asError(signal.reason);
        const options = { method, headers, agent: secure ? agents.https : agents.http, timeout: TIMEOUT_MS };
        const call = (secure ? external_node_https_.request : external_node_http_.request)(url, options, (message) => {
            readBody(message).then((bytes) => resolve({ url, status: message.statusCode ?? 0, headers: message.headers, body: bytes }), reject);
        });
        const stop = () => void call.destroy(asError(signal?.reason));
        signal?.addEventListener('abort', stop, { once: true });
        call.on('close', () => signal?.removeEventListener('abort', stop));
        call.on('timeout', () => call.destroy(new Error(`no answer in ${TIMEOUT_MS / 1000} s`)));
        call.on('error', reject);
        call.end(body);
    });
}
function readBody(message) {
    return new Promise((resolve, reject) => {
        const chunks = [];
        let size = 0;
        message.on('data', (chunk) => {
            size += chunk.length;
            if (size > MAX_ANSWER_BYTES)
                message.destroy(new Error('the answer is too large'));
            else
                chunks.push(chunk);
        });
        message.on('error', reject);
        message.on('end', () => resolve(Buffer.concat(chunks)));
        message.on('close', () => {
            if (!message.complete)
                reject(new Error('the connection broke off'));
        });
    });
}
function redirectOf({ status, headers, url }) {
    const location = headers['location'];
    return REDIRECTS.has(status) && typeof location === 'string' ? new URL(location, url) : undefined;
}
// The token is for the host that it was given for.
function withoutSecrets(request, from, to) {
    if (from.origin === to.origin)
        return request;
    const { authorization: _, ...headers } = request.headers;
    return { ...request, headers };
}
function asError(reason) {
    return reason instanceof Error ? reason : new Error(String(reason));
}
function asResponse({ url, status, headers, body }) {
    const pairs = Object.entries(headers).flatMap(([name, value]) => value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]]);
    const text = body.toString();
    const response = {
        url: url.href,
        status,
        ok: status >= 200 && status < 300,
        headers: new Map(pairs),
        text: async () => text,
        json: async () => JSON.parse(text),
        arrayBuffer: async () => new Uint8Array(body).buffer,
    };
    return response;
}

;// CONCATENATED MODULE: ./build/src/github/client.js




const MAX_WAITS = 3;
const MAX_WAIT_SECONDS = 30; // what a rate limit may hold the job up, each time
const MAX_CONCURRENT = 4;
const client_TRIES = 4;
const client_DELAY_MS = 500;
/**
 * A client that waits where GitHub asks for it (rate limits, within half a minute). Octokit's retry plugin has no place
 * here: it would send a POST again whose answer was lost, and so post twice; see `attempt` and `createOnce`.
 */
async function createClient(clientOptions) {
    const { toolkit, delayMs = client_DELAY_MS } = clientOptions;
    const { close, ...transport } = createFetch(toolkit?.agent);
    const budget = createBudget();
    const fetch = (input, init) => transport.fetch(input, { ...init, signal: budget.signal() ?? null });
    const octokit = await createOctokit(clientOptions, fetch, budget);
    const options = { tries: client_TRIES, delayMs, canRetry: mayPass, askedDelay: askedDelay };
    const attempt = (request) => (0,retry/* retry */.L)(request, { ...options, signal: budget.signal() });
    return {
        rest: octokit.rest,
        paginate: octokit.paginate,
        within: budget.within,
        attempt,
        createOnce: (create, find) => (0,retry/* retry */.L)(async (number) => (number > 1 ? await attempt(find) : undefined) ?? create(), {
            ...options,
            signal: budget.signal(),
        }),
        close,
    };
}
function createBudget() {
    let current;
    return {
        within: async (milliseconds, body) => {
            const abort = new AbortController();
            const gaveUp = new Error(`no success within ${milliseconds / 1000} s`);
            const timer = setTimeout(() => abort.abort(gaveUp), milliseconds);
            current = { signal: abort.signal, end: Date.now() + milliseconds };
            try {
                return await body();
            }
            finally {
                clearTimeout(timer);
                current = undefined;
            }
        },
        signal: () => current?.signal,
        left: () => (current ? (current.end - Date.now()) / 1000 : Infinity),
    };
}
async function createOctokit({ token, apiUrl, log, toolkit }, fetch, budget) {
    const [{ Octokit }, { throttling }, { default: Bottleneck }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(1477), __webpack_require__.e(8761)]).then(__webpack_require__.bind(__webpack_require__, 88761)),
        __webpack_require__.e(/* import() */ 4038).then(__webpack_require__.bind(__webpack_require__, 14038)),
        __webpack_require__.e(/* import() */ 2725).then(__webpack_require__.t.bind(__webpack_require__, 22725, 19)),
    ]);
    const wait = (kind) => (seconds, request, _octokit, count) => {
        const patient = seconds <= Math.min(MAX_WAIT_SECONDS, budget.left()) && count < MAX_WAITS;
        const next = patient ? `waiting ${seconds} s` : `it asks to wait ${seconds} s, which is too long`;
        log.info(`GitHub's ${kind} limit on ${request.method} ${request.url}: ${next}`);
        return patient;
    };
    // The plugin spaces writes by a second and comments by three, for programs that post by the hundred; we post a handful.
    const group = () => new Bottleneck.Group({ maxConcurrent: MAX_CONCURRENT });
    const limits = { global: group(), auth: group(), search: group(), write: group(), notifications: group() };
    const Client = Octokit.plugin(throttling);
    return new Client({
        auth: token,
        ...toolkit?.options,
        baseUrl: apiUrl,
        userAgent: [`train-report/${version/* VERSION */.x}`, toolkit?.options['userAgent']].filter(Boolean).join(' '),
        request: { fetch },
        log: {
            debug: () => { },
            info: () => { },
            warn: (text) => log.debug(text),
            error: (text) => log.debug(text),
        },
        throttle: {
            ...limits,
            onRateLimit: wait('rate'),
            onSecondaryRateLimit: wait('secondary rate'),
            fallbackSecondaryRateRetryAfter: 5,
        },
    });
}

;// CONCATENATED MODULE: ./build/src/github/marker.js
const PATTERN = /^<!-- train-report key="([\w .-]{1,100})" sha="([0-9a-f]{7,64})" run="(\d{1,15})" attempt="(\d{1,9})" -->/;
/** The hidden line by which a comment is found again. */
function writeMarker({ key, sha, run, attempt }) {
    return `<!-- train-report key="${key}" sha="${sha}" run="${run}" attempt="${attempt}" -->`;
}
/** The marker of a comment's text, if it has one. */
function readMarker(body) {
    const match = PATTERN.exec(body ?? '');
    if (!match)
        return undefined;
    const [, key = '', sha = '', run = '0', attempt = '0'] = match;
    return { key, sha, run: Number(run), attempt: Number(attempt) };
}
/** Whether a run is older than another: run ids grow with time, attempts within a run. */
function isOlder(a, b) {
    return a.run < b.run || (a.run === b.run && a.attempt < b.attempt);
}

;// CONCATENATED MODULE: ./build/src/github/comment.js


const PAGE = 100;
/**
 * Puts the report into one comment on the pull request: found by its hidden marker however many comments there are,
 * updated in place, else created. A run of an older commit than the one in the comment leaves it alone.
 */
function postComment(client, context, pullRequest, text) {
    return post(client, context, text, pullRequestThread(client, context, pullRequest, text.key));
}
/** A comment on the commit itself, for runs that belong to no pull request; one for each commit and key. */
function postCommitComment(client, context, text) {
    return post(client, context, text, commitThread(client, context, text.key));
}
async function post(client, { sha, run }, { key, markdown, isAncestor }, thread) {
    const marker = { key, sha, run: run.id, attempt: run.attempt };
    const body = `${writeMarker(marker)}\n${markdown}`;
    const replace = async (existing) => {
        if (await isNewer(existing.marker, marker, isAncestor, thread))
            return { url: existing.url, outcome: 'kept newer' };
        const updated = await unlessGone(client.attempt(() => thread.update(existing.id, body)));
        return updated ? { url: existing.url, outcome: 'updated' } : undefined;
    };
    const [existing] = await client.attempt(thread.list);
    const replaced = existing && (await replace(existing));
    if (replaced)
        return replaced;
    const created = await client.createOnce(() => thread.create(body), async () => (await thread.list()).find((one) => isSame(one.marker, marker)));
    const joined = await joinFirst(client, thread, created.id, replace).catch(() => undefined); // it is posted, after all
    return joined ?? { url: created.url, outcome: 'created' };
}
/** Where another run created a comment at the same time, the first one stays, and holds the newer report. */
async function joinFirst(client, thread, own, replace) {
    const [first] = await client.attempt(thread.list);
    if (!first || first.id === own)
        return undefined;
    const joined = await replace(first);
    if (joined)
        await client.attempt(() => thread.remove(own));
    return joined;
}
// Somebody deleted the comment meanwhile.
async function unlessGone(change) {
    try {
        await change;
        return true;
    }
    catch (error) {
        if (statusOf(error) === 404)
            return false;
        throw error;
    }
}
/**
 * Whether a comment's report is newer than this run's. History decides where git knows both commits, else the order of
 * the runs does. A branch that was set back to an older commit and run again is the exception: then that one counts.
 */
async function isNewer(existing, own, isAncestor, thread) {
    if (existing.sha !== own.sha && isAncestor) {
        if (await isAncestor(own.sha, existing.sha))
            return isOlder(own, existing) || !(await thread.isCurrent());
        if (await isAncestor(existing.sha, own.sha))
            return false;
    }
    return isOlder(own, existing);
}
function isSame(a, b) {
    return a.sha === b.sha && a.run === b.run && a.attempt === b.attempt;
}
function pullRequestThread(client, { owner, repo, sha }, pullRequest, key) {
    const issue = { owner, repo, issue_number: pullRequest };
    return {
        list: async () => {
            const found = [];
            const pages = client.paginate.iterator(client.rest.issues.listComments, { ...issue, per_page: PAGE });
            for await (const { data } of pages)
                found.push(...data.flatMap((comment) => asExisting(comment, key)));
            return found;
        },
        create: async (body) => {
            const { data } = await client.rest.issues.createComment({ ...issue, body });
            return { id: data.id, url: data.html_url };
        },
        update: async (id, body) => void (await client.rest.issues.updateComment({ owner, repo, comment_id: id, body })),
        remove: async (id) => void (await client.rest.issues.deleteComment({ owner, repo, comment_id: id })),
        isCurrent: async () => {
            try {
                const { data } = await client.attempt(() => client.rest.pulls.get({ owner, repo, pull_number: pullRequest }));
                return data.head.sha === sha;
            }
            catch {
                return false; // then history has the last word
            }
        },
    };
}
function commitThread(client, { owner, repo, sha }, key) {
    const commit = { owner, repo, commit_sha: sha };
    return {
        list: async () => {
            const comments = await client.paginate(client.rest.repos.listCommentsForCommit, { ...commit, per_page: PAGE });
            return comments.flatMap((comment) => asExisting(comment, key));
        },
        create: async (body) => {
            const { data } = await client.rest.repos.createCommitComment({ ...commit, body });
            return { id: data.id, url: data.html_url };
        },
        update: async (id, body) => void (await client.rest.repos.updateCommitComment({ owner, repo, comment_id: id, body })),
        remove: async (id) => void (await client.rest.repos.deleteCommitComment({ owner, repo, comment_id: id })),
        isCurrent: async () => true,
    };
}
const INSIDERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
// A marker is text that anyone can write: one by a person from outside would keep the report from being shown.
function asExisting(comment, key) {
    const marker = readMarker(comment.body);
    const { user, author_association: association } = comment;
    const isOutsider = user?.type === 'User' && association !== undefined && !INSIDERS.has(association);
    return marker?.key === key && !isOutsider ? [{ id: comment.id, url: comment.html_url, marker }] : [];
}

;// CONCATENATED MODULE: ./build/src/github/publish.js







const MARKER_CHARS = 300;
const PUSH_PERMISSIONS = ['contents: write', 'pull-requests: write']; // where one reports depends on the day
const PICTURES_MS = 60_000;
const COMMENT_MS = 120_000;
const MAX_SUMMARY_BYTES = 1024 * 1024;
/**
 * Shows the report to the team: a comment on the pull request, else on the commit, and always the job summary. What cannot
 * be had degrades to the next best place with one warning; it never throws for GitHub's sake.
 */
async function publish(report, folder, options) {
    const { context, token, comment, key, log, toolkit, delayMs } = options;
    let pictures = {};
    let published = { commentUrl: undefined, pullRequest: context.pullRequest };
    if (comment && token === '')
        log.warning('No token was given, so the report is in the job summary only: leave the input `token` at its default');
    if (comment && token !== '') {
        const client = await createClient({ token, apiUrl: context.apiUrl, log, toolkit, delayMs });
        const problems = new Problems(context);
        try {
            const stored = await problems.collect('store the pictures', ['contents: write'], () => client.within(PICTURES_MS, () => storePictures(client, context, { folder, key, pictures: report.pictures })));
            pictures = stored.value ?? {};
            published = await client.within(COMMENT_MS, () => postReport(client, report, pictures, problems, options));
        }
        finally {
            client.close();
        }
        problems.report(log, published.commentUrl !== undefined);
    }
    writeSummary(context.summaryFile, (0,report_markdown/* renderMarkdown */.G)(report, { pictures, maxChars: MAX_SUMMARY_BYTES / 4 }), log);
    return published;
}
async function postReport(client, report, pictures, problems, { context, key, log, isAncestor }) {
    const markdown = (0,report_markdown/* renderMarkdown */.G)(report, { pictures, maxChars: report_markdown/* MAX_COMMENT_CHARS */.V - MARKER_CHARS });
    const text = { key, markdown, isAncestor };
    const named = { value: context.pullRequest, failure: undefined };
    const { value: pullRequest, failure } = named.value
        ? named
        : await problems.collect('look for the pull request', ['pull-requests: write'], () => findPullRequest(client, context));
    if (failure === 'passing')
        return { commentUrl: undefined, pullRequest }; // it may be there: not on the commit, then
    const { value: posted } = await (pullRequest === undefined
        ? problems.collect('comment', PUSH_PERMISSIONS, () => postCommitComment(client, context, text))
        : problems.collect('comment', ['pull-requests: write'], () => postComment(client, context, pullRequest, text)));
    if (posted?.outcome === 'kept newer')
        log.info(`A newer run has reported already: its comment stays (${posted.url})`);
    else if (posted)
        log.info(`Report ${posted.outcome}: ${posted.url}`);
    return { commentUrl: posted?.url, pullRequest };
}
/** The open pull request of a pushed branch, so that a push reports where the review is. */
async function findPullRequest(client, { owner, repo, sha, branch, event }) {
    if (branch === undefined || event === 'merge_group')
        return undefined;
    const { data } = await client.attempt(() => client.rest.pulls.list({ owner, repo, state: 'open', head: `${owner}:${branch}`, per_page: 100 }));
    const own = `${owner}/${repo}`.toLowerCase();
    const isOurs = (pull) => pull.head.ref === branch && pull.head.repo !== null && (pull.head.repo?.full_name.toLowerCase() ?? own) === own;
    const open = data.filter(isOurs);
    return (open.find((pull) => pull.head.sha === sha) ?? open[0])?.number;
}
/** What went wrong, shown as one warning with what to paste. */
class Problems {
    #context;
    #lines = [];
    #permissions = new Set();
    constructor(context) {
        this.#context = context;
    }
    async collect(what, permissions, body) {
        try {
            return { value: await body(), failure: undefined };
        }
        catch (error) {
            this.#lines.push(`could not ${what}: ${describe(error)}`);
            if (!lacksPermission(error))
                return { value: undefined, failure: 'passing' };
            for (const permission of permissions)
                this.#permissions.add(permission);
            return { value: undefined, failure: 'permission' };
        }
    }
    report(log, isPosted) {
        if (this.#lines.length === 0)
            return;
        const fork = this.#context.isFork
            ? ' A pull request from a fork has a read-only token: see "Forks" in the README.'
            : '';
        const permissions = ['contents: read', ...this.#permissions].filter((line) => line !== 'contents: read' || !this.#permissions.has('contents: write'));
        const paste = this.#permissions.size === 0 || fork !== ''
            ? ''
            : ` Add to the job:\npermissions:\n${permissions.map((line) => `  ${line}`).join('\n')}`;
        const place = isPosted ? 'The report is posted, but not all of it' : 'The report is in the job summary';
        log.warning(`${place}. It ${this.#lines.join('; ')}.${fork}${paste}`);
    }
}
function lacksPermission(error) {
    return !isRateLimit(error) && [403, 404].includes(statusOf(error) ?? 0);
}
function describe(error) {
    const status = statusOf(error);
    if (isRateLimit(error))
        return `GitHub's rate limit is used up (${status})`;
    if (status === 401)
        return 'GitHub does not know the token (401)';
    if (lacksPermission(error))
        return `the token may not (${status})`;
    return `${status === undefined ? 'GitHub did not answer' : `GitHub answered ${status}`} (${firstLine((0,errors/* messageOf */.bD)(error))})`;
}
function writeSummary(file, markdown, log) {
    if (file === undefined || file === '')
        return;
    try {
        const used = (0,external_node_fs_.existsSync)(file) ? (0,external_node_fs_.statSync)(file).size : 0;
        if (used + Buffer.byteLength(markdown) > MAX_SUMMARY_BYTES)
            log.warning('The job summary is full: the report is left out of it');
        else
            (0,external_node_fs_.appendFileSync)(file, markdown);
    }
    catch (error) {
        log.warning(`The job summary cannot be written: ${(0,errors/* messageOf */.bD)(error)}`);
    }
}
function firstLine(text) {
    return text.split('\n')[0] ?? '';
}


/***/ }),

/***/ 6146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ loadToolkit)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);

/**
 * Asks the runner's toolkit. The package reads the event file as it loads and fails when that is no JSON, which costs the
 * baseline elsewhere and must not cost the comment: the file is kept from it.
 */
async function loadToolkit(token) {
    const eventPath = process.env['GITHUB_EVENT_PATH'];
    delete process.env['GITHUB_EVENT_PATH'];
    try {
        const { defaults, getOctokitOptions } = await Promise.all(/* import() */[__webpack_require__.e(1477), __webpack_require__.e(5386)]).then(__webpack_require__.bind(__webpack_require__, 35386));
        const agent = defaults.request?.['agent'];
        // Without a proxy it hands out a plain agent, which keeps no connection: ours does.
        return { options: { ...getOctokitOptions(token) }, agent: agent instanceof node_http__WEBPACK_IMPORTED_MODULE_0__.Agent ? undefined : agent };
    }
    finally {
        if (eventPath !== undefined)
            process.env['GITHUB_EVENT_PATH'] = eventPath;
    }
}


/***/ }),

/***/ 71674:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84559);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12195);
/* harmony import */ var _github_publish_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7562);
/* harmony import */ var _github_toolkit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6146);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10833);
/* harmony import */ var _github_actions_log_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34112);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72895);
/* harmony import */ var _repo_git_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(98747);









const log = (0,_github_actions_log_js__WEBPACK_IMPORTED_MODULE_6__/* .actionsLogger */ .M)();
const abort = new AbortController();
(0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, abort.signal); // one for each transfer under way
for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => abort.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo('interrupted', `Interrupted by ${signal}`)));
}
try {
    const { env } = process;
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .readInputs */ .K)(env);
    log.info(`train-report in ${inputs.workingDirectory}`);
    const context = (0,_github_context_js__WEBPACK_IMPORTED_MODULE_2__/* .readContext */ .y)(env, log);
    const { run } = await Promise.all(/* import() */[__webpack_require__.e(8835), __webpack_require__.e(5299), __webpack_require__.e(6561), __webpack_require__.e(1254), __webpack_require__.e(5053)]).then(__webpack_require__.bind(__webpack_require__, 25053));
    const baseline = { ...context?.baseline, ...(inputs.baseline === undefined ? {} : { revision: inputs.baseline }) };
    await run({ ...inputs, baseline }, {
        log,
        signal: abort.signal,
        env,
        publish: async (report, folder) => {
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)('report', folder);
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)('outcome', report.outcome);
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)('metrics', JSON.stringify(Object.fromEntries(report.metrics.map(({ group, values }) => [group || 'all', values]))));
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)('stages-run', report.stages
                .filter((stage) => stage.outcome === 'ran')
                .map((stage) => stage.name)
                .join(' '));
            if (!context)
                return;
            const { token, comment, reportKey: key } = inputs;
            const git = _repo_git_js__WEBPACK_IMPORTED_MODULE_8__/* .Git */ .T.find(inputs.workingDirectory);
            const isAncestor = git && ((older, newer) => git.isAncestor(older, newer));
            const toolkit = token === '' ? undefined : await (0,_github_toolkit_js__WEBPACK_IMPORTED_MODULE_4__/* .loadToolkit */ .f)(token);
            const options = { context, token, comment, key, log, toolkit, isAncestor };
            const published = await (0,_github_publish_js__WEBPACK_IMPORTED_MODULE_3__/* .publish */ .m)(report, folder, options);
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)('comment-url', published.commentUrl ?? '');
            (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)('pull-request', published.pullRequest ?? '');
        },
    });
}
catch (error) {
    log.error(error);
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 10833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* unused harmony export INPUT_NAMES */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84559);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72895);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40967);




/** Every input of action.yml, by its name there. */
const INPUT_NAMES = [
    'working-directory',
    'targets',
    'set-params',
    'engine',
    'pull',
    'push',
    'remote',
    'comment',
    'report-key',
    'report-directory',
    'baseline',
    'token',
];
const ENGINES = ['auto', 'embedded', 'tensorflow'];
/** Reads and checks the inputs; every mistake is reported at once. The only place that reads inputs. */
function readInputs(env) {
    const errors = unknownInputs(env);
    const wrong = (name, found, expected) => {
        errors.push(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('usage', `Cannot use input "${name}": found "${found}", expected ${expected}`));
    };
    const flag = (name, fallback) => {
        const text = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name);
        if (text === '')
            return fallback;
        if (/^(true|false)$/i.test(text))
            return text.toLowerCase() === 'true';
        wrong(name, text, 'true or false');
        return fallback;
    };
    const engine = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('engine') || 'auto';
    const chosen = ENGINES.find((choice) => choice === engine);
    if (!chosen)
        wrong('engine', engine, `one of ${ENGINES.join(', ')}`);
    const reportKey = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('report-key') || 'default';
    if (!/^[\w .-]{1,100}$/.test(reportKey))
        wrong('report-key', reportKey, 'up to 100 letters, digits, spaces, dots, dashes and underscores');
    const reportDirectory = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('report-directory') || 'train-report';
    if (reportDirectory.startsWith('/') || reportDirectory.split('/').includes('..'))
        wrong('report-directory', reportDirectory, 'a path inside of the working directory');
    const inputs = {
        workingDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(env['GITHUB_WORKSPACE'] ?? '.', (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('working-directory') || '.'),
        targets: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('targets')
            .split(/\s+/)
            .filter((name) => name !== ''),
        setParams: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('set-params').split(/\r?\n/),
        engine: chosen ?? 'auto',
        pull: flag('pull', true),
        push: flag('push', false),
        remote: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('remote') || undefined,
        comment: flag('comment', true),
        reportKey,
        reportDirectory,
        baseline: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('baseline') || undefined,
        token: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('token'),
    };
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .throwAll */ .Kx)(errors);
    return inputs;
}
function unknownInputs(env) {
    const known = new Set(INPUT_NAMES.map((name) => `INPUT_${name.toUpperCase()}`));
    return Object.keys(env)
        .filter((name) => name.startsWith('INPUT_') && !known.has(name))
        .map((name) => {
        const shown = name.slice('INPUT_'.length).toLowerCase();
        const nearest = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(shown, INPUT_NAMES);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('usage', `Cannot use input "${shown}": there is no such input, ${nearest ? `did you mean "${nearest}"?` : `expected one of ${INPUT_NAMES.join(', ')}`}`);
    });
}


/***/ }),

/***/ 79088:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   jl: () => (/* binding */ terminalLogger),
/* harmony export */   qq: () => (/* binding */ silentLogger)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72895);

/** Logger for a terminal or a pipe: information to standard output, warnings and errors to standard error. */
function terminalLogger(options) {
    const { stdout, stderr, verbose = false, quiet = false } = options;
    const interactive = stderr.isTTY === true && !quiet;
    let shown = false;
    const clear = () => {
        if (shown)
            stderr.write('\r\u001b[2K');
        shown = false;
    };
    const print = (stream, text) => {
        clear();
        stream.write(`${text}\n`);
    };
    return {
        interactive,
        debug: (message) => {
            if (verbose)
                print(stderr, message);
        },
        info: (message) => {
            if (!quiet)
                print(stdout, message);
        },
        warning: (message, location) => print(stderr, `WARNING: ${at(location)}${message}`),
        error: (error) => print(stderr, describeError(error, verbose)),
        group: async (title, body) => {
            if (!quiet)
                print(stdout, title);
            return body();
        },
        progress: (line) => {
            if (!interactive)
                return;
            stderr.write(`\r\u001b[2K${line.slice(0, (stderr.columns ?? 80) - 1)}`);
            shown = line !== '';
        },
    };
}
/** Logger that keeps quiet: for library use and for commands whose output is data. */
function silentLogger() {
    const nothing = () => { };
    return {
        interactive: false,
        debug: nothing,
        info: nothing,
        warning: nothing,
        error: nothing,
        progress: nothing,
        group: async (_title, body) => body(),
    };
}
/** The text an error is shown as: the user's errors without a stack, ours marked as internal. */
function describeError(error, verbose = false) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserErrors */ .tQ)
        return error.errors.map((one) => describeError(one, verbose)).join('\n');
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo) {
        const hint = error.hint === undefined ? '' : `\n  ${error.hint}`;
        return `ERROR: ${error.message}${hint}${verbose && error.stack ? `\n${error.stack}` : ''}`;
    }
    const system = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemReason */ .uc)(error);
    if (system)
        return `ERROR: Cannot use ${system.path === undefined ? 'a file' : `"${system.path}"`}: ${system.reason}`;
    const stack = verbose && error instanceof Error && error.stack ? `\n${error.stack}` : '';
    return `ERROR: Internal error: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error)}${stack}\n  Report it with the output of the same command and --verbose`;
}
function at(location) {
    return location ? `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLocation */ .j$)(location)}: ` : '';
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

/***/ 60878:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ VERSION)
/* harmony export */ });
/** The version that `--version`, reports and user agents show; a test holds it equal to package.json's. */
const VERSION = '0.1.0';


/***/ })

};
