export const id = 8712;
export const ids = [8712];
export const modules = {

/***/ 28712:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _repo_baseline_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9003);
/* harmony import */ var _pipeline_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15170);
/* harmony import */ var _pipeline_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46587);
/* harmony import */ var _pipeline_set_params_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88171);
/* harmony import */ var _pipeline_shell_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21598);
/* harmony import */ var _pipeline_targets_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(82094);
/* harmony import */ var _pipeline_tracked_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80594);
/* harmony import */ var _remote_sync_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(46949);
/* harmony import */ var _report_make_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(46675);
/* harmony import */ var _repo_lock_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(65971);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(25620);
/* harmony import */ var _stages_runner_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(53023);














/** The whole story: check out the data, run what is stale, report, push, publish. Throws when a stage failed, after reporting. */
async function run(job, tools) {
    const { log, signal, env } = tools;
    const repo = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_11__/* .openRepository */ .h_)(job.workingDirectory, env);
    (0,_pipeline_load_js__WEBPACK_IMPORTED_MODULE_2__/* .requirePipeline */ .GX)(repo);
    const result = await (0,_repo_lock_js__WEBPACK_IMPORTED_MODULE_10__/* .withLock */ .k)(repo, async (lock) => {
        for (const change of (0,_pipeline_set_params_js__WEBPACK_IMPORTED_MODULE_4__/* .setParams */ .d)(job.workingDirectory, job.setParams))
            log.info(`Set ${change}`);
        const stages = (0,_pipeline_load_js__WEBPACK_IMPORTED_MODULE_2__.loadStages)(repo);
        const targets = (0,_pipeline_targets_js__WEBPACK_IMPORTED_MODULE_6__/* .selectTargets */ .D)(repo, stages, job.targets);
        const sync = { log, signal, remote: job.remote };
        if (job.pull)
            await log.group('Check out data', () => pull(repo, job, tools));
        const commit = await (0,_repo_baseline_js__WEBPACK_IMPORTED_MODULE_13__/* .describeCommit */ .X)(repo, job.baseline.head); // before the run: it writes files that git tracks
        const runner = (0,_stages_runner_js__WEBPACK_IMPORTED_MODULE_12__/* .builtinRunner */ .Y)((0,_pipeline_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .unlockedRunner */ .O)((0,_pipeline_shell_js__WEBPACK_IMPORTED_MODULE_5__/* .shellRunner */ .$)(repo.root, env), lock), { engine: job.engine, log });
        const results = await (0,_pipeline_run_js__WEBPACK_IMPORTED_MODULE_3__/* .reproduce */ .CC)(repo, stages, targets, { runner, log, signal });
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
            await log.group('Push outputs', () => (0,_remote_sync_js__WEBPACK_IMPORTED_MODULE_8__/* .pushOutputs */ .$7)(repo, (0,_pipeline_tracked_js__WEBPACK_IMPORTED_MODULE_7__.trackedPaths)(repo, stages), sync));
        return { report, reportFolder, results };
    });
    await publishSafely(result, tools);
    const failed = result.results.find((one) => one.outcome === 'failed');
    if (failed?.outcome === 'failed')
        throw failed.error;
    return result;
}
async function pull(repo, job, { log, signal }) {
    const tracked = (0,_pipeline_tracked_js__WEBPACK_IMPORTED_MODULE_7__.trackedPaths)(repo, (0,_pipeline_load_js__WEBPACK_IMPORTED_MODULE_2__.loadStages)(repo));
    const pulled = await (0,_remote_sync_js__WEBPACK_IMPORTED_MODULE_8__.pullMissing)(repo, tracked, { log, signal, remote: job.remote, force: false });
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

/***/ 88171:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ setParams)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79223);
/* harmony import */ var _formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64516);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74038);
/* harmony import */ var _params_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(83932);







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
        const nearest = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearestName */ .q)(key, document.value instanceof Map ? allKeys(document.value) : []);
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

/***/ 82094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ selectTargets)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15170);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74038);





/**
 * The stages that names stand for: a stage or group of the `dvc.yaml` here, `sub/dvc.yaml:name`, a `dvc.yaml`, a `.dvc`
 * file; without any, the stages of the `dvc.yaml` in the folder the user stands in.
 */
