export const id = 5610;
export const ids = [5610,3620,5971];
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

/***/ 95819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ move_define)
});

// EXTERNAL MODULE: ./build/src/dvcyaml/load.js + 1 modules
var load = __webpack_require__(8512);
// EXTERNAL MODULE: ./build/src/repo/lock.js
var lock = __webpack_require__(65971);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 1 modules
var repository = __webpack_require__(59169);
// EXTERNAL MODULE: ./build/src/tracking/git-hint.js
var git_hint = __webpack_require__(73753);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/cache/checkout.js
var checkout = __webpack_require__(57026);
// EXTERNAL MODULE: ./build/src/cache/scan.js + 1 modules
var scan = __webpack_require__(24742);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/formats/atomic-write.js
var atomic_write = __webpack_require__(79223);
// EXTERNAL MODULE: ./build/src/formats/yaml-read.js + 1 modules
var yaml_read = __webpack_require__(32461);
// EXTERNAL MODULE: ./build/src/formats/yaml-write.js + 1 modules
var yaml_write = __webpack_require__(52173);
// EXTERNAL MODULE: ./build/src/dvcfile/dvcfile.js
var dvcfile = __webpack_require__(41854);
// EXTERNAL MODULE: ./build/src/dvcfile/dvcfile-md5.js
var dvcfile_md5 = __webpack_require__(25611);
;// CONCATENATED MODULE: ./build/src/dvcfile/dvcfile-move.js





const TOP_KEYS = ['desc', 'md5', 'frozen', 'deps', 'outs', 'always_changed', 'meta'];
/** A `.dvc` file's text for its data's new place: as DVC writes a fresh one, with all that the old one said. */
function moveDvcFile(text, shown, { from, to, path, target }) {
    const top = (0,yaml_read/* readYaml */.g)(text, shown, { code: 'data' }).value;
    if (!(top instanceof Map))
        return text;
    const moved = new Map();
    for (const key of TOP_KEYS) {
        const value = top.get(key) ?? (key === 'frozen' ? top.get('locked') : undefined);
        if (value !== undefined && value !== null)
            moved.set(key, value);
    }
    const outs = top.get('outs');
    const place = (absolute) => (0,external_node_path_.relative)((0,external_node_path_.dirname)(to), absolute).split(external_node_path_.sep).join('/');
    const named = top.get('wdir');
    const wdir = (0,external_node_path_.join)((0,external_node_path_.dirname)(from), typeof named === 'string' ? named : '.');
    moved.set('outs', items(outs).map((out) => inOrder(out, out.get('path') === path ? place(target) : out.get('path'))));
    if (moved.has('deps'))
        moved.set('deps', items(top.get('deps')).map((dep) => movedSource(dep, wdir, place)));
    if (moved.has('md5'))
        moved.set('md5', (0,dvcfile_md5/* dvcFileMd5 */.k)(moved));
    return (0,yaml_write/* writeYaml */.V)(moved);
}
function items(value) {
    return Array.isArray(value) ? value.filter((item) => item instanceof Map) : [];
}
function inOrder(out, path) {
    const ordered = new Map();
    for (const key of dvcfile/* DVC_FILE_OUT_KEYS */.lG) {
        const value = key === 'path' ? path : out.get(key);
        if (value !== undefined)
            ordered.set(key, value);
    }
    return ordered;
}
// Where it came from stays where it is: a relative path is counted from the new folder.
function movedSource(dep, wdir, place) {
    const path = dep.get('path');
    const isRelative = typeof path === 'string' && !(0,external_node_path_.isAbsolute)(path) && !/^\w+:\/\//.test(path) && !dep.has('repo');
    return isRelative ? new Map([...dep, ['path', place((0,external_node_path_.join)(wdir, path))]]) : dep;
}

// EXTERNAL MODULE: ./build/src/run/take.js + 1 modules
var take = __webpack_require__(28479);
;// CONCATENATED MODULE: ./build/src/tracking/move.js









/**
 * Renames tracked data, its `.dvc` file and its line in `.gitignore`; returns the files of DVC's that changed.
 */
