export const id = 7233;
export const ids = [7233,4182,5971,762];
export const modules = {

/***/ 35944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ reportFindings)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
;// CONCATENATED MODULE: ./build/src/health/finding.js


/** A finding for people: its place, what is wrong, and on a second line how to mend it. */
function describeFinding({ severity, message, fix, location }) {
    const place = location ? `${(0,errors/* formatLocation */.j$)(location)}: ` : '';
    const mark = severity === 'error' ? 'ERROR' : 'WARNING';
    return `${mark}: ${place}${message}${fix === undefined ? '' : `\n  ${fix}`}`;
}
/** A finding as a workflow command: GitHub shows it on the line of the file. */
function annotateFinding(finding, cwd, env) {
    const { severity, message, fix, location } = finding;
    const parameters = [];
    if (location) {
        const workspace = env['GITHUB_WORKSPACE'] ?? cwd;
        const file = (0,external_node_path_.relative)(workspace, (0,external_node_path_.resolve)(cwd, location.file)).split(external_node_path_.sep).join('/');
        parameters.push(`file=${escapeProperty(file)}`);
        if (location.line !== undefined)
            parameters.push(`line=${location.line}`);
        if (location.column !== undefined)
            parameters.push(`col=${location.column}`);
    }
    const text = fix === undefined ? message : `${message}\n${fix}`;
    return `::${severity}${parameters.length > 0 ? ` ${parameters.join(',')}` : ''}::${escapeData(text)}`;
}
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

;// CONCATENATED MODULE: ./build/src/commands/health/findings.js

/** Prints findings, each with its annotation in a workflow, and sets the exit code: 1 when one of them is an error. */
function reportFindings(findings, context, { json, quiet }, allGood) {
    const { cwd, env, print, setExitCode } = context;
    const errors = findings.filter(({ severity }) => severity === 'error').length;
    setExitCode(errors > 0 ? 1 : 0);
    if (json) {
        print(`${JSON.stringify({ ok: errors === 0, findings: findings.map(toJson) })}\n`);
        return;
    }
    const isWorkflow = env['GITHUB_ACTIONS'] === 'true';
    for (const finding of findings) {
        if (quiet && finding.severity === 'warning')
            continue;
        print(`${describeFinding(finding)}\n`);
        if (isWorkflow)
            print(`${annotateFinding(finding, cwd, env)}\n`);
    }
    if (!quiet && findings.length === 0)
        print(`${allGood}\n`);
}
function toJson({ severity, check, message, fix, location }) {
    const { file, line, column } = location ?? {};
    return { severity, check, message, fix, file, line, column };
}


/***/ }),

/***/ 90986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ verify_define)
});

// EXTERNAL MODULE: ./build/src/engine/threads.js
var engine_threads = __webpack_require__(59105);
// EXTERNAL MODULE: ./build/src/health/absent.js
var absent = __webpack_require__(50735);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/cache/hash-files.js
var hash_files = __webpack_require__(58280);
// EXTERNAL MODULE: ./build/src/cache/list-objects.js
var list_objects = __webpack_require__(57791);
;// CONCATENATED MODULE: ./build/src/health/damaged.js



