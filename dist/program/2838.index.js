export const id = 2838;
export const ids = [2838,5971];
export const modules = {

/***/ 68846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ readTopLevel)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _formats_read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17582);
/* harmony import */ var _formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32461);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59169);
/* harmony import */ var _template_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26242);
/* harmony import */ var _variables_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(71213);







/** Reads `metrics`, `params`, `plots` and `artifacts` of a `dvc.yaml`, templates filled in. */
function readTopLevel(repo, file) {
    const document = (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readYaml */ .g)((0,_formats_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .y)(file, (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__.shownPath)(repo, file), 'pipeline'), (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__.shownPath)(repo, file));
    const top = document.value instanceof Map ? document.value : new Map();
    const variables = new Context(document, top, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file));
    const paths = (key) => {
        const value = variables.fill(key);
        return Array.isArray(value)
            ? value.filter((item) => typeof item === 'string').map((item) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(file), item))
            : [];
    };
    return {
        file,
        metrics: paths('metrics'),
        params: paths('params'),
        plots: readPlots(variables.fill('plots')),
        artifacts: definitions(variables.fill('artifacts')),
    };
}
function readPlots(value) {
    const items = Array.isArray(value) ? value : value instanceof Map ? [value] : [];
    return new Map(items.flatMap((item) => typeof item === 'string' ? [[item, new Map()]] : [...definitions(item)]));
}
function definitions(value) {
    const entries = value instanceof Map ? [...value] : [];
    return new Map(entries.map(([name, body]) => [String(name), body instanceof Map ? body : new Map()]));
}
/** The names that `${…}` can use at the top of a file; read only where one is used. */
class Context {
    #document;
    #top;
    #folder;
    #variables;
    constructor(document, top, folder) {
        this.#document = document;
        this.#top = top;
        this.#folder = folder;
    }
    fill(key) {
        const value = this.#top.get(key) ?? null;
        if (!(0,_template_js__WEBPACK_IMPORTED_MODULE_5__/* .hasTemplate */ .rJ)(value))
            return value;
        try {
            this.#variables ??= this.#read();
            return (0,_template_js__WEBPACK_IMPORTED_MODULE_5__/* .resolveValue */ .g$)(value, this.#variables.values, key);
        }
        catch (error) {
            if (!(error instanceof _template_js__WEBPACK_IMPORTED_MODULE_5__/* .TemplateError */ .$w))
                throw error;
            const location = this.#document.locate([key], 'key');
            const place = `${location.file}:${location.line}:${location.column}`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo(error.code, `Cannot read "${key}" in ${place}: ${error.message}`, { location, cause: error });
        }
    }
    #read() {
        const variables = new _variables_js__WEBPACK_IMPORTED_MODULE_6__/* .Variables */ .u();
        variables.addDefault(this.#folder);
        const vars = this.#top.get('vars');
        if (Array.isArray(vars))
            for (const item of vars)
                variables.add(item, this.#folder);
        return variables;
    }
}


/***/ }),

/***/ 38127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ announceGates),
/* harmony export */   d: () => (/* binding */ gateErrors)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _evaluate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11333);


/** Says what became of the gates: what passed, and what only warns, with its line. */
function announceGates({ gates = [] }, log) {
    for (const gate of gates) {
        if (gate.outcome === 'passed')
            log.info(`Gate "${gate.rule}" passed: ${gate.message}`);
        else if (gate.level === 'warn')
            log.warning(describeGate(gate), gate.location);
    }
}
/** The gates that fail the job, as errors: each names its rule and the numbers, on the line it belongs to. */
function gateErrors(report) {
    return (0,_evaluate_js__WEBPACK_IMPORTED_MODULE_1__/* .failingGates */ .V)(report).map((gate) => {
        const { location } = gate;
        return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('gate', describeGate(gate), { ...(location ? { location } : {}), exitCode: 1 });
    });
}
function describeGate({ rule, outcome, message }) {
    return outcome === 'invalid' ? `Cannot apply gate "${rule}": ${message}` : `Gate "${rule}" failed: ${message}`;
}


/***/ }),

/***/ 85867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ describeCommit),
  o: () => (/* binding */ findBaseline)
});

