export const id = 4544;
export const ids = [4544];
export const modules = {

/***/ 14010:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ updateLockfile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79223);
/* harmony import */ var _formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32461);
/* harmony import */ var _formats_yaml_reemit_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33110);
/* harmony import */ var _formats_yaml_write_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52173);
/* harmony import */ var _lockfile_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79310);







/**
 * Puts one stage's entry into `dvc.lock`, whole and flushed. The comments and the flow style of other stages stay; quotes
 * that are not needed go, as DVC's dumper has it; a new stage goes to the end (FORMATS, section 8).
 */
function updateLockfile(path, name, entry) {
    const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8') : '';
    (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(path, replaceEntry(before, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), path), name, entry), { flush: true });
}
function replaceEntry(text, shown, name, entry) {
    const value = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_6__/* .entryValue */ .Az)(entry);
    if (text.trim() === '')
        return writeLock(new Map([[name, value]]));
    const document = (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readYaml */ .g)(text, shown, { code: 'lock' });
    const locked = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_6__/* .lockedStages */ .cx)(document);
    const all = new Map([...locked, [name, value]]);
    // As DVC left it: written anew, since anchors of params are numbered through the whole file.
    if (locked.size === 0 || (0,_formats_yaml_write_js__WEBPACK_IMPORTED_MODULE_5__/* .writeYaml */ .V)(document.value) === text)
        return writeLock(all);
    const reemitted = (0,_formats_yaml_reemit_js__WEBPACK_IMPORTED_MODULE_4__/* .reemitYaml */ .o)(text, shown);
    const again = reemitted === text ? document : (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readYaml */ .g)(reemitted, shown, { code: 'lock' });
    return spliceEntry(reemitted, again, name, value) ?? writeLock(all); // in flow style: normalised
}
function writeLock(entries) {
    return (0,_formats_yaml_write_js__WEBPACK_IMPORTED_MODULE_5__/* .writeYaml */ .V)(new Map([
        ['schema', _lockfile_js__WEBPACK_IMPORTED_MODULE_6__/* .LOCK_SCHEMA */ .wR],
        ['stages', entries],
    ]));
}
function spliceEntry(text, document, name, value) {
    const [, ...rest] = writeLock(new Map([[name, value]])).split(/(?<=stages:\n)/);
    const rendered = rest.join('');
    const locked = (0,_lockfile_js__WEBPACK_IMPORTED_MODULE_6__/* .lockedStages */ .cx)(document);
    if (locked.has(name)) {
        const range = document.range(['stages', name]);
        const span = document.span(['stages', name]);
        if (!range || !span)
            return undefined;
        // What stands between a stage's name and its first key belongs to the name: it stays.
        const head = text.slice(range.start, text.lastIndexOf('\n', span.start) + 1);
        const [title = '', ...body] = rendered.split(/(?<=\n)/);
        return `${text.slice(0, range.start)}${head || title}${body.join('')}${text.slice(range.end)}`;
    }
    const last = document.range(['stages', String([...locked.keys()].at(-1))]);
    const separator = text.endsWith('\n') ? '' : '\n';
    return last && `${text.slice(0, last.end)}${separator}${rendered}${text.slice(last.end)}`;
}


/***/ }),

/***/ 33110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ reemitYaml)
/* harmony export */ });
/* harmony import */ var _yaml_library_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96625);
/* harmony import */ var _yaml_read_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32461);
/* harmony import */ var _yaml_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(52173);



/**
 * YAML as DVC's loader and dumper leave it when a command edits the file: comments, flow style and blocks of text stay,
 * quotes that are not needed go, and long lines are folded anew (FORMATS, section 6).
 */
