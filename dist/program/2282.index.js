export const id = 2282;
export const ids = [2282,6359];
export const modules = {

/***/ 83091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ countFiles),
/* harmony export */   YF: () => (/* binding */ parseJobs),
/* harmony export */   jG: () => (/* binding */ addSyncOptions),
/* harmony export */   l0: () => (/* binding */ addRevisionOptions),
/* harmony export */   qI: () => (/* binding */ withExitCodeOne)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17485);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72895);


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

/***/ 36359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry)
/* harmony export */ });
/* unused harmony export sleep */
const DEFAULT_TRIES = 5;
const DEFAULT_DELAY_MS = 200;
const MAX_DELAY_MS = 20_000;
/** Runs `attempt` until it succeeds, its error cannot pass, or the tries are used up; waits longer each time. */
async function retry(attempt, options) {
    const tries = options.tries ?? DEFAULT_TRIES;
    for (let number = 1;; number += 1) {
        options.signal?.throwIfAborted();
        const before = options.progress?.() ?? 0;
        try {
            return await attempt(number);
        }
        catch (error) {
            if ((options.progress?.() ?? 0) > before)
                number = 1;
            if (number >= tries || options.signal?.aborted || !options.canRetry(error))
                throw error;
            const backoff = (options.delayMs ?? DEFAULT_DELAY_MS) * 2 ** (number - 1) * (0.5 + Math.random());
            await sleep(Math.min(MAX_DELAY_MS, options.askedDelay?.(error) ?? backoff), options.signal);
        }
    }
}
/** Waits; rejects at once when the signal is aborted. */
function sleep(milliseconds, signal) {
    return new Promise((resolve, reject) => {
        const stop = () => {
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(() => {
            signal?.removeEventListener('abort', stop);
            resolve();
        }, milliseconds);
        signal?.addEventListener('abort', stop, { once: true });
    });
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


/***/ }),

/***/ 39582:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ missingError),
/* harmony export */   L: () => (/* binding */ listObjects),
/* harmony export */   ir: () => (/* binding */ damagedError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72895);

const SHOWN = 10;
/** The error for objects whose bytes are wrong in the remote. */
function damagedError({ name }, damaged) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('remote', `Cannot accept ${listObjects(damaged)} from remote "${name}": its bytes hash to something else`, {
        exitCode: 1,
        hint: 'The remote holds a damaged copy: delete it there, and push it again from a machine that has the right one',
    });
}
/** The error for objects that are nowhere. */
function missingError(remoteNames, missing) {
    const remotes = remoteNames.map((name) => `remote "${name}"`).join(', ');
    const verb = missing.length === 1 ? 'is' : 'are';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('remote', `Cannot fetch ${listObjects(missing)}: ${missing.length === 1 ? 'it' : 'they'} ${verb} in neither the cache nor ${remotes}`, {
        exitCode: 1,
        hint: 'Run `train-report push` (or `dvc push`) on the machine that has it, or name another remote with --remote',
    });
}
/** `"d/a" (object 60b7…), "d/b" (…) and 3 more`. */
function listObjects(objects) {
    const shown = objects.slice(0, SHOWN).map((one) => `"${one.shown}" (object ${one.oid})`);
    return `${shown.join(', ')}${objects.length > SHOWN ? ` and ${objects.length - SHOWN} more` : ''}`;
}


/***/ }),

/***/ 20579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ fetchTracked)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72895);
/* harmony import */ var _cache_oid_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(66655);
/* harmony import */ var _remote_select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(13901);
/* harmony import */ var _transfer_fetch_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84688);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39582);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38500);
/* harmony import */ var _tracked_path_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44728);







/**
 * Brings what `tracked` names into the cache; returns how many objects and kept runs have come. As in DVC: when a file is
 * nowhere, all that can be had is fetched before it fails with exit code 1; of a directory that is nowhere it warns.
 */
async function fetchTracked(repo, tracked, options) {
    const { log, signal, jobs } = options;
    const groups = (0,_tracked_path_js__WEBPACK_IMPORTED_MODULE_5__/* .groupByRemote */ .$)(tracked, options.remote);
    if (options.runCache && !groups.has(options.remote))
        groups.set(options.remote, []);
    const errors = [];
    let fetched = 0;
    for (const [name, items] of groups) {
        const isNeeded = options.runCache === true && name === options.remote;
        if (!isNeeded && items.every(({ hash, within }) => within === undefined && isHere(repo, hash)))
            continue;
        const remote = await (0,_remote_select_js__WEBPACK_IMPORTED_MODULE_1__.openRemote)(repo, name);
        const missing = [];
        try {
            if (isNeeded)
                fetched += await (0,_runs_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchRuns */ .X)(repo, remote, options);
            for (const [store, group] of (0,_tracked_path_js__WEBPACK_IMPORTED_MODULE_5__/* .groupByStore */ .A)(repo, items)) {
                const result = await (0,_transfer_fetch_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchObjects */ .r)({ store, remote, log, signal, jobs }, group);
                fetched += result.fetched;
                missing.push(...result.missing);
                if (result.damaged.length > 0)
                    errors.push((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .damagedError */ .ir)(remote, result.damaged));
            }
        }
        finally {
            remote.close();
        }
        const directories = missing.filter(({ oid }) => (0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_6__/* .isDirectoryOid */ .i)(oid));
        if (directories.length > 0) {
            log.warning(`In neither the cache nor remote "${remote.name}": ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .listObjects */ .L)(directories)}`);
        }
        const files = missing.filter(({ oid }) => !(0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_6__/* .isDirectoryOid */ .i)(oid));
        if (files.length > 0)
            errors.push((0,_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .missingError */ .$y)([remote.name], files));
    }
    repo.memo.save();
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .throwAll */ .Kx)(errors);
    return fetched;
}
function isHere(repo, { name, value }) {
    return repo.store(name).missing(value).length === 0;
}


