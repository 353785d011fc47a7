export const id = 8507;
export const ids = [8507,1848,3620,8026];
export const modules = {

/***/ 72400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AI: () => (/* binding */ readToken),
/* harmony export */   Jt: () => (/* binding */ flag),
/* harmony export */   RH: () => (/* binding */ addPlaceOptions)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


/** Adds the options that say which repository is meant, and who asks. */
function addPlaceOptions(command) {
    command
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--repo <repository>', 'OWNER/NAME or address; else the workflow’s, or git’s origin').env('CML_REPO'))
        .option('--token <token>', 'the token; else REPO_TOKEN or GITHUB_TOKEN')
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--driver-token <token>').hideHelp())
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--driver <driver>', 'where the repository is: github').env('CML_DRIVER').hideHelp())
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--log <level>').hideHelp());
}
/** The token, however it was given. */
function readToken({ token, driverToken, driver }, env) {
    if (driver !== undefined && driver !== 'github')
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('usage', `Cannot use option --driver: found "${driver}", and only "github" is supported`);
    const found = token ??
        driverToken ??
        ['CML_TOKEN', 'REPO_TOKEN', 'GITHUB_TOKEN', 'GH_TOKEN'].map((name) => env[name]).find(Boolean);
    if (found)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('usage', 'Cannot speak to GitHub: there is no token', {
        hint: 'Set REPO_TOKEN in the step’s env to ${{ github.token }}, or use --token',
    });
}
/**
 * A flag that CML also takes as `--flag=true` and `--flag=false`. What follows it and is neither belongs to the command
 * itself: it is added to `strays`.
 */
function flag(name, description, strays) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(`${name} [value]`, description).preset('true').argParser((value) => {
        if (value === 'true' || value === 'false')
            return value === 'true';
        strays.push(value);
        return true;
    });
}


/***/ }),

/***/ 36442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ pr_define)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./node_modules/commander/esm.mjs
var esm = __webpack_require__(48179);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/github/api/client.js + 1 modules
var api_client = __webpack_require__(59095);
// EXTERNAL MODULE: ./build/src/github/api/toolkit.js
var api_toolkit = __webpack_require__(38700);
// EXTERNAL MODULE: ./build/src/github/pulls/propose.js + 4 modules
var propose = __webpack_require__(94941);
// EXTERNAL MODULE: ./build/src/github/pulls/results.js
var results = __webpack_require__(1848);
// EXTERNAL MODULE: ./build/src/github/workflow-log.js
var workflow_log = __webpack_require__(16255);
// EXTERNAL MODULE: ./build/src/github/workplace.js
var workplace = __webpack_require__(66169);
;// CONCATENATED MODULE: ./build/src/proposal/base.js

/**
 * The branch that results are for: the one that the workflow runs for, the one that is checked out, else (detached, or at a
 * tag) the remote's default one.
 */
async function findBaseBranch(git, { remote, branch, env, }) {
    const known = env['GITHUB_HEAD_REF'] || branch || (await git.ask(['symbolic-ref', '--quiet', '--short', 'HEAD']));
    if (known)
        return known;
    const answer = await git.ask(['ls-remote', '--symref', remote, 'HEAD']);
    const [, found] = /^ref: refs\/heads\/(\S+)\tHEAD$/m.exec(answer ?? '') ?? [];
    if (found !== undefined)
        return found;
    throw new errors/* UserError */.yo('usage', `Cannot tell which branch the results are for: no branch is checked out, and "${remote}" names none`, {
        hint: 'Check out a branch first',
    });
}

// EXTERNAL MODULE: ./build/src/proposal/changes.js
var proposal_changes = __webpack_require__(89053);
// EXTERNAL MODULE: ./build/src/report/report.js
var report = __webpack_require__(18456);
// EXTERNAL MODULE: ./build/src/repo/git.js
var repo_git = __webpack_require__(58834);
// EXTERNAL MODULE: ./build/src/commands/github/options.js
var options = __webpack_require__(72400);
;// CONCATENATED MODULE: ./build/src/commands/github/pr.js















