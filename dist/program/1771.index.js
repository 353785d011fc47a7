export const id = 1771;
export const ids = [1771,3620,5971,762];
export const modules = {

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

/***/ 62783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ pull_define)
});

// EXTERNAL MODULE: ./build/src/dvcfile/history.js
var dvcfile_history = __webpack_require__(46531);
// EXTERNAL MODULE: ./build/src/dvcyaml/load.js + 1 modules
var load = __webpack_require__(8512);
// EXTERNAL MODULE: ./build/src/dvcfile/tracked.js
var dvcfile_tracked = __webpack_require__(51117);
// EXTERNAL MODULE: ./build/src/repo/lock.js
var lock = __webpack_require__(65971);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/bulk/scratch.js
var bulk_scratch = __webpack_require__(63660);
// EXTERNAL MODULE: ./build/src/bulk/team.js
var team = __webpack_require__(90581);
// EXTERNAL MODULE: ./build/src/cache/checkout.js
var checkout = __webpack_require__(57026);
// EXTERNAL MODULE: ./build/src/cache/folders.js
var folders = __webpack_require__(27757);
// EXTERNAL MODULE: ./build/src/cache/links.js
var links = __webpack_require__(92961);
// EXTERNAL MODULE: ./build/src/cache/oid.js
var oid = __webpack_require__(68624);
;// CONCATENATED MODULE: ./build/src/cache/landing.js








// Below, it is not worth it; above, too much would be lost by a run that is killed.
const MIN_FILES = 100;
const MAX_FILES = 50_000;
/**
 * The folder of a directory that is not in the workspace yet, filled aside while its objects arrive in the cache, so that
 * each is read once. A checkout then moves it to its place as a whole.
 */
