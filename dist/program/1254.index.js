export const id = 1254;
export const ids = [1254];
export const modules = {

/***/ 68128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ describeCommit),
/* harmony export */   o: () => (/* binding */ findBaseline)
/* harmony export */ });
/** The commit under test (HEAD unless `head` names it), and whether files that git tracks differ from HEAD's. */
async function describeCommit({ scm }, head) {
    const sha = head ?? (await scm?.resolve('HEAD'));
    if (sha === undefined)
        return undefined;
    const changes = await scm?.ask(['status', '--porcelain', '--untracked-files=no']);
    return { sha, ...(changes === undefined || changes === '' ? {} : { dirty: true }) };
}
const FETCH_DEPTHS = [50, 500, 5000];
/**
 * The commit to compare with: the revision asked for, or the merge base, for which a shallow clone is deepened just as
 * far as needed. Undefined when there is none; a baseline that cannot be had is never an error.
 */
async function findBaseline(repo, { head, mergeBaseWith, revision }, log) {
    const git = repo.scm;
    if (!git)
        return undefined;
    if (revision !== undefined) {
        const sha = await ensureCommit(repo, revision);
        if (sha !== undefined)
            return { sha, name: revision };
        log.info(`No baseline: "${revision}" is not in this repository`);
        return undefined;
    }
    if (mergeBaseWith === undefined)
        return undefined;
    const other = await ensureCommit(repo, mergeBaseWith);
    const from = (head !== undefined ? await ensureCommit(repo, head) : undefined) ?? (await git.resolve('HEAD'));
    if (other === undefined || from === undefined)
        return undefined;
    let base = await git.mergeBase(from, other);
    if (base === undefined && (await git.isShallow())) {
        for (const depth of FETCH_DEPTHS) {
            await git.ask(['fetch', '--quiet', '--no-tags', `--depth=${depth}`, 'origin', from, other]);
            base = await git.mergeBase(from, other);
            if (base !== undefined)
                break;
        }
    }
    if (base === undefined)
        log.info(`No baseline: no common ancestor with "${mergeBaseWith}" was found`);
    return base === undefined ? undefined : { sha: base, name: mergeBaseWith };
}
async function ensureCommit(repo, revision) {
    const git = repo.scm;
    if (!git)
        return undefined;
    for (const name of [revision, `refs/remotes/origin/${revision}`]) {
        const sha = await git.resolve(name);
        if (sha !== undefined)
            return sha;
    }
    if (/^-|\.\.|[\s~^:?*[\\]/.test(revision))
        return undefined; // no name of a branch or commit
    await git.ask(['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', revision]);
    return ((await git.resolve(revision)) ?? ((await git.ask(['rev-parse', '--verify', '--quiet', 'FETCH_HEAD'])) || undefined));
}


/***/ }),

/***/ 85696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72895);




const WAIT_SECONDS = 3; // as DVC
const REACQUIRE_SECONDS = 600; // hours of work must not be lost to someone's short look
/**
 * Runs `body` while holding the lock that DVC itself takes (`.dvc/tmp/lock`, flock), so that two of us, or one of us and
 * DVC, never write one repository at once. Held by another for 3 seconds: fails with 255, as DVC does. In the end the
 * memo is saved and nothing unfinished is left.
 */
async function withLock(repo, body) {
    const folder = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repo.dvcFolder, 'tmp');
    let release = await acquire(folder, WAIT_SECONDS);
    repo.scratch.sweep();
    const released = async (inner) => {
        release?.();
        release = undefined;
        try {
            return await inner();
        }
        finally {
            release = await acquire(folder, REACQUIRE_SECONDS);
        }
    };
    try {
        return await body({ released });
    }
    finally {
        repo.memo.save();
        repo.scratch.clean();
        release?.();
    }
}
async function acquire(folder, waitSeconds) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, 'lock');
    let file;
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true });
        file = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'a');
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('config', `Cannot lock the repository: "${path}" cannot be opened (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(error) ?? ''})`, {
            exitCode: 255,
            hint: 'Check who owns the folder ".dvc/tmp", and that the disk is not full',
            cause: error,
        });
    }
    if (await takeLock(file, waitSeconds)) {
        writePid(file);
        return () => (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    }
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(file);
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('config', `Cannot lock the repository: another process holds "${path}"`, {
        exitCode: 255,
        hint: 'Wait until the other train-report or dvc command has ended, then run this again',
    });
}
// Where there is no flock (macOS), there is Perl.
const PERL = `open(my $f, "+<&=", 3) or exit 2; for (0 .. 10 * $ARGV[0]) { exit 0 if flock($f, 6); select(undef, undef, undef, 0.1) } exit 1`;
/** Whether the lock on the open file was free in time. It belongs to the file, so it stays ours when the child has ended. */
async function takeLock(file, waitSeconds) {
    const programs = [
        ['flock', '-w', String(waitSeconds), '-x', '3'],
        ['perl', '-e', PERL, String(waitSeconds)],
    ];
    for (const [program = '', ...args] of programs) {
        const code = await new Promise((resolve) => {
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program, args, { stdio: ['ignore', 'ignore', 'ignore', file] });
            child.on('error', () => resolve(undefined));
            child.on('exit', (status) => resolve(status ?? 1));
        });
        if (code === 0)
            return true;
        if (code === 1)
            return false;
    }
    return true; // neither program, or a file system without locks: go on without
}
// As DVC's lock file: the number of the process that holds it.
function writePid(file) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.ftruncateSync)(file, 0);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeSync)(file, ` ${process.pid}\n`);
}


