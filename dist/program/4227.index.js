export const id = 4227;
export const ids = [4227,3620,7544];
export const modules = {

/***/ 74227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _pipeline_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17544);
/* harmony import */ var _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8512);
/* harmony import */ var _dag_picture_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62644);
/* harmony import */ var _run_selection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85413);
/* harmony import */ var _pipeline_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82094);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59169);






/** `dag [TARGET]`: what feeds what, as a picture. */
function define(command, context) {
    command
        .argument('[target]', 'a stage: shows it and what it depends on')
        .option('--dot', 'in the language of Graphviz')
        .option('--mermaid', 'in the language of Mermaid')
        .option('--md', 'Mermaid, in a block of Markdown')
        .option('-o, --outs', 'outputs instead of stages')
        .option('--full', 'all that hangs together with the target')
        .option('--collapse-foreach-matrix', 'the instances of a foreach or matrix as one')
        .action(async (target, options) => {
        const repo = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_3__.openRepository)(context.cwd, context.env);
        const stages = (0,_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_1__.loadStages)(repo);
        const graph = (0,_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_0__.buildGraph)(stages);
        const chosen = target === undefined ? stages : (0,_pipeline_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .selectTargets */ .D)(repo, stages, [target]);
        const closure = new Set(options.full ? (0,_run_selection_js__WEBPACK_IMPORTED_MODULE_4__/* .connectedTo */ .z7)(graph, chosen) : graph.closure(chosen));
        const picture = (0,_dag_picture_js__WEBPACK_IMPORTED_MODULE_5__/* .drawStages */ .qs)(graph, stages.filter((stage) => closure.has(stage)), {
            collapse: options.collapseForeachMatrix ?? false,
            outs: options.outs ? (path) => (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_3__.shownPath)(repo, path) : undefined,
        });
        if (options.dot)
            context.print(`${(0,_dag_picture_js__WEBPACK_IMPORTED_MODULE_5__/* .toDot */ .d9)(picture)}\n`);
        else if (options.md)
            context.print(`\`\`\`mermaid\n${(0,_dag_picture_js__WEBPACK_IMPORTED_MODULE_5__/* .toMermaid */ .nu)(picture)}\`\`\`\n`);
        else if (options.mermaid)
            context.print((0,_dag_picture_js__WEBPACK_IMPORTED_MODULE_5__/* .toMermaid */ .nu)(picture));
        else {
            const { toText } = await __webpack_require__.e(/* import() */ 9105).then(__webpack_require__.bind(__webpack_require__, 49105));
            context.print(`${toText(picture)}\n`);
        }
    });
}


/***/ }),

/***/ 62644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d9: () => (/* binding */ toDot),
/* harmony export */   dK: () => (/* binding */ components),
/* harmony export */   nu: () => (/* binding */ toMermaid),
/* harmony export */   qs: () => (/* binding */ drawStages)
/* harmony export */ });
/** The picture of some stages of a graph. */
function drawStages(graph, stages, options = {}) {
    const { outs: show, collapse = false } = options;
    const shown = new Set(stages);
    if (show)
        return drawOutputs(graph, shown, show);
    const nameOf = (stage) => (collapse ? groupName(stage) : stage.address);
    const ordered = collapse ? [...stages.filter((stage) => !isInstance(stage)), ...stages.filter(isInstance)] : stages;
    const nodes = [...new Set(ordered.map(nameOf))];
    const edges = new Map();
    for (const stage of stages) {
        for (const before of graph.upstream(stage).filter((one) => shown.has(one))) {
            const [from, to] = [nameOf(before), nameOf(stage)];
            if (from !== to)
                edges.set(`${from}\0${to}`, [from, to]);
        }
    }
    return inOrder(nodes, [...edges.values()]);
}
// An output hangs on those outputs alone that its stage reads; a frozen stage's, too.
function drawOutputs(graph, shown, show) {
    const edges = new Map();
    for (const stage of shown) {
        for (const dep of [...stage.deps, ...stage.params]) {
            for (const made of graph.outputsAt(dep.absolutePath).filter((one) => shown.has(one.stage))) {
                for (const out of stage.outs) {
                    const [from, to] = [show(made.out.absolutePath), show(out.absolutePath)];
                    edges.set(`${from}\0${to}`, [from, to]);
                }
            }
        }
    }
    const nodes = [...shown].flatMap((stage) => stage.outs.map((out) => show(out.absolutePath)));
    return inOrder([...new Set(nodes)], [...edges.values()]);
}
function inOrder(nodes, edges) {
    const place = new Map(nodes.map((node, index) => [node, index]));
    const rank = (name) => place.get(name) ?? 0;
    return { nodes, edges: [...edges].sort(([a, b], [c, d]) => rank(a) - rank(c) || rank(b) - rank(d)) };
}
function isInstance(stage) {
    return stage.name.includes('@');
}
function groupName(stage) {
    return isInstance(stage)
        ? stage.address.slice(0, stage.address.length - stage.name.length) + (stage.name.split('@')[0] ?? '')
        : stage.address;
}
/** The parts of a picture that hang together, in the order of their first nodes. */
function components(picture) {
    const parent = new Map(picture.nodes.map((node) => [node, node]));
    const find = (node) => {
        let top = node;
        for (let up = parent.get(top); up !== undefined && up !== top; up = parent.get(top))
            top = up;
        return top;
    };
    for (const [from, to] of picture.edges)
        parent.set(find(to), find(from));
    const groups = new Map();
    for (const node of picture.nodes)
        groups.set(find(node), [...(groups.get(find(node)) ?? []), node]);
    return [...groups].map(([root, nodes]) => ({ nodes, edges: picture.edges.filter(([from]) => find(from) === root) }));
}
/** Graphviz's language. */
function toDot({ nodes, edges }) {
    const quoted = (name) => `"${name.replaceAll('"', '\\"')}"`;
    const lines = [
        ...nodes.map((node) => `${quoted(node)};`),
        ...edges.map(([from, to]) => `${quoted(from)} -> ${quoted(to)};`),
    ];
    return `strict digraph {\n${lines.map((line) => `${line}\n`).join('')}}\n`;
}
/** Mermaid's language, which GitHub draws. */
function toMermaid(picture) {
    const lines = [];
    let count = 0;
    for (const part of components(picture)) {
        const sorted = [...part.nodes].sort((a, b) => (a < b ? -1 : 1));
        const ids = new Map(sorted.map((node) => [node, (count += 1)]));
        const id = (node) => ids.get(node) ?? 0;
        for (const node of sorted)
            lines.push(`node${id(node)}["${node.replaceAll('"', '#quot;')}"]`);
        const edges = [...part.edges].sort(([a, b], [c, d]) => id(a) - id(c) || id(b) - id(d));
        for (const [from, to] of edges)
            lines.push(`node${id(from)}-->node${id(to)}`);
    }
    return `flowchart TD\n${lines.map((line) => `\t${line}\n`).join('')}`;
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


/***/ })

};