function selectTargets(repo, stages, names, options = {}) {
    const here = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo.cwd, _load_js__WEBPACK_IMPORTED_MODULE_3__/* .DVC_YAML */ .St);
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
    if (colon < 0 && name.endsWith(_load_js__WEBPACK_IMPORTED_MODULE_3__/* .DVC_YAML */ .St) && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(file))
        return byFile(file);
    const candidates = byFile(colon > 0 ? file : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo.cwd, _load_js__WEBPACK_IMPORTED_MODULE_3__/* .DVC_YAML */ .St));
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
    const nearest = (0,_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .nearestName */ .q)(name, known);
    const expected = nearest ? `did you mean "${nearest}"?` : `expected one of ${known.join(', ') || '(there are none)'}`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('pipeline', `Cannot find stage "${name}": ${expected}`);
}


/***/ }),

/***/ 80594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   selectTracked: () => (/* binding */ selectTracked),
/* harmony export */   trackedPaths: () => (/* binding */ trackedPaths)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46587);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82094);




/** What the lock files and `.dvc` files name that a cache or remote holds: outputs of stages and tracked data. */
function trackedPaths(repo, stages) {
    return stages.flatMap((stage) => {
        const lock = stage.kind === 'pipeline' ? (0,_run_js__WEBPACK_IMPORTED_MODULE_2__/* .readLock */ .mF)(repo, stage).get(stage.name) : undefined;
        return stage.outs.flatMap((out) => {
            if (!out.cache)
                return [];
            const locked = lock?.outs.find((item) => item.path === out.path);
            const hash = stage.kind === 'dvcfile' ? out.hash : locked?.hash;
            if (!hash)
                return [];
            const meta = (stage.kind === 'dvcfile' ? out.meta : locked?.meta) ?? {};
            const { absolutePath: path, remote, location, push } = out;
            return [{ path, hash, meta, remote, location, push, made: stage.kind === 'pipeline' }];
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
            const targets = (0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .selectTargets */ .D)(repo, stages, [name], { recursive });
            const { buildGraph } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 17544));
            found.push(...trackedPaths(repo, withDeps ? buildGraph(stages).closure(targets) : targets));
        }
    }
    return [...new Set(found)];
}


/***/ }),

/***/ 16272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ MissingObject)
/* harmony export */ });
/** The remote answered that it does not hold the object. */
class MissingObject extends Error {
    key;
    constructor(key) {
        super(`Object "${key}" is not in the remote`);
        this.name = 'MissingObject';
        this.key = key;
    }
}


/***/ }),

/***/ 32726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ openRemote)
});

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/formats/atomic-write.js
var atomic_write = __webpack_require__(79223);
// EXTERNAL MODULE: ./build/src/remote/remote.js
var remote = __webpack_require__(16272);
;// CONCATENATED MODULE: ./build/src/remote/local.js





const OBJECT_MODE = 0o444;
/** A remote that is a folder, in DVC's layout. */
function localRemote(name, folder) {
    const pathOf = (key) => (0,external_node_path_.join)(folder, key);
    return {
        name,
        url: folder,
        jobs: 1, // one disk
        exists: async (keys) => new Set(keys.filter((key) => (0,external_node_fs_.existsSync)(pathOf(key)))),
        list: async function* list(prefix) {
            const top = pathOf(prefix);
            if (!(0,external_node_fs_.existsSync)(top))
                return;
            for (const entry of (0,external_node_fs_.readdirSync)(top, { withFileTypes: true, recursive: true })) {
                if (!entry.isFile() || entry.name.endsWith('.tmp'))
                    continue;
                yield (0,external_node_path_.relative)(folder, (0,external_node_path_.join)(entry.parentPath, entry.name)).split(external_node_path_.sep).join('/');
            }
        },
        download: async (key, path, { onBytes }) => {
            try {
                (0,external_node_fs_.copyFileSync)(pathOf(key), path, external_node_fs_.constants.COPYFILE_FICLONE);
            }
            catch (error) {
                throw (0,errors/* systemCode */.xU)(error) === 'ENOENT' && !(0,external_node_fs_.existsSync)(pathOf(key))
                    ? new remote/* MissingObject */._(key)
                    : explain(error, name, folder);
            }
            onBytes?.((0,external_node_fs_.statSync)(path).size);
        },
        upload: async (path, key, { onBytes }) => {
            const target = pathOf(key);
            const temporary = (0,atomic_write/* temporaryBeside */.w6)(target);
            try {
                (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true });
                (0,external_node_fs_.copyFileSync)(path, temporary, external_node_fs_.constants.COPYFILE_FICLONE);
                (0,external_node_fs_.chmodSync)(temporary, OBJECT_MODE);
                (0,external_node_fs_.renameSync)(temporary, target);
            }
            catch (error) {
                (0,atomic_write/* discard */.vf)(temporary);
                throw explain(error, name, folder);
            }
            onBytes?.((0,external_node_fs_.statSync)(target).size);
        },
        remove: async (keys) => {
            for (const key of keys)
                (0,external_node_fs_.rmSync)(pathOf(key), { force: true });
        },
        close: () => { },
    };
}
function explain(error, name, folder) {
    const reason = (0,errors/* systemCode */.xU)(error) === 'ENOTDIR' ? 'a file stands in the place of a folder' : (0,errors/* systemReason */.uc)(error)?.reason;
    return reason
        ? new errors/* UserError */.yo('remote', `Cannot use remote "${name}" at "${folder}": ${reason}`, { cause: error })
        : error;
}

