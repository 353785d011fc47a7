export const id = 9047;
export const ids = [9047];
export const modules = {

/***/ 69047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _engine_choose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1751);
/* harmony import */ var _engine_threads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59105);
/* harmony import */ var _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8512);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14098);
/* harmony import */ var _run_shell_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54081);
/* harmony import */ var _pipeline_targets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82094);
/* harmony import */ var _dvcfile_tracked_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51117);
/* harmony import */ var _repo_lock_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(65971);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(59169);
/* harmony import */ var _stages_runner_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(53023);











/** `repro [TARGET…]`: runs what is stale. */
function define(command, context) {
    command
        .argument('[targets...]', 'stages to bring up to date, with all they depend on; all of dvc.yaml when none is named')
        .option('-f, --force', 'run every stage, stale or not')
        .option('-i, --interactive', 'ask before each stage')
        .option('-s, --single-item', 'only the targets, not what they depend on')
        .option('-p, --pipeline', 'the whole pipelines that the targets belong to')
        .option('-P, --all-pipelines', 'every stage of the repository')
        .option('-R, --recursive', 'targets may be folders: every stage in them')
        .option('--glob', 'targets are patterns of names: every stage that matches')
        .option('--downstream', 'the targets and what depends on them')
        .option('--force-downstream', 'run what depends on a stage that ran, even if it made the same as before')
        .option('--pull', 'fetch what a stage that must run needs')
        .option('--allow-missing', 'run nothing only because data is not here')
        .option('--dry', 'say what would run and why, and run nothing')
        .option('-k, --keep-going', 'after a failure, run what does not need the stage that failed')
        .option('--ignore-errors', 'after a failure, run everything else all the same')
        .option('--no-run-cache', 'do not put back outputs of an earlier run on the same inputs')
        .option('--no-commit', 'leave the cache as it is; only dvc.lock is written')
        .option('-m, --metrics', 'show the metrics afterwards')
        .option('--engine <engine>', 'auto, embedded or tensorflow', context.env['TRAIN_REPORT_ENGINE'] ?? 'auto')
        .option('--threads <number>', 'threads of the embedded engine, one a core by default')
        .action((names, options) => repro(context, names, options));
}
async function repro(context, names, options) {
    const { log, signal } = context;
    const engine = (0,_engine_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEngine */ .s)(options.engine, 'option --engine');
    const threads = (0,_engine_threads_js__WEBPACK_IMPORTED_MODULE_2__/* .chooseThreads */ .vb)(options.threads, context.env);
    const repo = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_9__.openRepository)(context.cwd, context.env);
    if (names.length === 0 && !options.allPipelines)
        (0,_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__.requirePipeline)(repo);
    const stages = (0,_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__.loadStages)(repo);
    const targets = options.allPipelines
        ? stages
        : (0,_pipeline_targets_js__WEBPACK_IMPORTED_MODULE_6__/* .selectTargets */ .D)(repo, stages, names, { recursive: options.recursive ?? false, glob: options.glob ?? false });
    const shell = (0,_run_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .shellRunner */ .$)(repo, context.env);
    const { force, singleItem, pipeline, downstream, forceDownstream, allowMissing, dry } = options;
    const results = await (0,_repo_lock_js__WEBPACK_IMPORTED_MODULE_8__.withLock)(repo, (lock) => (0,_run_run_js__WEBPACK_IMPORTED_MODULE_4__/* .reproduce */ .CC)(repo, stages, targets, {
        runner: (0,_stages_runner_js__WEBPACK_IMPORTED_MODULE_10__/* .builtinRunner */ .Y)((0,_run_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .unlockedRunner */ .O)(shell, lock), { engine, threads, log }),
        log,
        signal,
        force: force ?? false,
        singleItem: singleItem ?? false,
        pipeline: pipeline ?? false,
        downstream: downstream ?? false,
        forceDownstream: forceDownstream ?? false,
        allowMissing: allowMissing ?? false,
        dry: dry ?? false,
        noRunCache: !options.runCache,
        noCommit: !options.commit,
        onError: options.ignoreErrors ? 'ignore' : options.keepGoing ? 'keep-going' : 'stop',
        pull: options.pull ? (makers, paths) => pullInputs(repo, makers, paths, context) : undefined,
        confirm: options.interactive ? askUser : undefined,
    }));
    if (options.metrics)
        await showMetrics(context, targets);
    const failures = results.flatMap((result) => (result.outcome === 'failed' ? [result.error] : []));
    if (failures.length === 0)
        return;
    if (options.ignoreErrors) {
        for (const error of failures)
            log.error(error);
        return;
    }
    for (const error of failures.slice(0, -1))
        log.error(error);
    throw failures.at(-1);
}
async function pullInputs(repo, stages, paths, context) {
    const { pullMissing } = await Promise.all(/* import() */[__webpack_require__.e(515), __webpack_require__.e(7818), __webpack_require__.e(762)]).then(__webpack_require__.bind(__webpack_require__, 57818));
    const { log, signal } = context;
    const pulled = await pullMissing(repo, (0,_dvcfile_tracked_js__WEBPACK_IMPORTED_MODULE_7__.trackedPaths)(repo, stages).flatMap((item) => partsAt(item, paths)), { log, signal });
    for (const path of pulled.checkedOut)
        log.info(`Checked out ${path}`);
}
/** What of a tracked path is at, or in, one of `paths`. */
function partsAt(item, paths) {
    if (paths.some((path) => item.path === path || item.path.startsWith(path + node_path__WEBPACK_IMPORTED_MODULE_0__.sep)))
        return [item];
    return paths
        .filter((path) => path.startsWith(item.path + node_path__WEBPACK_IMPORTED_MODULE_0__.sep))
        .map((path) => ({ ...item, within: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(item.path, path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join('/') }));
}
async function askUser(stage) {
    const { createInterface } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 26848, 19));
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    try {
        return /^y/i.test(await terminal.question(`Run stage "${stage.address}"? [y/N] `));
    }
    finally {
        terminal.close();
    }
}
async function showMetrics(context, targets) {
    const { readFileSync, existsSync } = await Promise.resolve(/* import() */).then(__webpack_require__.t.bind(__webpack_require__, 73024, 19));
    for (const out of targets.flatMap((stage) => stage.outs)) {
        if (out.kind !== 'metric' || !existsSync(out.absolutePath))
            continue;
        context.print(`${out.path}:\n${readFileSync(out.absolutePath, 'utf8').trimEnd()}\n`);
    }
}


