export const id = 8932;
export const ids = [8932];
export const modules = {

/***/ 57026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ checkoutPath)
/* harmony export */ });
/* unused harmony export requireInside */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bulk_stamps_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(22992);
/* harmony import */ var _bulk_team_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90581);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8656);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67362);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92961);
/* harmony import */ var _oid_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68624);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71047);










const NOTHING = { change: 'unchanged', added: 0, modified: 0, deleted: 0 };
/**
 * Makes `path` what `hash` says, from the cache. Files of a directory that it does not name are removed. Nothing is
 * touched when an object is missing, or when something would be lost that no cache holds; no byte is restored that does
 * not hash to its name; nothing is written through a link to a folder.
 */
async function checkoutPath(repo, target, options = {}) {
    const { path, hash } = target;
    requireInside(repo, path);
    const store = repo.store(hash.name);
    const present = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    const before = present ? await hashPresent(repo, target, options) : undefined;
    if (before?.hash.value === hash.value && !options.relink) {
        fixMode(path, target);
        return NOTHING;
    }
    const wanted = listWanted(repo, store, target);
    const found = new Map((before ? listFiles(before) : []).map(({ relpath, md5 }) => [relpath, md5]));
    const changed = wanted.filter(({ relpath, md5 }) => options.relink === true || found.get(relpath) !== md5);
    const names = new Set(wanted.map((entry) => entry.relpath));
    const extra = [...found.keys()].filter((relpath) => !names.has(relpath));
    requireObjects(repo, store, target, changed);
    const replaced = changed.filter(({ relpath, md5 }) => found.has(relpath) && found.get(relpath) !== md5);
    if (!options.force) {
        requireSaved(repo, store, path, [...extra, ...replaced.map((entry) => entry.relpath)], found);
        if (present && !before)
            throw wouldBeLost(repo, path); // a broken link, or something that is no data
    }
    await apply(repo, store, target, { changed, extra, isDirectory: before?.tree !== undefined, present }, options);
    const added = changed.filter(({ relpath }) => !found.has(relpath)).length;
    const modified = options.relink ? replaced.length : changed.length - added;
    const isNew = before === undefined;
    if (!isNew && before.hash.value === hash.value)
        return NOTHING; // only linked anew
    return { change: isNew ? 'added' : 'modified', added, modified, deleted: extra.length };
}
async function hashPresent(repo, { path, hash }, options) {
    return (0,_scan_js__WEBPACK_IMPORTED_MODULE_7__/* .hashPath */ .G)(repo, path, { ...options, name: hash.name });
}
/** The files that make up `target`; `relpath` is empty where it is one file. */
function listWanted(repo, store, { path, hash }) {
    if (!(0,_oid_js__WEBPACK_IMPORTED_MODULE_8__/* .isDirectoryOid */ .i)(hash.value))
        return [{ relpath: '', md5: hash.value }];
    const tree = store.findTree(hash.value);
    if (!tree)
        throw notInCache(repo, path, [hash.value]);
    return tree;
}
function listFiles({ hash, tree }) {
    return tree ?? [{ relpath: '', md5: hash.value }];
}
function requireObjects(repo, store, { path }, entries) {
    const missing = [...new Set(entries.map((entry) => entry.md5))].filter((md5) => !store.has(md5));
    if (missing.length > 0)
        throw notInCache(repo, path, missing);
}
function requireSaved(repo, store, path, doomed, found) {
    for (const relpath of doomed) {
        const hash = found.get(relpath);
        if (hash !== undefined && !store.has(hash))
            throw wouldBeLost(repo, relpath === '' ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, relpath));
    }
}
async function apply(repo, store, { path, hash, meta }, { changed, extra, isDirectory, present }, options) {
    const becomesDirectory = (0,_oid_js__WEBPACK_IMPORTED_MODULE_8__/* .isDirectoryOid */ .i)(hash.value);
    if (present && (present.isDirectory() !== becomesDirectory || isDirectory !== becomesDirectory)) {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
    }
    else {
        for (const relpath of extra)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, relpath), { force: true });
        removeEmptied(path, extra);
    }
    makeFolders(path, becomesDirectory ? changed : undefined);
    const damaged = await copyFiles(repo, store, path, changed, meta, options);
    if (damaged.length > 0)
        throw notInCache(repo, path, damaged);
}
async function copyFiles(repo, store, path, entries, meta, options) {
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

/***/ 92961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cB: () => (/* binding */ sharesFiles),
/* harmony export */   un: () => (/* binding */ linkTypes)
/* harmony export */ });
/* unused harmony export isLinked */
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
    const stats = lstatSync(path);
    return stats.isSymbolicLink() || stats.nlink > 1;
}
function isLinkType(text) {
    return ['reflink', 'copy', 'hardlink', 'symlink'].includes(text);
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
/* harmony import */ var _params_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83932);



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
    return [...names].filter((name) => !(0,_params_js__WEBPACK_IMPORTED_MODULE_1__/* .equalValues */ .b9)(before.get(name), after.get(name)));
}


