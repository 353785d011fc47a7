export const id = 7526;
export const ids = [7526,5053,6359,5235];
export const modules = {

/***/ 49058:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _engine_choose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40180);
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25053);



/** `run [TARGET…]`: the Action's main job on the command line: pull, run what is stale, report, push. */
function define(command, context) {
    command
        .argument('[targets...]', 'stages to bring up to date; all of dvc.yaml when none is named')
        .option('--set-param <assignment...>', 'change a parameter first: train.epochs=3')
        .option('--engine <engine>', 'auto, embedded or tensorflow', context.env['TRAIN_REPORT_ENGINE'] ?? 'auto')
        .option('--no-pull', 'use only what is here')
        .option('--push', 'push the outputs to the remote')
        .option('--remote <name>', 'the remote to pull from and push to')
        .option('--baseline <revision>', 'what to compare with, HEAD by default')
        .option('--report-directory <folder>', 'where the report goes', 'train-report')
        .action(async (targets, options) => {
        const { log, signal, env, cwd } = context;
        const { setParam = [], pull, push = false, remote, baseline, reportDirectory } = options;
        const engine = (0,_engine_choose_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEngine */ .s)(options.engine, 'option --engine');
        const job = {
            workingDirectory: cwd,
            engine,
            setParams: setParam,
            targets,
            pull,
            push,
            remote,
            reportDirectory,
            baseline: { revision: baseline ?? 'HEAD' },
        };
        const { reportFolder } = await (0,_main_js__WEBPACK_IMPORTED_MODULE_2__.run)(job, { log, signal, env });
        log.info(`The report is ${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(reportFolder, 'report.md'))}`);
    });
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

/***/ 71196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ setParams)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72895);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44146);
/* harmony import */ var _formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70547);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40967);
/* harmony import */ var _params_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47017);







const DEFAULT_FILE = 'params.yaml';
/**
 * Changes values in params files: lines `train.epochs=30` or `other.yaml:a.b=3`. Only the value's own text is replaced, so
 * that comments and layout stay; a parameter that is not there is an error. Returns the names that changed.
 */