/** Hashes every object of the cache, believing nothing: what does not hash to its name is damaged. */
async function findDamaged(repo, options) {
    const findings = [];
    let count = 0;
    for (const store of [repo.cache, repo.legacyCache]) {
        const oids = (0,list_objects/* listObjects */.L)(store);
        // The list of a directory is hashed as it is, in DVC 2 as well.
        for (const isDirectory of [false, true]) {
            const group = oids.filter((oid) => oid.endsWith('.dir') === isDirectory);
            const files = group.map((oid) => ({ path: store.path(oid), size: (0,external_node_fs_.lstatSync)(store.path(oid)).size }));
            const hashes = await (0,hash_files/* hashFiles */.y)(files, isDirectory ? 'md5' : store.hashName, options);
            count += group.length;
            for (const [index, oid] of group.entries()) {
                if (hashes[index] === oid.slice(0, 32))
                    continue;
                findings.push({
                    severity: 'error',
                    check: 'cache',
                    message: `Object ${oid} is damaged: its bytes hash to ${hashes[index] ?? 'something else'}`,
                    fix: `Delete "${store.path(oid)}", then run \`train-report fetch\``,
                });
            }
        }
    }
    return { count, findings };
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/cache/scan.js + 1 modules
var scan = __webpack_require__(24742);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/pipeline/graph.js
var pipeline_graph = __webpack_require__(17544);
// EXTERNAL MODULE: ./build/src/pipeline/state.js
var state = __webpack_require__(82709);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 1 modules
var repository = __webpack_require__(59169);
;// CONCATENATED MODULE: ./build/src/health/rerun.js







/**
 * Runs stages again, each in a scratch folder with copies of what git tracks and of what it depends on, and compares every
 * output with `dvc.lock`. Stops at the first stage that does not make the same; nothing in the workspace is touched.
 */
async function rerunStages(repo, all, chosen, options) {
    const wanted = new Set(chosen.filter((stage) => stage.kind === 'pipeline' && stage.cmd !== undefined));
    for (const stage of (0,pipeline_graph.buildGraph)(all).order.filter((one) => wanted.has(one))) {
        options.log.info(`Running "${stage.address}" again`);
        const findings = await rerun(repo, stage, options);
        if (findings.length > 0)
            return findings;
    }
    return [];
}
async function rerun(repo, stage, { signal, runner }) {
    const parent = (0,external_node_path_.join)(repo.dvcFolder, 'tmp');
    (0,external_node_fs_.mkdirSync)(parent, { recursive: true });
    const scratch = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)(parent, 'rerun-'));
    const inScratch = (path) => (0,external_node_path_.join)(scratch, (0,external_node_path_.relative)(repo.root, path));
    try {
        await fill(repo, stage, inScratch);
        const copy = {
            ...stage,
            wdir: inScratch(stage.wdir),
            deps: stage.deps.map((dep) => ({ ...dep, absolutePath: inScratch(dep.absolutePath) })),
            params: stage.params.map((params) => ({ ...params, absolutePath: inScratch(params.absolutePath) })),
            outs: stage.outs.map((out) => ({ ...out, absolutePath: inScratch(out.absolutePath) })),
        };
        (0,external_node_fs_.mkdirSync)(copy.wdir, { recursive: true });
        const lines = typeof stage.cmd === 'string' ? [stage.cmd] : (stage.cmd ?? []);
        for (const line of lines)
            await runner.run(line, copy, signal);
        const findings = [];
        for (const out of stage.outs)
            findings.push(...(await compare(repo, stage, out, inScratch(out.absolutePath))));
        return findings;
    }
    finally {
        (0,external_node_fs_.rmSync)(scratch, { recursive: true, force: true });
    }
}
/** Copies what git tracks, and what the stage reads; not what it writes, unless it goes on from that. */
async function fill(repo, stage, inScratch) {
    const isOutput = (path) => stage.outs.some(({ absolutePath, persist }) => !persist && isWithin(path, absolutePath));
    const tracked = (await repo.scm?.listTracked([repo.root])) ?? [];
    const paths = tracked.map((name) => (0,external_node_path_.join)(repo.scm?.root ?? repo.root, name));
    const read = [...stage.deps, ...stage.params].map(({ absolutePath }) => absolutePath);
    for (const path of [...paths, ...read, ...stage.outs.filter((out) => out.persist).map((out) => out.absolutePath)]) {
        if (isOutput(path) || !isWithin(path, repo.root) || isWithin(path, repo.dvcFolder))
            continue;
        if (!(0,external_node_fs_.existsSync)(path)) {
            if (!read.includes(path))
                continue;
            throw new errors/* UserError */.yo('data', `Cannot run "${stage.address}" again: "${(0,repository.shownPath)(repo, path)}" is not there`, {
                hint: 'Run `train-report pull` first',
            });
        }
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(inScratch(path)), { recursive: true });
        const mode = external_node_fs_.constants.COPYFILE_FICLONE;
        (0,external_node_fs_.cpSync)(path, inScratch(path), { recursive: true, mode, filter: (source) => !isOutput(source) });
    }
}
function isWithin(path, folder) {
    return path === folder || path.startsWith(`${folder}/`);
}
async function compare(repo, stage, out, made) {
    const shown = (0,repository.shownPath)(repo, out.absolutePath);
    const locked = new state/* Workspace */.aR(repo).lock(stage)?.outs.find(({ path }) => path === out.path)?.hash;
    const finding = (message) => ({
        severity: 'error',
        check: 'rerun',
        message: `"${stage.address}" does not make the same again: ${message}`,
        fix: 'Find what it depends on besides its inputs: time, random numbers without a seed, the number of threads, the machine',
        location: out.location,
    });
    if (!locked)
        return [finding(`dvc.lock says nothing of "${shown}"`)];
    const found = await (0,scan/* hashPath */.G)(repo, made, { name: locked.name });
    if (!found)
        return [finding(`"${shown}" was not made`)];
    if (found.hash.value === locked.value)
        return [];
    const before = locked.value.endsWith('.dir') ? repo.store(locked.name).findTree(locked.value) : undefined;
    const files = before && found.tree ? differences(before, found.tree) : [];
    const which = files.length === 0 ? `"${shown}"` : `"${shown}/${files[0]}"${more(files.length - 1)}`;
    return [finding(`${which} differs from what dvc.lock names (${locked.value}, now ${found.hash.value})`)];
}
function more(count) {
    return count === 0 ? '' : ` and ${count} more in the folder`;
}
function differences(before, now) {
    const hashes = new Map(before.map(({ relpath, md5 }) => [relpath, md5]));
    const changed = now.filter(({ relpath, md5 }) => hashes.get(relpath) !== md5).map(({ relpath }) => relpath);
    const left = new Set(now.map(({ relpath }) => relpath));
    return [...changed, ...[...hashes.keys()].filter((name) => !left.has(name))].sort();
}