function reemitYaml(text, file) {
    const { value } = (0,_yaml_read_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(text, file);
    if (value === null)
        return text;
    const rendered = (0,_yaml_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeYaml */ .V)(value);
    const before = listScalars(parse(text));
    const after = listScalars(parse(rendered));
    if (before.length !== after.length)
        return text; // aliases: DVC keeps them as well
    let result = '';
    let end = 0;
    for (const [index, { node, isFlow }] of before.entries()) {
        const twin = after[index]?.node;
        if (isFlow || !twin?.range || !node.range || node.anchor !== undefined || node.tag !== undefined)
            continue;
        if (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')
            continue;
        const shown = rendered.slice(twin.range[0], twin.range[1]);
        result += text.slice(end, node.range[0]) + shown;
        end = node.range[1];
        const comment = /^( +)#/.exec(text.slice(end, text.indexOf('\n', end) + 1 || undefined))?.[1];
        if (comment === undefined || shown.includes('\n'))
            continue;
        // A comment stays in its column where there is room.
        const length = comment.length + (node.range[1] - node.range[0] - shown.length);
        result += ' '.repeat(Math.max(1, length));
        end += comment.length;
    }
    return result + text.slice(end);
}
function parse(text) {
    return (0,_yaml_library_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlLibrary */ .T)().parseDocument(text, { schema: 'failsafe', logLevel: 'silent' });
}
/** Keys and values in the order of the text. */
function listScalars(document) {
    const { isCollection, isScalar, visit } = (0,_yaml_library_js__WEBPACK_IMPORTED_MODULE_0__/* .yamlLibrary */ .T)();
    const scalars = [];
    visit(document, {
        Scalar: (_key, node, path) => {
            const isFlow = path.some((above) => isCollection(above) && above.flow === true);
            if (isScalar(node))
                scalars.push({ node, isFlow });
        },
    });
    return scalars;
}


/***/ }),

/***/ 50870:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ describeReason),
/* harmony export */   n: () => (/* binding */ describeReasons)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27406);
/* harmony import */ var _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80423);
/* harmony import */ var _dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91968);



/** A reason in a few words, with the old and the new value: `params.yaml: train.epochs 5 → 10`. */
function describeReason(reason) {
    switch (reason.kind) {
        case 'never-run':
            return 'it has never run';
        case 'forced':
            return 'forced';
        case 'always-changed':
            return 'it always runs';
        case 'command':
            return 'its command changed';
        case 'dep':
            return `${reason.path} ${reason.change === 'new' ? 'is a new dependency' : `was ${reason.change}`}`;
        case 'param':
            return `${reason.file}: ${describeParam(reason)}`;
        case 'out':
            return reason.change === 'not in cache'
                ? `${reason.path} is not in the cache`
                : describeOut(reason.path, reason.change);
        case 'upstream':
            return `${reason.stage} runs`;
        default:
            return (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .unreachable */ .HB)(reason);
    }
}
/** All reasons of a stage in one line. */
function describeReasons(reasons) {
    return reasons.map(describeReason).join('; ');
}
function describeOut(path, change) {
    if (change === 'new')
        return `${path} is a new output`;
    return change === 'deleted' ? `${path} is missing` : `${path} was modified`;
}
function describeParam({ key, before, after, }) {
    if (after === undefined)
        return `${key} was removed`;
    if (before instanceof Map && after instanceof Map) {
        const parts = changedKeys(before, after).map((name) => describeParam({ key: `${key}.${name}`, before: before.get(name), after: after.get(name) }));
        if (parts.length > 0)
            return parts.join(', ');
    }
    return before === undefined
        ? `${key} is new (${(0,_formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .vp)(after)})`
        : `${key} ${(0,_formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .vp)(before)} → ${(0,_formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_2__/* .showValue */ .vp)(after)}`;
}
function changedKeys(before, after) {
    const names = new Set([...before.keys(), ...after.keys()].map(String));
    return [...names].filter((name) => !(0,_dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_1__/* .equalValues */ .b9)(before.get(name), after.get(name)));
}


/***/ }),

/***/ 46647:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ko: () => (/* binding */ readInputs),
  Si: () => (/* binding */ runStage),
  ev: () => (/* binding */ saveStage),
  ce: () => (/* binding */ verifyOutputs)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/formats/yaml-value.js
var yaml_value = __webpack_require__(80423);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 1 modules
var repository = __webpack_require__(59169);
// EXTERNAL MODULE: ./build/src/dvcfile/lockfile-update.js
var lockfile_update = __webpack_require__(14010);
// EXTERNAL MODULE: ./build/src/run/orphans.js
var orphans = __webpack_require__(66496);
// EXTERNAL MODULE: ./build/src/run/placed.js
var placed = __webpack_require__(75106);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./build/src/run/remove-output.js