/** `pr create [PATH…]`, with CML's flags: results as a pull request. */
function pr_define(command, context) {
    const create = command
        .command('create [paths...]')
        .description('propose changed files; what stages write when none is named')
        .option('--branch <name>', 'else it is named by the content')
        .option('--title <text>', 'of the pull request')
        .option('--body <text>', 'of the pull request; else the report')
        .option('--message <text>', 'of the commit; else the title')
        .option('--remote <name>', 'of git', 'origin')
        .option('--data-remote <name>', 'where outputs are pushed first; else the default one')
        .option('--user-email <email>', 'of who commits')
        .option('--user-name <name>', 'of who commits')
        .addOption(new esm/* Option */.c$('--merge', 'merge when ready').conflicts(['squash', 'rebase']))
        .addOption(new esm/* Option */.c$('--auto-merge').conflicts(['squash', 'rebase']).hideHelp())
        .addOption(new esm/* Option */.c$('--squash', 'the same, by squashing').conflicts(['merge', 'rebase']))
        .addOption(new esm/* Option */.c$('--rebase', 'the same, by rebasing').conflicts(['merge', 'squash']))
        .option('--skip-ci', 'end the commit’s message with [skip ci]')
        .addOption(new esm/* Option */.c$('--skip-c-i').hideHelp())
        .option('--md', 'print the address as Markdown')
        .option('--report-directory <folder>', 'where report.json is', 'train-report');
    (0,options/* addPlaceOptions */.RH)(create);
    create.action((paths, flags) => createPull(paths, flags, context));
}
async function createPull(paths, flags, command) {
    const { cwd, env, print } = command;
    const log = (0,workflow_log/* annotating */.U)(command.log, env);
    const git = repo_git/* Git */.T.find(cwd);
    if (!git)
        throw new errors/* UserError */.yo('usage', 'Cannot create a pull request: this is no git repository');
    const token = (0,options/* readToken */.AI)(flags, env);
    const context = await (0,workplace/* readWorkplace */.R)({ cwd, env, repo: flags.repo, revision: undefined });
    const parent = context.event.startsWith('pull_request') ? context.sha : await git.resolve('HEAD');
    if (!parent)
        throw new errors/* UserError */.yo('usage', 'Cannot create a pull request: the repository has no commit yet');
    const changed = await chooseFiles(git, paths, flags, { ...command, log });
    if (changed.length === 0)
        return log.info('Nothing has changed: there is no pull request to create');
    const base = await findBaseBranch(git, { remote: flags.remote, branch: context.branch, env });
    const toolkit = (0,api_toolkit/* hasProxy */.j)(env) ? await (0,api_toolkit/* loadToolkit */.f)(token) : undefined;
    const client = await (0,api_client/* createClient */.U)({ token, apiUrl: context.apiUrl, log, toolkit });
    try {
        const pull = await (0,propose/* propose */.B)({
            paths: changed,
            parent,
            base,
            branch: flags.branch,
            title: flags.title,
            body: flags.body ?? (0,results/* bodyOf */.E)(await findReport((0,external_node_path_.resolve)(cwd, flags.reportDirectory), log), {}, context),
            message: flags.message,
            skipCi: flags.skipCi,
            merge: methodOf(flags),
            remote: flags.remote,
            identity: await identityOf(git, flags, env),
        }, 
        // The address alone goes to standard output.
        { git, client, context, token, log: { ...log, info: (text) => void process.stderr.write(`${text}\n`) } });
        if (!pull)
            return log.info('Nothing has changed: there is no pull request to create');
        print(flags.md ? `[Pull request ${pull.number}](${pull.url})\n` : `${pull.url}\n`);
    }
    finally {
        client.close();
    }
}
/** The files to propose, after the data that they name is in the remote. */
async function chooseFiles(git, paths, { dataRemote }, { cwd, env, log, signal }) {
    const [{ openRepository }, { loadStages }, { trackedPaths }, { pushOutputs }, { withLock }] = await Promise.all([
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 59169)),
        Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 8512)),
        __webpack_require__.e(/* import() */ 1117).then(__webpack_require__.bind(__webpack_require__, 51117)),
        Promise.all(/* import() */[__webpack_require__.e(515), __webpack_require__.e(7818)]).then(__webpack_require__.bind(__webpack_require__, 57818)),
        __webpack_require__.e(/* import() */ 5971).then(__webpack_require__.bind(__webpack_require__, 65971)),
    ]);
    const changes = await (0,proposal_changes/* findChanges */.pz)(git, paths.length === 0 ? undefined : cwd, paths);
    const all = [...changes.tracked, ...changes.untracked];
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(git.root, '.dvc'))) {
        if (paths.length === 0)
            throw new errors/* UserError */.yo('usage', 'Cannot tell which files to propose: this is no DVC repository', {
                hint: 'Name them: train-report pr create PATH…',
            });
        return all;
    }
    const repo = openRepository(cwd, env);
    const stages = loadStages(repo);
    const isWritten = (0,proposal_changes/* writtenByStages */.SF)(git, stages);
    const chosen = paths.length === 0 ? all.filter(isWritten) : all;
    const tracked = trackedPaths(repo, stages);
    if (chosen.length === 0 || tracked.length === 0)
        return chosen;
    if (dataRemote === undefined && repo.config.get('core', 'remote') === undefined)
        log.warning('No data remote is set up: the outputs that dvc.lock names are on this machine only');
    else
        await withLock(repo, () => pushOutputs(repo, tracked, { log: { ...log, info: (text) => log.debug(text) }, signal, remote: dataRemote }));
    return chosen;
}
async function findReport(folder, log) {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, report/* REPORT_FILE */.Uq)))
        return undefined;
    try {
        return await (0,report/* readReport */.tL)(folder);
    }
    catch (error) {
        log.warning(`The pull request has no report: ${error instanceof Error ? error.message : String(error)}`);
        return undefined;
    }
}
function methodOf({ merge, autoMerge, squash, rebase }) {
    if (squash)
        return 'squash';
    if (rebase)
        return 'rebase';
    return merge || autoMerge ? 'merge' : undefined;
}
// In a job the bot commits; on a person's machine, that person does.
async function identityOf(git, { userName, userEmail }, env) {
    const isJob = env['GITHUB_ACTIONS'] === 'true';
    const name = userName ?? (isJob ? undefined : await git.ask(['config', 'user.name']));
    const email = userEmail ?? (isJob ? undefined : await git.ask(['config', 'user.email']));
    return { ...(name ? { name } : {}), ...(email ? { email } : {}) };
}


/***/ }),