/***/ }),

/***/ 51117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   selectTracked: () => (/* binding */ selectTracked),
/* harmony export */   trackedPaths: () => (/* binding */ trackedPaths)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14098);
/* harmony import */ var _pipeline_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82094);




const UNKNOWN = { name: 'md5', value: '' };
/** What the lock files and `.dvc` files name that a cache or remote holds: outputs of stages and tracked data. */
function trackedPaths(repo, stages, { unmade = false } = {}) {
    return stages.flatMap((stage) => {
        const lock = stage.kind === 'pipeline' ? (0,_run_run_js__WEBPACK_IMPORTED_MODULE_2__/* .readLock */ .mF)(repo, stage).get(stage.name) : undefined;
        return stage.outs.flatMap((out) => {
            if (!out.cache)
                return [];
            const locked = lock?.outs.find((item) => item.path === out.path);
            const hash = (stage.kind === 'dvcfile' ? out.hash : locked?.hash) ?? (unmade ? UNKNOWN : undefined);
            if (!hash)
                return [];
            const meta = (stage.kind === 'dvcfile' ? out.meta : locked?.meta) ?? {};
            const { absolutePath: path, remote, location, push, kind } = out;
            return [{ path, hash, meta, remote, location, push, kind, made: stage.kind === 'pipeline' }];
        });
    });
}
/**
 * What targets stand for: a stage, a `.dvc` file or `dvc.yaml`, an output's path, or a path inside of a tracked directory;
 * everything when none is named.
 */
async function selectTracked(repo, stages, names, { recursive = false, withDeps = false, unmade = false } = {}) {
    if (names.length === 0)
        return trackedPaths(repo, stages, { unmade });
    const all = trackedPaths(repo, stages, { unmade });
    const found = [];
    for (const name of names) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repo.cwd, name);
        const exact = all.find((item) => item.path === path);
        const holder = all.find((item) => path.startsWith(item.path + node_path__WEBPACK_IMPORTED_MODULE_1__.sep));
        if (exact)
            found.push(exact);
        else if (holder)
            found.push({
                ...holder,
                within: path
                    .slice(holder.path.length + 1)
                    .split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)
                    .join('/'),
            });
        else if (recursive && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
            found.push(...all.filter((item) => item.path.startsWith(path + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)));
        else {
            const targets = (0,_pipeline_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .selectTargets */ .D)(repo, stages, [name], { recursive });
            const { buildGraph } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 17544));
            found.push(...trackedPaths(repo, withDeps ? buildGraph(stages).closure(targets) : targets, { unmade }));
        }
    }
    return [...new Set(found)];
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

