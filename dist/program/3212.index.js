export const id = 3212;
export const ids = [3212,6033];
export const modules = {

/***/ 33212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   collectTracked: () => (/* binding */ collectTracked)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72895);
/* harmony import */ var _repo_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73271);
/* harmony import */ var _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78835);
/* harmony import */ var _tracked_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(83302);





/**
 * What targets stand for in the workspace, and at the commits that the flags name. As in DVC, a commit that cannot be read
 * is left out with a warning, unless all are.
 */
async function collectTracked(repo, names, options) {
    const commits = repo.scm ? await (0,_repo_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .listCommits */ .V)(repo.scm, options) : [];
    if (!repo.scm || commits.length === 0)
        return (0,_tracked_js__WEBPACK_IMPORTED_MODULE_4__/* .selectTracked */ .n)(repo, (0,_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__.loadStages)(repo), names, options);
    const found = new Map();
    const snapshots = new _repo_snapshot_js__WEBPACK_IMPORTED_MODULE_2__/* .Snapshots */ .q(repo, repo.scm);
    let failure;
    let isRead = false;
    const collect = async (name, read) => {
        try {
            for (const item of (await read()) ?? []) {
                const { path, hash, remote = '', within = '', push = true } = item;
                const key = [path, hash.name, hash.value, remote, within, push].join('\0');
                if (!found.has(key))
                    found.set(key, item);
            }
            isRead = true;
        }
        catch (error) {
            failure ??= error;
            options.log.warning(`Left out ${name}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}`);
        }
    };
    await collect('the workspace', () => (0,_tracked_js__WEBPACK_IMPORTED_MODULE_4__/* .selectTracked */ .n)(repo, (0,_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__.loadStages)(repo), names, options));
    for (const commit of commits) {
        await collect(`commit ${commit.slice(0, 7)}`, () => snapshots.visit(commit, async (view) => {
            const items = await (0,_tracked_js__WEBPACK_IMPORTED_MODULE_4__/* .selectTracked */ .n)(view, (0,_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_3__.loadStages)(view), names, options);
            return items.map((item) => ({ ...item, path: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(repo.root, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(view.root, item.path)) }));
        }));
    }
    if (!isRead)
        throw failure;
    return [...found.values()];
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

/***/ 73271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ listCommits),
/* harmony export */   q: () => (/* binding */ Snapshots)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _dvcignore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73546);




const STAGE_FILE = /(?:^|\/)(?:dvc\.yaml|dvc\.lock|\.dvcignore|[^/]*\.dvc)$/;
const VALUES_FILE = /\.(?:ya?ml|json|toml|py)$/i;
const MAX_VALUES_BYTES = 4 << 20;
/** Reads stages as they are at commits, by way of the few small files that they are written in. */
class Snapshots {
    #repo;
    #git;
    #contents = new Map();
    #seen = new Set();
    constructor(repo, git) {
        this.#repo = repo;
        this.#git = git;
    }
    /**
     * Runs `body` on the repository as it is at a commit: its root is a folder of its own that holds just those files. Not
     * at all (undefined) when they are the same as at a commit before.
     */
    async visit(commit, body) {
        const blobs = await this.#select(commit);
        const key = blobs.map(({ path, id }) => `${id} ${path}`).join('\n');
        if (this.#seen.has(key))
            return undefined;
        this.#seen.add(key);
        const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdtempSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'train-report-commit-'));
        try {
            for (const { path, id } of blobs) {
                const target = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path);
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(target), { recursive: true });
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(target, this.#contents.get(id) ?? '');
            }
            const cwd = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(this.#repo.root, this.#repo.cwd));
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(cwd, { recursive: true });
            return await body({ ...this.#repo, root, cwd, scm: undefined, ignore: new _dvcignore_js__WEBPACK_IMPORTED_MODULE_3__/* .DvcIgnore */ .C(root) });
        }
        finally {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(root, { recursive: true, force: true });
        }
    }
    async #select(commit) {
        const all = await this.#list(commit);
        const stageFiles = all.filter(({ path }) => STAGE_FILE.test(path));
        await this.#read(stageFiles);
        const isTemplate = ({ path, id }) => /(?:^|\/)dvc\.yaml$/.test(path) && (this.#contents.get(id)?.includes('${') ?? false);
        if (!stageFiles.some(isTemplate))
            return stageFiles;
        // Values may come from any file that `vars` names.
        const values = all.filter(({ path, size }) => VALUES_FILE.test(path) && size <= MAX_VALUES_BYTES);
        await this.#read(values);
        return [...new Set([...stageFiles, ...values])];
    }
    async #list(commit) {
        const top = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(this.#git.root, this.#repo.root).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join('/');
        const prefix = top === '' ? '' : `${top}/`;
        const output = await this.#git.run(['ls-tree', '-r', '-z', '--long', '--full-tree', commit]);
        return output
            .toString()
            .split('\0')
            .flatMap((line) => {
            const [, id, size, path] = /^100\d+ blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(line) ?? [];
            if (id === undefined || path === undefined || !path.startsWith(prefix))
                return [];
            return [{ id, size: Number(size), path: path.slice(prefix.length) }];
        });
    }
    /** Takes note of what the files hold; each content is read once, however many commits have it. */
    async #read(blobs) {
        const ids = [...new Set(blobs.map(({ id }) => id))].filter((id) => !this.#contents.has(id));
        if (ids.length === 0)
            return;
        const output = await this.#git.run(['cat-file', '--batch'], { input: `${ids.join('\n')}\n` });
        for (let at = 0; at < output.length;) {
            const end = output.indexOf(0x0a, at);
            const [id = '', , size = ''] = output.toString('latin1', at, end).split(' ');
            const start = end + 1;
            this.#contents.set(id, output.subarray(start, start + Number(size)));
            at = start + Number(size) + 1;
        }
    }
}
/** The commits that the flags stand for. */
async function listCommits(git, flags) {
    const { allBranches, allTags, allCommits } = flags;
    const args = allCommits
        ? ['--branches', '--tags', '--remotes', 'HEAD']
        : [...(allBranches ? ['--branches'] : []), ...(allTags ? ['--tags'] : [])];
    if (args.length === 0)
        return [];
    const output = await git.ask(['rev-list', ...(allCommits ? [] : ['--no-walk']), ...args, '--']);
    return output === undefined || output === '' ? [] : output.split('\n');
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


/***/ })

};
