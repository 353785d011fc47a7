export const id = 7544;
export const ids = [7544];
export const modules = {

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


/***/ })

};