class Landing {
    target;
    #repo;
    #stage = '';
    #entries = [];
    #places = new Map();
    #stamps = new Map();
    constructor(repo, target) {
        this.#repo = repo;
        this.target = target;
    }
    /** For what is whole, absent and of a good size; undefined for anything else. */
    static open(repo, target) {
        const { path, hash, meta, within } = target;
        const count = meta.nfiles ?? 0;
        if (!(0,oid/* isDirectoryOid */.i)(hash.value) || within !== undefined || count < MIN_FILES || count > MAX_FILES)
            return undefined;
        if ((0,links/* sharesFiles */.cB)(repo.config) || (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }))
            return undefined;
        (0,checkout/* requireInside */.Ab)(repo, path);
        (0,team/* sharedTeam */.T7)().expect(count);
        return new Landing(repo, target);
    }
    /** Mode of the files, before the umask. */
    get mode() {
        return this.target.meta.isExec ? 0o766 : 0o666;
    }
    /** Where the file of each object goes; the first one where several have its content. */
    prepare(entries) {
        if (entries.length < MIN_FILES || entries.length > MAX_FILES)
            return undefined;
        const scratch = this.#repo.scratch.for((0,external_node_path_.dirname)(this.target.path));
        const stage = (0,bulk_scratch/* scratchPath */.K)(scratch);
        const places = new Map();
        for (const { md5, relpath } of entries)
            if (!places.has(md5))
                places.set(md5, `${stage}/${relpath}`);
        if (places.size * 2 < entries.length)
            return undefined; // copies of copies are made by one thread
        (0,folders/* makeFoldersIn */.XE)(stage, entries);
        this.#places = places;
        this.#stage = stage;
        this.#entries = entries;
        return places;
    }
    /** Notes that the file of an object was written. */
    note(oid, stamp) {
        this.#stamps.set(oid, stamp);
    }
    /** Whether every file was written, and nothing has come to the folder's place. */
    get isReady() {
        const isWhole = this.#places.size > 0 && this.#stamps.size === this.#places.size;
        return isWhole && !(0,external_node_fs_.lstatSync)(this.target.path, { throwIfNoEntry: false });
    }
    /** Moves the folder to its place. */
    place() {
        const { path, hash } = this.target;
        const repeats = new Map();
        for (const { md5, relpath } of this.#entries) {
            const first = this.#places.get(md5);
            const own = `${this.#stage}/${relpath}`;
            if (first === undefined || first === own)
                continue;
            (0,external_node_fs_.copyFileSync)(first, own, external_node_fs_.constants.COPYFILE_EXCL | external_node_fs_.constants.COPYFILE_FICLONE);
            repeats.set(relpath, (0,external_node_fs_.statSync)(own));
        }
        (0,folders/* placeFolder */.ew)(this.#stage, path);
        for (const { md5, relpath } of this.#entries) {
            const stamp = repeats.get(relpath) ?? this.#stamps.get(md5);
            const slash = relpath.lastIndexOf('/');
            const folder = slash < 0 ? path : `${path}/${relpath.slice(0, slash)}`;
            if (stamp)
                this.#repo.memo.folder(folder, hash.name).setWritten(relpath.slice(slash + 1), stamp, md5);
        }
        return { change: 'added', added: this.#entries.length, modified: 0, deleted: 0 };
    }
}

// EXTERNAL MODULE: ./build/src/repo/repository.js + 1 modules
var repository = __webpack_require__(59169);
// EXTERNAL MODULE: ./build/src/sync/fetch-tracked.js
var fetch_tracked = __webpack_require__(64114);
// EXTERNAL MODULE: ./build/src/tracking/checkout.js
var tracking_checkout = __webpack_require__(38195);
// EXTERNAL MODULE: ./build/src/commands/sync/options.js
var options = __webpack_require__(39944);
;// CONCATENATED MODULE: ./build/src/commands/sync/pull.js









/** `pull [TARGET…]`: fetches what is tracked and checks it out; when a file is nowhere, nothing is checked out. */
function pull_define(command, context) {
    (0,options/* addSyncOptions */.jG)(command);
    command
        .option('-f, --force', 'replace and remove what no cache holds')
        .option('--allow-missing', 'leave out what is in neither the cache nor the remote');
    command.action(async (names, flags) => {
        const { log, signal, env, cwd } = context;
        const repo = (0,repository.openRepository)(cwd, env);
        const { remote, jobs, runCache, force = false } = flags;
        await (0,options/* withExitCodeOne */.qI)(() => (0,lock.withLock)(repo, async () => {
            const tracked = await (0,dvcfile_history.collectTracked)(repo, names, { ...flags, log });
            const isOne = !flags.allBranches && !flags.allTags && !flags.allCommits;
            const landings = openLandings(repo, isOne ? tracked : []);
            const fetched = await (0,fetch_tracked/* fetchTracked */.P)(repo, tracked, { log, signal, remote, jobs, runCache, landings });
            const stages = (0,load.loadStages)(repo);
            const all = (0,dvcfile_tracked.trackedPaths)(repo, stages, { unmade: true });
            const items = names.length === 0 ? all : await (0,dvcfile_tracked.selectTracked)(repo, stages, names, { ...flags, unmade: true });
            const everything = names.length === 0 ? new Set(all.map((item) => item.path)) : undefined;
            const summary = await (0,tracking_checkout/* checkoutTracked */.vD)(repo, items, { log, signal, force, everything, landings });
            const changes = (0,tracking_checkout/* describeCheckout */.i2)(summary).trimEnd();
            if (changes !== '')
                log.info(changes);
            log.info(summarize(fetched, summary));
            if (summary.failed.length > 0 && !flags.allowMissing)
                throw (0,tracking_checkout/* checkoutFailure */.Pv)(summary);
        }));
    });
}
/** For directories that are not here at all. */
function openLandings(repo, tracked) {
    const landings = new Map();
    const paths = new Set();
    for (const item of tracked) {
        const landing = paths.has(item.path) ? undefined : Landing.open(repo, item);
        if (landing)
            landings.set(item.path, landing);
        else
            landings.delete(item.path);
        paths.add(item.path);
    }
    return landings;
}
// `2 files fetched, 1 file added`, as far as it applies.
function summarize(fetched, { files }) {
    const parts = [
        ...(fetched > 0 ? [(0,options/* countFiles */.Dc)(fetched, 'fetched')] : []),
        ...['modified', 'added', 'deleted'].flatMap((kind) => files[kind] > 0 ? [(0,options/* countFiles */.Dc)(files[kind], kind)] : []),
    ];
    if (parts.length === 0)
        return 'Everything is up to date.';
    return parts.length === 1 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
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

/***/ 38777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NF: () => (/* binding */ findInputReasons),
/* harmony export */   Rp: () => (/* binding */ findReasons),
/* harmony export */   jt: () => (/* binding */ commandText),
/* harmony export */   t4: () => (/* binding */ withoutMissing)
/* harmony export */ });
/* harmony import */ var _dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91968);

