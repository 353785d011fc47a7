export const id = 4455;
export const ids = [4455];
export const modules = {

/***/ 44275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ requireInside),
/* harmony export */   L4: () => (/* binding */ applyCheckout),
/* harmony export */   SH: () => (/* binding */ planCheckout),
/* harmony export */   o8: () => (/* binding */ checkoutPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bulk_stamps_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(15479);
/* harmony import */ var _bulk_team_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86726);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72895);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47961);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(54093);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17626);
/* harmony import */ var _oid_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(66655);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34730);










const NOTHING = { change: 'unchanged', added: 0, modified: 0, deleted: 0 };
/**
 * Makes `path` what `hash` says, from the cache. Files of a directory that it does not name are removed. Nothing is
 * touched when an object is missing, or when something would be lost that no cache holds; no byte is restored that does
 * not hash to its name; nothing is written through a link to a folder.
 */
async function checkoutPath(repo, target, options = {}) {
    const plan = await planCheckout(repo, target, options);
    if (plan.missing.length > 0)
        throw notInCache(repo, target.path, plan.missing);
    const [lost] = plan.unsaved;
    if (lost !== undefined && !options.force)
        throw wouldBeLost(repo, lost);
    return applyCheckout(repo, plan, options);
}
/** Finds out what a checkout of `target` has to do, and what stands in its way. */
async function planCheckout(repo, target, options = {}) {
    const { path, hash } = target;
    requireInside(repo, path);
    const store = repo.store(hash.name);
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    const before = stats ? await (0,_scan_js__WEBPACK_IMPORTED_MODULE_7__/* .hashPath */ .G)(repo, path, { ...options, name: hash.name }) : undefined;
    const present = before?.tree ? 'directory' : stats ? 'file' : 'nothing';
    const nothing = { target, changed: [], extra: [], result: NOTHING, missing: [], unsaved: [], present };
    if (before?.hash.value === hash.value && !options.relink)
        return nothing;
    const wanted = listWanted(store, target);
    if (!wanted)
        return { ...nothing, missing: [hash.value] };
    const found = new Map(before ? within(listFiles(before), target).map(({ relpath, md5 }) => [relpath, md5]) : []);
    const changed = wanted.filter(({ relpath, md5 }) => options.relink === true || found.get(relpath) !== md5);
    const names = new Set(wanted.map((entry) => entry.relpath));
    const extra = [...found.keys()].filter((relpath) => !names.has(relpath));
    const replaced = changed.filter(({ relpath, md5 }) => found.has(relpath) && found.get(relpath) !== md5);
    const unsaved = [...extra, ...replaced.map((entry) => entry.relpath)]
        .filter((relpath) => !store.has(found.get(relpath) ?? ''))
        .map((relpath) => (relpath === '' ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, relpath)));
    if (stats && !before)
        unsaved.push(path); // a broken link, or something that is no data
    const missing = [...new Set(changed.map((entry) => entry.md5))].filter((md5) => !store.has(md5));
    const added = changed.filter(({ relpath }) => !found.has(relpath)).length;
    const isSame = added + replaced.length + extra.length === 0;
    const change = isSame ? 'unchanged' : before ? 'modified' : 'added';
    const result = { change, added, modified: replaced.length, deleted: extra.length };
    return { target, changed, extra, result, missing, unsaved, present };
}
/** Does what was planned. Objects are checked as they are copied: a damaged one is removed, and its file left as it was. */
async function applyCheckout(repo, plan, options = {}) {
    const { target, changed, extra, present, result } = plan;
    const { path, hash } = target;
    if (changed.length + extra.length === 0) {
        if (present !== 'nothing')
            fixMode(path, target);
        return result;
    }
    const becomes = (0,_oid_js__WEBPACK_IMPORTED_MODULE_8__/* .isDirectoryOid */ .i)(hash.value) ? 'directory' : 'file';
    const isLink = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    const isReplaced = present !== becomes || (isLink && becomes === 'directory');
    if (present !== 'nothing' && isReplaced)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
    else {
        for (const relpath of extra)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, relpath), { force: true });
        removeEmptied(path, extra);
    }
    makeFolders(path, becomes === 'directory' ? changed : undefined);
    const damaged = await copyFiles(repo, repo.store(hash.name), target, changed, options);
    if (damaged.length > 0)
        throw notInCache(repo, path, damaged);
    return result;
}
/** The files that make up `target`; undefined where the list of a directory is missing. */
function listWanted(store, target) {
    const { value } = target.hash;
    if (!(0,_oid_js__WEBPACK_IMPORTED_MODULE_8__/* .isDirectoryOid */ .i)(value))
        return [{ relpath: '', md5: value }];
    const tree = store.findTree(value);
    return tree && within(tree, target);
}
function listFiles({ hash, tree }) {
    return tree ?? [{ relpath: '', md5: hash.value }];
}
function within(entries, { within: part }) {
    if (part === undefined)
        return entries;
    return entries.filter(({ relpath }) => relpath === part || relpath.startsWith(`${part}/`));
}
async function copyFiles(repo, store, { path, meta }, entries, options) {
    if (entries.length === 0)
        return [];
    const scratch = repo.scratch.for((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const links = (0,_links_js__WEBPACK_IMPORTED_MODULE_6__/* .linkTypes */ .un)(repo.config);
    const targetOf = ({ relpath }) => (relpath === '' ? path : `${path}/${relpath}`);
    const sizes = [];
    const expected = entries.map(({ md5 }, index) => {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(store.path(md5), { throwIfNoEntry: false });
        sizes[index] = stats?.size ?? 0;
        return store.isKnown(md5, stats) ? '' : md5;
    });
    const cuts = (0,_bulk_team_js__WEBPACK_IMPORTED_MODULE_2__/* .cutIntoJobs */ .pk)(entries.length, (index) => sizes[index]);
    const jobs = cuts.map(([start, end]) => {
        const part = entries.slice(start, end);
        return {
            kind: 'copy',
            sources: part.map(({ md5 }) => store.path(md5)),
            targets: part.map(targetOf),
            sizes: sizes.slice(start, end),
            expected: expected.slice(start, end),
            name: store.hashName,
            links,
            mode: meta.isExec ? 0o766 : 0o666, // DVC sets the bit of the owner alone
            exactMode: false,
            scratch,
        };
    });
    const estimate = entries.length * 0.05 + sizes.reduce((sum, size) => sum + size, 0) / 1_000_000;
    const results = await (0,_bulk_team_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedTeam */ .T7)().run(jobs, estimate, options);
    const damaged = [];
    for (const [at, { stamps, checked, failures }] of results.entries()) {
        const [start, end] = cuts[at];
        for (const failure of failures) {
            if (failure.code !== 'DAMAGED' && failure.code !== 'MISSING')
                throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .explainFailure */ .S)('check out', failure);
            const entry = entries.slice(start, end).find(({ md5 }) => store.path(md5) === failure.path);
            if (!entry)
                continue;
            store.remove(entry.md5);
            damaged.push(entry.md5);
        }
        for (let index = start; index < end; index += 1) {
            const entry = entries[index];
            const target = targetOf(entry);
            const stamp = (0,_bulk_stamps_js__WEBPACK_IMPORTED_MODULE_9__/* .stampOf */ .Zs)(stamps, index - start);
            const object = (0,_bulk_stamps_js__WEBPACK_IMPORTED_MODULE_9__/* .stampOf */ .Zs)(checked, index - start);
            if (stamp)
                repo.memo.folder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target), store.hashName).setWritten((0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target), stamp, entry.md5);
            if (object)
                store.remember(entry.md5, object);
        }
    }
    return damaged;
}
/** Makes the folders that files go to; a link or file in the place of one, inside of the target, is replaced. */
function makeFolders(top, entries) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(entries ? top : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(top), { recursive: true });
    if (!entries)
        return;
    const known = new Set(['']);
    const make = (folder) => {
        if (known.has(folder))
            return;
        make(parentOf(folder));
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, folder);
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
        if (stats && !stats.isDirectory())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path);
        if (!stats?.isDirectory())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
        known.add(folder);
    };
    for (const { relpath } of entries) {
        make(parentOf(relpath));
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, relpath);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true });
    }
}
function parentOf(relpath) {
    return relpath.slice(0, Math.max(0, relpath.lastIndexOf('/')));
}
/** Removes the folders that are empty since these files are gone. */
function removeEmptied(top, removed) {
    for (const folder of new Set(removed.map(parentOf))) {
        for (let name = folder; name !== ''; name = parentOf(name)) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, name);
            if (!((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false))
                break;
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path).length > 0)
                break;
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmdirSync)(path);
        }
    }
}
function fixMode(path, { hash, meta }) {
    if ((0,_oid_js__WEBPACK_IMPORTED_MODULE_8__/* .isDirectoryOid */ .i)(hash.value) || !meta.isExec)
        return;
    const { mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    if ((mode & 0o100) === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, (mode & 0o777) | 0o100);
}
/** Refuses a path out of the repository, also by way of a link to a folder. */
function requireInside(repo, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repo.root, path);
    if (inside === '' || inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('data', `Cannot write "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .pS)(repo, path)}": it lies outside of the repository`);
    }
    let current = repo.root;
    for (const part of inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).slice(0, -1)) {
        current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current, part);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(current, { throwIfNoEntry: false })?.isSymbolicLink()) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('data', `Cannot write "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .pS)(repo, path)}": "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .pS)(repo, current)}" is a symbolic link, expected a real folder`);
        }
    }
}
function notInCache(repo, path, missing) {
    const what = missing.length === 1 ? `object "${missing[0]}" is` : `${missing.length} objects (such as "${missing[0]}") are`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('cache', `Cannot check out "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .pS)(repo, path)}": ${what} not in the cache`, {
        hint: 'Run `train-report pull` to fetch what is missing from the remote',
    });
}
function wouldBeLost(repo, path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('cache', `Cannot check out "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .shownPath */ .pS)(repo, path)}": what is there now is in no cache and would be lost`, { hint: 'Save it with `train-report commit` or `add`, or give --force to replace it' });
}


