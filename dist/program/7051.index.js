export const id = 7051;
export const ids = [7051];
export const modules = {

/***/ 57051:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ status_define)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/pipeline/load.js + 1 modules
var load = __webpack_require__(15170);
// EXTERNAL MODULE: ./build/src/pipeline/plan.js
var plan = __webpack_require__(38777);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 6 modules
var repository = __webpack_require__(8656);
// EXTERNAL MODULE: ./build/src/pipeline/state.js
var state = __webpack_require__(82709);
;// CONCATENATED MODULE: ./build/src/pipeline/status.js



/** Compares the workspace with the lock files; writes nothing but the memo of hashes. */
async function findStatus(repo, stages) {
    const workspace = new state/* Workspace */.aR(repo);
    const status = {};
    for (const stage of stages) {
        const state = await workspace.stateOf(stage, workspace.lock(stage));
        const items = stageStatus(stage, state, (path) => (0,repository/* shownPath */.pS)(repo, path));
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
;// CONCATENATED MODULE: ./build/src/commands/status.js





/** `status [TARGET…]`: what differs between the workspace and what `dvc.lock` and `.dvc` files say. */
function status_define(command, context) {
    command
        .argument('[targets...]', 'stages or .dvc files; everything when none is named')
        .option('--json', 'print JSON')
        .option('-R, --recursive', 'targets may be folders: every stage in them')
        .option('-d, --with-deps', 'also what the targets depend on')
        .option('-c, --cloud', 'compare the cache with the remote instead')
        .option('-r, --remote <name>', 'the remote to compare with')
        .option('--no-updates', 'do not look for updates of imports')
        .action(async (names, options) => {
        const repo = (0,repository/* openRepository */.h_)(context.cwd, context.env);
        if (options.cloud || options.remote !== undefined)
            return showCloud(repo, names, options, context);
        const status = await withExitCode(async () => {
            const stages = (0,load/* loadStages */.GJ)(repo);
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
    const [{ findCloudStatus }, { selectTracked }] = await Promise.all([
        __webpack_require__.e(/* import() */ 5376).then(__webpack_require__.bind(__webpack_require__, 35376)),
        Promise.all(/* import() */[__webpack_require__.e(8932), __webpack_require__.e(594)]).then(__webpack_require__.bind(__webpack_require__, 80594)),
    ]);
    const tracked = await selectTracked(repo, (0,load/* loadStages */.GJ)(repo), names, options);
    const { log, signal } = context;
    const status = await findCloudStatus(repo, tracked, { log, signal, remote: options.remote });
    const entries = Object.entries(status);
    if (options.quiet)
        context.setExitCode(entries.length === 0 ? 0 : 1);
    else if (options.json)
        context.print(`${JSON.stringify(status)}\n`);
    else if (entries.length === 0)
        context.print('Cache and remote are in sync\n');
    else
        context.print(entries.map(([path, change]) => `    ${`${change}:`.padEnd(14)} ${path}\n`).join(''));
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

/***/ 82094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ selectTargets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15170);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74038);





/**
 * The stages that names stand for: a stage or group of the `dvc.yaml` here, `sub/dvc.yaml:name`, a `dvc.yaml`, a `.dvc`
 * file; without any, the stages of the `dvc.yaml` in the folder the user stands in.
 */
function selectTargets(repo, stages, names, options = {}) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo.cwd, _load_js__WEBPACK_IMPORTED_MODULE_3__/* .DVC_YAML */ .St);
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
    if (colon < 0 && name.endsWith(_load_js__WEBPACK_IMPORTED_MODULE_3__/* .DVC_YAML */ .St) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return byFile(file);
    const candidates = byFile(colon > 0 ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo.cwd, _load_js__WEBPACK_IMPORTED_MODULE_3__/* .DVC_YAML */ .St));
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
    const nearest = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestName */ .q)(name, known);
    const expected = nearest ? `did you mean "${nearest}"?` : `expected one of ${known.join(', ') || '(there are none)'}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('pipeline', `Cannot find stage "${name}": ${expected}`);
}


/***/ })

};
