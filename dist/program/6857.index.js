export const id = 6857;
export const ids = [6857,6381,3620];
export const modules = {

/***/ 27406:
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

/***/ 22633:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ actionsLogger)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6671);



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

/***/ 6857:
/***/ ((__webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78474);
/* harmony import */ var _github_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(93438);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8796);
/* harmony import */ var _github_actions_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(22633);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27406);





const log = (0,_github_actions_log_js__WEBPACK_IMPORTED_MODULE_3__/* .actionsLogger */ .M)();
const abort = new AbortController();
(0,node_events__WEBPACK_IMPORTED_MODULE_0__.setMaxListeners)(0, abort.signal); // one for each transfer under way
for (const signal of ['SIGINT', 'SIGTERM']) {
    process.once(signal, () => abort.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('interrupted', `Interrupted by ${signal}`)));
}
try {
    const { env } = process;
    const inputs = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readInputs */ .K)(env);
    const context = (0,_github_context_js__WEBPACK_IMPORTED_MODULE_1__/* .readContext */ .y)(env, log);
    const mode = await loadMode(inputs.mode);
    await mode(inputs, { env, log, signal: abort.signal, context });
}
catch (error) {
    log.error(error);
}
async function loadMode(name) {
    switch (name) {
        case 'run':
        case 'report':
            return (await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(5175), __webpack_require__.e(4464), __webpack_require__.e(8363), __webpack_require__.e(1286), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(2709), __webpack_require__.e(5361), __webpack_require__.e(4544), __webpack_require__.e(515), __webpack_require__.e(7832), __webpack_require__.e(1333), __webpack_require__.e(7818), __webpack_require__.e(2838), __webpack_require__.e(9161), __webpack_require__.e(6674)]).then(__webpack_require__.bind(__webpack_require__, 31408))).train;
        case 'publish':
            return (await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(5175), __webpack_require__.e(4464), __webpack_require__.e(8363), __webpack_require__.e(1286), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(2709), __webpack_require__.e(5361), __webpack_require__.e(4544), __webpack_require__.e(7832), __webpack_require__.e(9161), __webpack_require__.e(3684), __webpack_require__.e(9475)]).then(__webpack_require__.bind(__webpack_require__, 79475))).publishRun;
        case 'merge':
            return (await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(5175), __webpack_require__.e(4464), __webpack_require__.e(8363), __webpack_require__.e(1286), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(2709), __webpack_require__.e(5361), __webpack_require__.e(4544), __webpack_require__.e(7832), __webpack_require__.e(1333), __webpack_require__.e(9161), __webpack_require__.e(3684), __webpack_require__.e(838)]).then(__webpack_require__.bind(__webpack_require__, 60838))).merge;
    }
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* unused harmony export INPUT_NAMES */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96421);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _report_compare_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91435);
/* harmony import */ var _verdict_options_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86381);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33620);