// EXTERNAL MODULE: ./build/src/formats/yaml-read.js + 1 modules
var yaml_read = __webpack_require__(32461);
// EXTERNAL MODULE: ./build/src/pipeline/plan.js
var plan = __webpack_require__(38777);
// EXTERNAL MODULE: ./build/src/pipeline/reason.js
var pipeline_reason = __webpack_require__(50870);
// EXTERNAL MODULE: ./build/src/formats/read-text.js
var read_text = __webpack_require__(17582);
;// CONCATENATED MODULE: ./build/src/health/stale.js








/**
 * Whether the lock files tell the truth about pipelines, code, params and such data as is here. Data that is not here is
 * judged by what the files say of it: nothing is fetched.
 */
async function findStale(repo, all, chosen) {
    const graph = (0,pipeline_graph.buildGraph)(all, { active: true });
    const workspace = new state/* Workspace */.aR(repo);
    const findings = [];
    for (const stage of chosen) {
        const lock = workspace.lock(stage);
        const upstream = graph.upstream(stage);
        const found = (0,plan/* findReasons */.Rp)(stage, await workspace.stateOf(stage, lock));
        const reasons = (0,plan/* withoutMissing */.t4)(stage, found, (path) => workspace.madeAs(path, upstream), lock).map(
        // Not here, and known to be other content than the stage has read.
        (reason) => (reason.kind === 'dep' && lock ? { ...reason, change: 'modified' } : reason));
        const lost = stage.frozen || !lock ? [] : findLostInputs(repo, stage, upstream);
        for (const reason of reasons.filter(({ kind }) => kind !== 'always-changed')) {
            const subject = stage.kind === 'dvcfile' ? `"${stage.address}" is out of date` : `"${stage.address}" is stale`;
            findings.push({
                severity: 'error',
                check: 'stage',
                message: `${subject}: ${(0,pipeline_reason/* describeReason */.G)(reason)}`,
                fix: fixFor(stage),
                location: locate(repo, stage, reason),
            });
        }
        findings.push(...lost);
    }
    repo.memo.save();
    return findings;
}
function fixFor({ kind, address }) {
    return kind === 'dvcfile'
        ? `Run \`train-report commit ${address}\` to take the change, or \`train-report checkout ${address}\` to undo it`
        : `Run \`train-report repro ${address}\`, and commit dvc.lock`;
}
// A file that no stage makes and that is not here: in a clone, it is one that was not committed.
function findLostInputs(repo, stage, upstream) {
    return stage.deps.flatMap(({ absolutePath, location }) => {
        const isMade = upstream.some((before) => before.outs.some((out) => isNested(absolutePath, out.absolutePath)));
        if (isMade || (0,external_node_fs_.lstatSync)(absolutePath, { throwIfNoEntry: false }))
            return [];
        return [
            {
                severity: 'error',
                check: 'stage',
                message: `"${stage.address}" reads "${(0,repository.shownPath)(repo, absolutePath)}", which is not there, and which no stage makes`,
                fix: 'Commit the file to git, or track it with `train-report add`',
                location,
            },
        ];
    });
}
function isNested(a, b) {
    return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}
