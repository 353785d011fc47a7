export const id = 7001;
export const ids = [7001];
export const modules = {

/***/ 67001:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _cache_checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57026);
/* harmony import */ var _pipeline_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15170);
/* harmony import */ var _pipeline_tracked_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80594);
/* harmony import */ var _remote_fetch_tracked_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77871);
/* harmony import */ var _repo_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(65971);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25620);
/* harmony import */ var _sync_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17726);







const MARKS = { added: 'A', modified: 'M' };
/** `pull [TARGET…]`: fetches what is tracked and checks it out; when an object is nowhere, nothing is checked out. */
function define(command, context) {
    (0,_sync_options_js__WEBPACK_IMPORTED_MODULE_6__/* .addSyncOptions */ .j)(command);
    command.option('-f, --force', 'replace what no cache holds');
    command.action(async (names, flags) => {
        (0,_sync_options_js__WEBPACK_IMPORTED_MODULE_6__/* .refuseRevisions */ .r)(flags);
        const { log, signal, env, cwd } = context;
        const repo = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .openRepository */ .h_)(cwd, env);
        const { remote, jobs, runCache = false, force = false } = flags;
        await (0,_repo_lock_js__WEBPACK_IMPORTED_MODULE_4__/* .withLock */ .k)(repo, async () => {
            const tracked = await (0,_pipeline_tracked_js__WEBPACK_IMPORTED_MODULE_2__.selectTracked)(repo, (0,_pipeline_load_js__WEBPACK_IMPORTED_MODULE_1__.loadStages)(repo), names, flags);
            const fetched = await (0,_remote_fetch_tracked_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchTracked */ .P)(repo, tracked, { log, signal, remote, jobs, runCache });
            let changed = 0;
            for (const item of tracked) {
                const { change } = await (0,_cache_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .checkoutPath */ .o8)(repo, item, { force, signal });
                if (change === 'unchanged')
                    continue;
                changed += 1;
                log.info(`${MARKS[change]}       ${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPath */ .pS)(repo, item.path)}`);
            }
            repo.memo.save();
            if (fetched + changed === 0)
                log.info('Everything is up to date');
        });
    });
}


/***/ }),

/***/ 77871:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ fetchTracked)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(25620);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2816);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32726);
/* harmony import */ var _sync_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46949);
/* harmony import */ var _transfer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75153);






/**
 * Brings what `tracked` names into the cache. When an object is nowhere, all that can be had is fetched before it fails
 * with exit code 1, as in DVC.
 */
async function fetchTracked(repo, tracked, options) {
    let fetched = 0;
    const missing = [];
    const absent = tracked.filter((item) => (0,_sync_js__WEBPACK_IMPORTED_MODULE_4__/* .missingOf */ .oy)(repo, item).length > 0);
    const groups = (0,_sync_js__WEBPACK_IMPORTED_MODULE_4__/* .groupByRemote */ .$C)(absent, options.remote);
    if (options.runCache && !groups.has(options.remote))
        groups.set(options.remote, []);
    for (const [name, items] of groups) {
        const remote = await (0,_select_js__WEBPACK_IMPORTED_MODULE_3__/* .openRemote */ .d)(repo, name);
        const context = { remote, log: options.log, signal: options.signal, jobs: options.jobs };
        try {
            let bytes = 0;
            const whole = items.filter((item) => item.within === undefined);
            for (const [store, oids] of (0,_sync_js__WEBPACK_IMPORTED_MODULE_4__/* .groupByStore */ .AA)(repo, whole)) {
                const result = await (0,_transfer_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchObjects */ .rt)({ ...context, store }, oids);
                fetched += result.fetched;
                bytes += result.bytes;
                missing.push(...result.missing);
            }
            for (const { hash, within } of items) {
                if (within === undefined)
                    continue;
                const transfer = { ...context, store: repo.store(hash.name) };
                const directory = await (0,_transfer_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchObjects */ .rt)(transfer, [hash.value], { onlyListed: true });
                const files = directory.missing.length > 0 ? [] : (0,_sync_js__WEBPACK_IMPORTED_MODULE_4__/* .filesWithin */ .dl)(repo, hash, within);
                const part = await (0,_transfer_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchObjects */ .rt)(transfer, files);
                fetched += directory.fetched + part.fetched;
                bytes += directory.bytes + part.bytes;
                missing.push(...directory.missing, ...part.missing);
            }
            if (options.runCache && name === options.remote) {
                const runs = await (0,_runs_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchRuns */ .X)({ ...context, store: repo.cache }, repo.cacheFolder);
                options.log.info(`Fetched ${runs} kept runs`);
            }
            if (bytes > 0)
                options.log.info(`Fetched ${fetched} objects (${(0,_transfer_js__WEBPACK_IMPORTED_MODULE_5__/* .megabytes */ .ix)(bytes)}) from remote "${remote.name}"`);
        }
        finally {
            remote.close();
        }
    }
    repo.memo.save();
    if (missing.length > 0)
        throw notFound(repo, tracked, missing);
    return fetched;
}
function notFound(repo, tracked, missing) {
    const paths = tracked
        .filter((item) => (0,_sync_js__WEBPACK_IMPORTED_MODULE_4__/* .missingOf */ .oy)(repo, item).length > 0)
        .map(({ path }) => `"${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .shownPath */ .pS)(repo, path)}"`);
    const what = missing.length === 1 ? `object "${missing[0]}" is` : `${missing.length} objects are`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('remote', `Cannot fetch ${paths.slice(0, 10).join(', ')}: ${what} in neither the cache nor the remote`, {
        exitCode: 1,
        hint: 'Run `train-report push` (or `dvc push`) on the machine that has it, or name another remote with --remote',
    });
}


/***/ }),

/***/ 65971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withLock)
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
