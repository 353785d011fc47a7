export const id = 1574;
export const ids = [1574,3620,5971,762];
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

/***/ 39752:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _dvcfile_history_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46531);
/* harmony import */ var _repo_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65971);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59169);
/* harmony import */ var _sync_push_tracked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33198);
/* harmony import */ var _tracking_glob_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61589);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39944);







/** `push [TARGET…]`: sends what is tracked to the remote. */
function define(command, context) {
    (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .addSyncOptions */ .jG)(command);
    command.option('--glob', 'targets may hold wildcards');
    command.action(async (names, flags) => {
        const { log, signal, env, cwd } = context;
        const repo = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_3__.openRepository)(cwd, env);
        await (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .withExitCodeOne */ .qI)(() => (0,_repo_lock_js__WEBPACK_IMPORTED_MODULE_2__.withLock)(repo, async () => {
            const targets = flags.glob ? expandTargets(cwd, names) : names;
            const tracked = await (0,_dvcfile_history_js__WEBPACK_IMPORTED_MODULE_1__.collectTracked)(repo, targets, { ...flags, log });
            const { remote, jobs, runCache } = flags;
            const pushed = await (0,_sync_push_tracked_js__WEBPACK_IMPORTED_MODULE_4__/* .pushTracked */ .D)(repo, tracked, { log, signal, remote, jobs, runCache });
            log.info(pushed === 0 ? 'Everything is up to date.' : (0,_options_js__WEBPACK_IMPORTED_MODULE_6__/* .countFiles */ .Dc)(pushed, 'pushed'));
        }));
    });
}
function expandTargets(cwd, patterns) {
    const found = patterns.flatMap((pattern) => (0,_tracking_glob_js__WEBPACK_IMPORTED_MODULE_5__/* .expandGlob */ .h)(cwd, pattern));
    if (patterns.length > 0 && found.length === 0) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('data', `Cannot push ${patterns.map((one) => `"${one}"`).join(', ')}: nothing matches`);
    }
    return found;
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

/***/ 33198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ pushTracked)
/* harmony export */ });
/* harmony import */ var _remote_select_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88590);
/* harmony import */ var _transfer_push_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(97845);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52151);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73231);
/* harmony import */ var _tracked_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37647);





/**
 * Sends what `tracked` names, and the remotes lack; returns how many objects and kept runs were sent. What is nowhere is
 * warned of, as in DVC: another machine may have it.
 */
async function pushTracked(repo, tracked, options) {
    const { log, signal, jobs } = options;
    const groups = (0,_tracked_path_js__WEBPACK_IMPORTED_MODULE_4__/* .groupByRemote */ .$)(tracked.filter((item) => item.push !== false), options.remote);
    if (options.runCache && !groups.has(options.remote))
        groups.set(options.remote, []);
    if (groups.size === 0)
        (0,_remote_select_js__WEBPACK_IMPORTED_MODULE_0__/* .requireRemote */ .E)(repo, options.remote);
    let pushed = 0;
    for (const [name, items] of groups) {
        const remote = await (0,_remote_select_js__WEBPACK_IMPORTED_MODULE_0__.openRemote)(repo, name);
        try {
            let sent = 0;
            let bytes = 0;
            for (const [store, group] of (0,_tracked_path_js__WEBPACK_IMPORTED_MODULE_4__/* .groupByStore */ .A)(repo, items)) {
                const result = await (0,_transfer_push_js__WEBPACK_IMPORTED_MODULE_1__/* .pushObjects */ .X)({ store, remote, log, signal, jobs }, group);
                sent += result.pushed;
                bytes += result.bytes;
                if (result.missing.length > 0) {
                    log.warning(`Not pushed, since it is in neither the cache nor remote "${remote.name}": ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_2__/* .listObjects */ .L)(result.missing)}`);
                }
            }
            pushed += sent;
            options.onRemote?.(remote.name, sent, bytes);
            if (options.runCache && name === options.remote)
                pushed += await (0,_runs_js__WEBPACK_IMPORTED_MODULE_3__/* .pushRuns */ .V)(repo, remote, options);
        }
        finally {
            remote.close();
        }
    }
    repo.scratch.clean();
    return pushed;
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

/***/ 61589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ expandGlob)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _repo_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29057);
/* harmony import */ var _system_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45536);




/**
 * The paths below `folder` that a pattern matches, sorted; as Python's `glob`: `**` stands for any number of folders, and
 * a wildcard does not match a leading dot.
 */
function expandGlob(folder, pattern) {
    const found = new Set();
    const visit = (path, segments) => {
        const [segment, ...rest] = segments;
        if (segment === undefined) {
            found.add(path);
            return;
        }
        if (segment === '' || segment === '.' || segment === '..')
            return visit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, segment), rest);
        if (segment === '**') {
            visit(path, rest);
            for (const name of (0,_system_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Z)(path)) {
                if (!name.startsWith('.') && isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)))
                    visit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), segments);
            }
            return undefined;
        }
        const source = (0,_repo_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_3__/* .translateGlob */ .t)(segment);
        const matcher = source === undefined ? undefined : new RegExp(`^${source}$`, 'su');
        for (const name of (0,_system_js__WEBPACK_IMPORTED_MODULE_2__/* .listNames */ .Z)(path)) {
            const isHidden = name.startsWith('.') && !segment.startsWith('.');
            const isMatch = matcher ? matcher.test(name) && !isHidden : name === segment;
            if (isMatch && (rest.length === 0 || isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name))))
                visit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), rest);
        }
        return undefined;
    };
    visit(pattern.startsWith('/') ? '/' : folder, pattern.split('/'));
    found.delete(folder);
    return [...found].sort();
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}