/***/ }),

/***/ 75053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ makeReport)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/formats/atomic-write.js
var atomic_write = __webpack_require__(44146);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(72895);
// EXTERNAL MODULE: ./build/src/log.js
var log = __webpack_require__(79088);
// EXTERNAL MODULE: ./build/src/pipeline/reason.js
var reason = __webpack_require__(22581);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 1 modules
var repository = __webpack_require__(47961);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(60878);
// EXTERNAL MODULE: ./build/src/dvcfile/lockfile.js
var lockfile = __webpack_require__(64155);
;// CONCATENATED MODULE: ./build/src/report/sources/data-version.js



/**
 * The version of the data, by DVC's hashes: inputs are what `.dvc` files track and what stages read that none of them makes;
 * outputs are what the cache holds for the stages. `baseline` is a commit to compare with.
 */
async function findDataVersions(repo, stages, baseline) {
    const versions = new Map();
    const add = (version) => {
        if (!versions.has(version.path))
            versions.set(version.path, version);
    };
    for (const stage of stages.filter(({ kind }) => kind === 'dvcfile')) {
        const before = baseline === undefined ? undefined : await repo.scm?.show(baseline, stage.file);
        for (const { absolutePath, hash, meta } of stage.outs) {
            if (!hash)
                continue;
            const changed = before === undefined ? undefined : !before.includes(hash.value);
            add(describe((0,repository/* shownPath */.pS)(repo, absolutePath), 'input', hash, meta, changed));
        }
    }
    const locks = new Map();
    for (const stage of stages.filter(({ kind }) => kind === 'pipeline')) {
        const file = (0,external_node_path_.join)((0,external_node_path_.dirname)(stage.file), 'dvc.lock');
        const known = locks.get(file) ?? (await readLocks(repo, file, baseline));
        locks.set(file, known);
        const entry = known.now.get(stage.name);
        const before = known.before?.get(stage.name);
        for (const { path, absolutePath } of stage.deps) {
            const item = entry?.deps.find((locked) => locked.path === path);
            if (!item?.hash || isMade(absolutePath, stages))
                continue;
            const changed = compare(item.hash, before?.deps.find((locked) => locked.path === path)?.hash, known.before);
            add(describe((0,repository/* shownPath */.pS)(repo, absolutePath), 'input', item.hash, item.meta, changed));
        }
        for (const { path, absolutePath, cache } of stage.outs) {
            const item = entry?.outs.find((locked) => locked.path === path);
            if (!item?.hash || !cache)
                continue;
            const changed = compare(item.hash, before?.outs.find((locked) => locked.path === path)?.hash, known.before);
            add(describe((0,repository/* shownPath */.pS)(repo, absolutePath), 'output', item.hash, item.meta, changed));
        }
    }
    const all = [...versions.values()];
    return [...all.filter(({ role }) => role === 'input'), ...all.filter(({ role }) => role === 'output')];
}
async function readLocks(repo, file, baseline) {
    const shown = (0,repository/* shownPath */.pS)(repo, file);
    const before = baseline === undefined ? undefined : await repo.scm?.show(baseline, file);
    return { now: (0,lockfile/* readLockfile */.GQ)(file, shown), before: before && (0,lockfile/* parseLockfile */.tg)(before.toString(), shown) };
}
function compare(now, before, lock) {
    return lock === undefined ? undefined : before?.value !== now.value;
}
function describe(path, role, hash, meta, changed) {
    return {
        path,
        role,
        hash: hash.value,
        ...(meta?.size === undefined ? {} : { size: meta.size }),
        ...(meta?.nfiles === undefined ? {} : { nfiles: meta.nfiles }),
        ...(changed === undefined ? {} : { changed }),
    };
}
/** Whether a stage, or a `.dvc` file, has the path or a folder around it as output. */
function isMade(path, stages) {
    return stages.some(({ outs }) => outs.some(({ absolutePath }) => path === absolutePath || path.startsWith(`${absolutePath}/`)));
}