;// CONCATENATED MODULE: ./build/src/remote/select.js


/** Opens a remote of `.dvc/config` by its name, or the default one. */
async function openRemote(repo, name) {
    const chosen = name ?? repo.config.get('core', 'remote')?.value;
    if (chosen === undefined) {
        throw new errors/* UserError */.yo('remote', 'Cannot choose a remote: .dvc/config names no default', {
            exitCode: 1,
            hint: 'Add `[core]` with `remote = NAME` to .dvc/config, or name one with `--remote`',
        });
    }
    const section = `remote "${chosen.toLowerCase()}"`;
    const url = repo.config.path(section, 'url');
    if (url === undefined) {
        const known = repo.config.remoteNames();
        throw new errors/* UserError */.yo('remote', `Cannot open remote "${chosen}": .dvc/config has no such remote, ${known.length > 0 ? `expected one of ${known.join(', ')}` : 'and no other either'}`, {
            exitCode: known.length > 0 ? 251 : 1,
            hint: 'Add a section [\'remote "NAME"\'] with `url = …` to .dvc/config',
        });
    }
    const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(url)?.[1]?.toLowerCase();
    if (scheme === undefined || scheme === 'file')
        return localRemote(chosen, url.replace(/^file:\/\//i, ''));
    if (scheme === 'http' || scheme === 'https') {
        const { httpRemote } = await __webpack_require__.e(/* import() */ 5679).then(__webpack_require__.bind(__webpack_require__, 5679));
        return httpRemote(chosen, url, repo.config);
    }
    if (scheme === 's3') {
        const { s3Remote } = await __webpack_require__.e(/* import() */ 4632).then(__webpack_require__.bind(__webpack_require__, 44632));
        return s3Remote(chosen, url, repo.config);
    }
    throw new errors/* UserError */.yo('remote', `Cannot open remote "${chosen}": "${scheme}" is not supported yet, expected a folder, s3:// or http(s)://`);
}


/***/ }),

/***/ 46949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ pushOutputs),
/* harmony export */   $C: () => (/* binding */ groupByRemote),
/* harmony export */   AA: () => (/* binding */ groupByStore),
/* harmony export */   dl: () => (/* binding */ filesWithin),
/* harmony export */   oy: () => (/* binding */ missingOf),
/* harmony export */   pullMissing: () => (/* binding */ pullMissing)
/* harmony export */ });
/* harmony import */ var _cache_checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57026);
/* harmony import */ var _cache_scan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34751);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25620);
/* harmony import */ var _select_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32726);
/* harmony import */ var _transfer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(75153);






/**
 * Fetches what the cache lacks of `tracked` and checks it out. Data that no stage makes must be there in the end; the
 * output of a stage that is nowhere is left for its stage to make.
 */