function setParams(folder, lines, source = 'set-params') {
    const changed = [];
    const texts = new Map();
    for (const assignment of lines.flatMap((line, index) => parseAssignment(line, `${source}:${index + 1}`))) {
        const { file, key } = assignment;
        const before = texts.get(file) ?? (0,_params_js__WEBPACK_IMPORTED_MODULE_5__/* .readParamsDocument */ .Sr)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), file).text;
        const after = assign(before, assignment);
        if (after !== before)
            changed.push(`${file}: ${key}`);
        texts.set(file, after);
    }
    for (const [file, text] of texts) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), 'utf8') !== text)
            (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), text);
    }
    return changed;
}
function parseAssignment(line, shown) {
    const text = line.trim();
    if (text === '' || text.startsWith('#'))
        return [];
    const match = /^(?:([^=:]+\.(?:yaml|yml)):)?([^=:\s]+)\s*=\s*(.*)$/s.exec(text);
    if (!match?.[2])
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('usage', `Cannot read ${shown}: found "${text}", expected NAME=VALUE such as train.epochs=30`);
    const file = match[1] ?? DEFAULT_FILE;
    if (file.startsWith('/') || file.split('/').includes('..'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('usage', `Cannot read ${shown}: "${file}" leads out of the repository`);
    return [{ file, key: match[2], text: match[3] ?? '', shown }];
}
function assign(text, { file, key, text: value, shown }) {
    const document = (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(text, file, { code: 'params' });
    const path = key.split('.');
    const span = document.span(path);
    if (!span) {
        const nearest = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearestName */ .q)(key, document.value instanceof Map ? allKeys(document.value) : []);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('params', `Cannot set "${key}" (${shown}): "${file}" has no such parameter${nearest ? `, did you mean "${nearest}"?` : ''}`);
    }
    const wanted = (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(value, shown, { code: 'params' }).value;
    if (value.includes('\n') || (wanted instanceof Map && !value.trim().startsWith('{'))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('params', `Cannot set "${key}" (${shown}): found "${value}", expected a value on one line`);
    }
    for (const candidate of [value, JSON.stringify(value)]) {
        const separator = span.start > 0 && /[:-]/.test(text[span.start - 1] ?? '') ? ' ' : '';
        const after = `${text.slice(0, span.start)}${separator}${candidate}${text.slice(span.end)}`;
        if (isAs(after, file, key, wanted))
            return after;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('params', `Cannot set "${key}" (${shown}) to "${value}": the text does not fit into "${file}", expected a simple value`);
}
function isAs(text, file, key, wanted) {
    try {
        const found = (0,_params_js__WEBPACK_IMPORTED_MODULE_5__/* .lookUp */ .TE)((0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(text, file).value, key);
        return Number.isNaN(found) ? Number.isNaN(wanted) : (0,_params_js__WEBPACK_IMPORTED_MODULE_5__/* .equalValues */ .b9)(found, wanted);
    }
    catch {
        return false;
    }
}
function allKeys(map, prefix = '') {
    return [...map].flatMap(([key, value]) => {
        const name = `${prefix}${String(key)}`;
        return value instanceof Map ? allKeys(value, `${name}.`) : [name];
    });
}


/***/ }),

/***/ 40180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ createTrainer),
/* harmony export */   s: () => (/* binding */ parseEngine)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72895);

const CHOICES = ['auto', 'embedded', 'tensorflow'];
/** The engine for a choice, ready to work; `tensorflow` fails with the install command when its library is missing. */
async function createTrainer(choice, env = process.env) {
    switch (choice) {
        case 'auto':
        case 'embedded': {
            const { createEmbedded } = await __webpack_require__.e(/* import() */ 9842).then(__webpack_require__.bind(__webpack_require__, 69842));
            return createEmbedded();
        }
        case 'tensorflow': {
            const { createTensorflow } = await __webpack_require__.e(/* import() */ 3440).then(__webpack_require__.bind(__webpack_require__, 93440));
            return createTensorflow(env);
        }
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)(choice);
    }
}
/** Reads a choice that a user wrote. */
function parseEngine(text, where) {
    const found = CHOICES.find((choice) => choice === text);
    if (found)
        return found;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('usage', `Cannot use ${where}: found "${text}", expected one of ${CHOICES.join(', ')}`);
}


/***/ }),

/***/ 25053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72895);
/* harmony import */ var _repo_baseline_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(68128);
/* harmony import */ var _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78835);
/* harmony import */ var _run_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50278);
/* harmony import */ var _dvcyaml_set_params_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71196);
/* harmony import */ var _run_shell_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64030);
/* harmony import */ var _pipeline_targets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(29891);
/* harmony import */ var _dvcfile_tracked_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83302);
/* harmony import */ var _sync_sync_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(86561);
/* harmony import */ var _report_make_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(75053);
/* harmony import */ var _repo_lock_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(85696);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(47961);
/* harmony import */ var _stages_runner_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(41732);