/***/ 33620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nearestName)
/* harmony export */ });
/** The known name that a mistyped one is closest to, or undefined when none is close. */
function nearestName(name, known) {
    let best;
    let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1;
    for (const candidate of known) {
        const distance = editDistance(name.toLowerCase(), candidate.toLowerCase(), bestDistance);
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
// Levenshtein's distance, given up at `limit`.
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit)
        return limit;
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
            current.push(Math.min(substitution, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
        }
        previous = current;
    }
    return previous[b.length] ?? limit;
}


/***/ }),

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

/***/ 93438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readContext)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


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
        baseline: { head: sha === '' ? undefined : sha, ...findBase(event, ref, payload, pull) },
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
function findBase(event, ref, payload, pull) {
    if (event.startsWith('pull_request')) {
        const base = text(asRecord(pull['base'])['sha']) ?? text(asRecord(pull['base'])['ref']);
        return base === undefined ? {} : { mergeBaseWith: base };
    }
    if (event === 'merge_group') {
        const base = text(asRecord(payload['merge_group'])['base_sha']);
        return base === undefined ? {} : { revision: base };
    }
    if ((text(payload['ref']) ?? ref).startsWith('refs/tags/'))
        return { lastTag: true };
    const defaultBranch = text(asRecord(payload['repository'])['default_branch']);
    if (event === 'push')
        return findPushed(text(payload['before']), text(payload['ref']) ?? ref, defaultBranch);
    if (event === 'schedule')
        return { revision: 'HEAD' }; // what was committed of an earlier run
    return event === 'workflow_dispatch' && defaultBranch !== undefined ? { mergeBaseWith: defaultBranch } : {};
}
function findPushed(before, ref, defaultBranch) {
    if (before !== undefined && !ZERO_SHA.test(before))
        return { revision: before, parent: true };
    // The first push of a branch: what counts is what it would change on the default one.
    const isOther = defaultBranch !== undefined && ref.startsWith('refs/heads/') && ref !== `refs/heads/${defaultBranch}`;
    return isOther ? { mergeBaseWith: defaultBranch } : { parent: true };
}
function readPayload(path, log) {
    if (path === undefined) {
        log.warning('The event file is missing (GITHUB_EVENT_PATH is not set): the report may lack its baseline');
        return {};
    }
    try {
        const payload = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'));
        if (typeof payload !== 'object' || payload === null || Array.isArray(payload))
            throw new Error('it holds no object');
        return asRecord(payload);
    }
    catch (error) {
        log.warning(`The event file "${path}" cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}): the report may lack its baseline`);
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

/***/ 94941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ BRANCH_PREFIX),
  B: () => (/* binding */ propose)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./build/src/proposal/commit.js




/**
 * Makes a commit of some files as they are, on top of `parent`; the work tree, the index, HEAD and all branches stay as they
 * are. The same content on the same parent is the same commit, dated as the parent is, so that a re-run makes no other.
 * Undefined when nothing differs.
 */
async function commitFiles(git, request) {
    const { parent, paths, message, identity } = request;
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'train-report-index-'));
    const env = { GIT_INDEX_FILE: (0,external_node_path_.join)(folder, 'index') };
    const ask = async (args, input, more = {}) => (await git.run(args, { input, env: { ...env, ...more } })).toString().trim();
    try {
        await ask(['read-tree', parent]);
        await ask(['update-index', '--add', '--remove', '-z', '--stdin'], paths.map((path) => `${path}\0`).join(''));
        const tree = await ask(['write-tree']);
        const difference = await ask(['diff-tree', '-r', '--no-renames', parent, tree]);
        if (difference === '')
            return undefined;
        const date = await ask(['show', '--no-patch', '--format=%ct +0000', parent]);
        const sha = await ask(['commit-tree', tree, '-p', parent, '-F', '-'], message, {
            GIT_AUTHOR_NAME: identity.name,
            GIT_AUTHOR_EMAIL: identity.email,
            GIT_AUTHOR_DATE: date,
            GIT_COMMITTER_NAME: identity.name,
            GIT_COMMITTER_EMAIL: identity.email,
            GIT_COMMITTER_DATE: date,
        });
        return { sha, contentName: nameContent(difference) };
    }
    finally {
        (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}
// Of the new content alone: what it replaces may differ between two runs that agree.
function nameContent(difference) {
    const lines = difference.split('\n').map((line) => line.replace(/^:\d+ (\d+) \S+ (\S+) \w+\t/, '$1 $2 '));
    return (0,external_node_crypto_.createHash)('sha256').update(lines.join('\n')).digest('hex').slice(0, 12);
}

;// CONCATENATED MODULE: ./build/src/proposal/push.js

/** Sets a branch of the remote to a commit. No branch is made here, and no hook runs. */
async function pushCommit(git, { remote, sha, branch, serverUrl, token }) {
    const target = `+${sha}:refs/heads/${branch}`;
    try {
        await git.run(['push', '--no-verify', '--quiet', remote, target], { env: signIn(serverUrl, token) });
    }
    catch (error) {
        const said = (0,errors/* messageOf */.bD)(error);
        const isRefused = /\b403\b|denied|not permitted|authentication|could not read Username/i.test(said);
        throw new errors/* UserError */.yo('github', `Cannot push branch "${branch}" to "${remote}": ${reasonOf(said)}`, {
            cause: error,
            ...(isRefused ? { hint: 'Add to the job:\npermissions:\n  contents: write\n  pull-requests: write' } : {}),
        });
    }
}
/** Gets a commit that a shallow clone lacks. */
async function requireCommit(git, sha, request) {
    if ((await git.ask(['cat-file', '-t', sha])) === 'commit')
        return;
    const { remote, serverUrl, token } = request;
    await git.run(['fetch', '--quiet', '--no-tags', '--depth=1', remote, sha], { env: signIn(serverUrl, token) });
}
// By environment, where no other process sees it. The empty value takes back what actions/checkout has set: GitHub refuses
// a request with two.
function signIn(serverUrl, token) {
    const prompt = { GIT_TERMINAL_PROMPT: '0' };
    if (token === '')
        return prompt;
    const key = `http.${serverUrl}/.extraheader`;
    const secret = Buffer.from(`x-access-token:${token}`).toString('base64');
    return {
        ...prompt,
        GIT_CONFIG_COUNT: '2',
        GIT_CONFIG_KEY_0: key,
        GIT_CONFIG_VALUE_0: '',
        GIT_CONFIG_KEY_1: key,
        GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${secret}`,
    };
}
function reasonOf(said) {
    const lines = said.replace(/^Cannot run "git [^"]*": /, '').split('\n');
    return lines.find((line) => /^(remote:|fatal:|error:|!)/.test(line.trim()))?.trim() ?? lines[0] ?? '';
}

// EXTERNAL MODULE: ./build/src/github/api/failure.js
var failure = __webpack_require__(69056);
;// CONCATENATED MODULE: ./build/src/github/pulls/merge.js

const MUTATION = 'mutation ($id: ID!, $mergeMethod: PullRequestMergeMethod!) { enablePullRequestAutoMerge(input: { pullRequestId: $id, mergeMethod: $mergeMethod }) { clientMutationId } }';
/** Merges once all that is required is there; at once where nothing is, or where GitHub cannot wait. */
async function mergeWhenReady(client, { owner, repo }, { number, nodeId, sha }, method) {
    let refusal;
    try {
        await client.attempt(() => client.graphql(MUTATION, { id: nodeId, mergeMethod: method.toUpperCase() }));
        return { kind: 'waiting' };
    }
    catch (error) {
        refusal = (0,failure/* describeFailure */.Ic)(error);
        const isAnswer = error instanceof Error && error.name === 'GraphqlResponseError';
        if (!isAnswer || (0,failure/* lacksPermission */.kQ)(error))
            return { kind: 'refused', why: `It waits for a person: ${refusal}` };
    }
    try {
        const merge = { owner, repo, pull_number: number, merge_method: method, sha };
        await client.attempt(() => client.rest.pulls.merge(merge));
        return { kind: 'merged' };
    }
    catch (error) {
        if (await isMerged(client, owner, repo, number))
            return { kind: 'merged' }; // the answer to it was lost
        return { kind: 'refused', why: adviceOn(refusal, method, error) };
    }
}
async function isMerged(client, owner, repo, number) {
    try {
        return (await client.attempt(() => client.rest.pulls.get({ owner, repo, pull_number: number }))).data.merged;
    }
    catch {
        return false;
    }
}
function adviceOn(refusal, method, error) {
    if (/auto.?merge is not allowed/i.test(refusal))
        return 'Switch on "Allow auto-merge" in the repository’s Settings → General, so that it is merged once its checks have passed';
    if ((0,failure/* statusOf */.c2)(error) === 405 && /method|not allowed/i.test(String(error)))
        return `Switch on "Allow ${method === 'merge' ? 'merge commits' : `${method} merging`}" in the repository’s Settings → General`;
    return `It waits for a person: ${(0,failure/* describeFailure */.Ic)(error)}`;
}

// EXTERNAL MODULE: ./build/src/markdown/shorten.js
var shorten = __webpack_require__(48026);
// EXTERNAL MODULE: ./build/src/report/limits.js
var limits = __webpack_require__(95630);
;// CONCATENATED MODULE: ./build/src/github/pulls/open.js


/** Opens a pull request for a branch, or updates the open one that it has. */
async function openPull(client, { owner, repo }, { branch, base, title, body: whole }) {
    const body = (0,shorten.shortenMarkdown)(whole, limits/* MAX_COMMENT_CHARS */.V, '<sub>Shortened.</sub>');
    const find = async () => {
        const head = `${owner}:${branch}`;
        const { data } = await client.rest.pulls.list({ owner, repo, head, base, state: 'open', per_page: 1 });
        return data[0];
    };
    const existing = await client.attempt(find);
    if (existing) {
        const change = { owner, repo, pull_number: existing.number, title, body };
        const { data } = await client.attempt(() => client.rest.pulls.update(change));
        return asOpened(data, 'updated');
    }
    const created = await client.createOnce(async () => (await client.rest.pulls.create({ owner, repo, head: branch, base, title, body })).data, find);
    return asOpened(created, 'opened');
}
function asOpened({ number, node_id: nodeId, html_url: url, head }, outcome) {
    return { number, nodeId, url, sha: head.sha, outcome };
}

;// CONCATENATED MODULE: ./build/src/github/pulls/propose.js






/** Who commits where nobody else is named: GitHub shows it as the bot that it is. */
const BOT = { name: 'github-actions[bot]', email: '41898282+github-actions[bot]@users.noreply.github.com' };
/** Branches of this prefix hold results; a run on one proposes nothing. */
const BRANCH_PREFIX = 'train-report/';
const PULL_MS = 120_000;
/**
 * Commits files to a branch that is named by what they hold, pushes it, and opens one pull request for it or updates the one
 * that is open; a re-run with the same results so changes nothing. Undefined when there is nothing to propose.
 */
async function propose(proposal, tools) {
    const { git, client, context, token, log } = tools;
    const { paths, parent, base, remote, skipCi } = proposal;
    if (paths.length === 0)
        return undefined;
    const access = { remote, serverUrl: context.serverUrl, token };
    await requireCommit(git, parent, access);
    const title = proposal.title ?? `Results of ${parent.slice(0, 12)} for ${base}`;
    const commit = await commitFiles(git, {
        parent,
        paths,
        message: `${proposal.message ?? title}${skipCi ? ' [skip ci]' : ''}\n`,
        identity: { ...BOT, ...proposal.identity },
    });
    if (!commit)
        return undefined;
    const branch = proposal.branch ?? `${BRANCH_PREFIX}${base}-${commit.contentName}`;
    await pushCommit(git, { ...access, sha: commit.sha, branch });
    log.info(`Pushed ${paths.length} files to branch ${branch}`);
    return client.within(PULL_MS, async () => {
        const pull = await propose_open({ branch, base, title, body: proposal.body }, tools);
        log.info(`Pull request ${pull.number} ${pull.outcome}: ${pull.url}`);
        if (proposal.merge)
            await merge(pull, commit.sha, proposal.merge, tools);
        return pull;
    });
}
async function propose_open(text, { client, context }) {
    try {
        return await openPull(client, context, text);
    }
    catch (error) {
        const { owner, repo, serverUrl } = context;
        const compare = `${serverUrl}/${owner}/${repo}/compare/${text.base}...${text.branch}`;
        const said = error instanceof Error ? error.message : '';
        const hint = /not permitted to create/i.test(said)
            ? 'Switch on "Allow GitHub Actions to create and approve pull requests" in Settings → Actions → General'
            : (0,failure/* lacksPermission */.kQ)(error)
                ? 'Add to the job:\npermissions:\n  contents: write\n  pull-requests: write'
                : undefined;
        throw new errors/* UserError */.yo('github', `Cannot open a pull request for branch "${text.branch}": ${(0,failure/* describeFailure */.Ic)(error)}. The branch is pushed: ${compare}`, { cause: error, exitCode: 1, ...(hint === undefined ? {} : { hint }) });
    }
}
async function merge(pull, sha, method, tools) {
    const { client, context, log } = tools;
    const outcome = await mergeWhenReady(client, context, { ...pull, sha }, method);
    if (outcome.kind === 'merged')
        log.info(`Pull request ${pull.number} is merged`);
    else if (outcome.kind === 'waiting')
        log.info(`Pull request ${pull.number} is merged once its checks have passed`);
    else
        log.warning(`Pull request ${pull.number} is open, but not merged. ${outcome.why}`);
}


/***/ }),

/***/ 1848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ bodyOf),
/* harmony export */   proposeResults: () => (/* binding */ proposeResults)
/* harmony export */ });
/* unused harmony export whyNot */
/* harmony import */ var _gates_evaluate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(11333);
/* harmony import */ var _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8512);
/* harmony import */ var _proposal_changes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89053);
/* harmony import */ var _report_limits_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(95630);
/* harmony import */ var _report_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93242);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59169);
/* harmony import */ var _api_client_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59095);
/* harmony import */ var _propose_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94941);








/** Why a run's results are not proposed, in words; undefined when they are to be. */
function whyNot(report, { event, branch }) {
    if (event.startsWith('pull_request') || event === 'merge_group')
        return `the event is "${event}", not a push or dispatch`;
    if (branch === undefined)
        return 'the run is for no branch';
    if (branch.startsWith(_propose_js__WEBPACK_IMPORTED_MODULE_6__/* .BRANCH_PREFIX */ .s))
        return `branch "${branch}" holds results itself`;
    if (report.outcome === 'failure')
        return 'a stage failed';
    return (0,_gates_evaluate_js__WEBPACK_IMPORTED_MODULE_0__/* .failingGates */ .V)(report).length > 0 ? 'a gate failed' : undefined;
}
/** Proposes what a run changed as a pull request with the report; returns its address, undefined when there is none. */
async function proposeResults(report, options) {
    const { context, token, toolkit, log, git, env, workingDirectory, before, pictures, merge, skipCi } = options;
    const reason = whyNot(report, context);
    if (reason !== undefined || context.branch === undefined) {
        log.info(`The results are not proposed as a pull request: ${reason}`);
        return undefined;
    }
    const repo = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__.openRepository)(workingDirectory, env);
    const isWritten = (0,_proposal_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .writtenByStages */ .SF)(git, (0,_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_1__.loadStages)(repo));
    const { paths, leftOut } = (0,_proposal_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .changesOfRun */ .gn)(before, await (0,_proposal_changes_js__WEBPACK_IMPORTED_MODULE_2__/* .findChanges */ .pz)(git), isWritten);
    if (leftOut.length > 0)
        log.warning(`Changed before the run, so no part of the pull request with its results: ${leftOut.join(', ')}`);
    const parent = await git.resolve('HEAD');
    if (paths.length === 0 || parent === undefined) {
        log.info('The run changed nothing that git tracks: there is no pull request to open');
        return undefined;
    }
    const client = await (0,_api_client_js__WEBPACK_IMPORTED_MODULE_5__/* .createClient */ .U)({ token, apiUrl: context.apiUrl, log, toolkit });
    try {
        const body = bodyOf(report, pictures, context);
        const proposal = { paths, parent, base: context.branch, body, remote: 'origin', merge, skipCi };
        return (await (0,_propose_js__WEBPACK_IMPORTED_MODULE_6__/* .propose */ .B)(proposal, { git, client, context, token, log }))?.url;
    }
    finally {
        client.close();
    }
}
/** The text of a pull request with results: where they come from, and the report. */
function bodyOf(report, pictures, { sha, run }) {
    const where = run.url === '' || run.id === 0 ? '' : ` by [run ${run.id}](${run.url})`;
    const origin = `Results of ${sha.slice(0, 12)}${where}.`;
    if (!report)
        return `${origin}\n`;
    return `${origin}\n\n${(0,_report_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .renderMarkdown */ .G)(report, { pictures, maxChars: _report_limits_js__WEBPACK_IMPORTED_MODULE_7__/* .MAX_COMMENT_CHARS */ .V - origin.length - 2 })}`;
}


/***/ }),

/***/ 16255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ annotating)
/* harmony export */ });
/** In a workflow's job, warnings become annotations of the run; anywhere else, the logger is the same. */
function annotating(log, env) {
    if (env['GITHUB_ACTIONS'] !== 'true')
        return log;
    return {
        ...log,
        // As the runner reads it: a percent sign and line breaks are escaped.
        warning: (message) => void process.stderr.write(`::warning::${message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}\n`),
    };
}


/***/ }),

/***/ 66169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readWorkplace)
/* harmony export */ });
/* unused harmony export parseRepository */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6671);
/* harmony import */ var _repo_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58834);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93438);




const FULL_SHA = /^[0-9a-f]{40}([0-9a-f]{24})?$/;
/** Where a command stands: in a workflow's job as the runner says, else in a clone as git says. */
async function readWorkplace({ cwd, env, repo, revision }) {
    const context = (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .readContext */ .y)(env, (0,_log_js__WEBPACK_IMPORTED_MODULE_1__/* .silentLogger */ .qq)());
    const git = _repo_git_js__WEBPACK_IMPORTED_MODULE_2__/* .Git */ .T.find(cwd);
    const named = repo ?? (context ? undefined : (env['GITHUB_REPOSITORY'] ?? (await originOf(git))));
    const place = named === undefined ? undefined : parseRepository(named);
    const base = context ?? outsideOfWorkflow(env);
    const isElsewhere = place !== undefined && `${place.owner}/${place.repo}` !== `${base.owner}/${base.repo}`;
    const found = await resolveSha(git, revision ?? (base.sha === '' || isElsewhere ? 'HEAD' : undefined), base.sha);
    // What is checked out for a pull request is a merge that nobody reviews: its head is meant.
    const sha = base.pullRequest !== undefined && found === env['GITHUB_SHA'] ? base.sha : found;
    return {
        ...base,
        sha,
        ...(place ? { owner: place.owner, repo: place.repo, ...addresses(place.serverUrl, base) } : {}),
        ...(isElsewhere || sha !== base.sha ? { pullRequest: undefined, branch: undefined } : {}),
    };
}
/** Reads `owner/name`, `https://host/owner/name` or `git@host:owner/name`. */
function parseRepository(text) {
    const match = /^(?:(?:(?<scheme>https?|ssh|git):\/\/)?(?:[^@/]+@)?(?<host>[^/:]+(?::\d+)?)[/:])?(?<owner>[\w.-]+)\/(?<repo>[\w.-]+?)(?:\.git)?\/?$/.exec(text);
    const { scheme, host, owner, repo } = match?.groups ?? {};
    if (owner === undefined || repo === undefined)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('usage', `Cannot use repository "${text}": expected OWNER/NAME or its address on GitHub`);
    const protocol = scheme === 'http' ? 'http' : 'https';
    return { owner, repo, serverUrl: host === undefined ? undefined : `${protocol}://${host}` };
}
function addresses(serverUrl, base) {
    const { serverUrl: ownServer, apiUrl } = base;
    if (serverUrl === undefined || serverUrl === ownServer)
        return { serverUrl: ownServer, apiUrl };
    return { serverUrl, apiUrl: serverUrl === 'https://github.com' ? 'https://api.github.com' : `${serverUrl}/api/v3` };
}
async function originOf(git) {
    const address = await git?.ask(['config', '--get', 'remote.origin.url']);
    if (address)
        return address;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('usage', 'Cannot tell which repository on GitHub this is: git has no remote "origin"', {
        hint: 'Name it with --repo OWNER/NAME',
    });
}
async function resolveSha(git, revision, sha) {
    if (revision === undefined)
        return sha;
    if (FULL_SHA.test(revision))
        return revision;
    const found = await git?.resolve(revision);
    if (found !== undefined)
        return found;
    if (/^[0-9a-f]{7,}$/.test(revision))
        return revision; // GitHub may know what this clone does not
    if (revision === 'HEAD')
        return sha;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('usage', `Cannot find commit "${revision}": git knows no such revision here`);
}
function outsideOfWorkflow(env) {
    const address = (name, fallback) => (env[name] || fallback).replace(/\/+$/, '');
    return {
        event: '',
        owner: '',
        repo: '',
        sha: env['GITHUB_SHA'] ?? '',
        apiUrl: address('GITHUB_API_URL', 'https://api.github.com'),
        serverUrl: address('GITHUB_SERVER_URL', 'https://github.com'),
        pullRequest: undefined,
        branch: undefined,
        isFork: false,
        baseline: {},
        run: { id: 0, attempt: 1, url: '' },
        summaryFile: env['GITHUB_STEP_SUMMARY'],
    };
}


/***/ }),

/***/ 48026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   shortenMarkdown: () => (/* binding */ shortenMarkdown)
/* harmony export */ });
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74101);
/* harmony import */ var mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58363);
/* harmony import */ var micromark_extension_gfm_table__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57749);