;// CONCATENATED MODULE: ./build/src/repo/history.js
const FETCH_DEPTHS = [50, 500, 5000];
// What no name of a branch, tag or commit has, and what a server would be asked for in vain.
const NO_NAME = /^-|\.\.|[\s~^:?*[\\]|@\{/;
const ANCESTOR = /^(.+?)((?:\^|~\d*)+)$/;
/** The commit that a name stands for, here or at origin: of a shallow clone, what is missing is fetched. */
async function ensureCommit(git, revision) {
    for (const name of [revision, `refs/remotes/origin/${revision}`]) {
        const sha = await git.resolve(name);
        if (sha !== undefined)
            return sha;
    }
    if (NO_NAME.test(revision))
        return ensureAncestor(git, revision);
    const fetched = await git.ask(['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', revision]);
    if (fetched === undefined)
        return undefined;
    return (await git.resolve(revision)) ?? (await git.resolve('FETCH_HEAD'));
}
// `HEAD~2`, `main^`: as many commits more.
async function ensureAncestor(git, revision) {
    const [, start = '', steps = ''] = ANCESTOR.exec(revision) ?? [];
    if (start === '' || NO_NAME.test(start) || !(await git.isShallow()))
        return undefined;
    const from = await ensureCommit(git, start);
    if (from === undefined)
        return undefined;
    const counts = [...steps.matchAll(/\^|~(\d*)/g)].map(([step, number]) => (step === '^' ? 1 : Number(number || 1)));
    const depth = counts.reduce((sum, count) => sum + count, 1);
    await fetchDepth(git, depth, [from]);
    return git.resolve(`${from}${steps}`);
}
/** The best common ancestor; a shallow clone is deepened just as far as needed. */
async function findMergeBase(git, from, other) {
    return deepening(git, [from, other], () => git.mergeBase(from, other));
}
/** The first parent of a commit. What a shallow clone cuts off still is named in the commit, and fetched alone. */
async function findParent(git, commit) {
    const body = (await git.ask(['cat-file', 'commit', commit])) ?? '';
    const [, parent] = /^parent ([0-9a-f]+)$/m.exec(body.slice(0, body.indexOf('\n\n'))) ?? [];
    if (parent === undefined)
        return { why: `${commit.slice(0, 7)} is the first commit` };
    const sha = await ensureCommit(git, parent);
    if (sha === undefined)
        return { why: `the commit before ${commit.slice(0, 7)} cannot be fetched from origin` };
    return { commit: { sha, name: 'the commit before' } };
}
/** The nearest tagged commit before a commit. */
async function findTagBefore(git, commit) {
    const tags = await listTags(git);
    if (tags.size === 0)
        return undefined;
    const found = await deepening(git, [commit], async () => {
        const older = (await git.ask(['rev-list', '--topo-order', commit]))?.split('\n').slice(1) ?? [];
        return older.find((sha) => tags.has(sha));
    });
    return found === undefined ? undefined : { sha: found, name: tags.get(found) ?? found };
}
/** Tags by the commit they name: those here, and those that origin has. */
async function listTags(git) {
    const local = await git.ask(['show-ref', '--tags', '--dereference']);
    const remote = (await git.isShallow()) ? await git.ask(['ls-remote', '--tags', 'origin']) : undefined;
    const tags = new Map();
    for (const line of `${local ?? ''}\n${remote ?? ''}`.split('\n')) {
        const [, sha, name] = /^([0-9a-f]+)\s+refs\/tags\/(.+?)(?:\^\{\})?$/.exec(line) ?? [];
        if (sha !== undefined && name !== undefined)
            tags.set(sha, name);
    }
    return tags;
}
async function deepening(git, commits, look) {
    let found = await look();
    if (found !== undefined || !(await git.isShallow()))
        return found;
    for (const depth of FETCH_DEPTHS) {
        await fetchDepth(git, depth, commits);
        found = await look();
        if (found !== undefined)
            break;
    }
    return found;
}
async function fetchDepth(git, depth, commits) {
    await git.ask(['fetch', '--quiet', '--no-tags', `--depth=${depth}`, 'origin', ...commits]);
}

;// CONCATENATED MODULE: ./build/src/repo/baseline.js

/** The commit under test (HEAD unless `head` names it), and whether files that git tracks differ from HEAD's. */
async function describeCommit({ scm }, head) {
    const sha = head ?? (await scm?.resolve('HEAD'));
    if (sha === undefined)
        return undefined;
    const changes = await scm?.ask(['status', '--porcelain', '--untracked-files=no']);
    return { sha, ...(changes === undefined || changes === '' ? {} : { dirty: true }) };
}
/**
 * The commit to compare with. Of a shallow clone just what is needed is fetched. A baseline that cannot be had is no
 * error: the log and the report say why.
 */
async function findBaseline(repo, request, log) {
    const found = await search(repo, request);
    if (found.why !== undefined)
        log.info(`No baseline: ${found.why}`);
    return found;
}
async function search({ scm: git }, request) {
    const { head, revision, mergeBaseWith, lastTag, parent } = request;
    if (!git)
        return { why: 'the repository is not in git' };
    const from = (head === undefined ? undefined : await ensureCommit(git, head)) ?? (await git.resolve('HEAD'));
    if (from === undefined)
        return { why: 'there is no commit yet' };
    if (revision !== undefined) {
        const sha = await ensureCommit(git, revision);
        if (sha !== undefined)
            return { commit: { sha, name: revision } };
        if (!parent)
            return { why: `the revision "${revision}" is neither here nor can it be fetched from origin` };
    }
    if (mergeBaseWith !== undefined) {
        const other = await ensureCommit(git, mergeBaseWith);
        if (other === undefined)
            return { why: `"${mergeBaseWith}" is neither here nor can it be fetched from origin` };
        const sha = await findMergeBase(git, from, other);
        if (sha !== undefined)
            return { commit: { sha, name: mergeBaseWith } };
        return { why: `no common ancestor with "${mergeBaseWith}" was found` };
    }
    if (lastTag) {
        const tag = await findTagBefore(git, from);
        return tag ? { commit: tag } : { why: `there is no tag before ${from.slice(0, 7)}` };
    }
    return parent ? findParent(git, from) : {};
}


/***/ }),

