export const id = 2709;
export const ids = [2709];
export const modules = {

/***/ 24385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ saveHashed),
/* harmony export */   P: () => (/* binding */ saveFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bulk_large_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48436);
/* harmony import */ var _bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96906);
/* harmony import */ var _bulk_scratch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63660);
/* harmony import */ var _bulk_stamps_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(22992);
/* harmony import */ var _bulk_team_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(90581);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67362);








const MAX_STAGED_BYTES = 4e9; // what a run that is killed may lose
/**
 * Takes files into the store, each read once. Objects that are there already are checked, unless they were before:
 * a damaged one is replaced. Fails when a file is not what `expected` says, since then it changed meanwhile.
 */
async function saveFiles(store, files, options = {}) {
    const results = [];
    if (files.length === 0)
        return results;
    const present = new Map();
    const small = [];
    let bytes = 0;
    for (const [index, file] of files.entries()) {
        if (file.size >= _bulk_team_js__WEBPACK_IMPORTED_MODULE_5__/* .LARGE_BYTES */ .cz)
            results[index] = await saveLarge(store, file, options, present);
        else {
            small.push(index);
            bytes += file.size;
        }
    }
    const isStaged = bytes <= MAX_STAGED_BYTES && (0,_bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .isWorthStaging */ .qU)(store.folder, small.length);
    const stage = isStaged ? (0,_bulk_scratch_js__WEBPACK_IMPORTED_MODULE_4__/* .scratchPath */ .K)(store.scratchFor(store.folder)) : undefined;
    if (stage !== undefined)
        (0,_bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .makeStage */ .dv)(stage);
    const cuts = (0,_bulk_team_js__WEBPACK_IMPORTED_MODULE_5__/* .cutIntoJobs */ .pk)(small.length, (at) => files[small[at]].size);
    const isNew = (0,_bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .isNearlyEmpty */ .l0)(store.folder, small.length);
    const jobs = cuts.map(([start, end]) => {
        const part = small.slice(start, end).map((index) => files[index]);
        return {
            kind: 'store',
            paths: part.map((file) => file.path),
            sizes: part.map((file) => file.size),
            expected: part.map((file) => file.expected),
            name: store.hashName,
            store: store.folder,
            isNew,
            scratch: store.scratchFor(store.folder),
            stage,
        };
    });
    const done = await (0,_bulk_team_js__WEBPACK_IMPORTED_MODULE_5__/* .sharedTeam */ .T7)().run(jobs, small.length * _bulk_team_js__WEBPACK_IMPORTED_MODULE_5__/* .FILE_MS */ .QL + bytes / 400_000, options);
    if (stage !== undefined)
        (0,_bulk_objects_js__WEBPACK_IMPORTED_MODULE_3__/* .placeStage */ .Ct)(stage, store.folder);
    for (const [at, result] of done.entries()) {
        const [failure] = result.failures;
        if (failure)
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .explainFailure */ .S)('save', failure);
        const [start] = cuts[at];
        collect(store, result, small.slice(start, start + result.hashes.length), files, results, present);
    }
    await ensure(store, present);
    return results;
}
/** Takes what is at `path`, hashed as `hashed`, into the store; the directory object last, since it stands for the rest. */
async function saveHashed(store, path, hashed, options = {}) {
    const files = hashed.tree
        ? hashed.tree.map(({ relpath, md5 }) => ({ path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, relpath), oid: md5 }))
        : [{ path, oid: hashed.hash.value }];
    const absent = await store.verifyAll(files.map((file) => file.oid), options);
    const queue = files
        .filter(({ oid }) => absent.has(oid))
        .map((file) => ({ path: file.path, size: sizeOf(file.path), expected: file.oid }));
    await saveFiles(store, queue, options);
    if (hashed.tree)
        store.writeTree(hashed.hash.value, hashed.tree);
}
function collect(store, result, indices, files, results, present) {
    for (const [at, index] of indices.entries()) {
        const hash = result.hashes[at];
        const object = (0,_bulk_stamps_js__WEBPACK_IMPORTED_MODULE_7__/* .stampOf */ .Zs)(result.objects, at);
        if (object)
            store.remember(hash, object);
        else
            present.set(hash, files[index].path);
        results[index] = hash;
    }
}
async function saveLarge(store, file, options, present) {
    const { path, expected } = file;
    const target = { name: store.hashName, expected, store: store.folder, scratch: store.scratchFor(store.folder) };
    const result = await (0,_bulk_large_file_js__WEBPACK_IMPORTED_MODULE_2__/* .storeLargeFile */ .n)(path, target, (0,_bulk_team_js__WEBPACK_IMPORTED_MODULE_5__/* .sharedTeam */ .T7)(), options);
    if ('failure' in result)
        throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .explainFailure */ .S)('save', result.failure);
    if (result.object)
        store.remember(result.hash, result.object);
    else
        present.set(result.hash, path);
    options.onFiles?.(1);
    return result.hash;
}
// There were objects of these hashes already: make sure that they are good, or put the files' bytes in their place.
async function ensure(store, present) {
    if (present.size === 0)
        return;
    const absent = await store.verifyAll([...present.keys()]);
    const queue = [...absent].map((hash) => {
        const path = present.get(hash);
        return { path, size: sizeOf(path), expected: hash };
    });
    if (queue.length > 0)
        await saveFiles(store, queue);
}
function sizeOf(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.size ?? 0;
}