async function moveTracked(repo, stages, from, to, signal) {
    const source = (0,external_node_path_.resolve)(repo.cwd, from);
    const { stage, out } = findOutput(repo, stages, source);
    const isThere = (0,external_node_fs_.existsSync)(source);
    const named = (0,external_node_path_.resolve)(repo.cwd, to);
    const isMoved = (path) => hasContent(repo, path, out, signal);
    const isFolder = (0,external_node_fs_.statSync)(named, { throwIfNoEntry: false })?.isDirectory() ?? false;
    // An earlier run may have been killed after it had moved the data.
    const target = isFolder && (isThere || !(await isMoved(named))) ? (0,external_node_path_.resolve)(named, (0,external_node_path_.basename)(source)) : named;
    const file = (0,external_node_path_.basename)(stage.file) === `${(0,external_node_path_.basename)(source)}.dvc` ? `${target}.dvc` : stage.file;
    (0,checkout/* requireInside */.Ab)(repo, target);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.dirname)(target)))
        throw refusal(repo, source, `"${(0,repository.shownPath)(repo, (0,external_node_path_.dirname)(target))}" is no folder`);
    const text = moveDvcFile((0,external_node_fs_.readFileSync)(stage.file, 'utf8'), (0,repository.shownPath)(repo, stage.file), {
        from: stage.file,
        to: file,
        path: out.path,
        target,
    });
    const isNew = file !== stage.file;
    if (isNew && (0,external_node_fs_.existsSync)(file) && (0,external_node_fs_.readFileSync)(file, 'utf8') !== text)
        throw refusal(repo, source, `"${(0,repository.shownPath)(repo, file)}" is there already`);
    if ((0,external_node_fs_.existsSync)(target) && (isThere || !(await isMoved(target))))
        throw refusal(repo, source, `"${(0,repository.shownPath)(repo, target)}" is there already`);
    // In this order a run that was killed can be run again: the old .dvc file goes last, and git never sees the data.
    if (out.cache)
        repo.gitignore.add(target);
    repo.gitignore.keep();
    if (isThere)
        moveFile(source, target);
    // Changed or not, it goes to the cache; that it changed stays to be seen, as in DVC.
    if ((0,external_node_fs_.existsSync)(target) && out.cache)
        await (0,take/* takePath */.D)(repo, target, out.hash, { signal });
    (0,atomic_write/* writeFileAtomic */.Zf)(file, text, { flush: true });
    if (out.cache)
        repo.gitignore.remove(source);
    if (isNew)
        (0,external_node_fs_.rmSync)(stage.file);
    return [file];
}
/** Whether what is at `path` is what the .dvc file says of the output. */
async function hasContent(repo, path, out, signal) {
    if (!out.hash)
        return false;
    const found = await (0,scan/* hashPath */.G)(repo, path, { name: out.hash.name, signal });
    return found?.hash.value === out.hash.value;
}
function findOutput(repo, stages, path) {
    for (const stage of stages) {
        const out = stage.outs.find((one) => one.absolutePath === path);
        if (!out)
            continue;
        if (stage.kind === 'dvcfile')
            return { stage, out };
        throw refusal(repo, path, `it is an output of stage "${stage.address}", expected data that a .dvc file tracks`);
    }
    throw refusal(repo, path, 'no .dvc file tracks it');
}
function moveFile(source, target) {
    try {
        (0,external_node_fs_.renameSync)(source, target);
    }
    catch (error) {
        if ((0,errors/* systemCode */.xU)(error) !== 'EXDEV')
            throw error;
        (0,external_node_fs_.cpSync)(source, target, { recursive: true, preserveTimestamps: true });
        (0,external_node_fs_.rmSync)(source, { recursive: true });
    }
}
function refusal(repo, path, why) {
    return new errors/* UserError */.yo('data', `Cannot move "${(0,repository.shownPath)(repo, path)}": ${why}`, { exitCode: 1 });
}

// EXTERNAL MODULE: ./build/src/commands/sync/options.js
var options = __webpack_require__(39944);
;// CONCATENATED MODULE: ./build/src/commands/data/move.js