/***/ 65971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withLock: () => (/* binding */ withLock)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);




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

/***/ 85690:
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
var atomic_write = __webpack_require__(79223);
// EXTERNAL MODULE: ./build/src/gates/evaluate.js + 8 modules
var evaluate = __webpack_require__(11333);
// EXTERNAL MODULE: ./build/src/dvcyaml/params.js + 4 modules
var dvcyaml_params = __webpack_require__(91968);
// EXTERNAL MODULE: ./build/src/dvcyaml/stage-reader.js
var stage_reader = __webpack_require__(65378);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 1 modules
var repository = __webpack_require__(59169);
;// CONCATENATED MODULE: ./build/src/gates/places.js





/**
 * Where rules belong to: one about a change to the parameter that was changed, where it is the only one; any other to the
 * line of dvc.yaml that declares the file.
 */
function gatePlaces(repo, stages, report) {
    const outs = stages.filter(({ kind }) => kind === 'pipeline').flatMap((stage) => stage.outs);
    const metrics = outs.filter(({ kind }) => kind === 'metric');
    const outOf = (file) => outs.find((out) => (0,repository.shownPath)(repo, out.absolutePath) === file);
    return {
        locate: (rule, found) => {
            const changed = rule.kind === 'value' || !found ? undefined : changedParameter(repo, report);
            return changed ?? declaration(rule, found, outOf, metrics);
        },
        describeOther: ({ file, path }) => {
            for (const out of metrics) {
                if (file !== undefined && (0,repository.shownPath)(repo, out.absolutePath) !== file)
                    continue;
                const value = readValue(out, path);
                if (value !== undefined)
                    return value;
            }
            return undefined;
        },
    };
}
function declaration({ metric }, found, outOf, metrics) {
    const named = found?.file ?? metric.file;
    return (named === undefined ? undefined : outOf(named))?.location ?? metrics[0]?.location;
}
function changedParameter(repo, { params }) {
    const [only, ...others] = params;
    if (!only || others.length > 0 || !/\.ya?ml$/.test(only.file))
        return undefined;
    try {
        return (0,dvcyaml_params/* readParamsDocument */.Sr)((0,external_node_path_.resolve)(repo.cwd, only.file), only.file).locate(only.key.split('.'), 'key');
    }
    catch {
        return undefined; // a place is a help, and no reason to fail
    }
}
function readValue(out, path) {
    if (!(0,external_node_fs_.existsSync)(out.absolutePath))
        return undefined;
    try {
        const suffix = (0,external_node_path_.extname)(out.path).toLowerCase();
        const name = suffix === '.json' || suffix === '.toml' ? out.path : `${out.path}.yaml`;
        const value = (0,dvcyaml_params/* lookUp */.TE)((0,dvcyaml_params/* parseParams */.Sl)((0,external_node_fs_.readFileSync)(out.absolutePath, 'utf8'), name), path);
        return value === undefined ? undefined : (0,stage_reader/* kindOf */.I)(value);
    }
    catch {
        return undefined; // the report says already that it cannot be read
    }
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/report/attempt.js

/** Makes a part of the report; one that cannot be made costs itself, no more. */
async function attempt(log, what, body) {
    try {
        return await body();
    }
    catch (error) {
        log.warning(`The report is without ${what}: ${(0,errors/* messageOf */.bD)(error)}`);
        return undefined;
    }
}

// EXTERNAL MODULE: ./build/src/log.js
var src_log = __webpack_require__(6671);
// EXTERNAL MODULE: ./build/src/pipeline/reason.js
var reason = __webpack_require__(50870);
// EXTERNAL MODULE: ./build/src/version.js
var version = __webpack_require__(28009);
// EXTERNAL MODULE: ./build/src/dvcfile/lockfile.js
var lockfile = __webpack_require__(79310);
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
            add(describe((0,repository.shownPath)(repo, absolutePath), 'input', hash, meta, changed));
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
            add(describe((0,repository.shownPath)(repo, absolutePath), 'input', item.hash, item.meta, changed));
        }
        for (const { path, absolutePath, cache } of stage.outs) {
            const item = entry?.outs.find((locked) => locked.path === path);
            if (!item?.hash || !cache)
                continue;
            const changed = compare(item.hash, before?.outs.find((locked) => locked.path === path)?.hash, known.before);
            add(describe((0,repository.shownPath)(repo, absolutePath), 'output', item.hash, item.meta, changed));
        }
    }
    const all = [...versions.values()];
    return [...all.filter(({ role }) => role === 'input'), ...all.filter(({ role }) => role === 'output')];
}
async function readLocks(repo, file, baseline) {
    const shown = (0,repository.shownPath)(repo, file);
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
var history_file = __webpack_require__(18904);
// EXTERNAL MODULE: ./build/src/sync/fetch-tracked.js
var fetch_tracked = __webpack_require__(64114);
;// CONCATENATED MODULE: ./build/src/report/sources/baseline-files.js






/** Reads files as they were at the baseline: from git, else what `dvc.lock` named there, from the cache or the remote. */
class BaselineFiles {
    #repo;
    #options;
    constructor(repo, options) {
        this.#repo = repo;
        this.#options = options;
    }
    /** `stageFile`: the `dvc.yaml` whose stage makes the file. */
    async read(path, stageFile) {
        const { commit } = this.#options;
        const tracked = await this.#repo.scm?.show(commit, path);
        if (tracked)
            return { bytes: tracked };
        const shown = (0,repository.shownPath)(this.#repo, path);
        const at = `at ${commit.slice(0, 7)}`;
        let item;
        try {
            item = await this.#locked(path, stageFile);
        }
        catch (error) {
            return { why: `dvc.lock ${at} cannot be read (${(0,errors/* messageOf */.bD)(error)})` };
        }
        if (!item)
            return { why: `${shown} is neither in git nor in dvc.lock ${at}` };
        return this.#readObject(item, `${shown} ${at}`);
    }
    async #locked(path, stageFile) {
        const { commit } = this.#options;
        const folder = (0,external_node_path_.dirname)(stageFile);
        const file = (0,external_node_path_.join)(folder, 'dvc.lock');
        const lock = await this.#repo.scm?.show(commit, file);
        if (!lock)
            return undefined;
        for (const { outs } of (0,lockfile/* parseLockfile */.tg)(lock.toString(), (0,repository.shownPath)(this.#repo, file)).values()) {
            for (const { path: name, hash, meta } of outs) {
                const out = (0,external_node_path_.join)(folder, name);
                if (!hash || (path !== out && !path.startsWith(out + external_node_path_.sep)))
                    continue;
                const within = path === out ? undefined : (0,external_node_path_.relative)(out, path).split(external_node_path_.sep).join('/');
                return { path: out, hash, meta, within, remote: undefined, made: true, location: { file } };
            }
        }
        return undefined;
    }
    async #readObject(item, shown) {
        const { log, signal, remote, mayFetch } = this.#options;
        const kept = await this.#cached(item);
        if (kept)
            return { bytes: kept };
        if (!mayFetch)
            return { why: `${shown} is not in the cache, and fetching is switched off` };
        try {
            await (0,fetch_tracked/* fetchTracked */.P)(this.#repo, [item], { log, signal, remote });
        }
        catch (error) {
            signal.throwIfAborted();
            return { why: `${shown} could not be fetched (${(0,errors/* messageOf */.bD)(error)})` };
        }
        const bytes = await this.#cached(item);
        return bytes ? { bytes } : { why: `${shown} is in neither the cache nor the remote` };
    }
    async #cached({ hash, within }) {
        const store = this.#repo.store(hash.name);
        const oid = within === undefined ? hash.value : store.findTree(hash.value)?.find(({ relpath }) => relpath === within)?.md5;
        if (oid === undefined || !store.has(oid) || (await store.unusable(oid)).length > 0)
            return undefined;
        return (0,external_node_fs_.readFileSync)(store.path(oid));
    }
}

// EXTERNAL MODULE: ./build/src/dvcyaml/load.js + 1 modules
var load = __webpack_require__(8512);
// EXTERNAL MODULE: ./build/src/dvcyaml/top-level.js
var top_level = __webpack_require__(68846);
// EXTERNAL MODULE: ./build/src/predictions/split.js
var split = __webpack_require__(63204);
// EXTERNAL MODULE: ./build/src/formats/yaml-value.js
var yaml_value = __webpack_require__(80423);
;// CONCATENATED MODULE: ./build/src/report/sources/metrics-file.js




/** Reads a metrics file (YAML, JSON or TOML), numbers, text, lists and all; undefined when it is empty. */
function parseMetrics(text, path) {
    if (text.trim() === '')
        return undefined;
    const kind = (0,external_node_path_.extname)(path).toLowerCase();
    const top = (0,dvcyaml_params/* parseParams */.Sl)(text, kind === '.json' || kind === '.toml' ? path : `${path}.yaml`, path);
    if (top === null)
        return undefined;
    if (!(top instanceof Map))
        throw new errors/* UserError */.yo('report', `Cannot read metrics in ${path}:1:1: found no mapping, expected "name: number" lines`);
    return top;
}
/** Its numbers. Text, lists and nulls are left out, as DVC does; true and false count as 1 and 0. */
function tabulateMetrics(top) {
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
/** What is left out of the table, and what is no number there, in words. */
function leftOut(top) {
    const found = [];
    const visit = (value, name) => {
        if (value instanceof Map)
            for (const [key, item] of value)
                visit(item, name === '' ? String(key) : `${name}.${String(key)}`);
        else if (typeof value === 'string')
            found.push(`"${name}" is text`);
        else if (Array.isArray(value))
            found.push(`"${name}" is a list`);
        else if (value === null)
            found.push(`"${name}" has no value`);
        else if (!Number.isFinite(numberOf(value)))
            found.push(`"${name}" is ${String(numberOf(value))}`);
    };
    visit(top, '');
    return found;
}

;// CONCATENATED MODULE: ./build/src/report/sources/metrics.js







const MAX_NAMED = 10;
/** Reads what the stages declare as metrics, and what each `dvc.yaml` names at its top. */
async function collectMetrics(inputs, baseline) {
    const places = new Map();
    for (const stage of inputs.stages.filter(({ kind }) => kind === 'pipeline'))
        for (const out of stage.outs.filter(({ kind }) => kind === 'metric'))
            places.set(out.absolutePath, stage.file);
    await attempt(inputs.log, 'the metrics that dvc.yaml names at its top', () => (0,load.loadStages)(inputs.repo, (file) => {
        for (const path of (0,top_level/* readTopLevel */.U)(inputs.repo, file).metrics)
            if (!places.has(path))
                places.set(path, file);
    }));
    const files = [];
    for (const [path, stageFile] of places) {
        if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isFile())
            files.push(await collectFile(inputs, path, stageFile, baseline));
    }
    return files;
}
async function collectFile({ repo, log }, path, stageFile, baseline) {
    const file = (0,repository.shownPath)(repo, path);
    const now = await attempt(log, `the metrics of ${file}`, () => {
        const top = parseMetrics((0,external_node_fs_.readFileSync)(path, 'utf8'), file);
        if (!top)
            log.warning(`${file} is empty: it has no metrics`);
        const odd = leftOut(top ?? new Map());
        const more = odd.length > MAX_NAMED ? ` and ${odd.length - MAX_NAMED} more` : '';
        if (odd.length > 0)
            log.info(`Not among the numbers of ${file}: ${odd.slice(0, MAX_NAMED).join(', ')}${more}`);
        return top;
    });
    const before = await attempt(log, `the baseline's metrics of ${file}`, async () => {
        const found = await baseline?.read(path, stageFile);
        return found && 'bytes' in found ? parseMetrics(found.bytes.toString(), file) : undefined;
    });
    const base = before && tabulateMetrics(before);
    const groups = [...tabulateMetrics(now ?? new Map())].map(([group, values]) => {
        const old = base?.get(group);
        return { file, group, values, ...(old ? { baseline: old } : {}) };
    });
    // The split that counts first, the file's top level (all rows) last.
    const rank = ({ group }) => (group === '' ? Infinity : (0,split/* rankSplit */.V4)(group));
    return { groups: groups.sort((a, b) => rank(a) - rank(b) || 0), now, before };
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
    const file = (0,repository.shownPath)(repo, path);
    const old = flatten((0,dvcyaml_params/* parseParams */.Sl)(before.toString(), path, file));
    const now = flatten((0,dvcyaml_params/* parseParams */.Sl)((0,external_node_fs_.readFileSync)(path, 'utf8'), path, file));
    return [...new Set([...old.keys(), ...now.keys()])]
        .filter((key) => !(0,dvcyaml_params/* equalValues */.b9)(old.get(key), now.get(key)))
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
var sources_predictions = __webpack_require__(9475);
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
    const { drawConfusionMatrix } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 40557));
    const rows = (0,sources_predictions/* countRows */.BO)(split);
    const title = `${(0,sources_predictions/* titleOfSplit */.mi)(split.name)}, ${rows} row${rows === 1 ? '' : 's'}`;
    return drawConfusionMatrix({ matrix: split.matrix, labels: predictions.classes, title });
}
async function drawHistory(history) {
    const panels = history ? (0,history_file/* historyPanels */._)(history) : [];
    if (panels.length === 0)
        return undefined;
    const { drawCurves } = await __webpack_require__.e(/* import() */ 5911).then(__webpack_require__.bind(__webpack_require__, 75911));
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

// EXTERNAL MODULE: ./build/src/report/leading-group.js
var leading_group = __webpack_require__(49708);
;// CONCATENATED MODULE: ./build/src/report/sources/verdict.js


/** The verdict on this run's model against the baseline's. */
async function collectVerdict({ directions = {}, statistics, withoutBaseline }, { files, rows, place, metrics }) {
    const groups = metrics.flatMap((file) => file.groups);
    if (groups.length === 0 && !rows && metrics.every(({ now }) => now === undefined))
        return {};
    const { compareModels, firstRun } = await __webpack_require__.e(/* import() */ 4085).then(__webpack_require__.bind(__webpack_require__, 54085));
    if (!files)
        return { verdict: firstRun(withoutBaseline) };
    const { DEFAULT_OPTIONS } = await __webpack_require__.e(/* import() */ 6381).then(__webpack_require__.bind(__webpack_require__, 86381));
    const old = rows && place ? await readBaselineRows(files, place) : {};
    const inputs = {
        now: { predictions: rows, metrics: metrics.map(({ now }) => now ?? null) },
        before: { predictions: old.rows, metrics: metrics.map(({ before }) => before ?? null) },
        group: (0,leading_group/* leadingGroup */.W)(groups),
        whyNoRows: old.why,
    };
    return compareModels(inputs, { ...DEFAULT_OPTIONS, ...statistics, directions });
}
async function readBaselineRows(files, { path, shown, stageFile }) {
    const found = await files.read(path, stageFile);
    if ('why' in found)
        return found;
    const { readRows } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 40243));
    try {
        const rows = readRows(found.bytes, shown);
        return rows ? { rows } : { why: `the baseline's ${shown} has no rows with "label" and "predicted"` };
    }
    catch (error) {
        return { why: `the baseline's predictions cannot be used: ${(0,errors/* messageOf */.bD)(error)}` };
    }
}