/***/ }),

/***/ 17626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ isLinked),
/* harmony export */   cB: () => (/* binding */ sharesFiles),
/* harmony export */   un: () => (/* binding */ linkTypes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);

const DEFAULT_TYPES = ['reflink', 'copy'];
/** How files of the workspace are made from objects, the best way first (`cache.type`). */
function linkTypes(config) {
    const types = config.list('cache', 'type')?.filter(isLinkType);
    return types && types.length > 0 ? types : DEFAULT_TYPES;
}
/** Whether files of the workspace share their bytes with objects, so that they have to be linked after saving. */
function sharesFiles(config) {
    const [first] = linkTypes(config);
    return first === 'hardlink' || first === 'symlink';
}
/** Whether the file is a link, hard or symbolic. */
function isLinked(path) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path);
    return stats.isSymbolicLink() || stats.nlink > 1;
}
function isLinkType(text) {
    return ['reflink', 'copy', 'hardlink', 'symlink'].includes(text);
}


/***/ }),

/***/ 70163:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ updateDvcFile),
/* harmony export */   t: () => (/* binding */ writeDvcFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44146);
/* harmony import */ var _formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70547);
/* harmony import */ var _formats_yaml_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73876);




/** Writes a fresh `.dvc` file for one output, keys in DVC's order (FORMATS, section 3). */
function writeDvcFile(file, name, content) {
    const out = new Map();
    for (const [key, value] of contentKeys(content))
        if (value !== undefined)
            out.set(key, value);
    out.set('path', name);
    (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)(file, (0,_formats_yaml_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeYaml */ .V)(new Map([['outs', [out]]])), { flush: true });
}
// In the order of DVC; DVC 2's hash is not named.
function contentKeys({ hash, meta }) {
    return [
        ['md5', hash.value],
        ['size', meta.size],
        ['nfiles', meta.nfiles],
        ['isexec', meta.isExec],
        ['hash', hash.name === 'md5' ? 'md5' : undefined],
    ];
}
/**
 * Brings the outputs of a `.dvc` file, by path, up to date. As in DVC, everything else stays as it is, comments too, and a
 * key that is new goes last. A file that needs no change is not written.
 */
