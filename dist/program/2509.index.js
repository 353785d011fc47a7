export const id = 2509;
export const ids = [2509];
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

/***/ 34730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ hashPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bulk_stamps_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15479);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72895);
/* harmony import */ var _hash_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66073);
/* harmony import */ var _tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64159);
/* harmony import */ var _walk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80730);







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
    const stamps = (0,_bulk_stamps_js__WEBPACK_IMPORTED_MODULE_6__/* .allocateStamps */ .cK)(1);
    (0,_bulk_stamps_js__WEBPACK_IMPORTED_MODULE_6__/* .putStamp */ .Zo)(stamps, 0, stats);
    const folder = { path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), names: [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)], stamps };
    const [hash] = await hashAll(context, [folder], startedAt, options);
    const isExec = (stats.mode & 0o111) !== 0;
    return {
        hash: { name: options.name ?? 'md5', value: hash },
        meta: { size: stats.size, ...(isExec ? { isExec } : {}) },
        ...(own.isSymbolicLink() ? { hasLinks: true } : {}),
    };
}
async function hashDirectory(context, top, startedAt, options) {
    const { folders, hasLinks } = (0,_walk_js__WEBPACK_IMPORTED_MODULE_5__/* .walkFolder */ .a)(top, context.ignore);
    const hashes = await hashAll(context, folders, startedAt, options);
    const { name = 'md5', store } = options;
    const entries = [];
    let size = 0;
    for (const { path, prefix, names, stamps } of folders) {
        for (let index = 0; index < names.length; index += 1) {
            size += (0,_bulk_stamps_js__WEBPACK_IMPORTED_MODULE_6__/* .sizeAt */ .Z8)(stamps, index);
            entries.push({ relpath: prefix + names[index], md5: hashes[entries.length] });
        }
        context.memo.folder(path, name).prune();
    }
    const tree = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .sortTree */ .NU)(entries);
    const value = (0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .treeOid */ .F3)((0,_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .serializeTree */ .Lj)(tree));
    store?.writeTree(value, tree);
    return {
        hash: { name, value },
        meta: { size, nfiles: tree.length },
        tree,
        ...(hasLinks ? { hasLinks } : {}),
    };
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
        const lost = await store.verifyAll(known, options);
        found = await store.saveFiles([...unknown, ...listUnread(folders, hashes, (hash) => lost.delete(hash))], options);
    }
    else
        found = await (0,_hash_files_js__WEBPACK_IMPORTED_MODULE_3__/* .hashFiles */ .y)(unknown, name, options);
    for (const [order, { folder, at, index }] of unknown.entries()) {
        const hash = found[order];
        hashes[index] = hash;
        memo.folder(folder.path, name).set(folder.names[at], (0,_bulk_stamps_js__WEBPACK_IMPORTED_MODULE_6__/* .stampOf */ .Zs)(folder.stamps, at), hash, startedAt);
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
                unread.push({ path: `${path}/${names[at]}`, size: (0,_bulk_stamps_js__WEBPACK_IMPORTED_MODULE_6__/* .sizeAt */ .Z8)(stamps, at), expected, folder, at, index });
            }
            index += 1;
        }
    }
    return unread;
}


/***/ }),

/***/ 80730:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ walkFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bulk_stamps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15479);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72895);
/* harmony import */ var _repo_dvcignore_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73546);





/** Every file below `top` that `.dvcignore` does not hide; links are followed, as DVC does. */
function walkFolder(top, ignore) {
    const folders = [];
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

/***/ 52509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   define: () => (/* binding */ define)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72895);
/* harmony import */ var _dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78835);
/* harmony import */ var _repo_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(85696);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47961);
/* harmony import */ var _tracking_add_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(60345);
/* harmony import */ var _tracking_git_hint_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39126);
/* harmony import */ var _tracking_glob_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(38422);