/** Why a stage is not up to date: nothing in the list means that it is. Pure: judges what it is given. */
function findReasons(stage, state) {
    const inputs = findInputReasons(stage, state);
    if (stage.kind === 'dvcfile')
        return findOutputReasons(stage, state);
    if (!state.lock)
        return inputs; // that it has never run says it all
    return [...inputs, ...findOutputReasons(stage, state)];
}
/** The reasons that lie in command, dependencies and params: with none of them, the outputs can be restored. */
function findInputReasons(stage, state) {
    const { lock } = state;
    if (stage.alwaysChanged && !stage.frozen)
        return [{ kind: 'always-changed' }];
    if (!lock)
        return stage.frozen && stage.outs.length === 0 ? [] : [{ kind: 'never-run' }];
    const reasons = [];
    const before = commandText(lock.cmd);
    const after = commandText(stage.cmd ?? '');
    if (before !== after)
        reasons.push({ kind: 'command', before, after });
    if (stage.frozen)
        return reasons;
    if (stage.deps.length === 0 && stage.params.length === 0 && stage.outs.length === 0)
        reasons.push({ kind: 'always-changed' });
    for (const dep of stage.deps) {
        const now = state.hashes.get(dep.absolutePath);
        const locked = lock.deps.find((item) => item.path === dep.path);
        if (!now)
            reasons.push({ kind: 'dep', path: dep.path, change: 'deleted' });
        else if (!locked?.hash)
            reasons.push({ kind: 'dep', path: dep.path, change: 'new' });
        else if (locked.hash.value !== now.hash.value)
            reasons.push({ kind: 'dep', path: dep.path, change: 'modified' });
    }
    return [...reasons, ...findParamReasons(stage, state, lock)];
}
function findParamReasons(stage, state, lock) {
    const reasons = [];
    for (const { file, keys } of stage.params) {
        const current = state.params.get(file);
        const locked = lock.params.get(file);
        const names = new Set([
            ...keys,
            ...(keys.length === 0 ? [...(locked?.keys() ?? []), ...(current?.values.keys() ?? [])] : []),
        ]);
        for (const key of names) {
            const before = locked?.get(key);
            const after = current?.values.get(key);
            if ((0,_dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_0__/* .equalValues */ .b9)(before, after))
                continue;
            const change = after === undefined ? 'deleted' : before === undefined ? 'new' : 'modified';
            reasons.push({ kind: 'param', file, key: String(key), change, before, after });
        }
    }
    return reasons;
}
function findOutputReasons(stage, state) {
    const reasons = [];
    for (const out of stage.outs) {
        const now = state.hashes.get(out.absolutePath);
        const locked = stage.kind === 'dvcfile' ? out : state.lock?.outs.find((item) => item.path === out.path);
        const path = out.path;
        if (locked?.hash && state.notInCache.has(out.absolutePath))
            reasons.push({ kind: 'out', path, change: 'not in cache' });
        else if (!now)
            reasons.push({ kind: 'out', path, change: 'deleted' });
        else if (!locked?.hash)
            reasons.push({ kind: 'out', path, change: 'new' });
        else if (locked?.hash && locked.hash.value !== now.hash.value)
            reasons.push({ kind: 'out', path, change: 'modified' });
    }
    return reasons;
}
/**
 * What remains of the reasons when missing data is none: an output may be absent, and so may a dependency, unless the
 * stage that makes it is locked to other content than this stage read (`madeAs` tells the hash, by absolute path).
 */
function withoutMissing(stage, reasons, madeAs, lock) {
    return reasons.filter((reason) => {
        if (reason.kind === 'out')
            return reason.change !== 'deleted' && reason.change !== 'not in cache';
        if (reason.kind !== 'dep' || reason.change !== 'deleted')
            return true;
        const dep = stage.deps.find((one) => one.path === reason.path);
        const made = dep && madeAs(dep.absolutePath);
        return made !== undefined && made !== lock?.deps.find((item) => item.path === reason.path)?.hash?.value;
    });
}
/** A command as text: the lines of a list joined. */
function commandText(cmd) {
    return typeof cmd === 'string' ? cmd : cmd.join('\n');
}


/***/ }),

/***/ 82094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ selectTargets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8512);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33620);
/* harmony import */ var _repo_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29057);






/**
 * The stages that names stand for: a stage or group of the `dvc.yaml` here, `sub/dvc.yaml:name`, a `dvc.yaml`, a `.dvc`
 * file; without any, the stages of the `dvc.yaml` in the folder the user stands in.
 */
