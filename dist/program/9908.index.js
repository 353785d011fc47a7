export const id = 9908;
export const ids = [9908,762];
export const modules = {

/***/ 84375:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ comment_define)
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/report/limits.js
var limits = __webpack_require__(95630);
// EXTERNAL MODULE: ./build/src/github/problems.js
var github_problems = __webpack_require__(45345);
// EXTERNAL MODULE: ./build/src/github/pulls/find.js
var find = __webpack_require__(67799);
// EXTERNAL MODULE: ./build/src/github/summary.js
var summary = __webpack_require__(24057);
// EXTERNAL MODULE: ./build/src/github/comments/marker.js
var comments_marker = __webpack_require__(28296);
// EXTERNAL MODULE: ./build/src/github/comments/thread.js
var comments_thread = __webpack_require__(61838);
;// CONCATENATED MODULE: ./build/src/github/comments/send.js








const COMMENT_MS = 120_000;
const CLOCKS_APART_MS = 300_000;
const NO_SHA = '0'.repeat(40);
/** Posts or updates the comment; undefined when GitHub did not take it, which `problems` then says. */
async function sendComment(comment, options) {
    const { client, context, problems } = options;
    return client.within(COMMENT_MS, async () => {
        const place = await findPlace(comment.target, options);
        if (!place)
            return undefined;
        const marker = comment.watermark ? markerOf(comment, context) : undefined;
        const body = await fit(comment.markdown, marker, options);
        const { value } = await problems.collect(`comment on ${place.what}`, [place.permission], () => comment.update && marker
            ? writeOver(client, place.thread, marker, body)
            : createOnce(client, place.thread, marker, body));
        return value?.url;
    });
}
/** Puts what could not be a comment into the job summary. */
async function sendToSummary(markdown, { context, log }) {
    if (!context.summaryFile)
        return false;
    return (0,summary/* writeSummary */.S)(context.summaryFile, `${await shorten(markdown, limits/* MAX_SUMMARY_BYTES */.Q / 4, 'Shortened.')}\n`, log);
}
async function findPlace(target, options) {
    const { client, context, problems, log } = options;
    switch (target.kind) {
        case 'issue':
            return {
                thread: (0,comments_thread/* issueThread */.Y1)(client, context, target.number),
                what: `issue ${target.number}`,
                permission: 'issues: write',
            };
        case 'commit':
            return commitPlace(options);
        case 'pull':
        case 'found': {
            const number = (target.kind === 'pull' ? target.number : undefined) ?? context.pullRequest;
            if (number !== undefined)
                return pullPlace(options, number);
            const { value, failure } = await problems.collect('look for the pull request', ['pull-requests: read'], async () => context.sha === ''
                ? undefined
                : ((await (0,find/* findByCommit */.E)(client, context)) ?? (await (0,find/* findByBranch */.v)(client, context))));
            if (value !== undefined)
                return pullPlace(options, value);
            if (failure === 'passing')
                return undefined; // it may be there: not on the commit, then
            if (target.kind === 'pull')
                log.warning(`Commit ${context.sha.slice(0, 12)} has no pull request: the comment goes to the commit`);
            return commitPlace(options);
        }
    }
}
function pullPlace({ client, context }, number) {
    return {
        thread: (0,comments_thread/* issueThread */.Y1)(client, context, number),
        what: `pull request ${number}`,
        permission: 'pull-requests: write',
    };
}
function commitPlace({ client, context }) {
    if (context.sha === '')
        throw new errors/* UserError */.yo('usage', 'Cannot tell which commit to comment on: this is no git repository', {
            hint: 'Name it with --target commit/SHA, or a pull request with --target pr/NUMBER',
        });
    return {
        thread: (0,comments_thread/* commitThread */.CG)(client, context),
        what: `commit ${context.sha.slice(0, 12)}`,
        permission: 'contents: write',
    };
}
function markerOf({ title }, { sha, run }) {
    // Percent signs keep any title on one line and inside of its quotes; reports have keys without a colon.
    const key = `comment:${encodeURIComponent(title).slice(0, 380)}`;
    return { key, sha: sha || NO_SHA, run: run.id, attempt: run.attempt, id: (0,external_node_crypto_.randomBytes)(8).toString('hex') };
}
// The last one, as CML has it, of the first page that has any: what comes after costs a request a page.
async function writeOver(client, thread, marker, body) {
    for await (const page of thread.pages()) {
        const last = (0,comments_thread/* ownComments */.D5)(page, marker.key).at(-1);
        if (!last)
            continue;
        await client.attempt(() => thread.update(last.id, body));
        return last;
    }
    return createOnce(client, thread, marker, body);
}
function createOnce(client, thread, marker, body) {
    const begun = Date.now() - CLOCKS_APART_MS;
    return client.createOnce(() => thread.create(body), async () => {
        if (marker)
            return (await (0,comments_thread/* findAll */.JW)(thread, marker.key)).find((one) => one.marker.id === marker.id);
        let found;
        for await (const page of thread.pages())
            found = page.findLast((one) => one.body === body && (one.createdAt ?? begun) >= begun) ?? found;
        return found;
    });
}
async function fit(markdown, marker, options) {
    const head = marker ? `${(0,comments_marker/* writeMarker */.en)(marker)}\n` : '';
    const limit = limits/* MAX_COMMENT_CHARS */.V - head.length;
    if (markdown.length <= limit)
        return head + markdown;
    const { context, log } = options;
    const size = `${markdown.length.toLocaleString('en')} characters`;
    const isWhole = await sendToSummary(markdown, options);
    const where = isWhole && context.run.url !== '' ? ` The whole is in the [job summary](${context.run.url}).` : '';
    log.info(`The comment of ${size} is shortened to what GitHub takes (${limits/* MAX_COMMENT_CHARS */.V.toLocaleString('en')})`);
    return head + (await shorten(markdown, limit, `<sub>Shortened: this comment had ${size}.${where}</sub>`));
}
async function shorten(markdown, limit, note) {
    if (markdown.length <= limit)
        return markdown;
    const { shortenMarkdown } = await Promise.all(/* import() */[__webpack_require__.e(4464), __webpack_require__.e(8363), __webpack_require__.e(5143), __webpack_require__.e(4985), __webpack_require__.e(8026)]).then(__webpack_require__.bind(__webpack_require__, 48026));
    return shortenMarkdown(markdown, limit, note);
}