const CLOSING_CHARS = 500; // what ends elements that are open where the text is cut, and link definitions from behind it
const MIN_PARAGRAPH_SHARE = 0.25; // shorter ones are left out rather than cut
const DEFINITION = /^ {0,3}\[([^\]]{1,999})\]:[ \t]*\S.*$/gm;
const TAG = /<(\/?)([a-z][a-z0-9-]*)\b[^>]*?(\/?)>/gi;
const VOID = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr']);
/**
 * Markdown of at most `limit` characters: cut between blocks, rows, items or lines, never within one; what was open is
 * closed, and `note` says so at the end. Text that fits is returned as it is.
 */
function shortenMarkdown(markdown, limit, note) {
    if (markdown.length <= limit)
        return markdown;
    const room = Math.max(0, limit - note.length - 2 - CLOSING_CHARS);
    const start = markdown.slice(0, room);
    const { children } = (0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__/* .fromMarkdown */ .Y)(start, { extensions: [(0,micromark_extension_gfm_table__WEBPACK_IMPORTED_MODULE_1__/* .gfmTable */ .x)()], mdastExtensions: [(0,mdast_util_gfm_table__WEBPACK_IMPORTED_MODULE_2__/* .gfmTableFromMarkdown */ .c)()] });
    const last = children.at(-1);
    const whole = children.slice(0, -1);
    const part = last ? partOf(last, start) : '';
    const kept = `${start.slice(0, last ? startOf(last) : 0)}${part}`.trimEnd();
    const closing = openElements(whole).map((name) => `</${name}>`);
    const definitions = missingDefinitions(kept, markdown.slice(kept.length), CLOSING_CHARS - closing.join('\n').length - 8);
    return [kept, closing.join('\n'), definitions.join('\n'), note].filter((text) => text !== '').join('\n\n');
}
/** As much of a block as can stand alone. */
function partOf(node, text) {
    const begin = startOf(node);
    if (node.type === 'table' || node.type === 'list') {
        const complete = node.children.slice(0, -1);
        const enough = node.type === 'table' ? 2 : 1; // a head alone says nothing
        return complete.length < enough ? '' : text.slice(begin, endOf(complete.at(-1)));
    }
    if (node.type === 'code')
        return codePart(text.slice(begin));
    const isLong = text.length - begin >= text.length * MIN_PARAGRAPH_SHARE;
    return node.type === 'paragraph' && isLong ? text.slice(begin, paragraphEnd(node, text)) : '';
}
function codePart(block) {
    const lines = block.split('\n').slice(0, -1);
    const [fence] = /^(`{3,}|~{3,})/.exec(block) ?? [];
    if (fence === undefined)
        return lines.join('\n');
    return lines.length < 2 ? '' : [...lines, fence].join('\n');
}
// The last line break, else space, in plain text: what stands before it is neither in a link nor in code. At the end a
// link may have lost its other half, and looks like text.
function paragraphEnd(node, text) {
    const plain = node.children.filter((child) => child.type === 'text').reverse();
    for (const mark of ['\n', ' ']) {
        for (const child of plain) {
            const from = startOf(child);
            const [whole = ''] = /^[^[<`*_~$]*/.exec(text.slice(from, endOf(child))) ?? [];
            const at = whole.lastIndexOf(mark);
            if (at >= 0)
                return from + at;
        }
    }
    return startOf(node);
}
/** The elements that HTML blocks open and do not close, innermost first. */
function openElements(blocks) {
    const open = [];
    for (const block of blocks) {
        if (block.type !== 'html')
            continue;
        for (const [, slash, name = '', selfClosing] of block.value.replaceAll(/<!--[^]*?-->/g, '').matchAll(TAG)) {
            const tag = name.toLowerCase();
            if (VOID.has(tag) || selfClosing)
                continue;
            if (!slash)
                open.push(tag);
            else if (open.includes(tag))
                open.length = open.lastIndexOf(tag);
        }
    }
    return open.reverse();
}
function missingDefinitions(kept, rest, room) {
    const found = [];
    let left = room;
    const shown = kept.toLowerCase();
    for (const [line, label = ''] of rest.matchAll(DEFINITION)) {
        if (line.length + 1 > left || !shown.includes(`[${label.toLowerCase()}]`))
            continue;
        found.push(line);
        left -= line.length + 1;
    }
    return found;
}
function startOf(node) {
    return node.position?.start.offset ?? 0;
}
function endOf(node) {
    return node?.position?.end.offset ?? 0;
}