const PATIENCE_MS = 10_000;
const PAUSE_MS = 100;
/**
 * Removes what stands in an output's place. The command of a run that was killed outlives it and may still be writing
 * there: it is given some seconds to end, and what it has written meanwhile is removed too. (Node's own retries try the
 * folder again, but not what has come into it.)
 */
async function removeOutput(path, shown, signal) {
    for (const begun = Date.now();;) {
        try {
            return (0,external_node_fs_.rmSync)(path, { recursive: true, force: true });
        }
        catch (error) {
            if ((0,errors/* systemCode */.xU)(error) !== 'ENOTEMPTY')
                throw error;
            if (Date.now() - begun > PATIENCE_MS) {
                throw new errors/* UserError */.yo('stage', `Cannot remove the output "${shown}" before its stage runs: something writes into it`, {
                    cause: error,
                    hint: 'Look for a command of an earlier run that is still going on, and end it',
                });
            }
            await (0,promises_.setTimeout)(PAUSE_MS, undefined, { signal });
        }
    }
}

// EXTERNAL MODULE: ./build/src/run/runcache.js
var runcache = __webpack_require__(43906);
// EXTERNAL MODULE: ./build/src/pipeline/state.js
var state = __webpack_require__(82709);
// EXTERNAL MODULE: ./build/src/run/take.js + 1 modules
var take = __webpack_require__(28479);
;// CONCATENATED MODULE: ./build/src/run/execute.js












/** Runs a stage's commands and saves what they made; throws when one of them fails. */
async function runStage(context, stage) {
    const { repo, workspace, options } = context;
    const inputs = await readInputs(context, stage);
    await (0,orphans/* endOrphans */.X)(repo, options.log, options.signal);
    for (const out of stage.outs)
        await prepareOutput(repo, stage, out, options.signal);
    for (const line of commandLines(stage.cmd ?? ''))
        await options.runner.run(line, stage, options.signal);
    options.signal.throwIfAborted();
    workspace.forget();
    await saveStage(context, stage, inputs);
}
/** What a stage is about to read; throws when something is not there. */
async function readInputs({ repo, workspace }, stage) {
    const lock = workspace.lock(stage);
    const deps = [];
    for (const dep of stage.deps) {
        const item = await lockItem(workspace, dep, lock?.deps);
        if (!item)
            throw missingDependency(repo, stage, dep.absolutePath, dep.location);
        deps.push(item);
    }
    return { cmd: stage.cmd ?? '', deps, params: readStageParams(repo, stage, workspace) };
}
/** Saves outputs, run-cache entry and lock entry of a stage whose outputs are made. */
async function saveStage(context, stage, inputs) {
    const { repo, workspace, options } = context;
    const outs = [];
    for (const out of stage.outs)
        if (!(0,external_node_fs_.existsSync)(out.absolutePath))
            throw missingOutput(stage, out); // before any is taken
    for (const out of stage.outs)
        outs.push(await saveOutput(context, stage, out));
    const entry = { ...inputs, outs };
    if (!options.noCommit && !stage.frozen)
        (0,runcache/* saveRun */.BQ)(repo, stage, entry);
    (0,lockfile_update/* updateLockfile */.T)((0,state/* lockPath */.HZ)(stage), stage.name, entry);
    workspace.setLock(stage, entry);
}
/** Takes a stage that does not run as it is: a `.dvc` file, or a frozen stage. */
async function verifyOutputs(context, stage) {
    if (stage.kind === 'pipeline')
        return saveStage(context, stage, await readInputs(context, stage));
    const { signal, noCommit, log } = context.options;
    await (0,take/* takeDvcFile */.B)(context.repo, stage, { signal, noCommit });
    context.workspace.forget();
    log.info(`${stage.address}: took in what changed`);
    return undefined;
}
/**
 * What is at a path now, as a lock item; content that DVC 2 recorded and that is unchanged keeps its old form
 * (FORMATS, section 15). Undefined where nothing is.
 */