/***/ }),

/***/ 48932:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Xo: () => (/* binding */ formatSeconds),
  mF: () => (/* reexport */ state/* readLock */.mF),
  CC: () => (/* binding */ reproduce)
});

// UNUSED EXPORTS: describeResult

// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/cache/checkout.js
var checkout = __webpack_require__(57026);
// EXTERNAL MODULE: ./build/src/cache/links.js
var links = __webpack_require__(92961);
// EXTERNAL MODULE: ./build/src/cache/scan.js + 1 modules
var scan = __webpack_require__(71047);
;// CONCATENATED MODULE: ./build/src/cache/save.js




/**
 * Takes what is at `path` into the cache, reading each file once, and puts links in its place where `cache.type` asks
 * for them; undefined when nothing is there.
 */
async function savePath(repo, path, options = {}) {
    const name = options.name ?? 'md5';
    settleMode(path);
    const hashed = await (0,scan/* hashPath */.G)(repo, path, { ...options, name, store: repo.store(name) });
    if (hashed)
        await relinkSaved(repo, path, hashed, options);
    return hashed;
}
/** After saving: what `cache.type` asks for. A symbolic link becomes a file of its own in any case, as in DVC. */
async function relinkSaved(repo, path, hashed, options = {}) {
    if (!hashed.hasLinks && !(0,links/* sharesFiles */.cB)(repo.config))
        return;
    await (0,checkout/* checkoutPath */.o)(repo, { path, hash: hashed.hash, meta: hashed.meta }, { ...options, relink: true });
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

// EXTERNAL MODULE: ./build/src/formats/yaml-value.js
var yaml_value = __webpack_require__(80423);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 6 modules
var repository = __webpack_require__(8656);
// EXTERNAL MODULE: ./build/src/pipeline/dvcfile.js
var dvcfile = __webpack_require__(93497);
// EXTERNAL MODULE: ./build/src/pipeline/lockfile.js
var lockfile = __webpack_require__(74431);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./build/src/formats/atomic-write.js
var atomic_write = __webpack_require__(79223);
// EXTERNAL MODULE: ./build/src/formats/python-json.js
var python_json = __webpack_require__(35213);
// EXTERNAL MODULE: ./build/src/formats/yaml-read.js
var yaml_read = __webpack_require__(64516);
// EXTERNAL MODULE: ./build/src/formats/yaml-write.js
var yaml_write = __webpack_require__(1201);
// EXTERNAL MODULE: ./build/src/pipeline/params.js
var params = __webpack_require__(83932);
;// CONCATENATED MODULE: ./build/src/pipeline/runcache.js










/** Whether a stage's run can be told from others by what it reads, so that its outputs may be put back instead. */
function canRestore(stage, root) {
    if (stage.alwaysChanged || stage.cmd === undefined || stage.outs.length === 0)
        return false;
    if (stage.deps.length + stage.params.length === 0)
        return false;
    return stage.outs.every((out) => !out.persist && (0,repository/* isInside */.FK)(root, out.absolutePath));
}
/** Keeps a finished run: what it read and what it made (FORMATS, section 13). */
function saveRun(repo, stage, entry) {
    if (!isKept(stage, repo.root) || !hasAllValues(entry))
        return;
    const value = (0,lockfile/* entryValue */.Az)(entry);
    const key = runCacheKey(value);
    const path = (0,external_node_path_.join)(runFolder(repo, key), runCacheValue(value));
    const text = (0,yaml_write/* writeYaml */.V)(value);
    if ((0,external_node_fs_.existsSync)(path) && (0,external_node_fs_.readFileSync)(path, 'utf8') === text)
        return;
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true });
    (0,atomic_write/* writeFileAtomic */.Zf)(path, text);
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
    const folder = runFolder(repo, runCacheKey((0,lockfile/* entryValue */.Az)(placeholder)));
    if (!(0,external_node_fs_.existsSync)(folder))
        return undefined;
    const runs = (0,external_node_fs_.readdirSync)(folder)
        .filter((name) => /^[0-9a-f]{64}$/.test(name))
        .map((name) => ({ path: (0,external_node_path_.join)(folder, name), time: (0,external_node_fs_.statSync)((0,external_node_path_.join)(folder, name)).mtimeMs }))
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
        return (0,lockfile/* parseEntry */.ER)((0,yaml_read/* readYaml */.g)((0,external_node_fs_.readFileSync)(path, 'utf8'), path, { code: 'cache' }).value);
    }
    catch {
        return undefined; // damaged: as if it were not there
    }
}
// DVC's key leaves out every `size` and `nfiles`, also of params that are called so: what was read must be compared.
function isSameRun(found, wanted) {
    const sameItems = (a, b) => a.length === b.length &&
        a.every((item) => b.some((other) => other.path === item.path && other.hash?.value === item.hash?.value));
    const values = (entry) => (0,lockfile/* entryValue */.Az)({ ...entry, deps: [], outs: [] });
    return sameItems(found.deps, wanted.deps) && (0,params/* equalValues */.b9)(values(found), values(wanted));
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
    return (0,external_node_path_.join)(repo.cacheFolder, 'runs', key.slice(0, 2), key);
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
    return (0,external_node_crypto_.createHash)('sha256')
        .update((0,python_json/* pythonJson */.bv)(withoutSizes(entry)))
        .digest('hex');
}
function withoutSizes(value) {
    if (Array.isArray(value))
        return value.map(withoutSizes);
    if (!(value instanceof Map))
        return value;
    return new Map([...value].filter(([key]) => key !== 'size' && key !== 'nfiles').map(([key, item]) => [key, withoutSizes(item)]));
}

