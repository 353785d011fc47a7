export const id = 9573;
export const ids = [9573];
export const modules = {

/***/ 19573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ commit_define)
});

// EXTERNAL MODULE: ./build/src/dvcyaml/load.js + 1 modules
var load = __webpack_require__(8512);
// EXTERNAL MODULE: ./build/src/repo/lock.js
var lock = __webpack_require__(65971);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 1 modules
var repository = __webpack_require__(59169);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/run/execute.js
var execute = __webpack_require__(38520);
// EXTERNAL MODULE: ./build/src/pipeline/plan.js
var plan = __webpack_require__(38777);
// EXTERNAL MODULE: ./build/src/pipeline/reason.js
var reason = __webpack_require__(50870);
// EXTERNAL MODULE: ./build/src/run/take.js + 1 modules
var take = __webpack_require__(28479);
// EXTERNAL MODULE: ./build/src/pipeline/state.js
var state = __webpack_require__(82709);
;// CONCATENATED MODULE: ./build/src/tracking/commit.js






/** Takes outputs as they are now into the cache, and what stages read as it is now, without running anything. */
async function commitStages(repo, stages, options) {
    const workspace = new state/* Workspace */.aR(repo);
    const written = [];
    const { log, signal, noRelink = false } = options;
    const runner = {
        run: () => Promise.reject(new Error('A commit runs nothing')),
    };
    for (const stage of stages) {
        const reasons = (0,plan/* findReasons */.Rp)(stage, await workspace.stateOf(stage, workspace.lock(stage)));
        const changes = reasons.filter((reason) => reason.kind !== 'always-changed' && !isOnlyMissing(reason));
        if (changes.length > 0 && !options.force)
            await requireConsent(stage, changes, options);
        if (reasons.length === 0 && !options.force)
            continue;
        if (stage.kind === 'dvcfile')
            await (0,take/* takeDvcFile */.B)(repo, stage, { signal, noRelink });
        else
            await (0,execute/* verifyOutputs */.ce)({ repo, workspace, options: { runner, log, signal } }, stage);
        workspace.forget();
        written.push(stage.file);
    }
    return written;
}
function isOnlyMissing(reason) {
    return reason.kind === 'out' && reason.change === 'not in cache';
}
async function requireConsent(stage, changes, { confirm }) {
    const what = (0,reason/* describeReasons */.n)(changes);
    if (await confirm?.(`"${stage.address}" changed (${what}). Commit it?`))
        return;
    throw new errors/* UserError */.yo('data', `Cannot commit "${stage.address}": it changed (${what})`, {
        exitCode: 1,
        hint: 'Give --force to commit it as it is',
    });
}

// EXTERNAL MODULE: ./build/src/tracking/git-hint.js
var git_hint = __webpack_require__(73753);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/pipeline/graph.js
var graph = __webpack_require__(17544);
// EXTERNAL MODULE: ./build/src/pipeline/targets.js
var targets = __webpack_require__(82094);
;// CONCATENATED MODULE: ./build/src/tracking/stages.js




/**
 * The stages that targets stand for: a stage, a `.dvc` file or `dvc.yaml`, an output's path or one in an output; every
 * stage of the repository when none is named.
 */
function selectTrackingStages(repo, stages, names, { recursive = false, withDeps = false }) {
    if (names.length === 0)
        return stages;
    const found = names.flatMap((name) => {
        const path = (0,external_node_path_.resolve)(repo.cwd, name);
        const makers = stages.filter((stage) => stage.outs.some(({ absolutePath }) => path === absolutePath || path.startsWith(absolutePath + external_node_path_.sep)));
        if (makers.length > 0)
            return makers;
        if (recursive && (0,external_node_fs_.existsSync)(path)) {
            const inside = stages.filter((stage) => stage.file.startsWith(path + external_node_path_.sep));
            if (inside.length > 0)
                return inside;
        }
        return (0,targets/* selectTargets */.D)(repo, stages, [name], { recursive });
    });
    const unique = [...new Set(found)];
    return withDeps ? (0,graph.buildGraph)(stages).closure(unique) : unique;
}

// EXTERNAL MODULE: ./build/src/commands/ask.js
var ask = __webpack_require__(33749);
// EXTERNAL MODULE: ./build/src/commands/sync/options.js
var options = __webpack_require__(39944);
;// CONCATENATED MODULE: ./build/src/commands/data/commit.js








/** `commit [TARGET…]`: takes what is in the workspace into the cache, and into `dvc.lock` and `.dvc` files. */
function commit_define(command, context) {
    command
        .argument('[targets...]', 'outputs, .dvc files or stages; everything when none is named')
        .option('-f, --force', 'commit whatever changed, without asking')
        .option('-d, --with-deps', 'also what the targets depend on')
        .option('-R, --recursive', 'targets may be folders: all that is tracked in them')
        .option('--no-relink', 'leave the files as they are, also where cache.type asks for links')
        .action(async (names, flags) => {
        const { log, signal } = context;
        const repo = (0,repository.openRepository)(context.cwd, context.env);
        const commit = async () => {
            const chosen = selectTrackingStages(repo, (0,load.loadStages)(repo), names, flags);
            const { force = false } = flags;
            const options = { log, signal, force, noRelink: !flags.relink, confirm: (0,ask/* askUser */.t)() };
            return commitStages(repo, chosen, options);
        };
        const written = await (0,options/* withExitCodeOne */.qI)(() => (0,lock.withLock)(repo, commit));
        await (0,git_hint/* announceChanges */.H)(repo, written, log);
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


/***/ }),

/***/ 73753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ announceChanges)
/* harmony export */ });
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59169);

/** After DVC's files changed: stages them (`core.autostage`), or says how to. */
async function announceChanges(repo, files, log) {
    if (!repo.scm)
        return;
    const changed = [...new Set([...files, ...repo.gitignore.changedFiles])];
    if (changed.length === 0)
        return;
    if (repo.config.boolean('core', 'autostage', false)) {
        await repo.scm.add(changed);
        return;
    }
    const names = changed.map((file) => quoteWord((0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_0__.shownPath)(repo, file))).join(' ');
    log.info(`To track the changes with git, run: git add ${names}`);
}
function quoteWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) && !word.startsWith('-') ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ })

};