/***/ }),

/***/ 89053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SF: () => (/* binding */ writtenByStages),
/* harmony export */   gn: () => (/* binding */ changesOfRun),
/* harmony export */   pz: () => (/* binding */ findChanges)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _pipeline_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82709);


/** Asks git what changed; `paths` (pathspecs, relative to `cwd`) narrow it. */
async function findChanges(git, cwd, paths = []) {
    const where = cwd === undefined ? [] : ['-C', cwd];
    const command = [...where, 'status', '--porcelain=v1', '-z', '--untracked-files=all', '--no-renames'];
    const entries = (await git.run([...command, '--', ...paths])).toString().split('\0').filter(Boolean);
    const pathsOf = (wanted) => entries.filter((entry) => entry.startsWith('?? ') === wanted).map((entry) => entry.slice('XY '.length));
    return { tracked: pathsOf(false), untracked: pathsOf(true) };
}
/** What a run changed: what git tracks, and what stages write, but nothing that was changed before it. */
function changesOfRun(before, after, isWritten) {
    const dirty = new Set([...before.tracked, ...before.untracked]);
    const candidates = [...after.tracked, ...after.untracked.filter(isWritten)];
    return {
        paths: candidates.filter((path) => !dirty.has(path)).sort(),
        leftOut: candidates.filter((path) => dirty.has(path) && isWritten(path)).sort(),
    };
}
/** Whether a path is one that stages write and git keeps: dvc.lock, outputs without cache, the ignore files beside outputs. */
function writtenByStages(git, stages) {
    const files = new Set();
    const folders = [];
    for (const stage of stages) {
        if (stage.kind === 'pipeline')
            files.add(git.relativePath((0,_pipeline_state_js__WEBPACK_IMPORTED_MODULE_1__/* .lockPath */ .HZ)(stage)));
        for (const out of stage.outs) {
            files.add(git.relativePath((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(out.absolutePath), '.gitignore')));
            if (out.cache)
                continue;
            files.add(git.relativePath(out.absolutePath));
            folders.push(`${git.relativePath(out.absolutePath)}/`);
        }
    }
    return (path) => files.has(path) || folders.some((folder) => path.startsWith(folder));
}