/***/ }),

/***/ 97845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ pushObjects)
/* harmony export */ });
/* harmony import */ var _cache_oid_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(68624);
/* harmony import */ var _cache_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87945);
/* harmony import */ var _remote_parallel_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96933);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91622);
/* harmony import */ var _copies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27596);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78078);






/**
 * Sends objects that the remote lacks, directories with their files. A directory object goes last, and only when all its
 * files are there, since it stands for them. Only bytes that were checked are sent.
 */
async function pushObjects(context, items) {
    const { store, remote, signal, jobs } = context;
    const files = new Map();
    const directories = new Map();
    for (const item of items) {
        const { oid, shown } = item;
        if (!(0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_2__/* .isDirectoryOid */ .i)(oid)) {
            files.set(oid, shown);
            continue;
        }
        const known = directories.get(oid);
        const tree = known && !known.files ? undefined : store.findTree(oid);
        const chosen = tree && (0,_context_js__WEBPACK_IMPORTED_MODULE_3__/* .chosenFiles */ .W)(item, tree);
        for (const { md5, relpath } of chosen ?? [])
            if (!files.has(md5))
                files.set(md5, `${shown}/${relpath}`);
        const oids = chosen?.map(({ md5 }) => md5);
        directories.set(oid, { shown, files: oids && [...(known?.files ?? []), ...oids] });
    }
    const keyOf = (oid) => (0,_cache_store_js__WEBPACK_IMPORTED_MODULE_0__.objectKey)(oid, store.hashName);
    const present = await remote.exists([...files.keys(), ...directories.keys()].map(keyOf), { signal, jobs });
    const absent = new Map([...files].filter(([oid]) => !present.has(keyOf(oid))));
    const first = await sendAll(context, absent);
    const lost = new Set(first.missing.map(({ oid }) => oid));
    const complete = new Map();
    const missing = [...first.missing];
    for (const [oid, { shown, files: contents }] of directories) {
        if (present.has(keyOf(oid)))
            continue;
        if (!contents)
            missing.push({ oid, shown });
        else if (!contents.some((file) => lost.has(file)))
            complete.set(oid, shown);
    }
    const second = await sendAll(context, complete);
    return {
        pushed: first.pushed + second.pushed,
        bytes: first.bytes + second.bytes,
        missing: [...missing, ...second.missing],
    };
}
async function sendAll(context, objects) {
    if (objects.size === 0)
        return { pushed: 0, bytes: 0, missing: [] };
    const { remote, log } = context;
    const progress = new _progress_js__WEBPACK_IMPORTED_MODULE_4__/* .TransferProgress */ .v(log, `Pushing to ${remote.name}`, objects.size);
    try {
        const { folder } = remote;
        return folder === undefined
            ? await uploadAll(context, objects, progress)
            : await copyAll(context, folder, objects, progress);
    }
    finally {
        progress.end();
    }
}
async function copyAll({ store, signal }, folder, objects, progress) {
    const oids = [...objects.keys()];
    const copies = {
        oids,
        from: store.folder,
        to: (0,_cache_store_js__WEBPACK_IMPORTED_MODULE_0__/* .objectFolder */ .SF)(folder, store.hashName),
        // The list of a directory is JSON: its name is the hash of its very bytes in DVC 2, too.
        name: oids.some(_cache_oid_js__WEBPACK_IMPORTED_MODULE_2__/* .isDirectoryOid */ .i) ? 'md5' : store.hashName,
        known: store.knownStamps(oids),
        scratch: store.scratchFor(folder),
    };
    const outcome = await (0,_copies_js__WEBPACK_IMPORTED_MODULE_1__/* .copyObjects */ .I)('push', copies, { signal, onFiles: progress.onObjects });
    for (const [oid, stamp] of outcome.checked)
        if (outcome.copied.has(oid))
            store.remember(oid, stamp);
    for (const oid of outcome.damaged)
        store.remove(oid);
    const lost = [...outcome.missing, ...outcome.damaged];
    return {
        pushed: outcome.copied.size,
        bytes: outcome.bytes,
        missing: lost.map((oid) => ({ oid, shown: objects.get(oid) ?? '' })),
    };
}
async function uploadAll({ store, remote, signal, jobs }, objects, progress) {
    const absent = await store.verifyAll([...objects.keys()], { signal });
    const ready = [...objects.keys()].filter((oid) => !absent.has(oid));
    await (0,_remote_parallel_js__WEBPACK_IMPORTED_MODULE_5__/* .inParallel */ .H)(ready, jobs ?? remote.jobs, async (oid) => {
        const isRaw = store.hashName === 'md5' || (0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_2__/* .isDirectoryOid */ .i)(oid);
        const md5 = isRaw ? oid.slice(0, 32) : undefined;
        const key = (0,_cache_store_js__WEBPACK_IMPORTED_MODULE_0__.objectKey)(oid, store.hashName);
        await remote.upload(store.path(oid), key, { signal, onBytes: progress.onBytes, md5, jobs });
        progress.onObjects(1);
    });
    return {
        pushed: ready.length,
        bytes: progress.bytes,
        missing: [...absent].map((oid) => ({ oid, shown: objects.get(oid) ?? '' })),
    };
}


/***/ })

};
