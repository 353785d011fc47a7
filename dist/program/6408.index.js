export const id = 6408;
export const ids = [6408,7693,6033];
export const modules = {

/***/ 66404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var _pipeline_graph_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26033);
/* harmony import */ var _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78835);
/* harmony import */ var _dag_picture_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34223);
/* harmony import */ var _run_selection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60362);
/* harmony import */ var _pipeline_targets_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29891);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47961);






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
        const repo = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .openRepository */ .h_)(context.cwd, context.env);
        const stages = (0,_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_1__.loadStages)(repo);
        const graph = (0,_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_0__.buildGraph)(stages);
        const chosen = target === undefined ? stages : (0,_pipeline_targets_js__WEBPACK_IMPORTED_MODULE_2__/* .selectTargets */ .D)(repo, stages, [target]);
        const closure = new Set(options.full ? (0,_run_selection_js__WEBPACK_IMPORTED_MODULE_4__/* .connectedTo */ .z7)(graph, chosen) : graph.closure(chosen));
        const picture = (0,_dag_picture_js__WEBPACK_IMPORTED_MODULE_5__/* .drawStages */ .qs)(graph, stages.filter((stage) => closure.has(stage)), {
            collapse: options.collapseForeachMatrix ?? false,
            outs: options.outs ? (path) => (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(repo, path) : undefined,
        });
        if (options.dot)
            context.print(`${(0,_dag_picture_js__WEBPACK_IMPORTED_MODULE_5__/* .toDot */ .d9)(picture)}\n`);
        else if (options.md)
            context.print(`\`\`\`mermaid\n${(0,_dag_picture_js__WEBPACK_IMPORTED_MODULE_5__/* .toMermaid */ .nu)(picture)}\`\`\`\n`);
        else if (options.mermaid)
            context.print((0,_dag_picture_js__WEBPACK_IMPORTED_MODULE_5__/* .toMermaid */ .nu)(picture));
        else {
            const { toText } = await __webpack_require__.e(/* import() */ 7410).then(__webpack_require__.bind(__webpack_require__, 97410));
            context.print(`${toText(picture)}\n`);
        }
    });
}


/***/ }),

/***/ 34223:
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
    const names = (stage) => {
        if (show)
            return stage.outs.map((out) => show(out.absolutePath));
        return [collapse ? groupName(stage) : stage.address];
    };
    const ordered = collapse ? [...stages.filter((stage) => !isInstance(stage)), ...stages.filter(isInstance)] : stages;
    const nodes = [...new Set(ordered.flatMap(names))];
    const edges = new Map();
    for (const stage of stages) {
        for (const before of graph.upstream(stage).filter((one) => shown.has(one))) {
            for (const from of names(before)) {
                for (const to of names(stage))
                    if (from !== to)
                        edges.set(`${from}\0${to}`, [from, to]);
            }
        }
    }
    const place = new Map(nodes.map((node, index) => [node, index]));
    const rank = (name) => place.get(name) ?? 0;
    return {
        nodes,
        edges: [...edges.values()].sort(([a, b], [c, d]) => rank(a) - rank(c) || rank(b) - rank(d)),
    };
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

/***/ 17693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pp: () => (/* binding */ readHash),
/* harmony export */   eE: () => (/* binding */ readMeta),
/* harmony export */   lG: () => (/* binding */ DVC_FILE_OUT_KEYS),
/* harmony export */   y9: () => (/* binding */ readDvcFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72895);
/* harmony import */ var _formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70547);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(40967);