function selectTargets(repo, stages, names, options = {}) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo.cwd, _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__.DVC_YAML);
    if (names.length === 0)
        return stages.filter((stage) => stage.file === here);
    const found = names.flatMap((name) => {
        const inFolder = options.recursive ? stagesInFolder(repo, stages, name) : undefined;
        const chosen = inFolder ?? findTarget(repo, stages, name, options.glob ? matcherOf : undefined);
        if (!chosen)
            throw unknownTarget(stages, name);
        return chosen;
    });
    return [...new Set(found)];
}
function matcherOf(pattern) {
    const source = (0,_repo_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_4__/* .translateGlob */ .t)(pattern);
    return source === undefined ? /(?!)/ : new RegExp(`^${source}$`, 'su');
}
function findTarget(repo, stages, name, match) {
    const colon = name.lastIndexOf(':');
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repo.cwd, colon < 0 ? name : name.slice(0, colon));
    const byFile = (path) => stages.filter((stage) => stage.file === path);
    if (colon < 0 && name.endsWith('.dvc') && byFile(file).length > 0)
        return byFile(file);
    if (colon < 0 && name.endsWith(_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__.DVC_YAML) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return byFile(file);
    const candidates = byFile(colon > 0 ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo.cwd, _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__.DVC_YAML));
    const wanted = colon < 0 ? name : name.slice(colon + 1);
    const exact = candidates.filter((stage) => stage.name === wanted);
    const group = exact.length > 0 ? exact : candidates.filter((stage) => stage.name.startsWith(`${wanted}@`));
    const pattern = group.length === 0 ? match?.(wanted) : undefined;
    const found = pattern ? candidates.filter((stage) => pattern.test(stage.name)) : group;
    return found.length > 0 ? found : undefined;
}
function stagesInFolder(repo, stages, name) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repo.cwd, name);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(folder, { throwIfNoEntry: false })?.isDirectory())
        return undefined;
    return stages.filter((stage) => stage.file.startsWith(folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep));
}
function unknownTarget(stages, name) {
    const known = stages.map((stage) => stage.address);
    const nearest = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_5__/* .nearestName */ .q)(name, known);
    const expected = nearest ? `did you mean "${nearest}"?` : `expected one of ${known.join(', ') || '(there are none)'}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('pipeline', `Cannot find stage "${name}": ${expected}`);
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


/***/ }),

/***/ 52151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ missingError),
/* harmony export */   L: () => (/* binding */ listObjects),
/* harmony export */   ir: () => (/* binding */ damagedError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

const SHOWN = 10;
/** The error for objects whose bytes are wrong in the remote. */
function damagedError({ name }, damaged) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('remote', `Cannot accept ${listObjects(damaged)} from remote "${name}": its bytes hash to something else`, {
        exitCode: 1,
        hint: 'The remote holds a damaged copy: delete it there, and push it again from a machine that has the right one',
    });
}
/** The error for objects that are nowhere. */
function missingError(remoteNames, missing) {
    const remotes = remoteNames.map((name) => `remote "${name}"`).join(', ');
    const verb = missing.length === 1 ? 'is' : 'are';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('remote', `Cannot fetch ${listObjects(missing)}: ${missing.length === 1 ? 'it' : 'they'} ${verb} in neither the cache nor ${remotes}`, {
        exitCode: 1,
        hint: 'Run `train-report push` (or `dvc push`) on the machine that has it, or name another remote with --remote',
    });
}
/** `"d/a" (object 60b7…), "d/b" (…) and 3 more`. */
function listObjects(objects) {
    const shown = objects.slice(0, SHOWN).map((one) => `"${one.shown}" (object ${one.oid})`);
    return `${shown.join(', ')}${objects.length > SHOWN ? ` and ${objects.length - SHOWN} more` : ''}`;
}


/***/ }),

/***/ 64114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ fetchTracked)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _cache_oid_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68624);
/* harmony import */ var _cache_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87945);
/* harmony import */ var _remote_select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88590);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59169);
/* harmony import */ var _transfer_fetch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51033);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52151);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73231);
/* harmony import */ var _tracked_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37647);









/**
 * Brings what `tracked` names into the cache; returns how many objects and kept runs have come. As in DVC: it warns of
 * what is nowhere. A remote that holds a directory's list promises its files: when one is not there, all that can be had is
 * fetched before it fails with exit code 1.
 */
async function fetchTracked(repo, tracked, options) {
    const { log, signal, jobs } = options;
    const groups = (0,_tracked_path_js__WEBPACK_IMPORTED_MODULE_7__/* .groupByRemote */ .$)(tracked, options.remote);
    if (options.runCache && !groups.has(options.remote))
        groups.set(options.remote, []);
    const errors = [];
    let fetched = 0;
    for (const [name, items] of groups) {
        const isNeeded = options.runCache === true && name === options.remote;
        if (!isNeeded && items.every(({ hash, within }) => within === undefined && isHere(repo, hash)))
            continue;
        const remote = await (0,_remote_select_js__WEBPACK_IMPORTED_MODULE_2__.openRemote)(repo, name);
        const missing = [];
        let promised = [];
        try {
            if (isNeeded)
                fetched += await (0,_runs_js__WEBPACK_IMPORTED_MODULE_6__/* .fetchRuns */ .X)(repo, remote, options);
            for (const [store, group] of (0,_tracked_path_js__WEBPACK_IMPORTED_MODULE_7__/* .groupByStore */ .A)(repo, items, options.landings)) {
                const result = await (0,_transfer_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchObjects */ .r)({ store, remote, log, signal, jobs }, group);
                fetched += result.fetched;
                missing.push(...result.missing);
                if (result.damaged.length > 0)
                    errors.push((0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .damagedError */ .ir)(remote, result.damaged));
            }
            if (missing.length > 0)
                promised = await promisedFolders(repo, remote, items, options);
        }
        finally {
            remote.close();
        }
        const isPromised = ({ shown }) => promised.some((folder) => shown.startsWith(`${folder}/`));
        const absent = missing.filter((object) => !isPromised(object));
        if (absent.length > 0)
            log.warning(`In neither the cache nor remote "${remote.name}": ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .listObjects */ .L)(absent)}`);
        const lost = missing.filter(isPromised);
        if (lost.length > 0)
            errors.push((0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .missingError */ .$y)([remote.name], lost));
    }
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .throwAll */ .Kx)(errors);
    return fetched;
}
function isHere(repo, { name, value }) {
    return repo.store(name).missing(value).length === 0;
}
/** The directories whose lists are in the remote, as the user knows them. */
async function promisedFolders(repo, remote, items, { signal, jobs }) {
    const keys = new Map(items
        .filter(({ hash }) => (0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_8__/* .isDirectoryOid */ .i)(hash.value))
        .map(({ path, hash }) => [(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_3__.shownPath)(repo, path), (0,_cache_store_js__WEBPACK_IMPORTED_MODULE_1__.objectKey)(hash.value, hash.name)]));
    const present = await remote.exists([...new Set(keys.values())], { signal, jobs });
    return [...keys].filter(([, key]) => present.has(key)).map(([folder]) => folder);
}


/***/ }),

/***/ 73231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ pushRuns),
/* harmony export */   X: () => (/* binding */ fetchRuns)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79223);
/* harmony import */ var _remote_parallel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96933);
/* harmony import */ var _transfer_receive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16119);





const RUNS = 'runs';
// A kept run's key: `runs/ab/<key>/<value>`, both sha256 (FORMATS, section 13).
const RUN_KEY = /^runs\/[0-9a-f]{2}\/[0-9a-f]{64}\/[0-9a-f]{64}$/;
/** Sends the kept runs; returns how many. A web server cannot tell which it has: there, as in DVC, none are sent. */
async function pushRuns({ cacheFolder }, remote, options) {
    const { signal, jobs } = options;
    if (!remote.canList)
        return leaveOut(remote, options);
    const keys = localRuns(cacheFolder);
    const present = new Set();
    for await (const key of remote.list(RUNS, { signal }))
        present.add(key);
    const absent = keys.filter((key) => !present.has(key));
    await (0,_remote_parallel_js__WEBPACK_IMPORTED_MODULE_4__/* .inParallel */ .H)(absent, jobs ?? remote.jobs, (key) => remote.upload((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheFolder, key), key, { signal }));
    return absent.length;
}
/** Fetches the kept runs that are not here; returns how many. What they name is checked when it is used. */
async function fetchRuns({ cacheFolder, cache }, remote, options) {
    const { signal, jobs } = options;
    if (!remote.canList)
        return leaveOut(remote, options);
    const absent = [];
    for await (const key of remote.list(RUNS, { signal })) {
        if (RUN_KEY.test(key) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheFolder, key)))
            absent.push(key);
    }
    const partialFolder = absent.length === 0 ? '' : cache.unfinishedFolder();
    await (0,_remote_parallel_js__WEBPACK_IMPORTED_MODULE_4__/* .inParallel */ .H)(absent, jobs ?? remote.jobs, async (key) => {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheFolder, key);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        const temporary = (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .temporaryBeside */ .w6)(target);
        try {
            const { path } = await (0,_transfer_receive_js__WEBPACK_IMPORTED_MODULE_3__/* .receiveObject */ .d)(remote, key, temporary, { hashName: 'md5', partialFolder, signal });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, 0o666 & ~process.umask());
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(path, target);
        }
        catch (error) {
            (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .discard */ .vf)(temporary);
            throw error;
        }
    });
    return absent.length;
}
function leaveOut({ name }, { log }) {
    log.debug(`Remote "${name}" is a web server: it does not take kept runs`);
    return 0;
}
function localRuns(folder) {
    const top = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RUNS);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(top))
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(top, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'))
        .filter((key) => RUN_KEY.test(key));
}


/***/ }),

/***/ 38195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ summarizeCheckout),
/* harmony export */   Pv: () => (/* binding */ checkoutFailure),
/* harmony export */   i2: () => (/* binding */ describeCheckout),
/* harmony export */   vD: () => (/* binding */ checkoutTracked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cache_checkout_apply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24543);
/* harmony import */ var _cache_checkout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57026);
/* harmony import */ var _cache_scan_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24742);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27406);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59169);
/* harmony import */ var _run_placed_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(75106);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(56352);









/** Puts tracked content into the workspace. Nothing is touched when something would be lost that no cache holds. */
async function checkoutTracked(repo, items, options) {
    const known = items.filter(({ hash }) => hash.value !== '');
    const unknown = items.filter(({ hash }) => hash.value === '').map(({ path }) => path);
    const progress = new _progress_js__WEBPACK_IMPORTED_MODULE_8__/* .FileProgress */ .k(options.log, 'Checking out');
    const work = {
        signal: options.signal,
        force: options.force ?? false,
        relink: options.relink ?? false,
        ...progress.callbacks,
    };
    const paths = { modified: [], added: [], deleted: [] };
    const files = { modified: 0, added: 0, deleted: 0 };
    const count = (path, result) => {
        files.added += result.added;
        files.modified += result.modified;
        files.deleted += result.deleted;
        if (result.change !== 'unchanged')
            paths[result.change].push(shownEntry(repo, path));
    };
    const failed = unknown.map((path) => (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_6__.shownPath)(repo, path)); // DVC deletes what is there
    try {
        const plans = [];
        const ready = [];
        for (const item of known) {
            const landing = options.landings?.get(item.path);
            if (landing?.isReady && landing.target.hash.value === item.hash.value)
                ready.push(landing);
            else
                plans.push(await (0,_cache_checkout_js__WEBPACK_IMPORTED_MODULE_3__/* .planCheckout */ .SH)(repo, item, work));
        }
        if (!options.force)
            refuseLoss(repo, [...(await findUnsaved(repo, unknown, options.signal)), ...unsavedOf(plans)]);
        if (options.everything)
            paths.deleted = await removeLeftovers(repo, options.everything, options.signal);
        files.deleted = paths.deleted.length;
        for (const plan of plans) {
            const { path, hash } = plan.target;
            if (plan.missing.length > 0) {
                failed.push((0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_6__.shownPath)(repo, path));
                continue;
            }
            count(path, await (0,_cache_checkout_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .applyCheckout */ .L)(repo, plan, work));
            if (plan.target.within === undefined)
                (0,_run_placed_js__WEBPACK_IMPORTED_MODULE_7__/* .rememberPlaced */ .f)(repo, path, hash);
        }
        for (const landing of ready) {
            const { path, hash } = landing.target;
            count(path, landing.place());
            (0,_run_placed_js__WEBPACK_IMPORTED_MODULE_7__/* .rememberPlaced */ .f)(repo, path, hash);
        }
    }
    finally {
        progress.end();
    }
    return {
        modified: sorted(paths.modified),
        added: sorted(paths.added),
        deleted: sorted(paths.deleted),
        failed,
        files,
    };
}
/** The lines that `checkout` and `pull` print: `A`, `M` or `D`, a tab, the path. */
function describeCheckout({ modified, added, deleted }) {
    const lines = (letter, paths) => paths.map((path) => `${letter}\t${path}\n`);
    return [...lines('M', modified), ...lines('A', added), ...lines('D', deleted)].join('');
}
/** `2 files modified and 1 file added`, as DVC's `--summary`. */
function summarizeCheckout({ files }) {
    const parts = ['modified', 'added', 'deleted']
        .filter((kind) => files[kind] > 0)
        .map((kind) => `${files[kind]} file${files[kind] > 1 ? 's' : ''} ${kind}`);
    if (parts.length === 0)
        return 'No changes.';
    return parts.length === 1 ? (parts[0] ?? '') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`;
}
/** The error for what a checkout could not put in place. */
function checkoutFailure({ failed }) {
    const shown = failed.slice(0, 10).map((path) => `"${path}"`);
    const more = failed.length > 10 ? ` and ${failed.length - 10} more` : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('cache', `Cannot check out ${shown.join(', ')}${more}: not all of it is in the cache`, {
        hint: 'Run `train-report fetch` to bring what is missing from the remote',
    });
}
function unsavedOf(plans) {
    return plans.flatMap((plan) => (plan.missing.length > 0 ? [] : plan.unsaved));
}
async function findUnsaved(repo, paths, signal) {
    const unsaved = [];
    for (const path of paths) {
        const found = await (0,_cache_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .hashPath */ .G)(repo, path, { signal });
        if (found && repo.cache.missing(found.hash.value, found.tree).length > 0)
            unsaved.push(path);
    }
    return unsaved;
}
function refuseLoss(repo, lost) {
    if (lost.length === 0)
        return;
    const shown = lost.slice(0, 10).map((path) => `"${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_6__.shownPath)(repo, path)}"`);
    const more = lost.length > 10 ? ` and ${lost.length - 10} more` : '';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('cache', `Cannot check out: ${shown.join(', ')}${more} would be lost, since no cache holds it`, {
        hint: 'Save it with `train-report commit` or `add`, or give --force to replace it',
    });
}
async function removeLeftovers(repo, tracked, signal) {
    const removed = [];
    for (const { path, hash } of (0,_run_placed_js__WEBPACK_IMPORTED_MODULE_7__/* .findLeftovers */ .Q)(repo, tracked)) {
        const isWithin = [...tracked].some((other) => other.startsWith(path + node_path__WEBPACK_IMPORTED_MODULE_1__.sep) || path.startsWith(other + node_path__WEBPACK_IMPORTED_MODULE_1__.sep));
        if (isWithin || (await repo.scm?.isTracked(path)))
            continue;
        const now = await (0,_cache_scan_js__WEBPACK_IMPORTED_MODULE_4__/* .hashPath */ .G)(repo, path, { name: hash.name, signal });
        if (now?.hash.value !== hash.value || repo.store(hash.name).missing(hash.value).length > 0)
            continue;
        removed.push(shownEntry(repo, path));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
    }
    return removed;
}
function shownEntry(repo, path) {
    const isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    return `${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_6__.shownPath)(repo, path)}${isFolder ? '/' : ''}`;
}
function sorted(paths) {
    const isFile = (path) => (path.endsWith('/') ? 0 : 1);
    return [...paths].sort((a, b) => isFile(a) - isFile(b) || (a < b ? -1 : 1));
}


