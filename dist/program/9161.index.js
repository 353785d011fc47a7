export const id = 9161;
export const ids = [9161];
export const modules = {

/***/ 59095:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ createClient)
});

// EXTERNAL MODULE: ./build/src/remote/retry.js
var retry = __webpack_require__(70762);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(28009);
// EXTERNAL MODULE: ./build/src/github/api/failure.js
var failure = __webpack_require__(69056);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
;// CONCATENATED MODULE: ./build/src/github/api/fetch.js


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

;// CONCATENATED MODULE: ./build/src/github/api/client.js




const MAX_WAITS = 3;
const MAX_WAIT_SECONDS = 30; // what a rate limit may hold the job up, each time
const MAX_CONCURRENT = 4;
const TRIES = 4;
const DELAY_MS = 500;
/**
 * A client that waits where GitHub asks for it (rate limits, within half a minute). Octokit's retry plugin has no place
 * here: it would send a POST again whose answer was lost, and so post twice; see `attempt` and `createOnce`.
 */
async function createClient(clientOptions) {
    const { toolkit, delayMs = DELAY_MS } = clientOptions;
    const { close, ...transport } = createFetch(toolkit?.agent);
    const budget = createBudget();
    const fetch = (input, init) => transport.fetch(input, { ...init, signal: budget.signal() ?? null });
    const octokit = await createOctokit(clientOptions, fetch, budget);
    const options = { tries: TRIES, delayMs, canRetry: failure/* mayPass */.bg, askedDelay: failure/* askedDelay */.gW };
    const attempt = (request) => (0,retry/* retry */.L)(request, { ...options, signal: budget.signal() });
    return {
        rest: octokit.rest,
        graphql: octokit.graphql,
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
        Promise.all(/* import() */[__webpack_require__.e(9479), __webpack_require__.e(1267)]).then(__webpack_require__.bind(__webpack_require__, 11267)),
        __webpack_require__.e(/* import() */ 6856).then(__webpack_require__.bind(__webpack_require__, 86856)),
        __webpack_require__.e(/* import() */ 3251).then(__webpack_require__.t.bind(__webpack_require__, 63251, 19)),
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


/***/ }),

/***/ 69056:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ describeFailure),
/* harmony export */   bg: () => (/* binding */ mayPass),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   gW: () => (/* binding */ askedDelay),
/* harmony export */   kQ: () => (/* binding */ lacksPermission)
/* harmony export */ });
/* unused harmony export isRateLimit */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

const MAX_ASKED_SECONDS = 30; // as long as for the rate limits that Octokit knows
const NOTED_BY_OCTOKIT = /\bsecondary rate\b/i;
/** Whether the token may not do what was asked, or may not even see it. */
function lacksPermission(error) {
    if (graphqlTypes(error).some((type) => type === 'FORBIDDEN' || type === 'INSUFFICIENT_SCOPES'))
        return true;
    return !isRateLimit(error) && [403, 404].includes(statusOf(error) ?? 0);
}
/** What became of a request, in words. */
function describeFailure(error) {
    const status = statusOf(error);
    const [said = ''] = (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).split('\n');
    if (error instanceof Error && error.name === 'GraphqlResponseError')
        return `GitHub refused (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error).split('\n - ')[1] ?? said})`;
    if (isRateLimit(error))
        return `GitHub's rate limit is used up (${status})`;
    if (status === 401)
        return 'GitHub does not know the token (401)';
    if (lacksPermission(error))
        return `the token may not (${status})`;
    return `${status === undefined ? 'GitHub did not answer' : `GitHub answered ${status}`} (${said})`;
}
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
function graphqlTypes(error) {
    if (!(error instanceof Error) || !('errors' in error) || !Array.isArray(error.errors))
        return [];
    return error.errors.map((one) => one?.type);
}
function header(error, name) {
    return answerOf(error)?.headers?.[name];
}
function answerOf(error) {
    if (!(error instanceof Error) || !('response' in error))
        return undefined;
    return typeof error.response === 'object' && error.response !== null ? error.response : undefined;
}


/***/ }),

/***/ 38700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ loadToolkit),
/* harmony export */   j: () => (/* binding */ hasProxy)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);

/** Whether the environment names a proxy, for which the toolkit is worth its time. */
function hasProxy(env) {
    return ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].some((name) => Boolean(env[name]));
}
/**
 * Asks the runner's toolkit. The package reads the event file as it loads and fails when that is no JSON, which costs the
 * baseline elsewhere and must not cost the comment: the file is kept from it.
 */