/** `move SOURCE DESTINATION`: renames tracked data and its `.dvc` file. */
function move_define(command, context) {
    command
        .argument('<source>', 'data that a .dvc file tracks')
        .argument('<destination>', 'its new path, or a folder to move it to')
        .action(async (source, destination) => {
        const repo = (0,repository.openRepository)(context.cwd, context.env);
        const changed = await (0,options/* withExitCodeOne */.qI)(() => (0,lock.withLock)(repo, async () => moveTracked(repo, (0,load.loadStages)(repo), source, destination, context.signal)));
        await (0,git_hint/* announceChanges */.H)(repo, changed, context.log);
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

/***/ 25611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ dvcFileMd5)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _formats_python_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35213);


// What does not count (FORMATS, section 3): at the top, and at every depth.
const TOP_KEYS = new Set(['md5', 'meta', 'desc']);
const KEYS = new Set([
    ...['desc', 'type', 'labels', 'meta', 'locked', 'frozen', 'metric', 'persist', 'isexec', 'size', 'nfiles'],
]);
/** The `md5` that an import's `.dvc` file holds of itself: of what it depends on and makes. */
function dvcFileMd5(content) {
    const kept = new Map();
    for (const [key, value] of content) {
        if (TOP_KEYS.has(String(key)) || (key === 'wdir' && value === '.'))
            continue;
        if (!KEYS.has(String(key)))
            kept.set(key, strip(value));
    }
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('md5').update((0,_formats_python_json_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonJson */ .bv)(kept)).digest('hex');
}
function strip(value) {
    if (Array.isArray(value))
        return value.map(strip);
    if (!(value instanceof Map))
        return value;
    return new Map([...value].filter(([key]) => !KEYS.has(String(key))).map(([key, inner]) => [key, strip(inner)]));
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

/***/ 52173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ writeYaml)
});

// EXTERNAL MODULE: ./build/src/formats/python-float.js
var python_float = __webpack_require__(9645);
;// CONCATENATED MODULE: ./build/src/formats/yaml-anchors.js
/** The anchors of a value as ruamel.yaml gives them: `id001` to what is first met a second time, and so on. */
class Anchors {
    #names = new Map();
    #written = new Set();
    constructor(top) {
        let count = 0;
        const visit = (value) => {
            if (!(value instanceof Map) && !Array.isArray(value))
                return;
            if (this.#names.has(value)) {
                const known = this.#names.get(value);
                if (known === undefined)
                    this.#names.set(value, `id${String((count += 1)).padStart(3, '0')}`);
                return;
            }
            this.#names.set(value, undefined);
            for (const item of value.values())
                visit(item);
        };
        visit(top);
    }
    /** The mark of a mapping or list that is about to be written. */
    next(value) {
        if (!(value instanceof Map) && !Array.isArray(value))
            return undefined;
        const name = this.#names.get(value);
        if (name === undefined)
            return undefined;
        const isRepeat = this.#written.has(value);
        this.#written.add(value);
        return { name, isRepeat };
    }
}

// EXTERNAL MODULE: ./build/src/formats/yaml-scalar.js
var yaml_scalar = __webpack_require__(4756);
// EXTERNAL MODULE: ./build/src/formats/yaml-value.js
var yaml_value = __webpack_require__(80423);
;// CONCATENATED MODULE: ./build/src/formats/yaml-write.js




const WIDTH = 80;
const MAX_SIMPLE_KEY_CHARS = 124; // a key of 125 is written with "?" in yaml_dump_structs.json
const LINE_BREAK = /[\n\u0085\u2028\u2029]/;
/**
 * YAML as DVC writes it (ruamel.yaml 0.19.1's round-trip dumper): block style, indent 2, lists at the column of their key,
 * width 80, text unquoted where it reads back as text. FORMATS, section 9.
 */