async function pullMissing(repo, tracked, options) {
    const wanted = [];
    const absent = [];
    for (const item of tracked) {
        const isMissing = missingOf(repo, item).length > 0;
        if (isMissing)
            absent.push(item);
        if (isMissing || !(await isInPlace(repo, item, options.signal)))
            wanted.push(item);
    }
    let fetched = 0;
    for (const [remoteName, items] of groupByRemote(absent, options.remote)) {
        fetched += await fetchFrom(repo, remoteName, items, options);
    }
    const errors = [];
    const checkedOut = [];
    const unavailable = [];
    for (const item of wanted) {
        const shown = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(repo, item.path);
        const [missing] = missingOf(repo, item);
        if (missing === undefined) {
            const { change } = await (0,_cache_checkout_js__WEBPACK_IMPORTED_MODULE_0__/* .checkoutPath */ .o8)(repo, item, { force: options.force ?? false, signal: options.signal });
            if (change !== 'unchanged')
                checkedOut.push(shown);
        }
        else if (item.made)
            unavailable.push(shown);
        else if (!(await isInPlace(repo, item, options.signal)))
            errors.push(notAnywhere(repo, item, missing, options.remote));
    }
    repo.memo.save();
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .throwAll */ .Kx)(errors);
    return { fetched, checkedOut, unavailable };
}
/** Objects of a tracked path that the cache lacks. */
function missingOf(repo, { hash }) {
    return repo.store(hash.name).missing(hash.value);
}
async function isInPlace(repo, { path, hash }, signal) {
    return (await (0,_cache_scan_js__WEBPACK_IMPORTED_MODULE_1__/* .hashPath */ .G)(repo, path, { name: hash.name, signal }))?.hash.value === hash.value;
}
async function fetchFrom(repo, name, items, options) {
    const needed = items.some((item) => !item.made);
    if (name === undefined && repo.config.get('core', 'remote') === undefined && !needed)
        return 0;
    const remote = await (0,_select_js__WEBPACK_IMPORTED_MODULE_4__/* .openRemote */ .d)(repo, name);
    try {
        let fetched = 0;
        let bytes = 0;
        for (const [store, oids] of groupByStore(repo, items)) {
            const result = await (0,_transfer_js__WEBPACK_IMPORTED_MODULE_5__/* .fetchObjects */ .rt)(transfer(store, remote, options), oids);
            fetched += result.fetched;
            bytes += result.bytes;
        }
        if (fetched > 0)
            options.log.info(`Fetched ${fetched} objects (${(0,_transfer_js__WEBPACK_IMPORTED_MODULE_5__/* .megabytes */ .ix)(bytes)}) from remote "${remote.name}"`);
        return fetched;
    }
    catch (error) {
        if (needed || options.signal.aborted)
            throw error;
        // A remote that is down costs a rerun, no more.
        options.log.warning(error instanceof Error ? error.message : String(error));
        return 0;
    }
    finally {
        remote.close();
    }
}
/** Sends `tracked` to the remotes they belong to; returns how many objects were sent. */
async function pushOutputs(repo, tracked, options) {
    let pushed = 0;
    for (const [name, items] of groupByRemote(tracked.filter((item) => item.push !== false), options.remote)) {
        const remote = await (0,_select_js__WEBPACK_IMPORTED_MODULE_4__/* .openRemote */ .d)(repo, name);
        try {
            let sent = 0;
            let bytes = 0;
            for (const [store, oids] of groupByStore(repo, items)) {
                const result = await (0,_transfer_js__WEBPACK_IMPORTED_MODULE_5__/* .pushObjects */ .X8)(transfer(store, remote, options), oids);
                sent += result.pushed;
                bytes += result.bytes;
            }
            pushed += sent;
            options.log.info(`Pushed ${sent} objects (${(0,_transfer_js__WEBPACK_IMPORTED_MODULE_5__/* .megabytes */ .ix)(bytes)}) to remote "${remote.name}"`);
        }
        finally {
            remote.close();
        }
    }
    repo.memo.save();
    return pushed;
}
function transfer(store, remote, options) {
    return { store, remote, log: options.log, signal: options.signal, jobs: options.jobs };
}
/** The oids by the store they belong to: DVC 2's objects lie elsewhere, here and in the remote. */
function groupByStore(repo, items) {
    const groups = new Map();
    for (const { hash } of items) {
        const store = repo.store(hash.name);
        groups.set(store, [...(groups.get(store) ?? []), hash.value]);
    }
    return groups;
}
/** What to move, by the remote that holds it: the one asked for, or the one its file names. */
function groupByRemote(items, chosen) {
    const groups = new Map();
    for (const item of items) {
        const name = chosen ?? item.remote;
        const group = groups.get(name);
        if (group)
            group.push(item);
        else
            groups.set(name, [item]);
    }
    return groups;
}
function notAnywhere(repo, item, missing, remote) {
    const name = remote ?? item.remote ?? repo.config.get('core', 'remote')?.value ?? '';
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('remote', `Cannot check out "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(repo, item.path)}" (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLocation */ .j$)(item.location)}): object "${missing}" is in neither the cache nor remote "${name}"`, {
        exitCode: 1,
        location: item.location,
        hint: 'Run `train-report push` (or `dvc push`) on the machine that has it, or set `remote` to the one that does',
    });
}
/** The files of a directory object that `within` stands for. */
function filesWithin(repo, { name, value }, within) {
    return repo
        .store(name)
        .readTree(value)
        .filter(({ relpath }) => relpath === within || relpath.startsWith(`${within}/`))
        .map(({ md5 }) => md5);
}