/***/ }),

/***/ 24742:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ hashPath)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/bulk/stamps.js
var bulk_stamps = __webpack_require__(22992);
// EXTERNAL MODULE: ./build/src/bulk/team.js
var team = __webpack_require__(90581);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/cache/hash-files.js
var hash_files = __webpack_require__(58280);
// EXTERNAL MODULE: ./build/src/cache/prints.js
var prints = __webpack_require__(60026);
// EXTERNAL MODULE: ./build/src/cache/save-files.js
var save_files = __webpack_require__(24385);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./build/src/cache/stat.js


/** What is at a path, a link followed or not; undefined where nothing is, also below what is no folder. */
function statIfThere(path, { followLink }) {
    try {
        return followLink ? (0,external_node_fs_.statSync)(path) : (0,external_node_fs_.lstatSync)(path);
    }
    catch (error) {
        if (['ENOENT', 'ENOTDIR'].includes((0,errors/* systemCode */.xU)(error) ?? ''))
            return undefined;
        throw error;
    }
}

// EXTERNAL MODULE: ./build/src/cache/store.js
var cache_store = __webpack_require__(87945);
// EXTERNAL MODULE: ./build/src/cache/tree.js
var cache_tree = __webpack_require__(1950);
// EXTERNAL MODULE: ./build/src/cache/walk.js
var walk = __webpack_require__(70431);
;// CONCATENATED MODULE: ./build/src/cache/scan.js











