export const id = 1210;
export const ids = [1210,6381,3620];
export const modules = {

/***/ 56356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _gates_announce_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38127);
/* harmony import */ var _log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6671);
/* harmony import */ var _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8512);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14098);
/* harmony import */ var _run_shell_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(54081);
/* harmony import */ var _report_compare_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91435);
/* harmony import */ var _verdict_options_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86381);
/* harmony import */ var _report_make_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(85690);
/* harmony import */ var _report_report_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(18456);
/* harmony import */ var _repo_baseline_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(85867);
/* harmony import */ var _repo_lock_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(65971);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(59169);














/** `report`: makes the report from the workspace's files, and runs nothing. */
function define(command, context) {
    command
        .option('-o, --output <folder>', 'where to write report.json, report.md and the pictures', 'train-report')
        .option('--baseline <revision>', 'the commit, branch or tag to compare with')
        .option('--direction <name=way...>', 'which way a metric is better: loss=lower, score=higher')
        .option('--statistics <name=value...>', 'what the verdict rests on: level=0.95, resamples=10000, seed=42')
        .option('--fail-on <rule...>', 'fail when this is true of the numbers: "test.f1 < 0.7"')
        .option('--warn-on <rule...>', 'warn when this is true')
        .action(async ({ output, baseline, direction = [], statistics = [], failOn = [], warnOn = [] }) => {
        const { cwd, env, log, signal } = context;
        const repo = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_12__.openRepository)(cwd, env);
        (0,_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_4__.requirePipeline)(repo);
        const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, output);
        const report = await (0,_repo_lock_js__WEBPACK_IMPORTED_MODULE_11__.withLock)(repo, async () => {
            const stages = (0,_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_4__.loadStages)(repo);
            const runner = (0,_run_shell_js__WEBPACK_IMPORTED_MODULE_6__/* .shellRunner */ .$)(repo, env);
            const quiet = (0,_log_js__WEBPACK_IMPORTED_MODULE_3__/* .silentLogger */ .qq)();
            const results = await (0,_run_run_js__WEBPACK_IMPORTED_MODULE_5__/* .reproduce */ .CC)(repo, stages, stages, { runner, log: quiet, signal, dry: true });
            const found = await (0,_repo_baseline_js__WEBPACK_IMPORTED_MODULE_13__/* .findBaseline */ .o)(repo, { revision: baseline }, log);
            return (0,_report_make_js__WEBPACK_IMPORTED_MODULE_9__/* .makeReport */ .d)({
                repo,
                stages,
                results,
                dry: true,
                log,
                commit: await (0,_repo_baseline_js__WEBPACK_IMPORTED_MODULE_13__/* .describeCommit */ .X)(repo, undefined),
                baseline: found.commit,
                withoutBaseline: found.why,
                signal,
                directions: (0,_report_compare_js__WEBPACK_IMPORTED_MODULE_7__/* .parseDirections */ .af)(direction.join('\n'), 'option --direction'),
                statistics: (0,_verdict_options_js__WEBPACK_IMPORTED_MODULE_8__/* .parseStatistics */ .N)(statistics.join('\n'), 'option --statistics'),
                gates: { failOn: failOn.join('\n'), warnOn: warnOn.join('\n') },
                folder,
            });
        });
        log.info(`The report is ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, _report_report_js__WEBPACK_IMPORTED_MODULE_10__/* .MARKDOWN_FILE */ .h5))}`);
        (0,_gates_announce_js__WEBPACK_IMPORTED_MODULE_2__/* .announceGates */ .Q)(report, log);
        (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .throwAll */ .Kx)((0,_gates_announce_js__WEBPACK_IMPORTED_MODULE_2__/* .gateErrors */ .d)(report));
    });
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

/***/ 91435:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FR: () => (/* binding */ directionOf),
/* harmony export */   S$: () => (/* binding */ compareNumbers),
/* harmony export */   af: () => (/* binding */ parseDirections),
/* harmony export */   eW: () => (/* binding */ isTested),
/* harmony export */   q2: () => (/* binding */ chosenDirection)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