// EXTERNAL MODULE: ./build/src/pipeline/state.js
var state = __webpack_require__(82709);
;// CONCATENATED MODULE: ./build/src/pipeline/execute.js










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
        saveRun(repo, stage, entry);
    (0,lockfile/* updateLockfile */.Tl)((0,state/* lockPath */.HZ)(stage), stage.name, entry);
    workspace.setLock(stage, entry);
}
/** Takes a stage that does not run as it is: a `.dvc` file, or a frozen stage. */
async function verifyOutputs(context, stage) {
    const { repo, workspace, options } = context;
    const hashes = [];
    for (const out of stage.outs) {
        const hashed = await workspace.hash(out.absolutePath);
        if (!hashed)
            throw missingDependency(repo, stage, out.absolutePath, out.location);
        hashes.push([out, hashed]);
    }
    if (stage.kind === 'pipeline')
        return saveStage(context, stage, await readInputs(context, stage));
    for (const [out] of hashes) {
        if (out.cache && !options.noCommit)
            await savePath(repo, out.absolutePath, { signal: options.signal });
    }
    options.log.info(`${stage.address}: took in what changed`);
    (0,dvcfile/* updateDvcFile */.BQ)(stage.file, stage.address, new Map(hashes.map(([out, hashed]) => [out.path, hashed])));
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
        const shown = (0,repository/* shownPath */.pS)(repo, dependency.absolutePath);
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
        for (const [key, value] of found?.values ?? []) {
            const problem = findUnsortable(value);
            if (problem !== undefined)
                throw new errors/* UserError */.yo('params', `${what}: "${key}" in "${shown}" holds ${problem} (asked for in ${place})`, {
                    location,
                });
        }
        return [file, found?.values ?? new Map()];
    }));
}
/** What in a value DVC cannot put in order or write as JSON, in words: it fails on these, so that we must not write them. */
function findUnsortable(value) {
    if (value instanceof yaml_value/* YamlDate */.UW)
        return `the date ${value.text}, expected text (put it in quotes)`;
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
        throw new errors/* UserError */.yo('pipeline', `Cannot run stage "${stage.address}": git tracks its output "${out.path}" (${(0,errors/* formatLocation */.j$)(out.location)}), expected it to be left to the cache`, {
            location: out.location,
            hint: `Run \`git rm -r --cached ${(0,repository/* shownPath */.pS)(repo, out.absolutePath)}\` and commit, or set \`cache: false\``,
        });
    }
    if (!out.persist)
        (0,external_node_fs_.rmSync)(out.absolutePath, { recursive: true, force: true });
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(out.absolutePath), { recursive: true });
}
async function saveOutput(context, stage, out) {
    const { repo, workspace, options } = context;
    const item = await lockItem(workspace, out, workspace.lock(stage)?.outs);
    if (!item) {
        throw new errors/* UserError */.yo('stage', `Cannot save output "${out.path}" of stage "${stage.address}": the command did not make it (${(0,errors/* formatLocation */.j$)(out.location)})`, { location: out.location });
    }
    // The run-cache must be able to put back a metric that git holds, too.
    if (!options.noCommit && (out.cache || isKept(stage, repo.root))) {
        await savePath(repo, out.absolutePath, { name: item.hash?.name ?? 'md5', signal: options.signal });
    }
    // DVC puts back its own copy of an executable: 744 where the command may have left 755.
    if (out.cache && !options.noCommit && item.meta.isExec)
        (0,external_node_fs_.chmodSync)(out.absolutePath, (0o666 & ~process.umask()) | 0o100);
    if (out.cache)
        repo.gitignore.add(out.absolutePath);
    return item;
}
/** A multi-line command is one shell a line, as in DVC; `\` and a folded block keep a line together. */
function commandLines(cmd) {
    const list = typeof cmd === 'string' ? cmd.split('\n') : [...cmd];
    return list.map((line) => line.trim()).filter((line) => line !== '');
}
/** The error for a path that a stage needs and that is not there. */
function missingDependency(repo, stage, path, location) {
    const what = stage.kind === 'dvcfile' ? `use "${stage.address}"` : `run stage "${stage.address}"`;
    return new errors/* UserError */.yo('data', `Cannot ${what}: "${(0,repository/* shownPath */.pS)(repo, path)}" is not there, expected it as ${(0,errors/* formatLocation */.j$)(location)} says`, {
        location,
        hint: 'Run `train-report pull` to fetch tracked data, or make the file',
    });
}