/** Hashes the file or directory at `path`; undefined when nothing is there. Links are followed. */
async function hashPath(context, path, options = {}) {
    const startedAt = Date.now();
    const own = statIfThere(path, { followLink: false });
    const stats = own?.isSymbolicLink() ? statIfThere(path, { followLink: true }) : own;
    if (!own || !stats)
        return undefined;
    if (stats.isDirectory())
        return hashDirectory(context, path, startedAt, options);
    if (!stats.isFile()) {
        throw new errors/* UserError */.yo('data', `Cannot track "${path}": it is neither a file nor a folder`);
    }
    const stamps = (0,bulk_stamps/* allocateStamps */.cK)(1);
    (0,bulk_stamps/* putStamp */.Zo)(stamps, 0, stats);
    const folder = { path: (0,external_node_path_.dirname)(path), names: [(0,external_node_path_.basename)(path)], stamps };
    const [hash] = await hashAll(context, [folder], startedAt, options);
    const isExec = (stats.mode & 0o111) !== 0;
    return {
        hash: { name: options.name ?? 'md5', value: hash },
        meta: { size: stats.size, ...(isExec ? { isExec } : {}) },
        ...(own.isSymbolicLink() ? { hasLinks: true } : {}),
    };
}
async function hashDirectory(context, top, startedAt, options) {
    const { name = 'md5', store } = options;
    const trees = context.memo.folder(`tree:${top}`, name);
    const expect = trees.holds('') ? undefined : (count) => (0,team/* sharedTeam */.T7)().expect(count);
    const { folders, hasLinks } = (0,walk/* walkFolder */.a)(top, context.ignore, expect);
    const print = (0,prints/* printOfFiles */.U)(folders, startedAt);
    const known = trees.get('', print.stamp);
    if (known !== undefined && options.noTree && !store) {
        return { hash: { name, value: `${known}.dir` }, meta: sumUp(folders), ...(hasLinks ? { hasLinks } : {}) };
    }
    const hashes = await hashAll(context, folders, startedAt, options);
    const entries = [];
    for (const { path, prefix, names } of folders) {
        for (let index = 0; index < names.length; index += 1) {
            entries.push({ relpath: prefix + names[index], md5: hashes[entries.length] });
        }
        context.memo.folder(path, name).prune();
    }
    const tree = (0,cache_tree/* sortTree */.NU)(entries);
    const bytes = (0,cache_tree/* serializeTree */.Lj)(tree);
    const value = (0,cache_tree/* treeOid */.F3)(bytes);
    store?.writeTree(value, tree, bytes);
    if (print.isSettled && known === undefined)
        trees.setObject('', print.stamp, value.slice(0, 32));
    return {
        hash: { name, value },
        meta: sumUp(folders),
        tree,
        ...(hasLinks ? { hasLinks } : {}),
    };
}
function sumUp(folders) {
    let size = 0;
    let nfiles = 0;
    for (const { names, stamps } of folders) {
        for (let index = 0; index < names.length; index += 1)
            size += (0,bulk_stamps/* sizeAt */.Z8)(stamps, index);
        nfiles += names.length;
    }
    return { size, nfiles };
}
/** The hash of each file, folder by folder: from the memo, or of its bytes. With a store, all are in it afterwards. */
async function hashAll({ memo }, folders, startedAt, options) {
    const { name = 'md5', store } = options;
    const hashes = [];
    for (const { path, names, stamps } of folders) {
        const known = memo.folder(path, name);
        for (let at = 0; at < names.length; at += 1)
            hashes.push(known.find(names[at], stamps, at));
    }
    const unknown = listUnread(folders, hashes, (hash) => hash === '');
    let found;
    if (store) {
        const known = hashes.filter((hash) => hash !== '');
        const isMany = known.length >= cache_store/* MANY_OBJECTS */.Dd;
        const lost = isMany ? store.unlisted(known) : await store.verifyAll(known, options);
        found = await (0,save_files/* saveFiles */.P)(store, [...unknown, ...listUnread(folders, hashes, (hash) => lost.delete(hash))], options);
    }
    else
        found = await (0,hash_files/* hashFiles */.y)(unknown, name, options);
    for (const [order, { folder, at, index }] of unknown.entries()) {
        const hash = found[order];
        hashes[index] = hash;
        memo.folder(folder.path, name).set(folder.names[at], (0,bulk_stamps/* stampOf */.Zs)(folder.stamps, at), hash, startedAt);
    }
    return hashes;
}
function listUnread(folders, hashes, isWanted) {
    const unread = [];
    let index = 0;
    for (const folder of folders) {
        const { path, names, stamps } = folder;
        for (let at = 0; at < names.length; at += 1) {
            const expected = hashes[index];
            if (isWanted(expected)) {
                unread.push({ path: `${path}/${names[at]}`, size: (0,bulk_stamps/* sizeAt */.Z8)(stamps, at), expected, folder, at, index });
            }
            index += 1;
        }
    }
    return unread;
}


/***/ }),

/***/ 70431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ walkFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bulk_stamps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(22992);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _repo_dvcignore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6439);





/**
 * Every file below `top` that `.dvcignore` does not hide; links are followed, as DVC does. `onFiles` is told after each
 * folder how many there are so far.
 */