function updateDvcFile(file, shown, contents) {
    const before = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file, 'utf8');
    let text = renameLocked(before, shown);
    const count = outputsOf((0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(text, shown, { code: 'data' })).length;
    for (let index = 0; index < count; index += 1) {
        const path = outputsOf((0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(text, shown, { code: 'data' }))[index]?.get('path');
        const content = typeof path === 'string' ? contents.get(path) : undefined;
        if (!content)
            continue;
        for (const [key, value] of contentKeys(content))
            text = setKey(text, shown, index, key, value);
    }
    if (text !== before)
        (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__/* .writeFileAtomic */ .Zf)(file, text, { flush: true });
}
// DVC's old word for a frozen stage.
function renameLocked(text, shown) {
    const document = (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(text, shown, { code: 'data' });
    const range = document.range(['locked']);
    if (!range || !(document.value instanceof Map))
        return text;
    const isFrozen = document.value.get('locked') === true;
    const rest = text.slice(0, range.start) + text.slice(range.end);
    return isFrozen ? `${rest}${rest.endsWith('\n') || rest === '' ? '' : '\n'}frozen: true\n` : rest;
}
function outputsOf({ value }) {
    const outs = value instanceof Map ? value.get('outs') : undefined;
    return Array.isArray(outs) ? outs.filter((out) => out instanceof Map) : [];
}
function setKey(text, shown, index, key, value) {
    const document = (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_2__/* .readYaml */ .g)(text, shown, { code: 'data' });
    const item = outputsOf(document)[index];
    if (!item || item.get(key) === value)
        return text;
    const path = ['outs', index, key];
    const span = document.span(path);
    if (value === undefined)
        return span ? removeKey(text, document, path) : text;
    const written = (0,_formats_yaml_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeYaml */ .V)(new Map([[key, value]])).trimEnd(); // quoted where a hash would be read as a number
    if (span)
        return `${text.slice(0, span.start)}${written.slice(key.length + 2)}${text.slice(span.end)}`;
    const last = document.span(['outs', index, String([...item.keys()].at(-1))]);
    if (!last)
        return text;
    const isFlow = text.slice(0, last.start).split('\n').at(-1)?.includes('{') ?? false;
    if (isFlow)
        return `${text.slice(0, last.end)}, ${written}${text.slice(last.end)}`;
    const column = (document.locate(['outs', index, 'path'], 'key').column ?? 3) - 1;
    const end = text.indexOf('\n', last.end) < 0 ? text.length : text.indexOf('\n', last.end);
    return `${text.slice(0, end)}\n${' '.repeat(column)}${written}${text.slice(end)}`;
}
function removeKey(text, document, path) {
    const range = document.range(path);
    const line = range && text.slice(range.start, range.end);
    // Never the first key of an output, which shares its line with the dash: that is the hash.
    return range && line !== undefined && !/^\s*-/.test(line) ? text.slice(0, range.start) + text.slice(range.end) : text;
}


/***/ }),