async function lockItem(workspace, { path, absolutePath }, before) {
    const old = before?.find((item) => item.path === path);
    if (old?.hash?.name === 'md5-dos2unix') {
        const hashed = await workspace.hash(absolutePath, old.hash.name);
        if (hashed?.hash.value === old.hash.value)
            return old;
    }
    const hashed = await workspace.hash(absolutePath);
    return hashed && { path, hash: hashed.hash, meta: hashed.meta };
}
function readStageParams(repo, stage, workspace) {
    const params = workspace.params(stage);
    return new Map(stage.params.map((dependency) => {
        const { file, location } = dependency;
        const found = params.get(file);
        const shown = (0,repository.shownPath)(repo, dependency.absolutePath);
        const place = (0,errors/* formatLocation */.j$)(location);
        const what = `Cannot run stage "${stage.address}"`;
        if (found?.absent) {
            const message = `${what}: "${shown}" is not there, expected parameters (${place})`;
            throw new errors/* UserError */.yo('params', message, { location });
        }
        if (found && found.missing.length > 0) {
            const names = found.missing.map((name) => `"${name}"`).join(', ');
            throw new errors/* UserError */.yo('params', `${what}: ${names} not found in "${shown}" (asked for in ${place})`, {
                location,
            });
        }
        const values = found?.values ?? new Map();
        for (const [key, value] of [['the file', keysOf(values)], ...values]) {
            const problem = findUnsortable(value);
            if (problem === undefined)
                continue;
            const message = `${what}: "${String(key)}" in "${shown}" holds ${problem} (asked for in ${place})`;
            throw new errors/* UserError */.yo('params', message, { location });
        }
        return [file, values];
    }));
}
function keysOf(values) {
    return new Map([...values.keys()].map((key) => [key, null]));
}
/** What in a value DVC cannot put in order or write as JSON, in words: it fails on these, so that we must not write them. */
function findUnsortable(value) {
    if (value instanceof yaml_value/* YamlForeign */.ky)
        return `the ${value.what} ${value.text}, expected text (put it in quotes)`;
    if (Array.isArray(value))
        return value.map(findUnsortable).find((found) => found !== undefined);
    if (!(value instanceof Map))
        return undefined;
    const kinds = new Set([...value.keys()].map((key) => (typeof key === 'string' || key === null ? typeof key : 'number')));
    if (kinds.size > 1)
        return 'a mapping with keys of several kinds, expected all text or all numbers';
    return findUnsortable([...value.values()]);
}
async function prepareOutput(repo, stage, out, signal) {
    if (out.cache && repo.scm && (await repo.scm.isTracked(out.absolutePath))) {
        throw new errors/* UserError */.yo('pipeline', `Cannot run stage "${stage.address}": git tracks its output "${out.path}" (${(0,errors/* formatLocation */.j$)(out.location)}), expected it to be left to the cache`, {
            location: out.location,
            hint: `Run \`git rm -r --cached ${(0,repository.shownPath)(repo, out.absolutePath)}\` and commit, or set \`cache: false\``,
        });
    }
    if (!out.persist)
        await removeOutput(out.absolutePath, out.path, signal);
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(out.absolutePath), { recursive: true });
}
async function saveOutput(context, stage, out) {
    const { repo, workspace, options } = context;
    const before = workspace.lock(stage)?.outs.find((item) => item.path === out.path);
    // The run-cache must be able to put back a metric that git holds, too.
    const noCommit = options.noCommit === true || !(out.cache || (0,runcache/* isKept */.t8)(stage, repo.root));
    const { signal } = options;
    const hashed = await (0,take/* takePath */.D)(repo, out.absolutePath, before?.hash, { noCommit, noRelink: !out.cache, signal });
    if (!hashed)
        throw missingOutput(stage, out);
    if (out.cache)
        repo.gitignore.add(out.absolutePath);
    if (out.cache && !noCommit)
        (0,placed/* rememberPlaced */.f)(repo, out.absolutePath, hashed.hash);
    const isUnchanged = hashed.hash.name === 'md5-dos2unix' && before !== undefined;
    return isUnchanged ? before : { path: out.path, hash: hashed.hash, meta: hashed.meta };
}
function missingOutput(stage, out) {
    const place = (0,errors/* formatLocation */.j$)(out.location);
    return new errors/* UserError */.yo('stage', `Cannot save output "${out.path}" of stage "${stage.address}": the command did not make it (${place})`, { location: out.location });
}
/** A multi-line command is one shell a line, as in DVC; `\` and a folded block keep a line together. */
function commandLines(cmd) {
    const list = typeof cmd === 'string' ? cmd.split('\n') : [...cmd];
    return list.map((line) => line.trim()).filter((line) => line !== '');
}
/** The error for a path that a stage needs and that is not there. */
function missingDependency(repo, stage, path, location) {
    const what = stage.kind === 'dvcfile' ? `use "${stage.address}"` : `run stage "${stage.address}"`;
    return new errors/* UserError */.yo('data', `Cannot ${what}: "${(0,repository.shownPath)(repo, path)}" is not there, expected it as ${(0,errors/* formatLocation */.j$)(location)} says`, {
        location,
        hint: 'Run `train-report pull` to fetch tracked data, or make the file',
    });
}