// EXTERNAL MODULE: ./build/src/report/sources/history-file.js
var history_file = __webpack_require__(46927);
// EXTERNAL MODULE: ./build/src/formats/yaml-value.js
var yaml_value = __webpack_require__(78730);
// EXTERNAL MODULE: ./build/src/dvcyaml/params.js + 5 modules
var params = __webpack_require__(47017);
;// CONCATENATED MODULE: ./build/src/report/sources/metrics-file.js




/** Reads a metrics file (YAML, JSON or TOML). Text, lists and nulls are left out, as DVC does; true and false count as 1 and 0. */
function readMetrics(text, path) {
    const kind = (0,external_node_path_.extname)(path).toLowerCase();
    const top = (0,params/* parseParams */.Sl)(text, kind === '.json' || kind === '.toml' ? path : `${path}.yaml`, path);
    if (top === null)
        return new Map();
    if (!(top instanceof Map))
        throw new errors/* UserError */.yo('report', `Cannot read metrics in ${path}:1:1: found no mapping, expected "name: number" lines`);
    const table = new Map();
    const visit = (value, group, name) => {
        if (value instanceof Map) {
            const below = name === '' ? group : group === '' ? name : `${group}.${name}`;
            for (const [key, item] of value)
                visit(item, below, String(key));
            return;
        }
        const number = numberOf(value);
        if (number === undefined)
            return;
        const values = table.get(group) ?? {};
        values[name] = Number.isFinite(number) ? number : null;
        table.set(group, values);
    };
    visit(top, '', '');
    return table;
}
function numberOf(value) {
    if (value instanceof yaml_value/* YamlFloat */.iw)
        return value.value;
    if (typeof value === 'boolean' || typeof value === 'bigint')
        return Number(value);
    return typeof value === 'number' ? value : undefined;
}

;// CONCATENATED MODULE: ./build/src/report/sources/param-changes.js




const MAX_VALUE_CHARS = 2000;
/** The params files that the stages read. */
function paramsFiles(stages) {
    return [...new Set(stages.flatMap((stage) => stage.params.map((params) => params.absolutePath)))];
}
/** What differs in a params file between the commit and the workspace; nothing when either has no such file. */
async function findParamChanges(repo, path, baseline) {
    const before = await repo.scm?.show(baseline, path);
    if (!before || !(0,external_node_fs_.existsSync)(path))
        return [];
    const file = (0,repository/* shownPath */.pS)(repo, path);
    const old = flatten((0,params/* parseParams */.Sl)(before.toString(), path, file));
    const now = flatten((0,params/* parseParams */.Sl)((0,external_node_fs_.readFileSync)(path, 'utf8'), path, file));
    return [...new Set([...old.keys(), ...now.keys()])]
        .filter((key) => !(0,params/* equalValues */.b9)(old.get(key), now.get(key)))
        .map((key) => ({ file, key, ...shown('before', old.get(key)), ...shown('after', now.get(key)) }));
}
function shown(name, value) {
    if (value === undefined)
        return {};
    return { [name]: (0,yaml_value/* showValue */.vp)(value).slice(0, MAX_VALUE_CHARS) };
}
// `train.epochs` for each leaf, lists whole.
function flatten(value) {
    const flat = new Map();
    const visit = (map, prefix) => {
        for (const [key, item] of map) {
            const name = `${prefix}${String(key)}`;
            if (item instanceof Map && item.size > 0)
                visit(item, `${name}.`);
            else
                flat.set(name, item);
        }
    };
    if (value instanceof Map)
        visit(value, '');
    return flat;
}

// EXTERNAL MODULE: ./build/src/report/sources/predictions.js
var sources_predictions = __webpack_require__(12054);
;// CONCATENATED MODULE: ./build/src/report/pictures.js