/***/ }),

/***/ 91435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   S$: () => (/* binding */ compareNumbers),
/* harmony export */   af: () => (/* binding */ parseDirections),
/* harmony export */   eW: () => (/* binding */ isTested),
/* harmony export */   q2: () => (/* binding */ chosenDirection)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

const LOWER = new Set('loss losses error errors err mse rmse mae mape smape rmsle msle logloss brier perplexity ppl nll wer cer fid fpr fnr eer ece deviance latency'.split(' '));
const HIGHER = new Set('accuracy acc precision recall sensitivity specificity f1 f2 fbeta auc auroc auprc ap map mrr ndcg r2 iou miou dice jaccard kappa mcc bleu rouge meteor psnr ssim tpr tnr'.split(' '));
/** Which way is better: as the user set it, else by the name. */
function chosenDirection(name, directions) {
    const key = [name, name.slice(name.lastIndexOf('.') + 1)].find((one) => Object.hasOwn(directions, one));
    return key === undefined ? directionOf(name) : directions[key];
}
/** Infers from a metric's name (`val_loss`, `neg_mean_squared_error`, `F1-score`) which way is better. */
function directionOf(name) {
    const tokens = name
        .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/);
    const known = tokens.filter((token) => LOWER.has(token) || HIGHER.has(token)).at(-1);
    if (known === undefined)
        return tokens.includes('score') ? 'higher' : undefined;
    const isLower = LOWER.has(known) !== tokens.includes('neg'); // scikit-learn's neg_… scorers are turned round
    return isLower ? 'lower' : 'higher';
}
/** How `now` differs from `before`; undefined where either is missing or not a number. */
function compareNumbers(name, now, before, directions = {}) {
    if (now === null || now === undefined || before === null || before === undefined)
        return undefined;
    const difference = now - before;
    if (difference === 0)
        return { difference, verdict: 'same' };
    const direction = chosenDirection(name, directions);
    if (direction === undefined)
        return { difference, verdict: 'changed' };
    return { difference, verdict: difference > 0 === (direction === 'higher') ? 'better' : 'worse' };
}
/** Reads `loss=lower, score=higher`; `where` names the input or option. Throws with every mistake. */
function parseDirections(text, where) {
    const errors = [];
    const directions = new Map();
    for (const item of text.split(/[,\n]/)) {
        const line = item.trim();
        if (line === '')
            continue;
        const [, name, direction] = /^(.+?)\s*=\s*(higher|lower)$/i.exec(line) ?? [];
        if (name === undefined || direction === undefined)
            errors.push(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('usage', `Cannot use ${where}: found "${line}", expected NAME=higher or NAME=lower, such as loss=lower`));
        else
            directions.set(name, direction.toLowerCase() === 'lower' ? 'lower' : 'higher');
    }
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .throwAll */ .Kx)(errors);
    return Object.fromEntries(directions);
}
/** Whether differences were tested, so that the words for them are the tests'. */
function isTested(comparison) {
    return comparison !== undefined && comparison.kind !== 'numbers';
}


/***/ })

};