/***/ }),

/***/ 38500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ pushRuns),
/* harmony export */   X: () => (/* binding */ fetchRuns)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44146);
/* harmony import */ var _remote_parallel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46334);
/* harmony import */ var _transfer_receive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53432);





const RUNS = 'runs';
// A kept run's key: `runs/ab/<key>/<value>`, both sha256 (FORMATS, section 13).
const RUN_KEY = /^runs\/[0-9a-f]{2}\/[0-9a-f]{64}\/[0-9a-f]{64}$/;
/** Sends the kept runs; returns how many. A web server cannot tell which it has: there, as in DVC, none are sent. */
async function pushRuns({ cacheFolder }, remote, options) {
    const { signal, jobs } = options;
    if (!remote.canList)
        return leaveOut(remote, options);
    const keys = localRuns(cacheFolder);
    const present = new Set();
    for await (const key of remote.list(RUNS, { signal }))
        present.add(key);
    const absent = keys.filter((key) => !present.has(key));
    await (0,_remote_parallel_js__WEBPACK_IMPORTED_MODULE_4__/* .inParallel */ .H)(absent, jobs ?? remote.jobs, (key) => remote.upload((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheFolder, key), key, { signal }));
    return absent.length;
}
/** Fetches the kept runs that are not here; returns how many. What they name is checked when it is used. */
async function fetchRuns({ cacheFolder, cache }, remote, options) {
    const { signal, jobs } = options;
    if (!remote.canList)
        return leaveOut(remote, options);
    const absent = [];
    for await (const key of remote.list(RUNS, { signal })) {
        if (RUN_KEY.test(key) && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheFolder, key)))
            absent.push(key);
    }
    const partialFolder = absent.length === 0 ? '' : cache.unfinishedFolder();
    await (0,_remote_parallel_js__WEBPACK_IMPORTED_MODULE_4__/* .inParallel */ .H)(absent, jobs ?? remote.jobs, async (key) => {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cacheFolder, key);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), { recursive: true });
        const temporary = (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .temporaryBeside */ .w6)(target);
        try {
            const { path } = await (0,_transfer_receive_js__WEBPACK_IMPORTED_MODULE_3__/* .receiveObject */ .d)(remote, key, temporary, { hashName: 'md5', partialFolder, signal });
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, 0o666 & ~process.umask());
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(path, target);
        }
        catch (error) {
            (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .discard */ .vf)(temporary);
            throw error;
        }
    });
    return absent.length;
}
function leaveOut({ name }, { log }) {
    log.debug(`Remote "${name}" is a web server: it does not take kept runs`);
    return 0;
}
function localRuns(folder) {
    const top = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, RUNS);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(top))
        return [];
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(top, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(entry.parentPath, entry.name)).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/'))
        .filter((key) => RUN_KEY.test(key));
}


/***/ }),

/***/ 84688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ fetchDirectories),
/* harmony export */   r: () => (/* binding */ fetchObjects)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cache_oid_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66655);
/* harmony import */ var _cache_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14970);
/* harmony import */ var _cache_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(64159);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(44146);
/* harmony import */ var _remote_parallel_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(46334);
/* harmony import */ var _remote_remote_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(78543);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27275);
/* harmony import */ var _copies_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(23479);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(82705);
/* harmony import */ var _receive_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(53432);












const DAMAGED_TRIES = 2; // bytes may also be damaged on the way
/**
 * Brings objects into the cache, directories with their files. Nothing enters whose bytes do not hash to its name, and a
 * directory object enters after its files, since it stands for their being there.
 */