/***/ 14098:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xo: () => (/* binding */ formatSeconds),
  mF: () => (/* reexport */ state/* readLock */.mF),
  CC: () => (/* binding */ reproduce)
});

// UNUSED EXPORTS: describeResult

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/run/execute.js + 1 modules
var execute = __webpack_require__(46647);
// EXTERNAL MODULE: ./build/src/pipeline/graph.js
var pipeline_graph = __webpack_require__(17544);
// EXTERNAL MODULE: ./build/src/pipeline/plan.js
var plan = __webpack_require__(38777);
// EXTERNAL MODULE: ./build/src/pipeline/reason.js
var reason = __webpack_require__(50870);
// EXTERNAL MODULE: ./build/src/cache/checkout.js
var checkout = __webpack_require__(57026);
// EXTERNAL MODULE: ./build/src/run/runcache.js
var runcache = __webpack_require__(43906);
;// CONCATENATED MODULE: ./build/src/run/restore.js



/** Looks for a run on the same inputs: the one in `dvc.lock` when nothing that is read has changed, then the run-cache. */
async function findRestorable(context, stage, isSameInput) {
    const { repo, workspace, options } = context;
    if (!(0,runcache/* canRestore */.vD)(stage, repo.root))
        return undefined;
    if (options.dry) {
        for (const dep of stage.deps)
            if (!(await workspace.hash(dep.absolutePath)))
                return undefined;
    }
    const lock = workspace.lock(stage);
    if (isSameInput && lock && (await isComplete(context, stage, lock)))
        return { entry: lock, from: 'cache' };
    if (options.noRunCache)
        return undefined;
    const found = await (0,runcache/* findRun */.Lc)(repo, stage, { ...(await (0,execute/* readInputs */.Ko)(context, stage)), outs: [] });
    return found ? { entry: found, from: 'run-cache' } : undefined;
}
async function isComplete({ repo, workspace }, stage, lock) {
    for (const out of stage.outs) {
        const hash = lock.outs.find((item) => item.path === out.path)?.hash;
        if (!hash)
            return false;
        if (!out.cache && (await workspace.hash(out.absolutePath, hash.name))?.hash.value === hash.value)
            continue;
        if ((await repo.store(hash.name).unusable(hash.value)).length > 0)
            return false;
    }
    return true;
}
/** Puts back the outputs of an earlier run and writes the stage's lock entry. */
async function restoreOutputs(context, stage, run) {
    const { repo, workspace } = context;
    const inputs = await (0,execute/* readInputs */.Ko)(context, stage);
    for (const out of stage.outs) {
        const item = run.outs.find((one) => one.path === out.path);
        if (!item?.hash)
            continue;
        if ((await workspace.hash(out.absolutePath, item.hash.name))?.hash.value === item.hash.value)
            continue;
        const target = { hash: item.hash, meta: item.meta, path: out.absolutePath };
        await (0,checkout/* checkoutPath */.o8)(repo, target, { force: true, signal: context.options.signal });
    }
    workspace.forget();
    await (0,execute/* saveStage */.ev)(context, stage, inputs);
}

// EXTERNAL MODULE: ./build/src/run/selection.js
var selection = __webpack_require__(85413);
// EXTERNAL MODULE: ./build/src/pipeline/state.js
var state = __webpack_require__(82709);
;// CONCATENATED MODULE: ./build/src/run/run.js