/** The whole story: check out the data, run what is stale, report, push, publish. Throws when a stage failed, after reporting. */
async function run(job, tools) {
    const { log, signal, env } = tools;
    const repo = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_11__/* .openRepository */ .h_)(job.workingDirectory, env);
    (0,_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_2__/* .requirePipeline */ .GX)(repo);
    const result = await (0,_repo_lock_js__WEBPACK_IMPORTED_MODULE_10__/* .withLock */ .k)(repo, async (lock) => {
        for (const change of (0,_dvcyaml_set_params_js__WEBPACK_IMPORTED_MODULE_4__/* .setParams */ .d)(job.workingDirectory, job.setParams))
            log.info(`Set ${change}`);
        const stages = (0,_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_2__.loadStages)(repo);
        const targets = (0,_pipeline_targets_js__WEBPACK_IMPORTED_MODULE_6__/* .selectTargets */ .D)(repo, stages, job.targets);
        const sync = { log, signal, remote: job.remote };
        if (job.pull)
            await log.group('Check out data', () => pull(repo, job, tools));
        const commit = await (0,_repo_baseline_js__WEBPACK_IMPORTED_MODULE_13__/* .describeCommit */ .X)(repo, job.baseline.head); // before the run: it writes files that git tracks
        const runner = (0,_stages_runner_js__WEBPACK_IMPORTED_MODULE_12__/* .builtinRunner */ .Y)((0,_run_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .unlockedRunner */ .O)((0,_run_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .shellRunner */ .$)(repo.root, env), lock), { engine: job.engine, log });
        const results = await (0,_run_run_js__WEBPACK_IMPORTED_MODULE_3__/* .reproduce */ .CC)(repo, stages, targets, { runner, log, signal });
        const reportFolder = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(job.workingDirectory, job.reportDirectory);
        const baseline = await (0,_repo_baseline_js__WEBPACK_IMPORTED_MODULE_13__/* .findBaseline */ .o)(repo, job.baseline, log);
        const report = await (0,_report_make_js__WEBPACK_IMPORTED_MODULE_9__/* .makeReport */ .d)({
            repo,
            stages,
            results,
            log,
            engine: job.engine === 'tensorflow' ? 'tensorflow' : 'embedded',
            commit,
            baseline,
            folder: reportFolder,
        });
        if (job.push && report.outcome === 'success')
            await log.group('Push outputs', () => (0,_sync_sync_js__WEBPACK_IMPORTED_MODULE_8__/* .pushOutputs */ .$)(repo, (0,_dvcfile_tracked_js__WEBPACK_IMPORTED_MODULE_7__/* .trackedPaths */ .f)(repo, stages), sync));
        return { report, reportFolder, results };
    });
    await publishSafely(result, tools);
    const failed = result.results.find((one) => one.outcome === 'failed');
    if (failed?.outcome === 'failed')
        throw failed.error;
    return result;
}
async function pull(repo, job, { log, signal }) {
    const tracked = (0,_dvcfile_tracked_js__WEBPACK_IMPORTED_MODULE_7__/* .trackedPaths */ .f)(repo, (0,_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_2__.loadStages)(repo));
    const pulled = await (0,_sync_sync_js__WEBPACK_IMPORTED_MODULE_8__.pullMissing)(repo, tracked, { log, signal, remote: job.remote, force: false });
    for (const path of pulled.checkedOut)
        log.info(`Checked out ${path}`);
    for (const path of pulled.unavailable)
        log.info(`${path} is in neither the cache nor the remote: its stage will run`);
    if (pulled.checkedOut.length + pulled.unavailable.length === 0)
        log.info('Everything is there');
}
async function publishSafely({ report, reportFolder }, { log, publish }) {
    if (!publish)
        return;
    try {
        await publish(report, reportFolder);
    }
    catch (error) {
        log.warning(`The report could not be published: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(error)}. It is in "${reportFolder}"`);
    }
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

/***/ 69197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mV: () => (/* binding */ BUILTIN_STAGES),
/* harmony export */   tT: () => (/* binding */ parseStageCommand),
/* harmony export */   xk: () => (/* binding */ loadStage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72895);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40967);


