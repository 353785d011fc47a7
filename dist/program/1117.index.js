export const id = 1117;
export const ids = [1117];
export const modules = {

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