/** Brings `targets` and all they depend on up to date; what became of each stage, in order. */
async function reproduce(repo, stages, targets, options) {
    const graph = (0,pipeline_graph.buildGraph)(stages, { active: true });
    const context = { repo, workspace: new state/* Workspace */.aR(repo), options };
    const results = new Map();
    let hasFailed = true;
    try {
        for (const stage of (0,selection/* selectStages */.ut)(graph, targets, options)) {
            const skipped = whySkipped(graph, stage, results, options);
            const result = skipped
                ? { stage: stage.address, outcome: 'skipped', because: skipped }
                : await bringUpToDate(context, graph, stage, results);
            results.set(stage, result);
            if (stage.kind === 'pipeline' || result.outcome === 'failed')
                options.log.info(describeResult(result, options.dry ?? false));
        }
        hasFailed = options.onError !== 'ignore' && [...results.values()].some((result) => result.outcome === 'failed');
    }
    finally {
        // As DVC: a run that fails leaves .gitignore as it was (FORMATS, section 4).
        if (hasFailed)
            repo.gitignore.rollback();
        repo.memo.save();
    }
    return [...results]
        .filter(([stage, { outcome }]) => stage.kind === 'pipeline' || outcome === 'failed')
        .map(([, result]) => result);
}
function whySkipped(graph, stage, results, { onError = 'stop' }) {
    if (onError === 'ignore')
        return undefined;
    for (const [failed, result] of results) {
        if (result.outcome !== 'failed')
            continue;
        if (onError === 'stop' || (0,selection/* downstreamOf */.k1)(graph, failed).includes(stage))
            return `${result.stage} failed`;
    }
    return undefined;
}
/** One line for the log: what became of the stage, and why. */
function describeResult(result, dry = false) {
    switch (result.outcome) {
        case 'ran': {
            const why = (0,reason/* describeReasons */.n)(result.reasons);
            return dry
                ? `${result.stage}: would run (${why})`
                : `${result.stage}: ran in ${formatSeconds(result.seconds)} (${why})`;
        }
        case 'unchanged':
            return `${result.stage}: unchanged`;
        case 'restored': {
            const verb = dry ? 'would be restored' : 'restored';
            return `${result.stage}: ${verb} from the ${result.from} (${(0,reason/* describeReasons */.n)(result.reasons)})`;
        }
        case 'failed':
            return `${result.stage}: failed after ${formatSeconds(result.seconds)} (it ran because ${(0,reason/* describeReasons */.n)(result.reasons)})`;
        case 'skipped':
            return `${result.stage}: skipped, ${result.because}`;
        default:
            return (0,errors/* unreachable */.HB)(result);
    }
}
/** `0.8 s`, `41 s`, `3 min 20 s`. */
function formatSeconds(seconds) {
    if (seconds < 10)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    return whole < 120 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
async function bringUpToDate(context, graph, stage, results) {
    const { options, workspace } = context;
    options.signal.throwIfAborted();
    const { address } = stage;
    const upstream = graph.upstream(stage);
    const lock = workspace.lock(stage);
    const state = await workspace.stateOf(stage, lock);
    const isLenient = options.allowMissing === true || options.pull !== undefined;
    const found = (0,plan/* findReasons */.Rp)(stage, state);
    const serious = options.force
        ? [{ kind: 'forced' }]
        : [
            ...(isLenient ? (0,plan/* withoutMissing */.t4)(stage, found, (path) => workspace.madeAs(path, upstream), lock) : found),
            ...upstreamReasons(upstream, results, options),
        ];
    if (serious.length === 0 && (found.length === 0 || (await bringOutputs(context, stage))))
        return { stage: address, outcome: 'unchanged' };
    const reasons = serious.length === 0 ? found : serious;
    const isVerified = stage.kind === 'dvcfile' || stage.frozen || stage.cmd === undefined;
    if (isVerified && options.dry)
        return { stage: address, outcome: 'unchanged' };
    if (!isVerified && options.confirm && !(await options.confirm(stage)))
        return { stage: address, outcome: 'skipped', because: 'you said no' };
    return attempt(context, stage, reasons, async () => {
        if (isVerified) {
            await (0,execute/* verifyOutputs */.ce)(context, stage);
            return undefined;
        }
        const absent = stage.deps.map((dep) => dep.absolutePath).filter((path) => !(0,external_node_fs_.existsSync)(path));
        if (options.pull && !options.dry && absent.length > 0) {
            await options.pull(upstream, absent);
            workspace.forget();
        }
        const isForced = options.force === true || reasons.some((reason) => reason.kind === 'upstream');
        const isSameInput = (0,plan/* findInputReasons */.NF)(stage, await workspace.stateOf(stage, lock)).length === 0;
        const run = isForced ? undefined : await findRestorable(context, stage, isSameInput);
        if (run && !options.dry)
            await restoreOutputs(context, stage, run.entry);
        else if (!options.dry)
            await options.log.group(`${address}: running (${(0,reason/* describeReasons */.n)(reasons)})`, () => (0,execute/* runStage */.Si)(context, stage));
        return run?.from;
    });
}
/** With `--pull`, fetches what is missing of a stage that is unchanged otherwise; false when it cannot be had. */
async function bringOutputs({ workspace, options }, stage) {
    if (!options.pull || options.allowMissing || options.dry)
        return true;
    try {
        await options.pull([stage], stage.outs.map((out) => out.absolutePath));
    }
    catch (error) {
        if (!(error instanceof errors/* UserError */.yo) || options.signal.aborted)
            throw error;
        options.log.warning(`Cannot bring what is missing of "${stage.address}": ${error.message}`);
    }
    workspace.forget();
    const state = await workspace.stateOf(stage, workspace.lock(stage));
    return !(0,plan/* findReasons */.Rp)(stage, state).some(({ kind }) => kind === 'out');
}
async function attempt({ options, workspace }, stage, reasons, body) {
    const begun = process.hrtime.bigint();
    const seconds = () => Number(process.hrtime.bigint() - begun) / 1e9;
    try {
        const from = await body();
        if (from)
            return { stage: stage.address, outcome: 'restored', from, reasons };
        return { stage: stage.address, outcome: 'ran', seconds: seconds(), reasons };
    }
    catch (error) {
        workspace.forget();
        if (options.signal.aborted)
            throw error;
        return { stage: stage.address, outcome: 'failed', seconds: seconds(), reasons, error };
    }
}
/** In a dry run, what a stage will read is not made yet; and `--force-downstream` runs it whatever was made. */
function upstreamReasons(upstream, results, { dry = false, forceDownstream = false }) {
    return upstream
        .filter((before) => {
        const outcome = results.get(before)?.outcome;
        return forceDownstream && (outcome === 'ran' || (outcome === 'restored' && !dry));
    })
        .map((before) => ({ kind: 'upstream', stage: before.address }));
}


/***/ }),

