export const id = 751;
export const ids = [751,5971];
export const modules = {

/***/ 72503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ copyFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _stamps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22992);
/* harmony import */ var _team_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90581);



const BYTES_IN_MS = 500_000;
const UNKNOWN_BYTES = 10_000;
/**
 * Copies or links files with synchronous calls on all cores, each read once, hashed where it is not known, and put in
 * place whole or not at all.
 */
async function copyFiles(list, manner, options = {}) {
    const count = list.sources.length;
    const result = {
        stamps: (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .allocateStamps */ .cK)(count),
        checked: (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .allocateStamps */ .cK)(count),
        twins: (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .allocateStamps */ .cK)(list.twins ? count : 0),
        failures: [],
    };
    if (count === 0)
        return result;
    const umask = process.umask(); // here, while no other thread makes files: to ask is to set it for a moment
    const large = [];
    const cuts = (0,_team_js__WEBPACK_IMPORTED_MODULE_1__/* .cutIntoJobs */ .pk)(count, (index) => list.sizes?.[index] ?? UNKNOWN_BYTES);
    const jobs = cuts.map(([start, end]) => ({
        kind: 'copy',
        sources: list.sources.slice(start, end),
        targets: (list.staging ?? list).targets.slice(start, end),
        expected: list.expected.slice(start, end),
        known: list.known && (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceStamps */ .fn)(list.known, start, end),
        sizes: list.sizes?.slice(start, end),
        manner,
        umask,
        isStaged: list.staging !== undefined,
        twins: list.twins && { ...list.twins, targets: list.twins.targets.slice(start, end) },
    }));
    const bytes = list.sizes?.reduce((sum, size) => sum + size, 0) ?? count * UNKNOWN_BYTES;
    const done = await (0,_team_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedTeam */ .T7)().run(jobs, count * _team_js__WEBPACK_IMPORTED_MODULE_1__/* .FILE_MS */ .QL + bytes / BYTES_IN_MS, options);
    for (const [at, part] of done.entries()) {
        if (!part)
            continue; // left out after a failure
        const [start] = cuts[at];
        (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .setStamps */ .fk)(result.stamps, start, part.stamps);
        (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .setStamps */ .fk)(result.checked, start, part.checked);
        if (list.twins)
            (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .setStamps */ .fk)(result.twins, start, part.twins);
        result.failures.push(...part.failures.map((failure) => ({ ...failure, index: failure.index + start })));
        for (const index of part.large)
            large.push(index + start);
    }
    const isBroken = result.failures.some(({ code }) => code !== 'DAMAGED' && code !== 'MISSING');
    placeStaged(list.staging, isBroken);
    if (large.length > 0 && !isBroken)
        await copyLarge(list, large, manner, options, result);
    return result;
}
// What was done stays, also when the disk is full; why it could not go on says more than what cannot be done then.
function placeStaged(staging, isBroken) {
    try {
        staging?.place();
    }
    catch (error) {
        if (!isBroken)
            throw error;
    }
}
async function copyLarge(list, indices, manner, options, result) {
    const pick = (items) => indices.map((index) => items[index]);
    const sources = pick(list.sources);
    const sizes = sources.map((path) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.size ?? 0);
    const known = list.known && (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .allocateStamps */ .cK)(indices.length);
    for (const [at, index] of indices.entries()) {
        if (known && list.known)
            (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .setStamps */ .fk)(known, at, (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceStamps */ .fn)(list.known, index, index + 1));
    }
    const twins = list.twins && { ...list.twins, targets: pick(list.twins.targets) };
    const part = { sources, targets: pick(list.targets), expected: pick(list.expected), known, sizes, twins };
    const { stamps, checked, twins: copied, failures } = await copyFiles(part, manner, options);
    for (const [at, index] of indices.entries()) {
        (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .setStamps */ .fk)(result.stamps, index, (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceStamps */ .fn)(stamps, at, at + 1));
        (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .setStamps */ .fk)(result.checked, index, (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceStamps */ .fn)(checked, at, at + 1));
        if (twins)
            (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .setStamps */ .fk)(result.twins, index, (0,_stamps_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceStamps */ .fn)(copied, at, at + 1));
    }
    result.failures.push(...failures.map((failure) => ({ ...failure, index: indices[failure.index] })));
}