;// CONCATENATED MODULE: ./build/src/github/comments/target.js

/** Reads `pr`, `pr/N`, `commit`, `commit/SHA` or `issue/N`. */
function parseTarget(text) {
    const [kind = '', ...rest] = text.split('/');
    const name = rest.length === 0 ? undefined : rest.join('/');
    const number = name !== undefined && /^[1-9]\d{0,14}$/.test(name) ? Number(name) : undefined;
    if (kind === 'pr' && (name === undefined || number !== undefined))
        return { kind: 'pull', number };
    if (kind === 'issue' && number !== undefined)
        return { kind: 'issue', number };
    if (kind === 'commit' && name !== '')
        return { kind: 'commit', revision: name };
    throw new errors/* UserError */.yo('usage', `Cannot use option --target: found "${text}", expected pr, pr/NUMBER, commit, commit/REVISION or issue/NUMBER`);
}

// EXTERNAL MODULE: ./build/src/github/contents/assets.js
var assets = __webpack_require__(28823);
;// CONCATENATED MODULE: ./build/src/github/contents/user-pictures.js




const PICTURES_MS = 60_000;
const MAX_PICTURE_BYTES = 10_000_000;
const PICTURE = /\.(png|jpe?g|gif|webp|svg|bmp|ico|avif)$/i;
// Whether a look at the whole is worth it: it costs more than the comment.
const MAY_NAME_FILES = /!\[|<img\b|\]\(|^ {0,3}\[[^\]]+\]:/im;
/** Stores the local pictures that Markdown names in the repository, and returns the Markdown with their addresses. */
async function publishPictures(markdown, source, options) {
    if (!MAY_NAME_FILES.test(markdown))
        return markdown;
    const { findNamedFiles, replaceFiles } = await Promise.all(/* import() */[__webpack_require__.e(4464), __webpack_require__.e(5143), __webpack_require__.e(3000)]).then(__webpack_require__.bind(__webpack_require__, 3000));
    const named = findNamedFiles(markdown);
    const pictures = choosePictures(named, source, options.log);
    if (pictures.size === 0)
        return markdown;
    const { client, context, problems, key } = options;
    const { value } = await problems.collect('store the pictures', ['contents: write'], () => client.within(PICTURES_MS, () => (0,assets/* storePictures */.B)(client, context, { key, pictures: [...pictures.values()] })));
    return value ? replaceFiles(markdown, named, (path) => value[path]) : markdown;
}
function choosePictures(named, source, log) {
    const chosen = new Map();
    for (const { path: name, isPicture } of named) {
        if (chosen.has(name))
            continue;
        const path = (0,external_node_path_.resolve)((0,external_node_path_.dirname)(source), name);
        const problem = findProblem(path);
        if (problem === undefined)
            chosen.set(name, { name, path, file: storedName(path) });
        else if (isPicture)
            log.warning(`Picture "${name}" of ${source} cannot be stored: ${problem}`);
    }
    return chosen;
}
function findProblem(path) {
    const info = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (!info)
        return 'there is no such file';
    if (!info.isFile() || !PICTURE.test(path))
        return 'it is no picture (PNG, JPEG, GIF, WebP or SVG)';
    return info.size > MAX_PICTURE_BYTES ? `it has ${info.size} bytes, and 10 MB is the most` : undefined;
}
// Pictures of several folders may have one name.
function storedName(path) {
    const hash = (0,external_node_crypto_.createHash)('sha256').update((0,external_node_fs_.readFileSync)(path)).digest('hex').slice(0, 12);
    return `${hash}-${(0,external_node_path_.basename)(path).replaceAll(/[^\w.-]/g, '_')}`;
}