/***/ 85413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k1: () => (/* binding */ downstreamOf),
/* harmony export */   ut: () => (/* binding */ selectStages),
/* harmony export */   z7: () => (/* binding */ connectedTo)
/* harmony export */ });
/** The stages to look at, in the order they run. */
function selectStages(graph, targets, options) {
    if (options.singleItem)
        return targets;
    if (options.downstream) {
        const wanted = new Set(targets.flatMap((target) => downstreamOf(graph, target)));
        return graph.order.filter((stage) => wanted.has(stage));
    }
    return graph.closure(options.pipeline ? connectedTo(graph, targets) : targets);
}
/** A stage and every stage that needs it, however indirectly. */
function downstreamOf(graph, start) {
    const reached = new Set([start]);
    for (const stage of graph.order) {
        if (graph.upstream(stage).some((before) => reached.has(before)))
            reached.add(stage);
    }
    return [...reached];
}
/** Every stage that hangs together with the targets, in the order of the files. */
function connectedTo(graph, targets) {
    const reached = new Set(targets);
    for (let size = -1; size !== reached.size;) {
        size = reached.size;
        for (const stage of graph.order) {
            const neighbours = graph.upstream(stage);
            if (reached.has(stage))
                for (const before of neighbours)
                    reached.add(before);
            else if (neighbours.some((before) => reached.has(before)))
                reached.add(stage);
        }
    }
    return graph.stages.filter((stage) => reached.has(stage));
}


/***/ }),

/***/ 54081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ shellRunner),
/* harmony export */   O: () => (/* binding */ unlockedRunner)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _orphans_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66496);