function walkFolder(top, ignore, onFiles) {
    const folders = [];
    let count = 0;
    let hasLinks = false;
    const visit = (path, prefix, chain) => {
        const entries = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path);
        const isIgnored = ignore.inFolder(path, entries);
        const names = [];
        const below = [];
        const stamps = (0,_bulk_stamps_js__WEBPACK_IMPORTED_MODULE_4__/* .allocateStamps */ .cK)(entries.length);
        for (const name of entries) {
            const full = `${path}/${name}`;
            const own = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(full, { throwIfNoEntry: false });
            const isLink = own?.isSymbolicLink() ?? false;
            const stats = isLink ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(full, { throwIfNoEntry: false }) : own;
            if (isIgnored(name, stats?.isDirectory() ?? false))
                continue;
            if (!stats)
                throw notAFile(full, isLink ? 'it is a broken link' : 'it is not there any more');
            if (isLink)
                hasLinks = true;
            if (stats.isFile()) {
                if (name === _repo_dvcignore_js__WEBPACK_IMPORTED_MODULE_3__/* .DVCIGNORE */ .k)
                    throw dvcignoreInside(full);
                (0,_bulk_stamps_js__WEBPACK_IMPORTED_MODULE_4__/* .putStamp */ .Zo)(stamps, names.length, stats);
                names.push(name);
            }
            else if (stats.isDirectory())
                below.push([name, isLink ? enter(full, chain) : chain]);
            else
                throw notAFile(full, 'it is neither a file nor a folder');
        }
        folders.push({ path, prefix, names, stamps });
        count += names.length;
        onFiles?.(count);
        for (const [name, inner] of below)
            visit(`${path}/${name}`, `${prefix}${name}/`, inner);
    };
    visit(top, '', [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(top)]);
    return { folders, hasLinks };
}
// A link to a folder that it lies in would be walked without end.
function enter(link, chain) {
    const real = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(link);
    const here = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(link));
    if (here === real || here.startsWith(`${real}/`) || chain.includes(real)) {
        throw notAFile(link, `it is a link to "${real}", which it lies in`);
    }
    return [...chain, real];
}
function notAFile(path, why) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('data', `Cannot track "${path}": ${why}`);
}
function dvcignoreInside(path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('data', `Cannot track "${path}": a ${_repo_dvcignore_js__WEBPACK_IMPORTED_MODULE_3__/* .DVCIGNORE */ .k} has no place inside of tracked data`, {
        hint: `Move its lines to a ${_repo_dvcignore_js__WEBPACK_IMPORTED_MODULE_3__/* .DVCIGNORE */ .k} in a folder above`,
    });
}


/***/ }),

/***/ 79310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ entryValue),
/* harmony export */   ER: () => (/* binding */ parseEntry),
/* harmony export */   GQ: () => (/* binding */ readLockfile),
/* harmony export */   cx: () => (/* binding */ lockedStages),
/* harmony export */   tg: () => (/* binding */ parseLockfile),
/* harmony export */   wR: () => (/* binding */ LOCK_SCHEMA)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27406);
/* harmony import */ var _formats_python_json_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35213);
/* harmony import */ var _formats_read_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17582);
/* harmony import */ var _formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32461);
/* harmony import */ var _dvcfile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(41854);






