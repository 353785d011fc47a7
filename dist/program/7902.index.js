export const id = 7902;
export const ids = [7902];
export const modules = {

/***/ 57026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ requireInside),
/* harmony export */   L4: () => (/* binding */ applyCheckout),
/* harmony export */   SH: () => (/* binding */ planCheckout),
/* harmony export */   o8: () => (/* binding */ checkoutPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bulk_stamps_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(22992);
/* harmony import */ var _bulk_team_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90581);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25620);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67362);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(92961);
/* harmony import */ var _oid_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(68624);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34751);










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

/***/ 34751:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ hashPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _hash_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58280);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1950);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70431);






/** Hashes the file or directory at `path`; undefined when nothing is there. Links are followed. */
async function hashPath(context, path, options = {}) {
    const startedAt = Date.now();
    const own = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    const stats = own?.isSymbolicLink() ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false }) : own;
    if (!own || !stats)
        return undefined;
    if (stats.isDirectory())
        return hashDirectory(context, path, startedAt, options);
    if (!stats.isFile()) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('data', `Cannot track "${path}": it is neither a file nor a folder`);
    }
    const file = { relpath: '', folder: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), name: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), stats };
    const [hash] = await hashAll(context, [file], startedAt, options);
    const isExec = (stats.mode & 0o111) !== 0;
    return {
        hash: { name: options.name ?? 'md5', value: hash },
        meta: { size: stats.size, ...(isExec ? { isExec } : {}) },
        ...(own.isSymbolicLink() ? { hasLinks: true } : {}),
    };
}
async function hashDirectory(context, top, startedAt, options) {
    const { files, folders, hasLinks } = (0,_walk_js__WEBPACK_IMPORTED_MODULE_5__/* .walkFolder */ .a)(top, context.ignore);
    const hashes = await hashAll(context, files, startedAt, options);
    const { name = 'md5', store } = options;
    for (const folder of folders)
        context.memo.folder(folder, name).prune();
    const tree = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .sortTree */ .NU)(files.map(({ relpath }, index) => ({ relpath, md5: hashes[index] })));
    const value = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .treeOid */ .F3)((0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .serializeTree */ .Lj)(tree));
    store?.writeTree(value, tree);
    const size = files.reduce((sum, { stats }) => sum + stats.size, 0);
    return { hash: { name, value }, meta: { size, nfiles: tree.length }, tree, ...(hasLinks ? { hasLinks } : {}) };
}
/** The hash of each file: from the memo, or of its bytes. With a store, all of them are in it afterwards. */
async function hashAll({ memo }, files, startedAt, options) {
    const { name = 'md5', store } = options;
    const hashes = files.map((file) => memo.folder(file.folder, name).get(file.name, file.stats) ?? '');
    const unknown = hashes.flatMap((hash, index) => (hash === '' ? [index] : []));
    let found;
    if (store) {
        const absent = await store.verifyAll(hashes.filter((hash) => hash !== ''), options);
        const lost = hashes.flatMap((hash, index) => (hash !== '' && absent.has(hash) ? [index] : []));
        const queue = [...unknown, ...lost].map((index) => {
            const { folder, name: fileName, stats } = files[index];
            return { path: `${folder}/${fileName}`, size: stats.size, expected: hashes[index] };
        });
        found = await store.saveFiles(queue, options);
    }
    else {
        const queue = unknown.map((index) => {
            const { folder, name: fileName, stats } = files[index];
            return { path: `${folder}/${fileName}`, size: stats.size };
        });
        found = await (0,_hash_files_js__WEBPACK_IMPORTED_MODULE_3__/* .hashFiles */ .y)(queue, name, options);
    }
    for (const [at, index] of unknown.entries()) {
        const { folder, name: fileName } = files[index];
        const { hash, stamp } = found[at];
        hashes[index] = hash;
        memo.folder(folder, name).set(fileName, stamp, hash, startedAt);
    }
    return hashes;
}


/***/ }),

/***/ 70431:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ walkFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27406);
/* harmony import */ var _repo_dvcignore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6439);




