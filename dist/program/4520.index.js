export const id = 4520;
export const ids = [4520];
export const modules = {

/***/ 84520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78835);
/* harmony import */ var _dvcfile_tracked_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83302);
/* harmony import */ var _repo_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(85696);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47961);
/* harmony import */ var _tracking_checkout_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75068);





/** `checkout [TARGET…]`: puts tracked content from the cache into the workspace. */
function define(command, context) {
    command
        .argument('[targets...]', 'outputs, files in them, .dvc files or stages; everything when none is named')
        .option('--summary', 'show how many files changed')
        .option('-d, --with-deps', 'also what the targets depend on')
        .option('-R, --recursive', 'targets may be folders: all that is tracked in them')
        .option('-f, --force', 'replace and remove what no cache holds')
        .option('--relink', 'make every file anew, linked as cache.type says')
        .option('--allow-missing', 'leave out what is not in the cache')
        .action(async (names, flags) => {
        const { log, signal } = context;
        const repo = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h_)(context.cwd, context.env);
        const { force = false, relink = false } = flags;
        const summary = await (0,_repo_lock_js__WEBPACK_IMPORTED_MODULE_2__/* .withLock */ .k)(repo, async () => {
            const stages = (0,_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_0__.loadStages)(repo);
            const items = await (0,_dvcfile_tracked_js__WEBPACK_IMPORTED_MODULE_1__/* .selectTracked */ .n)(repo, stages, names, flags);
            const everything = names.length === 0 ? new Set((0,_dvcfile_tracked_js__WEBPACK_IMPORTED_MODULE_1__/* .trackedPaths */ .f)(repo, stages).map((item) => item.path)) : undefined;
            return (0,_tracking_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .checkoutTracked */ .vD)(repo, items, { log, signal, force, relink, everything });
        });
        if (flags.summary)
            context.print(`${(0,_tracking_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .summarizeCheckout */ .Im)(summary)}\n`);
        else if (!flags.quiet)
            context.print((0,_tracking_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .describeCheckout */ .i2)(summary));
        if (summary.failed.length > 0 && !flags.allowMissing)
            throw (0,_tracking_checkout_js__WEBPACK_IMPORTED_MODULE_4__/* .checkoutFailure */ .Pv)(summary);
    });
}


/***/ }),

/***/ 83302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ trackedPaths),
/* harmony export */   n: () => (/* binding */ selectTracked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50278);
/* harmony import */ var _pipeline_targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29891);




/** What the lock files and `.dvc` files name that a cache or remote holds: outputs of stages and tracked data. */
function trackedPaths(repo, stages) {
    return stages.flatMap((stage) => {
        const lock = stage.kind === 'pipeline' ? (0,_run_run_js__WEBPACK_IMPORTED_MODULE_2__/* .readLock */ .mF)(repo, stage).get(stage.name) : undefined;
        return stage.outs.flatMap((out) => {
            if (!out.cache)
                return [];
            const locked = lock?.outs.find((item) => item.path === out.path);
            const hash = stage.kind === 'dvcfile' ? out.hash : locked?.hash;
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
async function selectTracked(repo, stages, names, { recursive = false, withDeps = false } = {}) {
    if (names.length === 0)
        return trackedPaths(repo, stages);
    const all = trackedPaths(repo, stages);
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
            const { buildGraph } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 26033));
            found.push(...trackedPaths(repo, withDeps ? buildGraph(stages).closure(targets) : targets));
        }
    }
    return [...new Set(found)];
}


/***/ }),

/***/ 29891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ selectTargets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72895);
/* harmony import */ var _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78835);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40967);





/**
 * The stages that names stand for: a stage or group of the `dvc.yaml` here, `sub/dvc.yaml:name`, a `dvc.yaml`, a `.dvc`
 * file; without any, the stages of the `dvc.yaml` in the folder the user stands in.
 */