const MAX_PICTURE_BYTES = 10_000_000;
const MAX_DRAWN_CLASSES = 40;
const PNG_SIGNATURE = Buffer.from('89504e470d0a1a0a', 'hex');
/**
 * Puts the report's pictures into `folder`: the pipeline's own of that name (built-in stages draw them), or else drawn here
 * from the numbers of the report's tables.
 */
async function placePictures(folder, sources) {
    const made = [
        ['confusion_matrix', findPicture(sources.outs, 'confusion_matrix') ?? (await drawPredictions(sources.predictions))],
        ['train_history', findPicture(sources.outs, 'train_history') ?? (await drawHistory(sources.history))],
    ];
    return made.flatMap(([name, bytes]) => {
        if (!bytes)
            return [];
        const file = `${name}.png`;
        (0,atomic_write/* writeFileAtomic */.Zf)((0,external_node_path_.join)(folder, file), bytes);
        return [{ name, file }];
    });
}
async function drawPredictions(predictions) {
    const [split] = predictions?.splits ?? [];
    if (!predictions || !split || predictions.classes.length > MAX_DRAWN_CLASSES)
        return undefined;
    const { drawConfusionMatrix } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 94856));
    const rows = (0,sources_predictions/* countRows */.BO)(split);
    const title = `${(0,sources_predictions/* titleOfSplit */.mi)(split.name)}, ${rows} row${rows === 1 ? '' : 's'}`;
    return drawConfusionMatrix({ matrix: split.matrix, labels: predictions.classes, title });
}
async function drawHistory(history) {
    const panels = history ? (0,history_file/* historyPanels */._)(history) : [];
    if (panels.length === 0)
        return undefined;
    const { drawCurves } = await __webpack_require__.e(/* import() */ 2679).then(__webpack_require__.bind(__webpack_require__, 62679));
    return drawCurves(panels);
}
function findPicture(outs, name) {
    const out = outs.find((one) => (0,external_node_path_.basename)(one.path) === `${name}.png` && (0,external_node_fs_.existsSync)(one.absolutePath));
    if (!out)
        return undefined;
    const info = (0,external_node_fs_.statSync)(out.absolutePath);
    if (!info.isFile() || info.size > MAX_PICTURE_BYTES)
        return undefined;
    const bytes = (0,external_node_fs_.readFileSync)(out.absolutePath);
    return bytes.subarray(0, PNG_SIGNATURE.length).equals(PNG_SIGNATURE) ? bytes : undefined;
}

// EXTERNAL MODULE: ./build/src/report/report.js
var report_report = __webpack_require__(68627);
;// CONCATENATED MODULE: ./build/src/report/collect.js














const MAX_ERROR_CHARS = 10_000;
const MAX_WHY_CHARS = 2000;
/**
 * Makes the report from the workspace's files and, for the change, from those of the baseline commit. A part whose file is
 * missing is left out; one whose file cannot be read is named in the log.
 */