function locate(repo, stage, reason) {
    if (reason.kind === 'dep')
        return stage.deps.find(({ path }) => path === reason.path)?.location ?? stage.location;
    if (reason.kind === 'out')
        return stage.outs.find(({ path }) => path === reason.path)?.location ?? stage.location;
    if (reason.kind !== 'param')
        return stage.location;
    const params = stage.params.find(({ file }) => file === reason.file);
    if (!params)
        return stage.location;
    return locateValue(params.absolutePath, (0,repository.shownPath)(repo, params.absolutePath), reason.key) ?? params.location;
}
function locateValue(path, shown, key) {
    if (!/\.ya?ml$/i.test(path))
        return undefined;
    try {
        const parts = key.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
        return (0,yaml_read/* readYaml */.g)((0,read_text/* readText */.y)(path, shown, 'params'), shown, { code: 'params' }).locate(parts, 'key');
    }
    catch {
        return undefined; // the file is gone: the place that names it will do
    }
}

// EXTERNAL MODULE: ./build/src/dvcyaml/load.js + 1 modules
var load = __webpack_require__(8512);
// EXTERNAL MODULE: ./build/src/pipeline/targets.js
var targets = __webpack_require__(82094);
// EXTERNAL MODULE: ./build/src/dvcfile/tracked.js
var tracked = __webpack_require__(51117);
// EXTERNAL MODULE: ./build/src/repo/lock.js
var lock = __webpack_require__(65971);
// EXTERNAL MODULE: ./build/src/run/shell.js
var shell = __webpack_require__(54081);
// EXTERNAL MODULE: ./build/src/stages/runner.js
var stages_runner = __webpack_require__(53023);
// EXTERNAL MODULE: ./build/src/commands/sync/options.js
var options = __webpack_require__(39944);
// EXTERNAL MODULE: ./build/src/commands/health/findings.js + 1 modules
var health_findings = __webpack_require__(35944);
;// CONCATENATED MODULE: ./build/src/commands/health/verify.js














/** `verify [TARGET…]`: is `dvc.lock` true, and does the remote hold all it names; fetches no data. */
function verify_define(command, context) {
    command
        .argument('[targets...]', 'stages and .dvc files; everything when none is named')
        .option('-r, --remote <name>', 'the remote to look in, instead of the default one', true)
        .option('--no-remote', 'look in no remote')
        .option('-j, --jobs <number>', 'how many requests at once', options/* parseJobs */.YF)
        .option('--cache', 'also hash every object of the cache')
        .option('--rerun', 'run the stages again in a scratch folder, and compare what they make with dvc.lock')
        .option('--json', 'print JSON')
        .action(async (names, flags) => {
        const { log, signal, cwd, env } = context;
        const threads = (0,engine_threads/* chooseThreads */.vb)(undefined, env);
        const repo = (0,repository.openRepository)(cwd, env);
        const findings = await (0,lock.withLock)(repo, async (lock) => {
            // First of all, since whoever looks for an object that is not read-only removes it when it is damaged.
            const damaged = flags.cache ? (await findDamaged(repo, { signal })).findings : [];
            const stages = (0,load.loadStages)(repo);
            const chosen = names.length === 0 ? stages : (0,targets/* selectTargets */.D)(repo, stages, names);
            const found = await findStale(repo, stages, chosen);
            if (flags.remote !== false) {
                const remote = typeof flags.remote === 'string' ? flags.remote : undefined;
                const options = { log, signal, remote, jobs: flags.jobs };
                found.push(...(await (0,absent/* findAbsent */.j)(repo, stages, (0,tracked.trackedPaths)(repo, chosen), options)));
            }
            const isTrue = found.length === 0 && damaged.length === 0;
            if (flags.rerun && isTrue) {
                const runner = (0,stages_runner/* builtinRunner */.Y)((0,shell/* unlockedRunner */.O)((0,shell/* shellRunner */.$)(repo, env), lock), { engine: 'auto', threads, log });
                found.push(...(await rerunStages(repo, stages, chosen, { log, signal, runner })));
            }
            return [...found, ...damaged];
        });
        (0,health_findings/* reportFindings */.L)(findings, context, flags, 'Everything is as dvc.lock says, and the remote holds it');
    });
}


/***/ }),