/***/ }),

/***/ 24543:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ applyCheckout),
/* harmony export */   j: () => (/* binding */ notInCache)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bulk_copy_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72503);
/* harmony import */ var _bulk_scratch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63660);
/* harmony import */ var _bulk_stamps_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(22992);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27406);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(59169);
/* harmony import */ var _failure_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(67362);
/* harmony import */ var _folders_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27757);
/* harmony import */ var _links_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(92961);
/* harmony import */ var _oid_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(68624);











// Below, it is not worth it to write a folder aside; above, too much would be lost by a run that is killed.
const MIN_STAGED = 100;
const MAX_STAGED = 50_000;
/** Does what was planned. Objects are checked as they are copied: a damaged one is removed, and its file left as it was. */
async function applyCheckout(repo, plan, options = {}) {
    const { target, changed, extra, present, result } = plan;
    const { path, hash } = target;
    if (changed.length + extra.length === 0) {
        if (present !== 'nothing')
            fixMode(path, target);
        return result;
    }
    const becomes = (0,_oid_js__WEBPACK_IMPORTED_MODULE_9__/* .isDirectoryOid */ .i)(hash.value) ? 'directory' : 'file';
    const isLink = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
    const isReplaced = present !== becomes || (isLink && becomes === 'directory');
    if (present !== 'nothing' && isReplaced)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true, force: true });
    else {
        for (const relpath of extra)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, relpath), { force: true });
        (0,_folders_js__WEBPACK_IMPORTED_MODULE_7__/* .removeEmptied */ .h1)(path, extra);
    }
    const isWhole = becomes === 'directory' && changed.length >= MIN_STAGED && changed.length <= MAX_STAGED;
    const isStaged = isWhole && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (!isStaged)
        (0,_folders_js__WEBPACK_IMPORTED_MODULE_7__/* .makeFolders */ .wZ)(path, becomes === 'directory' ? changed : undefined);
    const damaged = await copyEntries(repo, repo.store(hash.name), target, changed, { ...options, isStaged });
    if (damaged.length > 0)
        throw notInCache(repo, path, damaged);
    return result;
}
async function copyEntries(repo, store, { path, meta }, entries, options) {
    if (entries.length === 0)
        return [];
    const scratch = repo.scratch.for((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const expected = entries.map(({ md5 }) => md5);
    const list = {
        sources: expected.map((md5) => store.path(md5)),
        targets: entries.map(({ relpath }) => (relpath === '' ? path : `${path}/${relpath}`)),
        expected,
        known: store.knownStamps(expected),
        staging: options.isStaged ? stageFolder(path, entries, (0,_bulk_scratch_js__WEBPACK_IMPORTED_MODULE_3__/* .scratchPath */ .K)(scratch)) : undefined,
    };
    const manner = {
        name: store.hashName,
        links: (0,_links_js__WEBPACK_IMPORTED_MODULE_8__/* .linkTypes */ .un)(repo.config),
        mode: meta.isExec ? 0o766 : 0o666, // DVC sets the bit of the owner alone
        exactMode: false,
        scratch,
    };
    const { stamps, checked, failures } = await (0,_bulk_copy_files_js__WEBPACK_IMPORTED_MODULE_2__/* .copyFiles */ .B)(list, manner, options);
    const damaged = [];
    for (const failure of failures) {
        if (failure.code !== 'DAMAGED' && failure.code !== 'MISSING')
            throw (0,_failure_js__WEBPACK_IMPORTED_MODULE_6__/* .explainFailure */ .S)('check out', failure);
        const { md5 } = entries[failure.index];
        store.remove(md5);
        damaged.push(md5);
    }
    remember(repo, store, list.targets, entries, stamps, checked);
    return damaged;
}
function stageFolder(path, entries, stage) {
    (0,_folders_js__WEBPACK_IMPORTED_MODULE_7__/* .makeFoldersIn */ .XE)(stage, entries);
    return { targets: entries.map(({ relpath }) => `${stage}/${relpath}`), place: () => (0,_folders_js__WEBPACK_IMPORTED_MODULE_7__/* .placeFolder */ .ew)(stage, path) };
}
function remember(repo, store, targets, entries, stamps, checked) {
    for (const [index, { md5 }] of entries.entries()) {
        const stamp = (0,_bulk_stamps_js__WEBPACK_IMPORTED_MODULE_10__/* .stampOf */ .Zs)(stamps, index);
        const object = (0,_bulk_stamps_js__WEBPACK_IMPORTED_MODULE_10__/* .stampOf */ .Zs)(checked, index);
        if (object)
            store.remember(md5, object);
        if (!stamp)
            continue;
        const target = targets[index];
        const slash = target.lastIndexOf('/');
        repo.memo.folder(target.slice(0, slash), store.hashName).setWritten(target.slice(slash + 1), stamp, md5);
    }
}
function fixMode(path, { hash, meta }) {
    if ((0,_oid_js__WEBPACK_IMPORTED_MODULE_9__/* .isDirectoryOid */ .i)(hash.value) || !meta.isExec)
        return;
    const { mode } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path);
    if ((mode & 0o100) === 0)
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, (mode & 0o777) | 0o100);
}
/** The error for objects that a checkout needs. */
function notInCache(repo, path, missing) {
    const what = missing.length === 1 ? `object "${missing[0]}" is` : `${missing.length} objects (such as "${missing[0]}") are`;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .UserError */ .yo('cache', `Cannot check out "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_5__.shownPath)(repo, path)}": ${what} not in the cache`, {
        hint: 'Run `train-report pull` to fetch what is missing from the remote',
    });
}