/** `add PATH…`: tracks files and folders. */
function define(command, context) {
    command
        .argument('<targets...>', 'files and folders to track')
        .option('--no-commit', 'write the .dvc files only, and nothing to the cache')
        .option('--no-relink', 'leave the files as they are, also where cache.type asks for links')
        .option('--glob', 'targets may hold wildcards')
        .option('-o, --out <path>', 'copy the target to this place in the repository, and track it there')
        .option('-f, --force', 'with --out: replace what is there')
        .action(async (targets, flags) => {
        const { log, signal, cwd, env } = context;
        const repo = (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .openRepository */ .h_)(cwd, env);
        const options = { log, signal, noCommit: !flags.commit, noRelink: !flags.relink };
        const written = await (0,_repo_lock_js__WEBPACK_IMPORTED_MODULE_3__/* .withLock */ .k)(repo, async () => {
            const stages = (0,_dvcyaml_load_js__WEBPACK_IMPORTED_MODULE_2__.loadStages)(repo);
            if (flags.out === undefined)
                return (0,_tracking_add_js__WEBPACK_IMPORTED_MODULE_5__/* .addPaths */ .yS)(repo, stages, expand(cwd, targets, flags.glob ?? false), options);
            const [source = '', ...others] = targets;
            if (others.length > 0 || flags.glob || !flags.commit) {
                throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('data', 'Cannot use --out with several targets, --glob or --no-commit', { exitCode: 1 });
            }
            const copy = { ...options, force: flags.force ?? false };
            return (0,_tracking_add_js__WEBPACK_IMPORTED_MODULE_5__/* .addCopy */ .xo)(repo, stages, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, source), (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, flags.out), copy);
        });
        await (0,_tracking_git_hint_js__WEBPACK_IMPORTED_MODULE_6__/* .announceChanges */ .H)(repo, written, log);
    });
}
function expand(cwd, targets, glob) {
    if (!glob)
        return targets.map((target) => (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, target));
    return targets.flatMap((target) => {
        const found = (0,_tracking_glob_js__WEBPACK_IMPORTED_MODULE_7__/* .expandGlob */ .h)(cwd, target);
        if (found.length > 0)
            return found;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('data', `Cannot add "${(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(cwd, (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, target))}": nothing matches it`, {
            exitCode: 1,
        });
    });
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


/***/ }),

/***/ 60345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ claimPath),
/* harmony export */   xo: () => (/* binding */ addCopy),
/* harmony export */   yS: () => (/* binding */ addPaths)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _cache_checkout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44275);
/* harmony import */ var _cache_scan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34730);
/* harmony import */ var _cache_tree_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(64159);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(72895);
/* harmony import */ var _dvcfile_dvcfile_write_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70163);
/* harmony import */ var _pipeline_graph_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(26033);
/* harmony import */ var _run_take_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(40029);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(47961);
/* harmony import */ var _placed_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(12325);
/* harmony import */ var _progress_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(78155);












/**
 * Tracks files and folders; returns the `.dvc` files that were written. When one of them cannot be tracked, no line is
 * left in a `.gitignore`.
 */
