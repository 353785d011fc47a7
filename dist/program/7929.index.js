export const id = 7929;
export const ids = [7929];
export const modules = {

/***/ 89482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _jobs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22259);


// Runs in a worker thread: does the jobs that the team sends, one after the other.
node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.on('message', ({ id, job }) => {
    node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort?.postMessage({ id, result: (0,_jobs_js__WEBPACK_IMPORTED_MODULE_1__/* .runJob */ .b)(job) });
});


/***/ }),

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


/***/ })

};
