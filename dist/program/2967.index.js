export const id = 2967;
export const ids = [2967,3620];
export const modules = {

/***/ 52967:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ status_define)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/dvcyaml/load.js + 1 modules
var load = __webpack_require__(8512);
// EXTERNAL MODULE: ./build/src/pipeline/plan.js
var plan = __webpack_require__(38777);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 1 modules
var repository = __webpack_require__(59169);
// EXTERNAL MODULE: ./build/src/pipeline/state.js
var state = __webpack_require__(82709);
;// CONCATENATED MODULE: ./build/src/pipeline/status.js



/** Compares the workspace with the lock files; writes nothing but the memo of hashes. */
async function findStatus(repo, stages) {
    const workspace = new state/* Workspace */.aR(repo);
    const status = {};
    for (const stage of stages) {
        const state = await workspace.stateOf(stage, workspace.lock(stage));
        const items = stageStatus(stage, state, (path) => (0,repository.shownPath)(repo, path));
        if (items.length > 0)
            status[stage.address] = items;
    }
    repo.memo.save();
    return status;
}
/** What differs in one stage. Pure: judges what it is given. */
function stageStatus(stage, state, show) {
    const isCallback = stage.deps.length + stage.params.length + stage.outs.length === 0;
    const items = [];
    if (stage.kind === 'pipeline' && !stage.frozen) {
        const deps = changedDependencies(stage, state, show);
        if (Object.keys(deps).length > 0)
            items.push({ 'changed deps': deps });
    }
    const outs = changedOutputs(stage, state, show);
    if (Object.keys(outs).length > 0)
        items.push({ 'changed outs': outs });
    if (stage.kind === 'dvcfile')
        return items;
    const { lock } = state;
    if (lock && (0,plan/* commandText */.jt)(lock.cmd) !== (0,plan/* commandText */.jt)(stage.cmd ?? ''))
        items.push('changed command');
    if (!stage.frozen && (stage.alwaysChanged || isCallback))
        items.push('always changed');
    return items;
}
function changedDependencies(stage, state, show) {
    const changed = {};
    for (const dep of stage.deps) {
        const now = state.hashes.get(dep.absolutePath);
        const locked = state.lock?.deps.find((item) => item.path === dep.path);
        if (!now)
            changed[show(dep.absolutePath)] = 'deleted';
        else if (locked?.hash?.value !== now.hash.value)
            changed[show(dep.absolutePath)] = 'modified';
    }
    for (const params of stage.params) {
        const shown = show(params.absolutePath);
        if (state.params.get(params.file)?.absent)
            changed[shown] = 'deleted';
        else if (!state.lock?.params.has(params.file))
            changed[shown] = 'new';
        else {
            const keys = paramReasons(stage, state, params.file);
            if (keys.length > 0)
                changed[shown] = Object.fromEntries(keys.map(({ key, change }) => [key, change]));
        }
    }
    return changed;
}
function paramReasons(stage, state, file) {
    const reasons = (0,plan/* findInputReasons */.NF)({ ...stage, alwaysChanged: false, frozen: false }, state);
    return reasons.flatMap((reason) => (reason.kind === 'param' && reason.file === file ? [reason] : []));
}
function changedOutputs(stage, state, show) {
    const changed = {};
    for (const out of stage.outs) {
        const now = state.hashes.get(out.absolutePath);
        const locked = stage.kind === 'dvcfile' ? out : state.lock?.outs.find((item) => item.path === out.path);
        const shown = show(out.absolutePath);
        if (out.cache && locked?.hash && state.notInCache.has(out.absolutePath))
            changed[shown] = 'not in cache';
        else if (!now)
            changed[shown] = 'deleted';
        else if (locked?.hash?.value !== now.hash.value)
            changed[shown] = 'modified';
    }
    return changed;
}

// EXTERNAL MODULE: ./build/src/pipeline/targets.js
var pipeline_targets = __webpack_require__(82094);
// EXTERNAL MODULE: ./build/src/commands/sync/options.js
var sync_options = __webpack_require__(39944);
;// CONCATENATED MODULE: ./build/src/commands/pipeline/status.js