/** The built-in stages, each loaded when it runs. */
const STAGES = {
    data_preprocess: async () => (await Promise.all(/* import() */[__webpack_require__.e(4725), __webpack_require__.e(5163), __webpack_require__.e(5734)]).then(__webpack_require__.bind(__webpack_require__, 45734))).dataPreprocess,
    data_load: async () => (await Promise.all(/* import() */[__webpack_require__.e(4725), __webpack_require__.e(5163), __webpack_require__.e(4263)]).then(__webpack_require__.bind(__webpack_require__, 94263))).dataLoad,
    train: async () => (await Promise.all(/* import() */[__webpack_require__.e(4725), __webpack_require__.e(7046)]).then(__webpack_require__.bind(__webpack_require__, 27046))).train,
    evaluate: async () => (await Promise.all(/* import() */[__webpack_require__.e(4725), __webpack_require__.e(5163), __webpack_require__.e(7374)]).then(__webpack_require__.bind(__webpack_require__, 27374))).evaluate,
};
/** Their names, in the order of the pipeline. */
const BUILTIN_STAGES = Object.keys(STAGES);
/** The built-in stage of that name. */
async function loadStage(name) {
    const load = STAGES[name];
    if (load)
        return load();
    const nearest = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(name, BUILTIN_STAGES);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('usage', `Cannot run built-in stage "${name}": there is none of that name, ${nearest ? `did you mean "${nearest}"?` : `expected one of ${BUILTIN_STAGES.join(', ')}`}`);
}
const PROGRAM = String.raw `(?:npx\s+(?:--no\s+|--yes\s+)?)?(?:train-report|(?:node\s+)?\S*dist\/cli\.js)`;
const COMMAND = new RegExp(String.raw `^${PROGRAM}\s+stage\s+run\s+([\w-]+)(?:\s+(?:--params|-p)[\s=]+([\w./-]+))?$`);
/** Recognises `train-report stage run NAME --params FILE`, which is then run in process; anything else is for a shell. */
function parseStageCommand(line) {
    const match = COMMAND.exec(line.trim());
    return match?.[1] === undefined ? undefined : { stage: match[1], paramsFile: match[2] ?? 'params.yaml' };
}


/***/ }),

/***/ 41732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ builtinRunner)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72895);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40967);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69197);




/** Runs the built-in stages in process, and everything else in the shell it is given. */
function builtinRunner(shell, { engine, log }) {
    return {
        run: async (line, stage, signal) => {
            const command = (0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStageCommand */ .tT)(line);
            if (!command)
                return shell.run(line, stage, signal);
            if (!_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILTIN_STAGES */ .mV.includes(command.stage))
                throw unknownStage(line, command.stage, stage);
            const run = await (0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .loadStage */ .xk)(command.stage);
            const observer = declarationObserver(stage, log);
            return run({ folder: stage.wdir, paramsFile: command.paramsFile, engine, log, signal, observer });
        },
    };
}
function unknownStage(line, name, stage) {
    const nearest = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_3__/* .nearestName */ .q)(name, _registry_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILTIN_STAGES */ .mV);
    const expected = nearest ? `did you mean "${nearest}"?` : `expected one of ${_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILTIN_STAGES */ .mV.join(', ')}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('pipeline', `Cannot run stage "${stage.address}" in ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)(stage.location)}: "${line}" names no built-in stage, ${expected}`, { location: stage.location });
}
/** Points out what a stage reads and `dvc.yaml` does not declare: a change of it would go unnoticed. */
function declarationObserver(stage, log) {
    const seen = new Set();
    const warn = (what, location, read) => {
        if (seen.has(what))
            return;
        seen.add(what);
        const place = read ? ` (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .formatLocation */ .j$)(read)})` : '';
        log.warning(`Stage "${stage.address}" reads ${what}${place}, which it does not declare: a change of it would go unnoticed`, location);
    };
    return {
        readsFile: (path) => {
            const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(stage.wdir, path);
            const declared = stage.deps.some((dep) => absolute === dep.absolutePath || absolute.startsWith(dep.absolutePath + node_path__WEBPACK_IMPORTED_MODULE_0__.sep));
            if (!declared)
                warn(`"${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(stage.wdir, absolute)}"`, stage.location);
        },
        readsParam: (file, key, location, isSet) => {
            if (!isSet)
                return; // a default: nothing in the file to depend on
            const declared = stage.params.some((params) => params.absolutePath === (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(stage.wdir, file) &&
                (params.keys.length === 0 || params.keys.some((name) => key === name || key.startsWith(`${name}.`))));
            if (!declared)
                warn(`parameter "${key}"`, stage.location, location);
        },
    };
}


/***/ })

};