/***/ }),

/***/ 56352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ FileProgress)
/* harmony export */ });
const EVERY_MS = 100;
/** Shows how many files, and how many bytes of large ones, are done, on a line that replaces itself. */
class FileProgress {
    #log;
    #title;
    #files = 0;
    #bytes = 0;
    #shownAt = 0;
    constructor(log, title) {
        this.#log = log;
        this.#title = title;
    }
    /** To be handed to whatever does the work. */
    callbacks = {
        onFiles: (count) => {
            this.#files += count;
            this.#show();
        },
        onBytes: (count) => {
            this.#bytes += count;
            this.#show();
        },
    };
    end() {
        this.#log.progress('');
    }
    #show() {
        const now = Date.now();
        if (!this.#log.interactive || now - this.#shownAt < EVERY_MS)
            return;
        this.#shownAt = now;
        const bytes = this.#bytes === 0 ? '' : `, ${(this.#bytes / 1e6).toFixed(0)} MB of large ones`;
        this.#log.progress(`${this.#title}: ${this.#files.toLocaleString('en')} files${bytes}`);
    }
}


/***/ }),

/***/ 51033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ fetchDirectories),
/* harmony export */   r: () => (/* binding */ fetchObjects)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _cache_oid_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68624);
/* harmony import */ var _cache_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87945);
/* harmony import */ var _cache_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1950);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79223);
/* harmony import */ var _remote_parallel_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96933);
/* harmony import */ var _remote_remote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16272);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91622);
/* harmony import */ var _copies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27596);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78078);
/* harmony import */ var _receive_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16119);











