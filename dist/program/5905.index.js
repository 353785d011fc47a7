export const id = 5905;
export const ids = [5905,3620,7544];
export const modules = {

/***/ 68286:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8512);
/* harmony import */ var _pipeline_graph_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17544);
/* harmony import */ var _pipeline_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38777);
/* harmony import */ var _pipeline_reason_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50870);
/* harmony import */ var _pipeline_state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(82709);
/* harmony import */ var _pipeline_targets_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(82094);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59169);







/** `why [STAGE…]`: what makes each stage stale, to the parameter and the file, with old and new values. */
function define(command, context) {
    command
        .argument('[targets...]', 'stages to explain, with all they depend on; all of dvc.yaml when none is named')
        .option('--json', 'print JSON')
        .action(async (names, options) => {
        const repo = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_6__.openRepository)(context.cwd, context.env);
        if (names.length === 0)
            (0,_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_0__.requirePipeline)(repo);
        const stages = (0,_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_0__.loadStages)(repo);
        const graph = (0,_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_1__.buildGraph)(stages, { active: true });
        const workspace = new _pipeline_state_js__WEBPACK_IMPORTED_MODULE_4__/* .Workspace */ .aR(repo);
        const stale = new Map();
        const order = graph.closure((0,_pipeline_targets_js__WEBPACK_IMPORTED_MODULE_5__/* .selectTargets */ .D)(repo, stages, names));
        for (const stage of order) {
            const own = (0,_pipeline_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .findReasons */ .Rp)(stage, await workspace.stateOf(stage, workspace.lock(stage)));
            const upstream = graph
                .upstream(stage)
                .filter((before) => stale.has(before))
                .map((before) => ({ kind: 'upstream', stage: before.address }));
            if (own.length + upstream.length > 0)
                stale.set(stage, [...own, ...upstream]);
        }
        repo.memo.save();
        if (options.json)
            context.print(`${JSON.stringify(toJson(order, stale))}\n`);
        else
            context.print(render(order, stale));
    });
}
function toJson(order, stale) {
    return Object.fromEntries(order.map((stage) => [stage.address, (stale.get(stage) ?? []).map(_pipeline_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .describeReason */ .G)]));
}
function render(order, stale) {
    if (stale.size === 0)
        return 'Everything is up to date\n';
    const lines = order.flatMap((stage) => {
        const reasons = stale.get(stage);
        if (!reasons)
            return stage.kind === 'dvcfile' ? [] : [`${stage.address}: up to date`];
        return [`${stage.address}: stale`, ...reasons.map((reason) => `    ${(0,_pipeline_reason_js__WEBPACK_IMPORTED_MODULE_3__/* .describeReason */ .G)(reason)}`)];
    });
    return `${lines.join('\n')}\n`;
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

/***/ 17544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildGraph: () => (/* binding */ buildGraph)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


/**
 * Builds the graph: a stage depends on another when a path it reads equals, lies in or contains one the other writes.
 *
 *     images.dvc ──▶ data_preprocess ──▶ data_load ──▶ train ──▶ evaluate
 *                                            └──────────────────────▲
 *
 * Throws for a cycle and for two stages that write the same path.
 */
function buildGraph(stages, { active = false } = {}) {
    refuseOverlaps(stages);
    const makers = new Makers(stages);
    const edges = new Map();
    for (const stage of stages) {
        // A file of parameters may be made by a stage as well.
        const feeds = [...stage.deps, ...stage.params].flatMap((dep) => makers.of(dep.absolutePath).map(({ stage: maker }) => maker));
        edges.set(stage, [...new Set(feeds)]);
    }
    const all = (stage) => edges.get(stage) ?? [];
    const upstream = active ? (stage) => (stage.frozen ? [] : all(stage)) : all;
    const order = sort(stages, all); // a circle is one, frozen or not
    return {
        stages,
        order: active ? sort(stages, upstream) : order,
        upstream,
        outputsAt: (path) => makers.of(path),
        closure: (targets) => sort(targets, upstream),
    };
}
/** Which stages make a path: looked up, not searched for, since a pipeline may have thousands of stages. */
class Makers {
    #exact = new Map();
    /** Outputs below a folder. */
    #below = new Map();
    #place;
    constructor(stages) {
        this.#place = new Map(stages.map((stage, index) => [stage, index]));
        for (const stage of stages) {
            for (const out of stage.outs) {
                append(this.#exact, out.absolutePath, { stage, out });
                for (const folder of foldersOf(out.absolutePath))
                    append(this.#below, folder, { stage, out });
            }
        }
    }
    /** What makes the path, something in it, or a folder that it lies in; in the order of the files. */
    of(path) {
        const found = [...(this.#exact.get(path) ?? []), ...(this.#below.get(path) ?? [])];
        for (const folder of foldersOf(path))
            found.push(...(this.#exact.get(folder) ?? []));
        const place = ({ stage }) => this.#place.get(stage) ?? 0;
        return found.sort((a, b) => place(a) - place(b));
    }
}
function append(lists, key, value) {
    const list = lists.get(key);
    if (list)
        list.push(value);
    else
        lists.set(key, [value]);
}
function foldersOf(path) {
    const folders = [];
    for (let folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path); folder !== (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder); folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(folder))
        folders.push(folder);
    return folders;
}
/** Depth first, children before parents, roots in the order given. */
function sort(roots, upstream) {
    const order = [];
    const done = new Set();
    const path = [];
    const open = new Set();
    const visit = (stage) => {
        if (done.has(stage))
            return;
        if (open.has(stage))
            throw cycle([...path.slice(path.indexOf(stage)), stage]);
        path.push(stage);
        open.add(stage);
        for (const before of upstream(stage))
            visit(before);
        path.pop();
        open.delete(stage);
        done.add(stage);
        order.push(stage);
    };
    for (const root of roots)
        visit(root);
    return order;
}
function cycle(stages) {
    const names = stages.map((stage) => `"${stage.address}"`).join(' → ');
    const location = stages[0]?.location;
    const place = location ? ` in ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)(location)}` : '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('pipeline', `Cannot order the stages${place}: ${names} depend on each other in a circle`, {
        ...(location ? { location } : {}),
        hint: 'Let one of them read something that none of the others writes',
    });
}
function refuseOverlaps(stages) {
    // Sorted by path with its separators as the lowest character, what lies in a folder follows it at once.
    const key = (path) => path.replaceAll(node_path__WEBPACK_IMPORTED_MODULE_0__.sep, '\0');
    const outs = stages
        .flatMap((stage) => stage.outs.map((out) => ({ stage, out, key: key(out.absolutePath) })))
        .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
    for (const [index, a] of outs.entries()) {
        const next = outs[index + 1];
        for (const b of next ? [next] : []) {
            if (a.stage === b.stage && a.out.absolutePath === b.out.absolutePath)
                continue;
            if (!touches(a.out.absolutePath, b.out.absolutePath))
                continue;
            const same = a.out.absolutePath === b.out.absolutePath;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('pipeline', `Cannot use output "${b.out.path}" of "${b.stage.address}" in ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)(b.out.location)}: ` +
                `${same ? 'it is' : `it overlaps "${a.out.path}",`} also an output of "${a.stage.address}" (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)(a.out.location)})`, { location: b.out.location });
        }
    }
}
function touches(a, b) {
    return a === b || a.startsWith(b + node_path__WEBPACK_IMPORTED_MODULE_0__.sep) || b.startsWith(a + node_path__WEBPACK_IMPORTED_MODULE_0__.sep);
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

/***/ 50870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ describeReason),
/* harmony export */   n: () => (/* binding */ describeReasons)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80423);
/* harmony import */ var _dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91968);



/** A reason in a few words, with the old and the new value: `params.yaml: train.epochs 5 → 10`. */
function describeReason(reason) {
    switch (reason.kind) {
        case 'never-run':
            return 'it has never run';
        case 'forced':
            return 'forced';
        case 'always-changed':
            return 'it always runs';
        case 'command':
            return 'its command changed';
        case 'dep':
            return `${reason.path} ${reason.change === 'new' ? 'is a new dependency' : `was ${reason.change}`}`;
        case 'param':
            return `${reason.file}: ${describeParam(reason)}`;
        case 'out':
            return reason.change === 'not in cache'
                ? `${reason.path} is not in the cache`
                : describeOut(reason.path, reason.change);
        case 'upstream':
            return `${reason.stage} runs`;
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)(reason);
    }
}
/** All reasons of a stage in one line. */
function describeReasons(reasons) {
    return reasons.map(describeReason).join('; ');
}
function describeOut(path, change) {
    if (change === 'new')
        return `${path} is a new output`;
    return change === 'deleted' ? `${path} is missing` : `${path} was modified`;
}
function describeParam({ key, before, after, }) {
    if (after === undefined)
        return `${key} was removed`;
    if (before instanceof Map && after instanceof Map) {
        const parts = changedKeys(before, after).map((name) => describeParam({ key: `${key}.${name}`, before: before.get(name), after: after.get(name) }));
        if (parts.length > 0)
            return parts.join(', ');
    }
    return before === undefined
        ? `${key} is new (${(0,_formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .vp)(after)})`
        : `${key} ${(0,_formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .vp)(before)} → ${(0,_formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .vp)(after)}`;
}
function changedKeys(before, after) {
    const names = new Set([...before.keys(), ...after.keys()].map(String));
    return [...names].filter((name) => !(0,_dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_1__/* .equalValues */ .b9)(before.get(name), after.get(name)));
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