/***/ }),

/***/ 66496:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ endOrphans),
/* harmony export */   k: () => (/* binding */ noteCommand)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(58500);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79223);
/* harmony import */ var _system_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45536);






const TERM_MS = 10_000;
const KILL_MS = 5_000;
const PAUSE_MS = 50;
/**
 * Notes that a command runs in the process group `group`, so that a later run knows of it should this one be killed.
 * What it returns takes the note away.
 */
function noteCommand(repo, stage, group) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folderOf(repo), String(group));
    const command = { stage, owner: identify(process.pid), leader: identify(group) };
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folderOf(repo), { recursive: true });
        (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomic */ .Zf)(file, JSON.stringify(command));
    }
    catch {
        return () => undefined; // a read-only repository: its outputs are elsewhere
    }
    return () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
}
/**
 * Ends the commands that runs which were killed have left running: what they are still writing would mix with what
 * this run makes. Throws a UserError when one cannot be ended.
 */
async function endOrphans(repo, log, signal) {
    for (const name of (0,_system_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Z)(folderOf(repo))) {
        const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folderOf(repo), name);
        const command = readCommand(file);
        if (command && isSame(command.owner))
            continue; // of a run that goes on beside this one
        if (command && isGroupOf(command))
            await endGroup(command, log, signal);
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file, { force: true });
    }
}
async function endGroup({ stage, leader }, log, signal) {
    const what = `The command of stage "${stage}" (process group ${leader.pid}) of a run that was killed is still running`;
    if (leader.started !== undefined) {
        log.warning(`${what}: ending it`);
        for (const [name, patience] of [
            ['SIGTERM', TERM_MS],
            ['SIGKILL', KILL_MS],
        ]) {
            (0,_system_js__WEBPACK_IMPORTED_MODULE_5__/* .sendSignal */ .v)(-leader.pid, name);
            for (const end = Date.now() + patience; Date.now() < end;) {
                if (!isGroupRunning(leader.pid))
                    return;
                await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(PAUSE_MS, undefined, { signal });
            }
        }
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('stage', what, {
        hint: `Wait for its end, or end it with "kill -- -${leader.pid}", then run again`,
    });
}
function isGroupOf({ leader }) {
    const now = identify(leader.pid);
    // A leader that is gone may have left others of its group; another process with its number is a stranger.
    return (now.started === undefined || now.started === leader.started) && isGroupRunning(leader.pid);
}
function isSame(known) {
    return (0,_system_js__WEBPACK_IMPORTED_MODULE_5__/* .sendSignal */ .v)(known.pid, 0) && identify(known.pid).started === known.started;
}
function identify(pid) {
    return { pid, started: readStat(pid)?.started };
}
/** Whether any process of the group does something still: one that has ended and was not waited for counts as ended. */
function isGroupRunning(group) {
    if (!(0,_system_js__WEBPACK_IMPORTED_MODULE_5__/* .sendSignal */ .v)(-group, 0))
        return false;
    const processes = (0,_system_js__WEBPACK_IMPORTED_MODULE_5__/* .listNames */ .Z)('/proc').filter((name) => /^\d+$/.test(name));
    if (processes.length === 0)
        return true;
    return processes.some((pid) => {
        const stat = readStat(Number(pid));
        return stat?.group === group && !'ZX'.includes(stat.state);
    });
}
/** What `/proc/PID/stat` says (proc(5)): state, process group (fields 3 and 5) and start time (22). */
function readStat(pid) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(`/proc/${pid}/stat`, 'utf8');
        const fields = text.slice(text.lastIndexOf(')') + 2).split(' '); // the name before may hold anything
        const [state = '', , group = ''] = fields;
        return { state, group: Number(group), started: fields[19] ?? '' };
    }
    catch {
        return undefined; // it is gone, or the system has no /proc
    }
}
function readCommand(file) {
    try {
        const { stage, owner, leader } = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8'));
        return typeof stage === 'string' && isProcessId(owner) && isProcessId(leader)
            ? { stage, owner, leader }
            : undefined;
    }
    catch {
        return undefined; // damaged: nobody is ended for it
    }
}
function isProcessId(value) {
    if (typeof value !== 'object' || value === null || !('pid' in value))
        return false;
    return (Number.isInteger(value.pid) && Number(value.pid) > 1 && (!('started' in value) || typeof value.started === 'string'));
}
function folderOf(repo) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo.dvcFolder, 'tmp', 'train-report', 'commands');
}