async function collectReport(inputs) {
    const { repo, stages, results, engine, commit, baseline, folder, dry = false } = inputs;
    const outs = stages.filter((stage) => stage.kind === 'pipeline').flatMap((stage) => stage.outs);
    const failed = results.find((result) => result.outcome === 'failed');
    const read = (name, reader) => attempt(inputs, name, () => {
        const out = outs.find((one) => (0,external_node_path_.basename)(one.path) === name && (0,external_node_fs_.existsSync)(one.absolutePath));
        return out && reader((0,external_node_fs_.readFileSync)(out.absolutePath, 'utf8'), (0,repository/* shownPath */.pS)(repo, out.absolutePath));
    });
    const predictions = await read('predictions.csv', sources_predictions/* readPredictions */.R_);
    const history = await read('history.csv', history_file/* readHistory */.L);
    return {
        schemaVersion: report_report/* REPORT_VERSION */.Aj,
        tool: { name: 'train-report', version: version/* VERSION */.x },
        createdAt: new Date().toISOString(),
        outcome: failed ? 'failure' : 'success',
        ...(failed?.outcome === 'failed' ? { error: (0,log/* describeError */.Uc)(failed.error).slice(0, MAX_ERROR_CHARS) } : {}),
        ...(engine === undefined ? {} : { engine }),
        ...(commit ? { commit } : {}),
        ...(baseline ? { baseline } : {}),
        stages: results.map((result) => describeStage(result, dry)),
        metrics: await collectMetrics(inputs, outs),
        ...(predictions ? { predictions } : {}),
        ...(history ? { history } : {}),
        params: await collectParams(inputs),
        data: (await attempt(inputs, 'data versions', () => findDataVersions(repo, stages, baseline?.sha))) ?? [],
        pictures: (await attempt(inputs, 'pictures', () => placePictures(folder, { predictions, history, outs }))) ?? [],
    };
}
// A part that cannot be made costs itself, no more.
async function attempt({ log }, what, body) {
    try {
        return await body();
    }
    catch (error) {
        log.warning(`The report is without ${what}: ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    }
}
function describeStage(result, dry) {
    const { stage: name, outcome } = result;
    const why = explain(result).slice(0, MAX_WHY_CHARS);
    if (outcome === 'ran' && dry)
        return { name, outcome: 'stale', why };
    return outcome === 'ran' || outcome === 'failed'
        ? { name, outcome, seconds: result.seconds, why }
        : { name, outcome, why };
}
function explain(result) {
    switch (result.outcome) {
        case 'ran':
        case 'failed':
        case 'restored':
            return (0,reason/* describeReasons */.n)(result.reasons);
        case 'skipped':
            return result.because;
        case 'unchanged':
            return 'nothing it depends on changed';
    }
}
async function collectMetrics(inputs, outs) {
    const { repo, baseline } = inputs;
    const groups = [];
    for (const out of outs.filter(({ kind }) => kind === 'metric')) {
        if (!(0,external_node_fs_.existsSync)(out.absolutePath))
            continue;
        const file = (0,repository/* shownPath */.pS)(repo, out.absolutePath);
        const now = await attempt(inputs, `the metrics of ${file}`, () => readMetrics((0,external_node_fs_.readFileSync)(out.absolutePath, 'utf8'), file));
        const base = await attempt(inputs, `the baseline's metrics of ${file}`, async () => {
            const before = baseline ? await repo.scm?.show(baseline.sha, out.absolutePath) : undefined;
            return before && readMetrics(before.toString(), file);
        });
        const own = [...(now ?? [])].map(([group, values]) => {
            const before = base?.get(group);
            return { file, group, values, ...(before ? { baseline: before } : {}) };
        });
        // The split that counts first, the file's top level (all rows) last.
        const rank = ({ group }) => (group === '' ? Infinity : (0,sources_predictions/* rankSplit */.V4)(group));
        groups.push(...own.sort((a, b) => rank(a) - rank(b) || 0));
    }
    return groups;
}
async function collectParams(inputs) {
    const { repo, stages, baseline } = inputs;
    if (!baseline)
        return [];
    const changes = [];
    for (const path of paramsFiles(stages)) {
        const what = `the changed parameters of ${(0,repository/* shownPath */.pS)(repo, path)}`;
        changes.push(...((await attempt(inputs, what, () => findParamChanges(repo, path, baseline.sha))) ?? []));
    }
    return changes;
}

// EXTERNAL MODULE: ./build/src/report/markdown.js + 11 modules
var markdown = __webpack_require__(7983);
;// CONCATENATED MODULE: ./build/src/report/make.js






/** Makes the whole report in `inputs.folder`: `report.json`, `report.md` and the pictures. */
async function makeReport(inputs) {
    (0,external_node_fs_.mkdirSync)(inputs.folder, { recursive: true });
    const report = await collectReport(inputs);
    await (0,report_report/* writeReport */.u5)(inputs.folder, report);
    const pictures = Object.fromEntries(report.pictures.map(({ name, file }) => [name, file]));
    (0,atomic_write/* writeFileAtomic */.Zf)((0,external_node_path_.join)(inputs.folder, report_report/* MARKDOWN_FILE */.h5), (0,markdown/* renderMarkdown */.G)(report, { pictures }));
    return report;
}


/***/ }),

/***/ 68627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ REPORT_VERSION),
/* harmony export */   h5: () => (/* binding */ MARKDOWN_FILE),
/* harmony export */   u5: () => (/* binding */ writeReport)
/* harmony export */ });
/* unused harmony exports REPORT_FILE, readReport */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72895);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44146);