// EXTERNAL MODULE: ./build/src/pipeline/graph.js
var pipeline_graph = __webpack_require__(17544);
// EXTERNAL MODULE: ./build/src/pipeline/plan.js
var plan = __webpack_require__(38777);
// EXTERNAL MODULE: ./build/src/pipeline/reason.js
var reason = __webpack_require__(50870);
;// CONCATENATED MODULE: ./build/src/pipeline/restore.js



/** Looks for a run on the same inputs: the one in `dvc.lock` when nothing that is read has changed, then the run-cache. */
async function findRestorable(context, stage, isSameInput) {
    const { repo, workspace, options } = context;
    if (!canRestore(stage, repo.root))
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
    const found = await findRun(repo, stage, { ...(await readInputs(context, stage)), outs: [] });
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
    const inputs = await readInputs(context, stage);
    for (const out of stage.outs) {
        const item = run.outs.find((one) => one.path === out.path);
        if (!item?.hash)
            continue;
        if ((await workspace.hash(out.absolutePath, item.hash.name))?.hash.value === item.hash.value)
            continue;
        const target = { hash: item.hash, meta: item.meta, path: out.absolutePath };
        await (0,checkout/* checkoutPath */.o)(repo, target, { force: true, signal: context.options.signal });
    }
    workspace.forget();
    await saveStage(context, stage, inputs);
}

// EXTERNAL MODULE: ./build/src/pipeline/selection.js
var selection = __webpack_require__(33226);
;// CONCATENATED MODULE: ./build/src/pipeline/run.js









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
            await verifyOutputs(context, stage);
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
            await options.log.group(`${address}: running (${(0,reason/* describeReasons */.n)(reasons)})`, () => runStage(context, stage));
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

/***/ 33226:
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


/***/ })

};