/***/ 22581:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ describeReason),
/* harmony export */   n: () => (/* binding */ describeReasons)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(72895);
/* harmony import */ var _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78730);
/* harmony import */ var _dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47017);



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

/***/ 49579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   Si: () => (/* binding */ runStage),
/* harmony export */   ce: () => (/* binding */ verifyOutputs),
/* harmony export */   ev: () => (/* binding */ saveStage)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72895);
/* harmony import */ var _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(78730);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47961);
/* harmony import */ var _dvcfile_lockfile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64155);
/* harmony import */ var _runcache_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79611);
/* harmony import */ var _pipeline_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(21352);
/* harmony import */ var _take_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(40029);









/** Runs a stage's commands and saves what they made; throws when one of them fails. */
async function runStage(context, stage) {
    const { repo, workspace, options } = context;
    const inputs = await readInputs(context, stage);
    for (const out of stage.outs)
        await prepareOutput(repo, stage, out);
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
        outs.push(await saveOutput(context, stage, out));
    const entry = { ...inputs, outs };
    if (!options.noCommit && !stage.frozen)
        (0,_runcache_js__WEBPACK_IMPORTED_MODULE_5__/* .saveRun */ .BQ)(repo, stage, entry);
    (0,_dvcfile_lockfile_js__WEBPACK_IMPORTED_MODULE_4__/* .updateLockfile */ .Tl)((0,_pipeline_state_js__WEBPACK_IMPORTED_MODULE_6__/* .lockPath */ .HZ)(stage), stage.name, entry);
    workspace.setLock(stage, entry);
}
/** Takes a stage that does not run as it is: a `.dvc` file, or a frozen stage. */
async function verifyOutputs(context, stage) {
    if (stage.kind === 'pipeline')
        return saveStage(context, stage, await readInputs(context, stage));
    const { signal, noCommit, log } = context.options;
    await (0,_take_js__WEBPACK_IMPORTED_MODULE_7__/* .takeDvcFile */ .B)(context.repo, stage, { signal, noCommit });
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
        const shown = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(repo, dependency.absolutePath);
        const place = (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLocation */ .j$)(location);
        const what = `Cannot run stage "${stage.address}"`;
        if (found?.absent) {
            const message = `${what}: "${shown}" is not there, expected parameters (${place})`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('params', message, { location });
        }
        if (found && found.missing.length > 0) {
            const names = found.missing.map((name) => `"${name}"`).join(', ');
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('params', `${what}: ${names} not found in "${shown}" (asked for in ${place})`, {
                location,
            });
        }
        const values = found?.values ?? new Map();
        for (const [key, value] of [['the file', keysOf(values)], ...values]) {
            const problem = findUnsortable(value);
            if (problem === undefined)
                continue;
            const message = `${what}: "${String(key)}" in "${shown}" holds ${problem} (asked for in ${place})`;
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('params', message, { location });
        }
        return [file, values];
    }));
}
function keysOf(values) {
    return new Map([...values.keys()].map((key) => [key, null]));
}
/** What in a value DVC cannot put in order or write as JSON, in words: it fails on these, so that we must not write them. */
function findUnsortable(value) {
    if (value instanceof _formats_yaml_value_js__WEBPACK_IMPORTED_MODULE_8__/* .YamlForeign */ .ky)
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
async function prepareOutput(repo, stage, out) {
    if (out.cache && repo.scm && (await repo.scm.isTracked(out.absolutePath))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('pipeline', `Cannot run stage "${stage.address}": git tracks its output "${out.path}" (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLocation */ .j$)(out.location)}), expected it to be left to the cache`, {
            location: out.location,
            hint: `Run \`git rm -r --cached ${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(repo, out.absolutePath)}\` and commit, or set \`cache: false\``,
        });
    }
    if (!out.persist)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(out.absolutePath, { recursive: true, force: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(out.absolutePath), { recursive: true });
}
async function saveOutput(context, stage, out) {
    const { repo, workspace, options } = context;
    const before = workspace.lock(stage)?.outs.find((item) => item.path === out.path);
    // The run-cache must be able to put back a metric that git holds, too.
    const noCommit = options.noCommit === true || !(out.cache || (0,_runcache_js__WEBPACK_IMPORTED_MODULE_5__/* .isKept */ .t8)(stage, repo.root));
    const { signal } = options;
    const hashed = await (0,_take_js__WEBPACK_IMPORTED_MODULE_7__/* .takePath */ .D)(repo, out.absolutePath, before?.hash, { noCommit, noRelink: !out.cache, signal });
    if (!hashed) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('stage', `Cannot save output "${out.path}" of stage "${stage.address}": the command did not make it (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLocation */ .j$)(out.location)})`, { location: out.location });
    }
    if (out.cache)
        repo.gitignore.add(out.absolutePath);
    const isUnchanged = hashed.hash.name === 'md5-dos2unix' && before !== undefined;
    return isUnchanged ? before : { path: out.path, hash: hashed.hash, meta: hashed.meta };
}
/** A multi-line command is one shell a line, as in DVC; `\` and a folded block keep a line together. */
function commandLines(cmd) {
    const list = typeof cmd === 'string' ? cmd.split('\n') : [...cmd];
    return list.map((line) => line.trim()).filter((line) => line !== '');
}
/** The error for a path that a stage needs and that is not there. */
function missingDependency(repo, stage, path, location) {
    const what = stage.kind === 'dvcfile' ? `use "${stage.address}"` : `run stage "${stage.address}"`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('data', `Cannot ${what}: "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .shownPath */ .pS)(repo, path)}" is not there, expected it as ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .formatLocation */ .j$)(location)} says`, {
        location,
        hint: 'Run `train-report pull` to fetch tracked data, or make the file',
    });
}


/***/ }),