/** Every file below `top` that `.dvcignore` does not hide; links are followed, as DVC does. */
function walkFolder(top, ignore) {
    const files = [];
    const folders = [];
    let hasLinks = false;
    const visit = (folder, prefix, chain) => {
        folders.push(folder);
        const entries = ignore.filter(folder, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true }));
        for (const entry of entries) {
            const { name } = entry;
            const path = `${folder}/${name}`;
            const relpath = `${prefix}${name}`;
            if (entry.isDirectory()) {
                visit(path, `${relpath}/`, chain);
                continue;
            }
            if (name === _repo_dvcignore_js__WEBPACK_IMPORTED_MODULE_3__/* .DVCIGNORE */ .k)
                throw dvcignoreInside(path);
            const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
            if (!stats)
                throw notAFile(path, entry.isSymbolicLink() ? 'it is a broken link' : 'it is not there any more');
            hasLinks ||= entry.isSymbolicLink();
            if (stats.isFile())
                files.push({ relpath, folder, name, stats });
            else if (stats.isDirectory())
                visit(path, `${relpath}/`, enter(path, chain));
            else
                throw notAFile(path, 'it is neither a file nor a folder');
        }
    };
    visit(top, '', [(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(top)]);
    return { files, folders, hasLinks };
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

/***/ 67902:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  define: () => (/* binding */ add_define)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(27406);
// EXTERNAL MODULE: ./build/src/pipeline/load.js + 1 modules
var load = __webpack_require__(15170);
// EXTERNAL MODULE: ./build/src/repo/lock.js
var lock = __webpack_require__(65971);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 2 modules
var repository = __webpack_require__(25620);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./build/src/cache/checkout.js
var checkout = __webpack_require__(57026);
// EXTERNAL MODULE: ./build/src/cache/scan.js
var scan = __webpack_require__(34751);
// EXTERNAL MODULE: ./build/src/cache/tree.js
var cache_tree = __webpack_require__(1950);
// EXTERNAL MODULE: ./build/src/pipeline/dvcfile-write.js
var dvcfile_write = __webpack_require__(78895);
// EXTERNAL MODULE: ./build/src/pipeline/graph.js
var graph = __webpack_require__(17544);
// EXTERNAL MODULE: ./build/src/pipeline/take.js + 1 modules
var take = __webpack_require__(32072);
// EXTERNAL MODULE: ./build/src/tracking/placed.js
var placed = __webpack_require__(50318);
// EXTERNAL MODULE: ./build/src/tracking/progress.js
var tracking_progress = __webpack_require__(56352);
;// CONCATENATED MODULE: ./build/src/tracking/add.js












/**
 * Tracks files and folders; returns the `.dvc` files that were written. When one of them cannot be tracked, no line is
 * left in a `.gitignore`.
 */
async function addPaths(repo, stages, paths, options) {
    const targets = paths.map((path) => findTarget(repo, stages, path));
    (0,graph.buildGraph)([...stages, ...targets.flatMap((target) => (target.stage ? [] : [newStage(repo, target)]))]);
    await refuseTracked(repo, targets);
    try {
        for (const target of targets)
            await addTarget(repo, target, options);
    }
    catch (error) {
        repo.gitignore.rollback();
        throw error;
    }
    repo.gitignore.keep();
    return [...new Set(targets.map((target) => target.dvcFile))];
}
function findTarget(repo, stages, path) {
    requireTrackable(repo, path);
    for (const stage of stages) {
        for (const out of stage.outs) {
            if (path !== out.absolutePath && !path.startsWith(out.absolutePath + external_node_path_.sep))
                continue;
            if (stage.kind === 'pipeline') {
                throw refusal(repo, path, `it is an output of stage "${stage.address}"`, {
                    hint: `Run \`train-report repro ${stage.address}\`, or \`train-report commit ${stage.address}\` to take it as it is`,
                });
            }
            return { path, dvcFile: stage.file, stage, out };
        }
    }
    return { path, dvcFile: `${path}.dvc`, stage: undefined, out: undefined };
}
function requireTrackable(repo, path) {
    if (!(0,repository/* isInside */.FK)(repo.root, path))
        throw refusal(repo, path, 'it lies outside of the repository');
    const name = (0,external_node_path_.basename)(path);
    if (name === 'dvc.yaml' || name === 'dvc.lock' || name.endsWith('.dvc')) {
        throw refusal(repo, path, 'it is a file of DVC’s own');
    }
    let folder = repo.root;
    for (const part of (0,external_node_path_.relative)(repo.root, path).split(external_node_path_.sep).slice(0, -1)) {
        folder = (0,external_node_path_.join)(folder, part);
        if ((0,external_node_fs_.lstatSync)(folder, { throwIfNoEntry: false })?.isSymbolicLink()) {
            throw refusal(repo, path, `"${(0,repository/* shownPath */.pS)(repo, folder)}" is a symbolic link, expected a real folder`);
        }
    }
    const stats = (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false });
    if (stats?.isDirectory() && (0,external_node_fs_.lstatSync)(path).isSymbolicLink()) {
        throw refusal(repo, path, 'it is a symbolic link to a folder, expected a real one');
    }
    if (repo.ignore.isIgnored(path, stats?.isDirectory() ?? false)) {
        const [rule] = repo.ignore.explain(path).origins.slice(-1);
        throw refusal(repo, path, `.dvcignore hides it${rule === undefined ? '' : ` (${rule})`}`);
    }
}
function newStage(repo, { path, dvcFile }) {
    const location = { file: (0,repository/* shownPath */.pS)(repo, dvcFile) };
    return {
        kind: 'dvcfile',
        name: '',
        file: dvcFile,
        address: location.file,
        cmd: undefined,
        wdir: (0,external_node_path_.dirname)(dvcFile),
        deps: [],
        params: [],
        outs: [
            {
                path: (0,external_node_path_.basename)(path),
                absolutePath: path,
                kind: 'out',
                cache: true,
                persist: false,
                push: true,
                remote: undefined,
                location,
            },
        ],
        frozen: false,
        alwaysChanged: false,
        desc: undefined,
        location,
    };
}
async function refuseTracked(repo, targets) {
    const paths = targets
        .filter(({ out }) => out?.cache !== false)
        .map((target) => target.out?.absolutePath ?? target.path);
    const [tracked] = (await repo.scm?.listTracked(paths)) ?? [];
    if (tracked === undefined || !repo.scm)
        return;
    const path = (0,external_node_path_.join)(repo.scm.root, tracked);
    const top = paths.find((one) => path === one || path.startsWith(one + external_node_path_.sep)) ?? path;
    throw refusal(repo, top, 'git tracks it, or something in it', {
        hint: `Run \`git rm -r --cached ${(0,repository/* shownPath */.pS)(repo, top)}\` and commit, then add it`,
    });
}
async function addTarget(repo, target, options) {
    const { path, out, dvcFile } = target;
    const isPart = out !== undefined && path !== out.absolutePath;
    const top = out?.absolutePath ?? path;
    const content = isPart ? await addPart(repo, path, out, options) : await add_take(repo, path, out, options);
    if (out?.cache !== false)
        repo.gitignore.add(top);
    if (target.stage && out) {
        (0,dvcfile_write/* updateDvcFile */.B)(dvcFile, target.stage.address, new Map([[out.path, content]]));
    }
    else
        (0,dvcfile_write/* writeDvcFile */.t)(dvcFile, (0,external_node_path_.basename)(path), content);
    if (!options.noCommit)
        (0,placed/* rememberPlaced */.f)(repo, top, content.hash);
}
/** Takes what is at `path`; content that DVC 2 recorded and that is unchanged keeps its hash and place. */
async function add_take(repo, path, out, { signal, noCommit, noRelink, log }) {
    const progress = new tracking_progress/* FileProgress */.k(log, `Adding ${(0,repository/* shownPath */.pS)(repo, path)}`);
    try {
        const options = { signal, noRelink, noCommit: noCommit === true || out?.cache === false };
        const hashed = await (0,take/* takePath */.D)(repo, path, out?.hash, { ...options, ...progress.callbacks });
        if (!hashed)
            throw refusal(repo, path, 'it is not there', { hint: 'Check the spelling of the path' });
        return hashed;
    }
    finally {
        progress.end();
    }
}
/** Takes a file or folder in a directory that is tracked: the rest of the directory stays as it was. */
async function addPart(repo, path, out, options) {
    const name = 'md5';
    const within = (0,external_node_path_.relative)(out.absolutePath, path).split(external_node_path_.sep).join('/');
    if (!out.hash?.value.endsWith('.dir')) {
        throw refusal(repo, path, `"${(0,repository/* shownPath */.pS)(repo, out.absolutePath)}" is tracked as a file, expected a folder`);
    }
    const before = repo.store(out.hash.name).findTree(out.hash.value);
    if (!before) {
        throw refusal(repo, path, `the list of "${(0,repository/* shownPath */.pS)(repo, out.absolutePath)}" is not in the cache`, {
            hint: `Run \`train-report fetch ${(0,repository/* shownPath */.pS)(repo, out.absolutePath)}\`, or add the whole folder`,
        });
    }
    const isWithin = ({ relpath }) => relpath === within || relpath.startsWith(`${within}/`);
    const kept = before.filter((entry) => !isWithin(entry));
    const isNew = kept.length === before.length;
    const part = (0,external_node_fs_.existsSync)(path) ? await add_take(repo, path, undefined, options) : undefined;
    if (!part && isNew)
        throw refusal(repo, path, 'it is not there', { hint: 'Check the spelling of the path' });
    const added = part?.tree
        ? part.tree.map(({ relpath, md5 }) => ({ relpath: `${within}/${relpath}`, md5 }))
        : part
            ? [{ relpath: within, md5: part.hash.value }]
            : [];
    const tree = (0,cache_tree/* sortTree */.NU)([...kept, ...added]);
    const value = (0,cache_tree/* treeOid */.F3)((0,cache_tree/* serializeTree */.Lj)(tree));
    if (!options.noCommit)
        repo.store(name).writeTree(value, tree);
    const size = value === out.hash.value ? out.meta?.size : sumSizes(out.meta?.size, part?.meta.size, isNew);
    return { hash: { name, value }, meta: { nfiles: tree.length, ...(size === undefined ? {} : { size }) } };
}
// Known only where nothing was replaced: the list of a directory does not hold sizes.
function sumSizes(before, part, isNew) {
    return isNew && before !== undefined && part !== undefined ? before + part : undefined;
}
/** Brings a file or folder from anywhere into the repository, and tracks it there (`add --out`). */
async function addCopy(repo, stages, source, destination, options) {
    const isFolder = (0,external_node_fs_.statSync)(destination, { throwIfNoEntry: false })?.isDirectory() ?? false;
    const path = isFolder ? (0,external_node_path_.join)(destination, (0,external_node_path_.basename)(source)) : destination;
    if ((0,external_node_fs_.existsSync)(path) && !options.force) {
        throw refusal(repo, path, 'there is something of that name', { hint: 'Give --force to replace it' });
    }
    const target = findTarget(repo, stages, path);
    if (!target.stage)
        (0,graph.buildGraph)([...stages, newStage(repo, target)]);
    await refuseTracked(repo, [target]);
    const hashed = await (0,scan/* hashPath */.G)(repo, source, { signal: options.signal, store: repo.cache });
    if (!hashed)
        throw refusal(repo, (0,external_node_path_.resolve)(source), 'it is not there');
    await (0,checkout/* checkoutPath */.o8)(repo, { path, hash: hashed.hash, meta: hashed.meta }, { force: true, signal: options.signal });
    return addPaths(repo, stages, [path], options);
}
function refusal(repo, path, why, options = {}) {
    return new errors/* UserError */.yo('data', `Cannot add "${(0,repository/* shownPath */.pS)(repo, path)}": ${why}`, { exitCode: 1, ...options });
}