async function fetchObjects(context, items) {
    const { store } = context;
    const tops = new Map();
    const files = new Map();
    for (const { oid, shown } of items) {
        if (store.has(oid))
            continue;
        ((0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_8__/* .isDirectoryOid */ .i)(oid) ? tops : files).set(oid, shown);
    }
    const directories = await receiveAll(context, tops, { isHeld: true });
    try {
        const contents = new Map();
        for (const item of items) {
            if (!(0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_8__/* .isDirectoryOid */ .i)(item.oid))
                continue;
            const held = directories.held.get(item.oid);
            const tree = held === undefined ? store.findTree(item.oid) : (0,_cache_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTree */ .cZ)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(held), item.oid);
            const chosen = (0,_context_js__WEBPACK_IMPORTED_MODULE_9__/* .chosenFiles */ .W)(item, tree ?? []);
            if (held !== undefined)
                contents.set(item.oid, [...(contents.get(item.oid) ?? []), ...chosen.map(({ md5 }) => md5)]);
            for (const { md5, relpath } of chosen) {
                if (!files.has(md5) && !store.has(md5))
                    files.set(md5, `${item.shown}/${relpath}`);
            }
        }
        const { folder } = context.remote;
        const arrived = folder === undefined ? await receiveAll(context, files) : await copyAll(context, folder, files);
        const absent = new Set([...arrived.missing, ...arrived.damaged].map(({ oid }) => oid));
        let placed = 0;
        for (const [oid, path] of directories.held) {
            if (contents.get(oid)?.some((file) => absent.has(file)))
                continue;
            store.place(path, oid);
            placed += 1;
        }
        return {
            fetched: placed + arrived.fetched,
            bytes: directories.bytes + arrived.bytes,
            missing: [...directories.missing, ...arrived.missing],
            damaged: [...directories.damaged, ...arrived.damaged],
        };
    }
    finally {
        for (const path of directories.held.values())
            (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .discard */ .vf)(path);
    }
}
/** Brings only the lists of directories into the cache; what the remote does not hold is left out. */
async function fetchDirectories(context, items) {
    const { store } = context;
    const absent = items.filter(({ oid }) => (0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_8__/* .isDirectoryOid */ .i)(oid) && !store.has(oid));
    await receiveAll(context, new Map(absent.map(({ oid, shown }) => [oid, shown])));
}
async function copyAll({ store, remote, log, signal }, folder, objects) {
    const missing = [];
    const copies = [];
    for (const [oid, shown] of objects) {
        const source = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,_cache_store_js__WEBPACK_IMPORTED_MODULE_2__.objectKey)(oid, store.hashName));
        const size = (0,_copies_js__WEBPACK_IMPORTED_MODULE_6__/* .sizeOf */ .$)(source);
        if (size === undefined)
            missing.push({ oid, shown });
        else
            copies.push({ oid, source, target: store.path(oid), size, isKnown: false });
    }
    const progress = new _progress_js__WEBPACK_IMPORTED_MODULE_10__/* .TransferProgress */ .v(log, `Fetching from ${remote.name}`, copies.length);
    try {
        const work = { signal, onFiles: progress.onObjects };
        const outcome = await (0,_copies_js__WEBPACK_IMPORTED_MODULE_6__/* .copyObjects */ .I)('fetch', copies, store.hashName, store.scratchFor(store.folder), work);
        for (const [oid, stamp] of outcome.copied)
            store.remember(oid, stamp);
        const named = (oid) => ({ oid, shown: objects.get(oid) ?? '' });
        return {
            fetched: outcome.copied.size,
            bytes: outcome.bytes,
            missing: [...missing, ...outcome.missing.map(named)],
            damaged: outcome.damaged.map(named),
        };
    }
    finally {
        progress.end();
    }
}
async function receiveAll(context, objects, { isHeld = false } = {}) {
    const { store, remote, log } = context;
    const missing = [];
    const damaged = [];
    const held = new Map();
    let fetched = 0;
    let bytes = 0;
    const progress = new _progress_js__WEBPACK_IMPORTED_MODULE_10__/* .TransferProgress */ .v(log, `Fetching from ${remote.name}`, objects.size);
    try {
        await (0,_remote_parallel_js__WEBPACK_IMPORTED_MODULE_11__/* .inParallel */ .H)([...objects], context.jobs ?? remote.jobs, async ([oid, shown]) => {
            const arrived = await receive(context, oid, progress);
            if (arrived === 'missing')
                missing.push({ oid, shown });
            else if (arrived === 'damaged')
                damaged.push({ oid, shown });
            else {
                if (isHeld)
                    held.set(oid, arrived.path);
                else
                    store.place(arrived.path, oid);
                fetched += 1;
                bytes += arrived.bytes;
            }
            progress.onObjects(1);
        });
    }
    finally {
        progress.end();
    }
    return { fetched, bytes, missing, damaged, held };
}
async function receive({ store, remote, signal }, oid, { onBytes }) {
    const key = (0,_cache_store_js__WEBPACK_IMPORTED_MODULE_2__.objectKey)(oid, store.hashName);
    const hashName = (0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_8__/* .isDirectoryOid */ .i)(oid) ? 'md5' : store.hashName;
    for (let tries = 0; tries < DAMAGED_TRIES; tries += 1) {
        const path = store.unfinished();
        try {
            const partialFolder = store.unfinishedFolder();
            const arrival = await (0,_receive_js__WEBPACK_IMPORTED_MODULE_7__/* .receiveObject */ .d)(remote, key, path, { hashName, partialFolder, signal, onBytes });
            if (arrival.hash === oid.slice(0, 32))
                return arrival;
            (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .discard */ .vf)(arrival.path);
        }
        catch (error) {
            (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .discard */ .vf)(path);
            if (error instanceof _remote_remote_js__WEBPACK_IMPORTED_MODULE_5__/* .MissingObject */ ._)
                return 'missing';
            throw error;
        }
    }
    return 'damaged';
}


/***/ })

};