async function loadToolkit(token) {
    const eventPath = process.env['GITHUB_EVENT_PATH'];
    delete process.env['GITHUB_EVENT_PATH'];
    try {
        const { defaults, getOctokitOptions } = await Promise.all(/* import() */[__webpack_require__.e(4119), __webpack_require__.e(9479), __webpack_require__.e(7176)]).then(__webpack_require__.bind(__webpack_require__, 47176));
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

/***/ 28296:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   en: () => (/* binding */ writeMarker),
/* harmony export */   t7: () => (/* binding */ readMarker),
/* harmony export */   tW: () => (/* binding */ isOlder)
/* harmony export */ });
const PATTERN = /^<!-- train-report key="([\w .%:!'()*~-]{1,400})" sha="([0-9a-f]{7,64})" run="(\d{1,15})" attempt="(\d{1,9})"(?: verdict="([a-z-]{1,20})")?(?: id="([0-9a-f]{1,32})")? -->/;
/** The hidden line by which a comment is found again. */
function writeMarker({ key, sha, run, attempt, verdict, id }) {
    const optional = `${verdict === undefined ? '' : ` verdict="${verdict}"`}${id === undefined ? '' : ` id="${id}"`}`;
    return `<!-- train-report key="${key}" sha="${sha}" run="${run}" attempt="${attempt}"${optional} -->`;
}
/** The marker of a comment's text, if it has one. */
function readMarker(body) {
    const match = PATTERN.exec(body ?? '');
    if (!match)
        return undefined;
    const [, key = '', sha = '', run = '0', attempt = '0', verdict, id] = match;
    return { key, sha, run: Number(run), attempt: Number(attempt), verdict, id };
}
/** Whether a run is older than another: run ids grow with time, attempts within a run. */
function isOlder(a, b) {
    return a.run < b.run || (a.run === b.run && a.attempt < b.attempt);
}


/***/ }),

/***/ 61838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ commitThread),
/* harmony export */   D5: () => (/* binding */ ownComments),
/* harmony export */   JW: () => (/* binding */ findAll),
/* harmony export */   Y1: () => (/* binding */ issueThread),
/* harmony export */   i8: () => (/* binding */ findFirst)
/* harmony export */ });
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28296);

const PAGE = 100;
const INSIDERS = new Set(['OWNER', 'MEMBER', 'COLLABORATOR']);
/** The thread of a pull request or an issue, which are one thing to GitHub. */
function issueThread(client, { owner, repo, sha }, number) {
    const issue = { owner, repo, issue_number: number };
    return {
        pages: () => readPages(client, (page) => client.rest.issues.listComments({ ...issue, per_page: PAGE, ...pageOf(page) })),
        create: async (body) => asCreated((await client.rest.issues.createComment({ ...issue, body })).data),
        update: async (id, body) => void (await client.rest.issues.updateComment({ owner, repo, comment_id: id, body })),
        remove: async (id) => void (await client.rest.issues.deleteComment({ owner, repo, comment_id: id })),
        isCurrent: async () => {
            try {
                const { data } = await client.attempt(() => client.rest.pulls.get({ owner, repo, pull_number: number }));
                return data.head.sha === sha;
            }
            catch {
                return false; // then history has the last word
            }
        },
    };
}
/** The comments on a commit. */
function commitThread(client, { owner, repo, sha }) {
    const commit = { owner, repo, commit_sha: sha };
    return {
        pages: () => readPages(client, (page) => client.rest.repos.listCommentsForCommit({ ...commit, per_page: PAGE, ...pageOf(page) })),
        create: async (body) => asCreated((await client.rest.repos.createCommitComment({ ...commit, body })).data),
        update: async (id, body) => void (await client.rest.repos.updateCommitComment({ owner, repo, comment_id: id, body })),
        remove: async (id) => void (await client.rest.repos.deleteCommitComment({ owner, repo, comment_id: id })),
        isCurrent: async () => true,
    };
}
/** Our comments of a key; a marker is text that anyone can write, so one by a person from outside does not count. */
function ownComments(comments, key) {
    return comments.flatMap((comment) => {
        const marker = comment.isByOutsider ? undefined : (0,_marker_js__WEBPACK_IMPORTED_MODULE_0__/* .readMarker */ .t7)(comment.body);
        return marker?.key === key ? [{ ...comment, marker }] : [];
    });
}
/** The first of our comments of a key; no page is asked for that comes after it. */
async function findFirst(thread, key) {
    for await (const page of thread.pages()) {
        const [first] = ownComments(page, key);
        if (first)
            return first;
    }
    return undefined;
}
/** All of our comments of a key, oldest first. */
async function findAll(thread, key) {
    const found = [];
    for await (const page of thread.pages())
        found.push(...ownComments(page, key));
    return found;
}
async function* readPages(client, list) {
    for (let page = 1;; page += 1) {
        const { data, headers } = await client.attempt(() => list(page));
        yield data.map(asListed);
        if (!/\brel="next"/.test(headers.link ?? ''))
            return;
    }
}
function pageOf(page) {
    return page === 1 ? {} : { page };
}
function asListed(answer) {
    const { user, author_association: association, body, created_at: created } = answer;
    return {
        ...asCreated(answer),
        body: body ?? '',
        createdAt: created === undefined ? undefined : Date.parse(created),
        isByOutsider: user?.type === 'User' && association !== undefined && !INSIDERS.has(association),
    };
}
function asCreated({ id, node_id: nodeId, html_url: url }) {
    return { id, nodeId, url };
}