// EXTERNAL MODULE: ./build/src/tracking/git-hint.js
var git_hint = __webpack_require__(73753);
// EXTERNAL MODULE: ./build/src/repo/ignore-pattern.js
var ignore_pattern = __webpack_require__(29057);
;// CONCATENATED MODULE: ./build/src/tracking/glob.js



/**
 * The paths below `folder` that a pattern matches, sorted; as Python's `glob`: `**` stands for any number of folders, and
 * a wildcard does not match a leading dot.
 */
function expandGlob(folder, pattern) {
    const found = new Set();
    const visit = (path, segments) => {
        const [segment, ...rest] = segments;
        if (segment === undefined) {
            found.add(path);
            return;
        }
        if (segment === '' || segment === '.' || segment === '..')
            return visit((0,external_node_path_.join)(path, segment), rest);
        if (segment === '**') {
            visit(path, rest);
            for (const name of listNames(path)) {
                if (!name.startsWith('.') && isFolder((0,external_node_path_.join)(path, name)))
                    visit((0,external_node_path_.join)(path, name), segments);
            }
            return undefined;
        }
        const source = (0,ignore_pattern/* translateGlob */.t)(segment);
        const matcher = source === undefined ? undefined : new RegExp(`^${source}$`, 'su');
        for (const name of listNames(path)) {
            const isHidden = name.startsWith('.') && !segment.startsWith('.');
            const isMatch = matcher ? matcher.test(name) && !isHidden : name === segment;
            if (isMatch && (rest.length === 0 || isFolder((0,external_node_path_.join)(path, name))))
                visit((0,external_node_path_.join)(path, name), rest);
        }
        return undefined;
    };
    visit(pattern.startsWith('/') ? '/' : folder, pattern.split('/'));
    found.delete(folder);
    return [...found].sort();
}
function listNames(folder) {
    try {
        return (0,external_node_fs_.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function isFolder(path) {
    return (0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

;// CONCATENATED MODULE: ./build/src/commands/data/add.js








/** `add PATH…`: tracks files and folders. */
function add_define(command, context) {
    command
        .argument('<targets...>', 'files and folders to track')
        .option('--no-commit', 'write the .dvc files only, and nothing to the cache')
        .option('--no-relink', 'leave the files as they are, also where cache.type asks for links')
        .option('--glob', 'targets may hold wildcards')
        .option('-o, --out <path>', 'copy the target to this place in the repository, and track it there')
        .option('-f, --force', 'with --out: replace what is there')
        .action(async (targets, flags) => {
        const { log, signal, cwd, env } = context;
        const repo = (0,repository/* openRepository */.h_)(cwd, env);
        const options = { log, signal, noCommit: !flags.commit, noRelink: !flags.relink };
        const written = await (0,lock/* withLock */.k)(repo, async () => {
            const stages = (0,load.loadStages)(repo);
            if (flags.out === undefined)
                return addPaths(repo, stages, expand(cwd, targets, flags.glob ?? false), options);
            const [source = '', ...others] = targets;
            if (others.length > 0 || flags.glob || !flags.commit) {
                throw new errors/* UserError */.yo('data', 'Cannot use --out with several targets, --glob or --no-commit', { exitCode: 1 });
            }
            const copy = { ...options, force: flags.force ?? false };
            return addCopy(repo, stages, (0,external_node_path_.resolve)(cwd, source), (0,external_node_path_.resolve)(cwd, flags.out), copy);
        });
        await (0,git_hint/* announceChanges */.H)(repo, written, log);
    });
}
function expand(cwd, targets, glob) {
    if (!glob)
        return targets.map((target) => (0,external_node_path_.resolve)(cwd, target));
    return targets.flatMap((target) => {
        const found = expandGlob(cwd, target);
        if (found.length > 0)
            return found;
        throw new errors/* UserError */.yo('data', `Cannot add "${(0,external_node_path_.relative)(cwd, (0,external_node_path_.resolve)(cwd, target))}": nothing matches it`, {
            exitCode: 1,
        });
    });
}


/***/ }),

/***/ 78895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ updateDvcFile),
/* harmony export */   t: () => (/* binding */ writeDvcFile)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79223);
/* harmony import */ var _formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64516);
/* harmony import */ var _formats_yaml_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1201);




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

/***/ 32072:
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
// EXTERNAL MODULE: ./build/src/cache/scan.js
var scan = __webpack_require__(34751);
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
// EXTERNAL MODULE: ./build/src/repo/repository.js + 2 modules
var repository = __webpack_require__(25620);
// EXTERNAL MODULE: ./build/src/pipeline/dvcfile-write.js
var dvcfile_write = __webpack_require__(78895);
;// CONCATENATED MODULE: ./build/src/pipeline/take.js





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


/***/ }),

/***/ 73753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ announceChanges)
/* harmony export */ });
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25620);

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
    const names = changed.map((file) => quoteWord((0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .shownPath */ .pS)(repo, file))).join(' ');
    log.info(`To track the changes with git, run: git add ${names}`);
}
function quoteWord(word) {
    return /^[\w@%+=:,./-]+$/.test(word) && !word.startsWith('-') ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}


/***/ })

};