const LOWER = new Set('loss losses error errors err mse rmse mae mape smape rmsle msle logloss brier perplexity ppl nll wer cer fid fpr fnr eer ece deviance latency'.split(' '));
const HIGHER = new Set('accuracy acc precision recall sensitivity specificity f1 f2 fbeta auc auroc auprc ap map mrr ndcg r2 iou miou dice jaccard kappa mcc bleu rouge meteor psnr ssim tpr tnr'.split(' '));
/** Which way is better: as the user set it, else by the name. */
function chosenDirection(name, directions) {
    const key = [name, name.slice(name.lastIndexOf('.') + 1)].find((one) => Object.hasOwn(directions, one));
    return key === undefined ? directionOf(name) : directions[key];
}
/** Infers from a metric's name (`val_loss`, `neg_mean_squared_error`, `F1-score`) which way is better. */
function directionOf(name) {
    const tokens = name
        .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .split(/[^a-z0-9]+/);
    const known = tokens.filter((token) => LOWER.has(token) || HIGHER.has(token)).at(-1);
    if (known === undefined)
        return tokens.includes('score') ? 'higher' : undefined;
    const isLower = LOWER.has(known) !== tokens.includes('neg'); // scikit-learn's neg_… scorers are turned round
    return isLower ? 'lower' : 'higher';
}
/** How `now` differs from `before`; undefined where either is missing or not a number. */
function compareNumbers(name, now, before, directions = {}) {
    if (now === null || now === undefined || before === null || before === undefined)
        return undefined;
    const difference = now - before;
    if (difference === 0)
        return { difference, verdict: 'same' };
    const direction = chosenDirection(name, directions);
    if (direction === undefined)
        return { difference, verdict: 'changed' };
    return { difference, verdict: difference > 0 === (direction === 'higher') ? 'better' : 'worse' };
}
/** Reads `loss=lower, score=higher`; `where` names the input or option. Throws with every mistake. */
function parseDirections(text, where) {
    const errors = [];
    const directions = new Map();
    for (const item of text.split(/[,\n]/)) {
        const line = item.trim();
        if (line === '')
            continue;
        const [, name, direction] = /^(.+?)\s*=\s*(higher|lower)$/i.exec(line) ?? [];
        if (name === undefined || direction === undefined)
            errors.push(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('usage', `Cannot use ${where}: found "${line}", expected NAME=higher or NAME=lower, such as loss=lower`));
        else
            directions.set(name, direction.toLowerCase() === 'lower' ? 'lower' : 'higher');
    }
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .throwAll */ .Kx)(errors);
    return Object.fromEntries(directions);
}
/** Whether differences were tested, so that the words for them are the tests'. */
function isTested(comparison) {
    return comparison !== undefined && comparison.kind !== 'numbers';
}


/***/ }),

/***/ 52151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $y: () => (/* binding */ missingError),
/* harmony export */   L: () => (/* binding */ listObjects),
/* harmony export */   ir: () => (/* binding */ damagedError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

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

/***/ 73231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ pushRuns),
/* harmony export */   X: () => (/* binding */ fetchRuns)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79223);
/* harmony import */ var _remote_parallel_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96933);
/* harmony import */ var _transfer_receive_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16119);





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