const LOCK_SCHEMA = '2.0';
/** Reads a `dvc.lock`: the entry of each stage, by name; empty when there is no file. */
function readLockfile(path, shown = path) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path))
        return new Map();
    return parseLockfile((0,_formats_read_text_js__WEBPACK_IMPORTED_MODULE_2__/* .readText */ .y)(path, shown, 'lock'), shown);
}
/** Parses the text of a `dvc.lock`. */
function parseLockfile(text, shown) {
    const document = (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_3__/* .readYaml */ .g)(text, shown, { code: 'lock' });
    const entries = new Map();
    for (const [name, body] of lockedStages(document)) {
        const refuse = (path, found) => bad(document, ['stages', String(name), ...path], found);
        entries.set(String(name), readEntry(body, refuse));
    }
    return entries;
}
/** The stages of a lock file that was read, checked for its schema. */
function lockedStages(document) {
    const top = document.value;
    if (top === null)
        return new Map();
    if (!(top instanceof Map))
        throw bad(document, [], 'found no mapping, expected "schema" and "stages"');
    const schema = top.get('schema');
    if (schema !== LOCK_SCHEMA) {
        throw bad(document, ['schema'], `found schema ${JSON.stringify(schema ?? null)}, expected '${LOCK_SCHEMA}'`);
    }
    const stages = top.get('stages') ?? new Map();
    if (!(stages instanceof Map))
        throw bad(document, ['stages'], '"stages" is no mapping');
    return stages;
}
/** Reads an entry that stands alone, as in the run-cache; undefined when it is none. */
function parseEntry(body) {
    try {
        return readEntry(body, (_path, found) => new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('cache', found));
    }
    catch {
        return undefined;
    }
}
function readEntry(body, refuse) {
    if (!(body instanceof Map))
        throw refuse([], 'found no mapping, expected "cmd" and what it reads and writes');
    const cmd = body.get('cmd') ?? '';
    const isCommand = typeof cmd === 'string' || (Array.isArray(cmd) && cmd.every((line) => typeof line === 'string'));
    if (!isCommand)
        throw refuse(['cmd'], '"cmd" is neither text nor a list of texts');
    const params = new Map();
    const locked = body.get('params');
    if (locked instanceof Map) {
        for (const [file, values] of locked) {
            if (values instanceof Map)
                params.set(String(file), values);
        }
    }
    return { cmd, deps: readItems(body, 'deps', refuse), params, outs: readItems(body, 'outs', refuse) };
}
function readItems(body, key, refuse) {
    const items = body.get(key) ?? [];
    if (!Array.isArray(items))
        throw refuse([key], `"${key}" is no list`);
    return items.map((item, index) => {
        const place = item instanceof Map ? item.get('path') : undefined;
        if (!(item instanceof Map) || typeof place !== 'string')
            throw refuse([key, index], `an entry of "${key}" has no "path"`);
        return { path: place, hash: (0,_dvcfile_js__WEBPACK_IMPORTED_MODULE_4__/* .readHash */ .Pp)(item), meta: (0,_dvcfile_js__WEBPACK_IMPORTED_MODULE_4__/* .readMeta */ .eE)(item) };
    });
}
function bad(document, path, found) {
    const location = document.locate(path);
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('lock', `Cannot read ${location.file}:${location.line}:${location.column}: ${found}`, {
        location,
        hint: 'Restore the file from git, or delete it and run `train-report repro` to make it anew',
    });
}
/** A lock entry as YAML: keys, and items by path, in DVC's order. */
function entryValue(entry) {
    const value = new Map([
        ['cmd', typeof entry.cmd === 'string' ? entry.cmd : [...entry.cmd]],
    ]);
    if (entry.deps.length > 0)
        value.set('deps', sortedItems(entry.deps));
    if (entry.params.size > 0)
        value.set('params', paramsValue(entry.params));
    if (entry.outs.length > 0)
        value.set('outs', sortedItems(entry.outs));
    return value;
}
function sortedItems(items) {
    return [...items]
        .sort((a, b) => (0,_formats_python_json_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCodePoints */ .OP)(a.path, b.path))
        .map(({ path, hash, meta }) => {
        const item = new Map([['path', path]]);
        if (hash?.name === 'md5')
            item.set('hash', 'md5');
        if (hash)
            item.set('md5', hash.value);
        if (meta.size !== undefined)
            item.set('size', meta.size);
        if (meta.nfiles !== undefined)
            item.set('nfiles', meta.nfiles);
        if (meta.isExec)
            item.set('isexec', true);
        return item;
    });
}
function paramsValue(params) {
    const files = [...params.keys()].sort((a, b) => {
        if (a === 'params.yaml' || b === 'params.yaml')
            return a === b ? 0 : a === 'params.yaml' ? -1 : 1;
        return (0,_formats_python_json_js__WEBPACK_IMPORTED_MODULE_5__/* .compareCodePoints */ .OP)(a, b);
    });
    return new Map(files.map((file) => {
        const values = [...(params.get(file) ?? [])].sort(([a], [b]) => (0,_formats_python_json_js__WEBPACK_IMPORTED_MODULE_5__/* .compareKeys */ .YD)(a, b));
        return [file, new Map(values)];
    }));
}


/***/ }),

/***/ 82709:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ lockPath),
/* harmony export */   aR: () => (/* binding */ Workspace),
/* harmony export */   mF: () => (/* binding */ readLock)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cache_scan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24742);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59169);
/* harmony import */ var _dvcfile_lockfile_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79310);
/* harmony import */ var _dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91968);






