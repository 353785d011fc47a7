export const id = 1079;
export const ids = [1079,3620,1117];
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

/***/ 62237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ setParams),
/* harmony export */   k: () => (/* binding */ parseAssignments)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79223);
/* harmony import */ var _formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32461);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(33620);
/* harmony import */ var _params_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91968);







const DEFAULT_FILE = 'params.yaml';
/**
 * Changes values in params files: lines `train.epochs=30` or `other.yaml:a.b=3`. Only the value's own text is replaced, so
 * that comments and layout stay; a parameter that is not there is an error. Returns the names that changed.
 */
function setParams(folder, lines, source = 'set-params') {
    const changed = [];
    const texts = new Map();
    for (const assignment of parseAssignments(lines, source)) {
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
/** The assignments of lines; blank ones and comments are none. */
function parseAssignments(lines, source = 'set-params') {
    return lines.flatMap((line, index) => parseAssignment(line, `${source}:${index + 1}`));
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

/***/ 85541:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ main_run)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/gates/announce.js
var announce = __webpack_require__(38127);
// EXTERNAL MODULE: ./build/src/repo/baseline.js + 1 modules
var baseline = __webpack_require__(85867);
// EXTERNAL MODULE: ./build/src/dvcyaml/load.js + 1 modules
var load = __webpack_require__(8512);
// EXTERNAL MODULE: ./build/src/run/run.js + 1 modules
var run = __webpack_require__(14098);
// EXTERNAL MODULE: ./build/src/dvcyaml/set-params.js
var set_params = __webpack_require__(62237);
// EXTERNAL MODULE: ./build/src/run/shell.js
var shell = __webpack_require__(54081);
// EXTERNAL MODULE: ./build/src/pipeline/targets.js
var pipeline_targets = __webpack_require__(82094);
// EXTERNAL MODULE: ./build/src/dvcfile/tracked.js
var dvcfile_tracked = __webpack_require__(51117);
// EXTERNAL MODULE: ./build/src/sync/sync.js
var sync_sync = __webpack_require__(57818);
;// CONCATENATED MODULE: ./build/src/sync/check-out-data.js



/** Fetches and checks out what the pipeline needs and the workspace lacks, and says what that was. */
async function checkOutData(repo, { log, signal, remote }) {
    const tracked = (0,dvcfile_tracked.trackedPaths)(repo, (0,load.loadStages)(repo));
    const pulled = await (0,sync_sync.pullMissing)(repo, tracked, { log, signal, remote, force: false });
    for (const path of pulled.checkedOut)
        log.info(`Checked out ${path}`);
    for (const path of pulled.unavailable)
        log.info(`${path} is in neither the cache nor the remote: its stage will run`);
    if (pulled.checkedOut.length + pulled.unavailable.length === 0)
        log.info('Everything is there');
}

// EXTERNAL MODULE: ./build/src/report/make.js + 10 modules
var make = __webpack_require__(85690);
// EXTERNAL MODULE: ./build/src/repo/lock.js
var lock = __webpack_require__(65971);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 1 modules
var repository = __webpack_require__(59169);
// EXTERNAL MODULE: ./build/src/stages/runner.js
var stages_runner = __webpack_require__(53023);
;// CONCATENATED MODULE: ./build/src/main.js
















/** The whole story: check out the data, run what is stale, report, push, publish. Throws when a stage or a gate failed, after reporting. */
async function main_run(job, tools) {
    const { log, signal, env } = tools;
    const repo = (0,repository.openRepository)(job.workingDirectory, env);
    (0,load.requirePipeline)(repo);
    const result = await (0,lock.withLock)(repo, async (lock) => {
        for (const change of (0,set_params/* setParams */.d)(job.workingDirectory, job.setParams))
            log.info(`Set ${change}`);
        const stages = (0,load.loadStages)(repo);
        const targets = (0,pipeline_targets/* selectTargets */.D)(repo, stages, job.targets);
        const sync = { log, signal, remote: job.remote };
        if (job.pull)
            await log.group('Check out data', () => checkOutData(repo, sync));
        const commit = await (0,baseline/* describeCommit */.X)(repo, job.baseline.head); // before the run: it writes files that git tracks
        const { engine, threads } = job;
        const runner = (0,stages_runner/* builtinRunner */.Y)((0,shell/* unlockedRunner */.O)((0,shell/* shellRunner */.$)(repo, env), lock), { engine, threads, log });
        const results = await (0,run/* reproduce */.CC)(repo, stages, targets, { runner, log, signal });
        const reportFolder = (0,external_node_path_.resolve)(job.workingDirectory, job.reportDirectory);
        const found = await (0,baseline/* findBaseline */.o)(repo, job.baseline, log);
        const report = await (0,make/* makeReport */.d)({
            repo,
            stages,
            results,
            log,
            engine: job.engine === 'tensorflow' ? 'tensorflow' : 'embedded',
            commit,
            baseline: found.commit,
            withoutBaseline: found.why,
            remote: job.pull ? job.remote : null,
            signal,
            directions: job.directions,
            statistics: job.statistics,
            gates: job.gates,
            key: job.reportKey,
            set: (0,set_params/* parseAssignments */.k)(job.setParams).map(({ file, key, text }) => ({ file, key, value: text })),
            folder: reportFolder,
        });
        if (job.push && report.outcome === 'success')
            await log.group('Push outputs', () => (0,sync_sync.pushOutputs)(repo, (0,dvcfile_tracked.trackedPaths)(repo, stages), sync));
        return { report, reportFolder, results };
    });
    await publishSafely(result, tools);
    (0,announce/* announceGates */.Q)(result.report, log);
    const failed = result.results.find((one) => one.outcome === 'failed');
    if (failed?.outcome === 'failed')
        throw failed.error;
    (0,errors/* throwAll */.Kx)((0,announce/* gateErrors */.d)(result.report));
    return result;
}
async function publishSafely({ report, reportFolder }, { log, publish }) {
    if (!publish)
        return;
    try {
        await publish(report, reportFolder);
    }
    catch (error) {
        log.warning(`The report could not be published: ${(0,errors/* messageOf */.bD)(error)}. It is in "${reportFolder}"`);
    }
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

/***/ 98142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   mV: () => (/* binding */ BUILTIN_STAGES),
/* harmony export */   tT: () => (/* binding */ parseStageCommand),
/* harmony export */   xk: () => (/* binding */ loadStage)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33620);


/** The built-in stages, each loaded when it runs. */
const STAGES = {
    data_preprocess: async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(4386), __webpack_require__.e(3579)]).then(__webpack_require__.bind(__webpack_require__, 23579))).dataPreprocess,
    data_load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(2947), __webpack_require__.e(4386), __webpack_require__.e(7367), __webpack_require__.e(5179)]).then(__webpack_require__.bind(__webpack_require__, 95179))).dataLoad,
    train: async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(2947), __webpack_require__.e(7367), __webpack_require__.e(8992)]).then(__webpack_require__.bind(__webpack_require__, 8992))).train,
    evaluate: async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(4386), __webpack_require__.e(9572)]).then(__webpack_require__.bind(__webpack_require__, 89572))).evaluate,
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

/***/ 53023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ builtinRunner)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33620);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98142);




/** Runs the built-in stages in process, and everything else in the shell it is given. */
function builtinRunner(shell, { engine, threads, log }) {
    return {
        run: async (line, stage, signal) => {
            const command = (0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStageCommand */ .tT)(line);
            if (!command)
                return shell.run(line, stage, signal);
            if (!_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .BUILTIN_STAGES */ .mV.includes(command.stage))
                throw unknownStage(line, command.stage, stage);
            const run = await (0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .loadStage */ .xk)(command.stage);
            const observer = declarationObserver(stage, log);
            return run({ folder: stage.wdir, paramsFile: command.paramsFile, engine, threads, log, signal, observer });
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