const TOP_KEYS = ['desc', 'md5', 'wdir', 'frozen', 'locked', 'deps', 'outs', 'always_changed', 'meta'];
/** What an output of a `.dvc` file may say, in the order in which DVC writes it. */
const DVC_FILE_OUT_KEYS = [
    ...['md5', 'size', 'nfiles', 'isexec', 'etag', 'checksum', 'cloud', 'hash', 'path', 'desc', 'type', 'labels', 'meta'],
    ...['cache', 'metric', 'plot', 'persist', 'remote', 'push', 'files'],
];
/** Reads a `.dvc` file as the stage it is: a source of data without a command. */
function readDvcFile(file, shown) {
    const document = (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readYaml */ .g)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'), shown, { code: 'data' });
    const top = document.value ?? new Map();
    const bad = (path, found) => {
        const location = document.locate(path);
        return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('data', `Cannot read ${location.file}:${location.line}:${location.column}: ${found}`, {
            location,
        });
    };
    if (!(top instanceof Map))
        throw bad([], 'found no mapping, expected "outs"');
    refuseUnknown(top, TOP_KEYS, [], bad);
    const wdir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), typeof top.get('wdir') === 'string' ? String(top.get('wdir')) : '.');
    const sources = top.get('deps') ?? [];
    if (!Array.isArray(sources))
        throw bad(['deps'], '"deps" is no list, expected a list of sources');
    const items = top.get('outs') ?? [];
    if (!Array.isArray(items))
        throw bad(['outs'], '"outs" is no list, expected a list of outputs');
    const outs = items.map((item, index) => {
        const path = item instanceof Map ? item.get('path') : undefined;
        if (!(item instanceof Map) || typeof path !== 'string')
            throw bad(['outs', index], 'found an output without "path"');
        if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path) || path.split('/').includes('..'))
            throw bad(['outs', index], `path "${path}" leads out of its folder`);
        refuseUnknown(item, DVC_FILE_OUT_KEYS, ['outs', index], bad);
        const hash = readHash(item);
        return {
            path,
            absolutePath: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(wdir, path),
            kind: 'out',
            cache: item.get('cache') !== false,
            persist: item.get('persist') === true,
            push: item.get('push') !== false,
            remote: typeof item.get('remote') === 'string' ? String(item.get('remote')) : undefined,
            location: document.locate(['outs', index, 'path']),
            hash,
            meta: readMeta(item),
        };
    });
    return {
        kind: 'dvcfile',
        name: '',
        file,
        address: shown,
        cmd: undefined,
        wdir,
        deps: [],
        params: [],
        outs,
        frozen: top.get('frozen') === true || top.get('locked') === true,
        alwaysChanged: false,
        desc: typeof top.get('desc') === 'string' ? String(top.get('desc')) : undefined,
        location: document.locate([]),
        ...(sources.length > 0 ? { isImport: true } : {}),
    };
}
function refuseUnknown(map, known, path, bad) {
    for (const key of map.keys()) {
        if (known.includes(String(key)))
            continue;
        const nearest = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestName */ .q)(String(key), known);
        const expected = nearest ? `did you mean "${nearest}"?` : `expected one of ${known.join(', ')}`;
        throw bad([...path, String(key)], `found unknown key "${String(key)}", ${expected}`);
    }
}
/** The hash of an entry in a lock or `.dvc` file; without `hash:` it is DVC 2's (FORMATS, section 15). */
function readHash(item) {
    const value = item.get('md5');
    if (typeof value !== 'string' || !/^[0-9a-fA-F]{32}(\.dir)?$/.test(value))
        return undefined;
    return { name: item.get('hash') === 'md5' ? 'md5' : 'md5-dos2unix', value: value.toLowerCase() };
}
/** Size, number of files and the executable bit of an entry. */
function readMeta(item) {
    const size = item.get('size');
    const nfiles = item.get('nfiles');
    return {
        ...(typeof size === 'number' ? { size } : {}),
        ...(typeof nfiles === 'number' ? { nfiles } : {}),
        ...(item.get('isexec') === true ? { isExec: true } : {}),
    };
}


/***/ }),

/***/ 26033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   buildGraph: () => (/* binding */ buildGraph)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72895);


/**
 * Builds the graph: a stage depends on another when a path it reads equals, lies in or contains one the other writes.
 *
 *     images.dvc ──▶ data_preprocess ──▶ data_load ──▶ train ──▶ evaluate
 *                                            └──────────────────────▲
 *
 * Throws for a cycle and for two stages that write the same path.
 */
function buildGraph(stages) {
    refuseOverlaps(stages);
    const makers = new Makers(stages);
    const edges = new Map();
    for (const stage of stages) {
        const feeds = stage.deps.flatMap((dep) => makers.of(dep.absolutePath));
        edges.set(stage, stage.frozen ? [] : [...new Set(feeds)]);
    }
    const upstream = (stage) => edges.get(stage) ?? [];
    return {
        stages,
        order: sort(stages, upstream),
        upstream,
        closure: (targets) => sort(targets, upstream),
    };
}
/** Which stages make a path: looked up, not searched for, since a pipeline may have thousands of stages. */
class Makers {
    #exact = new Map();
    /** Stages with outputs below a folder. */
    #below = new Map();
    #place;
    constructor(stages) {
        this.#place = new Map(stages.map((stage, index) => [stage, index]));
        for (const stage of stages) {
            for (const { absolutePath } of stage.outs) {
                const makers = this.#exact.get(absolutePath);
                if (makers)
                    makers.push(stage);
                else
                    this.#exact.set(absolutePath, [stage]);
                for (const folder of foldersOf(absolutePath)) {
                    const below = this.#below.get(folder);
                    if (below)
                        below.add(stage);
                    else
                        this.#below.set(folder, new Set([stage]));
                }
            }
        }
    }
    /** The stages that make the path, something in it, or a folder that it lies in; in the order of the files. */
    of(path) {
        const found = new Set([...(this.#exact.get(path) ?? []), ...(this.#below.get(path) ?? [])]);
        for (const folder of foldersOf(path))
            for (const stage of this.#exact.get(folder) ?? [])
                found.add(stage);
        const place = (stage) => this.#place.get(stage) ?? 0;
        return [...found].sort((a, b) => place(a) - place(b));
    }
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


/***/ })

};