async function addPaths(repo, stages, paths, options) {
    const targets = paths.map((path) => findTarget(repo, stages, path));
    (0,_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_7__.buildGraph)([...stages, ...targets.flatMap((target) => (target.stage ? [] : [newStage(repo, target)]))]);
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
            if (path !== out.absolutePath && !path.startsWith(out.absolutePath + node_path__WEBPACK_IMPORTED_MODULE_1__.sep))
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
/**
 * Makes sure that a `.dvc` file of its own can track `path`: no stage makes it, git does not have it, it is no part of
 * something else that is tracked. Returns the name of that file.
 */
async function claimPath(repo, stages, path) {
    const target = findTarget(repo, stages, path);
    if (target.out && target.out.absolutePath !== path) {
        throw refusal(repo, path, `it lies in "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .shownPath */ .pS)(repo, target.out.absolutePath)}", which is tracked as a whole`);
    }
    (0,_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_7__.buildGraph)([...stages.filter((stage) => stage !== target.stage), newStage(repo, target)]);
    await refuseTracked(repo, [target]);
    return target.dvcFile;
}
function requireTrackable(repo, path) {
    if (!(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .isInside */ .FK)(repo.root, path))
        throw refusal(repo, path, 'it lies outside of the repository');
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path);
    if (name === 'dvc.yaml' || name === 'dvc.lock' || name.endsWith('.dvc')) {
        throw refusal(repo, path, 'it is a file of DVC’s own');
    }
    let folder = repo.root;
    for (const part of (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repo.root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).slice(0, -1)) {
        folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, part);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(folder, { throwIfNoEntry: false })?.isSymbolicLink()) {
            throw refusal(repo, path, `"${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .shownPath */ .pS)(repo, folder)}" is a symbolic link, expected a real folder`);
        }
    }
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (stats?.isDirectory() && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path).isSymbolicLink()) {
        throw refusal(repo, path, 'it is a symbolic link to a folder, expected a real one');
    }
    if (repo.ignore.isIgnored(path, stats?.isDirectory() ?? false)) {
        const [rule] = repo.ignore.explain(path).origins.slice(-1);
        throw refusal(repo, path, `.dvcignore hides it${rule === undefined ? '' : ` (${rule})`}`);
    }
}
function newStage(repo, { path, dvcFile }) {
    const location = { file: (0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .shownPath */ .pS)(repo, dvcFile) };
    return {
        kind: 'dvcfile',
        name: '',
        file: dvcFile,
        address: location.file,
        cmd: undefined,
        wdir: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(dvcFile),
        deps: [],
        params: [],
        outs: [
            {
                path: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path),
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
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(repo.scm.root, tracked);
    const top = paths.find((one) => path === one || path.startsWith(one + node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) ?? path;
    throw refusal(repo, top, 'git tracks it, or something in it', {
        hint: `Run \`git rm -r --cached ${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .shownPath */ .pS)(repo, top)}\` and commit, then add it`,
    });
}
async function addTarget(repo, target, options) {
    const { path, out, dvcFile } = target;
    const isPart = out !== undefined && path !== out.absolutePath;
    const top = out?.absolutePath ?? path;
    const content = isPart ? await addPart(repo, path, out, options) : await take(repo, path, out, options);
    if (out?.cache !== false)
        repo.gitignore.add(top);
    if (target.stage && out) {
        (0,_dvcfile_dvcfile_write_js__WEBPACK_IMPORTED_MODULE_6__/* .updateDvcFile */ .B)(dvcFile, target.stage.address, new Map([[out.path, content]]));
    }
    else
        (0,_dvcfile_dvcfile_write_js__WEBPACK_IMPORTED_MODULE_6__/* .writeDvcFile */ .t)(dvcFile, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path), content);
    if (!options.noCommit)
        (0,_placed_js__WEBPACK_IMPORTED_MODULE_10__/* .rememberPlaced */ .f)(repo, top, content.hash);
}
/** Takes what is at `path`; content that DVC 2 recorded and that is unchanged keeps its hash and place. */
async function take(repo, path, out, { signal, noCommit, noRelink, log }) {
    const progress = new _progress_js__WEBPACK_IMPORTED_MODULE_11__/* .FileProgress */ .k(log, `Adding ${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .shownPath */ .pS)(repo, path)}`);
    try {
        const options = { signal, noRelink, noCommit: noCommit === true || out?.cache === false };
        const hashed = await (0,_run_take_js__WEBPACK_IMPORTED_MODULE_8__/* .takePath */ .D)(repo, path, out?.hash, { ...options, ...progress.callbacks });
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
    const within = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(out.absolutePath, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join('/');
    if (!out.hash?.value.endsWith('.dir')) {
        throw refusal(repo, path, `"${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .shownPath */ .pS)(repo, out.absolutePath)}" is tracked as a file, expected a folder`);
    }
    const before = repo.store(out.hash.name).findTree(out.hash.value);
    if (!before) {
        throw refusal(repo, path, `the list of "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .shownPath */ .pS)(repo, out.absolutePath)}" is not in the cache`, {
            hint: `Run \`train-report fetch ${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .shownPath */ .pS)(repo, out.absolutePath)}\`, or add the whole folder`,
        });
    }
    const isWithin = ({ relpath }) => relpath === within || relpath.startsWith(`${within}/`);
    const kept = before.filter((entry) => !isWithin(entry));
    const isNew = kept.length === before.length;
    const part = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) ? await take(repo, path, undefined, options) : undefined;
    if (!part && isNew)
        throw refusal(repo, path, 'it is not there', { hint: 'Check the spelling of the path' });
    const added = part?.tree
        ? part.tree.map(({ relpath, md5 }) => ({ relpath: `${within}/${relpath}`, md5 }))
        : part
            ? [{ relpath: within, md5: part.hash.value }]
            : [];
    const tree = (0,_cache_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .sortTree */ .NU)([...kept, ...added]);
    const value = (0,_cache_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .treeOid */ .F3)((0,_cache_tree_js__WEBPACK_IMPORTED_MODULE_4__/* .serializeTree */ .Lj)(tree));
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
    const isFolder = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(destination, { throwIfNoEntry: false })?.isDirectory() ?? false;
    const path = isFolder ? (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(destination, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(source)) : destination;
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path) && !options.force) {
        throw refusal(repo, path, 'there is something of that name', { hint: 'Give --force to replace it' });
    }
    const target = findTarget(repo, stages, path);
    if (!target.stage)
        (0,_pipeline_graph_js__WEBPACK_IMPORTED_MODULE_7__.buildGraph)([...stages, newStage(repo, target)]);
    await refuseTracked(repo, [target]);
    const hashed = await (0,_cache_scan_js__WEBPACK_IMPORTED_MODULE_3__/* .hashPath */ .G)(repo, source, { signal: options.signal, store: repo.cache });
    if (!hashed)
        throw refusal(repo, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(source), 'it is not there');
    await (0,_cache_checkout_js__WEBPACK_IMPORTED_MODULE_2__/* .checkoutPath */ .o8)(repo, { path, hash: hashed.hash, meta: hashed.meta }, { force: true, signal: options.signal });
    return addPaths(repo, stages, [path], options);
}
function refusal(repo, path, why, options = {}) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_5__/* .UserError */ .yo('data', `Cannot add "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_9__/* .shownPath */ .pS)(repo, path)}": ${why}`, { exitCode: 1, ...options });
}


/***/ }),

/***/ 39126:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ announceChanges)
/* harmony export */ });
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47961);

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


/***/ }),

/***/ 38422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ expandGlob)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _repo_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24070);



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
            return visit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, segment), rest);
        if (segment === '**') {
            visit(path, rest);
            for (const name of listNames(path)) {
                if (!name.startsWith('.') && isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)))
                    visit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), segments);
            }
            return undefined;
        }
        const source = (0,_repo_ignore_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .translateGlob */ .t)(segment);
        const matcher = source === undefined ? undefined : new RegExp(`^${source}$`, 'su');
        for (const name of listNames(path)) {
            const isHidden = name.startsWith('.') && !segment.startsWith('.');
            const isMatch = matcher ? matcher.test(name) && !isHidden : name === segment;
            if (isMatch && (rest.length === 0 || isFolder((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name))))
                visit((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name), rest);
        }
        return undefined;
    };
    visit(pattern.startsWith('/') ? '/' : folder, pattern.split('/'));
    found.delete(folder);
    return [...found].sort();
}
function listNames(folder) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
    }
    catch {
        return [];
    }
}
function isFolder(path) {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}


/***/ })

};