/***/ 39944:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dc: () => (/* binding */ countFiles),
/* harmony export */   YF: () => (/* binding */ parseJobs),
/* harmony export */   jG: () => (/* binding */ addSyncOptions),
/* harmony export */   l0: () => (/* binding */ addRevisionOptions),
/* harmony export */   qI: () => (/* binding */ withExitCodeOne)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48179);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);


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

/***/ 59105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J$: () => (/* binding */ MAX_THREADS),
/* harmony export */   vb: () => (/* binding */ chooseThreads)
/* harmony export */ });
/* unused harmony export THREADS_VARIABLE */
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);

/** More only wait for one another: a batch is cut into fewer pieces. */
const MAX_THREADS = 64;
/** The environment variable that says how many threads work. */
const THREADS_VARIABLE = 'TRAIN_REPORT_THREADS';
/**
 * How many threads the embedded engine works with, by a command's option or else the environment; undefined: one a core. No
 * parameter, since results do not depend on it.
 */
function chooseThreads(option, env) {
    if (option !== undefined)
        return parseThreads(option, 'option --threads');
    const variable = env[THREADS_VARIABLE] ?? '';
    return variable.trim() === '' ? undefined : parseThreads(variable, THREADS_VARIABLE);
}
function parseThreads(text, where) {
    const threads = /^\s*\d+\s*$/.test(text) ? Number(text) : 0;
    if (threads >= 1 && threads <= MAX_THREADS)
        return threads;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo('usage', `Cannot use ${where}: found "${text}", expected a whole number from 1 to ${MAX_THREADS}`, {
        hint: 'Leave it out to use one thread a core',
    });
}


/***/ }),

/***/ 50735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ findAbsent)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32461);
/* harmony import */ var _pipeline_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82709);
/* harmony import */ var _remote_select_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88590);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59169);
/* harmony import */ var _sync_cloud_status_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35215);
/* harmony import */ var _sync_tracked_path_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37647);
/* harmony import */ var _formats_read_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17582);








const FIX = 'Run `train-report push` where the data is: whoever clones the repository cannot get it';
/** What lock and `.dvc` files name and the remotes do not hold. Of data, only the lists of directories are fetched. */
async function findAbsent(repo, stages, tracked, options) {
    const pushed = tracked.filter((item) => item.push !== false);
    const findings = [];
    for (const [name, items] of (0,_sync_tracked_path_js__WEBPACK_IMPORTED_MODULE_6__/* .groupByRemote */ .$)(pushed, options.remote)) {
        try {
            const remote = await (0,_remote_select_js__WEBPACK_IMPORTED_MODULE_3__.openRemote)(repo, name);
            try {
                const objects = await (0,_sync_cloud_status_js__WEBPACK_IMPORTED_MODULE_5__.compareWithRemote)(repo, remote, items, options);
                for (const [item, absent] of groupByItem(objects)) {
                    findings.push({
                        severity: 'error',
                        check: 'remote',
                        message: `${describeAbsent(repo, item, absent)} not in remote "${remote.name}"`,
                        fix: FIX,
                        location: locateInLock(repo, stages, item) ?? item.location,
                    });
                }
            }
            finally {
                remote.close();
            }
        }
        catch (error) {
            if (options.signal.aborted || !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .yo))
                throw error;
            // One remote that cannot be asked: the others still can.
            findings.push({ severity: 'error', check: 'remote', message: error.message, fix: error.hint });
        }
    }
    repo.memo.save();
    repo.scratch.clean();
    return findings;
}
function groupByItem(objects) {
    const groups = new Map();
    for (const object of objects) {
        if (object.isThere)
            continue;
        const group = groups.get(object.item);
        if (group)
            group.push(object);
        else
            groups.set(object.item, [object]);
    }
    return groups;
}
function describeAbsent(repo, item, absent) {
    const shown = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__.shownPath)(repo, item.path);
    const [first] = absent;
    if (absent.length === 1 && first)
        return `"${first.path}" (object ${first.oid}) is`;
    return `${absent.length} objects of "${shown}" (such as "${absent.at(-1)?.path ?? ''}") are`;
}
/** The line of `dvc.lock` that names the output. */
function locateInLock(repo, stages, { path }) {
    for (const stage of stages) {
        const out = stage.kind === 'pipeline' ? stage.outs.find((one) => one.absolutePath === path) : undefined;
        if (!out)
            continue;
        const lock = (0,_pipeline_state_js__WEBPACK_IMPORTED_MODULE_2__/* .lockPath */ .HZ)(stage);
        const document = (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)((0,_formats_read_text_js__WEBPACK_IMPORTED_MODULE_7__/* .readText */ .y)(lock, (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__.shownPath)(repo, lock), 'lock'), (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__.shownPath)(repo, lock), { code: 'lock' });
        const items = child(child(child(document.value, 'stages'), stage.name), 'outs');
        if (!Array.isArray(items))
            return undefined;
        const index = items.findIndex((item) => child(item, 'path') === out.path);
        return index < 0 ? undefined : document.locate(['stages', stage.name, 'outs', index, 'path']);
    }
    return undefined;
}
function child(value, key) {
    return value instanceof Map ? value.get(key) : undefined;
}