function writeYaml(value) {
    const out = new Output(value);
    if (isEmptyCollection(value))
        return `${value instanceof Map ? '{}' : '[]'}\n`;
    if (value instanceof Map || Array.isArray(value))
        writeBlock(out, value, 0);
    else {
        writeScalar(out, value, 0, 'item');
        out.newline();
    }
    return out.text;
}
class Output {
    text = '';
    column = 0;
    anchors;
    constructor(value) {
        this.anchors = new Anchors(value);
    }
    write(piece) {
        this.text += piece;
        this.column += codePoints(piece);
    }
    newline() {
        this.text += '\n';
        this.column = 0;
    }
    indent(width) {
        this.write(' '.repeat(width));
    }
}
function writeBlock(out, value, indent) {
    if (value instanceof Map)
        writeMap(out, value, indent);
    else if (Array.isArray(value))
        writeList(out, value, indent);
}
function writeMap(out, map, indent) {
    let first = true;
    for (const [key, value] of map) {
        if (!first || out.column !== indent)
            out.indent(indent - out.column);
        first = false;
        const isExplicit = writeKey(out, key, indent);
        const mark = out.anchors.next(value);
        if (mark)
            out.write(` ${mark.isRepeat ? '*' : '&'}${mark.name}`);
        if (mark?.isRepeat)
            out.newline();
        else if (isExplicit && !mark && !isEmptyCollection(value) && (value instanceof Map || Array.isArray(value))) {
            out.write(' ');
            writeBlock(out, value, indent + 2);
        }
        else {
            writeValue(out, value, indent);
        }
    }
}
/** Writes a key and its colon; true for the `? key` form, which long keys and those of several lines take. */
function writeKey(out, key, indent) {
    const long = typeof key === 'string' && (codePoints(key) > MAX_SIMPLE_KEY_CHARS || LINE_BREAK.test(key));
    if (long)
        out.write('? ');
    if (key === null)
        out.write('null');
    else
        writeScalar(out, key, indent, 'key');
    if (long) {
        out.newline();
        out.indent(indent);
    }
    out.write(':');
    return long;
}
function writeValue(out, value, indent) {
    if (isEmptyCollection(value)) {
        out.write(value instanceof Map ? ' {}' : ' []');
        out.newline();
    }
    else if (value instanceof Map) {
        out.newline();
        writeMap(out, value, indent + 2);
    }
    else if (Array.isArray(value)) {
        out.newline();
        writeList(out, value, indent);
    }
    else if (value === null) {
        out.newline();
    }
    else {
        out.write(' ');
        writeScalar(out, value, indent, 'value');
        out.newline();
    }
}
function writeList(out, list, indent) {
    for (const item of list) {
        out.indent(indent - out.column);
        out.write('- ');
        const mark = out.anchors.next(item);
        if (mark)
            out.write(`${mark.isRepeat ? '*' : '&'}${mark.name}`);
        if (mark?.isRepeat) {
            out.newline();
            continue;
        }
        if (mark) {
            if (isEmptyCollection(item))
                out.write(' ');
            else
                out.newline();
        }
        if (isEmptyCollection(item)) {
            out.write(item instanceof Map ? '{}' : '[]');
            out.newline();
        }
        else if (item instanceof Map || Array.isArray(item)) {
            writeBlock(out, item, indent + 2);
        }
        else {
            if (item !== null)
                writeScalar(out, item, indent, 'item');
            out.newline();
        }
    }
}
function isEmptyCollection(value) {
    return value instanceof Map ? value.size === 0 : Array.isArray(value) && value.length === 0;
}
function writeScalar(out, value, indent, place) {
    if (typeof value === 'string')
        writeText(out, value, indent, place);
    else if (value instanceof yaml_value/* YamlFloat */.iw)
        out.write(yamlFloat(value.value));
    else if (value instanceof yaml_value/* YamlForeign */.ky)
        out.write(value.text);
    else if (typeof value === 'number' && !Number.isInteger(value))
        out.write(yamlFloat(value));
    else if (value !== null && !(value instanceof Map))
        out.write(String(value));
}
function yamlFloat(value) {
    return (0,python_float/* pythonFloat */.T)(value, { infinity: '.inf', nan: '.nan' });
}
function writeText(out, text, indent, place) {
    const style = styleOf(text);
    if (style === 'plain')
        writePlain(out, text, indent, place);
    else if (style === 'single')
        writeSingleQuoted(out, text, indent, place);
    else
        writeDoubleQuoted(out, text, indent, place);
}
// Written with an escape, so only double quotes can hold it.
const SPECIAL = /[\u0000-\u0009\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]|[\ud800-\udfff](?![\udc00-\udfff])(?<![\ud800-\udbff][\udc00-\udfff])/;
const FIRST = /^[#,[\]{}&*!|>'"%@`]/;
const FIRST_ALONE = /^[-?:](?:\s|$)/;
function styleOf(text) {
    if (text === '')
        return 'single';
    if (SPECIAL.test(text) || text.includes('\n'))
        return 'double';
    const plainAllowed = !(0,yaml_scalar/* isPlainAmbiguous */.r)(text) &&
        !FIRST.test(text) &&
        !FIRST_ALONE.test(text) &&
        !/:(?:\s|$)/.test(text) &&
        !/\s#/.test(text) &&
        !/^(?:---|\.\.\.)/.test(text) &&
        !/^ | $/.test(text) &&
        !/[\u0085\u2028\u2029]/.test(text);
    if (plainAllowed)
        return 'plain';
    return text.includes("'") ? 'double' : 'single';
}
// ruamel 0.19.1: a word that does not fit goes to a line of its own, and the space before it stays at the end of the line,
// unless the line was full at that space already.
function writePlain(out, text, indent, place) {
    if (place === 'key') {
        out.write(text);
        return;
    }
    const pieces = text.split(/( +)/);
    for (let index = 0; index < pieces.length; index += 2) {
        const spaces = pieces[index - 1];
        const word = pieces[index] ?? '';
        if (spaces === ' ' && out.column >= WIDTH)
            breakLine(out, indent);
        else if (spaces !== undefined) {
            out.write(spaces);
            if (out.column + codePoints(word) > WIDTH)
                breakLine(out, indent);
        }
        if (index === 0 && place === 'value' && out.column + codePoints(word) > WIDTH)
            breakLine(out, indent);
        out.write(word);
    }
}
function breakLine(out, indent) {
    out.newline();
    out.indent(indent + 2);
}
function writeSingleQuoted(out, text, indent, place) {
    out.write("'");
    const characters = [...text];
    for (const [index, character] of characters.entries()) {
        const single = character === ' ' && characters[index - 1] !== ' ' && characters[index + 1] !== ' ';
        const inside = index > 0 && index < characters.length - 1;
        if (single && inside && place !== 'key' && out.column > WIDTH)
            breakLine(out, indent);
        else
            out.write(character === "'" ? "''" : character);
    }
    out.write("'");
}
const ESCAPES = {
    '\0': '0',
    '\u0007': 'a',
    '\b': 'b',
    '\t': 't',
    '\n': 'n',
    '\v': 'v',
    '\f': 'f',
    '\r': 'r',
    '\u001b': 'e',
    '"': '"',
    '\\': '\\',
    '\u0085': 'N',
    '\u00a0': '_',
    '\u2028': 'L',
    '\u2029': 'P',
};
function writeDoubleQuoted(out, text, indent, place) {
    out.write('"');
    const characters = [...text];
    let pending = '';
    const flush = () => {
        out.write(pending);
        pending = '';
    };
    for (let index = 0; index < characters.length; index += 1) {
        const character = characters[index] ?? '';
        const escape = escapeOf(character);
        if (escape !== undefined) {
            flush();
            out.write(escape);
        }
        const canBreak = index > 0 && index < characters.length - 1 && place !== 'key' && (character === ' ' || pending === '');
        if (canBreak && (character === ' ' || escape !== undefined) && out.column + codePoints(pending) > WIDTH) {
            const bare = character === ' ' && canFoldBare(characters, index);
            flush();
            if (!bare)
                out.write('\\');
            breakLine(out, indent);
            if (character === ' ') {
                if (!bare)
                    pending = '\\ ';
            }
            else if (characters[index + 1] === ' ')
                pending = '\\';
        }
        else if (escape === undefined) {
            pending += character;
        }
    }
    flush();
    out.write('"');
}
// A bare line break stands for one space; it is used only where the next word is harmless.
function canFoldBare(characters, space) {
    if (characters[space + 1] === ' ' || characters[space - 1] === ' ')
        return false;
    return true;
}
function escapeOf(character) {
    const short = ESCAPES[character];
    if (short !== undefined && character !== '\u00a0')
        return `\\${short}`;
    if (!SPECIAL.test(character))
        return undefined;
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16).toUpperCase();
    if (code <= 0xff)
        return `\\x${hex.padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}
function codePoints(text) {
    let count = 0;
    for (const _character of text)
        count += 1;
    return count;
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


/***/ }),

/***/ 73753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ announceChanges)
/* harmony export */ });
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59169);

/** After DVC's files changed: stages them (`core.autostage`), or says how to. */
async function announceChanges(repo, files, log) {
    if (!repo.scm)
        return;
    const changed = [...new Set([...files, ...repo.gitignore.changedFiles])];
    if (changed.length === 0)
        return;
    if (repo.config.boolean('core', 'autostage', false)) {
        await repo.scm.add(changed);
        return;
    }
    const names = changed.map((file) => quoteWord((0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_0__.shownPath)(repo, file))).join(' ');
    log.info(`To track the changes with git, run: git add ${names}`);
}
function quoteWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) && !word.startsWith('-') ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ })

};
