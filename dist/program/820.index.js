export const id = 820;
export const ids = [820,5971];
export const modules = {

/***/ 70820:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _repo_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81494);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _repo_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65971);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59169);
/* harmony import */ var _level_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74392);





/** `cache dir|migrate`: where the cache is, and DVC 2's objects in DVC 3's places. */
function define(command, context) {
    (0,_level_js__WEBPACK_IMPORTED_MODULE_4__/* .addLevelOptions */ .wj)(command.command('dir [path]').description('show or set the folder of the cache'))
        .option('-u, --unset', 'go back to .dvc/cache')
        .action((path, flags) => {
        const place = (0,_level_js__WEBPACK_IMPORTED_MODULE_4__/* .configPlace */ .ow)(context);
        const level = (0,_level_js__WEBPACK_IMPORTED_MODULE_4__/* .readLevelFlag */ .Rl)(flags);
        if (path === undefined && !flags.unset) {
            context.print(`${showFolder(context, flags)}\n`);
            return;
        }
        (0,_repo_config_js__WEBPACK_IMPORTED_MODULE_0__/* .editConfig */ .pp)(level ?? 'repo', place, (sections) => {
            const section = (0,_repo_config_js__WEBPACK_IMPORTED_MODULE_0__/* .editableSection */ .wF)(sections, 'cache');
            if (path !== undefined && !flags.unset)
                section.set('dir', path);
            else if (!section.delete('dir'))
                throw notSet();
        });
    });
    command
        .command('migrate')
        .description('link the objects of DVC 2 to the places of DVC 3')
        .option('--dvc-files', 'bring the entries of .dvc files and dvc.lock to DVC 3 as well')
        .option('--dry', 'say what would be done, and do nothing')
        .action((flags) => migrate(context, flags));
}
async function migrate({ cwd, env, log, signal }, { dvcFiles, dry }) {
    const { findLegacyStages, listLegacyObjects, migrateEntries, migrateObjects } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(1968), __webpack_require__.e(2709), __webpack_require__.e(5361), __webpack_require__.e(1337)]).then(__webpack_require__.bind(__webpack_require__, 27430));
    const repo = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_3__.openRepository)(cwd, env);
    await (0,_repo_lock_js__WEBPACK_IMPORTED_MODULE_2__.withLock)(repo, async () => {
        if (dry)
            log.info(`${listLegacyObjects(repo).length} objects would be linked to the places of DVC 3`);
        else
            log.info(`Linked ${await migrateObjects(repo, { signal })} objects to the places of DVC 3`);
        if (!dvcFiles)
            return;
        const { loadStages } = await Promise.all(/* import() */[__webpack_require__.e(3292), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(3620)]).then(__webpack_require__.bind(__webpack_require__, 8512));
        const stages = findLegacyStages(loadStages(repo));
        if (stages.length === 0)
            log.info('No .dvc file or dvc.lock has entries of DVC 2');
        for (const stage of stages) {
            if (dry)
                log.info(`The entries of "${stage.address}" would be brought to DVC 3`);
            else
                log.info(`Brought the entries of "${stage.address}" to DVC 3 in ${await migrateEntries(repo, stage, { signal })}`);
        }
    });
}
function showFolder(context, flags) {
    const level = (0,_level_js__WEBPACK_IMPORTED_MODULE_4__/* .readLevelFlag */ .Rl)(flags);
    if (level === undefined)
        return (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_3__.openRepository)(context.cwd, context.env).cacheFolder;
    const { dvcFolder, env } = (0,_level_js__WEBPACK_IMPORTED_MODULE_4__/* .configPlace */ .ow)(context);
    const found = (0,_repo_config_js__WEBPACK_IMPORTED_MODULE_0__/* .readLevel */ .lI)(level, dvcFolder, env)?.sections.get('cache')?.get('dir');
    if (!found)
        throw notSet();
    return (0,_repo_config_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveConfigPath */ .c6)(found);
}
function notSet() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('config', 'Cannot find option "dir" in [cache]: it is not set there');
}


/***/ }),

/***/ 74392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rl: () => (/* binding */ readLevelFlag),
/* harmony export */   ow: () => (/* binding */ configPlace),
/* harmony export */   wj: () => (/* binding */ addLevelOptions)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59169);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);



/** Adds `--global`, `--system`, `--project` and `--local`. */
function addLevelOptions(command) {
    return command
        .option('--global', 'the configuration of the user')
        .option('--system', 'the configuration of the machine')
        .option('--project', 'the configuration of the repository: .dvc/config')
        .option('--local', 'the configuration of this clone: .dvc/config.local');
}
/** The level that the options name, or undefined; more than one is an error. */
function readLevelFlag(flags) {
    const levels = [
        ['global', 'global'],
        ['system', 'system'],
        ['project', 'repo'],
        ['local', 'local'],
    ].filter(([flag]) => flags[flag]);
    if (levels.length > 1) {
        const names = levels.map(([flag]) => `--${flag}`).join(' and ');
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('usage', `Cannot use ${names} together: expected one of them`);
    }
    return levels[0]?.[1];
}
/** Where the configuration files of the user's folder are; also outside of a repository. */
function configPlace({ cwd, env }) {
    const root = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_1__.findRoot)(cwd);
    return { cwd, env, dvcFolder: root === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.dvc') };
}


/***/ }),

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