/** `status [TARGET…]`: what differs between the workspace and what `dvc.lock` and `.dvc` files say. */
function status_define(command, context) {
    command
        .argument('[targets...]', 'stages or .dvc files; everything when none is named')
        .option('--json', 'print JSON')
        .option('-R, --recursive', 'targets may be folders: every stage in them')
        .option('-d, --with-deps', 'also what the targets depend on')
        .option('-c, --cloud', 'compare the cache with the remote instead')
        .option('-r, --remote <name>', 'the remote to compare with')
        .option('-j, --jobs <number>', 'with --cloud: how many requests at once', sync_options/* parseJobs */.YF)
        .option('--no-updates', 'do not look for updates of imports');
    (0,sync_options/* addRevisionOptions */.l0)(command);
    command.action(async (names, options) => {
        const repo = (0,repository.openRepository)(context.cwd, context.env);
        if (options.cloud || options.remote !== undefined) {
            return (0,sync_options/* withExitCodeOne */.qI)(() => showCloud(repo, names, options, context));
        }
        refuseCloudOptions(options);
        const status = await withExitCode(async () => {
            const stages = (0,load.loadStages)(repo);
            const targets = names.length === 0 ? stages : (0,pipeline_targets/* selectTargets */.D)(repo, stages, names, { recursive: !!options.recursive });
            if (!options.withDeps)
                return findStatus(repo, targets);
            const { buildGraph } = await __webpack_require__.e(/* import() */ 7544).then(__webpack_require__.bind(__webpack_require__, 17544));
            return findStatus(repo, buildGraph(stages).closure(targets));
        });
        const isClean = Object.keys(status).length === 0;
        if (options.quiet)
            context.setExitCode(isClean ? 0 : 1);
        else if (options.json)
            context.print(`${JSON.stringify(status)}\n`);
        else
            context.print(isClean ? 'Data and pipelines are up to date\n' : renderStatus(status));
    });
}
async function showCloud(repo, names, options, context) {
    const [{ findCloudStatus }, { collectTracked }] = await Promise.all([
        Promise.all(/* import() */[__webpack_require__.e(515), __webpack_require__.e(6740)]).then(__webpack_require__.bind(__webpack_require__, 35215)),
        Promise.all(/* import() */[__webpack_require__.e(5361), __webpack_require__.e(4544), __webpack_require__.e(603)]).then(__webpack_require__.bind(__webpack_require__, 46531)),
    ]);
    const { log, signal } = context;
    const tracked = await collectTracked(repo, names, { ...options, log });
    const { remote, jobs } = options;
    const { changes, remotes } = await findCloudStatus(repo, tracked, { log, signal, remote, jobs, oncePerObject: true });
    const entries = Object.entries(changes);
    if (options.quiet)
        context.setExitCode(entries.length === 0 ? 0 : 1);
    else if (options.json)
        context.print(`${JSON.stringify(changes)}\n`);
    else if (entries.length === 0)
        context.print(`Cache and remote ${remotes.map((name) => `'${name}'`).join(', ')} are in sync.\n`);
    else
        context.print(entries.map(([path, change]) => `\t${`${change}:`.padEnd(20)}${path}\n`).join(''));
}
// Without --cloud they would say nothing.
function refuseCloudOptions({ allBranches, allTags, allCommits, jobs }) {
    const given = [
        ...(allBranches ? ['--all-branches'] : []),
        ...(allTags ? ['--all-tags'] : []),
        ...(allCommits ? ['--all-commits'] : []),
        ...(jobs === undefined ? [] : ['--jobs']),
    ];
    if (given.length === 0)
        return;
    throw new errors/* UserError */.yo('usage', `Cannot use ${given.join(', ')}: expected --cloud beside it`, { exitCode: 1 });
}
// DVC's `status` exits with 1 for what it refuses to read, where its other commands exit with 255.
async function withExitCode(body) {
    try {
        return await body();
    }
    catch (error) {
        if (error instanceof errors/* UserError */.yo && error.exitCode === 255 && error.code !== 'stage')
            throw error.withExitCode(1);
        throw error;
    }
}
function renderStatus(status) {
    const lines = [];
    for (const [address, items] of Object.entries(status)) {
        lines.push(`${address}:`);
        for (const item of items) {
            if (typeof item === 'string') {
                lines.push(`    ${item}`);
                continue;
            }
            for (const [title, paths] of Object.entries(item)) {
                lines.push(`    ${title}:`);
                for (const [path, change] of Object.entries(paths)) {
                    if (typeof change === 'string')
                        lines.push(`        ${`${change}:`.padEnd(14)} ${path}`);
                    else
                        for (const [key, what] of Object.entries(change))
                            lines.push(`        ${`${what}:`.padEnd(14)} ${path}: ${key}`);
                }
            }
        }
    }
    return `${lines.join('\n')}\n`;
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


/***/ })

};