/***/ }),

/***/ 57026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ requireInside),
/* harmony export */   SH: () => (/* binding */ planCheckout),
/* harmony export */   o8: () => (/* binding */ checkoutPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bulk_team_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90581);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27406);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(59169);
/* harmony import */ var _checkout_apply_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24543);
/* harmony import */ var _oid_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(68624);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24742);








const NOTHING = { change: 'unchanged', added: 0, modified: 0, deleted: 0 };
/**
 * Makes `path` what `hash` says, from the cache. Files of a directory that it does not name are removed. Nothing is
 * touched when an object is missing, or when something would be lost that no cache holds; no byte is restored that does
 * not hash to its name; nothing is written through a link to a folder.
 */
async function checkoutPath(repo, target, options = {}) {
    const plan = await planCheckout(repo, target, options);
    if (plan.missing.length > 0)
        throw (0,_checkout_apply_js__WEBPACK_IMPORTED_MODULE_5__/* .notInCache */ .j)(repo, target.path, plan.missing);
    const [lost] = plan.unsaved;
    if (lost !== undefined && !options.force)
        throw wouldBeLost(repo, lost);
    return (0,_checkout_apply_js__WEBPACK_IMPORTED_MODULE_5__/* .applyCheckout */ .L)(repo, plan, options);
}
/** Finds out what a checkout of `target` has to do, and what stands in its way. */
async function planCheckout(repo, target, options = {}) {
    const { path, hash } = target;
    requireInside(repo, path);
    const store = repo.store(hash.name);
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    if (!stats)
        (0,_bulk_team_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedTeam */ .T7)().expect(target.meta.nfiles ?? 1);
    const before = stats ? await (0,_scan_js__WEBPACK_IMPORTED_MODULE_6__/* .hashPath */ .G)(repo, path, { ...options, name: hash.name }) : undefined;
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
    const missing = [...store.unlisted([...new Set(changed.map((entry) => entry.md5))])];
    const added = changed.filter(({ relpath }) => !found.has(relpath)).length;
    const isSame = added + replaced.length + extra.length === 0;
    const change = isSame ? 'unchanged' : before ? 'modified' : 'added';
    const result = { change, added, modified: replaced.length, deleted: extra.length };
    return { target, changed, extra, result, missing, unsaved, present };
}
/** The files that make up `target`; undefined where the list of a directory is missing. */
function listWanted(store, target) {
    const { value } = target.hash;
    if (!(0,_oid_js__WEBPACK_IMPORTED_MODULE_7__/* .isDirectoryOid */ .i)(value))
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
/** Refuses a path out of the repository, also by way of a link to a folder. */
function requireInside(repo, path) {
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(repo.root, path);
    if (inside === '' || inside === '..' || inside.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(inside)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('data', `Cannot write "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__.shownPath)(repo, path)}": it lies outside of the repository`);
    }
    let current = repo.root;
    for (const part of inside.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).slice(0, -1)) {
        current = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(current, part);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(current, { throwIfNoEntry: false })?.isSymbolicLink()) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('data', `Cannot write "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__.shownPath)(repo, path)}": "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__.shownPath)(repo, current)}" is a symbolic link, expected a real folder`);
        }
    }
}
function wouldBeLost(repo, path) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .yo('cache', `Cannot check out "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_4__.shownPath)(repo, path)}": what is there now is in no cache and would be lost`, { hint: 'Save it with `train-report commit` or `add`, or give --force to replace it' });
}