/***/ }),

/***/ 75106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ findLeftovers),
/* harmony export */   f: () => (/* binding */ rememberPlaced)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79223);



/** Notes that `path` holds tracked content: when it is no longer tracked and unchanged, a checkout removes it, as in DVC. */
function rememberPlaced(repo, path, hash) {
    const placed = readPlaced(repo);
    const name = nameOf(repo, path);
    if (placed[name]?.value === hash.value && placed[name].name === hash.name)
        return;
    writePlaced(repo, { ...placed, [name]: hash });
}
/** What was placed and is tracked no more, as far as it is still there: absolute path and content. */
function findLeftovers(repo, tracked) {
    const placed = readPlaced(repo);
    const leftovers = [];
    let hasChanged = false;
    for (const [name, hash] of Object.entries(placed)) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo.root, name);
        if (tracked.has(path))
            continue;
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false }))
            leftovers.push({ path, hash });
        delete placed[name];
        hasChanged = true;
    }
    if (hasChanged)
        writePlaced(repo, placed);
    return leftovers;
}
function nameOf(repo, path) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repo.root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
}
function fileOf(repo) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo.dvcFolder, 'tmp', 'train-report', 'placed.json');
}
function readPlaced(repo) {
    try {
        const parsed = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(fileOf(repo), 'utf8'));
        if (typeof parsed !== 'object' || parsed === null)
            return {};
        const placed = {};
        for (const [name, hash] of Object.entries(parsed))
            if (isSafeName(name) && isHash(hash))
                placed[name] = hash;
        return placed;
    }
    catch {
        return {}; // absent or damaged: nothing is removed then
    }
}
function writePlaced(repo, placed) {
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(fileOf(repo)), { recursive: true });
        (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_2__/* .writeFileAtomic */ .Zf)(fileOf(repo), JSON.stringify(placed));
    }
    catch {
        // a read-only repository: a leftover more
    }
}
function isSafeName(name) {
    return name !== '' && !name.split('/').some((part) => part === '' || part === '.' || part === '..');
}
function isHash(value) {
    const { name, value: hash } = (value ?? {});
    return (name === 'md5' || name === 'md5-dos2unix') && typeof hash === 'string';
}


/***/ }),

/***/ 43906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BQ: () => (/* binding */ saveRun),
/* harmony export */   Lc: () => (/* binding */ findRun),
/* harmony export */   t8: () => (/* binding */ isKept),
/* harmony export */   vD: () => (/* binding */ canRestore)
/* harmony export */ });
/* unused harmony exports runCacheKey, runCacheValue */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79223);
/* harmony import */ var _formats_python_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(35213);
/* harmony import */ var _formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(32461);
/* harmony import */ var _formats_yaml_write_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52173);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59169);
/* harmony import */ var _dvcfile_lockfile_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79310);
/* harmony import */ var _dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(91968);
/* harmony import */ var _formats_read_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(17582);