// EXTERNAL MODULE: ./build/src/report/report.js
var report_report = __webpack_require__(18456);
;// CONCATENATED MODULE: ./build/src/report/collect.js
















const MAX_ERROR_CHARS = 10_000;
const MAX_WHY_CHARS = 2000;
/**
 * Makes the report from the workspace's files and, for the change, from those of the baseline commit. A part whose file is
 * missing is left out; one whose file cannot be read is named in the log.
 */
async function collectReport(inputs) {
    const { repo, stages, results, log, engine, commit, baseline, folder, directions, dry = false } = inputs;
    const outs = stages.filter((stage) => stage.kind === 'pipeline').flatMap((stage) => stage.outs);
    const failed = results.find((result) => result.outcome === 'failed');
    const find = (name) => {
        const own = stages.filter((stage) => stage.kind === 'pipeline');
        for (const { file, outs } of own) {
            const out = outs.find((one) => (0,external_node_path_.basename)(one.path) === name && (0,external_node_fs_.existsSync)(one.absolutePath));
            if (out)
                return { path: out.absolutePath, shown: (0,repository.shownPath)(repo, out.absolutePath), stageFile: file };
        }
        return undefined;
    };
    const place = find('predictions.csv');
    const rows = await attempt(log, 'predictions.csv', async () => {
        if (!place)
            return undefined;
        const { readRows } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 40243));
        return readRows((0,external_node_fs_.readFileSync)(place.path), place.shown);
    });
    const predictions = rows && (0,sources_predictions/* countPredictions */.gk)(rows);
    const history = await attempt(log, 'history.csv', () => {
        const file = find('history.csv');
        return file && (0,history_file/* readHistory */.L)((0,external_node_fs_.readFileSync)(file.path, 'utf8'), file.shown);
    });
    const files = baseline && baselineFiles(inputs, baseline.sha);
    const metrics = await collectMetrics(inputs, files);
    return {
        schemaVersion: report_report/* REPORT_VERSION */.Aj,
        tool: { name: 'train-report', version: version/* VERSION */.x },
        createdAt: new Date().toISOString(),
        ...(inputs.key === undefined ? {} : { key: inputs.key }),
        ...(inputs.set === undefined || inputs.set.length === 0 ? {} : { set: inputs.set }),
        outcome: failed ? 'failure' : 'success',
        ...(failed?.outcome === 'failed' ? { error: (0,src_log/* describeError */.Uc)(failed.error).slice(0, MAX_ERROR_CHARS) } : {}),
        ...(engine === undefined ? {} : { engine }),
        ...(commit ? { commit } : {}),
        ...(baseline ? { baseline } : {}),
        ...(directions && Object.keys(directions).length > 0 ? { directions } : {}),
        ...(failed ? {} : await attempt(log, 'a verdict', () => collectVerdict(inputs, { files, place, rows, metrics }))),
        stages: results.map((result) => describeStage(result, dry)),
        metrics: metrics.flatMap(({ groups }) => groups),
        ...(predictions ? { predictions } : {}),
        ...(history ? { history } : {}),
        params: await collectParams(inputs),
        data: (await attempt(log, 'data versions', () => findDataVersions(repo, stages, baseline?.sha))) ?? [],
        pictures: (await attempt(log, 'pictures', () => placePictures(folder, { predictions, history, outs }))) ?? [],
    };
}
function baselineFiles({ repo, log, remote, signal }, commit) {
    return new BaselineFiles(repo, {
        commit,
        log,
        signal: signal ?? new AbortController().signal,
        remote: remote ?? undefined,
        mayFetch: remote !== null,
    });
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
async function collectParams(inputs) {
    const { repo, stages, log, baseline } = inputs;
    if (!baseline)
        return [];
    const changes = [];
    for (const path of paramsFiles(stages)) {
        const what = `the changed parameters of ${(0,repository.shownPath)(repo, path)}`;
        changes.push(...((await attempt(log, what, () => findParamChanges(repo, path, baseline.sha))) ?? []));
    }
    return changes;
}

// EXTERNAL MODULE: ./build/src/report/markdown.js + 12 modules
var markdown = __webpack_require__(93242);
;// CONCATENATED MODULE: ./build/src/report/make.js








/** Makes the whole report in `inputs.folder`: `report.json`, `report.md` and the pictures. */
async function makeReport(inputs) {
    (0,external_node_fs_.mkdirSync)(inputs.folder, { recursive: true });
    const report = addGates(await collectReport(inputs), inputs);
    await (0,report_report/* writeReport */.u5)(inputs.folder, report);
    const pictures = Object.fromEntries(report.pictures.map(({ name, file }) => [name, file]));
    (0,atomic_write/* writeFileAtomic */.Zf)((0,external_node_path_.join)(inputs.folder, report_report/* MARKDOWN_FILE */.h5), (0,markdown/* renderMarkdown */.G)(report, { pictures }));
    return report;
}
// A run that failed has no numbers of its own: what lies there is of an earlier one.
function addGates(report, { gates: rules, repo, stages }) {
    if (!rules || report.outcome === 'failure')
        return report;
    const gates = (0,evaluate/* evaluateGates */.u)(report, rules, gatePlaces(repo, stages, report));
    return gates.length === 0 ? report : { ...report, gates };
}


/***/ }),

