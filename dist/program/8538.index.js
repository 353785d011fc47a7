export const id = 8538;
export const ids = [8538];
export const modules = {

/***/ 88538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _sync_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39944);


/** `artifacts get URL NAME`: brings a registered model or data set of a repository here, and tracks nothing. */
function define(command, context) {
    command
        .command('get')
        .description('bring an artifact here that a git tag of its repository registers')
        .argument('<url>', 'the path or git address of the repository')
        .argument('<name>', 'the artifact: name, or folder:name')
        .option('--rev <version>', 'this version (default: the greatest)')
        .option('--stage <stage>', 'the version that is in this stage')
        .option('-o, --out <path>', 'where to put it')
        .option('--show-url', 'only show where the data is stored')
        .option('-j, --jobs <number>', 'how many transfers at once', _sync_options_js__WEBPACK_IMPORTED_MODULE_1__/* .parseJobs */ .YF)
        .option('-f, --force', 'replace what is in the place')
        .option('--remote <name>', 'the remote of that repository to take it from')
        .action(async (url, name, flags) => {
        const { log, signal, cwd, env, print } = context;
        const { findArtifact } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(6274)]).then(__webpack_require__.bind(__webpack_require__, 21641));
        const { findObjectUrl, getPath } = await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(3292), __webpack_require__.e(2259), __webpack_require__.e(9169), __webpack_require__.e(1968), __webpack_require__.e(8512), __webpack_require__.e(2709), __webpack_require__.e(5361), __webpack_require__.e(4544), __webpack_require__.e(515), __webpack_require__.e(1227), __webpack_require__.e(6480)]).then(__webpack_require__.bind(__webpack_require__, 86480));
        const { rev: version, stage, out, force, remote, jobs } = flags;
        const { revision, path } = await findArtifact(url, name, { cwd, env, version, stage });
        const options = { log, signal, cwd, env, revision, out, force, remote, jobs };
        if (flags.showUrl)
            print(`${await findObjectUrl(url, path, options)}\n`);
        else
            log.info(`Got "${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, await getPath(url, path, options))}" as it is at "${revision}"`);
    });
}


/***/ }),

/***/ 39944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ countFiles),
/* harmony export */   YF: () => (/* binding */ parseJobs),
/* harmony export */   jG: () => (/* binding */ addSyncOptions),
/* harmony export */   l0: () => (/* binding */ addRevisionOptions),
/* harmony export */   qI: () => (/* binding */ withExitCodeOne)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


/** Adds them to a command. */
function addSyncOptions(command) {
    command
        .argument('[targets...]', 'stages, .dvc files, tracked paths or files in them; everything when none is named')
        .option('-r, --remote <name>', 'the remote, instead of the default one')
        .option('-j, --jobs <number>', 'how many transfers at once', parseJobs)
        .option('-R, --recursive', 'targets may be folders: all that is tracked in them')
        .option('-d, --with-deps', 'also what the targets depend on')
        .option('--run-cache', 'also the runs that are kept')
        .option('--no-run-cache', 'not the runs that are kept');
    addRevisionOptions(command);
}
/** Adds `-a`, `-T` and `-A`. */
function addRevisionOptions(command) {
    command
        .option('-a, --all-branches', 'what any branch names')
        .option('-T, --all-tags', 'what any tag names')
        .option('-A, --all-commits', 'what any commit names');
}
/** A number of transfers; anything below 1 stands for the remote's own number, as in DVC. */
function parseJobs(text) {
    const jobs = Number(text);
    if (!Number.isInteger(jobs) || jobs > MAX_JOBS) {
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`expected a whole number from 1 to ${MAX_JOBS}`);
    }
    return jobs < 1 ? undefined : jobs;
}
const MAX_JOBS = 1000;
/** Runs the body; whatever is wrong with targets, pipelines or remotes ends with exit code 1, as in DVC's verbs for remotes. */
async function withExitCodeOne(body) {
    try {
        return await body();
    }
    catch (error) {
        const isOurs = error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo && error.code !== 'usage' && error.code !== 'interrupted';
        throw isOurs ? error.withExitCode(1) : error;
    }
}
/** `1 file pushed`, `2 files fetched`. */
function countFiles(count, done) {
    return `${count} file${count === 1 ? '' : 's'} ${done}`;
}


/***/ })

};