/***/ 79611:
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
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44146);
/* harmony import */ var _formats_python_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47182);
/* harmony import */ var _formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70547);
/* harmony import */ var _formats_yaml_write_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73876);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47961);
/* harmony import */ var _dvcfile_lockfile_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64155);
/* harmony import */ var _dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47017);










/** Whether a stage's run can be told from others by what it reads, so that its outputs may be put back instead. */
function canRestore(stage, root) {
    if (stage.alwaysChanged || stage.cmd === undefined || stage.outs.length === 0)
        return false;
    if (stage.deps.length + stage.params.length === 0)
        return false;
    return stage.outs.every((out) => !out.persist && (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_6__/* .isInside */ .FK)(root, out.absolutePath));
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
        return (0,_dvcfile_lockfile_js__WEBPACK_IMPORTED_MODULE_7__/* .parseEntry */ .ER)((0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8'), path, { code: 'cache' }).value);
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
        .update((0,_formats_python_json_js__WEBPACK_IMPORTED_MODULE_9__/* .pythonJson */ .bv)(withoutSizes(entry)))
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

/***/ 40029:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ takeDvcFile),
  D: () => (/* binding */ takePath)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/cache/checkout.js
var checkout = __webpack_require__(44275);
// EXTERNAL MODULE: ./build/src/cache/links.js
var links = __webpack_require__(17626);
// EXTERNAL MODULE: ./build/src/cache/scan.js
var scan = __webpack_require__(34730);
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
var errors = __webpack_require__(72895);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 1 modules
var repository = __webpack_require__(47961);
// EXTERNAL MODULE: ./build/src/dvcfile/dvcfile-write.js
var dvcfile_write = __webpack_require__(70163);
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
            throw new errors/* UserError */.yo('data', `Cannot use "${stage.address}": "${(0,repository/* shownPath */.pS)(repo, absolutePath)}" is not there, expected it as ${(0,errors/* formatLocation */.j$)(location)} says`, { location, hint: 'Run `train-report pull` to fetch tracked data, or make the file' });
        }
        contents.set(path, content);
        if (cache)
            repo.gitignore.add(absolutePath);
    }
    (0,dvcfile_write/* updateDvcFile */.B)(stage.file, stage.address, contents);
}


/***/ })

};
