export const id = 2059;
export const ids = [2059];
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

/***/ 56120:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ unprotectPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bulk_team_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(86726);
/* harmony import */ var _cache_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54093);
/* harmony import */ var _cache_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17626);
/* harmony import */ var _cache_walk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80730);
/* harmony import */ var _cache_checkout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44275);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(72895);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(47961);









/** Makes files that are links into the cache files of their own, which may be written. */
async function unprotectPath(repo, path, signal) {
    (0,_cache_checkout_js__WEBPACK_IMPORTED_MODULE_6__/* .requireInside */ .Ab)(repo, path);
    const own = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (!own || !stats) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo('data', `Cannot unprotect "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .shownPath */ .pS)(repo, path)}": it is not there`);
    }
    const paths = stats.isDirectory()
        ? (0,_cache_walk_js__WEBPACK_IMPORTED_MODULE_5__/* .walkFolder */ .a)(path, repo.ignore).folders.flatMap(({ path: folder, names }) => names.map((name) => `${folder}/${name}`))
        : [path];
    const links = paths.filter((file) => (0,_cache_links_js__WEBPACK_IMPORTED_MODULE_4__/* .isLinked */ .GW)(file) || ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).mode & 0o200) === 0);
    if (links.length === 0)
        return;
    const sizes = links.map((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size);
    const scratch = repo.scratch.for((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const cuts = (0,_bulk_team_js__WEBPACK_IMPORTED_MODULE_2__/* .cutIntoJobs */ .pk)(links.length, (index) => sizes[index] ?? 0);
    const jobs = cuts.map(([start, end]) => {
        const part = links.slice(start, end);
        return {
            kind: 'copy',
            sources: part,
            targets: part,
            sizes: sizes.slice(start, end),
            expected: part.map(() => ''),
            name: 'md5',
            links: ['reflink', 'copy'],
            mode: 0o666,
            exactMode: false,
            scratch,
        };
    });
    const results = await (0,_bulk_team_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedTeam */ .T7)().run(jobs, links.length * 0.1, { signal });
    for (const { failures } of results)
        if (failures[0])
            throw (0,_cache_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFailure */ .S)('unprotect', failures[0]);
}


/***/ })

};
