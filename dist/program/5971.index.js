export const id = 5971;
export const ids = [5971];
export const modules = {

/***/ 65971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withLock: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);




const WAIT_SECONDS = 3; // as DVC
const REACQUIRE_SECONDS = 600; // hours of work must not be lost to someone's short look
/**
 * Runs `body` while holding the lock that DVC itself takes (`.dvc/tmp/lock`, flock), so that two of us, or one of us and
 * DVC, never write one repository at once. Held by another for 3 seconds: fails with 255, as DVC does. In the end the
 * memo is saved and nothing unfinished is left.
 */
async function withLock(repo, body) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repo.dvcFolder, 'tmp');
    let release = await acquire(folder, WAIT_SECONDS);
    repo.scratch.sweep();
    const released = async (inner) => {
        release?.();
        release = undefined;
        try {
            return await inner();
        }
        finally {
            release = await acquire(folder, REACQUIRE_SECONDS);
        }
    };
    try {
        return await body({ released });
    }
    finally {
        repo.memo.save();
        repo.scratch.clean();
        release?.();
    }
}
async function acquire(folder, waitSeconds) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'lock');
    let file;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'a');
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('config', `Cannot lock the repository: "${path}" cannot be opened (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(error) ?? ''})`, {
            exitCode: 255,
            hint: 'Check who owns the folder ".dvc/tmp", and that the disk is not full',
            cause: error,
        });
    }
    if (await takeLock(file, waitSeconds)) {
        writePid(file);
        return () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('config', `Cannot lock the repository: another process holds "${path}"`, {
        exitCode: 255,
        hint: 'Wait until the other train-report or dvc command has ended, then run this again',
    });
}
// Where there is no flock (macOS), there is Perl.
const PERL = `open(my $f, "+<&=", 3) or exit 2; for (0 .. 10 * $ARGV[0]) { exit 0 if flock($f, 6); select(undef, undef, undef, 0.1) } exit 1`;
/** Whether the lock on the open file was free in time. It belongs to the file, so it stays ours when the child has ended. */
async function takeLock(file, waitSeconds) {
    const programs = [
        ['flock', '-w', String(waitSeconds), '-x', '3'],
        ['perl', '-e', PERL, String(waitSeconds)],
    ];
    for (const [program = '', ...args] of programs) {
        const code = await new Promise((resolve) => {
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, { stdio: ['ignore', 'ignore', 'ignore', file] });
            child.on('error', () => resolve(undefined));
            child.on('exit', (status) => resolve(status ?? 1));
        });
        if (code === 0)
            return true;
        if (code === 1)
            return false;
    }
    return true; // neither program, or a file system without locks: go on without
}
// As DVC's lock file: the number of the process that holds it.
function writePid(file) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.ftruncateSync)(file, 0);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, ` ${process.pid}\n`);
}


/***/ })

};