/** Whether a stage's run can be told from others by what it reads, so that its outputs may be put back instead. */
function canRestore(stage, root) {
    if (stage.alwaysChanged || stage.cmd === undefined || stage.outs.length === 0)
        return false;
    if (stage.deps.length + stage.params.length === 0)
        return false;
    return stage.outs.every((out) => !out.persist && (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_6__.isInside)(root, out.absolutePath));
}
/** Keeps a finished run: what it read and what it made (FORMATS, section 13). */
function saveRun(repo, stage, entry) {
    if (!isKept(stage, repo.root) || !hasAllValues(entry))
        return;
    const value = (0,_dvcfile_lockfile_js__WEBPACK_IMPORTED_MODULE_7__/* .entryValue */ .Az)(entry);
    const key = runCacheKey(value);
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(runFolder(repo, key), runCacheValue(value));
    const text = (0,_formats_yaml_write_js__WEBPACK_IMPORTED_MODULE_5__/* .writeYaml */ .V)(value);
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(path) && (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8') === text)
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), { recursive: true });
    (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)(path, text);
}
// As in DVC, a params file without values counts as one that was not read.
function hasAllValues(entry) {
    return [...entry.params.values()].every((values) => values.size > 0);
}
/** Whether the run of a stage goes to the run-cache; then the objects of its uncached metrics are kept too. */
function isKept(stage, root) {
    return canRestore(stage, root) && stage.outs.every((out) => out.cache || out.kind !== 'out');
}
/** The newest kept run of the same command on the same content whose outputs are all in the cache. */
async function findRun(repo, stage, wanted) {
    if (!hasAllValues(wanted))
        return undefined;
    const placeholder = {
        ...wanted,
        outs: stage.outs.map(({ path }) => ({ path, hash: undefined, meta: {} })),
    };
    const folder = runFolder(repo, runCacheKey((0,_dvcfile_lockfile_js__WEBPACK_IMPORTED_MODULE_7__/* .entryValue */ .Az)(placeholder)));
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(folder))
        return undefined;
    const runs = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readdirSync)(folder)
        .filter((name) => /^[0-9a-f]{64}$/.test(name))
        .map((name) => ({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name), time: (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name)).mtimeMs }))
        .sort((a, b) => b.time - a.time);
    for (const { path } of runs) {
        const found = readRun(path);
        if (found && isSameRun(found, wanted) && (await hasOutputs(repo, stage, found)))
            return found;
    }
    return undefined;
}
function readRun(path) {
    try {
        return (0,_dvcfile_lockfile_js__WEBPACK_IMPORTED_MODULE_7__/* .parseEntry */ .ER)((0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)((0,_formats_read_text_js__WEBPACK_IMPORTED_MODULE_9__/* .readText */ .y)(path, path, 'cache'), path, { code: 'cache' }).value);
    }
    catch {
        return undefined; // damaged: as if it were not there
    }
}
// DVC's key leaves out every `size` and `nfiles`, also of params that are called so: what was read must be compared.
function isSameRun(found, wanted) {
    const sameItems = (a, b) => a.length === b.length &&
        a.every((item) => b.some((other) => other.path === item.path && other.hash?.value === item.hash?.value));
    const values = (entry) => (0,_dvcfile_lockfile_js__WEBPACK_IMPORTED_MODULE_7__/* .entryValue */ .Az)({ ...entry, deps: [], outs: [] });
    return sameItems(found.deps, wanted.deps) && (0,_dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_8__/* .equalValues */ .b9)(values(found), values(wanted));
}
async function hasOutputs(repo, stage, found) {
    for (const out of stage.outs) {
        const hash = found.outs.find((item) => item.path === out.path)?.hash;
        if (!hash || (await repo.store(hash.name).unusable(hash.value)).length > 0)
            return false;
    }
    return true;
}
function runFolder(repo, key) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(repo.cacheFolder, 'runs', key.slice(0, 2), key);
}
/** DVC's name for a command and all it reads. */
function runCacheKey(entry) {
    const outs = entry.get('outs');
    const paths = Array.isArray(outs)
        ? outs.map((item) => (item instanceof Map ? (item.get('path') ?? null) : item))
        : [];
    return digest(new Map([...entry, ['outs', paths]]));
}
/** DVC's name for a run: what was read, and what was made. */
function runCacheValue(entry) {
    return digest(entry);
}
function digest(entry) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update((0,_formats_python_json_js__WEBPACK_IMPORTED_MODULE_10__/* .pythonJson */ .bv)(withoutSizes(entry)))
        .digest('hex');
}
function withoutSizes(value) {
    if (Array.isArray(value))
        return value.map(withoutSizes);
    if (!(value instanceof Map))
        return value;
    return new Map([...value].filter(([key]) => key !== 'size' && key !== 'nfiles').map(([key, item]) => [key, withoutSizes(item)]));
}


/***/ }),

/***/ 28479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ takeDvcFile),
  D: () => (/* binding */ takePath)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/cache/checkout.js