/***/ 51033:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ fetchDirectories),
/* harmony export */   r: () => (/* binding */ fetchObjects)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _cache_oid_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68624);
/* harmony import */ var _cache_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87945);
/* harmony import */ var _cache_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1950);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79223);
/* harmony import */ var _remote_parallel_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(96933);
/* harmony import */ var _remote_remote_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16272);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91622);
/* harmony import */ var _copies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(27596);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78078);
/* harmony import */ var _receive_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16119);











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
        ((0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_7__/* .isDirectoryOid */ .i)(oid) ? tops : files).set(oid, shown);
    }
    const { folder } = context.remote;
    const directories = await receiveAll(context, tops, { isHeld: true });
    try {
        const contents = new Map();
        const landings = new Landings();
        for (const item of items) {
            if (!(0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_7__/* .isDirectoryOid */ .i)(item.oid))
                continue;
            const held = directories.held.get(item.oid);
            const tree = held === undefined
                ? store.findTree(item.oid)
                : store.noteTree(item.oid, (0,_cache_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .parseTree */ .cZ)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(held), item.oid));
            const chosen = (0,_context_js__WEBPACK_IMPORTED_MODULE_8__/* .chosenFiles */ .W)(item, tree ?? []);
            if (held !== undefined)
                contents.set(item.oid, [...(contents.get(item.oid) ?? []), ...chosen.map(({ md5 }) => md5)]);
            const absent = store.absent(chosen.map(({ md5 }) => md5));
            if (folder !== undefined && item.landing && chosen.every(({ md5 }) => absent.has(md5)))
                landings.add(item.landing, chosen);
            for (const { md5, relpath } of chosen) {
                if (absent.has(md5) && !files.has(md5))
                    files.set(md5, `${item.shown}/${relpath}`);
            }
        }
        const arrived = folder === undefined ? await receiveAll(context, files) : await copyAll(context, folder, files, landings);
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
            (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .discard */ .vf)(path);
    }
}
/** Brings only the lists of directories into the cache; what the remote does not hold is left out. */
async function fetchDirectories(context, items) {
    const { store } = context;
    const absent = items.filter(({ oid }) => (0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_7__/* .isDirectoryOid */ .i)(oid) && !store.has(oid));
    await receiveAll(context, new Map(absent.map(({ oid, shown }) => [oid, shown])));
}
/** The folders that are filled while their objects arrive. Those of one transfer have one mode. */
class Landings {
    #ownerOf = new Map();
    #places = new Map();
    #mode;
    add(landing, entries) {
        this.#mode ??= landing.mode;
        const isShared = entries.some(({ md5 }) => this.#places.has(md5));
        const places = isShared || landing.mode !== this.#mode ? undefined : landing.prepare(entries);
        for (const [oid, place] of places ?? []) {
            this.#places.set(oid, place);
            this.#ownerOf.set(oid, landing);
        }
    }
    get twins() {
        return this.#mode === undefined || this.#places.size === 0 ? undefined : { places: this.#places, mode: this.#mode };
    }
    note(stamps) {
        for (const [oid, stamp] of stamps)
            this.#ownerOf.get(oid)?.note(oid, stamp);
    }
}
async function copyAll({ store, remote, log, signal }, folder, objects, landings) {
    const progress = new _progress_js__WEBPACK_IMPORTED_MODULE_9__/* .TransferProgress */ .v(log, `Fetching from ${remote.name}`, objects.size);
    try {
        const copies = {
            oids: [...objects.keys()],
            from: (0,_cache_store_js__WEBPACK_IMPORTED_MODULE_1__/* .objectFolder */ .SF)(folder, store.hashName),
            to: store.folder,
            name: store.hashName,
            scratch: store.scratchFor(store.folder),
            twins: landings.twins,
        };
        const outcome = await (0,_copies_js__WEBPACK_IMPORTED_MODULE_5__/* .copyObjects */ .I)('fetch', copies, { signal, onFiles: progress.onObjects });
        for (const [oid, stamp] of outcome.copied)
            store.remember(oid, stamp);
        landings.note(outcome.twins);
        const named = (oid) => ({ oid, shown: objects.get(oid) ?? '' });
        return {
            fetched: outcome.copied.size,
            bytes: outcome.bytes,
            missing: outcome.missing.map(named),
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
    const progress = new _progress_js__WEBPACK_IMPORTED_MODULE_9__/* .TransferProgress */ .v(log, `Fetching from ${remote.name}`, objects.size);
    try {
        await (0,_remote_parallel_js__WEBPACK_IMPORTED_MODULE_10__/* .inParallel */ .H)([...objects], context.jobs ?? remote.jobs, async ([oid, shown]) => {
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
    const key = (0,_cache_store_js__WEBPACK_IMPORTED_MODULE_1__.objectKey)(oid, store.hashName);
    const hashName = (0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_7__/* .isDirectoryOid */ .i)(oid) ? 'md5' : store.hashName;
    for (let tries = 0; tries < DAMAGED_TRIES; tries += 1) {
        const path = store.unfinished();
        try {
            const partialFolder = store.unfinishedFolder();
            const arrival = await (0,_receive_js__WEBPACK_IMPORTED_MODULE_6__/* .receiveObject */ .d)(remote, key, path, { hashName, partialFolder, signal, onBytes });
            if (arrival.hash === oid.slice(0, 32))
                return arrival;
            (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .discard */ .vf)(arrival.path);
        }
        catch (error) {
            (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .discard */ .vf)(path);
            if (error instanceof _remote_remote_js__WEBPACK_IMPORTED_MODULE_4__/* .MissingObject */ ._)
                return 'missing';
            throw error;
        }
    }
    return 'damaged';
}


/***/ }),

/***/ 86381:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DEFAULT_OPTIONS: () => (/* binding */ DEFAULT_OPTIONS),
/* harmony export */   N: () => (/* binding */ parseStatistics)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33620);


const DEFAULT_OPTIONS = { level: 0.95, resamples: 10_000, seed: 42, directions: {} };
const CHOICES = {
    level: { expected: 'a number from 0.5 to 0.9999', isValid: (value) => value >= 0.5 && value <= 0.9999 },
    resamples: {
        expected: 'a whole number from 100 to 1000000',
        isValid: (value) => Number.isInteger(value) && value >= 100 && value <= 1_000_000,
    },
    seed: {
        expected: 'a whole number from 0 to 4294967295',
        isValid: (value) => Number.isInteger(value) && value >= 0 && value < 2 ** 32,
    },
};
/** Reads `level=0.99, resamples=20000, seed=7`, each optional, parted by commas or lines; `where` names the option. */
function parseStatistics(text, where) {
    const { level, resamples, seed } = DEFAULT_OPTIONS;
    const statistics = { level, resamples, seed };
    for (const part of text.split(/[,\n]/).map((one) => one.trim())) {
        if (part === '')
            continue;
        const equals = part.indexOf('=');
        const name = equals < 0 ? part : part.slice(0, equals).trim();
        const value = equals < 0 ? '' : part.slice(equals + 1).trim();
        const names = Object.keys(CHOICES);
        if (!isChoice(name)) {
            const nearest = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(name, names);
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('usage', `Cannot use ${where}: found "${name}", ${nearest ? `did you mean "${nearest}"?` : `expected ${names.join(', ')}`}`);
        }
        const { expected, isValid } = CHOICES[name];
        if (value === '' || !isValid(Number(value))) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('usage', `Cannot use ${where}: found "${part}", expected ${name}= and ${expected}`);
        }
        statistics[name] = Number(value);
    }
    return statistics;
}
function isChoice(name) {
    return Object.hasOwn(CHOICES, name);
}


/***/ })

};