/** Every input of action.yml, by its name there. */
const INPUT_NAMES = [
    'mode',
    'working-directory',
    'targets',
    'set-params',
    'engine',
    'pull',
    'push',
    'remote',
    'comment',
    'comment-mode',
    'check',
    'status',
    'publish',
    'auto-merge',
    'skip-ci',
    'report-key',
    'report-directory',
    'baseline',
    'directions',
    'statistics',
    'fail-on',
    'warn-on',
    'artifact',
    'fragments',
    'rank-by',
    'token',
];
const MODES = ['run', 'report', 'publish', 'merge'];
const ENGINES = ['auto', 'embedded', 'tensorflow'];
const MERGE_METHODS = ['merge', 'squash', 'rebase'];
const COMMENT_MODES = ['update', 'new', 'on-change', 'hide'];
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
    const choice = (name, choices, fallback) => {
        const text = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name) || fallback;
        const chosen = choices.find((one) => one === text);
        if (chosen === undefined)
            wrong(name, text, `one of ${choices.join(', ')}`);
        return chosen ?? fallback;
    };
    const optional = (name, choices) => {
        const [first] = choices;
        return (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name) === '' || first === undefined ? undefined : choice(name, choices, first);
    };
    const reportKey = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('report-key') || 'default';
    if (!/^[\w .-]{1,100}$/.test(reportKey))
        wrong('report-key', reportKey, 'up to 100 letters, digits, spaces, dots, dashes and underscores');
    const reportDirectory = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('report-directory') || 'train-report';
    if (reportDirectory.startsWith('/') || reportDirectory.split('/').includes('..'))
        wrong('report-directory', reportDirectory, 'a path inside of the working directory');
    const fragments = (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('fragments') || 'fragments';
    if (fragments.startsWith('/') || fragments.split('/').includes('..'))
        wrong('fragments', fragments, 'a path inside of the working directory');
    const parsed = (name, parse) => {
        try {
            return parse((0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)(name), `input "${name}"`);
        }
        catch (error) {
            if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo))
                throw error;
            errors.push(error);
            return parse('', '');
        }
    };
    const inputs = {
        mode: choice('mode', MODES, 'run'),
        workingDirectory: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(env['GITHUB_WORKSPACE'] ?? '.', (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('working-directory') || '.'),
        targets: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('targets')
            .split(/\s+/)
            .filter((name) => name !== ''),
        setParams: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('set-params').split(/\r?\n/),
        engine: choice('engine', ENGINES, 'auto'),
        pull: flag('pull', true),
        push: flag('push', false),
        remote: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('remote') || undefined,
        comment: flag('comment', true),
        commentMode: choice('comment-mode', COMMENT_MODES, 'update'),
        check: flag('check', false),
        status: flag('status', false),
        publish: optional('publish', ['pull-request']),
        autoMerge: optional('auto-merge', MERGE_METHODS),
        skipCi: flag('skip-ci', false),
        reportKey,
        reportDirectory,
        baseline: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('baseline') || undefined,
        directions: parsed('directions', _report_compare_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDirections */ .af),
        statistics: parsed('statistics', _verdict_options_js__WEBPACK_IMPORTED_MODULE_4__/* .parseStatistics */ .N),
        failOn: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('fail-on'),
        warnOn: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('warn-on'),
        artifact: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('artifact') || 'train-report',
        fragments,
        rankBy: (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .getInput */ .V4)('rank-by') || undefined,
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
        const nearest = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestName */ .q)(shown, INPUT_NAMES);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('usage', `Cannot use input "${shown}": there is no such input, ${nearest ? `did you mean "${nearest}"?` : `expected one of ${INPUT_NAMES.join(', ')}`}`);
    });
}


/***/ }),

/***/ 6671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Uc: () => (/* binding */ describeError),
/* harmony export */   jl: () => (/* binding */ terminalLogger),
/* harmony export */   qq: () => (/* binding */ silentLogger)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

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
        stream.write(`${printable(text)}\n`);
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
// What comes from files must not be able to steer the terminal.
function printable(text) {
    return text.replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, (character) => `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
function at(location) {
    return location ? `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .formatLocation */ .j$)(location)}: ` : '';
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


/***/ }),

/***/ 86381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_OPTIONS: () => (/* binding */ DEFAULT_OPTIONS),
/* harmony export */   N: () => (/* binding */ parseStatistics)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33620);


const DEFAULT_OPTIONS = { level: 0.95, resamples: 10_000, seed: 42, directions: {} };
const CHOICES = {
    level: { expected: 'a number from 0.5 to 0.9999', isValid: (value) => value >= 0.5 && value <= 0.9999 },
    resamples: {
        expected: 'a whole number from 100 to 1000000',
        isValid: (value) => Number.isInteger(value) && value >= 100 && value <= 1_000_000,
    },
    seed: {
        expected: 'a whole number from 0 to 4294967295',
        isValid: (value) => Number.isInteger(value) && value >= 0 && value < 2 ** 32,
    },
};
/** Reads `level=0.99, resamples=20000, seed=7`, each optional, parted by commas or lines; `where` names the option. */
function parseStatistics(text, where) {
    const { level, resamples, seed } = DEFAULT_OPTIONS;
    const statistics = { level, resamples, seed };
    for (const part of text.split(/[,\n]/).map((one) => one.trim())) {
        if (part === '')
            continue;
        const equals = part.indexOf('=');
        const name = equals < 0 ? part : part.slice(0, equals).trim();
        const value = equals < 0 ? '' : part.slice(equals + 1).trim();
        const names = Object.keys(CHOICES);
        if (!isChoice(name)) {
            const nearest = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(name, names);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('usage', `Cannot use ${where}: found "${name}", ${nearest ? `did you mean "${nearest}"?` : `expected ${names.join(', ')}`}`);
        }
        const { expected, isValid } = CHOICES[name];
        if (value === '' || !isValid(Number(value))) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('usage', `Cannot use ${where}: found "${part}", expected ${name}= and ${expected}`);
        }
        statistics[name] = Number(value);
    }
    return statistics;
}
function isChoice(name) {
    return Object.hasOwn(CHOICES, name);
}


/***/ })

};