// EXTERNAL MODULE: ./build/src/github/workflow-log.js
var workflow_log = __webpack_require__(16255);
// EXTERNAL MODULE: ./build/src/github/workplace.js
var workplace = __webpack_require__(66169);
// EXTERNAL MODULE: ./build/src/commands/github/options.js
var github_options = __webpack_require__(72400);
;// CONCATENATED MODULE: ./build/src/commands/github/comment.js













/** `comment create FILE` and `comment update FILE`, with CML's flags. */
function comment_define(command, context) {
    defineVerb(command, context, 'create', 'post a Markdown file on the pull request, else on the commit');
    defineVerb(command, context, 'update', 'write over the last such comment, or post the first');
}
function defineVerb(command, context, verb, summary) {
    const strays = [];
    const sub = command
        .command(`${verb} [file]`)
        .description(summary)
        .option('--target <target>', 'pr, pr/NUMBER, commit, commit/REVISION or issue/NUMBER')
        .addOption((0,github_options/* flag */.Jt)('--pr', 'the pull request of the commit', strays))
        .option('--commit-sha <revision>', 'the commit that it is about; else the event’s, or HEAD')
        .addOption(new esm/* Option */.c$('--head-sha <revision>').hideHelp())
        .option('--watermark-title <title>', 'what `update` finds it by; {workflow} and {run} are replaced', '')
        .addOption((0,github_options/* flag */.Jt)('--rm-watermark', 'leave out the hidden line by which it is found again', strays))
        .addOption((0,github_options/* flag */.Jt)('--publish', 'store the pictures that the file names, and link them', strays).default(true))
        .option('--no-publish', 'leave the pictures’ addresses alone')
        .addOption(new esm/* Option */.c$('--publish-url <address>').hideHelp())
        .addOption((0,github_options/* flag */.Jt)('--native', '', strays).hideHelp())
        .addOption((0,github_options/* flag */.Jt)('--publish-native', '', strays).hideHelp())
        .addOption((0,github_options/* flag */.Jt)('--update', 'the same as `comment update`', strays).default(verb === 'update'))
        .addOption((0,github_options/* flag */.Jt)('--watch', '', strays).hideHelp());
    (0,github_options/* addPlaceOptions */.RH)(sub);
    sub.action((file, flags) => comment([file, ...strays], flags, context));
}
async function comment(files, flags, context) {
    refuse(flags);
    const { cwd, env, print } = context;
    const [file, ...others] = files.filter((name) => name !== undefined);
    if (file === undefined || others.length > 0)
        throw new errors/* UserError */.yo('usage', `Cannot comment: found ${file === undefined ? 'no file' : `${others.length + 1} files`}, expected one Markdown file`);
    const source = (0,external_node_path_.resolve)(cwd, file);
    const log = (0,workflow_log/* annotating */.U)(context.log, env);
    const text = readMarkdown(file === '-' ? 0 : source, file);
    const target = flags.target === undefined ? parsePr(flags) : parseTarget(flags.target);
    const revision = (target.kind === 'commit' ? target.revision : undefined) ?? flags.commitSha ?? flags.headSha;
    const token = (0,github_options/* readToken */.AI)(flags, env);
    const place = await (0,workplace/* readWorkplace */.R)({ cwd, env, repo: flags.repo, revision });
    const title = fillTitle(flags.watermarkTitle, env);
    const problems = new github_problems/* Problems */.Z(place);
    const toolkit = (0,api_toolkit/* hasProxy */.j)(env) ? await (0,api_toolkit/* loadToolkit */.f)(token) : undefined;
    const client = await (0,api_client/* createClient */.U)({ token, apiUrl: place.apiUrl, log, toolkit });
    const options = { client, context: place, problems, log };
    try {
        const key = `comment-${title.replaceAll(/[^\w.-]/g, '_').slice(0, 80)}`;
        const markdown = flags.publish === false ? text : await publishPictures(text, source, { ...options, key });
        const { update = false, rmWatermark = false } = flags;
        const url = await sendComment({ markdown, target, title, update, watermark: !rmWatermark }, options);
        if (url !== undefined)
            print(`${url}\n`);
        await settle(url, markdown, (0,external_node_path_.relative)(cwd, source));
    }
    finally {
        client.close();
    }
    /** A comment that GitHub did not take is in the job summary, and fails nothing there; on a terminal it is an error. */
    async function settle(url, markdown, name) {
        if (url !== undefined)
            return problems.report(log, 'The comment is posted, but not all of it');
        const isThere = await sendToSummary(markdown, options);
        const where = isThere ? 'The comment is in the job summary' : `The comment is in ${name} only`;
        if (isThere || env['GITHUB_ACTIONS'] === 'true')
            return problems.report(log, where);
        throw new errors/* UserError */.yo('github', problems.describe('Cannot comment') ?? 'Cannot comment', { exitCode: 1 });
    }
}
function refuse({ publishUrl, native, publishNative, watch, update, rmWatermark }) {
    const cannot = (option, why, hint) => new errors/* UserError */.yo('usage', `Cannot use option ${option}: ${why}`, { hint });
    const hint = 'Leave it out: pictures are stored on the branch train-report-assets of the repository itself';
    if (publishUrl !== undefined)
        throw cannot('--publish-url', 'no server is needed for pictures', hint);
    if (native || publishNative)
        throw cannot('--native', 'GitHub has no place of its own for pictures', hint);
    if (watch)
        throw cannot('--watch', 'a file is not watched', 'Run `train-report comment update` after each step that writes it');
    if (update && rmWatermark)
        throw cannot('--rm-watermark', 'without the hidden line there is nothing to find the comment by', 'Leave out --update or --rm-watermark');
}
function parsePr({ pr }) {
    return pr === true ? { kind: 'pull', number: undefined } : { kind: 'found' };
}
function readMarkdown(from, shown) {
    let text;
    try {
        text = (0,external_node_fs_.readFileSync)(from, 'utf8');
    }
    catch (error) {
        const reason = (0,errors/* systemReason */.uc)(error)?.reason ?? (/ENOENT/.test((0,errors/* messageOf */.bD)(error)) ? 'there is no such file' : (0,errors/* messageOf */.bD)(error));
        throw new errors/* UserError */.yo('usage', `Cannot read "${shown}": ${reason}`, { cause: error });
    }
    if (text.trim() === '')
        throw new errors/* UserError */.yo('usage', `Cannot comment: "${shown}" is empty`);
    return text;
}
function fillTitle(title, env) {
    return title
        .replaceAll('{workflow}', () => env['GITHUB_WORKFLOW'] ?? '')
        .replaceAll('{run}', () => env['GITHUB_RUN_ID'] ?? '');
}