/***/ }),

/***/ 75153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HN: () => (/* binding */ inParallel),
/* harmony export */   X8: () => (/* binding */ pushObjects),
/* harmony export */   ix: () => (/* binding */ megabytes),
/* harmony export */   r4: () => (/* binding */ pushExactly),
/* harmony export */   rt: () => (/* binding */ fetchObjects)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79223);
/* harmony import */ var _cache_store_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87945);
/* harmony import */ var _cache_oid_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(68624);
/* harmony import */ var _remote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16272);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70762);






/**
 * Brings objects into the cache, directories with all their files (`onlyListed`: without them); what arrives is checked
 * against its name.
 */
async function fetchObjects(context, oids, { onlyListed = false } = {}) {
    const { store } = context;
    const tops = oids.filter((oid) => !store.has(oid));
    const first = await fetchAll(context, tops);
    if (onlyListed)
        return first;
    const files = new Set();
    for (const oid of oids) {
        if (!(0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_4__/* .isDirectoryOid */ .i)(oid) || !store.has(oid))
            continue;
        for (const { md5 } of store.readTree(oid))
            if (!store.has(md5))
                files.add(md5);
    }
    const second = await fetchAll(context, [...files]);
    return {
        fetched: first.fetched + second.fetched,
        bytes: first.bytes + second.bytes,
        missing: [...first.missing, ...second.missing],
    };
}
async function fetchAll(context, oids) {
    const { store, remote, signal } = context;
    const missing = [];
    let fetched = 0;
    let bytes = 0;
    await inParallel([...new Set(oids)], context.jobs ?? remote.jobs, async (oid) => {
        const temporary = store.unfinished();
        try {
            await (0,_retry_js__WEBPACK_IMPORTED_MODULE_5__/* .retry */ .L)(async () => {
                await remote.download((0,_cache_store_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKey */ .T)(oid, store.hashName), temporary, {
                    signal,
                    onBytes: (count) => (bytes += count),
                });
                store.adopt(temporary, oid);
            }, { signal, tries: 3, canRetry: isTransient });
            fetched += 1;
            context.log.progress(`fetching from ${remote.name}: ${fetched} of ${oids.length}, ${megabytes(bytes)}`);
        }
        catch (error) {
            (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__/* .discard */ .vf)(temporary);
            if (!(error instanceof _remote_js__WEBPACK_IMPORTED_MODULE_3__/* .MissingObject */ ._))
                throw error;
            missing.push(oid);
        }
    });
    context.log.progress('');
    return { fetched, bytes, missing };
}
/** Sends objects, directories with all their files, that the remote lacks. */
async function pushObjects(context, oids) {
    const { store } = context;
    const files = new Set();
    const directories = new Set();
    for (const oid of oids) {
        if (!(0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_4__/* .isDirectoryOid */ .i)(oid))
            files.add(oid);
        else {
            directories.add(oid);
            for (const { md5 } of store.findTree(oid) ?? [])
                files.add(md5);
        }
    }
    return pushExactly(context, [...files], [...directories]);
}
/** Sends just these objects; a directory object goes last, since it stands for its files being there. */
async function pushExactly(context, files, directories) {
    const first = await pushAll(context, files);
    const second = await pushAll(context, directories);
    return { pushed: first.pushed + second.pushed, bytes: first.bytes + second.bytes };
}
async function pushAll(context, oids) {
    const { store, remote, signal } = context;
    const keyOf = (oid) => (0,_cache_store_js__WEBPACK_IMPORTED_MODULE_2__/* .objectKey */ .T)(oid, store.hashName);
    const present = await remote.exists(oids.map(keyOf), { signal });
    const absent = oids.filter((oid) => !present.has(keyOf(oid)));
    // What is handed on is checked first: a damaged object would be restored wherever it is pulled.
    const nowhere = [...(await store.verifyAll(absent, { signal }))];
    if (nowhere.length > 0) {
        const what = nowhere.length === 1 ? `object "${nowhere[0]}" is` : `${nowhere.length} objects are`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('cache', `Cannot push: ${what} in neither the cache nor remote "${remote.name}"`, {
            exitCode: 1,
            hint: 'Pull what is missing from another remote, or run the stage that makes it',
        });
    }
    let pushed = 0;
    let bytes = 0;
    await inParallel(absent, context.jobs ?? remote.jobs, async (oid) => {
        await remote.upload(store.path(oid), keyOf(oid), {
            signal,
            onBytes: (count) => (bytes += count),
        });
        pushed += 1;
        context.log.progress(`pushing to ${remote.name}: ${pushed} of ${absent.length}, ${megabytes(bytes)}`);
    });
    context.log.progress('');
    return { pushed, bytes };
}
/** Runs `work` on every item, at most `limit` at once; the first failure ends it. */
async function inParallel(items, limit, work) {
    let next = 0;
    let failed = false;
    const lane = async () => {
        while (next < items.length && !failed) {
            const item = items[next];
            next += 1;
            try {
                await work(item);
            }
            catch (error) {
                failed = true;
                throw error;
            }
        }
    };
    await Promise.all(Array.from({ length: Math.max(1, Math.min(limit, items.length)) }, lane));
}
/** Bytes as people read them. */
function megabytes(bytes) {
    return bytes < 1e6 ? `${(bytes / 1e3).toFixed(0)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
function isTransient(error) {
    if (error instanceof _remote_js__WEBPACK_IMPORTED_MODULE_3__/* .MissingObject */ ._ || error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo)
        return false;
    return ['ECONNRESET', 'ETIMEDOUT', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE'].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .systemCode */ .xU)(error) ?? '');
}


/***/ }),

/***/ 98142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   tT: () => (/* binding */ parseStageCommand),
/* harmony export */   xk: () => (/* binding */ loadStage)
/* harmony export */ });
/* unused harmony export BUILTIN_STAGES */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _pipeline_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74038);


/** The built-in stages, each loaded when it runs. */
const STAGES = {
    data_preprocess: async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(7204)]).then(__webpack_require__.bind(__webpack_require__, 97204))).dataPreprocess,
    data_load: async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(7204), __webpack_require__.e(3324)]).then(__webpack_require__.bind(__webpack_require__, 73324))).dataLoad,
    train: async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(3899)]).then(__webpack_require__.bind(__webpack_require__, 13899))).train,
    evaluate: async () => (await Promise.all(/* import() */[__webpack_require__.e(5175), __webpack_require__.e(7204), __webpack_require__.e(1089)]).then(__webpack_require__.bind(__webpack_require__, 71089))).evaluate,
};
/** Their names, in the order of the pipeline. */
const BUILTIN_STAGES = Object.keys(STAGES);
/** The built-in stage of that name. */
async function loadStage(name) {
    const load = STAGES[name];
    if (load)
        return load();
    const nearest = (0,_pipeline_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .nearestName */ .q)(name, BUILTIN_STAGES);
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
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98142);



/** Runs the built-in stages in process, and everything else in the shell it is given. */
function builtinRunner(shell, { engine, log }) {
    return {
        run: async (line, stage, signal) => {
            const command = (0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .parseStageCommand */ .tT)(line);
            if (!command)
                return shell.run(line, stage, signal);
            const run = await (0,_registry_js__WEBPACK_IMPORTED_MODULE_2__/* .loadStage */ .xk)(command.stage);
            const observer = declarationObserver(stage, log);
            return run({ folder: stage.wdir, paramsFile: command.paramsFile, engine, log, signal, observer });
        },
    };
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
            const declared = stage.params.some((params) => params.file === file &&
                (params.keys.length === 0 || params.keys.some((name) => key === name || key.startsWith(`${name}.`))));
            if (!declared)
                warn(`parameter "${key}"`, stage.location, location);
        },
    };
}


/***/ })

};