function selectTargets(repo, stages, names, options = {}) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo.cwd, _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__/* .DVC_YAML */ .St);
    if (names.length === 0)
        return stages.filter((stage) => stage.file === here);
    const found = names.flatMap((name) => {
        const inFolder = options.recursive ? stagesInFolder(repo, stages, name) : undefined;
        const chosen = inFolder ?? findTarget(repo, stages, name);
        if (!chosen)
            throw unknownTarget(stages, name);
        return chosen;
    });
    return [...new Set(found)];
}
function findTarget(repo, stages, name) {
    const colon = name.lastIndexOf(':');
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(repo.cwd, colon < 0 ? name : name.slice(0, colon));
    const byFile = (path) => stages.filter((stage) => stage.file === path);
    if (colon < 0 && name.endsWith('.dvc') && byFile(file).length > 0)
        return byFile(file);
    if (colon < 0 && name.endsWith(_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__/* .DVC_YAML */ .St) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return byFile(file);
    const candidates = byFile(colon > 0 ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo.cwd, _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__/* .DVC_YAML */ .St));
    const wanted = colon < 0 ? name : name.slice(colon + 1);
    const exact = candidates.filter((stage) => stage.name === wanted);
    const found = exact.length > 0 ? exact : candidates.filter((stage) => stage.name.startsWith(`${wanted}@`));
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
    const nearest = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestName */ .q)(name, known);
    const expected = nearest ? `did you mean "${nearest}"?` : `expected one of ${known.join(', ') || '(there are none)'}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('pipeline', `Cannot find stage "${name}": ${expected}`);
}


/***/ }),

/***/ 50278:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xo: () => (/* binding */ formatSeconds),
  mF: () => (/* reexport */ state/* readLock */.mF),
  CC: () => (/* binding */ reproduce)
});

// UNUSED EXPORTS: describeResult

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(72895);
// EXTERNAL MODULE: ./build/src/run/execute.js
var execute = __webpack_require__(49579);
// EXTERNAL MODULE: ./build/src/pipeline/graph.js
var pipeline_graph = __webpack_require__(26033);
// EXTERNAL MODULE: ./build/src/pipeline/plan.js
var plan = __webpack_require__(61942);
// EXTERNAL MODULE: ./build/src/pipeline/reason.js
var reason = __webpack_require__(22581);
// EXTERNAL MODULE: ./build/src/cache/checkout.js
var checkout = __webpack_require__(44275);
// EXTERNAL MODULE: ./build/src/run/runcache.js
var runcache = __webpack_require__(79611);
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
var selection = __webpack_require__(60362);
// EXTERNAL MODULE: ./build/src/pipeline/state.js
var state = __webpack_require__(21352);
;// CONCATENATED MODULE: ./build/src/run/run.js









/** Brings `targets` and all they depend on up to date; what became of each stage, in order. */
async function reproduce(repo, stages, targets, options) {
    const graph = (0,pipeline_graph.buildGraph)(stages);
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
    const reasons = options.force
        ? [{ kind: 'forced' }]
        : [
            ...(isLenient ? (0,plan/* withoutMissing */.t4)(stage, found, (path) => workspace.madeAs(path, upstream), lock) : found),
            ...upstreamReasons(upstream, results, options),
        ];
    if (reasons.length === 0)
        return { stage: address, outcome: 'unchanged' };
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
        if (options.pull && !options.dry) {
            await options.pull(upstream);
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

/***/ 60362:
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

/***/ 75068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Im: () => (/* binding */ summarizeCheckout),
/* harmony export */   Pv: () => (/* binding */ checkoutFailure),
/* harmony export */   i2: () => (/* binding */ describeCheckout),
/* harmony export */   vD: () => (/* binding */ checkoutTracked)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cache_checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44275);
/* harmony import */ var _cache_scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34730);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(72895);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47961);
/* harmony import */ var _placed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(12325);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78155);








/** Puts tracked content into the workspace. Nothing is touched when something would be lost that no cache holds. */
async function checkoutTracked(repo, items, options) {
    const progress = new _progress_js__WEBPACK_IMPORTED_MODULE_7__/* .FileProgress */ .k(options.log, 'Checking out');
    const work = {
        signal: options.signal,
        force: options.force ?? false,
        relink: options.relink ?? false,
        ...progress.callbacks,
    };
    const paths = { modified: [], added: [], deleted: [] };
    const files = { modified: 0, added: 0, deleted: 0 };
    const failed = [];
    try {
        const plans = [];
        for (const item of items)
            plans.push(await (0,_cache_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .planCheckout */ .SH)(repo, item, work));
        if (!options.force)
            refuseLoss(repo, plans);
        if (options.everything)
            paths.deleted = await removeLeftovers(repo, options.everything, options.signal);
        files.deleted = paths.deleted.length;
        for (const plan of plans) {
            const { path, hash } = plan.target;
            if (plan.missing.length > 0) {
                failed.push((0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPath */ .pS)(repo, path));
                continue;
            }
            const result = await (0,_cache_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .applyCheckout */ .L4)(repo, plan, work);
            if (plan.target.within === undefined)
                (0,_placed_js__WEBPACK_IMPORTED_MODULE_6__/* .rememberPlaced */ .f)(repo, path, hash);
            files.added += result.added;
            files.modified += result.modified;
            files.deleted += result.deleted;
            if (result.change !== 'unchanged')
                paths[result.change].push(shownEntry(repo, path));
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
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('cache', `Cannot check out ${shown.join(', ')}${more}: not all of it is in the cache`, {
        hint: 'Run `train-report fetch` to bring what is missing from the remote',
    });
}
function refuseLoss(repo, plans) {
    const lost = plans.flatMap((plan) => (plan.missing.length > 0 ? [] : plan.unsaved));
    if (lost.length === 0)
        return;
    const shown = lost.slice(0, 10).map((path) => `"${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPath */ .pS)(repo, path)}"`);
    const more = lost.length > 10 ? ` and ${lost.length - 10} more` : '';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('cache', `Cannot check out: ${shown.join(', ')}${more} would be lost, since no cache holds it`, {
        hint: 'Save it with `train-report commit` or `add`, or give --force to replace it',
    });
}
async function removeLeftovers(repo, tracked, signal) {
    const removed = [];
    for (const { path, hash } of (0,_placed_js__WEBPACK_IMPORTED_MODULE_6__/* .findLeftovers */ .Q)(repo, tracked)) {
        const isWithin = [...tracked].some((other) => other.startsWith(path + node_path__WEBPACK_IMPORTED_MODULE_1__.sep) || path.startsWith(other + node_path__WEBPACK_IMPORTED_MODULE_1__.sep));
        if (isWithin || (await repo.scm?.isTracked(path)))
            continue;
        const now = await (0,_cache_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .hashPath */ .G)(repo, path, { name: hash.name, signal });
        if (now?.hash.value !== hash.value || repo.store(hash.name).missing(hash.value).length > 0)
            continue;
        removed.push(shownEntry(repo, path));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
    }
    return removed;
}
function shownEntry(repo, path) {
    const isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    return `${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_5__/* .shownPath */ .pS)(repo, path)}${isFolder ? '/' : ''}`;
}
function sorted(paths) {
    const isFile = (path) => (path.endsWith('/') ? 0 : 1);
    return [...paths].sort((a, b) => isFile(a) - isFile(b) || (a < b ? -1 : 1));
}


/***/ })

};