/***/ 54081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ shellRunner),
/* harmony export */   O: () => (/* binding */ unlockedRunner)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _orphans_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66496);




const KILL_AFTER_MS = 10_000;
/** Runs command lines as DVC does: `$SHELL -c`, in the stage's folder, with DVC_STAGE and DVC_ROOT set. */
function shellRunner(repo, env = process.env) {
    return {
        run: (line, stage, signal) => new Promise((resolve, reject) => {
            const [shell, args] = shellCommand(env['SHELL'] ?? '/bin/sh');
            // A group of its own, so that an interrupt reaches all that the command has started.
            const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(shell, [...args, line], {
                cwd: stage.wdir,
                env: { ...env, DVC_STAGE: stage.address, DVC_ROOT: repo.root },
                stdio: ['ignore', 'inherit', 'inherit'],
                detached: true,
            });
            const forget = child.pid === undefined ? undefined : (0,_orphans_js__WEBPACK_IMPORTED_MODULE_3__/* .noteCommand */ .k)(repo, stage.address, child.pid);
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
                forget?.();
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


/***/ }),

/***/ 64114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ fetchTracked)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _cache_oid_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68624);
/* harmony import */ var _cache_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87945);
/* harmony import */ var _remote_select_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88590);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59169);
/* harmony import */ var _transfer_fetch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(51033);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52151);
/* harmony import */ var _runs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(73231);
/* harmony import */ var _tracked_path_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(37647);