const DAMAGED_TRIES = 2; // bytes may also be damaged on the way
/**
 * Brings objects into the cache, directories with their files. Nothing enters whose bytes do not hash to its name, and a
 * directory object enters after its files, since it stands for their being there.
 */
async function fetchObjects(context, items) {
    const { store } = context;
    const tops = new Map();
    const files = new Map();
    for (const { oid, shown } of items) {
        if (store.has(oid))
            continue;
        ((0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_7__/* .isDirectoryOid */ .i)(oid) ? tops : files).set(oid, shown);
    }
    const { folder } = context.remote;
    const directories = await receiveAll(context, tops, { isHeld: true });
    try {
        const contents = new Map();
        const landings = new Landings();
        for (const item of items) {
            if (!(0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_7__/* .isDirectoryOid */ .i)(item.oid))
                continue;
            const held = directories.held.get(item.oid);
            const tree = held === undefined
                ? store.findTree(item.oid)
                : store.noteTree(item.oid, (0,_cache_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTree */ .cZ)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(held), item.oid));
            const chosen = (0,_context_js__WEBPACK_IMPORTED_MODULE_8__/* .chosenFiles */ .W)(item, tree ?? []);
            if (held !== undefined)
                contents.set(item.oid, [...(contents.get(item.oid) ?? []), ...chosen.map(({ md5 }) => md5)]);
            const absent = store.absent(chosen.map(({ md5 }) => md5));
            if (folder !== undefined && item.landing && chosen.every(({ md5 }) => absent.has(md5)))
                landings.add(item.landing, chosen);
            for (const { md5, relpath } of chosen) {
                if (absent.has(md5) && !files.has(md5))
                    files.set(md5, `${item.shown}/${relpath}`);
            }
        }
        const arrived = folder === undefined ? await receiveAll(context, files) : await copyAll(context, folder, files, landings);
        const absent = new Set([...arrived.missing, ...arrived.damaged].map(({ oid }) => oid));
        let placed = 0;
        for (const [oid, path] of directories.held) {
            if (contents.get(oid)?.some((file) => absent.has(file)))
                continue;
            store.place(path, oid);
            placed += 1;
        }
        return {
            fetched: placed + arrived.fetched,
            bytes: directories.bytes + arrived.bytes,
            missing: [...directories.missing, ...arrived.missing],
            damaged: [...directories.damaged, ...arrived.damaged],
        };
    }
    finally {
        for (const path of directories.held.values())
            (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .discard */ .vf)(path);
    }
}
/** Brings only the lists of directories into the cache; what the remote does not hold is left out. */
async function fetchDirectories(context, items) {
    const { store } = context;
    const absent = items.filter(({ oid }) => (0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_7__/* .isDirectoryOid */ .i)(oid) && !store.has(oid));
    await receiveAll(context, new Map(absent.map(({ oid, shown }) => [oid, shown])));
}
/** The folders that are filled while their objects arrive. Those of one transfer have one mode. */
class Landings {
    #ownerOf = new Map();
    #places = new Map();
    #mode;
    add(landing, entries) {
        this.#mode ??= landing.mode;
        const isShared = entries.some(({ md5 }) => this.#places.has(md5));
        const places = isShared || landing.mode !== this.#mode ? undefined : landing.prepare(entries);
        for (const [oid, place] of places ?? []) {
            this.#places.set(oid, place);
            this.#ownerOf.set(oid, landing);
        }
    }
    get twins() {
        return this.#mode === undefined || this.#places.size === 0 ? undefined : { places: this.#places, mode: this.#mode };
    }
    note(stamps) {
        for (const [oid, stamp] of stamps)
            this.#ownerOf.get(oid)?.note(oid, stamp);
    }
}
async function copyAll({ store, remote, log, signal }, folder, objects, landings) {
    const progress = new _progress_js__WEBPACK_IMPORTED_MODULE_9__/* .TransferProgress */ .v(log, `Fetching from ${remote.name}`, objects.size);
    try {
        const copies = {
            oids: [...objects.keys()],
            from: (0,_cache_store_js__WEBPACK_IMPORTED_MODULE_1__/* .objectFolder */ .SF)(folder, store.hashName),
            to: store.folder,
            name: store.hashName,
            scratch: store.scratchFor(store.folder),
            twins: landings.twins,
        };
        const outcome = await (0,_copies_js__WEBPACK_IMPORTED_MODULE_5__/* .copyObjects */ .I)('fetch', copies, { signal, onFiles: progress.onObjects });
        for (const [oid, stamp] of outcome.copied)
            store.remember(oid, stamp);
        landings.note(outcome.twins);
        const named = (oid) => ({ oid, shown: objects.get(oid) ?? '' });
        return {
            fetched: outcome.copied.size,
            bytes: outcome.bytes,
            missing: outcome.missing.map(named),
            damaged: outcome.damaged.map(named),
        };
    }
    finally {
        progress.end();
    }
}
async function receiveAll(context, objects, { isHeld = false } = {}) {
    const { store, remote, log } = context;
    const missing = [];
    const damaged = [];
    const held = new Map();
    let fetched = 0;
    let bytes = 0;
    const progress = new _progress_js__WEBPACK_IMPORTED_MODULE_9__/* .TransferProgress */ .v(log, `Fetching from ${remote.name}`, objects.size);
    try {
        await (0,_remote_parallel_js__WEBPACK_IMPORTED_MODULE_10__/* .inParallel */ .H)([...objects], context.jobs ?? remote.jobs, async ([oid, shown]) => {
            const arrived = await receive(context, oid, progress);
            if (arrived === 'missing')
                missing.push({ oid, shown });
            else if (arrived === 'damaged')
                damaged.push({ oid, shown });
            else {
                if (isHeld)
                    held.set(oid, arrived.path);
                else
                    store.place(arrived.path, oid);
                fetched += 1;
                bytes += arrived.bytes;
            }
            progress.onObjects(1);
        });
    }
    finally {
        progress.end();
    }
    return { fetched, bytes, missing, damaged, held };
}
async function receive({ store, remote, signal }, oid, { onBytes }) {
    const key = (0,_cache_store_js__WEBPACK_IMPORTED_MODULE_1__.objectKey)(oid, store.hashName);
    const hashName = (0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_7__/* .isDirectoryOid */ .i)(oid) ? 'md5' : store.hashName;
    for (let tries = 0; tries < DAMAGED_TRIES; tries += 1) {
        const path = store.unfinished();
        try {
            const partialFolder = store.unfinishedFolder();
            const arrival = await (0,_receive_js__WEBPACK_IMPORTED_MODULE_6__/* .receiveObject */ .d)(remote, key, path, { hashName, partialFolder, signal, onBytes });
            if (arrival.hash === oid.slice(0, 32))
                return arrival;
            (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .discard */ .vf)(arrival.path);
        }
        catch (error) {
            (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .discard */ .vf)(path);
            if (error instanceof _remote_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .MissingObject */ ._)
                return 'missing';
            throw error;
        }
    }
    return 'damaged';
}


/***/ })

};