var checkout = __webpack_require__(57026);
// EXTERNAL MODULE: ./build/src/cache/links.js
var links = __webpack_require__(92961);
// EXTERNAL MODULE: ./build/src/cache/scan.js + 1 modules
var scan = __webpack_require__(24742);
;// CONCATENATED MODULE: ./build/src/cache/save.js




/**
 * Takes what is at `path` into the cache, reading each file once, and puts links in its place where `cache.type` asks
 * for them; undefined when nothing is there.
 */
async function savePath(repo, path, options = {}) {
    const name = options.name ?? 'md5';
    if (!options.noRelink)
        settleMode(path);
    const hashed = await (0,scan/* hashPath */.G)(repo, path, { ...options, name, store: repo.store(name) });
    if (hashed && !options.noRelink)
        await relinkSaved(repo, path, hashed, options);
    return hashed;
}
/** After saving: what `cache.type` asks for. A symbolic link becomes a file of its own in any case, as in DVC. */
async function relinkSaved(repo, path, hashed, options = {}) {
    if (!hashed.hasLinks && !(0,links/* sharesFiles */.cB)(repo.config))
        return;
    await (0,checkout/* checkoutPath */.o8)(repo, { path, hash: hashed.hash, meta: hashed.meta }, { ...options, relink: true });
}
// DVC puts its own copy in the place of a file: what is left of its mode is whether the owner may run it.
function settleMode(path) {
    const stats = (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false });
    if (!stats?.isFile() || stats.nlink > 1)
        return;
    const mode = (0o666 & ~process.umask()) | ((stats.mode & 0o111) === 0 ? 0 : 0o100);
    if ((stats.mode & 0o777) !== mode)
        (0,external_node_fs_.chmodSync)(path, mode);
}

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 1 modules
var repository = __webpack_require__(59169);
// EXTERNAL MODULE: ./build/src/dvcfile/dvcfile-write.js
var dvcfile_write = __webpack_require__(14924);
// EXTERNAL MODULE: ./build/src/run/placed.js
var placed = __webpack_require__(75106);
;// CONCATENATED MODULE: ./build/src/run/take.js






/**
 * Takes what is at `path` into the cache; undefined when nothing is there. Content that DVC 2 recorded (`before`) and
 * that is unchanged keeps its hash and its place (FORMATS, section 15).
 */
async function takePath(repo, path, before, options = {}) {
    const { noCommit, noRelink, ...work } = options;
    const isLegacy = before?.name === 'md5-dos2unix';
    const legacy = isLegacy ? await (0,scan/* hashPath */.G)(repo, path, { ...work, name: 'md5-dos2unix' }) : undefined;
    const name = legacy && legacy.hash.value === before?.value ? 'md5-dos2unix' : 'md5';
    // To find out, DVC stores the list of a directory in its old place, changed or not.
    if (legacy?.tree && name === 'md5' && !noCommit)
        repo.legacyCache.writeTree(legacy.hash.value, legacy.tree);
    if (noCommit)
        return name === 'md5' ? (0,scan/* hashPath */.G)(repo, path, work) : legacy;
    return savePath(repo, path, { ...work, name, noRelink: noRelink ?? false });
}
/** Takes all outputs of a `.dvc` file as they are, and brings the file up to date. */
async function takeDvcFile(repo, stage, options = {}) {
    const contents = new Map();
    for (const { path, absolutePath, hash, cache, location } of stage.outs) {
        const noCommit = options.noCommit === true || !cache;
        const content = await takePath(repo, absolutePath, hash, { ...options, noCommit });
        if (!content) {
            throw new errors/* UserError */.yo('data', `Cannot use "${stage.address}": "${(0,repository.shownPath)(repo, absolutePath)}" is not there, expected it as ${(0,errors/* formatLocation */.j$)(location)} says`, { location, hint: 'Run `train-report pull` to fetch tracked data, or make the file' });
        }
        contents.set(path, content);
        if (cache)
            repo.gitignore.add(absolutePath);
        if (!noCommit)
            (0,placed/* rememberPlaced */.f)(repo, absolutePath, content.hash);
    }
    (0,dvcfile_write/* updateDvcFile */.B)(stage.file, stage.address, contents);
}


/***/ })

};