const KILL_AFTER_MS = 10_000;
/** Runs command lines as DVC does: `$SHELL -c`, in the stage's folder, with DVC_STAGE and DVC_ROOT set. */
function shellRunner(repo, env = process.env) {
    return {
        run: (line, stage, signal) => new Promise((resolve, reject) => {
            const [shell, args] = shellCommand(env['SHELL'] ?? '/bin/sh');
            // A group of its own, so that an interrupt reaches all that the command has started.
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(shell, [...args, line], {
                cwd: stage.wdir,
                env: { ...env, DVC_STAGE: stage.address, DVC_ROOT: repo.root },
                stdio: ['ignore', 'inherit', 'inherit'],
                detached: true,
            });
            const forget = child.pid === undefined ? undefined : (0,_orphans_js__WEBPACK_IMPORTED_MODULE_3__/* .noteCommand */ .k)(repo, stage.address, child.pid);
            const kill = (name) => {
                try {
                    if (child.pid !== undefined)
                        process.kill(-child.pid, name);
                }
                catch {
                    // it has ended
                }
            };
            let timer;
            const stop = () => {
                kill('SIGTERM');
                timer = setTimeout(() => kill('SIGKILL'), KILL_AFTER_MS);
            };
            if (signal.aborted)
                stop();
            signal.addEventListener('abort', stop, { once: true });
            const end = () => {
                forget?.();
                clearTimeout(timer);
                signal.removeEventListener('abort', stop);
            };
            child.on('error', (error) => {
                end();
                reject(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('stage', `Cannot run stage "${stage.address}": the shell "${shell}" cannot be started`, {
                    cause: error,
                }));
            });
            child.on('exit', (code, killed) => {
                end();
                if (code === 0)
                    resolve();
                else if (signal.aborted)
                    reject(signal.reason);
                else
                    reject(failed(line, stage.address, killed ? `was ended by ${killed}` : `exited with ${code}`));
            });
        }),
    };
}
/** Lets go of the repository's lock while a command runs: it may be one of ours, or DVC's. */
function unlockedRunner(runner, lock) {
    return { run: (line, stage, signal) => lock.released(() => runner.run(line, stage, signal)) };
}
function shellCommand(shell) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(shell);
    if (name === 'bash')
        return [shell, ['--noprofile', '--norc', '-c']];
    if (name === 'zsh')
        return [shell, ['--no-rcs', '-c']];
    return [shell, ['-c']];
}
function failed(line, stage, how) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('stage', `Cannot run stage "${stage}": the command "${line}" ${how}`);
}


/***/ }),

/***/ 53023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ builtinRunner)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33620);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98142);




/** Runs the built-in stages in process, and everything else in the shell it is given. */
function builtinRunner(shell, { engine, threads, log }) {
    return {
        run: async (line, stage, signal) => {
            const command = (0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStageCommand */ .tT)(line);
            if (!command)
                return shell.run(line, stage, signal);
            if (!_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILTIN_STAGES */ .mV.includes(command.stage))
                throw unknownStage(line, command.stage, stage);
            const run = await (0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .loadStage */ .xk)(command.stage);
            const observer = declarationObserver(stage, log);
            return run({ folder: stage.wdir, paramsFile: command.paramsFile, engine, threads, log, signal, observer });
        },
    };
}
function unknownStage(line, name, stage) {
    const nearest = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(name, _registry_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILTIN_STAGES */ .mV);
    const expected = nearest ? `did you mean "${nearest}"?` : `expected one of ${_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILTIN_STAGES */ .mV.join(', ')}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('pipeline', `Cannot run stage "${stage.address}" in ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)(stage.location)}: "${line}" names no built-in stage, ${expected}`, { location: stage.location });
}
/** Points out what a stage reads and `dvc.yaml` does not declare: a change of it would go unnoticed. */
function declarationObserver(stage, log) {
    const seen = new Set();
    const warn = (what, location, read) => {
        if (seen.has(what))
            return;
        seen.add(what);
        const place = read ? ` (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)(read)})` : '';
        log.warning(`Stage "${stage.address}" reads ${what}${place}, which it does not declare: a change of it would go unnoticed`, location);
    };
    return {
        readsFile: (path) => {
            const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(stage.wdir, path);
            const declared = stage.deps.some((dep) => absolute === dep.absolutePath || absolute.startsWith(dep.absolutePath + node_path__WEBPACK_IMPORTED_MODULE_0__.sep));
            if (!declared)
                warn(`"${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(stage.wdir, absolute)}"`, stage.location);
        },
        readsParam: (file, key, location, isSet) => {
            if (!isSet)
                return; // a default: nothing in the file to depend on
            const declared = stage.params.some((params) => params.absolutePath === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(stage.wdir, file) &&
                (params.keys.length === 0 || params.keys.some((name) => key === name || key.startsWith(`${name}.`))));
            if (!declared)
                warn(`parameter "${key}"`, stage.location, location);
        },
    };
}


/***/ })

};
