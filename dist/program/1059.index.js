export const id = 1059;
export const ids = [1059];
export const modules = {

/***/ 43440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ verify_define)
});

// EXTERNAL MODULE: ./build/src/health/absent.js
var absent = __webpack_require__(748);
// EXTERNAL MODULE: ./build/src/health/damaged.js
var health_damaged = __webpack_require__(81422);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/formats/yaml-read.js
var yaml_read = __webpack_require__(70547);
// EXTERNAL MODULE: ./build/src/pipeline/graph.js
var pipeline_graph = __webpack_require__(26033);
// EXTERNAL MODULE: ./build/src/pipeline/plan.js
var plan = __webpack_require__(61942);
// EXTERNAL MODULE: ./build/src/pipeline/reason.js
var pipeline_reason = __webpack_require__(22581);
// EXTERNAL MODULE: ./build/src/pipeline/state.js
var state = __webpack_require__(21352);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 1 modules
var repository = __webpack_require__(47961);
;// CONCATENATED MODULE: ./build/src/health/stale.js







/**
 * Whether the lock files tell the truth about pipelines, code, params and such data as is here. Data that is not here is
 * judged by what the files say of it: nothing is fetched.
 */
async function findStale(repo, all, chosen) {
    const graph = (0,pipeline_graph.buildGraph)(all);
    const workspace = new state/* Workspace */.aR(repo);
    const findings = [];
    for (const stage of chosen) {
        const lock = workspace.lock(stage);
        const upstream = graph.upstream(stage);
        const found = (0,plan/* findReasons */.Rp)(stage, await workspace.stateOf(stage, lock));
        const reasons = (0,plan/* withoutMissing */.t4)(stage, found, (path) => workspace.madeAs(path, upstream), lock).map(
        // Not here, and known to be other content than the stage has read.
        (reason) => (reason.kind === 'dep' && lock ? { ...reason, change: 'modified' } : reason));
        const lost = stage.frozen || !lock ? [] : findLostInputs(repo, stage, upstream);
        for (const reason of reasons.filter(({ kind }) => kind !== 'always-changed')) {
            const subject = stage.kind === 'dvcfile' ? `"${stage.address}" is out of date` : `"${stage.address}" is stale`;
            findings.push({
                severity: 'error',
                check: 'stage',
                message: `${subject}: ${(0,pipeline_reason/* describeReason */.G)(reason)}`,
                fix: fixFor(stage),
                location: locate(repo, stage, reason),
            });
        }
        findings.push(...lost);
    }
    repo.memo.save();
    return findings;
}
function fixFor({ kind, address }) {
    return kind === 'dvcfile'
        ? `Run \`train-report commit ${address}\` to take the change, or \`train-report checkout ${address}\` to undo it`
        : `Run \`train-report repro ${address}\`, and commit dvc.lock`;
}
// A file that no stage makes and that is not here: in a clone, it is one that was not committed.
function findLostInputs(repo, stage, upstream) {
    return stage.deps.flatMap(({ absolutePath, location }) => {
        const isMade = upstream.some((before) => before.outs.some((out) => isNested(absolutePath, out.absolutePath)));
        if (isMade || (0,external_node_fs_.lstatSync)(absolutePath, { throwIfNoEntry: false }))
            return [];
        return [
            {
                severity: 'error',
                check: 'stage',
                message: `"${stage.address}" reads "${(0,repository/* shownPath */.pS)(repo, absolutePath)}", which is not there, and which no stage makes`,
                fix: 'Commit the file to git, or track it with `train-report add`',
                location,
            },
        ];
    });
}
function isNested(a, b) {
    return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}
function locate(repo, stage, reason) {
    if (reason.kind === 'dep')
        return stage.deps.find(({ path }) => path === reason.path)?.location ?? stage.location;
    if (reason.kind === 'out')
        return stage.outs.find(({ path }) => path === reason.path)?.location ?? stage.location;
    if (reason.kind !== 'param')
        return stage.location;
    const params = stage.params.find(({ file }) => file === reason.file);
    if (!params)
        return stage.location;
    return locateValue(params.absolutePath, (0,repository/* shownPath */.pS)(repo, params.absolutePath), reason.key) ?? params.location;
}
function locateValue(path, shown, key) {
    if (!/\.ya?ml$/i.test(path))
        return undefined;
    try {
        const parts = key.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
        return (0,yaml_read/* readYaml */.g)((0,external_node_fs_.readFileSync)(path, 'utf8'), shown, { code: 'params' }).locate(parts, 'key');
    }
    catch {
        return undefined; // the file is gone: the place that names it will do
    }
}

// EXTERNAL MODULE: ./build/src/dvcyaml/load.js + 1 modules
var load = __webpack_require__(78835);
// EXTERNAL MODULE: ./build/src/pipeline/targets.js
var targets = __webpack_require__(29891);
// EXTERNAL MODULE: ./build/src/dvcfile/tracked.js
var tracked = __webpack_require__(83302);
// EXTERNAL MODULE: ./build/src/repo/lock.js
var lock = __webpack_require__(85696);
// EXTERNAL MODULE: ./build/src/commands/sync/options.js
var options = __webpack_require__(83091);
// EXTERNAL MODULE: ./build/src/commands/health/findings.js + 1 modules
var health_findings = __webpack_require__(49051);
;// CONCATENATED MODULE: ./build/src/commands/health/verify.js










/** `verify [TARGET…]`: is `dvc.lock` true, and does the remote hold all it names; fetches no data. */
function verify_define(command, context) {
    command
        .argument('[targets...]', 'stages and .dvc files; everything when none is named')
        .option('-r, --remote <name>', 'the remote to look in, instead of the default one', true)
        .option('--no-remote', 'look in no remote')
        .option('-j, --jobs <number>', 'how many requests at once', options/* parseJobs */.YF)
        .option('--cache', 'also hash every object of the cache')
        .option('--json', 'print JSON')
        .action(async (names, flags) => {
        const { log, signal, cwd, env } = context;
        const repo = (0,repository/* openRepository */.h_)(cwd, env);
        const findings = await (0,lock/* withLock */.k)(repo, async () => {
            // First of all, since whoever looks for an object that is not read-only removes it when it is damaged.
            const damaged = flags.cache ? (await (0,health_damaged/* findDamaged */.d)(repo, { signal })).findings : [];
            const stages = (0,load.loadStages)(repo);
            const chosen = names.length === 0 ? stages : (0,targets/* selectTargets */.D)(repo, stages, names);
            const found = await findStale(repo, stages, chosen);
            if (flags.remote !== false) {
                const remote = typeof flags.remote === 'string' ? flags.remote : undefined;
                const options = { log, signal, remote, jobs: flags.jobs };
                found.push(...(await (0,absent/* findAbsent */.j)(repo, stages, (0,tracked/* trackedPaths */.f)(repo, chosen), options)));
            }
            return [...found, ...damaged];
        });
        (0,health_findings/* reportFindings */.L)(findings, context, flags, 'Everything is as dvc.lock says, and the remote holds it');
    });
}


/***/ }),

/***/ 85696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72895);




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