/***/ }),

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

/***/ 58834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ Git)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);




const MAX_OUTPUT_BYTES = 512 * 1024 * 1024;
/** The git repository around a folder, spoken to through the `git` program. */
class Git {
    /** Absolute path of the work tree's top folder. */
    root;
    constructor(root) {
        this.root = root;
    }
    /** The repository that `folder` lies in, found without starting git; undefined outside of any. */
    static find(folder) {
        for (let current = folder;; current = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(current)) {
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(current, '.git')))
                return new Git(current);
            if ((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(current) === current)
                return undefined;
        }
    }
    /** Runs git; throws a UserError with git's own words when it fails. */
    async run(args, options = {}) {
        const result = await this.#execute(args, options);
        if (result.code === 0)
            return result.stdout;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('config', `Cannot run "git ${args.join(' ')}": ${result.stderr.trim() || `exit code ${result.code}`}`, {
            exitCode: 255,
        });
    }
    /** Runs git and returns its trimmed output, or undefined when it fails. */
    async ask(args) {
        const { code, stdout } = await this.#execute(args);
        return code === 0 ? stdout.toString().trim() : undefined;
    }
    /** The commit a revision names, or undefined. */
    async resolve(revision) {
        return this.ask(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    }
    /** A file's bytes at a commit; `path` is absolute or relative to the root. Undefined when it is not there. */
    async show(commit, path) {
        const name = this.relativePath(path);
        const { code, stdout } = await this.#execute(['cat-file', 'blob', `${commit}:${name}`]);
        return code === 0 ? stdout : undefined;
    }
    /** The best common ancestor, or undefined (unrelated, or the clone is too shallow). */
    async mergeBase(a, b) {
        return this.ask(['merge-base', a, b]);
    }
    /** Whether one commit is an ancestor of another; undefined when a commit is not here. */
    async isAncestor(older, newer) {
        const { code } = await this.#execute(['merge-base', '--is-ancestor', older, newer]);
        return code === 0 ? true : code === 1 ? false : undefined;
    }
    async isShallow() {
        return (await this.ask(['rev-parse', '--is-shallow-repository'])) === 'true';
    }
    /** Whether git tracks the path, or something in it. */
    async isTracked(path) {
        return (await this.listTracked([path])).length > 0;
    }
    /** What git tracks at or below these paths, relative to the root. */
    async listTracked(paths) {
        if (paths.length === 0)
            return [];
        const names = paths.map((path) => `:(literal)${this.relativePath(path)}`);
        const { code, stdout } = await this.#execute(['ls-files', '-z', '--', ...names]);
        return code === 0 ? stdout.toString().split('\0').slice(0, -1) : [];
    }
    /** Adds files to the index. */
    async add(paths) {
        if (paths.length === 0)
            return;
        await this.run(['add', '--', ...paths.map((path) => `:(literal)${this.relativePath(path)}`)]);
    }
    /** Whether an ignore rule covers the path. */
    async isIgnored(path) {
        const { code } = await this.#execute(['check-ignore', '--quiet', '--no-index', '--', this.relativePath(path)]);
        return code === 0;
    }
    /** The path from the root, posix. */
    relativePath(path) {
        const from = realOrSame(this.root);
        const absolute = path.startsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(this.root, path);
        const inside = absolute.startsWith(this.root + node_path__WEBPACK_IMPORTED_MODULE_2__.sep)
            ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(this.root, absolute)
            : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(from, realOrSame(absolute));
        return inside.split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
    }
    #execute(args, { input, env } = {}) {
        return new Promise((resolve, reject) => {
            const options = {
                cwd: this.root,
                maxBuffer: MAX_OUTPUT_BYTES,
                encoding: 'buffer',
                ...(env ? { env: { ...process.env, ...env } } : {}),
            };
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)('git', [...args], options, (error, stdout, stderr) => {
                if (error && 'code' in error && error.code === 'ENOENT') {
                    reject(new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('config', 'Cannot run "git": it is not installed', { exitCode: 255 }));
                }
                else {
                    const code = error ? (typeof error.code === 'number' ? error.code : 1) : 0;
                    resolve({ code, stdout, stderr: stderr.toString() });
                }
            });
            child.stdin?.on('error', () => { }); // git may end without reading it
            child.stdin?.end(input);
        });
    }
}
function realOrSame(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.realpathSync)(path);
    }
    catch {
        return path;
    }
}


/***/ }),

/***/ 95630:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ MAX_SUMMARY_BYTES),
/* harmony export */   V: () => (/* binding */ MAX_COMMENT_CHARS)
/* harmony export */ });
/** GitHub's limit for a comment or a description, in characters. */
const MAX_COMMENT_CHARS = 65_536;
/** GitHub's limit for the summary of a step; more is thrown away without a word. */
const MAX_SUMMARY_BYTES = 1024 * 1024;


/***/ })

};