/***/ }),

/***/ 27757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XE: () => (/* binding */ makeFoldersIn),
/* harmony export */   ew: () => (/* binding */ placeFolder),
/* harmony export */   h1: () => (/* binding */ removeEmptied),
/* harmony export */   wZ: () => (/* binding */ makeFolders)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Makes the folders that files go to; a link or file in the place of one, inside of the target, is replaced. */
function makeFolders(top, entries) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(entries ? top : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(top), { recursive: true });
    if (!entries)
        return;
    const known = new Set(['']);
    const fresh = new Set();
    const make = (folder) => {
        if (known.has(folder))
            return;
        make(parentOf(folder));
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, folder);
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
        if (stats && !stats.isDirectory())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path);
        if (!stats?.isDirectory()) {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(path);
            fresh.add(folder);
        }
        known.add(folder);
    };
    for (const { relpath } of entries) {
        const folder = parentOf(relpath);
        make(folder);
        if (fresh.has(folder))
            continue; // nothing is in it
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(top, relpath);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false })?.isDirectory())
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(path, { recursive: true });
    }
}
/** Makes a new folder, with those in it that files go to. */
function makeFoldersIn(top, entries) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(top, { recursive: true });
    let last = '';
    for (const { relpath } of entries) {
        const folder = parentOf(relpath);
        if (folder !== last)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(`${top}/${folder}`, { recursive: true });
        last = folder;
    }
}
/** Moves a folder that was made aside to its place, where nothing is. */
function placeFolder(from, to) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(to), { recursive: true });
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(from, to);
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

/***/ 21413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ unprotectPath)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _bulk_copy_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(72503);
/* harmony import */ var _cache_failure_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67362);
/* harmony import */ var _cache_links_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92961);
/* harmony import */ var _cache_walk_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70431);
/* harmony import */ var _cache_checkout_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(57026);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(27406);
/* harmony import */ var _repo_repository_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(59169);









const MANNER = { name: 'md5', links: ['reflink', 'copy'], mode: 0o666, exactMode: false };
/** Makes files that are links into the cache files of their own, which may be written. */
async function unprotectPath(repo, path, signal) {
    (0,_cache_checkout_js__WEBPACK_IMPORTED_MODULE_6__/* .requireInside */ .Ab)(repo, path);
    const own = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: false });
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    if (!own || !stats) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__/* .UserError */ .yo('data', `Cannot unprotect "${(0,_repo_repository_js__WEBPACK_IMPORTED_MODULE_8__.shownPath)(repo, path)}": it is not there`);
    }
    const paths = stats.isDirectory()
        ? (0,_cache_walk_js__WEBPACK_IMPORTED_MODULE_5__/* .walkFolder */ .a)(path, repo.ignore).folders.flatMap(({ path: folder, names }) => names.map((name) => `${folder}/${name}`))
        : [path];
    const links = paths.filter((file) => (0,_cache_links_js__WEBPACK_IMPORTED_MODULE_4__/* .isLinked */ .GW)(file) || ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).mode & 0o200) === 0);
    if (links.length === 0)
        return;
    const sizes = links.map((file) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file).size);
    const list = { sources: links, targets: links, expected: links.map(() => ''), sizes };
    const scratch = repo.scratch.for((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path));
    const { failures } = await (0,_bulk_copy_files_js__WEBPACK_IMPORTED_MODULE_2__/* .copyFiles */ .B)(list, { ...MANNER, scratch }, { signal });
    if (failures[0])
        throw (0,_cache_failure_js__WEBPACK_IMPORTED_MODULE_3__/* .explainFailure */ .S)('unprotect', failures[0]);
}


/***/ })

};