/***/ }),

/***/ 70762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry)
/* harmony export */ });
/* unused harmony export sleep */
const DEFAULT_TRIES = 5;
const DEFAULT_DELAY_MS = 200;
const MAX_DELAY_MS = 30_000;
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


/***/ }),

/***/ 35215:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareWithRemote: () => (/* binding */ compareWithRemote),
/* harmony export */   findCloudStatus: () => (/* binding */ findCloudStatus)
/* harmony export */ });
/* harmony import */ var _cache_oid_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(68624);
/* harmony import */ var _cache_store_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87945);
/* harmony import */ var _remote_select_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88590);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59169);
/* harmony import */ var _transfer_context_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91622);
/* harmony import */ var _transfer_fetch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51033);
/* harmony import */ var _tracked_path_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37647);







/** Compares the cache with the remotes. As in DVC, the list of a directory that only a remote has is fetched for it. */
async function findCloudStatus(repo, tracked, options) {
    const changes = {};
    const seen = new Set();
    const remotes = [];
    const groups = (0,_tracked_path_js__WEBPACK_IMPORTED_MODULE_4__/* .groupByRemote */ .$)(tracked.filter((item) => item.push !== false), options.remote);
    if (groups.size === 0)
        groups.set(options.remote, []);
    for (const [name, items] of groups) {
        const remote = await (0,_remote_select_js__WEBPACK_IMPORTED_MODULE_1__.openRemote)(repo, name);
        remotes.push(remote.name);
        try {
            for (const { path, oid, isHere, isThere } of await compareWithRemote(repo, remote, items, options)) {
                // As DVC: content that several paths share is named once.
                if (options.oncePerObject && seen.size === seen.add(`${remote.name}\0${oid}`).size)
                    continue;
                if (isHere !== isThere || !isHere)
                    changes[path] = isHere ? 'new' : isThere ? 'deleted' : 'missing';
            }
        }
        finally {
            remote.close();
        }
    }
    repo.memo.save();
    repo.scratch.clean();
    return { changes, remotes };
}
/** Looks in cache and remote for every object of `items`, directories apart from the files in them. */
async function compareWithRemote(repo, remote, items, { log, signal, jobs }) {
    for (const [store, group] of (0,_tracked_path_js__WEBPACK_IMPORTED_MODULE_4__/* .groupByStore */ .A)(repo, items)) {
        await (0,_transfer_fetch_js__WEBPACK_IMPORTED_MODULE_3__/* .fetchDirectories */ .S)({ store, remote, log, signal, jobs }, group);
    }
    const objects = items.flatMap((item) => listObjects(repo, item));
    const keyOf = ({ item, oid }) => (0,_cache_store_js__WEBPACK_IMPORTED_MODULE_0__.objectKey)(oid, item.hash.name);
    const present = await remote.exists([...new Set(objects.map(keyOf))], { signal, jobs });
    return objects.map((object) => ({ ...object, isThere: present.has(keyOf(object)) }));
}
function listObjects(repo, item) {
    const { path, hash, within } = item;
    const store = repo.store(hash.name);
    const shown = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_2__.shownPath)(repo, path);
    const object = (name, oid) => ({ item, path: name, oid, isHere: store.has(oid) });
    const own = object(shown, hash.value);
    const tree = (0,_cache_oid_js__WEBPACK_IMPORTED_MODULE_5__/* .isDirectoryOid */ .i)(hash.value) ? store.findTree(hash.value) : undefined;
    if (!tree)
        return [own];
    const files = (0,_transfer_context_js__WEBPACK_IMPORTED_MODULE_6__/* .chosenFiles */ .W)({ oid: hash.value, shown, within }, tree);
    return [own, ...files.map(({ relpath, md5 }) => object(`${shown}/${relpath}`, md5))];
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


/***/ })

};