/***/ }),

/***/ 28823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ storePictures)
/* harmony export */ });
/* unused harmony export ASSETS_BRANCH */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _remote_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70762);
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69056);



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
async function storePictures(client, context, { key, pictures }) {
    if (pictures.length === 0)
        return {};
    const { owner, repo, sha, run } = context;
    const directory = `${sha}/${run.id}-${run.attempt}-${key}`;
    const entries = await Promise.all(pictures.map(async ({ file, path }) => {
        const content = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path).toString('base64');
        const { data } = await client.attempt(() => client.rest.git.createBlob({ owner, repo, content, encoding: 'base64' }));
        return { path: `${directory}/${file}`, mode: '100644', type: 'blob', sha: data.sha };
    }));
    const commit = await (0,_remote_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .retry */ .L)(() => addCommit(client, context, entries), {
        tries: TRIES,
        delayMs: DELAY_MS,
        canRetry: (error) => [409, 422].includes((0,_api_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) ?? 0), // another job moved the branch meanwhile
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
        if ((0,_api_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .statusOf */ .c2)(error) === 404)
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 45345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ Problems)
/* harmony export */ });
/* harmony import */ var _api_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69056);

/** What went wrong between us and GitHub, shown as one warning with what to paste. */
class Problems {
    #isFork;
    #lines = [];
    #permissions = new Set();
    constructor({ isFork }) {
        this.#isFork = isFork;
    }
    /** Runs `body`; its failure is noted, with the permissions that it takes where one is missing. */
    async collect(what, permissions, body) {
        try {
            return { value: await body(), failure: undefined };
        }
        catch (error) {
            return { value: undefined, failure: this.add(what, permissions, error) };
        }
    }
    /** Notes one failure. */
    add(what, permissions, error) {
        this.#lines.push(`could not ${what}: ${(0,_api_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .Ic)(error)}`);
        if (!(0,_api_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .lacksPermission */ .kQ)(error))
            return 'passing';
        for (const permission of permissions)
            this.#permissions.add(permission);
        return 'permission';
    }
    /** All that went wrong after `place` ("The report is …"), and the lines to paste; undefined when nothing did. */
    describe(place) {
        if (this.#lines.length === 0)
            return undefined;
        const fork = this.#isFork ? ' A pull request from a fork has a read-only token: see "Forks" in the README.' : '';
        const permissions = ['contents: read', ...this.#permissions].filter((line) => line !== 'contents: read' || !this.#permissions.has('contents: write'));
        const paste = this.#permissions.size === 0 || fork !== ''
            ? ''
            : ` Add to the job:\npermissions:\n${permissions.map((line) => `  ${line}`).join('\n')}`;
        return `${place}. It ${this.#lines.join('; ')}.${fork}${paste}`;
    }
    /** Warns of all that went wrong, once. */
    report(log, place) {
        const text = this.describe(place);
        if (text !== undefined)
            log.warning(text);
    }
}


/***/ }),

/***/ 67799:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ findByCommit),
/* harmony export */   v: () => (/* binding */ findByBranch)
/* harmony export */ });
/** The open pull request of a pushed branch, so that a push reports where the review is. */
async function findByBranch(client, { owner, repo, sha, branch, event }) {
    if (branch === undefined || event === 'merge_group')
        return undefined;
    const { data } = await client.attempt(() => client.rest.pulls.list({ owner, repo, state: 'open', head: `${owner}:${branch}`, per_page: 100 }));
    const own = `${owner}/${repo}`.toLowerCase();
    const isOurs = (pull) => pull.head.ref === branch && pull.head.repo !== null && (pull.head.repo?.full_name.toLowerCase() ?? own) === own;
    const open = data.filter(isOurs);
    return (open.find((pull) => pull.head.sha === sha) ?? open[0])?.number;
}
/** The pull request that a commit belongs to: an open one, whose head it is if there are several. */
async function findByCommit(client, { owner, repo, sha }) {
    const { data } = await client.attempt(() => client.rest.repos.listPullRequestsAssociatedWithCommit({ owner, repo, commit_sha: sha, per_page: 100 }));
    const open = data.filter((pull) => pull.state === undefined || pull.state === 'open');
    return (open.find((pull) => pull.head.sha === sha) ?? open[0])?.number;
}


/***/ }),

/***/ 24057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ writeSummary)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _report_limits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95630);



/** Adds to the job summary; returns whether it is there now. */
function writeSummary(file, markdown, log) {
    if (file === undefined || file === '')
        return false;
    try {
        const used = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size : 0;
        if (used + Buffer.byteLength(markdown) > _report_limits_js__WEBPACK_IMPORTED_MODULE_2__/* .MAX_SUMMARY_BYTES */ .Q) {
            log.warning('The job summary is full: the report is left out of it');
            return false;
        }
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, markdown);
        return true;
    }
    catch (error) {
        log.warning(`The job summary cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
        return false;
    }
}


/***/ })

};