/**
 * Brings what `tracked` names into the cache; returns how many objects and kept runs have come. As in DVC: it warns of
 * what is nowhere. A remote that holds a directory's list promises its files: when one is not there, all that can be had is
 * fetched before it fails with exit code 1.
 */
async function fetchTracked(repo, tracked, options) {
    const { log, signal, jobs } = options;
    const groups = (0,_tracked_path_js__WEBPACK_IMPORTED_MODULE_7__/* .groupByRemote */ .$)(tracked, options.remote);
    if (options.runCache && !groups.has(options.remote))
        groups.set(options.remote, []);
    const errors = [];
    let fetched = 0;
    for (const [name, items] of groups) {
        const isNeeded = options.runCache === true && name === options.remote;
        if (!isNeeded && items.every(({ hash, within }) => within === undefined && isHere(repo, hash)))
            continue;
        const remote = await (0,_remote_select_js__WEBPACK_IMPORTED_MODULE_2__.openRemote)(repo, name);
        const missing = [];
        let promised = [];
        try {
            if (isNeeded)
                fetched += await (0,_runs_js__WEBPACK_IMPORTED_MODULE_6__/* .fetchRuns */ .X)(repo, remote, options);
            for (const [store, group] of (0,_tracked_path_js__WEBPACK_IMPORTED_MODULE_7__/* .groupByStore */ .A)(repo, items, options.landings)) {
                const result = await (0,_transfer_fetch_js__WEBPACK_IMPORTED_MODULE_4__/* .fetchObjects */ .r)({ store, remote, log, signal, jobs }, group);
                fetched += result.fetched;
                missing.push(...result.missing);
                if (result.damaged.length > 0)
                    errors.push((0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .damagedError */ .ir)(remote, result.damaged));
            }
            if (missing.length > 0)
                promised = await promisedFolders(repo, remote, items, options);
        }
        finally {
            remote.close();
        }
        const isPromised = ({ shown }) => promised.some((folder) => shown.startsWith(`${folder}/`));
        const absent = missing.filter((object) => !isPromised(object));
        if (absent.length > 0)
            log.warning(`In neither the cache nor remote "${remote.name}": ${(0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .listObjects */ .L)(absent)}`);
        const lost = missing.filter(isPromised);
        if (lost.length > 0)
            errors.push((0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .missingError */ .$y)([remote.name], lost));
    }
    (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .throwAll */ .Kx)(errors);
    return fetched;
}
function isHere(repo, { name, value }) {
    return repo.store(name).missing(value).length === 0;
}
/** The directories whose lists are in the remote, as the user knows them. */
async function promisedFolders(repo, remote, items, { signal, jobs }) {
    const keys = new Map(items
        .filter(({ hash }) => (0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_8__/* .isDirectoryOid */ .i)(hash.value))
        .map(({ path, hash }) => [(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_3__.shownPath)(repo, path), (0,_cache_store_js__WEBPACK_IMPORTED_MODULE_1__.objectKey)(hash.value, hash.name)]));
    const present = await remote.exists([...new Set(keys.values())], { signal, jobs });
    return [...keys].filter(([, key]) => present.has(key)).map(([folder]) => folder);
}


/***/ })

};