/** Looks at the workspace for the planner; each path is hashed once, until something writes it. */
class Workspace {
    #repo;
    #hashes = new Map();
    #locks = new Map();
    constructor(repo) {
        this.#repo = repo;
    }
    async hash(path, name = 'md5') {
        const key = `${name}:${path}`;
        if (!this.#hashes.has(key))
            this.#hashes.set(key, await (0,_cache_scan_js__WEBPACK_IMPORTED_MODULE_2__/* .hashPath */ .G)(this.#repo, path, { name, noTree: true }));
        return this.#hashes.get(key);
    }
    /** What `dvc.lock` says of the stage; each file is read once. */
    lock(stage) {
        if (stage.kind === 'dvcfile')
            return undefined;
        const path = lockPath(stage);
        let entries = this.#locks.get(path);
        if (!entries)
            this.#locks.set(path, (entries = (0,_dvcfile_lockfile_js__WEBPACK_IMPORTED_MODULE_4__/* .readLockfile */ .GQ)(path, (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_3__.shownPath)(this.#repo, path))));
        return entries.get(stage.name);
    }
    /** The hash that the stage which makes `path` is locked to, if one of `upstream` does. */
    madeAs(path, upstream) {
        for (const stage of upstream) {
            const out = stage.outs.find((one) => one.absolutePath === path);
            if (!out)
                continue;
            return (out.hash ?? this.lock(stage)?.outs.find((item) => item.path === out.path)?.hash)?.value;
        }
        return undefined;
    }
    /** Takes note of an entry that was written. */
    setLock(stage, entry) {
        this.#locks.get(lockPath(stage))?.set(stage.name, entry);
    }
    /** Forgets what was known: a stage ran, or a path was written. */
    forget() {
        this.#hashes.clear();
    }
    /** The values of a stage's parameters, by params file. */
    params(stage) {
        return new Map(stage.params.map(({ file, absolutePath, keys }) => [
            file,
            (0,_dvcyaml_params_js__WEBPACK_IMPORTED_MODULE_5__/* .readParams */ .LE)(absolutePath, keys, (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_3__.shownPath)(this.#repo, absolutePath)),
        ]));
    }
    /** What `findReasons` judges a stage by. */
    async stateOf(stage, lock) {
        const hashes = new Map();
        for (const { path, absolutePath } of stage.deps) {
            const name = lock?.deps.find((item) => item.path === path)?.hash?.name;
            hashes.set(absolutePath, await this.hash(absolutePath, name));
        }
        for (const { path, absolutePath, hash } of stage.outs) {
            const locked = hash ?? lock?.outs.find((item) => item.path === path)?.hash;
            hashes.set(absolutePath, await this.hash(absolutePath, locked?.name));
        }
        const params = lock ? this.params(stage) : unreadParams(stage);
        const notInCache = new Set();
        for (const out of stage.outs) {
            const hash = out.hash ?? lock?.outs.find((item) => item.path === out.path)?.hash;
            if (!out.cache || !hash)
                continue;
            const now = hashes.get(out.absolutePath);
            const tree = now?.hash.value === hash.value ? now.tree : undefined;
            if (this.#repo.store(hash.name).missing(hash.value, tree).length > 0)
                notInCache.add(out.absolutePath);
        }
        return { lock, hashes, params, notInCache };
    }
}
// With nothing to compare with, all that counts is whether the files are there; as in DVC, they may hold anything.
function unreadParams(stage) {
    return new Map(stage.params.map(({ file, absolutePath, keys }) => [
        file,
        { values: new Map(), missing: keys, absent: !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(absolutePath) },
    ]));
}
/** The lock entries of the `dvc.yaml` that a stage stands in. */
function readLock(repo, stage) {
    const path = lockPath(stage);
    return (0,_dvcfile_lockfile_js__WEBPACK_IMPORTED_MODULE_4__/* .readLockfile */ .GQ)(path, (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_3__.shownPath)(repo, path));
}
/** The lock file beside a stage's `dvc.yaml`. */
function lockPath(stage) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(stage.file), 'dvc.lock');
}


/***/ })

};