/** The version of `report.schema.json` that this program writes; it reads this one and older ones. */
const REPORT_VERSION = 1;
const REPORT_FILE = 'report.json';
const MARKDOWN_FILE = 'report.md';
const MAX_REPORT_BYTES = 20_000_000;
/** Writes `report.json` into `folder` after checking it against the schema. */
async function writeReport(folder, report) {
    const problem = await findProblem(report);
    if (problem !== undefined)
        throw new Error(`The report does not fit its own schema: ${problem}`);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true });
    (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, REPORT_FILE), `${JSON.stringify(report, undefined, 2)}\n`);
}
/** Reads and checks `report.json`: it may come from a fork, so nothing in it is trusted. */
async function readReport(folder) {
    const path = join(folder, REPORT_FILE);
    const fail = (found, cause) => new UserError('report', `Cannot read report "${path}": ${found}`, { cause });
    let parsed;
    try {
        const bytes = readFileSync(path);
        if (bytes.length > MAX_REPORT_BYTES)
            throw fail(`it has ${bytes.length} bytes, expected at most ${MAX_REPORT_BYTES}`);
        parsed = JSON.parse(bytes.toString());
    }
    catch (error) {
        throw error instanceof UserError ? error : fail(messageOf(error), error);
    }
    const version = parsed?.schemaVersion;
    if (typeof version === 'number' && version > REPORT_VERSION) {
        throw fail(`it is of version ${version}, expected at most ${REPORT_VERSION}; a newer train-report wrote it`);
    }
    const problem = await findProblem(parsed);
    if (problem !== undefined)
        throw fail(problem);
    return parsed;
}
async function findProblem(value) {
    const { validate } = await __webpack_require__.e(/* import() */ 8756).then(__webpack_require__.bind(__webpack_require__, 28756));
    if (validate(value))
        return findMisfit(value);
    const [first] = validate.errors ?? [];
    return `"${first?.instancePath || '/'}" ${first?.message ?? 'is wrong'}`;
}
// What a schema cannot say: that rows and columns agree in number.
function findMisfit({ predictions, history }) {
    const classes = predictions?.classes.length ?? 0;
    for (const { name, matrix } of predictions?.splits ?? []) {
        const isSquare = matrix.length === classes && matrix.every((row) => row.length === classes);
        if (!isSquare)
            return `the matrix of split "${name.slice(0, 50)}" is not ${classes} × ${classes}`;
    }
    const columns = history?.columns.length ?? 0;
    const odd = history?.rows.findIndex((row) => row.length !== columns) ?? -1;
    return odd < 0 ? undefined : `row ${odd} of the history has not ${columns} values`;
}


/***/ }),

/***/ 64030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ shellRunner),
/* harmony export */   O: () => (/* binding */ unlockedRunner)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72895);



const KILL_AFTER_MS = 10_000;
/** Runs command lines as DVC does: `$SHELL -c`, in the stage's folder, with DVC_STAGE and DVC_ROOT set. */
function shellRunner(root, env = process.env) {
    return {
        run: (line, stage, signal) => new Promise((resolve, reject) => {
            const [shell, args] = shellCommand(env['SHELL'] ?? '/bin/sh');
            // A group of its own, so that an interrupt reaches all that the command has started.
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(shell, [...args, line], {
                cwd: stage.wdir,
                env: { ...env, DVC_STAGE: stage.address, DVC_ROOT: root },
                stdio: ['ignore', 'inherit', 'inherit'],
                detached: true,
            });
            const kill = (name) => {
                try {
                    if (child.pid !== undefined)
                        process.kill(-child.pid, name);
                }
                catch {
                    // it has ended
                }
            };
            let timer;
            const stop = () => {
                kill('SIGTERM');
                timer = setTimeout(() => kill('SIGKILL'), KILL_AFTER_MS);
            };
            if (signal.aborted)
                stop();
            signal.addEventListener('abort', stop, { once: true });
            const end = () => {
                clearTimeout(timer);
                signal.removeEventListener('abort', stop);
            };
            child.on('error', (error) => {
                end();
                reject(new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('stage', `Cannot run stage "${stage.address}": the shell "${shell}" cannot be started`, {
                    cause: error,
                }));
            });
            child.on('exit', (code, killed) => {
                end();
                if (code === 0)
                    resolve();
                else if (signal.aborted)
                    reject(signal.reason);
                else
                    reject(failed(line, stage.address, killed ? `was ended by ${killed}` : `exited with ${code}`));
            });
        }),
    };
}
/** Lets go of the repository's lock while a command runs: it may be one of ours, or DVC's. */
function unlockedRunner(runner, lock) {
    return { run: (line, stage, signal) => lock.released(() => runner.run(line, stage, signal)) };
}
function shellCommand(shell) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(shell);
    if (name === 'bash')
        return [shell, ['--noprofile', '--norc', '-c']];
    if (name === 'zsh')
        return [shell, ['--no-rcs', '-c']];
    return [shell, ['-c']];
}
function failed(line, stage, how) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('stage', `Cannot run stage "${stage}": the command "${line}" ${how}`);
}


/***/ })

};
